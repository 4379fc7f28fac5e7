"""How do two parts of a page stand side by side, or one above the other where room is short?"""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.tokens import Space


class Sides(QWidget):
    """A wide part and a narrow one; below ``breaks_at`` logical pixels they are stacked."""

    def __init__(
        self,
        wide: QWidget,
        narrow: QWidget,
        *,
        narrow_width: int,
        breaks_at: int,
        narrow_first: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._narrow = narrow
        self._narrow_width = narrow_width
        self._breaks_at = breaks_at
        self._narrow_first = narrow_first
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
        direction = QBoxLayout.Direction
        if width >= self._breaks_at:
            self._row.setDirection(direction.LeftToRight)
            self._narrow.setMinimumWidth(self._narrow_width)
            self._narrow.setMaximumWidth(self._narrow_width)
            return
        above = direction.BottomToTop if self._narrow_first else direction.TopToBottom
        self._row.setDirection(above)
        self._narrow.setMinimumWidth(0)
        self._narrow.setMaximumWidth(16_777_215)

    # Overrides of Qt names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())
