"""What may be ordered on top, for each order to pay whose term is over (加付赔偿金)?"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.additional_compensation import compensation_range
from disputes_app.domain.kinds.base import day_of, number_of
from disputes_app.domain.ledger_log import Ledger
from ui.case_page.reading import CaseFile
from ui.wording import day_text, money_text

ORDERED = "inspection.ordered"


def compensation_texts(file: CaseFile, ledger: Ledger) -> Iterator[str]:
    """Yield a sentence for each order to pay that has expired with something unpaid."""
    for entry in file.view.entries:
        event = entry.event
        due = day_of(event.facts, "comply_by")
        is_order = event.kind == ORDERED and bool(number_of(event.facts, "amount_fen"))
        if entry.voided or not is_order or due is None or due >= file.today:
            continue
        found = compensation_range(ledger, due)
        if found.unpaid_fen > 0:
            text = QCoreApplication.translate(
                "ledger",
                "责令期限 {day} 届满时未付 {unpaid}。加付赔偿金为其50%至100%：{least} 至 {most}，"
                "比例和理由由决定写明（劳动合同法85，监察条例26）。",
            )
            yield text.format(
                day=day_text(due),
                unpaid=money_text(found.unpaid_fen),
                least=money_text(found.least_fen),
                most=money_text(found.most_fen),
            )
