"""In which group does a case stand?  One line, with the way to the page of the group."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from disputes_app.domain.case_group import GroupRow
from disputes_app.domain.cases import CaseId
from disputes_app.services.groups import group_row_of
from ui.desk import Desk
from ui.tasks import LatestQuestion
from ui.tokens import Space


class GroupLine(QWidget):
    """Hidden for a case that stands in no group."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: GroupRow | None = None
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.button = QPushButton(self.tr("打开群体"))
        self.button.setAutoDefault(True)
        self._question = LatestQuestion(desk.reads, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self._question.answered.connect(self._on_row)
        self._question.failed.connect(lambda _error: self.hide())
        self.button.clicked.connect(self.open)
        self.hide()

    def read(self, case_id: CaseId) -> None:
        """Show the group of a case."""
        context = self._desk.context
        self._question.ask(lambda _progress: group_row_of(context, case_id))

    def open(self) -> None:
        """Go to the page of the group."""
        if self._row is not None:
            self._desk.open_group(self._row.group, self._row.name)

    def _on_row(self, row: GroupRow | None) -> None:
        self._row = row
        self.setVisible(row is not None)
        if row is not None:
            self.words.setText(
                self.tr("群体：{name}，{cases} 件（未结 {open} 件），牵头 {lead}").format(
                    name=row.name, cases=row.cases, open=row.open_cases, lead=row.lead_number
                )
            )
