"""What does each worker get in this payment?  Typed, taken from the slips, or all that is owed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from disputes_app.domain.ledger_changes import PaidTo
from disputes_app.domain.ledger_log import Ledger
from disputes_app.domain.money import AmountError, to_fen, yuan_text
from ui.settings_page.plain_table import look_plain, put_text
from ui.wording import money_text

NAME, LEFT, AMOUNT, REFERENCE = range(4)
WIDTHS = (150, 130, 130)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class AmountTable(QTableWidget):
    """Workers who are still owed something; amounts are typed in yuan.

    Signals:
        changed: another sum is entered.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: list[int] = []
        self._left: list[int] = []
        self._months: dict[int, str] = {}
        self.setAccessibleName(self.tr("各人本次所得"))
        titles = [self.tr("姓名"), self.tr("尚欠"), self.tr("本次支付（元）"), self.tr("凭证号")]
        look_plain(self, titles, WIDTHS)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.itemChanged.connect(lambda _item: self.changed.emit())

    def show_ledger(self, ledger: Ledger) -> None:
        """Show who is owed what; nothing is entered yet."""
        owed = [one for one in ledger.workers if one.outstanding_fen > 0]
        self.blockSignals(True)
        self._places = [one.worker.place for one in owed]
        self._left = [one.outstanding_fen for one in owed]
        self.setRowCount(len(owed))
        for row, one in enumerate(owed):
            put_text(self, row, NAME, one.worker.name)
            put_text(self, row, LEFT, money_text(one.outstanding_fen)).setTextAlignment(_RIGHT)
            for column in (AMOUNT, REFERENCE):
                item = QTableWidgetItem("")
                if column == AMOUNT:
                    item.setTextAlignment(_RIGHT)
                self.setItem(row, column, item)
        self.blockSignals(False)
        if owed:
            self.setCurrentCell(0, AMOUNT)

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
            text = self._text(row, AMOUNT)
            if text:
                found.append(PaidTo(place, fen_of(text), reference=self._text(row, REFERENCE)))
        return tuple(found)

    def _fill(self, sums: Mapping[int, tuple[int, str]]) -> None:
        self.blockSignals(True)
        for row, place in enumerate(self._places):
            fen, reference = sums.get(place, (0, ""))
            self._put(row, AMOUNT, yuan_text(fen).replace(",", "") if fen else "")
            self._put(row, REFERENCE, reference)
        self.blockSignals(False)
        self.changed.emit()

    def _put(self, row: int, column: int, text: str) -> None:
        item = self.item(row, column)
        if item is not None:
            item.setText(text)

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return "" if item is None else item.text().strip()


def fen_of(text: str) -> int:
    """Return fen of yuan as typed; raise AmountError."""
    import unicodedata
    from decimal import Decimal, InvalidOperation

    plain = unicodedata.normalize("NFKC", text).replace(",", "").strip("¥元 ")
    try:
        return to_fen(Decimal(plain))
    except InvalidOperation:
        raise AmountError(text) from None
