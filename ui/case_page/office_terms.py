"""What do the settings of the office fill in, or say, beside the fields of an entry?

A value filled in is a proposal: what the paper says is typed over it.  A setting without a
value fills in nothing and says nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.additional_compensation import CompensationRange
from disputes_app.domain.cases import AwardResult, Source
from disputes_app.domain.kinds.award import RESULT
from disputes_app.domain.kinds.crime import APPROVED
from disputes_app.domain.kinds.deadline import STARTED
from disputes_app.domain.kinds.inspection_decision import DECIDED
from disputes_app.domain.office_settings import OfficeSettings
from disputes_app.domain.record_numbers import BY_STEP
from disputes_app.domain.records import CaseRecord
from ui.wording import money_text

ORDERED, FINED = "inspection.ordered", "inspection.penalty_decision"
NOTICED = "inspection.prior_notice"
FORMED = "arbitration.tribunal_formed"
ASKS_CORRECTION = frozenset({"arbitration.correction_requested", "inspection.correction_told"})
REPLY = "external.reply"
COLLECTIVE = "collective.people"
BASE, EXTRA = "extra_base_fen", "extra_percent"
_TERMS = {
    NOTICED: ("statement_by", "terms.statement"),
    "inspection.inquiry_notified": ("answer_by", "terms.inquiry"),
}


@dataclass(frozen=True, slots=True)
class OfficeTerms:
    """What stands beside the fields of one kind of entry, by the name of the fact.

    Attributes:
        days_ahead: dates to fill in, so many days after the day of the entry.
        lengths: lengths to fill in once a rule is chosen, by rule and fact.
        hints: sentences beside fields.
    """

    days_ahead: Mapping[str, int] = field(default_factory=dict)
    lengths: Mapping[tuple[str, str], int] = field(default_factory=dict)
    hints: Mapping[str, str] = field(default_factory=dict)

    def day(self, name: str, entered: date) -> date | None:
        """Return the day to fill in for a fact of an entry of this day."""
        ahead = self.days_ahead.get(name)
        return None if ahead is None else entered + timedelta(days=ahead)


def number_hints(kind_id: str) -> dict[str, str]:
    """Return what is said beside the number of a paper of a record that may be left open."""
    paper = BY_STEP.get(kind_id)
    if paper is None:
        return {}
    if paper.with_step:
        return {"number": QCoreApplication.translate("office_terms", "不填的，保存时自动编号")}
    return {"number": QCoreApplication.translate("office_terms", "不填的，签发文书时自动编号")}


def office_terms(kind: str, settings: OfficeSettings, record: CaseRecord) -> OfficeTerms:
    """Return what the settings mean for an entry of this kind in a case."""
    if kind == STARTED:
        return _reply(settings, record.source)
    if kind == ORDERED:
        return _order(settings)
    hints = {}
    ahead = {}
    if kind in _TERMS:
        fact, setting = _TERMS[kind]
        days = settings.number(setting)
        ahead = {} if days is None else {fact: days}
    if kind in {FINED, NOTICED}:
        hints["fine_fen"] = _hearing(settings)
    elif kind == DECIDED:
        hints[BASE] = QCoreApplication.translate("office_terms", "不填比例的，不登记")
    elif kind == APPROVED:
        hints["time"] = QCoreApplication.translate(
            "office_terms", "二十四小时由此起算；不填的，从当日零时起算（移送规定5条）"
        )
    elif kind == FORMED:
        hints["mode"] = _tribunal(settings, record)
    elif kind in ASKS_CORRECTION:
        hints["text"] = _correction(settings)
    told = {name: text for name, text in hints.items() if text}
    return OfficeTerms(days_ahead=ahead, hints=told)


def with_range(terms: OfficeTerms, found: CompensationRange | None) -> OfficeTerms:
    """Add, beside the percentage of a decision, between which sums 加付赔偿金 lies."""
    if found is None or BASE not in terms.hints:
        return terms
    text = QCoreApplication.translate("office_terms", "{least} 至 {most}")
    hint = text.format(least=money_text(found.least_fen), most=money_text(found.most_fen))
    return replace(terms, hints={**terms.hints, EXTRA: hint})


def with_result(terms: OfficeTerms, proposed: AwardResult | None) -> OfficeTerms:
    """Add, beside who won an award, where the proposal comes from and what else to choose."""
    return replace(terms, hints={**terms.hints, RESULT: result_hint(proposed)})


def result_hint(proposed: AwardResult | None) -> str:
    """Return what is said beside who won an award."""
    if proposed is None:
        return QCoreApplication.translate(
            "office_terms",
            "报部统计用，可以不填：请求全部支持的，申请人一方胜诉；全部驳回的，对方胜诉；其余选双方",
        )
    return QCoreApplication.translate(
        "office_terms", "按请求分项的金额和裁决给付金额建议，与裁决书不符的请改选"
    )


def _reply(settings: OfficeSettings, source: Source) -> OfficeTerms:
    days, assistance = settings.reply_days(source), settings.number("reply.assistance")
    hints = {}
    if assistance is not None:
        text = QCoreApplication.translate(
            "office_terms", "协查函答复，本单位一般为%n日", "", assistance
        )
        hints["length"] = text
    return OfficeTerms(lengths={} if days is None else {(REPLY, "length"): days}, hints=hints)


def _order(settings: OfficeSettings) -> OfficeTerms:
    days = settings.number("terms.order_to_pay")
    if settings["arrears.one_worker"].is_own and settings["arrears.ten_workers"].is_own:
        text = QCoreApplication.translate(
            "office_terms",
            "一人{one}以上且拖欠三个月以上，或者十人以上累计{many}以上的，"
            "注意拒不支付劳动报酬罪线索",
        )
    else:
        text = QCoreApplication.translate(
            "office_terms",
            "一人{one}以上且拖欠三个月以上，或者十人以上累计{many}以上的，"
            "注意拒不支付劳动报酬罪线索（全国下限，预警）",
        )
    crime = text.format(
        one=money_text(settings.number("arrears.one_worker")),
        many=money_text(settings.number("arrears.ten_workers")),
    )
    crowd = QCoreApplication.translate(
        "office_terms", "%n人以上按群体性事件预警", "", settings.number(COLLECTIVE) or 0
    )
    ahead = {} if days is None else {"comply_by": days}
    return OfficeTerms(days_ahead=ahead, hints={"amount_fen": crime, "people": crowd})


def _hearing(settings: OfficeSettings) -> str:
    """Say from which fine a hearing can be asked for; the figures may not be verified."""
    if settings["hearing.person"].is_own and settings["hearing.unit"].is_own:
        text = QCoreApplication.translate(
            "office_terms", "个人{person}、单位{unit}以上的，应当告知听证权利（行政处罚法第63条）"
        )
    else:
        text = QCoreApplication.translate(
            "office_terms",
            "个人{person}、单位{unit}以上的，应当告知听证权利（行政处罚法第63条；数额依据待核）",
        )
    return text.format(
        person=money_text(settings.number("hearing.person")),
        unit=money_text(settings.number("hearing.unit")),
    )


def _tribunal(settings: OfficeSettings, record: CaseRecord) -> str:
    """Say whether the case is a collective one, or small enough for the simple procedure."""
    if record.people >= (settings.number(COLLECTIVE) or 0):
        return QCoreApplication.translate(
            "office_terms", "本案%n人，达到集体争议的预警人数", "", record.people
        )
    wage, claimed = settings.number("simple.average_wage"), record.claimed_fen
    if wage is None or not claimed or claimed > wage:
        return ""
    return QCoreApplication.translate(
        "office_terms", "请求{claimed}，不超过上年度平均工资，可以简易处理（办案规则第56条）"
    ).format(claimed=money_text(claimed))


def _correction(settings: OfficeSettings) -> str:
    days = settings.number("terms.correction")
    if days is None:
        return ""
    return QCoreApplication.translate("office_terms", "本单位一般给%n日补正", "", days)
