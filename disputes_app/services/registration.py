"""How does a case come into the office?  One command: receipt, parties, first clock, number."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection

from db.queries import case_file
from db.queries import offices as office_queries
from db.writes import cases as case_writes
from db.writes.numbers import give_number
from disputes_app.domain.cases import INSPECTION_SOURCES, Line, Source
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Facts, FactValue
from disputes_app.domain.kinds.claims import ITEM_OF
from disputes_app.domain.kinds.common import BACK_ENTERED
from disputes_app.domain.new_claims import NewClaim, claims_text, item_facts, total_of
from disputes_app.domain.numbering import RECEIPT_SERIES, spellings
from disputes_app.domain.parties import (
    PROTECTED_COMPLAINANT_ZH,
    PROTECTED_REPORTER_ZH,
    NewParty,
    PartyRole,
    joined_names,
)
from disputes_app.domain.quick_values import quickly_made
from disputes_app.domain.records import CaseRecord, PartyRecord, ReporterRecord
from disputes_app.domain.staff import RIGHTS, Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.identity import (
    compact_number,
    read_paper_of_identity,
    read_social_credit_code,
)
from disputes_app.services.log_entries import NewEntry, admit_first, admit_further, check_supervisor
from disputes_app.services.log_store import CaseChanged, Change, store_changes
from disputes_app.services.office_settings import series_in_use
from disputes_app.services.party_records import new_party_record
from disputes_app.services.search_keys import pinyin_key
from disputes_app.services.typed_numbers import keep_old_number

REPORTER_PLACE = 1
"""A protected person stands at the first place of a case, in a table of its own."""


@dataclass(frozen=True, slots=True)
class Reporter:
    """A protected reporter (举报人), or a complainant who asks for protection."""

    name: str
    phone: str | None = None
    id_number: str | None = None
    statement: str | None = None


@quickly_made
@dataclass(frozen=True, slots=True)
class Registration:
    """What the counter writes down.

    Attributes:
        received_on: the day of receipt; may lie before today (补录).
        applicants: applicants or complainants; none for a report or an own initiative.
        reporter: stands apart from the parties, shown to nobody but the handling inspectors.
        back_entered: an old case that is entered later (补录); one with an old number is.
        old_number: number of a back-entered case, outside the series.
        confirmed_by: the supervisor on whose word it is entered later.
        claims: what is asked for item by item, with what else was written in ``summary``.
    """

    line: Line
    source: Source
    received_on: date
    office_id: int
    handler_id: int | None = None
    organisation: str = ""
    cause: str = ""
    claimed_fen: int | None = None
    people: int | None = None
    summary: str = ""
    applicants: tuple[NewParty, ...] = ()
    respondents: tuple[NewParty, ...] = ()
    reporter: Reporter | None = None
    old_number: str | None = None
    back_entered: bool = False
    confirmed_by: str | None = None
    claims: tuple[NewClaim, ...] = ()

    @property
    def is_back_entry(self) -> bool:
        """Whether this is an old case that is entered later."""
        return self.back_entered or bool(self.old_number)

    @property
    def total_fen(self) -> int | None:
        """What is asked for in all: the sum of the items where they have any."""
        return total_of(self.claims) or self.claimed_fen


@dataclass(eq=False)
class OldNumberTakenError(DomainError):
    """Another case of the office, or of the numbers that the program gives, has this number.

    ``shown`` is the receipt number of that case.
    """

    number: str
    shown: str


@dataclass(eq=False)
class BackEntryUnconfirmedError(DomainError):
    """Whoever may not enter old cases alone needs a supervisor's name for it."""

    day: date


@dataclass(eq=False)
class RegistrationError(DomainError):
    """Something needed is missing or does not fit.

    ``reason``: ``no_respondent``, ``no_applicant``, ``blank_name``, ``wrong_source``,
    ``no_organisation``, ``organisation_contradicts`` (the office is of another kind),
    ``report_without_protection`` or ``people_too_few``.
    """

    field_name: str
    reason: str


def register_case(ctx: Context, actor: Actor, registration: Registration) -> CaseChanged:
    """Write down a new case: receipt number, parties, first entry, its clock.

    Raises:
        RegistrationError, IdNumberError, SocialCreditCodeError: something entered is wrong.
        FutureDayError, DayOutOfRangeError: the day of receipt cannot be.
        BackEntryUnconfirmedError, NotASupervisorError: an old case without a supervisor's word.
        OldNumberTakenError: its old number belongs to another case.
        NotAllowedError: the actor may not register.
    """
    actor.require(Right.REGISTER)
    check(registration)
    alone = Right.BACK_ENTER in RIGHTS[actor.role]
    if registration.is_back_entry and not alone and registration.confirmed_by is None:
        raise BackEntryUnconfirmedError(registration.received_on)
    return ctx.database.run_write(lambda conn: _register(conn, ctx, actor, registration))


def check(registration: Registration) -> None:
    """Raise the first reason why this cannot be registered; touches no database."""
    _check_source(registration)
    if not registration.respondents:
        raise RegistrationError("respondents", "no_respondent")
    needs_applicant = registration.line is not Line.INSPECTION or (
        registration.source is Source.COMPLAINT and registration.reporter is None
    )
    if needs_applicant and not registration.applicants:
        raise RegistrationError("applicants", "no_applicant")
    if registration.source is Source.REPORT and registration.applicants:
        raise RegistrationError("applicants", "report_without_protection")
    if registration.people is not None and registration.people < 1:
        raise RegistrationError("people", "people_too_few")
    for party in (*registration.applicants, *registration.respondents):
        check_party(party)
    reporter = registration.reporter
    if reporter is not None:
        if not reporter.name.strip():
            raise RegistrationError("reporter", "blank_name")
        if reporter.id_number:
            read_paper_of_identity(reporter.id_number)


def _check_source(registration: Registration) -> None:
    inspection = registration.line is Line.INSPECTION
    fits = registration.source in INSPECTION_SOURCES if inspection else True
    if not fits or (not inspection and registration.source is not Source.APPLICATION):
        raise RegistrationError("source", "wrong_source")
    if registration.line is Line.MEDIATION and not registration.organisation:
        raise RegistrationError("organisation", "no_organisation")


def check_party(party: NewParty) -> None:
    """Raise if the name is blank or a number's check digit is wrong."""
    if not party.name.strip():
        raise RegistrationError(party.role.value, "blank_name")
    if party.is_person and party.id_number:
        read_paper_of_identity(party.id_number)
    if not party.is_person and party.code:
        read_social_credit_code(party.code)


def _register(
    conn: Connection, ctx: Context, actor: Actor, registration: Registration
) -> CaseChanged:
    return register_with(conn, ctx, actor, registration)


def register_with(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    registration: Registration,
    entries: tuple[NewEntry, ...] = (),
    command: str = "register_case",
) -> CaseChanged:
    """Write down a new case within a transaction, with entries that come with its receipt."""
    ctx.law_in_force.follow(conn, to_write=True)
    records = party_records(conn, registration)
    change = new_case(conn, ctx, actor, registration, records, entries)
    (stored,) = store_changes(conn, ctx, actor, (change,), command=command)
    return stored


def party_records(conn: Connection, registration: Registration) -> tuple[PartyRecord, ...]:
    """Return the records of the parties; the registers are locked before any number is taken."""
    placed = placed_parties(registration)
    return tuple(new_party_record(conn, place, party) for place, party in placed)


def new_case(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    registration: Registration,
    records: Sequence[PartyRecord],
    entries: Sequence[NewEntry] | Callable[[str], Sequence[NewEntry]] = (),
) -> Change:
    """Return a new case with its number and parties, admitted; its log is not yet stored.

    Args:
        records: what :func:`party_records` returned.
        entries: what comes with the receipt; a function is given the receipt number.
    """
    _check_office(conn, registration)
    if registration.confirmed_by is not None:
        check_supervisor(conn, registration.confirmed_by)
    entry = NewEntry(
        "received",
        registration.received_on,
        receipt_facts(registration),
        confirmed_by=registration.confirmed_by,
    )
    event = admit_first(ctx, actor, registration.line, entry)
    case = _new_case(conn, ctx, registration)
    case_id = case_writes.insert_case(conn, case)
    case_writes.insert_parties(conn, case_id, records)
    if registration.reporter is not None:
        reporter = registration.reporter
        number = compact_number(reporter.id_number) if reporter.id_number else None
        stored = ReporterRecord(
            REPORTER_PLACE, reporter.name, reporter.phone, number, reporter.statement
        )
        case_writes.insert_reporters(conn, case_id, (stored,))
    case = replace(case, id=case_id)
    if registration.old_number:
        keep_old_number(conn, case_id, registration.old_number)
    beside = entries(case.receipt_number) if callable(entries) else entries
    more = (*_item_entries(registration), *beside)
    further = admit_further(ctx, actor, case.line, (event,), more) if more else ()
    return Change(case, (), (event, *further))


def _item_entries(registration: Registration) -> tuple[NewEntry, ...]:
    """Return the items as entries of the day of receipt, on the lines that keep them so."""
    kind, day = ITEM_OF.get(registration.line), registration.received_on
    if kind is None:
        return ()
    return tuple(NewEntry(kind, day, facts) for facts in item_facts(registration.claims))


def _check_office(conn: Connection, registration: Registration) -> None:
    """Raise unless the kind of mediation organisation is that of the office, where it is said."""
    if registration.line is not Line.MEDIATION:
        return
    said = {one.id: one.organisation for one in office_queries.offices(conn)}
    if said.get(registration.office_id) not in {None, registration.organisation}:
        raise RegistrationError("organisation", "organisation_contradicts")


def _new_case(conn: Connection, ctx: Context, registration: Registration) -> CaseRecord:
    """Return the row before its log is read; the receipt number is taken here."""
    series = series_in_use(conn, RECEIPT_SERIES[registration.line])
    year = registration.received_on.year
    number = give_number(conn, series, year, None)
    if registration.old_number:
        _check_old_number(conn, registration, registration.old_number)
    return CaseRecord(
        id=None,
        line=registration.line,
        source=registration.source,
        complaint=False,
        receipt_number=number,
        old_number=registration.old_number or None,
        office_id=registration.office_id,
        handler_id=registration.handler_id,
        attributed_office_id=registration.office_id,
        attributed_handler_id=registration.handler_id,
        received_on=registration.received_on,
        created_at=ctx.now(),
        cause=registration.cause,
        claimed_fen=registration.total_fen,
        people=registration.people or max(1, len(registration.applicants)),
        applicant_names=applicant_names(registration),
        respondent_names=joined_names(tuple(one.name for one in registration.respondents)),
        employer_key=pinyin_key(registration.respondents[0].name),
    )


def _check_old_number(conn: Connection, registration: Registration, number: str) -> None:
    """Refuse a number that another case has; the counter of receipts keeps other desks waiting."""
    year = registration.received_on.year
    taken = case_file.receipt_with_number(
        conn,
        spellings(number),
        office_id=registration.office_id,
        from_day=date(year, 1, 1),
        to_day=date(year, 12, 31),
    )
    if taken is not None:
        raise OldNumberTakenError(number, taken)


def applicant_names(registration: Registration) -> str:
    """Return what lists show as the applicant; a protected person stands under a cover."""
    names = joined_names(tuple(party.name for party in registration.applicants))
    if registration.reporter is None:
        return names
    reported = registration.source is Source.REPORT
    cover = PROTECTED_REPORTER_ZH if reported else PROTECTED_COMPLAINANT_ZH
    return f"{cover}、{names}" if names else cover


def placed_parties(registration: Registration) -> tuple[tuple[int, NewParty], ...]:
    """Return the parties with their places; a protected person takes the first."""
    first = REPORTER_PLACE + 1 if registration.reporter is not None else 1
    return tuple(enumerate((*registration.applicants, *registration.respondents), start=first))


def _employer_applies(registration: Registration) -> bool:
    """Say whether an arbitration is asked for by employers: it decides who may sue (法 48-50)."""
    applicants = registration.applicants
    return (
        registration.line is Line.ARBITRATION
        and bool(applicants)
        and not any(party.is_person for party in applicants)
    )


def receipt_facts(registration: Registration) -> Facts:
    """Return the facts of the first entry."""
    placed = placed_parties(registration)
    applicants = [place for place, party in placed if party.role is PartyRole.APPLICANT]
    if registration.reporter is not None and registration.source is not Source.REPORT:
        applicants = [REPORTER_PLACE, *applicants]
    facts: dict[str, FactValue] = {
        "source": registration.source.value,
        "office": registration.office_id,
        "applicants": applicants,
        "respondents": [place for place, party in placed if party.role is PartyRole.RESPONDENT],
    }
    optional: dict[str, FactValue] = {
        "organisation": registration.organisation,
        "handler": registration.handler_id,
        "cause": registration.cause.strip(),
        "claimed_fen": registration.total_fen,
        "people": registration.people,
        "summary": claims_text(registration.claims, registration.summary),
        BACK_ENTERED: registration.is_back_entry,
        "employer_applies": _employer_applies(registration),
    }
    facts.update({name: value for name, value in optional.items() if value})
    return facts
