"""A table that is only read, from which a row is chosen by keyboard or a double click."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableWidget, QWidget

from ui.settings_page.plain_table import look_plain, put_text

Row = TypeVar("Row")


class ChoiceTable(QTableWidget, Generic[Row]):
    """Enter or a double click chooses a row.

    Signals:
        chosen: the row that was chosen.
        looked_at: the cursor came to another row.
    """

    chosen = Signal(object)
    looked_at = Signal()

    def __init__(
        self,
        name: str,
        titles: Sequence[str],
        widths: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self.setAccessibleName(name)
        look_plain(self, titles, widths)
        self.itemDoubleClicked.connect(lambda item: self._choose(item.row()))
        self.currentCellChanged.connect(lambda *_cells: self.looked_at.emit())

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown, from above."""
        return self._rows

    @property
    def current(self) -> Row | None:
        """The row with the cursor; None for none."""
        row = self.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def show_rows(self, rows: Sequence[Row], cells: Sequence[Sequence[str]]) -> None:
        """Show these rows with their cells; the cursor stays at its place."""
        former = max(self.currentRow(), 0)
        self._rows = tuple(rows)
        self.setRowCount(len(rows))
        for place, texts in enumerate(cells):
            for column, text in enumerate(texts):
                put_text(self, place, column, text)
        if rows:
            self.setCurrentCell(min(former, len(rows) - 1), 0)
        self.looked_at.emit()

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._rows):
            self.chosen.emit(self._rows[row])

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.currentRow())
        else:
            super().keyPressEvent(event)
