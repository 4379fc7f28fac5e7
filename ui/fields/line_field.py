"""What do all one-line fields of a form have in common?

They read what was typed when Enter is pressed or the field is left, write it back in its usual
form, or say in one sentence what is wrong.  While the user types, they keep quiet.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.restyle import set_look

Value = TypeVar("Value")


@dataclass(frozen=True)  # no slots: Python 3.11 cannot make Name[Type](…) with them
class Read(Generic[Value]):
    """A value, and the text it is shown as."""

    value: Value
    text: str


@dataclass(frozen=True, slots=True)
class Refused:
    """One sentence that says what is wrong and what to type."""

    sentence: str


class LineField(QLineEdit, Generic[Value]):
    """Base of the fields; a subclass says how to ``read`` a text that is not empty.

    Signals:
        value_changed: the value after a reading that changed it, None when emptied or refused.
        problem_changed: the sentence, empty when all is well.
        moved_on: Enter was pressed and the field is in order.
    """

    value_changed = Signal(object)
    problem_changed = Signal(str)
    moved_on = Signal()

    def __init__(self, *, required: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._required = required
        self._value: Value | None = None
        self._problem = ""
        self._read_text: str | None = None
        self.textEdited.connect(self._on_typed)

    @property
    def problem(self) -> str:
        """The sentence about what is wrong, empty when all is well."""
        return self._problem

    def value(self) -> Value | None:
        """Return what the field holds, read anew if it was typed in; None if empty or wrong."""
        self.check()
        return self._value

    def value_so_far(self) -> Value | None:
        """Return what the field holds without complaining that it is still empty."""
        self.check(complain=False)
        return self._value

    def set_value(self, value: Value | None) -> None:
        """Show ``value`` as if it had been typed; None empties the field."""
        self.setText("" if value is None else self.text_of(value))
        self._read_text = None
        self.check(complain=False)

    def set_required(self, required: bool) -> None:
        """Say whether the field may stay empty; a complaint about it is taken back."""
        self._required = required
        self._read_text = None
        if self._problem and not self.text().strip():
            self.complain("")

    def check(self, *, complain: bool = True) -> bool:
        """Read the text and say whether the field is in order.

        Args:
            complain: whether a required field that is empty says so.
        """
        if self.text() == self._read_text and not (complain and self._is_lacking()):
            return not self._problem
        if not self.text().strip():
            lacking = complain and self._is_lacking()
            self._settle(None, self.tr("请填写这一项。") if lacking else "")
            return not self._is_lacking()
        found = self.read(self.text())
        if isinstance(found, Refused):
            self._settle(None, found.sentence)
            return False
        self.setText(found.text)
        self._settle(found.value, "")
        return True

    def complain(self, sentence: str) -> None:
        """Show ``sentence`` as the problem of the field, until it is typed in again."""
        if sentence == self._problem:
            return
        self._problem = sentence
        set_look(self, "invalid", bool(sentence))
        self.setAccessibleDescription(sentence)
        self.problem_changed.emit(sentence)

    def read(self, text: str) -> Read[Value] | Refused:
        """Return the value meant by ``text``, or why it is refused.  For subclasses."""
        raise NotImplementedError

    def text_of(self, value: Value) -> str:
        """Return how ``value`` is written."""
        return str(value)

    def _is_lacking(self) -> bool:
        return self._required and not self.text().strip()

    def _on_typed(self) -> None:
        self._read_text = None
        self.complain("")

    def _settle(self, value: Value | None, problem: str) -> None:
        self._read_text = self.text()
        self.complain(problem)
        if value != self._value:
            self._value = value
            self.value_changed.emit(value)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            if self.check():
                self.moved_on.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.check(complain=False)
