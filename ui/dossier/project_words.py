"""In which words does a construction project stand on its page?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.dossiers.project import FORMS, MATTERS, ROLES
from disputes_app.domain.dossiers.project_safeguards import Check
from disputes_app.domain.ledger import Payer
from disputes_app.domain.project_coverage import TownCoverage
from disputes_app.domain.project_log import (
    CheckCell,
    ProjectLog,
    ProjectOrder,
    ProjectParty,
)
from disputes_app.services.ledger import CaseTotals
from ui.dossier.fund_words import said
from ui.tokens import Tone
from ui.wording import code_text, day_text, money_text

MOST_LEDGERS = 4
TONES = {Check.OK: Tone.SUCCESS, Check.NOT_OK: Tone.DANGER, Check.NOT_APPLICABLE: Tone.NEUTRAL}


def party_text(one: ProjectParty) -> str:
    """Return who takes part, as what, and since when it left."""
    name = QCoreApplication.translate("project", "{role}：{name}")
    parts = [name.format(role=said(ROLES, one.role), name=one.name), one.code]
    if one.left_on is not None:
        text = QCoreApplication.translate("project", "{day} 退场")
        parts.append(text.format(day=day_text(one.left_on)))
    return " ".join(part for part in parts if part)


def span_text(log: ProjectLog) -> str:
    """Return contract sum and days of the project."""
    text = QCoreApplication.translate("project", "{begin} 至 {end}").format(
        begin=day_text(log.begins_on), end=day_text(log.ended_on or log.planned_end)
    )
    if not log.contract_fen:
        return text
    sum_text = QCoreApplication.translate("project", "合同价款 {sum}，")
    return sum_text.format(sum=money_text(log.contract_fen)) + text


def deposit_text(log: ProjectLog, today: date) -> str:
    """Return what is left of the wage deposit, and what is still to be topped up."""
    if not log.deposit:
        return QCoreApplication.translate("project", "工资保证金：没有登记（条例32）。")
    form = next((one.form for one in reversed(log.deposit) if one.form), "")
    text = QCoreApplication.translate("project", "工资保证金余额 {sum}（{form}）。").format(
        sum=money_text(log.deposit_fen), form=said(FORMS, form)
    )
    short = log.short_since()
    if short is None:
        return text
    if short.until is None:
        used = QCoreApplication.translate("project", "{day} 支取 {sum}，尚未补足。")
    elif short.until < today:
        used = QCoreApplication.translate("project", "{day} 支取 {sum}，逾期未补足（限 {until}）。")
    else:
        used = QCoreApplication.translate("project", "{day} 支取 {sum}，须于 {until} 前补足。")
    return text + used.format(
        day=day_text(short.on), sum=money_text(short.fen), until=day_text(short.until)
    )


def account_text(log: ProjectLog) -> str:
    """Return the wage account of the project."""
    if log.account_closed_on is not None:
        text = QCoreApplication.translate("project", "工资专用账户 {day} 注销。")
        return text.format(day=day_text(log.account_closed_on))
    if not log.account:
        return QCoreApplication.translate("project", "工资专用账户：没有登记（条例26）。")
    return QCoreApplication.translate("project", "工资专用账户：{bank}。").format(bank=log.account)


def order_text(one: ProjectOrder) -> str:
    """Return an order to correct or to stop work, and whether it was met."""
    if one.stops:
        text = QCoreApplication.translate("project", "{day} 责令停工：{to}，{matter}")
    else:
        text = QCoreApplication.translate("project", "{day} 责令改正：{to}，{matter}，限 {until}")
    told = text.format(
        day=day_text(one.on),
        to=one.to,
        matter=said(MATTERS, one.matter),
        until=day_text(one.until),
    )
    if one.met_on is None:
        return told
    met = QCoreApplication.translate("project", "，{day} 已改正")
    return told + met.format(day=day_text(one.met_on))


def arrears_texts(found: Sequence[CaseTotals]) -> Iterator[str]:
    """Yield what the arrears ledgers of a project add up to, and each of them."""
    if not found:
        return
    text = QCoreApplication.translate(
        "project", "欠薪明细 {count} 件，{workers} 人次：应付 {due}，尚欠 {left}。"
    )
    yield text.format(
        count=len(found),
        workers=sum(one.totals.workers for one in found),
        due=money_text(sum(one.totals.due_fen for one in found)),
        left=money_text(sum(one.totals.outstanding_fen for one in found)),
    )
    deposit = sum(one.totals.paid.get(Payer.DEPOSIT, 0) for one in found)
    if deposit:
        told = QCoreApplication.translate("project", "其中由工资保证金支付 {sum}。")
        yield told.format(sum=money_text(deposit))
    for one in found[:MOST_LEDGERS]:
        left = QCoreApplication.translate("project", "{case}：{workers} 人，尚欠 {left}")
        yield left.format(
            case=one.number,
            workers=one.totals.workers,
            left=money_text(one.totals.outstanding_fen),
        )


def cell_tip(cell: CheckCell) -> str:
    """Return what was found, on which day, and what proves it."""
    parts = [code_text(cell.result), day_text(cell.on), cell.document, cell.note]
    return " · ".join(part for part in parts if part)


def coverage_text(one: TownCoverage) -> str:
    """Return how many of the running projects have all four."""
    text = QCoreApplication.translate(
        "project", "在建 {running} 个，已核查 {checked} 个，四项全部落实 {whole} 个"
    )
    return text.format(running=one.running, checked=one.checked, whole=one.whole)
