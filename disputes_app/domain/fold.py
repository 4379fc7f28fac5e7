"""What do the entries of a case, read in order under a law, come to?

``fold`` is pure and total: it reads no clock and no database, and raises for no
sequence of events whatever; what is wrong stands in ``CaseState.problems``.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from disputes_app.domain.cases import Holder, Line
from disputes_app.domain.docket import Docket, Problem, RunningClock, Severity
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import VOID, Event, voided_seqs
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.law import Law
from disputes_app.domain.state import Amount, CaseState, Clock

_ACCEPTANCE = (
    "arbitration.accept",
    "inspection.accept",
    "mediation.accept",
    "arbitration.collective_decision",
)
_EMPTY: frozenset[int] = frozenset()


def _rank(event: Event) -> tuple[date, int, int]:
    kind = CATALOGUE.get(event.kind)
    return event.happened_on, 50 if kind is None else kind.rank, event.seq


def live_events(events: Iterable[Event], as_of: date) -> list[Event]:
    """Return the entries in force on ``as_of`` (inclusive), in the order they are read."""
    entries = tuple(events)
    voided = (
        voided_seqs(entries) if any(event.kind == VOID for event in entries) else _EMPTY
    )
    live = [
        event
        for event in entries
        if event.happened_on <= as_of and event.seq not in voided and event.kind != VOID
    ]
    live.sort(key=_rank)
    return live


def fold(line: Line, events: Iterable[Event], law: Law, as_of: date) -> CaseState:
    """Return the state of a case on ``as_of``.

    Args:
        line: the line the case is on.
        events: the whole log, or what was known of it; any order.
        law: rulebook, calendar and policy under which it is read.
        as_of: entries that happened later are left out, inclusive.
    """
    return state_of(read(line, live_events(events, as_of), law))


def read(line: Line, live: Iterable[Event], law: Law) -> Docket:
    """Apply entries that are in force and in order; see :func:`live_events`."""
    docket = Docket(line, law)
    for event in live:
        apply_event(docket, event)
    return docket


def apply_event(docket: Docket, event: Event) -> None:
    """Read one more entry.  What is wrong with it becomes a problem; nothing is raised."""
    docket.event = event
    kind = CATALOGUE.get(event.kind)
    if kind is None:
        docket.impossible("unknown_kind")
        return
    if docket.line not in kind.lines:
        docket.impossible("not_on_this_line")
        return
    if docket.received_on is None and kind.id != "received":
        docket.impossible("before_receipt")
        return
    refusal = kind.guard(docket)
    if refusal is not None:
        docket.impossible(refusal)
        return
    try:
        kind.apply(docket, event)
    except DomainError as error:
        docket.impossible(error.code)


def state_of(docket: Docket) -> CaseState:
    """Return what the entries read so far come to.  The docket can be read on."""
    due_on, working_due, provisional = _last_days(docket)
    suspended = _suspended_since(docket)
    judged = due_on is not None or suspended is not None
    accepted = docket.accepted_on is not None and docket.departure is None
    cannot_judge = None
    if accepted and not judged:
        cannot_judge = docket.closure_trouble or _trouble(docket.closure) or "start_unknown"
    holders = docket.holders
    return CaseState(
        line=docket.line,
        source=docket.source,
        stage=docket.stage,
        received_on=docket.received_on,
        accepted_on=docket.accepted_on,
        closed_on=docket.closed_on,
        outcome=docket.outcome,
        departure=docket.departure,
        left_on=docket.left_on,
        due_on=due_on if accepted else None,
        working_due_on=working_due if accepted else None,
        provisional=provisional if accepted else False,
        accept_due_on=_acceptance_due(docket),
        suspended_since=suspended if accepted else None,
        cannot_judge=cannot_judge,
        holder=holders[-1][1] if holders else None,
        attributed=_attributed(holders, due_on if accepted else None, docket.closed_on),
        hearing_on=docket.hearing_on,
        violation_on=docket.violation_on,
        applicants=docket.applicants,
        respondents=docket.respondents,
        third_parties=docket.third_parties,
        clocks=tuple([_clock(clock, docket) for clock in docket.clocks.values()]),
        amounts=tuple([Amount(*row) for row in docket.amounts]) if docket.amounts else (),
        problems=tuple(docket.problems),
        missing=_missing(docket),
    )


def _last_days(docket: Docket) -> tuple[date | None, date | None, bool]:
    """Return the last day for the rate, the working one, and whether the first is provisional."""
    clock = docket.closure
    if clock is None or docket.closure_trouble is not None:
        return None, None, False
    working, provisional = clock.due(docket.law)
    if docket.first_last_day is not None:
        return docket.first_last_day, working, docket.first_provisional
    return working, working, provisional


def _suspended_since(docket: Docket) -> date | None:
    clock = docket.closure
    if clock is None or clock.stopped_on is not None or docket.first_last_day is not None:
        return None
    return clock.open_since


def _trouble(clock: RunningClock | None) -> str | None:
    return None if clock is None else clock.trouble


def _acceptance_due(docket: Docket) -> date | None:
    if docket.accepted_on is not None or docket.ended:
        return None
    for rule_id in _ACCEPTANCE:
        clock = docket.find(rule_id)
        if clock is not None:
            return clock.due(docket.law)[0]
    return None


def _attributed(
    holders: list[tuple[date, Holder]], due_on: date | None, closed_on: date | None
) -> Holder | None:
    """Return who held the case at the end of its last day, or on closing if that is earlier."""
    if not holders:
        return None
    days = [day for day in (due_on, closed_on) if day is not None]
    if not days:
        return holders[-1][1]
    moment = min(days)
    attributed = holders[0][1]
    for day, holder in holders:
        if day > moment:
            break
        attributed = holder
    return attributed


def _clock(clock: RunningClock, docket: Docket) -> Clock:
    due, provisional = clock.due(docket.law)
    running = clock.stopped_on is None
    return Clock(
        clock.rule,
        clock.key,
        clock.seq,
        clock.start,
        clock.length,
        clock.restarts,
        clock.pauses,
        clock.extension,
        clock.open_since if running else None,
        clock.stopped_on,
        due,
        provisional,
        clock.trouble,
    )


def _missing(docket: Docket) -> tuple[str, ...]:
    """Return what a complete file would have by now, as codes."""
    missing = []
    if docket.received_on is None:
        missing.append("receipt")
    elif not docket.respondents:
        missing.append("respondent")
    if docket.holders and docket.holders[-1][1].handler_id is None and not docket.ended:
        missing.append("handler")
    return tuple(missing)


def hard_problems(state: CaseState) -> tuple[Problem, ...]:
    """Return the problems that make an entry impossible."""
    return tuple(one for one in state.problems if one.severity is Severity.IMPOSSIBLE)
