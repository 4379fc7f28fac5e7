"""The same groups as a table: for screen readers, for copying, for exact numbers."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QWidget

from disputes_app.domain.case_list import RateNumber
from disputes_app.domain.rate import Basis, Grouping, RateFigures, RateGroup
from ui.badges import BADGE_ROLE, Badge, BadgeDelegate
from ui.statistics.rate_words import group_label, ratio_text
from ui.tokens import Tone
from ui.wording import code_text

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
COLUMNS = (
    RateNumber.DUE,
    RateNumber.ON_TIME,
    RateNumber.LATE_CLOSED,
    RateNumber.LATE_OPEN,
    RateNumber.PENDING,
)
RANK_COLUMN = len(COLUMNS) + 1
"""Where the place stands if there is one; the rate comes last."""
LABEL_WIDTH, NUMBER_WIDTH = 220, 110
ROW_HEIGHT = 28


@dataclass(frozen=True, slots=True)
class CellAsked:
    """A number of the table whose cases are wanted; ``key`` None for the whole period."""

    number: RateNumber
    key: str | None


class GroupsModel(QAbstractTableModel):
    """One row a group and, where they add up, one for the whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[RateGroup, ...] = ()
        self._whole: RateGroup | None = None
        self._by: Grouping | None = None
        self._target: Fraction | None = None
        self._ranks: dict[str, int | None] = {}

    def show_figures(self, figures: RateFigures) -> None:
        """Show the groups of an answer; on basis ``closed`` no sum of them."""
        self.beginResetModel()
        self._groups, self._by = figures.groups, figures.query.by
        self._ranks = figures.ranks
        self._target = figures.target
        self._whole = _whole(figures, self.tr("合计"))
        if figures.query.basis is not Basis.DUE:
            self._whole = _whole(figures, self.tr("全期（各月之数不能相加）"))
        self.endResetModel()

    def group_at(self, row: int) -> RateGroup | None:
        """Return the group of a row; None for the row of the whole period."""
        return self._groups[row] if row < len(self._groups) else None

    def asked_at(self, index: Index) -> CellAsked | None:
        """Return what a click on a cell asks for; None where there is nothing to list."""
        group = self.group_at(index.row()) or self._whole
        if group is None or not 1 <= index.column() <= len(COLUMNS):
            return None
        number = COLUMNS[index.column() - 1]
        if not getattr(group, number.value):
            return None
        own = self.group_at(index.row())
        return CellAsked(number, None if own is None else own.key)

    def _text(self, group: RateGroup, column: int) -> str:
        if column == 0:
            return group.label if group is self._whole else group_label(group, self._by)
        if column <= len(COLUMNS):
            return f"{getattr(group, COLUMNS[column - 1].value):,}"
        if column == RANK_COLUMN and self._ranks:
            return "" if group is self._whole else self._place(group)
        return ratio_text(group.rate)

    def _place(self, group: RateGroup) -> str:
        place = self._ranks.get(group.key)
        return self.tr("不排名") if place is None else str(place)

    def _title(self, column: int) -> str:
        if column == 0:
            return code_text(self._by) if self._by is not None else ""
        if column <= len(COLUMNS):
            return code_text(COLUMNS[column - 1])
        if column == RANK_COLUMN and self._ranks:
            return self.tr("名次")
        return self.tr("按期结案率")

    def _badge(self, group: RateGroup, column: int) -> Badge | None:
        if column <= len(COLUMNS) or group.rate is None or self._target is None:
            return None
        if column == RANK_COLUMN and self._ranks:
            return None
        tone = Tone.SUCCESS if group.rate >= self._target else Tone.DANGER
        word = self.tr("达标") if tone is Tone.SUCCESS else self.tr("未达标")
        text = self.tr("{rate} {verdict}").format(rate=ratio_text(group.rate), verdict=word)
        return Badge(text, tone)

    # Overrides of Qt names

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        if parent.isValid():
            return 0
        return len(self._groups) + (self._whole is not None)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(COLUMNS) + 2 + bool(self._ranks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        group = (self.group_at(index.row()) or self._whole) if index.isValid() else None
        if group is None:
            return None
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(group, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._title(column)} {self._text(group, column)}"
        if role == Qt.ItemDataRole.TextAlignmentRole and column:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return self._badge(group, column) if role == BADGE_ROLE else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._title(section)
        return None


class GroupsTable(QTableView):
    """Shows the model; Enter or a double click on a number opens its cases.

    Signals:
        asked: a CellAsked.
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groups_model = GroupsModel(self)
        self.setModel(self.groups_model)
        self.setItemDelegate(BadgeDelegate(self))
        self.setAccessibleName(self.tr("按期结案率表"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setStretchLastSection(True)
        self.setColumnWidth(0, LABEL_WIDTH)
        for column in range(1, len(COLUMNS) + 1):
            self.setColumnWidth(column, NUMBER_WIDTH)
        self.doubleClicked.connect(self._ask)

    def _ask(self, index: QModelIndex) -> None:
        asked = self.groups_model.asked_at(index)
        if asked is not None:
            self.asked.emit(asked)

    def _copied(self) -> str:
        model = self.groups_model
        columns = range(model.columnCount())
        lines = ["\t".join(str(model.headerData(n, Qt.Orientation.Horizontal)) for n in columns)]
        lines += [
            "\t".join(str(model.index(row, n).data()) for n in columns)
            for row in range(model.rowCount())
        ]
        return "\n".join(lines)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._ask(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(self._copied())
        else:
            super().keyPressEvent(event)


def _whole(figures: RateFigures, label: str) -> RateGroup:
    return RateGroup(
        "",
        label,
        figures.due,
        figures.on_time,
        figures.late_closed,
        figures.late_open,
        figures.pending,
    )
