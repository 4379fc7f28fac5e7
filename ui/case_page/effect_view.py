"""What the entry being typed would change, shown before it is saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.badges import Badge, BadgeLabel
from ui.case_page.effect_words import Effect
from ui.tokens import Space


class EffectView(QFrame):
    """Lines of a word and what changes; a quiet sentence while nothing can be said yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "working")
        title = QLabel(self.tr("对期限的影响（保存前）"))
        title.setProperty("role", "entryTitle")
        self._quiet = QLabel()
        self._quiet.setProperty("role", "muted")
        self._quiet.setWordWrap(True)
        self._rows = QWidget()
        self._rows.setProperty("role", "plain")
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(Space.TIGHT)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.TIGHT)
        for part in (title, self._quiet, self._rows):
            column.addWidget(part)
        self._words: list[str] = []
        self.say(self.tr("正在计算…"))

    @property
    def words(self) -> str:
        """Everything it says now."""
        return "\n".join([*self._words, "" if self._quiet.isHidden() else self._quiet.text()])

    def say(self, sentence: str) -> None:
        """Show a sentence in place of changes."""
        self._clear()
        self._quiet.setText(sentence)
        self._quiet.show()
        self.setAccessibleName(sentence)

    def show_effects(self, found: Sequence[Effect]) -> None:
        """Show the changes; say so where there are none."""
        if not found:
            self.say(self.tr("这一步不影响任何期限。"))
            return
        self._clear()
        self._quiet.hide()
        for place, effect in enumerate(found):
            text = QLabel(effect.text)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            badge = BadgeLabel(Badge(effect.word, effect.tone))
            self._grid.addWidget(badge, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(text, place, 1)
            self._words.append(f"{effect.word} {effect.text}")
        self._rows.show()
        self.setAccessibleName("\n".join(self._words))

    def _clear(self) -> None:
        self._words = []
        self._rows.hide()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
