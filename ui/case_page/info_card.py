"""How is something told that is worth knowing and decides nothing?  A card with its working."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.badges import Badge, BadgeLabel
from ui.case_page.explanation_view import ExplanationView
from ui.case_page.explanation_words import Reason
from ui.flow import FlowLayout
from ui.restyle import set_look
from ui.tokens import Space


@dataclass(frozen=True, slots=True)
class InfoWords:
    """What a card says: badges under the title, plain lines, the working folded away."""

    title: str
    marks: tuple[Badge, ...]
    lines: tuple[str, ...]
    reasons: tuple[Reason, ...] = ()


class InfoCard(QFrame):
    """Title, badges and lines; 依据 folds the working out below."""

    def __init__(self, words: InfoWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._said = words
        self._view: ExplanationView | None = None
        self.setProperty("role", "entry")
        self._why = QPushButton(self.tr("依据"))
        self._why.setProperty("role", "link")
        self._why.setCheckable(True)
        self._why.setAccessibleName(self.tr("{matter}的依据").format(matter=words.title))
        if not words.reasons:
            self._why.hide()
        self._why.toggled.connect(self._on_toggled)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.SMALL, Space.TIGHT + 2, Space.TIGHT, Space.TIGHT + 2)
        self._column.setSpacing(2)
        self._lay_out(words)
        self.setAccessibleName(
            "\n".join([words.title, *(mark.text for mark in words.marks), *words.lines])
        )

    @property
    def words(self) -> str:
        """What the card says, with the working where it is open."""
        said = [self.accessibleName()]
        if self._view is not None and not self._view.isHidden():
            said.append(self._view.words)
        return "\n".join(said)

    @property
    def said(self) -> InfoWords:
        """What it was made of."""
        return self._said

    @property
    def is_open(self) -> bool:
        """Whether the working is shown."""
        return self._why.isChecked()

    def open(self, *, is_open: bool = True) -> None:
        """Show the working, where there is one, or fold it away."""
        self._why.setChecked(is_open and bool(self._said.reasons))

    def take_focus(self) -> None:
        """Put the cursor on this card."""
        self._why.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_toggled(self, is_open: bool) -> None:
        if is_open and self._view is None:
            self._view = ExplanationView(self)
            self._view.show_reasons(self._said.reasons)
            self._column.addWidget(self._view)
        if self._view is not None:
            self._view.setVisible(is_open)
        set_look(self, "open", is_open)

    def _lay_out(self, words: InfoWords) -> None:
        name = QLabel(words.title)
        name.setProperty("role", "entryTitle")
        name.setWordWrap(True)
        name.setTextFormat(Qt.TextFormat.PlainText)
        first = QHBoxLayout()
        first.setSpacing(Space.TIGHT)
        first.addWidget(name, 1)
        first.addWidget(self._why, alignment=Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(first)
        if words.marks:
            marks = FlowLayout(spacing=Space.TIGHT)
            for mark in words.marks:
                marks.addWidget(BadgeLabel(mark))
            self._column.addLayout(marks)
        for line in words.lines:
            text = QLabel(line)
            text.setProperty("role", "muted")
            text.setWordWrap(True)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._column.addWidget(text)
