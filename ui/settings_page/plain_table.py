"""How does a table look that is only read, row by row, without sorting?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem

from ui.table_looks import look_read_only


def look_plain(
    table: QTableWidget,
    titles: Sequence[str],
    widths: Sequence[int],
    *,
    grows: Sequence[int] = (),
) -> None:
    """Give ``table`` its columns and the looks of what is only read; ``grows`` get the spare."""
    table.setColumnCount(len(titles))
    table.setHorizontalHeaderLabels(list(titles))
    look_read_only(table, widths, grows=grows)


def put_text(table: QTableWidget, row: int, column: int, text: str) -> QTableWidgetItem:
    """Write ``text`` into a cell, whole in its tip where the column is too narrow."""
    item = QTableWidgetItem(text)
    item.setToolTip(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    table.setItem(row, column, item)
    return item
