"""The card with the running periods, or the words that there are none."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from disputes_app.domain.running_deadline import Deadline
from ui.case_words import CaseWords
from ui.empty import EmptyState
from ui.tokens import Space
from ui.workbench.deadline_list import ROW_HEIGHT, DeadlineList, deadline_line

MOST_SHOWN = 50
LEAST_ROWS = 4


class DeadlineCard(QFrame):
    """Heading, list, and how many of the periods are shown.

    Signals:
        basis_asked: the Deadline.
        extension_asked: the Deadline.
    """

    basis_asked = Signal(object)
    extension_asked = Signal(object)

    def __init__(self, words: CaseWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._words = words
        self._heading = QLabel()
        self._heading.setProperty("role", "heading")
        self._note = QLabel()
        self._note.setProperty("role", "small")
        self.list = DeadlineList()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMinimumHeight(LEAST_ROWS * ROW_HEIGHT)
        self.list.basis_asked.connect(self.basis_asked)
        self.list.extension_asked.connect(self.extension_asked)
        self._own_until: date | None = None
        self._empty = EmptyState(
            self.tr("没有正在计算的期限"),
            self.tr("受理或立案以后，办案期限会在这里按紧急程度排列。"),
        )
        self._heading.setBuddy(self.list)
        top = QHBoxLayout()
        top.addWidget(self._heading)
        top.addStretch(1)
        top.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        self._empty.hide()
        self.show_whose(own=True)

    @property
    def is_empty(self) -> bool:
        """Whether the card says that there is nothing."""
        return not self._empty.isHidden()

    def show_whose(self, *, own: bool, today: date | None = None) -> None:
        """Say whether these are the user's own periods or those of everybody.

        An extension is offered for the user's own, up to their last day.
        """
        self._own_until = today if own else None
        heading = self.tr("我的期限（最急在前）") if own else self.tr("全部期限（最急在前）")
        self._heading.setText(heading)
        self.list.setAccessibleName(heading)

    def show_deadlines(self, deadlines: Sequence[Deadline]) -> None:
        """Show these, the most urgent first."""
        self.list.show_lines(
            [deadline_line(one, self._words, self._own_until) for one in deadlines]
        )
        self._empty.setVisible(not deadlines)
        self.list.setVisible(bool(deadlines))
        is_cut = len(deadlines) >= MOST_SHOWN
        self._note.setText(
            self.tr("显示最急的 {count} 项").format(count=MOST_SHOWN) if is_cut else ""
        )
