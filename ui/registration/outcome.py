"""What is said after a case was written down, and where a refusal belongs on the form."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from disputes_app.domain.admission import DayOutOfRangeError, FutureDayError
from disputes_app.domain.parties import PartyRole
from disputes_app.domain.state import CaseState, Clock
from disputes_app.services.context import Context
from disputes_app.services.identity import IdNumberError, SocialCreditCodeError
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.registration import RegistrationError
from ui.case_words import left_badge, rule_name
from ui.fields.form_column import FormColumn
from ui.registration.form import RegistrationForm
from ui.wording import day_text

Place = tuple[FormColumn, QWidget]


def first_deadline(state: CaseState) -> Clock | None:
    """Return the running period of the office that ends first."""
    running = [
        clock
        for clock in state.clocks
        if clock.stopped_on is None and clock.due is not None and clock.rule.kind == "office"
    ]
    return min(
        running, key=lambda clock: clock.due or state.received_on or clock.started_on, default=None
    )


def saved_text(context: Context, change: CaseChanged) -> str:
    """Return the sentence about the first period of a case just written down."""
    clock = first_deadline(change.state)
    if clock is None or clock.due is None:
        return QCoreApplication.translate("registration", "现在没有正在计算的办案期限。")
    badge = left_badge(context, clock.due, clock.rule.unit)
    return QCoreApplication.translate(
        "registration", "首个期限：{rule}，最后一日 {day}（{left}）。"
    ).format(rule=rule_name(clock.rule), day=day_text(clock.due), left=badge.text)


def place_of(error: Exception, form: RegistrationForm) -> Place | None:
    """Return the field that a refusal is about, None where it is about none."""
    match error:
        case FutureDayError() | DayOutOfRangeError():
            return form.head, form.head.received
        case IdNumberError():
            return _with_number(error.number, form)
        case SocialCreditCodeError():
            return _with_code(error.code_text, form)
        case RegistrationError():
            return _named(error.field_name, form)
        case _:
            return None


def _with_number(number: str, form: RegistrationForm) -> Place | None:
    if form.reporter.id_number.text() == number:
        return form.reporter, form.reporter.id_number
    return next(
        ((one, one.id_number) for one in form.party_forms if one.id_number.text() == number), None
    )


def _with_code(code: str, form: RegistrationForm) -> Place | None:
    return next(((one, one.code) for one in form.party_forms if one.code.text() == code), None)


def _named(field_name: str, form: RegistrationForm) -> Place | None:
    applicant, respondent = form.applicants.forms[0], form.respondents.forms[0]
    places: dict[str, Place] = {
        "respondents": (respondent, respondent.name),
        PartyRole.RESPONDENT.value: (respondent, respondent.name),
        "applicants": (applicant, applicant.name),
        PartyRole.APPLICANT.value: (applicant, applicant.name),
        "reporter": (form.reporter, form.reporter.name),
        "people": (form.claims, form.claims.people),
        "organisation": (form.head, form.head.organisation),
        "source": (form.head, form.head.source),
    }
    found = places.get(field_name)
    return found if found is not None and found[1].isVisibleTo(form) else None
