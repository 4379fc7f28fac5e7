"""A table in which many rows are filled in: nothing is made for a row before it is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ui.table_looks import ROW_HEIGHT

Index = QModelIndex | QPersistentModelIndex
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


@dataclass(frozen=True, slots=True)
class Column:
    """A column: only shown, typed in, or ticked."""

    title: str
    width: int = 0
    typed: bool = False
    ticked: bool = False
    right: bool = False


class SheetModel(QAbstractTableModel):
    """Values column by column: texts, or whether a row is ticked.

    Signals:
        edited: a value was entered in this row and column.
    """

    edited = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._columns: tuple[Column, ...] = ()
        self._values: list[list[str | bool]] = []

    def show_columns(
        self, columns: Sequence[Column], values: Sequence[Sequence[str | bool]]
    ) -> None:
        """Show other columns with their values, each as long as the others."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self._values = [list(one) for one in values]
        self.endResetModel()

    def text(self, row: int, column: int) -> str:
        """Return what was typed."""
        return str(self._values[column][row]).strip()

    def is_ticked(self, row: int, column: int) -> bool:
        """Say whether a row is ticked."""
        return self._values[column][row] is True

    def fill(self, column: int, values: Sequence[str | bool]) -> None:
        """Put values into a whole column."""
        self._values[column] = list(values)
        last = self.index(len(values) - 1, column)
        self.dataChanged.emit(self.index(0, column), last)

    # Overrides of Qt names

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() or not self._values else len(self._values[0])

    def columnCount(self, _parent: Index = QModelIndex()) -> int:
        return len(self._columns)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        column = self._columns[index.column()]
        value = self._values[index.column()][index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if column.ticked:
            is_asked = role == Qt.ItemDataRole.CheckStateRole
            return (_CHECKED if value is True else _UNCHECKED) if is_asked else None
        return value if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole} else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role == Qt.ItemDataRole.CheckStateRole:
            told: str | bool = Qt.CheckState(value) is _CHECKED
        elif role == Qt.ItemDataRole.EditRole:
            told = str(value)
        else:
            return False
        self._values[index.column()][index.row()] = told
        self.dataChanged.emit(index, index)
        self.edited.emit(index.row(), index.column())
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        column = self._columns[index.column()]
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if column.typed:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if column.ticked else flags


class SheetView(QTableView):
    """Typing begins in the cell chosen, the space bar ticks; Tab leaves the table."""

    def __init__(self, model: SheetModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def choose(self, row: int, column: int) -> None:
        """Put the cursor into a cell."""
        self.setCurrentIndex(self.model().index(row, column))

    def take_widths(self, columns: Sequence[Column]) -> None:
        """Make the columns as wide as they say; the last one takes the rest."""
        for at, column in enumerate(columns):
            if column.width:
                self.setColumnWidth(at, column.width)
