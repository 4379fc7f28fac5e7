"""Records beside the cases as a dense table; Enter opens one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
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
from PySide6.QtWidgets import QTableView, QWidget

from disputes_app.domain.dossiers.records import DossierRecord
from disputes_app.services.context import Context
from ui.badges import BADGE_ROLE, Badge, BadgeDelegate
from ui.dossier import words
from ui.roster import Roster
from ui.table_looks import look_read_only
from ui.wording import is_english

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class _Column:
    """A column: its key, title and width, and what it says of a row."""

    key: str
    title: str
    width: int
    text: Callable[[DossierRecord], str]
    badge: Callable[[DossierRecord], Badge | None] | None = None
    to_right: bool = False


class DossierModel(QAbstractTableModel):
    """The rows of an answer."""

    def __init__(
        self, context: Context, parent: QObject | None = None, *, with_type: bool = False
    ) -> None:
        super().__init__(parent)
        self._rows: tuple[DossierRecord, ...] = ()
        self._context = context
        self._roster = Roster()
        self.columns = self._made_columns(with_type=with_type)

    @property
    def rows(self) -> tuple[DossierRecord, ...]:
        """The rows from above."""
        return self._rows

    def show_rows(self, rows: tuple[DossierRecord, ...], roster: Roster) -> None:
        """Show an answer."""
        self.beginResetModel()
        self._rows, self._roster = rows, roster
        self.endResetModel()

    def is_blank(self, place: int) -> bool:
        """Say whether a column that not every type needs says nothing here."""
        column = self.columns[place]
        may_go = column.key in {"reference", "people", "money", "employer", "day", "left"}
        return may_go and all(column.text(row) in {"", "—"} for row in self._rows)

    def _made_columns(self, *, with_type: bool) -> tuple[_Column, ...]:
        stage, left = (150, 132) if is_english() else (96, 106)
        kind = _Column("type", self.tr("类别"), 130, lambda row: words.type_name(row.type))
        about = (
            _Column("employer", self.tr("用人单位"), 164, lambda row: row.employer or "—"),
            _Column("reference", self.tr("来件编号"), 152, words.reference_text),
        )
        return (
            *((kind,) if with_type else ()),
            _Column("number", self.tr("编号"), 220, lambda row: row.number),
            _Column("title", self.tr("事项"), 200, lambda row: row.title or "—"),
            *(() if with_type else about),
            _Column("people", self.tr("人数"), 62, self._people, to_right=True),
            _Column("money", self.tr("金额"), 248, words.money_words, to_right=True),
            _Column("stage", self.tr("阶段"), stage, words.stage_text, words.stage_badge),
            _Column("day", self.tr("最后一日"), 126, words.last_day_text),
            _Column("left", self.tr("时间"), left, self._left_text, self._left_badge),
            _Column("handler", self.tr("承办"), 104, self._handler),
        )

    def _title(self, column: _Column) -> str:
        """Return the title; a number of others is called as the form of the type calls it."""
        if column.key == "reference" and self._rows:
            return words.reference_name(self._rows[0].type)
        return column.title

    def _people(self, row: DossierRecord) -> str:
        return f"{row.people:,}" if row.people else "—"

    def _left_badge(self, row: DossierRecord) -> Badge | None:
        return words.left_of(self._context, row)

    def _left_text(self, row: DossierRecord) -> str:
        badge = self._left_badge(row)
        return "—" if badge is None else badge.text

    def _handler(self, row: DossierRecord) -> str:
        if row.handler_id is not None:
            return self._roster.person_name(row.handler_id)
        return "—" if row.office_id is None else self._roster.office_name(row.office_id)

    # Overrides of Qt names

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return column.text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.title} {column.text(row)}"
            case Qt.ItemDataRole.TextAlignmentRole if column.to_right:
                return RIGHT
            case _:
                is_badge = role == BADGE_ROLE and column.badge is not None
                return column.badge(row) if is_badge and column.badge is not None else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(self.columns[section])
        if role == Qt.ItemDataRole.TextAlignmentRole and self.columns[section].to_right:
            return RIGHT
        return None


class DossierTable(QTableView):
    """Shows the model; Enter or a double click opens the record of a row.

    With types it is the list of one case or employer, which is not said again in every row.

    Signals:
        chosen: the DossierRecord.
    """

    chosen = Signal(object)

    def __init__(
        self, context: Context, parent: QWidget | None = None, *, with_type: bool = False
    ) -> None:
        super().__init__(parent)
        self.dossiers = DossierModel(context, self, with_type=with_type)
        self.setModel(self.dossiers)
        self.setItemDelegate(BadgeDelegate(self))
        self.setAccessibleName(self.tr("登记簿"))
        columns = self.dossiers.columns
        named = [
            place for place, column in enumerate(columns) if column.key in {"title", "employer"}
        ]
        look_read_only(self, [column.width for column in columns], grows=named)
        self.doubleClicked.connect(self._choose)

    def show_rows(self, rows: tuple[DossierRecord, ...], roster: Roster) -> None:
        """Show an answer; the record chosen before stays chosen where it is there."""
        former = self._row(self.currentIndex())
        self.dossiers.show_rows(rows, roster)
        for place in range(len(self.dossiers.columns)):
            self.setColumnHidden(place, self.dossiers.is_blank(place))
        same = [n for n, row in enumerate(rows) if former is not None and row.id == former.id]
        if rows:
            self.setCurrentIndex(self.dossiers.index((same or [0])[0], 0))

    def _row(self, index: QModelIndex) -> DossierRecord | None:
        is_there = index.isValid() and index.row() < len(self.dossiers.rows)
        return self.dossiers.rows[index.row()] if is_there else None

    def _choose(self, index: QModelIndex) -> None:
        row = self._row(index)
        if row is not None:
            self.chosen.emit(row)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)
