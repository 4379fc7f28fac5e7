"""期限依据 on the screen: one line a matter, the label left, what is so right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from ui.case_page.explanation_words import Reason
from ui.tokens import Space


class ExplanationView(QFrame):
    """Shows the working of one date; every line can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "working")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        self._grid.setHorizontalSpacing(Space.SMALL)
        self._grid.setVerticalSpacing(Space.TIGHT)
        self._grid.setColumnStretch(1, 1)
        self._shown: list[Reason] = []

    @property
    def words(self) -> str:
        """Everything it says, a line a matter."""
        return "\n".join(f"{reason.label} {reason.text}" for reason in self._shown)

    def show_reasons(self, reasons: Sequence[Reason]) -> None:
        """Show the lines of a working, in the place of those shown before."""
        while (item := self._grid.takeAt(0)) is not None:
            former = item.widget()
            if former is not None:
                former.hide()
                former.deleteLater()
        before = ""
        for place, reason in enumerate(reasons):
            label = QLabel("" if reason.label == before else reason.label)
            label.setProperty("role", "small")
            text = QLabel(reason.text)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            text.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            text.setAccessibleName(f"{reason.label} {reason.text}")
            self._grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(text, place, 1)
            before = reason.label
        self._shown = list(reasons)
        self.setAccessibleName(self.words)
