"""The safeguards of a project by month, typed with one key a cell."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from disputes_app.domain.dossiers.project_safeguards import Check, Safeguard
from disputes_app.domain.project_log import ProjectLog
from ui.badges import BADGE_ROLE, Badge, BadgeDelegate
from ui.dossier.project_words import TONES, cell_tip
from ui.tokens import Tone
from ui.wording import code_text, day_text

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
ROW_HEIGHT = 26
MONTH_WIDTH, CELL_WIDTH = 72, 98
KEYS: Mapping[int, Check] = MappingProxyType(
    {
        Qt.Key.Key_1: Check.OK,
        Qt.Key.Key_2: Check.NOT_OK,
        Qt.Key.Key_3: Check.NOT_APPLICABLE,
    }
)
_COLUMNS = tuple(Safeguard)
Edits = dict[tuple[date, Safeguard], Check]


class MatrixModel(QAbstractTableModel):
    """One row a month, the newest first; what was typed and is not recorded yet is marked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = ProjectLog()
        self.months: tuple[date, ...] = ()
        self.edits: Edits = {}

    def show_log(self, log: ProjectLog, today: date) -> None:
        """Show a project as it stands; what was typed is given up."""
        self.beginResetModel()
        self._log = log
        self.months = tuple(reversed(log.months(today)))
        self.edits = {}
        self.endResetModel()

    def put(self, index: Index, check: Check | None) -> None:
        """Type a result into a cell; None takes it back."""
        if not index.isValid() or index.column() == 0:
            return
        key = self.months[index.row()], _COLUMNS[index.column() - 1]
        cell = self._log.cells.get(key)
        if check is None or (cell is not None and cell.result is check):
            self.edits.pop(key, None)
        else:
            self.edits[key] = check
        self.dataChanged.emit(index, index)

    # Overrides of Qt names

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.months)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(_COLUMNS) + 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        month, column = self.months[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(month, column)
        if not 0 < column <= len(_COLUMNS):
            return None
        return self._of_cell((month, _COLUMNS[column - 1]), role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            heads = [self.tr("月份"), *map(code_text, _COLUMNS), self.tr("核查日期")]
            return heads[section]
        return None

    def _of_cell(self, key: tuple[date, Safeguard], role: int) -> object:
        badge = self._badge(key)
        if role == BADGE_ROLE:
            return badge
        if role == Qt.ItemDataRole.AccessibleTextRole:
            found = "—" if badge is None else badge.text
            return f"{key[0]:%Y-%m} {code_text(key[1])} {found}"
        cell = self._log.cells.get(key)
        return cell_tip(cell) if role == Qt.ItemDataRole.ToolTipRole and cell else None

    def _text(self, month: date, column: int) -> str:
        if column == 0:
            return f"{month:%Y-%m}"
        if column > len(_COLUMNS):
            days = [cell.on for (of, _), cell in self._log.cells.items() if of == month]
            return day_text(max(days)) if days else self.tr("未核查")
        badge = self._badge((month, _COLUMNS[column - 1]))
        return "—" if badge is None else badge.text

    def _badge(self, key: tuple[date, Safeguard]) -> Badge | None:
        typed = self.edits.get(key)
        if typed is not None:
            return Badge(self.tr("{result}*").format(result=code_text(typed)), Tone.INFO)
        cell = self._log.cells.get(key)
        return None if cell is None else Badge(code_text(cell.result), TONES[cell.result])


class ProjectMatrix(QTableView):
    """Keys 1, 2, 3 type a result, Delete takes it back, Enter asks for the month's entry.

    Signals:
        typed: something was typed or taken back.
        month_asked: the month whose entry is to be made with its evidence.
    """

    typed = Signal()
    month_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = MatrixModel(self)
        self.setModel(self.cells)
        self.setItemDelegate(BadgeDelegate(self))
        self.setAccessibleName(self.tr("四项制度逐月核查"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.setColumnWidth(0, MONTH_WIDTH)
        for column in range(1, len(_COLUMNS) + 1):
            self.setColumnWidth(column, CELL_WIDTH)
        self.doubleClicked.connect(self._ask)

    def show_log(self, log: ProjectLog, today: date) -> None:
        """Show a project; the cursor stays where it was."""
        former = self.currentIndex()
        self.cells.show_log(log, today)
        row, column = max(former.row(), 0), max(former.column(), 1)
        self.setCurrentIndex(self.cells.index(row, column))

    @property
    def month(self) -> date | None:
        """The month with the cursor."""
        index = self.currentIndex()
        return self.cells.months[index.row()] if index.isValid() else None

    def _ask(self, _index: object = None) -> None:
        if self.month is not None:
            self.month_asked.emit(self.month)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        index = self.currentIndex()
        if key in KEYS:
            self.cells.put(index, KEYS[key])
            self.typed.emit()
            if index.column() < len(_COLUMNS):
                self.setCurrentIndex(self.cells.index(index.row(), index.column() + 1))
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.cells.put(index, None)
            self.typed.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._ask()
        else:
            super().keyPressEvent(event)
