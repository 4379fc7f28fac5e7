"""The changes of a day as a dense table: a line for each heading, below it its rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView, QWidget

from disputes_app.domain.deadline_log import LogGroup
from disputes_app.domain.deadline_log_facts import DayLog, LogRow
from ui.badges import Badge, BadgeDelegate
from ui.deadline_log import log_words as words
from ui.rows_model import Index, RowsModel, bold
from ui.table_looks import DENSE_ROW_HEIGHT, look_read_only

CHANGE, NUMBER = 0, 1
WIDTHS = (104, 214, 190, 190, 124, 90, 184, 62, 70)

OF_ROWS = frozenset({Qt.ItemDataRole.FontRole, Qt.ItemDataRole.AccessibleTextRole})
"""What a heading has otherwise than a row."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The line above the rows of a group."""

    group: LogGroup
    text: str


class LogModel(RowsModel[Heading | LogRow]):
    """Headings and rows, one below the other."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = (
            self.tr("变化"),
            self.tr("案号"),
            self.tr("当事人"),
            self.tr("期限"),
            self.tr("最后一日"),
            self.tr("原最后一日"),
            self.tr("登记"),
            self.tr("承办人"),
            self.tr("机构"),
        )
        self._texts: tuple[Callable[[LogRow], str], ...] = (
            lambda row: words.change_badge(row).text,
            lambda row: row.number,
            words.parties_of,
            words.period_text,
            words.last_day_text,
            words.former_day_text,
            lambda row: words.cause_text(row.cause),
            lambda row: row.handler or "—",
            lambda row: row.office,
        )

    def show_log(self, log: DayLog) -> None:
        """Show the changes of a day; a heading without rows is left out."""
        lines: list[Heading | LogRow] = []
        for group in LogGroup:
            rows = log.of(group)
            if rows:
                lines += [Heading(group, words.group_text(group, len(rows))), *rows]
        self.show_rows(lines)

    def row_at(self, index: Index) -> LogRow | None:
        """Return the change in a line; None for a heading."""
        line = self.rows[index.row()] if index.isValid() else None
        return line if isinstance(line, LogRow) else None

    def _text(self, row: Heading | LogRow, column: int) -> str:
        if isinstance(row, Heading):
            return row.text if column == 0 else ""
        return self._texts[column](row)

    def _badge(self, row: Heading | LogRow, column: int) -> Badge | None:
        if isinstance(row, Heading) or column != CHANGE:
            return None
        return words.change_badge(row)

    # Overrides of Qt names

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.row_at(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in OF_ROWS and self.row_at(index) is None:
            return bold() if role == Qt.ItemDataRole.FontRole else None
        return super().data(index, role)


class LogTable(QTableView):
    """Shows the model; Enter or a double click opens the case of a row at its period.

    Signals:
        chosen: the LogRow.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.log_model = LogModel(self)
        self.setModel(self.log_model)
        self.setItemDelegate(BadgeDelegate(self))
        self.setAccessibleName(self.tr("期限的变化"))
        look_read_only(self, WIDTHS, row_height=DENSE_ROW_HEIGHT)
        self.doubleClicked.connect(self._choose)

    def show_log(self, log: DayLog) -> None:
        """Show the changes of a day; the period chosen before stays chosen where it is there."""
        former = self._key(self.log_model.row_at(self.currentIndex()))
        self.clearSpans()
        self.log_model.show_log(log)
        place = -1
        for row, line in enumerate(self.log_model.rows):
            if isinstance(line, Heading):
                self.setSpan(row, 0, 1, self.log_model.columnCount())
            elif place < 0 or self._key(line) == former:
                place = row
        if place >= 0:
            self.setCurrentIndex(self.log_model.index(place, CHANGE))

    def _key(self, row: LogRow | None) -> tuple[object, ...]:
        return (
            () if row is None else (row.case_id, row.dossier_id, row.rule_id, row.key, row.change)
        )

    def _choose(self, index: QModelIndex) -> None:
        row = self.log_model.row_at(index)
        if row is not None:
            self.chosen.emit(row)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)
