"""Everything that a window says: labels, fields, rows of lists, tips, titles, accessible names."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel
from PySide6.QtWidgets import QAbstractItemView, QWidget

_SAID = ("text", "plainText", "placeholderText", "title", "words")


def words_of(window: QWidget) -> list[str]:
    """Return every text of a window, also of what is not in view now."""
    return [text for widget in (window, *window.findChildren(QWidget)) for text in _of(widget)]


def _of(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName())
    yield widget.accessibleDescription()
    for name in _SAID:
        value = widget.property(name)
        if isinstance(value, str):
            yield value
    model = widget.model() if isinstance(widget, QAbstractItemView) else None
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(model.rowCount()):
        for column in range(columns):
            yield str(model.index(row, column).data())
