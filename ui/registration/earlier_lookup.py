"""Asks for earlier arbitrations between the parties while they are being typed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from disputes_app.domain.cases import Line
from disputes_app.services.registration_lookups import Named, earlier_between
from ui.desk import Desk
from ui.registration.employer_lookup import PAUSE_MS
from ui.registration.form import RegistrationForm
from ui.registration.party_form import PartyForm
from ui.tasks import LatestQuestion


class EarlierLookup(QObject):
    """Watches everybody in the form; only arbitrations have earlier cases that count.

    Signals:
        found: the EarlierCases, none where there are none.
    """

    found = Signal(object)

    def __init__(self, desk: Desk, form: RegistrationForm) -> None:
        super().__init__(form)
        self._desk = desk
        self._form = form
        self._question = LatestQuestion(desk.searches, self)
        self._question.answered.connect(self.found)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        for party in form.party_forms:
            self._watch(party)
        form.party_added.connect(self._watch)
        form.party_removed.connect(lambda _party: self._pause.start())
        form.head.changed.connect(self._pause.start)

    def _watch(self, party: PartyForm) -> None:
        for field in (party.name, party.id_number, party.code):
            field.textChanged.connect(lambda _text: self._pause.start())

    def _ask(self) -> None:
        if self._form.line is not Line.ARBITRATION:
            self._question.forget()
            self.found.emit(())
            return
        context = self._desk.context
        parties = tuple(_named(one) for one in self._form.party_forms)
        self._question.ask(lambda _progress: earlier_between(context, parties))


def _named(form: PartyForm) -> Named:
    number = form.id_number.text() if form.is_person else form.code.text()
    return Named(form.role, form.is_person, form.name.text(), number.strip().upper() or None)
