"""What may be ordered on top, for each order to pay whose term is over (加付赔偿金)?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.additional_compensation import CompensationRange
from ui.wording import day_text, money_text


def compensation_texts(ranges: Iterable[CompensationRange]) -> Iterator[str]:
    """Yield a sentence for each order to pay that has expired with something unpaid."""
    for found in ranges:
        text = QCoreApplication.translate(
            "ledger",
            "责令期限 {day} 届满时未付 {unpaid}。加付赔偿金为其50%至100%：{least} 至 {most}，"
            "比例和理由由决定写明（劳动合同法85，监察条例26）。",
        )
        yield text.format(
            day=day_text(found.expired_on),
            unpaid=money_text(found.unpaid_fen),
            least=money_text(found.least_fen),
            most=money_text(found.most_fen),
        )
