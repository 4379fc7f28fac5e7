"""How do the cases of one person, or a selection of cases, go to others in one act?

One transaction of ``assigned`` entries, each admitted like any other.  What the law does not
admit (a case that ended before the day) stays where it is and is named.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from db.queries import case_file, caseload
from db.queries import hearings as hearing_queries
from db.queries import offices as office_queries
from db.writes import cases as case_writes
from disputes_app.domain.admission import admit
from disputes_app.domain.cases import CaseId
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.hand_over import Dealing, Parcel, dealt
from disputes_app.domain.hearing_log import key_of, names_in
from disputes_app.domain.hearing_records import HearingRow, HearingState, LeaveRecord
from disputes_app.domain.organisation import StaffRecord
from disputes_app.domain.records import CaseRecord
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.context import Context
from disputes_app.services.log_entries import NewEntry, entered
from disputes_app.services.log_store import Change, store_changes
from disputes_app.services.organisation import UnknownPersonError
from disputes_app.services.progress import Progress

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class HandOver:
    """What is to go to whom.

    Attributes:
        case_ids: the cases, in the order in which they are dealt out.
        from_staff: whose cases they are; None for a selection of cases of several people.
        to_staff: who gets them; several share them.
        on: the day from which they are theirs.
    """

    case_ids: tuple[CaseId, ...]
    from_staff: int | None
    to_staff: tuple[int, ...]
    dealing: Dealing
    on: date
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Share:
    """What one person gets: how many cases, how many open ones they have now, their leave."""

    person: StaffRecord
    gets: int
    has: int
    leave: tuple[LeaveRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """A case that stays where it is, and why."""

    number: str
    reason: DomainError


@dataclass(frozen=True, slots=True)
class HandOverPreview:
    """What would happen.

    Attributes:
        parcels: the cases that would go.
        shares: who would get how many.
        hearings: hearings to come in which the person who hands over sits or takes the record:
            handing over the case does not change the tribunal.
    """

    parcels: tuple[Parcel, ...]
    shares: tuple[Share, ...]
    refused: tuple[Refused, ...]
    hearings: tuple[HearingRow, ...]


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What a hand-over left behind."""

    case_ids: tuple[CaseId, ...]
    shares: tuple[Share, ...]
    refused: tuple[Refused, ...]


def open_cases_of(ctx: Context, staff_id: int) -> tuple[CaseId, ...]:
    """Return the open cases of a person, the earliest last day first."""
    with ctx.database.read() as conn:
        return caseload.open_cases_of(conn, staff_id)


def open_case_counts(ctx: Context, staff_ids: Sequence[int]) -> dict[int, int]:
    """Return how many open cases each of these people has; who has none is left out."""
    with ctx.database.read() as conn:
        return caseload.open_cases(conn, staff_ids)


def preview_hand_over(ctx: Context, actor: Actor, plan: HandOver) -> HandOverPreview:
    """Return what handing over would do; raises what :func:`hand_over` would raise."""
    _require(actor, plan)
    with ctx.database.read() as conn:
        ctx.law_in_force.follow(conn)
        cases = tuple(_cases(conn, plan.case_ids))
        prepared = _prepare(conn, ctx, actor, plan, cases)
        hearings = _hearings(conn, ctx.today(), plan.from_staff)
    parcels = tuple(_parcel(change.case) for change in prepared.changes)
    return HandOverPreview(parcels, prepared.shares, prepared.refused, hearings)


def hand_over(
    ctx: Context, actor: Actor, plan: HandOver, progress: Progress | None = None
) -> HandedOver:
    """Hand the cases over, all in one transaction.

    Cases that another desk has closed or handed on meanwhile stay as they are.

    Raises:
        NotAllowedError: all cases of a person are handed over by a supervisor; a selection is
            assigned by whoever records events.
        NobodyToReceiveError, NobodyInOfficeError, CannotReceiveError, OtherLineError: they
            cannot go to these people.
        UnknownPersonError: there is no such person.
    """
    _require(actor, plan)
    report = progress or Progress()
    return ctx.database.run_write(lambda conn: _hand_over(conn, ctx, actor, plan, report))


def _require(actor: Actor, plan: HandOver) -> None:
    actor.require(Right.RECORD_EVENT if plan.from_staff is None else Right.HAND_OVER)


# In one transaction


@dataclass(frozen=True, slots=True)
class _Prepared:
    changes: tuple[Change, ...]
    shares: tuple[Share, ...]
    refused: tuple[Refused, ...]


def _hand_over(
    conn: Connection, ctx: Context, actor: Actor, plan: HandOver, progress: Progress
) -> HandedOver:
    ctx.law_in_force.follow(conn, to_write=True)
    for case_id in sorted(plan.case_ids):
        case_writes.lock_case(conn, case_id)
    prepared = _prepare(conn, ctx, actor, plan, tuple(_cases(conn, plan.case_ids)))
    store_changes(conn, ctx, actor, prepared.changes, command="hand_over", progress=progress)
    whose = "selection" if plan.from_staff is None else str(plan.from_staff)
    shares = " ".join(f"{one.person.id}:{one.gets}" for one in prepared.shares)
    add_audit_row(conn, ctx, actor, "hand_over", detail=f"{whose} -> {shares}")
    case_ids = tuple(CaseId(change.case.id or 0) for change in prepared.changes)
    return HandedOver(case_ids, prepared.shares, prepared.refused)


def _prepare(
    conn: Connection, ctx: Context, actor: Actor, plan: HandOver, cases: Sequence[CaseRecord]
) -> _Prepared:
    """Deal the cases out and admit every entry."""
    everybody = {one.id: one for one in office_queries.staff(conn)}
    for staff_id in plan.to_staff:
        if staff_id not in everybody:
            raise UnknownPersonError(staff_id)
    receivers = [everybody[one] for one in plan.to_staff]
    has = caseload.open_cases(conn, plan.to_staff)
    offices = {one.id: one for one in office_queries.offices(conn)}
    theirs = [
        one for one in cases if one.ended_on is None and plan.from_staff in {None, one.handler_id}
    ]
    to_whom = dealt(map(_parcel, theirs), receivers, offices, has, plan.dealing)
    changes, refused = [], []
    for case, events in _with_logs(conn, theirs):
        person = to_whom[CaseId(case.id or 0)]
        if person.id == case.handler_id:
            continue
        event = _event(ctx, actor, plan, person, events)
        try:
            admit(case.line, events, event, ctx.law, ctx.today())
        except DomainError as error:
            refused.append(Refused(case.shown_number, error))
        else:
            changes.append(Change(case, events, (event,)))
    gets = [change.added[0].facts["handler"] for change in changes]
    leaves = hearing_queries.leaves(conn, ctx.today(), date.max)
    shares = tuple(
        Share(
            one,
            gets.count(one.id),
            has.get(one.id, 0),
            tuple(leave for leave in leaves if leave.staff_id == one.id),
        )
        for one in receivers
    )
    return _Prepared(tuple(changes), shares, tuple(refused))


def _event(
    ctx: Context, actor: Actor, plan: HandOver, person: StaffRecord, events: Sequence[Event]
) -> Event:
    facts: dict[str, str | int] = {"office": person.office_id, "handler": person.id}
    if plan.reason.strip():
        facts["reason"] = plan.reason.strip()
    return entered(ctx, actor, NewEntry("assigned", plan.on, {**facts}), events)


def _cases(conn: Connection, case_ids: Sequence[CaseId]) -> Iterator[CaseRecord]:
    for first in range(0, len(case_ids), _AT_ONCE):
        wanted = case_ids[first : first + _AT_ONCE]
        found = case_file.cases_of(conn, wanted)
        yield from (found[one] for one in wanted if one in found)


def _with_logs(
    conn: Connection, cases: Sequence[CaseRecord]
) -> Iterator[tuple[CaseRecord, tuple[Event, ...]]]:
    for first in range(0, len(cases), _AT_ONCE):
        some = cases[first : first + _AT_ONCE]
        logs = case_file.events_of(conn, [CaseId(one.id or 0) for one in some])
        for case in some:
            records = logs.get(CaseId(case.id or 0), ())
            yield case, tuple(record.event for record in records)


def _parcel(case: CaseRecord) -> Parcel:
    return Parcel(
        CaseId(case.id or 0), case.shown_number, case.line, case.office_id, case.handler_id
    )


def _hearings(conn: Connection, today: date, staff_id: int | None) -> tuple[HearingRow, ...]:
    """Return the hearings to come in which the person sits, or takes the record."""
    person = next((one for one in office_queries.staff(conn) if one.id == staff_id), None)
    if person is None:
        return ()
    key = key_of(person.name)
    coming = hearing_queries.hearing_rows(conn, today, date.max, (HearingState.SET,))
    return tuple(
        row
        for row in coming
        if key in map(key_of, (*names_in(row.hearing.arbitrators), *names_in(row.hearing.clerk)))
    )
