"""Which record beside the cases does the case come from that is being written down?"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from disputes_app.domain.dossiers.records import DossierId
from disputes_app.services.dossier_registration import CaseProposal
from ui.registration.form import RegistrationForm
from ui.tokens import Space


class OriginBar(QFrame):
    """Hidden until a record asks for a case; then names the record, which is linked on saving."""

    def __init__(self, form: RegistrationForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._form = form
        self._proposal: CaseProposal | None = None
        self._has_chosen = False
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self.leave_button = QPushButton(self.tr("不关联"))
        self.leave_button.setAutoDefault(True)
        self.leave_button.clicked.connect(self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._words, 1)
        row.addWidget(self.leave_button)
        self.hide()

    @property
    def dossier_id(self) -> DossierId | None:
        """The record that the case will be linked with; None for none."""
        return None if self._proposal is None else self._proposal.dossier_id

    @property
    def finding(self) -> int:
        """The finding of a town's report that the case comes from; 0 for none."""
        return 0 if self._proposal is None else self._proposal.finding

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def take(self, proposal: CaseProposal) -> None:
        """Fill an empty form with what the record says."""
        self._proposal = proposal
        self._has_chosen = False
        self._words.setText(
            self.tr("由 {number} 转来：保存后自动关联到该记录。").format(number=proposal.number)
        )
        self.show()
        form = self._form
        form.head.line.set_value(proposal.line)
        form.head.source.set_value(proposal.source)
        firm = form.respondents.forms[0]
        firm.name.set_value(proposal.employer)
        firm.name.textEdited.emit(proposal.employer)
        if proposal.employer_code:
            firm.code.set_value(proposal.employer_code)
        claims = form.claims
        claims.cause.set_value(proposal.cause or None)
        claims.claims.set_value(proposal.summary)
        claims.amount.set_value(proposal.owed_fen or None)
        if proposal.people:
            claims.people.set_value(proposal.people)
        self.choose_holder()
        form.go_to_applicant()

    def choose_holder(self) -> None:
        """Choose who holds the record, once the offices are known."""
        head, proposal = self._form.head, self._proposal
        if proposal is None or self._has_chosen or proposal.office_id not in head.office.keys:
            return
        self._has_chosen = True
        head.office.set_value(proposal.office_id)
        if proposal.handler_id in head.handler.keys:
            head.handler.set_value(proposal.handler_id)

    def leave(self) -> None:
        """Write the case down without a link; what stands in the form stays."""
        self._proposal = None
        self.hide()
