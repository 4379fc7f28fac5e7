"""Rows of text that are opened by Enter or a double click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableWidget, QWidget

from ui.settings_page.plain_table import put_text


class PlainRows(QTableWidget):
    """A table whose rows are opened by Enter or a double click.

    Signals:
        chosen: the place of the row.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.itemDoubleClicked.connect(lambda item: self.chosen.emit(item.row()))

    def fill(self, rows: Sequence[tuple[str, ...]]) -> None:
        """Show these rows, the first of them current."""
        self.setRowCount(len(rows))
        for place, cells in enumerate(rows):
            for column, text in enumerate(cells):
                put_text(self, place, column, text)
        if rows:
            self.setCurrentCell(0, 0)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentRow() >= 0:
            self.chosen.emit(self.currentRow())
        else:
            super().keyPressEvent(event)
