"""In which words does a matter beside the procedure stand in its list?"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.kinds.mediation import PAYMENT_ORDER_MATTERS
from disputes_app.domain.matter_records import MatterKind, MatterRow, MatterState
from disputes_app.services.matters import MatterList, is_late
from ui.badges import Badge
from ui.roster import Roster
from ui.tokens import Tone
from ui.wording import code_text, day_text, money_text

_TONES = {
    MatterState.SETTLED: Tone.SUCCESS,
    MatterState.PAID: Tone.SUCCESS,
    MatterState.IN_EFFECT: Tone.SUCCESS,
    MatterState.PARTLY_PAID: Tone.WARNING,
}


def state_badge(row: MatterRow) -> Badge:
    """Return how a matter stands, whatever day it is."""
    state = row.matter.state
    return Badge(code_text(state), _TONES.get(state, Tone.NEUTRAL))


def since_text(row: MatterRow) -> str:
    """Return the day from which it runs; for a payment that of the agreement."""
    matter = row.matter
    return day_text(matter.opened_on if matter.kind is MatterKind.INSTALMENT else matter.sort_on)


def left_text(row: MatterRow, found: MatterList) -> str:
    """Return how long it has run or is late, in words."""
    matter, today = row.matter, found.today
    if not matter.open:
        ended = QCoreApplication.translate("matters", "{day} 结束")
        return ended.format(day=day_text(matter.ended_on))
    if matter.kind is MatterKind.FIRST:
        return _run_for((today - matter.sort_on).days, late=is_late(row, today, found.first_days))
    return "—" if row.last_day is None else _until(row.last_day, today)


def _run_for(days: int, *, late: bool) -> str:
    if late:
        return QCoreApplication.translate("matters", "已 %n 天，超过提醒天数", "", days)
    return QCoreApplication.translate("matters", "已 %n 天", "", days)


def _until(last_day: date, today: date) -> str:
    days = (last_day - today).days
    if days == 0:
        return QCoreApplication.translate("matters", "今日到期")
    if days > 0:
        return QCoreApplication.translate("matters", "还有 %n 天", "", days)
    return QCoreApplication.translate("matters", "已过 %n 天", "", -days)


def body_text(row: MatterRow, roster: Roster) -> str:
    """Return who mediates, or who reviews and under which number."""
    matter = row.matter
    if matter.kind is MatterKind.REVIEW:
        return " ".join(one for one in (matter.reference, matter.body) if one) or "—"
    if matter.kind is MatterKind.INSTALMENT:
        return roster.office_name(row.case_office_id)
    if matter.office_id is not None:
        return roster.office_name(matter.office_id)
    return matter.body or "—"


def amount_text(row: MatterRow) -> str:
    """Return what is to be paid, and what was paid of it."""
    matter = row.matter
    if matter.kind is not MatterKind.INSTALMENT:
        return money_text(matter.fen)
    if not matter.paid_fen:
        return money_text(matter.fen)
    text = QCoreApplication.translate("matters", "{owed}（已付 {paid}）")
    return text.format(owed=money_text(matter.fen), paid=money_text(matter.paid_fen))


def number_text(row: MatterRow) -> str:
    """Return the number of the case, for a payment with which one it is."""
    if row.matter.kind is not MatterKind.INSTALMENT:
        return row.number
    text = QCoreApplication.translate("matters", "{number} 第{place}期")
    return text.format(number=row.number, place=row.matter.place)


def what_now(row: MatterRow, found: MatterList) -> str:
    """Return what the law offers now, with its article."""
    matter = row.matter
    late = is_late(row, found.today, found.first_days)
    match matter.kind:
        case MatterKind.FIRST if matter.state is MatterState.ADVISED:
            return QCoreApplication.translate(
                "matters", "等待申请人答复；不同意先行调解的，应当依法受理（规则69条）。"
            )
        case MatterKind.FIRST:
            return QCoreApplication.translate(
                "matters",
                "暂缓受理；达成协议的撤回申请，未达成协议的登记“先行调解结束”后依法受理（规则69条）。",
            )
        case MatterKind.ENTRUSTED if late:
            return QCoreApplication.translate(
                "matters", "十个工作日内未达成协议，应当开庭审理（规则70条）。"
            )
        case MatterKind.ENTRUSTED:
            return QCoreApplication.translate(
                "matters", "自双方同意之日起十个工作日；仲裁期限照常计算（规则70条）。"
            )
        case MatterKind.INSTALMENT:
            return _of_payment(row, late=late)
        case _:
            return _of_review(row)


def _of_payment(row: MatterRow, *, late: bool) -> str:
    if not late:
        return QCoreApplication.translate("matters", "协议对双方有约束力，应当履行（法14条）。")
    if row.matter.body in PAYMENT_ORDER_MATTERS:
        return QCoreApplication.translate(
            "matters",
            "逾期未履行：另一方可以申请仲裁（法15条）；劳动者可以持协议书向法院申请支付令（法16条）。",
        )
    return QCoreApplication.translate(
        "matters", "逾期未履行：另一方可以申请仲裁（法15条），在案件“关联”中一步转仲裁。"
    )


def _of_review(row: MatterRow) -> str:
    match row.matter.state:
        case MatterState.APPLIED:
            return QCoreApplication.translate(
                "matters", "应当及时决定是否受理；受理的出具受理通知书（规则75条）。"
            )
        case MatterState.REVIEWING:
            return QCoreApplication.translate(
                "matters", "自受理之日起五个工作日内结束；经批准可以延长五个工作日（规则76条）。"
            )
        case MatterState.PAPER_MADE:
            return QCoreApplication.translate(
                "matters", "调解书经双方签收后生效；送达前撤回的应当准许（规则76、77条）。"
            )
        case _:
            return QCoreApplication.translate("matters", "审查已经结束。")
