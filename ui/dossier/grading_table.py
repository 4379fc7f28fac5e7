"""The grades of a year: counts by town, and a row an employer, ten thousand of them at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView, QTableWidget, QWidget

from disputes_app.domain.compliance import Grade
from disputes_app.domain.grade_sheet import TownGrades, total_of
from ui.badges import Badge, BadgeDelegate
from ui.rows_model import RowsModel
from ui.settings_page.plain_table import look_plain, put_text
from ui.table_looks import DENSE_ROW_HEIGHT, look_read_only

GRADE, NAME, TOWN, WHY, STATE = range(5)
WIDTHS = (64, 246, 92, 220, 130)
TOWN_WIDTHS = (94, 56, 48, 44, 52)


@dataclass(frozen=True, slots=True)
class ShownGrade:
    """One row: by what it is known, its plate, and what its other cells say."""

    key: str
    badge: Badge
    name: str
    town: str
    why: str
    state: str


class GradeModel(RowsModel[ShownGrade]):
    """The employers that the filters leave."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = (
            self.tr("等级"),
            self.tr("单位"),
            self.tr("街镇"),
            self.tr("事由"),
            self.tr("办理"),
        )

    def _text(self, row: ShownGrade, column: int) -> str:
        return (row.badge.text, row.name, row.town, row.why, row.state)[column]

    def _badge(self, row: ShownGrade, column: int) -> Badge | None:
        return row.badge if column == GRADE else None


class GradeTable(QTableView):
    """Enter or a double click decides on a row.

    Signals:
        chosen: the key of the row that was chosen.
        looked_at: the cursor came to another row.
    """

    chosen = Signal(str)
    looked_at = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = GradeModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(BadgeDelegate(self))
        self.setAccessibleName(self.tr("等级名单"))
        look_read_only(self, WIDTHS, many=True, row_height=DENSE_ROW_HEIGHT)
        self.doubleClicked.connect(lambda index: self._choose(index.row()))
        self.selectionModel().currentRowChanged.connect(lambda *_rows: self.looked_at.emit())

    @property
    def current_key(self) -> str:
        """The key of the row with the cursor; empty for none."""
        row = self.currentIndex().row()
        return self.lines.rows[row].key if 0 <= row < len(self.lines.rows) else ""

    @property
    def marked_keys(self) -> tuple[str, ...]:
        """The keys of the rows that are selected."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.lines.rows[row].key for row in rows)

    def show_rows(self, rows: Sequence[ShownGrade]) -> None:
        """Show these rows; the cursor stays with whom it was."""
        former = self.current_key
        self.lines.show_rows(rows)
        if rows:
            keys = [row.key for row in rows]
            place = keys.index(former) if former in keys else 0
            self.setCurrentIndex(self.lines.index(place, NAME))
        self.looked_at.emit()

    def go_to(self, key: str) -> None:
        """Put the cursor on a row."""
        for place, row in enumerate(self.lines.rows):
            if row.key == key:
                self.setCurrentIndex(self.lines.index(place, NAME))

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self.lines.rows):
            self.chosen.emit(self.lines.rows[row].key)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class TownTable(QTableWidget):
    """How many of each grade in every town; a row narrows the list to its town.

    Signals:
        town_chosen: the town of the row, None for all of them.
    """

    town_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._towns: tuple[TownGrades, ...] = ()
        self.setAccessibleName(self.tr("各街镇等级分布"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        letters = [one.value for one in Grade]
        look_plain(self, [self.tr("街镇"), *letters, self.tr("小计")], TOWN_WIDTHS)
        self.currentCellChanged.connect(lambda row, *_cells: self._on_row(row))

    def show_towns(self, towns: Sequence[TownGrades]) -> None:
        """Show all towns, their total first; the cursor stays where it was."""
        former = max(self.currentRow(), 0)
        self.blockSignals(True)
        self._towns = tuple(towns)
        self.setRowCount(len(towns) + 1)
        for place, one in enumerate((total_of(towns), *towns)):
            name = one.town or (self.tr("未填街镇") if place else self.tr("全部"))
            put_text(self, place, 0, name)
            for column, number in enumerate((one.a, one.b, one.c, one.total), start=1):
                item = put_text(self, place, column, str(number))
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setCurrentCell(min(former, len(towns)), 0)
        self.blockSignals(False)

    @property
    def town(self) -> str | None:
        """The town of the row with the cursor; None for all."""
        row = self.currentRow()
        return self._towns[row - 1].town if 0 < row <= len(self._towns) else None

    def _on_row(self, _row: int) -> None:
        self.town_chosen.emit(self.town)
