"""How does a record beside the cases ask for the form in which it becomes a case?"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.staff import RIGHTS, Right
from disputes_app.services.dossier_registration import CaseProposal, case_proposal
from ui.desk import REGISTER_PAGE, Desk
from ui.tasks import LatestQuestion


class CaseAsker(QObject):
    """Reads what the record says and opens the registration page with it.

    Signals:
        failed: the record could not be read; the error.
    """

    failed = Signal(object)

    def __init__(self, desk: Desk, button: QPushButton) -> None:
        super().__init__(button)
        self._desk = desk
        self._button = button
        self._dossier_id: DossierId | None = None
        self._question = LatestQuestion(desk.reads, self)
        self._question.answered.connect(self._on_read)
        self._question.failed.connect(self.failed)
        button.setAutoDefault(True)
        button.clicked.connect(self.ask)

    def show_for(self, dossier_id: DossierId | None) -> None:
        """Offer it for a record; None hides the button, as does a missing right."""
        self._dossier_id = dossier_id
        may = Right.REGISTER in RIGHTS[self._desk.actor.role]
        self._button.setVisible(dossier_id is not None and may)

    def ask(self) -> None:
        """Open the registration page, filled with what the record says."""
        context, dossier_id = self._desk.context, self._dossier_id
        if dossier_id is not None:
            self._question.ask(lambda _progress: case_proposal(context, dossier_id))

    def _on_read(self, proposal: CaseProposal) -> None:
        self._desk.open_page(REGISTER_PAGE, proposal)
