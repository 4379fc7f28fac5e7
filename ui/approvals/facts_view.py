"""The facts needed to decide one request, beside the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from disputes_app.services.approval_list import WaitingApproval
from ui.approvals import words
from ui.tokens import Space
from ui.wording import name_of


class FactsView(QFrame):
    """Name and value, one below the other; where many are chosen, those of the first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._title = QLabel()
        self._title.setProperty("role", "cardTitle")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("审批所需事实"))
        self._said: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._title)
        column.addWidget(self._area, 1)

    @property
    def words(self) -> str:
        """What it says, one fact a line."""
        return "\n".join((self._title.text(), *self._said))

    def show_rows(self, rows: Sequence[WaitingApproval]) -> None:
        """Show the first of the chosen requests."""
        if not rows:
            self._title.setText(self.tr("没有选中"))
            self._fill([])
            return
        first = rows[0]
        title = f"{name_of(first.kind)}  {first.row.shown_number}"
        if len(rows) > 1:
            title = self.tr("已选 {count} 件；第一件：{title}").format(count=len(rows), title=title)
        self._title.setText(title)
        self._fill(words.facts_of(first))

    def _fill(self, facts: Sequence[tuple[str, str]]) -> None:
        self._said = tuple(f"{name}：{value}" for name, value in facts)
        inside = QWidget()
        inside.setProperty("role", "plain")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, Space.TIGHT, 0)
        grid.setHorizontalSpacing(Space.SMALL)
        grid.setVerticalSpacing(Space.TIGHT)
        grid.setColumnStretch(1, 1)
        for place, (name, value) in enumerate(facts):
            label, text = QLabel(name), QLabel(value)
            label.setProperty("role", "muted")
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, place, 0)
            grid.addWidget(text, place, 1)
        grid.setRowStretch(len(facts), 1)
        self._area.setWidget(inside)
