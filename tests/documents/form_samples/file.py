"""Requests, receipts, proofs of service, certificates and papers of the file: one case each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from disputes_app.documents.templates.conditions_file import ASKS, FILE_CONDITIONS
from disputes_app.domain.papers import CasePaper, PaperApproval
from tests.documents import (
    test_archive_papers,
    test_material_receipt,
    test_receipt,
    test_service_receipt,
    test_supervision_sheet,
)
from tests.documents.form_samples.inspection import CASE as INSPECTION
from tests.documents.sample import ACCEPTED

_OF_THE_FILE = (
    "archive.cover_main",
    "archive.cover_side",
    "archive.index_main",
    "archive.index_side",
    "archive.reading_record",
    "arbitration.correction_decision",
    "arbitration.effect_certificate",
    "arbitration.service_certificate",
)


_COMMISSION = ("仲裁委员会主任", "受委托的仲裁院负责人")
_HEADS = ("行政部门负责人（局领导）", "机关正职负责人")
_INSPECTION = ("监察机构负责人", *_HEADS)
_REQUESTS: dict[str, tuple[str, tuple[tuple[str, str], ...], tuple[str, ...], str]] = {
    "arbitration.filing_sheet": ("受理", (), _COMMISSION, "办案规则第30条"),
    "arbitration.refusal_sheet": (
        "不予受理",
        (("不予受理的理由", "不属于劳动人事争议"),),
        _COMMISSION,
        "办案规则第31条",
    ),
    "arbitration.suspension_sheet": (
        "中止审理",
        (("中止的事由", "等待工伤认定结论"),),
        _COMMISSION,
        "办案规则第47条",
    ),
    "arbitration.extension_sheet": (
        "延长办案期限",
        (("延长", "15日"), ("延至", "2027年1月17日")),
        _COMMISSION,
        "办案规则第45条",
    ),
    "arbitration.act_sheet": (
        "终止审理",
        (("终止的事由", "申请人死亡，没有继承人"),),
        _COMMISSION,
        "办案规则第48条",
    ),
    "inspection.filing_sheet": ("受理并立案", (), _INSPECTION, "监察条例若干规定第18条"),
    "inspection.refusal_sheet": (
        "不予受理",
        (("不予受理的理由", "已经按照劳动争议处理程序申请仲裁"),),
        _INSPECTION,
        "监察条例若干规定第18条",
    ),
    "inspection.extension_sheet": (
        "延长调查期限",
        (("延长", "30个工作日"), ("延至", "2026年7月14日")),
        _HEADS,
        "监察条例第17条",
    ),
    "inspection.act_sheet": (
        "先行登记保存证据",
        (("保存的证据", "2025年11月至2026年1月考勤记录和工资台账"),),
        _HEADS,
        "行政处罚法第56条",
    ),
    "inspection.crime_sheet": (
        "移送涉嫌犯罪案件",
        (("涉嫌罪名", "拒不支付劳动报酬罪"),),
        _HEADS,
        "移送涉嫌犯罪案件规定第5条",
    ),
    "inspection.closing_sheet": (
        "结案",
        (("结案方式", "已按期改正"),),
        _INSPECTION,
        "监察条例第18条",
    ),
}
"""What each sheet asks for: the act, what it will say, who may sign, and where the law says so."""
_INTAKE = {
    False: ("2026年11月16日", date(2026, 11, 17)),
    True: ("2026年3月2日", date(2026, 3, 3)),
}
_STANDING = {
    False: (("受理日期", "2026年11月18日"), ("审限届满", "2027年1月2日")),
    True: (("立案日期", "2026年3月4日"), ("调查届满", "2026年6月1日")),
}
_ASKED_ON = {False: date(2026, 12, 21), True: date(2026, 5, 20)}
"""Of each line, the one with True being inspection, as the case of the sample stands."""
_OPINIONS = {
    "extension_sheet": "案情复杂，需要向有关单位调取证据。",
    "suspension_sheet": "工伤认定尚未作出，影响本案审理。",
}


def sheet_sample(form_id: str) -> CasePaper:
    """Return a case with a request that waits for the signature on a sheet."""
    inspection = form_id.startswith("inspection.")
    asked, particulars, offices, article = _REQUESTS[form_id]
    intake = form_id.endswith(("filing_sheet", "refusal_sheet"))
    waiting = PaperApproval(
        7,
        form_id,
        asked,
        particulars,
        offices,
        article,
        (("收件日期", _INTAKE[inspection][0]),) if intake else _STANDING[inspection],
        _OPINIONS.get(form_id.partition(".")[2], "经审查，建议按报批事项办理。"),
        "李测试",
        _INTAKE[inspection][1] if intake else _ASKED_ON[inspection],
    )
    return replace(INSPECTION if inspection else ACCEPTED, approvals=(waiting,))


_SHEETS = [one.removeprefix(ASKS) for one in FILE_CONDITIONS if one.startswith(ASKS)]
SAMPLES = {
    **dict.fromkeys(_OF_THE_FILE, test_archive_papers.CASE),
    **{one: sheet_sample(one) for one in _SHEETS},
    "common.receipt": test_receipt.GIVEN,
    "common.material_receipt": test_material_receipt.GIVEN,
    "common.supervision_sheet": test_supervision_sheet.GIVEN,
    "service_receipt": test_service_receipt.OPEN,
}
