"""A plain table for rows of the law, with a filter by words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from ui.badges import BADGE_ROLE, BadgeDelegate
from ui.initials import matches
from ui.settings_page.law_rows import LawRow
from ui.settings_page.plain_table import look_plain, put_text
from ui.tokens import Space


class LawTable(QWidget):
    """Columns of words and a badge at the end; typing leaves only the rows that match."""

    def __init__(
        self,
        name: str,
        titles: Sequence[str],
        widths: Sequence[int],
        rows: Sequence[LawRow],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows = tuple(rows)
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(self.tr("按文字筛选"))
        self._filter.setAccessibleName(self.tr("筛选：{name}").format(name=name))
        self._filter.setClearButtonEnabled(True)
        self._filter.setFixedWidth(240)
        self._filter.textChanged.connect(self._fill)
        self._count = QLabel()
        self._count.setProperty("role", "small")
        self.table = QTableWidget()
        self.table.setAccessibleName(name)
        look_plain(self.table, titles, widths)
        self.table.setItemDelegateForColumn(len(titles) - 1, BadgeDelegate(self.table))
        self._top = QHBoxLayout()
        self._top.addWidget(self._filter)
        self._top.addWidget(self._count)
        self._top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(self._top)
        column.addWidget(self.table, 1)
        self._fill("")

    def show_rows(self, rows: Sequence[LawRow]) -> None:
        """Show other rows, narrowed by what is typed."""
        self._rows = tuple(rows)
        self._fill(self._filter.text())

    def add_button(self, button: QPushButton) -> None:
        """Put a button above the rows, at the right."""
        self._top.addWidget(button)

    @property
    def filter(self) -> QLineEdit:
        """The field that narrows the rows."""
        return self._filter

    def _fill(self, typed: str) -> None:
        shown = [
            row for row in self._rows if matches(typed, " ".join([*row.cells, row.badge.text]))
        ]
        self.table.setRowCount(len(shown))
        for place, row in enumerate(shown):
            for column, text in enumerate(row.cells):
                put_text(self.table, place, column, text)
            last = self.table.columnCount() - 1
            put_text(self.table, place, last, row.badge.text).setData(BADGE_ROLE, row.badge)
        self._count.setText(self.tr("本数据库采用 %n 条", "", len(shown)))
