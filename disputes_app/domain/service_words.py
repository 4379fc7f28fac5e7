"""Which words stand for what became of a paper that is served?  As in ``domain.words``."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

SERVICE_VALUES: Mapping[str, Pair] = MappingProxyType(
    {
        "ServiceState.needed": ("待送", "To be sent"),
        "ServiceState.sent": ("已寄未回", "Sent, no answer"),
        "ServiceState.returned": ("退回", "Returned"),
        "ServiceState.deemed": ("公告、留置期间", "Notice or posting runs"),
        "ServiceState.served": ("已送达", "Served"),
        "ServiceState.dropped": ("不再需要", "No longer needed"),
        "ServiceStatus.all": ("全部未送达", "All unserved"),
        "ServiceStatus.needed": ("待送", "To be sent"),
        "ServiceStatus.sent": ("已寄未回", "Sent, no answer"),
        "ServiceStatus.returned": ("退回", "Returned"),
        "ServiceStatus.deemed": ("公告、留置期间", "Notice or posting runs"),
        "NextMethod.direct": ("直接送达（民诉法88条）", "Hand it over in person (民诉法 88)"),
        "NextMethod.on_the_spot": (
            "当场交付；当事人不在场的七日内送达（处罚法61条）",
            "Hand it over on the spot, else within seven days (处罚法 61)",
        ),
        "NextMethod.mail": ("邮寄送达（民诉法91条）", "By mail (民诉法 91)"),
        "NextMethod.representative": (
            "向法定代表人、负责收件的人直接送达（民诉法88条）",
            "Hand it to the legal representative in person (民诉法 88)",
        ),
        "NextMethod.leave_and_film": (
            "留置、张贴并拍照录像，3个工作日后视为送达（规则20条）",
            "Leave or post it, film it; served after 3 working days (规则 20)",
        ),
        "NextMethod.leave_at_once": (
            "留置送达：见证人或者拍照录像（民诉法89条）",
            "Leave it before a witness or film it (民诉法 89)",
        ),
        "NextMethod.post_closed": (
            "单位停业且劳动者十人以上：张贴并拍照录像（规则20条）",
            "Closed down, ten workers or more: post it and film it (规则 20)",
        ),
        "NextMethod.post_and_film": (
            "在生产经营场所等地张贴并拍照、录像（法释〔2013〕3号4条）",
            "Post it at the place of business and photograph it (法释〔2013〕3号 4)",
        ),
        "NextMethod.publish": (
            "公告送达，30日后视为送达，案卷记明原因和经过（民诉法95条）",
            "Public notice, served after 30 days; note why in the file (民诉法 95)",
        ),
        "NextMethod.convert_first": (
            "先转为一般程序：被申请人下落不明不得简易处理（规则57条），再公告（民诉法95条）",
            "First the ordinary procedure (规则 57), then public notice (民诉法 95)",
        ),
        "NextMethod.ask_again": (
            "电话联系，核对地址后再送",
            "Telephone, check the address, send again",
        ),
    }
)
