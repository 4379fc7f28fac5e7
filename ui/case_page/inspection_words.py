"""In which words does an inspection tell how its orders and decisions stand?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.inspection_standing import (
    DecisionRow,
    InspectionStanding,
    OrderRow,
    OrderState,
)
from disputes_app.domain.kinds.inspection_enforcement import ANSWERS
from ui.badges import Badge
from ui.case_page.info_card import InfoWords
from ui.case_page.reading import CaseFile
from ui.ledger.compensation import compensation_texts
from ui.ledger.totals_words import totals_text
from ui.tokens import Tone
from ui.wording import code_text, day_text, list_text, money_text, name_of

_LATE = frozenset({OrderState.EXPIRED, OrderState.PARTLY, OrderState.NOT_PERFORMED})


def order_words(file: CaseFile) -> InfoWords | None:
    """Return what the case says of its orders and inquiries; None where there are none."""
    found = file.findings.inspection
    if found is None or not (found.orders or found.inquiries):
        return None
    late = [one for one in found.orders if one.state in _LATE]
    marks = tuple(
        Badge(code_text(state), Tone.WARNING) for state in dict.fromkeys(one.state for one in late)
    )
    return InfoWords(
        QCoreApplication.translate("inspection", "调查询问、限期改正（条例15、18、26）"),
        marks,
        (*_inquiries(found, file), *(line for one in found.orders for line in _order(one, file))),
    )


def decision_words(file: CaseFile) -> InfoWords | None:
    """Return what the case says of its decisions; None where there are none."""
    found = file.findings.inspection
    if found is None or not found.decisions:
        return None
    return InfoWords(
        QCoreApplication.translate("inspection", "决定的履行和强制执行"),
        tuple(_marks(found.decisions, file.today)),
        tuple(line for one in found.decisions for line in _decision(one, file)),
    )


def closing_words(file: CaseFile) -> InfoWords | None:
    """Return what a closing approval still needs, and what was paid of the arrears.

    None where it needs nothing and there is no ledger.
    """
    found, arrears = file.findings.inspection, file.findings.arrears
    if found is None or not (found.lacks or arrears):
        return None
    lines = [_sentence(code_text(one), ()) for one in found.lacks]
    marks: tuple[Badge, ...] = ()
    if arrears is not None:
        lines.append(totals_text(arrears.totals))
        marks = (_paid_mark(arrears.totals.outstanding_fen),)
    return InfoWords(QCoreApplication.translate("inspection", "结案审批前"), marks, tuple(lines))


def _paid_mark(left_fen: int) -> Badge:
    if left_fen > 0:
        text = QCoreApplication.translate("inspection", "欠薪明细尚欠{sum}")
        return Badge(text.format(sum=money_text(left_fen)), Tone.WARNING)
    return Badge(QCoreApplication.translate("inspection", "欠薪明细已付清"), Tone.SUCCESS)


def _inquiries(found: InspectionStanding, file: CaseFile) -> Iterable[str]:
    for place, by in found.inquiries:
        if by < file.today:
            text = QCoreApplication.translate(
                "inspection", "调查询问通知书：{who}，期限 {day} 已过，没有登记答复（条例30）。"
            )
        else:
            text = QCoreApplication.translate(
                "inspection", "调查询问通知书：{who}，须于 {day} 前答复。"
            )
        yield text.format(who=_who(place, file), day=day_text(by))


def _sentence(head: str, sums: Sequence[str]) -> str:
    if not sums:
        return QCoreApplication.translate("inspection", "{what}。").format(what=head)
    text = QCoreApplication.translate("inspection", "{what}；{sums}。")
    return text.format(what=head, sums=list_text(sums))


def _who(place: int, file: CaseFile) -> str:
    name = file.names.parties.get(place)
    return name or QCoreApplication.translate("inspection", "用人单位")


def _order(one: OrderRow, file: CaseFile) -> Iterable[str]:
    text = QCoreApplication.translate("inspection", "{who}：{number}，期限至 {day}，{state}")
    head = text.format(
        who=_who(one.place, file),
        number=one.number,
        day=day_text(one.comply_by),
        state=code_text(one.state),
    )
    parts = []
    if one.amount_fen:
        told = QCoreApplication.translate("inspection", "责令支付{sum}")
        parts.append(told.format(sum=money_text(one.amount_fen)))
    if one.unpaid_fen:
        told = QCoreApplication.translate("inspection", "未付{sum}")
        parts.append(told.format(sum=money_text(one.unpaid_fen)))
    yield _sentence(head, parts)
    if one.published_on is not None:
        yield _published(one.published_on, one.served_on)
    arrears = file.findings.arrears
    if arrears is not None and one.seq in arrears.expired:
        yield from compensation_texts((arrears.expired[one.seq],))
    elif one.extra_fen is not None:
        told = QCoreApplication.translate(
            "inspection", "可以责令加付赔偿金{least}至{most}（50%至100%，条例26、劳动合同法85）。"
        )
        least, most = one.extra_fen
        yield told.format(least=money_text(least), most=money_text(most))


def _published(on: date, served_on: date | None) -> str:
    if served_on is None:
        text = QCoreApplication.translate("inspection", "{on} 公告送达，视为送达的日期无法确定。")
        return text.format(on=day_text(on))
    text = QCoreApplication.translate(
        "inspection", "{on} 公告送达，{served} 视为送达（民诉法95），改正期限自该日起算。"
    )
    return text.format(on=day_text(on), served=day_text(served_on))


def _marks(rows: Iterable[DecisionRow], today: date) -> Iterable[Badge]:
    for one in rows:
        if one.void:
            text = QCoreApplication.translate("inspection", "已被撤销")
            yield Badge(text, Tone.WARNING)
        elif one.in_remedy:
            text = QCoreApplication.translate("inspection", "复议、诉讼中")
            yield Badge(text, Tone.INFO)
        elif one.performed_on is not None:
            yield Badge(QCoreApplication.translate("inspection", "已履行"), Tone.SUCCESS)
        elif one.window is not None and one.window[0] <= today and one.applied_on is None:
            ready = one.apply_from is not None and one.apply_from <= today
            yield Badge(_court_mark(ready=ready), Tone.WARNING)


def _court_mark(*, ready: bool) -> str:
    if ready:
        return QCoreApplication.translate("inspection", "可以申请强制执行")
    return QCoreApplication.translate("inspection", "申请强制执行期间，须先催告")


def _decision(one: DecisionRow, file: CaseFile) -> Iterable[str]:
    text = QCoreApplication.translate("inspection", "{kind} {number}：{who}，{day}")
    head = text.format(
        kind=code_text(one.kind),
        number=one.number,
        who=_who(one.place, file),
        day=day_text(one.on),
    )
    yield _sentence(head, tuple(_sums(one)))
    yield from _paying(one)
    if one.void or one.performed_on is not None:
        return
    yield from _remedies(one)
    yield from _court(one)


def _sums(one: DecisionRow) -> Iterable[str]:
    if one.amount_fen:
        told = QCoreApplication.translate("inspection", "责令支付{sum}")
        yield told.format(sum=money_text(one.amount_fen))
    if one.extra_fen:
        told = QCoreApplication.translate("inspection", "加付赔偿金{sum}（{percent}%）")
        yield told.format(sum=money_text(one.extra_fen), percent=one.extra_percent)
    if one.fine_fen:
        told = QCoreApplication.translate("inspection", "罚款{sum}")
        yield told.format(sum=money_text(one.fine_fen))


def _paying(one: DecisionRow) -> Iterable[str]:
    if one.performed_on is not None:
        told = QCoreApplication.translate("inspection", "{day} 履行完毕。")
        yield told.format(day=day_text(one.performed_on))
    elif one.pay_by is not None and one.fine_fen:
        told = QCoreApplication.translate("inspection", "罚款缴纳期限至 {day}（处罚法67）。")
        yield told.format(day=day_text(one.pay_by))
    if one.instalments and one.performed_on is None:
        told = QCoreApplication.translate("inspection", "分期缴纳：{parts}（处罚法66）。")
        parts = [f"{day_text(part.due_on)} {money_text(part.fen)}" for part in one.instalments]
        yield told.format(parts=list_text(parts))
    found = one.surcharge
    if found is None:
        return
    told = QCoreApplication.translate(
        "inspection", "加处罚款{sum}：逾期%n日，每日百分之三（处罚法72）。", "", found.days
    )
    if found.capped:
        told = QCoreApplication.translate(
            "inspection",
            "加处罚款{sum}：逾期%n日，已达罚款数额，不再增加（处罚法72）。",
            "",
            found.days,
        )
    yield told.format(sum=money_text(found.fen))
    if found.left_out:
        yield QCoreApplication.translate(
            "inspection", "复议、诉讼期间的%n日不计算（处罚法73）。", "", found.left_out
        )


def _remedies(one: DecisionRow) -> Iterable[str]:
    if one.served_on is None:
        yield QCoreApplication.translate("inspection", "尚未登记送达，复议、诉讼期限没有起算。")
    elif one.remedies_until is not None and not one.in_remedy:
        told = QCoreApplication.translate("inspection", "复议、起诉的期限至 {day}。")
        yield told.format(day=day_text(one.remedies_until))


def _court(one: DecisionRow) -> Iterable[str]:
    if one.window is not None:
        told = QCoreApplication.translate(
            "inspection", "不复议、不起诉又不履行的，{first} 至 {last} 申请强制执行（强制法53）。"
        )
        yield told.format(first=day_text(one.window[0]), last=day_text(one.window[1]))
    if one.apply_from is not None and one.applied_on is None:
        told = QCoreApplication.translate(
            "inspection", "催告书 {served} 送达，{day} 起可以申请（强制法54）。"
        )
        yield told.format(served=day_text(one.demand_served_on), day=day_text(one.apply_from))
    elif one.window is not None:
        yield QCoreApplication.translate("inspection", "申请前须先催告并送达（强制法54）。")
    if one.applied_on is not None:
        told = QCoreApplication.translate("inspection", "{day} 申请法院强制执行。")
        yield told.format(day=day_text(one.applied_on))
    answer = next((name_of(two) for two in ANSWERS if two.value == one.answer), "")
    if answer:
        told = QCoreApplication.translate("inspection", "法院：{answer}。")
        yield told.format(answer=answer)
