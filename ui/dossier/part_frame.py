"""How much of the page of a record does what only its type has take?"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.tokens import Space

BORDER = 2
MOST, LEAST = 260, 96
"""Heights: what it asks for at most, and what is left of it in a small window."""


class PartFrame(QFrame):
    """A card as high as its content, which scrolls where the window is too small for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.SMALL)
        self._column.setSpacing(Space.TIGHT)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        for one in (area, inner):
            one.setProperty("role", "plain")
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)
        self.setMinimumHeight(LEAST)

    @property
    def column(self) -> QVBoxLayout:
        """Where the content is put, from above."""
        return self._column

    def fit(self) -> None:
        """Be as high as the content at this width."""
        needed = self._column.heightForWidth(max(self.width(), LEAST))
        height = needed if needed > 0 else self._column.sizeHint().height()
        self.setMaximumHeight(max(LEAST, height + BORDER))
        self.updateGeometry()

    # Overrides of Qt names

    def sizeHint(self) -> QSize:
        """Ask for the content, within bounds."""
        return QSize(super().sizeHint().width(), min(self.maximumHeight(), MOST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
