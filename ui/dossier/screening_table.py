"""The findings of a town's report, one row each; Enter asks what is to be done with one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableWidget, QWidget

from ui.settings_page.plain_table import look_plain, put_text

WIDTHS = (44, 190, 100, 72, 76, 110, 82)
NUMBER, EMPLOYER, RISK, WORKERS, MONTHS, AMOUNT, CHANGE, HANDLING = range(8)
_NUMBERS = frozenset({WORKERS, MONTHS, AMOUNT})


class FindingTable(QTableWidget):
    """Read only.

    Signals:
        chosen: a row was chosen, by Enter or a double click.
        looked_at: the cursor came to another row.
    """

    chosen = Signal()
    looked_at = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: tuple[int, ...] = ()
        self.setAccessibleName(self.tr("排查问题"))
        look_plain(
            self,
            [
                self.tr("序号"),
                self.tr("单位"),
                self.tr("风险"),
                self.tr("人数"),
                self.tr("欠薪月数"),
                self.tr("金额"),
                self.tr("与上期"),
                self.tr("处理"),
            ],
            WIDTHS,
        )
        self.itemDoubleClicked.connect(lambda _item: self.chosen.emit())
        self.currentCellChanged.connect(lambda *_cells: self.looked_at.emit())

    @property
    def place(self) -> int:
        """The number of the finding with the cursor; 0 for none."""
        row = self.currentRow()
        return self._places[row] if 0 <= row < len(self._places) else 0

    def show_rows(self, rows: Sequence[tuple[int, tuple[str, ...]]]) -> None:
        """Show the findings; the cursor stays where it was."""
        former = self.place
        self._places = tuple(place for place, _cells in rows)
        self.setRowCount(len(rows))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for row, (_place, cells) in enumerate(rows):
            for column, text in enumerate(cells):
                item = put_text(self, row, column, text)
                if column in _NUMBERS:
                    item.setTextAlignment(right)
        if rows:
            places = self._places
            self.setCurrentCell(places.index(former) if former in places else 0, EMPLOYER)
        self.looked_at.emit()

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.chosen.emit()
        else:
            super().keyPressEvent(event)
