"""One question in one line above a table: a reason, a name, whom it concerns."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.text_fields import TextField
from ui.tokens import Space

Answer = Callable[[str, str], None]
"""Takes what was typed and the key that was chosen (empty where nothing is to be chosen)."""


class AskBar(QFrame):
    """Hidden until asked; Esc hides it again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._answer: Answer | None = None
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.choice: ChoiceField[str] = ChoiceField(required=True)
        self.choice.setAccessibleName(self.tr("哪一位"))
        self.text = TextField(longest=500, required=True)
        self.button = QPushButton()
        self.button.setProperty("role", "primary")
        cancel = QPushButton(self.tr("取消"))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.SMALL, Space.TIGHT, Space.SMALL, Space.TIGHT)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.words)
        row.addWidget(self.choice)
        row.addWidget(self.text, 1)
        for button in (self.button, cancel):
            button.setAutoDefault(True)
            row.addWidget(button)
        self.button.clicked.connect(self.confirm)
        self.text.moved_on.connect(self.confirm)
        self.choice.moved_on.connect(self.text.setFocus)
        cancel.clicked.connect(self.hide)
        self.hide()

    def ask(
        self,
        words: str,
        placeholder: str,
        button: str,
        answer: Answer,
        choices: Sequence[Choice[str]] = (),
    ) -> None:
        """Ask; ``answer`` is called once both are given."""
        self._answer = answer
        self.words.setText(words)
        self.button.setText(button)
        self.text.setPlaceholderText(placeholder)
        self.text.setAccessibleName(placeholder)
        self.text.clear()
        self.choice.set_choices(choices)
        self.choice.setVisible(bool(choices))
        self.show()
        (self.choice if choices else self.text).setFocus(Qt.FocusReason.OtherFocusReason)

    def confirm(self) -> None:
        """Hand on the answer, if it is whole."""
        if self._answer is None or not self.text.check():
            return
        if not self.choice.isHidden() and not self.choice.check():
            return
        self._answer(self.text.text().strip(), self.choice.value() or "")

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
