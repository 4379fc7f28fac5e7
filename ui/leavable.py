"""How is a part of a page left with Esc?"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame


class LeavableFrame(QFrame):
    """Esc leaves it; a subclass that has something to put away does so in ``leave``.

    Signals:
        left: the user does not want to go on.
    """

    left = Signal()

    def leave(self) -> None:
        """Do no more of it."""
        self.left.emit()

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
