"""What do the panels beside a page have alike, in which something is entered and saved?"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.banner import Banner
from ui.tokens import Space


class SidePanel(QFrame):
    """A title above, a refusal below it, saving at the foot; Esc leaves, Enter on the button saves.

    Signals:
        left: the user does not want to go on.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.title = QLabel()
        self.title.setProperty("role", "cardTitle")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.banner = Banner()
        self.save_button = QPushButton()
        self.save_button.setProperty("role", "primary")
        self.save_button.setAutoDefault(True)
        self._cancel = QPushButton(self.tr("取消（Esc）"))
        self._cancel.setAutoDefault(True)
        self._cancel.clicked.connect(self.left)
        self.save_button.clicked.connect(self.save)

    def save(self) -> None:
        """Save what is entered."""
        raise NotImplementedError

    def frame(
        self, *parts: QWidget, grows: QWidget | None = None, other: QWidget | None = None
    ) -> None:
        """Lay out ``parts`` under each other; ``grows`` takes what room is left, else none does.

        ``other`` stands between the two buttons at the foot.
        """
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self._cancel, other, self.save_button):
            if button is not None:
                buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        for part in parts:
            column.addWidget(part, 1 if part is grows else 0)
        if grows is None:
            column.addStretch(1)
        column.addLayout(buttons)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.save_button.hasFocus():
            self.save()
        else:
            super().keyPressEvent(event)


def scrolled(*parts: QWidget) -> tuple[QScrollArea, QVBoxLayout]:
    """Return parts under each other in what scrolls, so that saving stays in view."""
    middle = QWidget()
    middle.setProperty("role", "plain")
    inner = QVBoxLayout(middle)
    inner.setContentsMargins(0, 0, Space.TIGHT, 0)
    inner.setSpacing(Space.SMALL)
    for part in parts:
        inner.addWidget(part)
    inner.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(middle)
    return area, inner
