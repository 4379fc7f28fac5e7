"""What does the page of a listing say of its order, its tests, its effect and early removal?"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.dossiers.listing_course import AmountTest, EventTest, Shown
from disputes_app.domain.dossiers.listing_decision import GROUNDS
from disputes_app.domain.dossiers.listing_tests import INCIDENTS
from disputes_app.domain.listing_standing import ListingLog, ListingStage
from disputes_app.domain.wage_crime import Met
from ui.dossier.fund_words import said
from ui.dossier.listing_words import sum_met_text
from ui.wording import code_text, day_text, list_text, money_text


def order_text(log: ListingLog) -> str:
    """Return the order, its term, and when its decision is due."""
    text = QCoreApplication.translate(
        "listing", "责令限期支付 {number}（{on}），期限至 {until}；{people} 人 {money}"
    )
    lines = [
        text.format(
            number=log.order_number,
            on=day_text(log.order_on),
            until=day_text(log.order_until),
            people=log.people,
            money=money_text(log.owed_fen),
        )
    ]
    if log.unpaid_on is not None:
        unpaid = QCoreApplication.translate("listing", "{day} 核实期满未付 {money}（5条）")
        lines.append(unpaid.format(day=day_text(log.unpaid_on), money=money_text(log.unpaid_fen)))
    if log.annulled_on is not None:
        annulled = QCoreApplication.translate("listing", "{day} 责令文书已撤销（16条）")
        lines.append(annulled.format(day=day_text(log.annulled_on)))
    return _joined(lines)


def tests_text(log: ListingLog) -> str:
    """Return both tests, each with its evidence."""
    first = QCoreApplication.translate("listing", "5条1项 数额：{found}")
    second = QCoreApplication.translate("listing", "5条2项 事件：{incident}；社会影响：{influence}")
    return "\n".join(
        [
            first.format(found=_amount_text(log.amount)),
            second.format(incident=_event_text(log.incident), influence=_event_text(log.influence)),
        ]
    )


def _amount_text(found: AmountTest | None) -> str:
    if found is None:
        return QCoreApplication.translate("listing", "尚未核定")
    text = QCoreApplication.translate(
        "listing", "{met}，{people} 人 {money}，标准一人 {one}、十人 {ten}；证据：{evidence}{entry}"
    )
    return text.format(
        met=sum_met_text(Met(found.met)),
        people=found.people,
        money=money_text(found.fen),
        one=money_text(found.threshold_one_fen),
        ten=money_text(found.threshold_ten_fen),
        evidence=found.evidence,
        entry=_entry_text(found.entry),
    )


def _event_text(found: EventTest | None) -> str:
    if found is None:
        return QCoreApplication.translate("listing", "尚未认定")
    name = said(INCIDENTS, found.what)
    head = QCoreApplication.translate("listing", "已认定") if name == found.what else name
    where = f" {found.dossier}" if found.dossier else _entry_text(found.entry)
    text = QCoreApplication.translate("listing", "{day} {head}，证据：{evidence}{where}")
    return text.format(day=day_text(found.on), head=head, evidence=found.evidence, where=where)


def _entry_text(entry: int) -> str:
    if not entry:
        return ""
    return QCoreApplication.translate("listing", "（案件第{seq}项）").format(seq=entry)


def waits_text(log: ListingLog) -> str:
    """Return by when it has to be decided, and why it cannot be decided yet."""
    if log.decision or log.stage is ListingStage.NOT_LISTED:
        return _decision_text(log)
    lines = []
    if log.decide_until is not None:
        text = QCoreApplication.translate("listing", "列入决定最迟 {day}（8条）")
        lines.append(text.format(day=day_text(log.decide_until)))
    late = log.too_late
    if late is not None:
        text = QCoreApplication.translate(
            "listing",
            "{name}的异议期到 {day} 才届满，来不及在期限内决定：可以在 {until} 以前报行政部门负责人"
            "批准延长（8条）",
        )
        ends, until = day_text(late.objection_until), day_text(log.decide_until)
        lines.append(text.format(name=late.name, day=ends, until=until))
    if log.waits is not None:
        code, day = log.waits
        text = QCoreApplication.translate("listing", "现在不能决定列入：{why}")
        lines.append(text.format(why=_with_day(code_text(code), day)))
    return _joined(lines)


def _decision_text(log: ListingLog) -> str:
    if not log.decision:
        return ""
    if log.decision == "not_listed":
        text = QCoreApplication.translate("listing", "{day} 决定不予列入：{ground}；{reason}")
        return text.format(
            day=day_text(log.decided_on), ground=said(GROUNDS, log.ground), reason=log.reason
        )
    text = QCoreApplication.translate("listing", "{day} 列入决定 {number}（8条）")
    return text.format(day=day_text(log.decided_on), number=log.decision_number)


def effect_text(log: ListingLog) -> str:
    """Return each term in legal effect; a term ends on its day, whatever a site still shows."""
    lines = []
    for one in log.spans:
        if one.role != "employer":
            continue
        text = QCoreApplication.translate("listing", "列入 {first} 至 {last}（11条，含届满日）")
        line = text.format(first=day_text(one.from_on), last=day_text(one.until_on))
        if one.ended_on is not None:
            ended = QCoreApplication.translate("listing", "{line}，{day} 起失效")
            line = ended.format(line=line, day=day_text(one.ended_on))
        lines.append(line)
    return "\n".join(lines)


def public_text(log: ListingLog) -> str:
    """Return where it was published and shared, and by when it has to be taken down."""
    if not log.spans:
        return ""
    lines = [
        _shown_text(QCoreApplication.translate("listing", "公开（9条）：{where}"), log.published),
        _shown_text(QCoreApplication.translate("listing", "信用平台（10条）：{where}"), log.shared),
    ]
    if log.taken_down_on is not None:
        text = QCoreApplication.translate("listing", "{day} 停止公开（17条）")
        lines.append(text.format(day=day_text(log.taken_down_on)))
    elif log.take_down_until is not None:
        text = QCoreApplication.translate("listing", "最迟 {day} 停止公开（17条，10个工作日）")
        lines.append(text.format(day=day_text(log.take_down_until)))
    return _joined(lines)


def _shown_text(text: str, shown: tuple[Shown, ...]) -> str:
    where = list_text(f"{one.where} {day_text(one.on)}" for one in shown)
    return text.format(where=where or QCoreApplication.translate("listing", "还没有"))


def removal_text(log: ListingLog) -> str:
    """Return from when early removal may be applied for, what stands against it, and a warning."""
    removal = log.removal
    if not log.spans or log.stage is ListingStage.REMOVED:
        return ""
    lines = []
    if removal.corrected_on is None:
        lines.append(QCoreApplication.translate("listing", "尚未改正，不能申请提前移出（12条）"))
    elif removal.eligible_from is not None:
        text = QCoreApplication.translate(
            "listing", "{corrected} 改正，{day} 起可申请提前移出（12条，满6个月）"
        )
        corrected = day_text(removal.corrected_on)
        lines.append(text.format(corrected=corrected, day=day_text(removal.eligible_from)))
    if removal.why_not is not None and removal.why_not != "listing_not_listed":
        text = QCoreApplication.translate("listing", "不得提前移出：{why}（13条）")
        lines.append(text.format(why=code_text(removal.why_not)))
    if removal.warn_until is not None:
        text = QCoreApplication.translate(
            "listing",
            "注意：2026年4月1日起施行的《信用修复管理办法》可能要求公示满一年，"
            "{day} 前的申请请先核实（未经核实的规则）",
        )
        lines.append(text.format(day=day_text(removal.warn_until)))
    if removal.decide_until is not None:
        text = QCoreApplication.translate("listing", "{day} 申请，最迟 {until} 决定（14条）")
        applied = day_text(removal.applied_on)
        lines.append(text.format(day=applied, until=day_text(removal.decide_until)))
    return _joined(lines)


def _with_day(text: str, day: date | None) -> str:
    return text if day is None else f"{text} {day_text(day)}"


def _joined(lines: list[str]) -> str:
    return QCoreApplication.translate("listing", "；").join(lines)
