"""The rows of a timeline: an employer may have thousands, so cells are made when they are seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QTableView, QWidget

from disputes_app.domain.employer_timeline import BAD, TimelineItem
from ui.registers.timeline_words import cells
from ui.table_looks import look_read_only

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
WIDTHS = (96, 88, 270, 236, 116)
WHAT, SUM = 2, 4


class TimelineModel(QAbstractTableModel):
    """The items from above."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[TimelineItem, ...] = ()
        self._titles = (
            self.tr("日期"),
            self.tr("种类"),
            self.tr("事项"),
            self.tr("编号"),
            self.tr("金额"),
        )

    @property
    def items(self) -> tuple[TimelineItem, ...]:
        """What is shown, from above."""
        return self._items

    def show_items(self, items: Sequence[TimelineItem]) -> None:
        """Show other items."""
        self.beginResetModel()
        self._items = tuple(items)
        self.endResetModel()

    # Overrides of Qt names

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item, column = self._items[index.row()], index.column()
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return cells(item)[column]
        if role == Qt.ItemDataRole.TextAlignmentRole and column == SUM:
            return int(RIGHT)
        if role == Qt.ItemDataRole.FontRole and column == WHAT and item.tone == BAD:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == SUM:
            return int(RIGHT)
        return None


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
        self.items.show_items(items)
        if items:
            self.setCurrentIndex(self.items.index(0, 0))

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self.items.items):
            self.chosen.emit(self.items.items[row])

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
