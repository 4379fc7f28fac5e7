"""How does a part of a long page come into sight on a small screen?"""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.tokens import Space


def bring_into_sight(widget: QWidget) -> None:
    """Scroll the page, where it is longer than its window, so that all of a widget is seen."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    inside = above.widget() if isinstance(above, QScrollArea) else None
    if isinstance(above, QScrollArea) and inside is not None:
        # Qt's own ensureWidgetVisible is content with the row that has the cursor.
        top = widget.mapTo(inside, QPoint()).y()
        bar, room = above.verticalScrollBar(), above.viewport().height()
        bottom = top + widget.height() + Space.SMALL
        if bottom > bar.value() + room:
            bar.setValue(min(top - Space.SMALL, bottom - room))
