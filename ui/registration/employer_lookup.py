"""Known employers below the name field, and what is known about the parties as they are typed.

Asked from a thread of its own after a pause; an answer that comes too late is dropped.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from disputes_app.domain.register_keys import whole_name
from disputes_app.domain.register_lists import RegisterRow
from disputes_app.services import registration_lookups as lookups
from disputes_app.services.registration_lookups import Employer
from ui.desk import Desk
from ui.fields.suggestions import Suggestions
from ui.registration.party_form import PartyForm
from ui.tasks import LatestQuestion

PAUSE_MS = 200


class PartyLookup(QObject):
    """Watches one party's name and code.

    Signals:
        cases_found: cases in which somebody of this name is a party, the newest first.
        employer_found: the Employer of the register, None where it is not known.
        alike_found: employers called otherwise that may be the same.
        persons_found: persons with the same number, or the same name and telephone.
    """

    cases_found = Signal(object)
    employer_found = Signal(object)
    alike_found = Signal(object)
    persons_found = Signal(object)

    def __init__(self, desk: Desk, form: PartyForm) -> None:
        super().__init__(form)
        self._desk = desk
        self._form = form
        self._employers: tuple[Employer, ...] = ()
        self._list = Suggestions(form.name, self.tr("已知的用人单位"))
        self._list.chosen.connect(self.take)
        self._employer_question = self._question(self._offer)
        self._code_question = self._question(self._on_code)
        self._case_question = self._question(self.cases_found.emit)
        self._alike_question = self._question(self.alike_found.emit)
        self._person_question = self._question(self._on_persons)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        form.name_typed.connect(self._on_typed)
        form.code_read.connect(self._ask_code)
        form.name.moved_on.connect(self._on_left)
        form.id_number.recognised.connect(lambda found: self._ask_person(found.number))
        form.phone.value_changed.connect(lambda _phone: self._ask_about_person())

    def forget(self) -> None:
        """Ask no more, and take away what was found."""
        self._pause.stop()
        self._list.leave()
        for question in (
            self._employer_question,
            self._code_question,
            self._case_question,
            self._alike_question,
            self._person_question,
        ):
            question.forget()
        for signal in (self.cases_found, self.alike_found, self.persons_found):
            signal.emit(())
        self.employer_found.emit(None)

    def _question(self, answered: object) -> LatestQuestion:
        question = LatestQuestion(self._desk.searches, self)
        question.answered.connect(answered)
        return question

    def _on_typed(self, text: str) -> None:
        if text.strip():
            self._pause.start()
        else:
            self.forget()

    def _on_left(self) -> None:
        self._list.leave()
        if self._pause.isActive():
            self._pause.stop()
            self._ask()

    def _ask(self) -> None:
        context, text = self._desk.context, self._form.name.text().strip()
        self._case_question.ask(lambda _progress: lookups.similar_cases(context, text))
        if self._form.is_person:
            self._ask_about_person()
            return
        code = self._form.code.value_so_far()
        self._employer_question.ask(lambda _progress: lookups.known_employers(context, text))
        self._alike_question.ask(lambda _progress: lookups.employers_alike(context, text, code))

    def _ask_about_person(self) -> None:
        self._ask_person(self._form.id_number.value_so_far())

    def _ask_person(self, number: str | None) -> None:
        """Ask who has this number, or this name and telephone."""
        form, context = self._form, self._desk.context
        name, phone = form.name.text().strip(), form.phone.text().strip()
        if form.is_person and (number or (name and phone)):
            self._person_question.ask(
                lambda _progress: lookups.known_persons(context, name, number, phone)
            )

    def _on_persons(self, people: Sequence[RegisterRow]) -> None:
        self.persons_found.emit(people)
        number, name = self._form.id_number.value_so_far(), self._form.name.text().strip()
        owner = next((one for one in people if number and one.number == number), None)
        if owner is not None and name and whole_name(owner.name) != whole_name(name):
            self._form.set_hint(
                self._form.id_number,
                self.tr("这个证件号登记在“{name}”名下，请核对。").format(name=owner.name),
            )

    def _ask_code(self, code: str) -> None:
        context = self._desk.context
        self._code_question.ask(lambda _progress: lookups.employer_with_code(context, code))

    def _offer(self, employers: Sequence[Employer]) -> None:
        self._employers = tuple(employers)
        typed = self._form.name.text().strip()
        same = next((one for one in employers if one.name == typed), None)
        self.employer_found.emit(same)
        if same is not None:
            self._form.take_code(same)
        is_done = same is not None and len(employers) == 1
        self._list.offer([] if is_done else [self._line(one) for one in employers])

    def _line(self, employer: Employer) -> str:
        code = employer.code or self.tr("无代码")
        if employer.open_cases:
            return self.tr("{name}  {code}  在办{count}件").format(
                name=employer.name, code=code, count=employer.open_cases
            )
        return self.tr("{name}  {code}").format(name=employer.name, code=code)

    @property
    def offered(self) -> list[str]:
        """The employers offered now, in words."""
        return self._list.lines

    def take(self, place: int) -> None:
        """Fill in the employer that stands at ``place`` of what is offered."""
        if place >= len(self._employers):
            return
        employer = self._employers[place]
        self._form.take_employer(employer)
        self.employer_found.emit(employer)
        context, name = self._desk.context, employer.name
        self._case_question.ask(lambda _progress: lookups.similar_cases(context, name))
        self._alike_question.forget()
        self.alike_found.emit(())

    def _on_code(self, employer: Employer | None) -> None:
        if employer is None:
            return
        if self._form.name.text().strip() in {"", employer.name}:
            self._form.take_employer(employer)
            self.employer_found.emit(employer)
        else:
            self._form.set_hint(
                self._form.code,
                self.tr("这个代码登记在“{name}”名下，请核对。").format(name=employer.name),
            )
