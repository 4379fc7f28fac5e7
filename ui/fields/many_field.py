"""Several of a short list: Space marks one, Enter moves on."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.fields.choice_field import Choice
from ui.restyle import set_look

Key = TypeVar("Key", bound=Hashable)

MOST_SHOWN = 5
ROW_HEIGHT = 24
WIDTH = 260


class ManyField(QListWidget, Generic[Key]):
    """A list with a box before each line.

    Signals:
        value_changed: the keys that are marked now.
        problem_changed: the sentence, empty when all is well.
        moved_on: Enter was pressed and something is marked, or nothing need be.
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
        self._required = required
        self._problem = ""
        self._choices = list(choices)
        for choice in self._choices:
            item = QListWidgetItem(choice.text)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, ROW_HEIGHT))
            item.setToolTip(choice.text)
            self.addItem(item)
        if self._choices:
            self.setCurrentRow(0)
        shown = max(1, min(MOST_SHOWN, len(self._choices)))
        self.setFixedHeight(shown * ROW_HEIGHT + 2 * self.frameWidth() + 4)
        self.setMinimumWidth(WIDTH)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(lambda _item: self._on_marked())

    @property
    def problem(self) -> str:
        """The sentence about what is wrong, empty when all is well."""
        return self._problem

    @property
    def keys(self) -> tuple[Key, ...]:
        """The keys of everything offered."""
        return tuple(choice.key for choice in self._choices)

    def value(self) -> tuple[Key, ...]:
        """Return the keys that are marked, in the order of the list."""
        return tuple(
            choice.key
            for place, choice in enumerate(self._choices)
            if self.item(place).checkState() is Qt.CheckState.Checked
        )

    def set_value(self, keys: Collection[Key]) -> None:
        """Mark these and no others."""
        for place, choice in enumerate(self._choices):
            is_marked = choice.key in keys
            state = Qt.CheckState.Checked if is_marked else Qt.CheckState.Unchecked
            self.item(place).setCheckState(state)

    def check(self, *, complain: bool = True) -> bool:
        """Say whether the field is in order."""
        lacking = self._required and not self.value()
        if complain or not lacking:
            self.complain(self.tr("请至少选一项（空格键勾选）。") if lacking else "")
        return not lacking

    def complain(self, sentence: str) -> None:
        """Show ``sentence`` as the problem of the field, until something else is marked."""
        if sentence != self._problem:
            self._problem = sentence
            set_look(self, "invalid", bool(sentence))
            self.setAccessibleDescription(sentence)
            self.problem_changed.emit(sentence)

    def _on_marked(self) -> None:
        self.complain("")
        self.value_changed.emit(self.value())

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.check():
                self.moved_on.emit()
            return
        super().keyPressEvent(event)
