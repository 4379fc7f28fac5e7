"""A plain table whose rows stand for things with an id, such as offices and people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QTableWidget, QVBoxLayout, QWidget

from ui.badges import BADGE_ROLE, Badge, BadgeDelegate
from ui.settings_page.plain_table import look_plain, put_text
from ui.tokens import Space

LEAST_HEIGHT = 104


@dataclass(frozen=True, slots=True)
class KeyedRow:
    """Cells from the left; ``badge``, if any, stands in the last column."""

    key: int
    cells: tuple[str, ...]
    badge: Badge | None = None


class KeyedTable(QTableWidget):
    """The row chosen stays chosen when the rows are read anew.

    Signals:
        key_changed: the id of the row chosen now, None where there is none.
    """

    key_changed = Signal(object)

    def __init__(
        self,
        name: str,
        titles: Sequence[str],
        widths: Sequence[int],
        parent: QWidget | None = None,
        *,
        grows: Sequence[int] = (),
    ) -> None:
        super().__init__(parent)
        self._keys: list[int] = []
        self.setAccessibleName(name)
        look_plain(self, titles, widths, grows=grows)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setItemDelegate(BadgeDelegate(self))
        self.currentCellChanged.connect(lambda *_cells: self.key_changed.emit(self.key))

    @property
    def key(self) -> int | None:
        """The id of the row chosen."""
        row = self.currentRow()
        return self._keys[row] if 0 <= row < len(self._keys) else None

    @property
    def lines(self) -> list[str]:
        """The rows in words."""
        return [
            " ".join(filter(None, (self._text(row, each) for each in range(self.columnCount()))))
            for row in range(self.rowCount())
        ]

    def show_rows(self, rows: Sequence[KeyedRow]) -> None:
        """Show other rows; the first is chosen where the one chosen has gone."""
        former = self.key
        self.blockSignals(True)
        self._keys = [row.key for row in rows]
        self.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, text in enumerate(row.cells):
                put_text(self, place, column, text)
            if row.badge is not None:
                last = put_text(self, place, len(row.cells), row.badge.text)
                last.setData(BADGE_ROLE, row.badge)
        self.choose(former)
        self.blockSignals(False)
        self.key_changed.emit(self.key)

    def choose(self, key: int | None) -> None:
        """Choose the row of an id, the first where there is no such row."""
        place = self._keys.index(key) if key in self._keys else 0
        self.setCurrentCell(place if self._keys else -1, 0)

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return "" if item is None else item.text()

    # Overrides of Qt names

    def sizeHint(self) -> QSize:
        """Ask for little, so that the page need not scroll; the layout gives what is left."""
        return QSize(super().sizeHint().width(), LEAST_HEIGHT)


def stacked(*parts: QWidget) -> QWidget:
    """Return the parts from above, the table among them taking what room is left."""
    stack = QWidget()
    stack.setProperty("role", "plain")
    column = QVBoxLayout(stack)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.SMALL)
    for part in parts:
        column.addWidget(part, 1 if isinstance(part, KeyedTable) else 0)
    return stack
