"""Asks whether a party being typed is on the joint-punishment list."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from disputes_app.domain.parties import PartyRole
from disputes_app.services.listing_warnings import listed_among
from disputes_app.services.registration_lookups import Named
from ui.desk import Desk
from ui.registration.earlier_lookup import named
from ui.registration.employer_lookup import PAUSE_MS
from ui.registration.form import RegistrationForm
from ui.registration.party_form import PartyForm
from ui.tasks import LatestQuestion


class ListedLookup(QObject):
    """Watches everybody in the form; who reports under protection is not asked about.

    Signals:
        found: those who are on the list, none where nobody is.
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

    def _watch(self, party: PartyForm) -> None:
        for field in (party.name, party.id_number, party.code):
            field.textChanged.connect(lambda _text: self._pause.start())

    def _ask(self) -> None:
        context = self._desk.context
        parties = tuple(self._parties())
        if any(one.name.strip() or one.number for one in parties):
            self._question.ask(lambda _progress: listed_among(context, parties))
        else:
            self._question.forget()
            self.found.emit(())

    def _parties(self) -> list[Named]:
        found = [named(one) for one in self._form.party_forms]
        if self._form.is_protected:
            return [one for one in found if one.role is not PartyRole.APPLICANT]
        return found
