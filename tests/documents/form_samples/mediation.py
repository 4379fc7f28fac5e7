"""Mediation, and the review of its agreements."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from disputes_app.domain.cases import Line
from disputes_app.domain.paper_entries import Money, PaperEntry
from disputes_app.domain.papers import CasePaper, MediationPaper
from tests.documents.form_samples.entries import entry
from tests.documents.sample import ACCEPTED, COMMISSION

_BODY = "安亭镇劳动争议调解中心"
_MATTER = MediationPaper(
    organisation=_BODY,
    commission=COMMISSION,
    agreed_on=date(2026, 11, 20),
    amount="10,000.00元",
    terms="用人单位分两期支付所欠工资",
    payments=(("2026年12月1日", "6,000.00元"), ("2027年1月4日", "4,000.00元")),
    way="银行转账",
    mediator="李测试",
    body=_BODY,
    review_number="嘉劳人仲（2026）审字第1号",
    reviewer="周测试",
    applied_on=date(2026, 11, 23),
    taken_on=date(2026, 11, 24),
    refusal="不属于本委管辖",
    not_made="内容不明确",
)
_CASE = replace(
    ACCEPTED,
    line=Line.MEDIATION,
    number="嘉劳调（2026）调字第7号",
    claims=("支付2026年9月工资",),
    office_name=_BODY,
    seal_name=_BODY,
    mediation=_MATTER,
)
_AGREED = entry(
    "mediation.agreement",
    "2026-11-20",
    10,
    amount_fen=Money(1_000_000),
    terms="用人单位分两期支付所欠工资",
    instalments=((date(2026, 12, 1), Money(600_000)), (date(2027, 1, 4), Money(400_000))),
    mediator="李测试",
)


def _after(*entries: PaperEntry, **changes: object) -> CasePaper:
    return replace(_CASE, entries=entries, **changes)  # type: ignore[arg-type]  # fields of CasePaper


SAMPLES: dict[str, CasePaper] = {
    "mediation.refusal_notice": _after(
        entry("mediation.refused", "2026-11-18", ground="对方当事人不愿意调解"), accepted_on=None
    ),
    "mediation.oral_application": _CASE,
    "mediation.extension_consent": _after(typed={"days": "15"}),
    "mediation.record": _CASE,
    "mediation.review_application": _after(_AGREED),
    "mediation.follow_up": _after(
        _AGREED,
        entry("mediation.performed", "2026-12-01", 11, amount_fen=Money(600_000), way="银行转账"),
        typed={"how": "电话", "found": "第一期已经收到"},
    ),
    "mediation.acceptance_notice": _CASE,
    "mediation.agreement": _after(_AGREED),
    "mediation.end_notice": _after(
        entry("mediation.no_agreement", "2026-11-30", ground="双方未达成一致")
    ),
    "mediation.review_acceptance": _after(
        entry("mediation.review_accepted", "2026-11-24", arbitrator="周测试")
    ),
    "mediation.review_refusal": _after(
        entry("mediation.review_refused", "2026-11-24", ground="不属于本委管辖")
    ),
    "mediation.review_ended": _after(
        entry("mediation.review_withdrawn", "2026-11-27", by="申请人")
    ),
    "mediation.review_not_made": _after(
        entry("mediation.review_not_made", "2026-11-30", ground="内容不明确")
    ),
    "mediation.review_paper": _after(entry("mediation.review_paper_made", "2026-11-30")),
}
