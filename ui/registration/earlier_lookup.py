"""Asks for other cases between the parties while they are being typed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from disputes_app.domain.cases import Line
from disputes_app.services.registration_lookups import (
    Named,
    disputes_between,
    earlier_between,
)
from ui.desk import Desk
from ui.registration.employer_lookup import PAUSE_MS
from ui.registration.form import RegistrationForm
from ui.registration.party_form import PartyForm
from ui.tasks import LatestQuestion


class EarlierLookup(QObject):
    """Watches everybody in the form.

    Of an arbitration earlier ones count (规则 34, 35, 39), of a complaint what is pending on the
    other lines (监察条例 21).

    Signals:
        found: the EarlierCases, none where there are none.
        disputes_found: the Proceedings, likewise.
    """

    found = Signal(object)
    disputes_found = Signal(object)

    def __init__(self, desk: Desk, form: RegistrationForm) -> None:
        super().__init__(form)
        self._desk = desk
        self._form = form
        self._question = LatestQuestion(desk.searches, self)
        self._question.answered.connect(self.found)
        self._disputes = LatestQuestion(desk.searches, self)
        self._disputes.answered.connect(self.disputes_found)
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
        context = self._desk.context
        parties = tuple(named(one) for one in self._form.party_forms)
        if self._form.line is Line.ARBITRATION:
            self._question.ask(lambda _progress: earlier_between(context, parties))
        else:
            self._question.forget()
            self.found.emit(())
        if self._form.line is Line.INSPECTION:
            self._disputes.ask(lambda _progress: disputes_between(context, parties))
        else:
            self._disputes.forget()
            self.disputes_found.emit(())


def named(form: PartyForm) -> Named:
    """Return a party as far as it has been typed."""
    number = form.id_number.text() if form.is_person else form.code.text()
    return Named(form.role, form.is_person, form.name.text(), number.strip().upper() or None)
