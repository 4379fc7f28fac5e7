"""How is something that happened in a case written down, or a mistake struck out?

Commands on the procedure log.  Each is one transaction: the entry, everything
computed from the log, the number it may need, and one row of the audit.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from sqlalchemy import Connection

from db.queries import case_file
from db.queries import offices as office_queries
from db.writes import approvals as approval_writes
from db.writes import archive as archive_writes
from db.writes import audit as audit_writes
from db.writes import cases as case_writes
from db.writes import events as event_writes
from db.writes import hearings as hearing_writes
from db.writes import matters as matter_writes
from db.writes import numbers as number_writes
from db.writes import projections as projection_writes
from db.writes import service as service_writes
from db.writes import spans as span_writes
from disputes_app.domain.admission import Admission, admit, admit_all, void_chain
from disputes_app.domain.audit import AuditRecord
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import VOID, Event, Facts, event_digest
from disputes_app.domain.fold import live_events
from disputes_app.domain.kinds.approval_request import REQUESTED
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.kinds.review import ACCEPTED as REVIEW_ACCEPTED
from disputes_app.domain.numbering import CASE_SERIES, REVIEW_SERIES
from disputes_app.domain.one_act import with_followers
from disputes_app.domain.parties import NewParty, PartyRole, joined_names
from disputes_app.domain.party_log import agents_in_log
from disputes_app.domain.rate_history import entered_late, is_closing
from disputes_app.domain.records import CaseRecord, EventRecord, IssuedNumber, PartyRecord
from disputes_app.domain.staff import Actor, Right, Role
from disputes_app.domain.state import CaseState
from disputes_app.services.context import Context
from disputes_app.services.entry_checks import check_entry, completed
from disputes_app.services.errors import ServiceError
from disputes_app.services.hearing_check import Asked, check_restored, check_scheduling
from disputes_app.services.office_settings import series_in_use
from disputes_app.services.part_check import check_taking_part
from disputes_app.services.party_records import case_tokens, new_party_record
from disputes_app.services.progress import Progress
from disputes_app.services.projection import Projection, project
from disputes_app.services.service_check import check_tracking


@dataclass(frozen=True, slots=True)
class NewEntry:
    """Something that happened, as entered.

    Attributes:
        irregular: why something unlawful is recorded all the same.
        confirmed_by: the supervisor who confirmed it; also for a closing entered late.
        new_party: the party that joins with this entry; its place becomes the fact ``party``.
    """

    kind: str
    happened_on: date
    facts: Facts = field(default_factory=dict)
    irregular: str | None = None
    confirmed_by: str | None = None
    new_party: NewParty | None = None


@dataclass(frozen=True, slots=True)
class CaseChanged:
    """What a command left behind, so that open views know what to show."""

    case_id: CaseId
    version: int
    number: str | None
    receipt_number: str
    state: CaseState


@dataclass(frozen=True, slots=True)
class Change:
    """New entries of a case whose row is locked, admitted after what stood before them."""

    case: CaseRecord
    before: Sequence[Event]
    added: Sequence[Event]


@dataclass(eq=False)
class ChangedElsewhereError(ServiceError):
    """Somebody saved the case after it was read: look again, then decide."""

    case_id: int
    seen_version: int
    found_version: int


@dataclass(eq=False)
class NotASupervisorError(DomainError):
    """The person named as confirming is not a supervisor of the bureau."""

    name: str


@dataclass(eq=False)
class LateClosingError(DomainError):
    """A closing entered more than three working days late (补录办结).

    It needs the document that proves it and the supervisor's confirmation.
    ``missing``: ``document``, ``confirmation`` or both.
    """

    day: date
    missing: tuple[str, ...]


def record_event(
    ctx: Context, actor: Actor, case_id: CaseId, entry: NewEntry, *, seen_version: int
) -> CaseChanged:
    """Append an entry to the log of a case.

    Args:
        seen_version: version of the case that the user was looking at.

    Raises:
        ChangedElsewhereError: the case has changed since.
        DomainError: the reasons of :func:`disputes_app.domain.admission.admit` and, for a
            hearing, of :func:`disputes_app.services.hearing_check.check_scheduling`.
        LateClosingError, NotASupervisorError, NotAllowedError: a confirmation is missing.
    """
    actor.require(Right.RECORD_EVENT)
    if entry.kind == "struck_out":
        actor.require(Right.STRIKE_OUT)
    return ctx.database.run_write(
        lambda conn: _record(conn, ctx, actor, case_id, entry, seen_version)
    )


def record_beside(ctx: Context, actor: Actor, case_id: CaseId, entry: NewEntry) -> CaseChanged:
    """Append a note to the log of a case, whatever others saved there meanwhile.

    Only for entries that stand beside what happened and change nothing: a note of a call.

    Raises:
        DomainError, NotAllowedError: as :func:`record_event`.
    """
    actor.require(Right.RECORD_EVENT)

    def work(conn: Connection) -> CaseChanged:
        seen_version = case_writes.lock_case(conn, case_id).version
        return _record(conn, ctx, actor, case_id, entry, seen_version)

    return ctx.database.run_write(work)


@dataclass(frozen=True, slots=True)
class CaseEntry:
    """An entry for one of many cases, with the version of the case that was looked at."""

    case_id: CaseId
    seen_version: int
    entry: NewEntry


def record_many(
    ctx: Context, actor: Actor, entries: Sequence[CaseEntry]
) -> tuple[CaseChanged, ...]:
    """Append an entry to the log of each of many cases, as one act: all of them or none.

    Raises:
        As :func:`record_event`, for the first case that does not take its entry.
    """
    actor.require(Right.RECORD_EVENT)
    ordered = sorted(entries, key=lambda one: one.case_id)
    return ctx.database.run_write(
        lambda conn: tuple(
            _record(conn, ctx, actor, one.case_id, one.entry, one.seen_version) for one in ordered
        )
    )


def preview_event(ctx: Context, case_id: CaseId, entry: NewEntry, actor: Actor) -> Admission:
    """Return what the entry would change; raise what ``record_event`` would raise."""
    with ctx.database.read() as conn:
        ctx.law_in_force.follow(conn)
        case = case_file.case_record(conn, case_id)
        events = read_log(conn, case_id)
        place = _next_place(conn, case_id) if entry.new_party is not None else 0
        event = _event(ctx.now(), actor, entry, _next_seq(events), place)
        _check_confirmation(conn, ctx, event)
        act = with_followers(live_events(events, date.max), event)
        for follower in act[1:]:
            _check_confirmation(conn, ctx, follower)
        admission = admit_all(case.line, events, act, ctx.law, ctx.today())
        asked = Asked(conn, ctx, case_id, case, events, binding=False)
        check_scheduling(asked, event, admission)
        check_taking_part(asked, event)
        check_tracking(asked, event)
        return replace(admission, flaws=(*admission.flaws, *check_entry(asked, event)))


def void_event(
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    seq: int,
    reason: str,
    *,
    seen_version: int,
    with_dependants: bool = False,
) -> CaseChanged:
    """Strike out an entry by another one that names it.  Nothing is deleted.

    Args:
        with_dependants: first strike out the entries that would not be lawful without it,
            as one act; otherwise the first of them is named in the refusal.
    """
    actor.require(Right.RECORD_EVENT)
    return ctx.database.run_write(
        lambda conn: _void(conn, ctx, actor, case_id, seq, reason, seen_version, with_dependants)
    )


def void_chain_of(ctx: Context, case_id: CaseId, seq: int) -> tuple[int, ...]:
    """Return the entries that would have to go with ``seq``, dependants first, ``seq`` last."""
    with ctx.database.read() as conn:
        ctx.law_in_force.follow(conn)
        case = case_file.case_record(conn, case_id)
        return void_chain(case.line, read_log(conn, case_id), seq, ctx.law)


def read_log(
    conn: Connection, case_id: CaseId, *, known_at: datetime | None = None
) -> tuple[Event, ...]:
    """Return the entries of a case in the order in which they were made."""
    records = case_file.case_events(conn, case_id, known_at=known_at)
    return tuple(record.event for record in records)


# One transaction each


def record_in(
    conn: Connection, ctx: Context, actor: Actor, case_id: CaseId, entry: NewEntry
) -> CaseChanged:
    """Append an entry to the log of a case as it stands now, within a transaction of many.

    Raises:
        As :func:`record_event`; the right is the caller's to check.
    """
    seen_version = case_writes.lock_case(conn, case_id).version
    return _record(conn, ctx, actor, case_id, entry, seen_version)


def _record(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    entry: NewEntry,
    seen_version: int,
) -> CaseChanged:
    ctx.law_in_force.follow(conn, to_write=True)
    case = _locked(conn, case_id, seen_version)
    events = read_log(conn, case_id)
    place = _next_place(conn, case_id) if entry.new_party is not None else 0
    event = _event(ctx.now(), actor, entry, _next_seq(events), place)
    _check_confirmation(conn, ctx, event)
    _, *followers = with_followers(live_events(events, date.max), event)
    for follower in followers:
        _check_confirmation(conn, ctx, follower)
    admission = admit_all(case.line, events, (event, *followers), ctx.law, ctx.today())
    asked = Asked(conn, ctx, case_id, case, events, binding=True)
    flaws = (*admission.flaws, *check_entry(asked, event))
    if not flaws and event.irregular is not None:
        event = replace(event, irregular=None)
    event = check_scheduling(asked, event, admission)
    check_taking_part(asked, event)
    check_tracking(asked, event)
    event = completed(asked, _with_review_number(conn, case_id, event), admission)
    if entry.new_party is not None:
        case = _add_party(conn, case, case_id, place, entry.new_party)
    added = (event, *followers)
    return store_change(conn, ctx, actor, case, events, added, command="record_event")


def _void(  # noqa: PLR0917 - the arguments of void_event, inside its transaction
    conn: Connection,
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    seq: int,
    reason: str,
    seen_version: int,
    with_dependants: bool,  # noqa: FBT001 - see above
) -> CaseChanged:
    ctx.law_in_force.follow(conn, to_write=True)
    case = _locked(conn, case_id, seen_version)
    events = read_log(conn, case_id)
    chain: tuple[int, ...] = (seq,)
    if with_dependants and any(event.seq == seq for event in events):
        chain = void_chain(case.line, events, seq, ctx.law)
    voids = []
    for seq_of_void, target in enumerate(chain, start=_next_seq(events)):
        entry = NewEntry(VOID, ctx.today(), {"seq": target, "reason": reason})
        voids.append(_event(ctx.now(), actor, entry, seq_of_void, 0))
    admission = admit_all(case.line, events, voids, ctx.law, ctx.today())
    check_restored(Asked(conn, ctx, case_id, case, events, binding=True), voids, admission)
    return store_change(conn, ctx, actor, case, events, voids, command="void_event")


def admitted(
    asked: Asked, actor: Actor, entries: Sequence[NewEntry]
) -> tuple[tuple[Event, ...], Admission]:
    """Return several entries made as one act, as they will be stored, and what they change.

    None of them adds a party or sets a hearing.  Raises as :func:`record_event`.
    """
    first = _next_seq(asked.events)
    new = [
        _event(asked.ctx.now(), actor, entry, seq, 0)
        for seq, entry in enumerate(entries, start=first)
    ]
    for event in new:
        _check_confirmation(asked.conn, asked.ctx, event)
    admission = admit_all(asked.case.line, asked.events, new, asked.ctx.law, asked.ctx.today())
    flawed = {problem.seq for problem in admission.flaws}
    stored = [one if one.seq in flawed else replace(one, irregular=None) for one in new]
    return tuple(stored), admission


def _locked(conn: Connection, case_id: CaseId, seen_version: int) -> CaseRecord:
    case = case_writes.lock_case(conn, case_id)
    if case.version != seen_version:
        raise ChangedElsewhereError(case_id, seen_version, case.version)
    return case


def _event(now: datetime, actor: Actor, entry: NewEntry, seq: int, place: int) -> Event:
    facts = dict(entry.facts)
    if place:
        facts["party"] = place
    confirmed_by = entry.confirmed_by
    if confirmed_by is None and entry.irregular and actor.role is Role.SUPERVISOR:
        confirmed_by = actor.name
    kind = CATALOGUE.get(entry.kind)
    return Event(
        seq,
        entry.kind,
        entry.happened_on,
        now,
        actor.name,
        facts,
        schema=1 if kind is None else kind.schema,
        irregular=entry.irregular or None,
        confirmed_by=confirmed_by,
    )


def _check_confirmation(conn: Connection, ctx: Context, event: Event) -> None:
    """Refuse a confirmation by someone who is no supervisor, and a late closing without one."""
    if event.confirmed_by is not None:
        check_supervisor(conn, event.confirmed_by)
    if is_closing(event) and entered_late(event, ctx.law):
        missing = []
        if not event.facts.get("document"):
            missing.append("document")
        if event.confirmed_by is None:
            missing.append("confirmation")
        if missing:
            raise LateClosingError(event.happened_on, tuple(missing))


def check_supervisor(conn: Connection, name: str) -> None:
    """Raise NotASupervisorError unless a supervisor of the bureau has this name."""
    people = office_queries.staff(conn)
    if all(one.name != name or one.role != Role.SUPERVISOR.value for one in people):
        raise NotASupervisorError(name)


def admit_first(ctx: Context, actor: Actor, line: Line, entry: NewEntry) -> Event:
    """Return the first entry of a new case, admitted; raises like :func:`admit`."""
    event = _event(ctx.now(), actor, entry, 1, 0)
    admit(line, (), event, ctx.law, ctx.today())
    return event


def entered(ctx: Context, actor: Actor, entry: NewEntry, before: Sequence[Event]) -> Event:
    """Return what was entered as the next entry of a log, not yet admitted."""
    return _event(ctx.now(), actor, entry, _next_seq(before), 0)


def admit_further(
    ctx: Context, actor: Actor, line: Line, events: Sequence[Event], entries: Sequence[NewEntry]
) -> tuple[Event, ...]:
    """Return entries that follow a log, admitted as one act; raises like :func:`admit`."""
    first = _next_seq(events)
    new = [
        _event(ctx.now(), actor, entry, seq, 0) for seq, entry in enumerate(entries, start=first)
    ]
    admit_all(line, events, new, ctx.law, ctx.today())
    return tuple(new)


def locked_case(conn: Connection, case_id: CaseId, seen_version: int) -> CaseRecord:
    """Return a case held until this transaction ends; raise ChangedElsewhereError."""
    return _locked(conn, case_id, seen_version)


def _with_review_number(conn: Connection, case_id: CaseId, event: Event) -> Event:
    """Give a review its number as it is accepted, unless it brings one from an old register."""
    if event.kind != REVIEW_ACCEPTED or event.facts.get("number"):
        return event
    series = series_in_use(conn, REVIEW_SERIES)
    year = event.happened_on.year
    n = number_writes.next_number(conn, series.id, year)
    text = series.number(year, n)
    number_writes.record_number(conn, IssuedNumber(text, series.id, year, n, case_id))
    return replace(event, facts={**event.facts, "number": text})


def _next_seq(events: Sequence[Event]) -> int:
    return max((event.seq for event in events), default=0) + 1


def _next_place(conn: Connection, case_id: CaseId) -> int:
    places = [party.place for party in case_file.case_parties(conn, case_id)]
    places += [one.place for one in case_file.reporters(conn, case_id)]
    return max(places, default=0) + 1


def _add_party(
    conn: Connection, case: CaseRecord, case_id: CaseId, place: int, party: NewParty
) -> CaseRecord:
    record = new_party_record(conn, place, party)
    case_writes.insert_parties(conn, case_id, (record,))
    if party.role is not PartyRole.RESPONDENT:
        return case
    names = tuple(
        one.name
        for one in case_file.case_parties(conn, case_id)
        if one.role == PartyRole.RESPONDENT.value
    )
    return replace(case, respondent_names=joined_names(names))


def store_change(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    case: CaseRecord,
    before: Sequence[Event],
    added: Sequence[Event],
    *,
    command: str,
) -> CaseChanged:
    """Write new entries of a case and everything that is computed from its log.

    ``case.id`` and ``case.version`` are those under which the row is locked.
    """
    (stored,) = store_changes(conn, ctx, actor, (Change(case, before, added),), command=command)
    return stored


def store_changes(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    changes: Iterable[Change],
    *,
    command: str,
    progress: Progress | None = None,
) -> tuple[CaseChanged, ...]:
    """Write what is new in several cases; locks are taken in the one fixed order.

    The rows of all cases are locked by the caller; tallies move once, and the audit comes last.
    """
    movements = span_writes.Movements()
    report = progress or Progress()
    stored, audit = [], []
    for done, change in enumerate(changes, start=1):
        changed, last = _store(conn, ctx, change, movements)
        stored.append(changed)
        kinds = " ".join(event.kind for event in change.added)
        audit.append((changed.case_id, kinds, last))
        report.step(done)
    movements.write(conn)
    for case_id, kinds, last in audit:
        audit_writes.append_audit(
            conn,
            AuditRecord(
                ctx.now(),
                actor.name,
                actor.role.value,
                actor.office_id,
                command,
                case_id,
                kinds,
                last.event.seq,
                last.digest,
            ),
        )
    return tuple(stored)


def _store(
    conn: Connection, ctx: Context, change: Change, movements: span_writes.Movements
) -> tuple[CaseChanged, EventRecord]:
    """Write everything of one case but its audit row; return the last entry besides."""
    case, case_id = change.case, change.case.id
    if case_id is None:
        raise ValueError("the case has no row yet")
    events = (*change.before, *change.added)
    projection = project(case, events, ctx.law)
    record = _numbered(conn, projection, case_id)
    stored = tuple(
        EventRecord(event, event_digest(case.receipt_number, event)) for event in change.added
    )
    event_writes.insert_events(conn, case_id, stored)
    case_writes.update_case(conn, record, seen_version=case.version)
    projection_writes.replace_clocks(conn, case_id, projection.clocks)
    projection_writes.replace_amounts(conn, case_id, case.line, projection.amounts)
    parties = _parties_in_log(conn, case_id, events)
    hearing_writes.replace_hearings(conn, case_id, projection.hearings)
    if any(event.kind == REQUESTED for event in events):
        approval_writes.replace_approvals(conn, case_id, projection.approvals)
    if change.before:
        service_writes.replace_service(conn, case_id, projection.service, projection.mail)
    matter_writes.replace_matters(conn, case_id, projection.matters)
    archive_writes.replace_file(conn, case_id, projection.archive)
    projection_writes.index_case(conn, case_id, case_tokens(record, parties))
    span_writes.replace_spans(conn, case_id, projection.spans, ctx.now(), movements)
    changed = CaseChanged(
        case_id, case.version + 1, record.number, record.receipt_number, projection.state
    )
    return changed, stored[-1]


def _parties_in_log(
    conn: Connection, case_id: CaseId, events: Sequence[Event]
) -> tuple[PartyRecord, ...]:
    """Bring the agents in line with the log; return everybody."""
    parties = case_file.case_parties(conn, case_id)
    as_told = {one.place: one for one in agents_in_log(parties, events)}
    for party in parties:
        if as_told.get(party.place, party) != party:
            case_writes.update_party(conn, case_id, as_told[party.place])
    return tuple(as_told.get(party.place, party) for party in parties)


def _numbered(conn: Connection, projection: Projection, case_id: CaseId) -> CaseRecord:
    """Give the case number at acceptance; a back-entered case keeps its old one."""
    record = projection.case
    if record.accepted_on is None or record.number is not None or record.old_number is not None:
        return record
    series = series_in_use(conn, CASE_SERIES[record.line])
    year = record.accepted_on.year
    n = number_writes.next_number(conn, series.id, year)
    text = series.number(year, n)
    number_writes.record_number(conn, IssuedNumber(text, series.id, year, n, case_id))
    return replace(record, number=text)
