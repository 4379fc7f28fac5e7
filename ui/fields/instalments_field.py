"""Several payments, one a line: a day and a sum in yuan."""

from __future__ import annotations

import unicodedata
from datetime import date
from decimal import Decimal, InvalidOperation

from PySide6.QtWidgets import QWidget

from disputes_app.domain.instalments import Instalment, read_one
from disputes_app.domain.money import AmountError, to_fen, yuan_text
from ui.fields.text_fields import NoteField

LINES = 3
_COMPACT = len("20260331")


def read_line(text: str) -> Instalment | None:
    """Return the payment in ``2026-03-31 5000`` or ``20260331 5,000元``; None for other words."""
    words = unicodedata.normalize("NFKC", text).split()
    if len(words) != 2:
        return None
    day, amount = words
    if len(day) == _COMPACT and day.isdigit():
        day = f"{day[:4]}-{day[4:6]}-{day[6:]}"
    try:
        due_on = date.fromisoformat(day)
        fen = to_fen(Decimal(amount.replace(",", "").removeprefix("¥").removesuffix("元")))
    except (ValueError, InvalidOperation, AmountError):
        return None
    return Instalment(0, due_on, fen) if fen else None


def line_of(text: str) -> str:
    """Return a payment as it is kept in the words in which it is typed."""
    one = read_one(text, 0)
    return text if one is None else f"{one.due_on.isoformat()} {yuan_text(one.fen)}"


class InstalmentsField(NoteField):
    """The facts are texts as the log keeps them; a line that is none is kept as it was typed."""

    def __init__(self, *, required: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(required=required, lines=LINES, parent=parent)
        self.setPlaceholderText(self.tr("每行一期：2026-03-31 5000"))

    def value_so_far(self) -> list[str]:
        """Return the payments as facts."""
        lines = [line.strip() for line in self.value().splitlines() if line.strip()]
        return [line if (one := read_line(line)) is None else one.text for line in lines]

    def check(self, *, complain: bool = True) -> bool:
        """Say whether every line is a payment."""
        if not super().check(complain=complain):
            return False
        bad = next((text for text in self.value_so_far() if read_one(text, 0) is None), None)
        if bad is not None:
            self.complain(self.tr("“{line}”不是日期和金额。").format(line=bad))
        return bad is None
