"""What is stored of a case besides its log, so that lists and figures need not read it?

Everything here can be rebuilt from the log; ``verify`` does so and compares.
Nothing depends on today.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from disputes_app.domain.approval_log import approvals_of
from disputes_app.domain.approval_records import ApprovalRecord
from disputes_app.domain.archive_log import ArchiveRecord, archive_of
from disputes_app.domain.award_result import award_result
from disputes_app.domain.case_matters import matters_of
from disputes_app.domain.cases import Line, Outcome, Stage, in_complaint_population
from disputes_app.domain.counted_course import CountedCourse, counted_course
from disputes_app.domain.events import Event
from disputes_app.domain.hearing_log import hearings_of
from disputes_app.domain.hearing_records import HearingRecord
from disputes_app.domain.kinds.base import is_set
from disputes_app.domain.kinds.common import BACK_ENTERED
from disputes_app.domain.law import Law
from disputes_app.domain.matter_records import MatterKind, MatterRecord
from disputes_app.domain.quick_values import quickly_made
from disputes_app.domain.quiet import quiet_since
from disputes_app.domain.rate_history import spans_and_state
from disputes_app.domain.records import AmountRecord, CaseRecord, ClockRecord, clock_record
from disputes_app.domain.service_records import MailRecord, ServiceRecord, record_of
from disputes_app.domain.service_tasks import mail_of, service_tasks
from disputes_app.domain.spans import Span
from disputes_app.domain.state import CaseState, Clock

_SERVED_AFTER_ACCEPTANCE = frozenset({"arbitration.serve_application"})
_CLOSING_PAPER_IS_SERVED = frozenset(
    {Outcome.AWARD, Outcome.HANDLING_DECISION, Outcome.PENALTY_DECISION}
)


@quickly_made
@dataclass(frozen=True, slots=True)
class Projection:
    """The stored view of a case, as its log leaves it."""

    case: CaseRecord
    state: CaseState
    clocks: tuple[ClockRecord, ...]
    amounts: tuple[AmountRecord, ...]
    spans: tuple[Span, ...]
    hearings: tuple[HearingRecord, ...]
    approvals: tuple[ApprovalRecord, ...]
    service: tuple[ServiceRecord, ...]
    mail: tuple[MailRecord, ...]
    matters: tuple[MatterRecord, ...]
    archive: ArchiveRecord | None


def project(case: CaseRecord, events: Sequence[Event], law: Law) -> Projection:
    """Return what the log comes to.

    Args:
        case: the row with what the log does not say (numbers, names, cause); every
            other column is replaced.
        events: the whole log, voids included.
        law: under which it is read.
    """
    spans, state = spans_and_state(case.line, events, law)
    return projection_of(case, state, spans, events, law)


def projection_of(
    case: CaseRecord,
    state: CaseState,
    spans: tuple[Span, ...],
    events: Sequence[Event],
    law: Law,
) -> Projection:
    """Return the stored view from a log that was read already; see :func:`project`."""
    matters = matters_of(events, ended_on=state.closed_on or state.facts.left_on)
    hearings = hearings_of(events, ended=state.ended)
    counted = counted_course(
        events, hearings, closed_on=state.facts.closed_on, outcome=state.outcome
    )
    return Projection(
        _record(case, state, spans, events, counted, grouped=in_group(matters)),
        state,
        tuple([clock_record(clock) for clock in state.clocks]),
        tuple([AmountRecord(one.seq, one.what, one.happened_on, one.fen) for one in state.amounts]),
        spans,
        hearings,
        approvals_of(events, ended=state.ended, accepted=state.accepted_on is not None),
        service_records(case.line, events, state, law),
        mail_of(events),
        matters,
        archive_of(case.line, events, state.outcome),
    )


def service_records(
    line: Line, events: Sequence[Event], state: CaseState, law: Law
) -> tuple[ServiceRecord, ...]:
    """Return what is stored of papers that have not reached a party, in the order of their keys."""
    records = [record_of(task) for task in service_tasks(line, events, state, law)]
    kept = [one for one in records if one is not None]
    return tuple(sorted(kept, key=lambda one: (one.cause, one.paper, one.party)))


def _record(
    case: CaseRecord,
    state: CaseState,
    spans: tuple[Span, ...],
    events: Sequence[Event],
    counted: CountedCourse,
    *,
    grouped: bool,
) -> CaseRecord:
    facts = state.facts
    holder = state.holder
    attributed = facts.attributed
    next_clock = next_office_clock(state)
    return replace(
        case,
        source=state.source,
        complaint=in_complaint_population(case.line, state.source),
        office_id=holder.office_id if holder is not None else case.office_id,
        handler_id=holder.handler_id if holder is not None else None,
        attributed_office_id=attributed.office_id if attributed is not None else case.office_id,
        attributed_handler_id=attributed.handler_id if attributed is not None else None,
        received_on=state.received_on or case.received_on,
        accepted_on=state.accepted_on,
        accept_due_on=facts.accept_due_on,
        due_on=facts.due_on,
        working_due_on=state.working_due_on,
        provisional=facts.provisional,
        closed_on=facts.closed_on,
        outcome=state.outcome,
        departure=facts.departure,
        left_on=facts.left_on,
        stage=state.stage,
        suspended_since=facts.suspended_since,
        cannot_judge=facts.cannot_judge,
        late_entered=spans[-1].late_entered if spans else False,
        violation_on=state.violation_on,
        hearing_on=state.hearing_on if not state.ended else None,
        next_due_on=next_clock.due if next_clock is not None else None,
        next_rule=next_clock.rule.id if next_clock is not None else None,
        unserved=is_unserved(case.line, state),
        missing=" ".join(state.missing),
        quiet_since=quiet_since(events, state),
        back_entered=is_back_entered(case, events),
        grouped=grouped,
        award_result=award_result(events) if state.outcome is Outcome.AWARD else None,
        heard_on=counted.heard_on,
        heard_last_on=counted.heard_last_on,
        final_award=counted.final_award,
        last_seq=max((event.seq for event in events), default=0),
    )


def in_group(matters: Sequence[MatterRecord]) -> bool:
    """Say whether a case stands in a group (群体) now."""
    return any(one.kind is MatterKind.GROUP and one.open for one in matters)


def is_back_entered(case: CaseRecord, events: Sequence[Event]) -> bool:
    """Say whether this is an old case entered later (补录): its receipt says so, or its number."""
    receipts = (event for event in events if event.kind == "received")
    return case.old_number is not None or any(is_set(one.facts, BACK_ENTERED) for one in receipts)


def next_office_clock(state: CaseState) -> Clock | None:
    """Return the running clock of the office that ends first."""
    best: Clock | None = None
    for clock in state.clocks:
        if clock.stopped_on is not None or clock.due is None or clock.rule.kind != "office":
            continue
        if best is None or best.due is None or clock.due < best.due:
            best = clock
    return best


def is_unserved(line: Line, state: CaseState) -> bool:
    """Say whether a paper still has to reach a party (未送达)."""
    if state.departure is not None:
        return False
    if state.closed_on is not None:
        to_serve = state.outcome in _CLOSING_PAPER_IS_SERVED and line is not Line.MEDIATION
        return to_serve and state.stage is Stage.CLOSED
    return any(
        clock.rule.id in _SERVED_AFTER_ACCEPTANCE and clock.stopped_on is None
        for clock in state.clocks
    )
