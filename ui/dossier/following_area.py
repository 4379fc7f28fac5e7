"""A form that may be longer than its place: it scrolls along with the cursor."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from ui.tokens import Space


class FollowingArea(QScrollArea):
    """Keeps the field with the cursor in sight; takes no cursor itself."""

    def __init__(self, form: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(form)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        form = self.widget()
        if now is not None and form is not None and form.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, Space.WIDE)
