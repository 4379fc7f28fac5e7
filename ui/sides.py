"""How do two parts of a page stand side by side, or one above the other where room is short?"""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from ui.tokens import Space

MOST = 16_777_215
"""Qt's word for no limit."""
LEAST_HEIGHT = 260


class Pane(QWidget):
    """The body of a page that scrolls inside itself and never asks for more than its room."""

    # Overrides of Qt names

    def hasHeightForWidth(self) -> bool:
        return False


class LowStack(QStackedWidget):
    """Parts of which one is shown; what is behind does not make the page higher than the window."""

    # Overrides of Qt names

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), LEAST_HEIGHT)


class Sides(QWidget):
    """A wide part and a narrow one; below ``breaks_at`` logical pixels they are stacked.

    Signals:
        arranged: whether they are stacked now.
    """

    arranged = Signal(bool)

    def __init__(
        self,
        wide: QWidget,
        narrow: QWidget,
        *,
        narrow_width: int,
        breaks_at: int,
        stacked_height: int = MOST,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._narrow = narrow
        self._narrow_width = narrow_width
        self._breaks_at = breaks_at
        self._stacked_height = stacked_height
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.NORMAL)
        self._row.addWidget(wide, 1)
        self._row.addWidget(narrow, 0)
        self._arrange(self.width())

    @property
    def is_stacked(self) -> bool:
        """Whether the parts stand one above the other."""
        return self._row.direction() is not QBoxLayout.Direction.LeftToRight

    def _arrange(self, width: int) -> None:
        stacked = width < self._breaks_at
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)
        self._narrow.setMinimumWidth(0 if stacked else self._narrow_width)
        self._narrow.setMaximumWidth(MOST if stacked else self._narrow_width)
        self._narrow.setMaximumHeight(self._stacked_height if stacked else MOST)
        self.arranged.emit(stacked)

    # Overrides of Qt names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())
