"""How does a table look that is only read, row by row?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QTableView

ROW_HEIGHT = 28
DENSE_ROW_HEIGHT = 26


def look_read_only(
    table: QTableView,
    widths: Sequence[int],
    *,
    many: bool = False,
    row_height: int = ROW_HEIGHT,
    grows: Sequence[int] = (),
) -> None:
    """Let whole rows be chosen, one or ``many``; Tab leaves the table, the last column grows.

    The columns must be there already: what has a model gets its widths here.  Where columns are
    named in ``grows``, they get the room to spare in place of the last.
    """
    mode = QAbstractItemView.SelectionMode
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(row_height)
    header = table.horizontalHeader()
    header.setStretchLastSection(True)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column, width in enumerate(widths):
        table.setColumnWidth(column, width)
    if grows:
        _Growth(table, widths, grows)


class _Growth(QObject):
    """Gives the room that a table has to spare to the columns whose words are often cut short.

    The widths that were named are the least; a column that the user made wider stays as it is.
    """

    def __init__(self, table: QTableView, widths: Sequence[int], columns: Sequence[int]) -> None:
        super().__init__(table)
        self._header = table.horizontalHeader()
        self._widths = tuple(widths)
        self._given = {column: widths[column] for column in columns}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._share)
        self._header.installEventFilter(self)
        self._header.sectionResized.connect(self._on_resized)

    def _on_resized(self, column: int, _before: int, _now: int) -> None:
        if column not in self._given:
            # The header is in the middle of it, for instance of hiding a column.
            self._later.start()

    def _share(self) -> None:
        """Divide what the other columns leave; the last keeps the width that was named for it."""
        header = self._header
        shown = [one for one in range(header.count()) if not header.isSectionHidden(one)]
        free = [one for one in shown if header.sectionSize(one) == self._given.get(one)]
        taken = sum(self._taken(one, shown[-1]) for one in shown if one not in free)
        whole = sum(self._widths[one] for one in free)
        room = max(whole, header.width() - taken)
        for column in free:
            self._given[column] = room * self._widths[column] // whole
            header.resizeSection(column, self._given[column])

    def _taken(self, column: int, last: int) -> int:
        """Return how wide a column is, the last without what it has been given to spare."""
        if column != last:
            return self._header.sectionSize(column)
        named = column < len(self._widths)
        return self._widths[column] if named else self._header.sectionSizeHint(column)

    # Overrides of Qt names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._share()
        return super().eventFilter(watched, event)
