"""How do rows that are all there at once become a table that can only be read?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont

from ui.badges import BADGE_ROLE, Badge

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class RowsModel(QAbstractTableModel, Generic[Row]):
    """The rows of an answer; a subclass names its columns and says what a cell shows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._titles: tuple[str, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows from above."""
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows instead of those before."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def _text(self, row: Row, column: int) -> str:
        raise NotImplementedError

    def _badge(self, row: Row, column: int) -> Badge | None:
        """Return the badge that is drawn instead of the words of a cell."""
        return None

    # Overrides of Qt names

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._titles[column]} {self._text(row, column)}"
        return self._badge(row, column) if role == BADGE_ROLE else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None


def bold() -> QFont:
    """Return the font of what stands out among rows."""
    font = QFont()
    font.setBold(True)
    return font
