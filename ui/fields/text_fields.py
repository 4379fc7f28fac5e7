"""Fields for plain text, sums of money, and numbers that carry a check of their own."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from disputes_app.domain.errors import DomainError
from disputes_app.domain.money import AmountError, to_fen, yuan_text
from ui.errors import explain
from ui.fields.line_field import LineField, Read, Refused
from ui.restyle import set_look

Facts = TypeVar("Facts")

MONEY_WIDTH = 160
CODE_WIDTH = 220
NOTE_MARGIN = 14


def plain(text: str) -> str:
    """Return ``text`` with full-width letters and digits made plain and without blanks."""
    return "".join(unicodedata.normalize("NFKC", text).split())


class TextField(LineField[str]):
    """Any words; blanks at the ends are dropped."""

    def __init__(
        self,
        *,
        required: bool = False,
        longest: int = 200,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(required=required, parent=parent)
        self.setMaxLength(longest)
        self.setPlaceholderText(placeholder)

    def read(self, text: str) -> Read[str] | Refused:
        """Return the words without blanks at the ends."""
        words = text.strip()
        return Read(words, words)


class MoneyField(LineField[int]):
    """Yuan as typed (38420, 38,420.00, ¥38420, 3.8万); the value is whole fen."""

    def __init__(self, *, required: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(required=required, parent=parent)
        self.setFixedWidth(MONEY_WIDTH)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setPlaceholderText(self.tr("元"))

    def read(self, text: str) -> Read[int] | Refused:
        """Return fen, or why the text is no sum."""
        typed = plain(text).replace(",", "").removeprefix("¥").removesuffix("元")
        factor = 10_000 if typed.endswith("万") else 1
        try:
            fen = to_fen(Decimal(typed.removesuffix("万")) * factor)
        except InvalidOperation:
            return Refused(explain(AmountError(text)).sentence)
        except AmountError:
            return Refused(explain(AmountError(text)).sentence)
        return Read(fen, self.text_of(fen))

    def text_of(self, value: int) -> str:
        """Return fen as 38,420.00."""
        return yuan_text(value)


class CodeField(LineField[str], Generic[Facts]):
    """A number with a check of its own; who knows the check gives it to the field.

    ``inspect`` takes the number in capitals without blanks and returns what it tells, or raises
    a DomainError that says what is wrong.

    Signals:
        recognised: what the check made of the number (sex and birth date, a known employer).
    """

    recognised = Signal(object)

    def __init__(
        self,
        inspect: Callable[[str], Facts],
        *,
        required: bool = False,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(required=required, parent=parent)
        self._inspect = inspect
        self.setFixedWidth(CODE_WIDTH)
        self.setPlaceholderText(placeholder)

    def read(self, text: str) -> Read[str] | Refused:
        """Return the number in capitals, or what the check says."""
        code = plain(text).upper()
        try:
            facts = self._inspect(code)
        except DomainError as error:
            return Refused(explain(error).sentence)
        self.recognised.emit(facts)
        return Read(code, code)


class IdNumberField(CodeField[Facts]):
    """The number of a person's paper: a resident's has 18 places."""

    def __init__(
        self,
        inspect: Callable[[str], Facts],
        *,
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(inspect, required=required, parent=parent)
        self.setMaxLength(24)
        self.setPlaceholderText(self.tr("18位，或护照等证件号"))


class NoteField(QPlainTextEdit):
    """Several lines; Enter begins a new one, Tab or Ctrl+Enter moves on.

    Signals:
        value_changed: the words after they were changed.
        problem_changed: the sentence, empty when all is well.
        moved_on: Ctrl+Enter was pressed and the field is in order.
    """

    value_changed = Signal(object)
    problem_changed = Signal(str)
    moved_on = Signal()

    def __init__(
        self,
        *,
        required: bool = False,
        longest: int = 4000,
        lines: int = 3,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._required = required
        self._longest = longest
        self._problem = ""
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + NOTE_MARGIN)
        self.textChanged.connect(self._on_typed)

    @property
    def problem(self) -> str:
        """The sentence about what is wrong, empty when all is well."""
        return self._problem

    def value(self) -> str:
        """Return the words without blanks at the ends."""
        return self.toPlainText().strip()

    def set_value(self, value: str) -> None:
        """Show ``value`` as if it had been typed."""
        self.setPlainText(value)

    def check(self, *, complain: bool = True) -> bool:
        """Say whether the field is in order."""
        lacking = self._required and not self.value()
        excess = len(self.value()) - self._longest
        if excess > 0:
            too_long = QCoreApplication.translate("NoteField", "太长，请删去%n个字。", "", excess)
            self.complain(too_long)
        elif complain or not lacking:
            self.complain(self.tr("请填写这一项。") if lacking else "")
        return not lacking and excess <= 0

    def complain(self, sentence: str) -> None:
        """Show ``sentence`` as the problem of the field, until it is typed in again."""
        if sentence != self._problem:
            self._problem = sentence
            set_look(self, "invalid", bool(sentence))
            self.setAccessibleDescription(sentence)
            self.problem_changed.emit(sentence)

    def _on_typed(self) -> None:
        self.complain("")
        self.value_changed.emit(self.value())

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.check():
                self.moved_on.emit()
            return
        super().keyPressEvent(event)
