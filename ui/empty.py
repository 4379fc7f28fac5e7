"""What stands where a list has no rows, or a page cannot show anything yet?"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.tokens import Space

TEXT_WIDTH = 480


class EmptyState(QWidget):
    """A title, a sentence and, where something can be done, a button.

    Signals:
        acted: the button was pressed.
    """

    acted = Signal()

    def __init__(
        self, title: str = "", text: str = "", action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._text = QLabel()
        self._text.setProperty("role", "muted")
        self._labels = (self._title, self._text)
        for label in self._labels:
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setFixedWidth(TEXT_WIDTH)
        self._act = QPushButton()
        self._act.setProperty("role", "primary")
        self._act.setAutoDefault(True)
        self._act.clicked.connect(self.acted)
        self.setFocusProxy(self._act)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        column.setSpacing(Space.SMALL)
        column.addStretch(1)
        for part in (self._title, self._text, self._act):
            column.addWidget(part, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.say(title, text, action)

    @property
    def words(self) -> str:
        """Title and text as they stand."""
        return f"{self._title.text()}\n{self._text.text()}".strip()

    def say(self, title: str, text: str = "", action: str = "") -> None:
        """Put other words; ``action`` empty hides the button."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._act.setText(action)
        self._act.setVisible(bool(action))
        self._make_room()

    def _make_room(self) -> None:
        """Ask for all lines of the words; a label in the middle of a column would get one."""
        for label in self._labels:
            label.setMinimumHeight(max(0, label.heightForWidth(TEXT_WIDTH)))

    # Overrides of Qt names

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._make_room()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make_room()
