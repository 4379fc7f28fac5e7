"""How is a record beside the cases opened, carried on, and looked at?

Commands on the logs of external matters, on-site coordination, draws, campaigns, projects and
applications to the fund.  Each is one transaction: the entry, everything computed from the log,
and one row of the audit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection

from db.queries import case_file
from db.queries import dossiers as queries
from db.writes import dossiers as writes
from db.writes import numbers as number_writes
from db.writes.registers import link_employer
from disputes_app.domain.admission import EventRefusedError
from disputes_app.domain.dossiers.admission import (
    NextStep,
    StepAdmission,
    admit_step,
    next_dossier_steps,
)
from disputes_app.domain.dossiers.base import DossierState, DossierType
from disputes_app.domain.dossiers.catalogue import SPECS, STEPS, step_kind
from disputes_app.domain.dossiers.reading import fold_dossier, live_steps
from disputes_app.domain.dossiers.records import DossierId, DossierQuery, DossierRecord
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import VOID, Event, event_digest
from disputes_app.domain.kinds.base import FieldType, text_of
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.record_numbers import BY_STEP
from disputes_app.domain.records import EventRecord
from disputes_app.domain.staff import Actor, Right, Role
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.context import Context
from disputes_app.services.dossier_checks import check_not_twice, dossier_number
from disputes_app.services.dossier_entry_checks import AskedEntry, check_entry
from disputes_app.services.dossier_projection import stored_of
from disputes_app.services.identity import read_social_credit_code
from disputes_app.services.listing_checks import filled
from disputes_app.services.log_entries import NewEntry, check_supervisor, next_seq
from disputes_app.services.office_settings import series_in_use
from disputes_app.services.party_records import employer_met
from disputes_app.services.typed_numbers import OfDossier, check_typed, hold_typed

MOST_ROWS = 1_000
"""So many rows of a list are shown at once."""
_UNGIVEN = 0


@dataclass(eq=False)
class UnknownCaseNumberError(DomainError):
    """No case has the number that was typed."""

    number: str


@dataclass(frozen=True, slots=True)
class DossierChanged:
    """What a command left behind, so that open views know what to show."""

    dossier_id: DossierId
    type: DossierType
    number: str
    version: int
    state: DossierState


@dataclass(frozen=True, slots=True)
class DossierView:
    """One record with its log, its state today, and what may come next."""

    record: DossierRecord
    log: tuple[EventRecord, ...]
    state: DossierState
    steps: tuple[NextStep, ...]
    today: date

    @property
    def events(self) -> tuple[Event, ...]:
        """Return every entry of its log, those that were struck out among them."""
        return tuple(one.event for one in self.log)

    @property
    def live(self) -> tuple[Event, ...]:
        """Return the entries in force, in the order in which they are read."""
        return live_steps(self.record.type, self.events)


@dataclass(frozen=True, slots=True)
class DossierList:
    """The rows asked for, how many there are in all, and the day they hold for."""

    query: DossierQuery
    rows: tuple[DossierRecord, ...]
    total: int
    open: int
    late: int
    today: date


# Queries


def dossier_view(ctx: Context, dossier_id: DossierId) -> DossierView:
    """Return a record as it stands today; raise DossierMissingError."""
    today = ctx.today()
    with ctx.database.read() as conn:
        law = ctx.law_in_force.follow(conn)
        record = queries.dossier_record(conn, dossier_id)
        log = queries.dossier_log(conn, dossier_id)
    events = tuple(one.event for one in log)
    state = fold_dossier(record.type, events, law)
    return DossierView(
        record, log, state, next_dossier_steps(record.type, events, law, today), today
    )


def dossier_list(ctx: Context, wanted: DossierQuery, *, limit: int = MOST_ROWS) -> DossierList:
    """Return the records asked for, and how many of their type are open and late today."""
    today = ctx.today()
    every = DossierQuery(wanted.type, open_only=True, office_id=wanted.office_id)
    with ctx.database.read() as conn:
        return DossierList(
            wanted,
            queries.dossier_rows(conn, wanted, limit=limit),
            queries.count_dossiers(conn, wanted),
            queries.count_dossiers(conn, every),
            queries.count_dossiers(conn, replace(every, late_on=today)),
            today,
        )


def preview_step(
    ctx: Context, actor: Actor, dossier_id: DossierId, entry: NewEntry
) -> StepAdmission:
    """Return what the entry would change; raise what :func:`record_step` would raise."""
    with ctx.database.read() as conn:
        ctx.law_in_force.follow(conn)
        record = queries.dossier_record(conn, dossier_id)
        events = _events(conn, dossier_id)
        event = _event(conn, ctx, actor, record.type, entry, next_seq(events))
        admission = admit_step(record.type, events, event, ctx.law, ctx.today())
        asked = AskedEntry(record.type, record.number, events, event, admission.after)
        check_entry(conn, ctx, ctx.law, asked)
        check_typed(conn, OfDossier(dossier_id, record.number), events, (event,))
    return admission


def preview_opening(
    ctx: Context, actor: Actor, type_: DossierType, entry: NewEntry
) -> StepAdmission:
    """Return the state in which a new record would stand; raise as :func:`open_dossier`."""
    with ctx.database.read() as conn:
        ctx.law_in_force.follow(conn)
        event = _event(conn, ctx, actor, type_, entry, 1)
        check_not_twice(conn, event)
        admission = admit_step(type_, (), event, ctx.law, ctx.today())
        check_entry(conn, ctx, ctx.law, AskedEntry(type_, "", (), event, admission.after))
    return admission


# Commands


def open_dossier(ctx: Context, actor: Actor, type_: DossierType, entry: NewEntry) -> DossierChanged:
    """Open a record with its first entry and give it a number.

    Raises:
        DomainError: the reasons of :func:`disputes_app.domain.dossiers.admission.admit_step`.
        UnknownCaseNumberError, UnknownDossierNumberError: what it names is not there.
        MatterTwiceError: the sheet is in the register already.
        ListingTwiceError, OrderAnnulledError: of the joint-punishment list.
        SocialCreditCodeError: the code of the employer is wrong.
        NotAllowedError: the role may not.
    """
    actor.require(Right.REGISTER)
    return ctx.database.run_write(lambda conn: open_in(conn, ctx, actor, type_, entry))


def record_step(
    ctx: Context, actor: Actor, dossier_id: DossierId, entry: NewEntry, *, seen_version: int
) -> DossierChanged:
    """Append an entry to the log of a record.

    Raises:
        DossierChangedError: the record has changed since ``seen_version``.
        NumberTakenError: another paper has the number that it tells.
        EventRefusedError: it brings rows, which another command records with it.
        As :func:`open_dossier`.
    """
    actor.require(Right.RECORD_EVENT)
    kind = step_kind(entry.kind)
    if kind is not None and kind.with_rows:
        raise EventRefusedError(entry.kind, "step_with_rows", None)

    def work(conn: Connection) -> DossierChanged:
        return record_step_in(conn, ctx, actor, dossier_id, entry, seen_version=seen_version)

    return ctx.database.run_write(work)


def void_step(
    ctx: Context, actor: Actor, dossier_id: DossierId, seq: int, reason: str, *, seen_version: int
) -> DossierChanged:
    """Strike out an entry by another one that names it.  Nothing is deleted."""
    entry = NewEntry(VOID, ctx.today(), {"seq": seq, "reason": reason})
    return record_step(ctx, actor, dossier_id, entry, seen_version=seen_version)


# Inside a transaction of another use case; the right is the caller's to check


def open_in(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    type_: DossierType,
    entry: NewEntry,
    *,
    command: str = "open_dossier",
) -> DossierChanged:
    """Open a record within a transaction of many; raise as :func:`open_dossier`."""
    law = ctx.law_in_force.follow(conn, to_write=True)
    event = _event(conn, ctx, actor, type_, entry, 1)
    admission = admit_step(type_, (), event, law, ctx.today())
    state = admission.after
    series = series_in_use(conn, SPECS[type_].series)
    year = event.happened_on.year
    number = number_writes.give_number(conn, series, year, None)
    check_not_twice(conn, event)
    check_entry(conn, ctx, law, AskedEntry(type_, "", (), event, state))
    row = _empty_row(conn, type_, number, event, state)
    stored = stored_of(row, state, 1, _case_ids(conn, state))
    dossier_id = writes.insert_dossier(conn, stored.record)
    writes.replace_beside(conn, dossier_id, stored)
    _append(conn, ctx, actor, (dossier_id, number), event, command)
    return DossierChanged(dossier_id, type_, number, 1, state)


def record_step_in(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    entry: NewEntry,
    *,
    seen_version: int | None = None,
    command: str = "record_step",
) -> DossierChanged:
    """Append an entry within a transaction of many; ``seen_version`` None takes it as it is."""
    law = ctx.law_in_force.follow(conn, to_write=True)
    row = writes.lock_dossier(conn, dossier_id)
    if row.type is DossierType.FILE_CHECK and entry.kind == VOID:
        actor.require(Right.REVIEW_CASES)
    seen = row.version if seen_version is None else seen_version
    events = _events(conn, dossier_id)
    event = _event(conn, ctx, actor, row.type, entry, next_seq(events))
    admission = admit_step(row.type, events, event, law, ctx.today())
    if not admission.flaws and event.irregular is not None:
        event = replace(event, irregular=None)
    state = admission.after
    check_entry(conn, ctx, law, AskedEntry(row.type, row.number, events, event, state))
    if state.employer != row.employer:
        row = replace(row, employer_id=_employer(conn, state))
    hold_typed(conn, OfDossier(dossier_id, row.number), events, (event,))
    numbered = with_paper_number(conn, event, row.number)
    if numbered is not event:
        event, state = numbered, fold_dossier(row.type, (*events, numbered), law)
    stored = stored_of(row, state, event.seq, _case_ids(conn, state))
    writes.store_dossier(conn, dossier_id, stored, seen_version=seen)
    _append(conn, ctx, actor, (dossier_id, row.number), event, command)
    return DossierChanged(dossier_id, row.type, row.number, seen + 1, state)


def _events(conn: Connection, dossier_id: DossierId) -> tuple[Event, ...]:
    return tuple(one.event for one in queries.dossier_log(conn, dossier_id))


def _event(
    conn: Connection, ctx: Context, actor: Actor, type_: DossierType, entry: NewEntry, seq: int
) -> Event:
    """Return what was entered as an entry; a case or record may be named by any of its numbers."""
    kind = STEPS[type_].get(entry.kind)
    if kind is None:
        raise EventRefusedError(entry.kind, "unknown_kind", None)
    facts = dict(entry.facts)
    for item in kind.fields:
        typed = text_of(facts, item.name)
        if item.type is FieldType.CASE and typed:
            facts[item.name] = _receipt_number(conn, typed)
        elif item.type is FieldType.DOSSIER and typed:
            facts[item.name] = dossier_number(conn, typed)
        elif item.name == "employer_code" and typed:
            facts[item.name] = read_social_credit_code(typed)
    filled(conn, entry.kind, facts)
    confirmed_by = entry.confirmed_by
    if confirmed_by is None and entry.irregular and actor.role is Role.SUPERVISOR:
        confirmed_by = actor.name
    if confirmed_by is not None:
        check_supervisor(conn, confirmed_by)
    return Event(
        seq,
        entry.kind,
        entry.happened_on,
        ctx.now(),
        actor.name,
        facts,
        kind.schema,
        entry.irregular or None,
        confirmed_by,
    )


def with_paper_number(conn: Connection, event: Event, record: str) -> Event:
    """Give a step the number of the paper that goes with it, where it was left open."""
    paper = BY_STEP.get(event.kind)
    if paper is None or not paper.with_step or text_of(event.facts, "number").strip():
        return event
    series = series_in_use(conn, paper.series)
    year = event.happened_on.year
    number = number_writes.give_number(conn, series, year, None, record=record)
    return replace(event, facts={**event.facts, "number": number})


def _receipt_number(conn: Connection, typed: str) -> str:
    case_id = case_file.find_case(conn, typed.strip())
    if case_id is None:
        raise UnknownCaseNumberError(typed)
    return case_file.case_record(conn, case_id).receipt_number


def _case_ids(conn: Connection, state: DossierState) -> Sequence[int]:
    found = [case_file.case_of_receipt(conn, number) for number in state.cases]
    return [case_id for case_id in found if case_id is not None]


def _empty_row(
    conn: Connection, type_: DossierType, number: str, event: Event, state: DossierState
) -> DossierRecord:
    """Return the row with what the log does not say; the rest follows from the log."""
    on = event.happened_on
    return DossierRecord(
        id=None,
        type=type_,
        number=number,
        employer_id=_employer(conn, state),
        opened_on=on,
        sort_on=on,
    )


def _employer(conn: Connection, state: DossierState) -> int | None:
    if not state.employer:
        return None
    code = state.employer_code or None
    party = NewParty(role=PartyRole.RESPONDENT, is_person=False, name=state.employer, code=code)
    return link_employer(conn, employer_met(party, _UNGIVEN, code))


def _append(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    of: tuple[DossierId, str],
    event: Event,
    command: str,
) -> None:
    dossier_id, number = of
    record = EventRecord(event, event_digest(number, event))
    writes.insert_steps(conn, dossier_id, (record,))
    add_audit_row(
        conn,
        ctx,
        actor,
        command,
        detail=f"{number} {event.kind}",
        event_seq=event.seq,
        event_digest=record.digest,
    )
