"""Which quarters ended without the publication of their major violations?"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.events import Facts
from disputes_app.services.publications import QuarterDue, quarters_due
from ui.desk import Desk
from ui.dossier.publication_words import due_text
from ui.tasks import LatestQuestion
from ui.tokens import Space


class Above(QWidget):
    """A sentence a quarter and one button; hidden while none is due."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._due: tuple[QuarterDue, ...] = ()
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty("role", "problem")
        self.button = QPushButton()
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self.act)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self._question = LatestQuestion(desk.reads, self)
        self._question.answered.connect(self._on_due)
        self._question.failed.connect(lambda _error: self.hide())
        self.hide()

    def ask(self) -> None:
        """Ask which quarters are due; what is shown stays until the answer comes."""
        context = self._desk.context
        self._question.ask(lambda _progress: quarters_due(context))

    def act(self) -> None:
        """Open the batch of the quarter that ended first, or the form for it."""
        if not self._due:
            return
        one = self._due[-1]
        if one.dossier_id is not None:
            self._desk.open_dossier(one.dossier_id, one.batch)
            return
        facts: Facts = {
            "occasion": "quarterly",
            "year": one.quarter.year,
            "quarter": str(one.quarter.n),
        }
        self._desk.open_new_dossier(DossierType.PUBLICATION, facts)

    def _on_due(self, due: tuple[QuarterDue, ...]) -> None:
        self._due = due
        self.words.setText("\n".join(due_text(one) for one in reversed(due)))
        begun = bool(due) and due[-1].dossier_id is not None
        self.button.setText(self.tr("打开批次") if begun else self.tr("登记公布批次"))
        self.setVisible(bool(due))
