"""What waits for a signature, with everything needed to decide it, the most urgent first?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.queries import approvals as approval_queries
from db.queries import case_file, case_rows
from disputes_app.domain.approval_log import drafted
from disputes_app.domain.approval_records import (
    ApprovalFilter,
    ApprovalRecord,
    RequestRef,
    SignerRecord,
)
from disputes_app.domain.approval_rules import APPROVAL_RULES, ApprovalRule
from disputes_app.domain.case_list import CaseRow
from disputes_app.domain.cases import Line
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.fold import fold, live_events
from disputes_app.domain.kinds.base import EventKind, text_of
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.records import CaseRecord
from disputes_app.domain.rules import Unit
from disputes_app.domain.staff import Actor
from disputes_app.domain.work_calendar import CalendarNotCoveredError
from disputes_app.services.approvals import as_if_signed
from disputes_app.services.context import Context
from disputes_app.services.running_deadlines import days_left, own_scope


@dataclass(frozen=True, slots=True)
class WaitingApproval:
    """A request with the facts needed to decide it.

    Attributes:
        draft: what the act will say, without the signature.
        due_now: the last day that the signature has to keep, as it stands; None for none.
        due_after: the last day of the case if it is signed today; None for none.
        days_left: after today up to ``due_now``, in working days where ``in_working_days``.
        waiting_days: since it was submitted.
        extended: the extensions granted before.
        refusal: why a signature of today would be of no effect, or not possible.
    """

    ref: RequestRef
    row: CaseRow
    record: CaseRecord
    request: ApprovalRecord
    rule: ApprovalRule
    kind: EventKind
    draft: Facts
    note: str
    due_now: date | None
    due_after: date | None
    days_left: int | None
    in_working_days: bool
    waiting_days: int
    extended: tuple[Event, ...]
    refusal: DomainError | None


def scope_of(actor: Actor, line: Line | None = None) -> ApprovalFilter:
    """Return what the actor's list shows: a handler's own cases, otherwise all."""
    return ApprovalFilter(line, own_scope(actor))


def waiting_approvals(ctx: Context, wanted: ApprovalFilter) -> tuple[WaitingApproval, ...]:
    """Return what waits, ordered by the day until which it must be signed."""
    with ctx.database.read() as conn:
        ctx.law_in_force.follow(conn)
        requests = approval_queries.waiting_requests(
            conn, line=wanted.line, handler_id=wanted.handler_id
        )
        ids = tuple(dict.fromkeys(case_id for case_id, _ in requests))
        if not ids:
            return ()
        records = case_file.cases_of(conn, ids)
        rows = {row.id: row for row in case_rows.rows_of(conn, ids)}
        logs = case_file.events_of(conn, ids)
    found = [
        _waiting(
            ctx,
            rows[case_id],
            records[case_id],
            request,
            tuple(one.event for one in logs[case_id]),
        )
        for case_id, request in requests
    ]
    return tuple(sorted(found, key=_urgency))


def signers(ctx: Context) -> tuple[SignerRecord, ...]:
    """Return who has signed before, the latest first; those whose delegation has ended last."""
    today = ctx.today()
    with ctx.database.read() as conn:
        found = approval_queries.signers(conn)
    return tuple(sorted(found, key=lambda one: (one.delegated_to or today) < today))


def _urgency(one: WaitingApproval) -> tuple[date, date, int, int]:
    return one.due_now or date.max, one.request.asked_on, one.ref.case_id, one.ref.seq


def _waiting(
    ctx: Context,
    row: CaseRow,
    record: CaseRecord,
    request: ApprovalRecord,
    events: tuple[Event, ...],
) -> WaitingApproval:
    rule = APPROVAL_RULES[request.asked]
    asking = next(one for one in events if one.seq == request.seq)
    draft = drafted(asking.facts)
    due_now = record.accept_due_on if rule.intake else record.working_due_on
    due_after, refusal = None, None
    try:
        due_after = as_if_signed(ctx, record, events, rule, draft).after.working_due_on
    except DomainError as error:
        refusal = error
    left, unit = _left(ctx, due_now, _unit(ctx, record, events, rule))
    live = live_events(events, date.max)
    return WaitingApproval(
        ref=RequestRef(row.id, request.seq, record.version),
        row=row,
        record=record,
        request=request,
        rule=rule,
        kind=CATALOGUE[request.asked],
        draft=draft,
        note=text_of(asking.facts, "note"),
        due_now=due_now,
        due_after=due_after,
        days_left=left,
        in_working_days=unit is Unit.WORKING_DAYS,
        waiting_days=(ctx.today() - request.asked_on).days,
        extended=tuple(one for one in live if one.kind.endswith(".extended")),
        refusal=refusal,
    )


def _left(ctx: Context, due_on: date | None, unit: Unit) -> tuple[int | None, Unit]:
    """Return the days left, and in which unit; plain days where the calendar does not reach."""
    if due_on is None:
        return None, unit
    try:
        return days_left(ctx, due_on, unit.value), unit
    except CalendarNotCoveredError:
        return (due_on - ctx.today()).days, Unit.CALENDAR_DAYS


def _unit(ctx: Context, record: CaseRecord, events: tuple[Event, ...], rule: ApprovalRule) -> Unit:
    """Return in which days the period counts that the signature has to keep."""
    intake = f"{record.line.value}.accept"
    for clock in fold(record.line, events, ctx.law, ctx.today()).clocks:
        closes = clock.rule.closure_clock_of == record.line.value
        if clock.rule.id == intake if rule.intake else closes:
            return clock.rule.unit
    return Unit.CALENDAR_DAYS
