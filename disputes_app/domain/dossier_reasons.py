"""Which words stand for what speaks against an entry in a record beside the cases?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.alert_reasons import ALERT_REASONS
from disputes_app.domain.draw_reasons import DRAW_REASONS
from disputes_app.domain.fund_reasons import FUND_REASONS
from disputes_app.domain.grading_reasons import GRADING_REASONS
from disputes_app.domain.law_reasons import Pair
from disputes_app.domain.listing_reasons import LISTING_REASONS
from disputes_app.domain.publication_reasons import PUBLICATION_REASONS
from disputes_app.domain.screening_words import SCREENING_REASONS

DOSSIER_REASONS: Mapping[str, Pair] = MappingProxyType(
    {
        **ALERT_REASONS,
        **DRAW_REASONS,
        **LISTING_REASONS,
        **GRADING_REASONS,
        **PUBLICATION_REASONS,
        **SCREENING_REASONS,
        "dossier_ended": ("已经办结", "it has ended already"),
        "dossier_not_ended": ("还没有办结", "it has not ended yet"),
        "not_linked": ("没有关联这个案件", "that case does not belong to it"),
        "opened_twice": ("已经登记过", "it was opened already"),
        "before_opening": ("早于登记的日期", "it lies before the day it was opened"),
        "opening_stays": (
            "登记本身不能作废，请登记办结并写明原因",
            "its opening cannot be struck out; end it and say why",
        ),
        "two_reply_terms": (
            "答复期限请只填日期或者只填工作日数",
            "give either a day or a number of working days, not both",
        ),
        "outgoing_request": (
            "这是我方发出的协查函，只等待对方答复",
            "it is our own request; its answer is awaited",
        ),
        "not_outgoing": ("这不是我方发出的协查函", "it is not a request of our own"),
        "not_replied": ("还没有答复", "it has not been answered yet"),
        "no_reply_day": ("没有正在计算的答复期限", "no day for the answer is running"),
        "not_later": ("延期后的日期必须晚于现在的期限", "the new day must be later than the last"),
        "heads_without_group": (
            "填写聚集人数的，请同时勾选群体性事件",
            "heads gathered are counted for a group incident only",
        ),
        "still_owed": (
            "尚有款项没有付清，请先登记支付，或者写明未付清的理由",
            "not all is paid; record the payments, or say why not",
        ),
        "answered_late": ("答复已超过期限", "the answer came after its last day"),
        **FUND_REASONS,
    }
)
