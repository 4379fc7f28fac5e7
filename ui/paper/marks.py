"""Pages of a PDF on which places are marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtPdfWidgets import QPdfView

from disputes_app.domain.paper_gate import Place
from ui.tokens import LIGHT

_ROOM = 2.0
"""Points around what is marked."""
_VEIL = 48
_ABOVE = 90
"""Pixels of the page that stay in sight above a place that is jumped to."""


class MarkedPages(QPdfView):
    """A view of several pages, fitted to its width, with boxes over some places."""

    def __init__(self) -> None:
        super().__init__()
        self._places: tuple[Place, ...] = ()
        self._chosen: tuple[Place, ...] = ()

    @property
    def marked(self) -> tuple[Place, ...]:
        """The places that are marked now."""
        return self._places

    def mark(self, places: Sequence[Place]) -> None:
        """Mark these places and no others."""
        self._places, self._chosen = tuple(dict.fromkeys(places)), ()
        self.viewport().update()

    def go_to(self, places: Sequence[Place]) -> None:
        """Bring the first of these places into sight, and mark them stronger."""
        self._chosen = tuple(places)
        if places:
            box = self._box(places[0])
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + box.top() - _ABOVE))
        self.viewport().update()

    def _box(self, place: Place) -> QRectF:
        """Return where a place is drawn now, in pixels of what is in sight."""
        margins, top = self.documentMargins(), float(self.documentMargins().top())
        wide = self.viewport().width() - margins.left() - margins.right()
        document = self.document()
        scale = 1.0
        for page in range(place.page + 1):
            size = document.pagePointSize(page)
            scale = wide / size.width() if size.width() else 1.0
            if page < place.page:
                top += size.height() * scale + self.pageSpacing()
        left = margins.left() - self.horizontalScrollBar().value()
        return QRectF(
            left + (place.left - _ROOM) * scale,
            top - self.verticalScrollBar().value() + (place.top - _ROOM) * scale,
            (place.right - place.left + 2 * _ROOM) * scale,
            (place.bottom - place.top + 2 * _ROOM) * scale,
        )

    # Overrides of Qt names

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._places:
            return
        ink = QColor(LIGHT.danger.ink)  # paper is white in every scheme
        veil = QColor(ink)
        veil.setAlpha(_VEIL)
        painter = QPainter(self.viewport())
        for place in self._places:
            strong = place in self._chosen
            painter.setPen(QPen(ink, 2.5 if strong else 1.2))
            painter.setBrush(veil)
            painter.drawRect(self._box(place))
        painter.end()
