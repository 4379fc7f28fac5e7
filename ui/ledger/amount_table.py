"""What does each worker get in this payment?  Typed, taken from the slips, or all that is owed."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from disputes_app.domain.ledger_changes import PaidTo
from disputes_app.domain.ledger_log import Ledger
from disputes_app.domain.money import AmountError, to_fen, to_yuan
from ui.ledger.sheet import Column, SheetModel, SheetView
from ui.wording import money_text

NAME, LEFT, AMOUNT, REFERENCE = range(4)


class AmountTable(SheetView):
    """Workers who are still owed something; amounts are typed in yuan.

    Signals:
        changed: another sum is entered.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._sheet = SheetModel()
        super().__init__(self._sheet, "", parent)
        self._places: list[int] = []
        self._left: list[int] = []
        self.setAccessibleName(self.tr("各人本次所得"))
        self._sheet.edited.connect(lambda _row, _column: self.changed.emit())

    def show_ledger(self, ledger: Ledger) -> None:
        """Show who is owed what; nothing is entered yet."""
        owed = [one for one in ledger.workers if one.outstanding_fen > 0]
        self._places = [one.worker.place for one in owed]
        self._left = [one.outstanding_fen for one in owed]
        columns = (
            Column(self.tr("姓名"), 150),
            Column(self.tr("尚欠"), 130, right=True),
            Column(self.tr("本次支付（元）"), 130, typed=True, right=True),
            Column(self.tr("凭证号"), typed=True),
        )
        nothing = [""] * len(owed)
        names = [one.worker.name for one in owed]
        self._sheet.show_columns(
            columns, (names, list(map(money_text, self._left)), nothing, nothing)
        )
        self.take_widths(columns)
        self.choose(0, AMOUNT)

    def fill_all(self) -> None:
        """Enter all that is owed."""
        self._fill({place: (fen, "") for place, fen in zip(self._places, self._left, strict=True)})

    def fill(self, paid: Iterable[PaidTo]) -> None:
        """Enter what slips say; two of one worker are added."""
        sums: dict[int, tuple[int, str]] = {}
        for one in paid:
            fen, reference = sums.get(one.place, (0, ""))
            told = " ".join(filter(None, (reference, one.reference)))
            sums[one.place] = fen + one.fen, told
        self._fill(sums)

    def paid(self) -> tuple[PaidTo, ...]:
        """Return what was entered.

        Raises:
            AmountError: something is no amount.
        """
        found = []
        for row, place in enumerate(self._places):
            text = self._sheet.text(row, AMOUNT)
            if text:
                reference = self._sheet.text(row, REFERENCE)
                found.append(PaidTo(place, fen_of(text), reference=reference))
        return tuple(found)

    def _fill(self, sums: Mapping[int, tuple[int, str]]) -> None:
        told = [sums.get(place, (0, "")) for place in self._places]
        self._sheet.fill(AMOUNT, [str(to_yuan(fen)) if fen else "" for fen, _ in told])
        self._sheet.fill(REFERENCE, [reference for _, reference in told])
        self.changed.emit()


def fen_of(text: str) -> int:
    """Return fen of yuan as typed; raise AmountError."""
    plain = unicodedata.normalize("NFKC", text).replace(",", "").strip("¥元 ")
    try:
        return to_fen(Decimal(plain))
    except InvalidOperation:
        raise AmountError(text) from None
