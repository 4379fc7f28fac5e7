"""A choice from a short list that can be typed by the first letters of its words."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QElapsedTimer, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from ui.initials import initials
from ui.restyle import set_look

Key = TypeVar("Key", bound=Hashable)

TYPING_GAP_MS = 1_000
"""After so long a pause the next letter begins a new word."""


@dataclass(frozen=True)  # no slots: Python 3.11 cannot make Name[Type](…) with them
class Choice(Generic[Key]):
    """What the program calls a thing, and what people do."""

    key: Key
    text: str


MOST_LEAST_WIDTH = 150
"""A field need not be wider than this to be used; its list shows every choice whole."""
POPUP_MARGIN, MOST_POPUP_WIDTH = 32, 560


class ChoiceField(QComboBox, Generic[Key]):
    """Typing ``ldbc`` finds 劳动报酬; Enter takes it and moves on; Alt+Down opens the list.

    Signals:
        value_changed: the key now chosen.
        problem_changed: the sentence, empty when all is well.
        moved_on: Enter was pressed and something is chosen, or nothing need be.
    """

    value_changed = Signal(object)
    problem_changed = Signal(str)
    moved_on = Signal()

    def __init__(
        self,
        choices: Sequence[Choice[Key]] = (),
        *,
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices: list[Choice[Key]] = []
        self._required = required
        self._problem = ""
        self._typed = ""
        self._since_typed = QElapsedTimer()
        self.setPlaceholderText(self.tr("请选择"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.set_choices(choices)
        self.currentIndexChanged.connect(self._on_chosen)

    @property
    def problem(self) -> str:
        """The sentence about what is wrong, empty when all is well."""
        return self._problem

    @property
    def keys(self) -> tuple[Key, ...]:
        """The keys of everything offered."""
        return tuple(choice.key for choice in self._choices)

    def set_choices(self, choices: Sequence[Choice[Key]]) -> None:
        """Offer other choices; what was chosen stays chosen if it is among them."""
        chosen = self.value()
        self.blockSignals(True)
        self._choices = list(choices)
        self.clear()
        self.addItems([choice.text for choice in choices])
        self.blockSignals(False)
        self.set_value(chosen)

    def value(self) -> Key | None:
        """Return the key chosen, None for nothing."""
        index = self.currentIndex()
        return self._choices[index].key if 0 <= index < len(self._choices) else None

    def set_value(self, key: Key | None) -> None:
        """Choose ``key``; nothing is chosen if it is None or not offered."""
        keys = [choice.key for choice in self._choices]
        self.setCurrentIndex(keys.index(key) if key in keys else -1)

    def check(self, *, complain: bool = True) -> bool:
        """Say whether the field is in order."""
        lacking = self._required and self.currentIndex() < 0
        if complain or not lacking:
            self.complain(self.tr("请选择一项。") if lacking else "")
        return not lacking

    def complain(self, sentence: str) -> None:
        """Show ``sentence`` as the problem of the field, until something else is chosen."""
        if sentence != self._problem:
            self._problem = sentence
            set_look(self, "invalid", bool(sentence))
            self.setAccessibleDescription(sentence)
            self.problem_changed.emit(sentence)

    def _on_chosen(self) -> None:
        self.complain("")
        self.value_changed.emit(self.value())

    def _find_typed(self, letter: str) -> bool:
        is_new = not self._since_typed.isValid() or self._since_typed.elapsed() > TYPING_GAP_MS
        typed = letter if is_new else self._typed + letter
        self._since_typed.restart()
        self._typed = typed
        for index, choice in enumerate(self._choices):
            if choice.text.lower().startswith(typed) or initials(choice.text).startswith(typed):
                self.setCurrentIndex(index)
                return True
        return False

    # Overrides of Qt names

    def minimumSizeHint(self) -> QSize:
        """Let a long choice be cut rather than push the panel wider than it is."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), MOST_LEAST_WIDTH), hint.height())

    def showPopup(self) -> None:
        view = self.view()
        view.setMinimumWidth(min(view.sizeHintForColumn(0) + POPUP_MARGIN, MOST_POPUP_WIDTH))
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.check():
                self.moved_on.emit()
            return
        if event.key() in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            event.ignore()  # the lists are short; a form goes from part to part with these
            return
        letter = event.text().lower()
        if letter.isprintable() and letter.strip() and self._find_typed(letter):
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling past a choice must not change it."""
        event.ignore()
