"""How is what is new in a log written, with everything that is computed from it?

Within a transaction of the caller, who holds the row of the case.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from db.queries import case_file
from db.writes import approvals as approval_writes
from db.writes import archive as archive_writes
from db.writes import cases as case_writes
from db.writes import events as event_writes
from db.writes import hearings as hearing_writes
from db.writes import matters as matter_writes
from db.writes import numbers as number_writes
from db.writes import projections as projection_writes
from db.writes import service as service_writes
from db.writes import spans as span_writes
from disputes_app.domain.cases import CaseId
from disputes_app.domain.events import Event, event_digest
from disputes_app.domain.kinds.approval_request import REQUESTED
from disputes_app.domain.numbering import CASE_SERIES
from disputes_app.domain.party_log import agents_in_log
from disputes_app.domain.records import CaseRecord, EventRecord, PartyRecord
from disputes_app.domain.staff import Actor
from disputes_app.domain.state import CaseState
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.case_index import index_case
from disputes_app.services.context import Context
from disputes_app.services.errors import ServiceError
from disputes_app.services.ledger_totals import store_totals
from disputes_app.services.office_settings import series_in_use
from disputes_app.services.progress import Progress
from disputes_app.services.projection import Projection, project
from disputes_app.services.secrecy import check_entries
from disputes_app.services.typed_numbers import OfCase, hold_typed


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


def read_log(
    conn: Connection, case_id: CaseId, *, known_at: datetime | None = None
) -> tuple[Event, ...]:
    """Return the entries of a case in the order in which they were made."""
    records = case_file.case_events(conn, case_id, known_at=known_at)
    return tuple(record.event for record in records)


def locked_case(conn: Connection, case_id: CaseId, seen_version: int) -> CaseRecord:
    """Return a case held until this transaction ends; raise ChangedElsewhereError."""
    case = case_writes.lock_case(conn, case_id)
    if case.version != seen_version:
        raise ChangedElsewhereError(case_id, seen_version, case.version)
    return case


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
        add_audit_row(
            conn,
            ctx,
            actor,
            command,
            case_id,
            kinds,
            event_seq=last.event.seq,
            event_digest=last.digest,
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
    check_entries(conn, case, case_id, change.added)
    hold_typed(conn, OfCase(case_id, case.shown_number), change.before, change.added)
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
    store_totals(conn, case_id, events)
    index_case(conn, case_id, record, parties, events)
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
    text = number_writes.give_number(conn, series, record.accepted_on.year, case_id)
    return replace(record, number=text)
