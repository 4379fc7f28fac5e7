"""The rows of a timeline: an employer may have thousands, so cells are made when they are seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView, QWidget

from disputes_app.domain.employer_timeline import BAD, TimelineItem
from ui.registers.timeline_words import cells
from ui.rows_model import Index, RowsModel, bold
from ui.table_looks import look_read_only

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
WIDTHS = (96, 88, 270, 236, 116)
WHAT, SUM = 2, 4


class TimelineModel(RowsModel[TimelineItem]):
    """The items from above."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = (
            self.tr("日期"),
            self.tr("种类"),
            self.tr("事项"),
            self.tr("编号"),
            self.tr("金额"),
        )

    def _text(self, row: TimelineItem, column: int) -> str:
        return cells(row)[column]

    # Overrides of Qt names

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == SUM:
            return int(RIGHT)
        if role == Qt.ItemDataRole.FontRole and index.column() == WHAT:
            return bold() if self.rows[index.row()].tone == BAD else None
        return super().data(index, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and section == SUM:
            return int(RIGHT) if orientation is Qt.Orientation.Horizontal else None
        return super().headerData(section, orientation, role)


class TimelineTable(QTableView):
    """Enter or a double click chooses an item.

    Signals:
        chosen: the TimelineItem.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items = TimelineModel(self)
        self.setModel(self.items)
        self.setAccessibleName(self.tr("用人单位的经过"))
        look_read_only(self, WIDTHS, grows=(WHAT,))
        self.doubleClicked.connect(lambda index: self._choose(index.row()))

    def show_items(self, items: Sequence[TimelineItem]) -> None:
        """Show other items, the cursor on the newest."""
        self.items.show_rows(items)
        if items:
            self.setCurrentIndex(self.items.index(0, 0))

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self.items.rows):
            self.chosen.emit(self.items.rows[row])

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
