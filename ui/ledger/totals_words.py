"""In which words is told what a ledger adds up to?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.ledger_log import LedgerTotals
from ui.wording import code_text, list_text, money_text


def totals_text(totals: LedgerTotals) -> str:
    """Return what a ledger adds up to, in one line."""
    people = QCoreApplication.translate("ledger", "{count} 人（农民工 {migrants} 人）").format(
        count=totals.workers, migrants=totals.migrants
    )
    paid = list_text(f"{code_text(payer)} {money_text(fen)}" for payer, fen in totals.paid.items())
    since = QCoreApplication.translate("ledger", "之后支付 {sum}").format(
        sum=money_text(totals.paid_fen)
    )
    if paid:
        since = QCoreApplication.translate("ledger", "{since}（{paid}）").format(
            since=since, paid=paid
        )
    parts = [
        people,
        QCoreApplication.translate("ledger", "应付 {sum}").format(sum=money_text(totals.due_fen)),
        QCoreApplication.translate("ledger", "名册所列已付 {sum}").format(
            sum=money_text(totals.before_fen)
        ),
        since,
        QCoreApplication.translate("ledger", "尚欠 {sum}").format(
            sum=money_text(totals.outstanding_fen)
        ),
    ]
    if totals.project:
        parts.append(totals.project)
    return " · ".join(parts)
