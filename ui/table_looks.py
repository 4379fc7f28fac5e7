"""How does a table look that is only read, row by row?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView

ROW_HEIGHT = 28
DENSE_ROW_HEIGHT = 26


def look_read_only(
    table: QTableView,
    widths: Sequence[int],
    *,
    many: bool = False,
    row_height: int = ROW_HEIGHT,
) -> None:
    """Let whole rows be chosen, one or ``many``; Tab leaves the table, the last column grows.

    The columns must be there already: what has a model gets its widths here.
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
