"""A field for a cause that can be typed by the first letters of its words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from ui.fields.line_field import Read, Refused
from ui.fields.suggestions import Suggestions
from ui.fields.text_fields import TextField
from ui.initials import initials, matches


class CauseField(TextField):
    """Usual causes are offered; ``zsld`` and Enter take 追索劳动报酬, any other can be typed."""

    def __init__(self, usual: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(longest=100, parent=parent)
        self.setPlaceholderText(self.tr("案由（可输首字母）"))
        self._usual = tuple(usual)
        self._offered: list[str] = []
        self._suggestions = Suggestions(self, self.tr("常用案由"))
        self._suggestions.chosen.connect(self._take)
        self.textEdited.connect(self._offer)
        self.moved_on.connect(self._suggestions.leave)

    @property
    def offered(self) -> tuple[str, ...]:
        """What is offered now."""
        return tuple(self._suggestions.lines)

    def offer_usual(self, usual: Sequence[str]) -> None:
        """Offer these causes from now on."""
        self._usual = tuple(usual)

    def read(self, text: str) -> Read[str] | Refused:
        """Return the words; first letters stand for the first usual cause that has them."""
        words = text.strip()
        if words.isascii():
            words = next(iter(self._found(words)), words)
        return Read(words, words)

    def set_value(self, value: str | None) -> None:
        """Show ``value`` from its beginning."""
        super().set_value(value)
        self.setCursorPosition(0)

    def _found(self, typed: str) -> list[str]:
        """Return the usual causes meant, those that begin so before those that contain it."""
        wanted = typed.strip().lower()
        found = [one for one in self._usual if wanted and matches(wanted, one)]
        begin = [one for one in found if initials(one).startswith(wanted) or one.startswith(wanted)]
        return begin + [one for one in found if one not in begin]

    def _offer(self, typed: str) -> None:
        self._offered = self._found(typed)
        lines = [] if self._offered == [typed.strip()] else self._offered
        self._suggestions.offer(lines, mark_first=typed.strip().isascii())

    def _take(self, place: int) -> None:
        if place < len(self._offered):
            self.set_value(self._offered[place])
            self.moved_on.emit()

    # Overrides of Qt names

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setCursorPosition(0)
