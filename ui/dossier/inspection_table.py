"""Employers and sites with who goes there and what was found: one row each, by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QWidget

from ui.settings_page.plain_table import look_plain, put_text

WIDTHS = (48, 230, 180, 140, 96, 110, 160, 206)
NUMBER, NAME, WHERE, WHO, DAY, FOUND, FOLLOW_UP, CASE = range(8)


@dataclass(frozen=True, slots=True)
class ShownRow:
    """One row: by what it is known, and what its cells say."""

    key: str
    cells: tuple[str, ...]


class InspectionTable(QTableWidget):
    """Enter or a double click begins the visit of a row.

    Signals:
        chosen: the key of the row that was chosen.
        looked_at: the cursor came to another row.
    """

    chosen = Signal(str)
    looked_at = Signal()

    def __init__(self, where_title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ShownRow, ...] = ()
        self.setAccessibleName(self.tr("检查名单"))
        look_plain(
            self,
            [
                self.tr("序号"),
                self.tr("单位"),
                where_title,
                self.tr("检查人员"),
                self.tr("检查日期"),
                self.tr("检查结果"),
                self.tr("复查日期"),
                self.tr("案件"),
            ],
            WIDTHS,
            grows=(NAME,),
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.itemDoubleClicked.connect(lambda item: self._choose(item.row()))
        self.currentCellChanged.connect(lambda *_cells: self.looked_at.emit())

    @property
    def current_key(self) -> str:
        """The key of the row with the cursor; empty for none."""
        row = self.currentRow()
        return self._rows[row].key if 0 <= row < len(self._rows) else ""

    @property
    def marked_keys(self) -> tuple[str, ...]:
        """The keys of the rows that are selected."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        return tuple(self._rows[row].key for row in rows if row < len(self._rows))

    def show_rows(self, rows: Sequence[ShownRow]) -> None:
        """Show these rows; the cursor stays with whom it was."""
        former = self.current_key
        self._rows = tuple(rows)
        self.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, text in enumerate(row.cells):
                put_text(self, place, column, text)
        if rows:
            keys = [row.key for row in rows]
            self.setCurrentCell(keys.index(former) if former in keys else 0, NAME)
        self.looked_at.emit()

    def go_to(self, key: str) -> None:
        """Put the cursor on a row."""
        for place, row in enumerate(self._rows):
            if row.key == key:
                self.setCurrentCell(place, NAME)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._rows):
            self.chosen.emit(self._rows[row].key)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.currentRow())
        else:
            super().keyPressEvent(event)
