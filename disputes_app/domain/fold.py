"""What do the entries of a case, read in order under a law, come to?

``fold`` is pure and total: it reads no clock and no database, and raises for no
sequence of events whatever; what is wrong stands in ``CaseState.problems``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from types import MappingProxyType

from disputes_app.domain.cases import Holder, Line
from disputes_app.domain.docket import Docket
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import VOID, Event, voided_seqs
from disputes_app.domain.kinds.base import EventKind, in_todays_shape
from disputes_app.domain.kinds.catalogue import ALL_KINDS, CATALOGUE
from disputes_app.domain.kinds.proof import SERVICE_CORRECTED, with_true_days
from disputes_app.domain.law import Law
from disputes_app.domain.running_clock import Moments, RunningClock
from disputes_app.domain.state import Amount, CaseState, Clock, Hours, RateFacts

_KINDS: Mapping[Line, Mapping[str, EventKind]] = MappingProxyType(
    {line: {kind.id: kind for kind in ALL_KINDS if line in kind.lines} for line in Line}
)
_RANKS = {kind.id: kind.rank for kind in ALL_KINDS}
_UNKNOWN_RANK = 50
_REWRITING = frozenset({VOID, SERVICE_CORRECTED})
_PROVES_SERVICE = frozenset(kind.id for kind in ALL_KINDS if kind.proves_service)


def _place(event: Event) -> tuple[date, int, int]:
    return event.happened_on, _RANKS.get(event.kind, _UNKNOWN_RANK), event.seq


def live_events(events: Iterable[Event], as_of: date) -> list[Event]:
    """Return the entries in force on ``as_of`` (inclusive), in the order they are read.

    A void and a corrected proof of service hold for every day, however late they were entered.
    """
    entries = tuple(events)
    live, any_void, any_corrected = [], False, False
    for event in entries:
        if event.kind in _REWRITING:
            if event.kind == VOID:
                any_void = True
                continue
            any_corrected = True
        if event.happened_on <= as_of:
            live.append(event)
    if any_corrected:
        entries = with_true_days(entries, _PROVES_SERVICE)
        live = [one for one in entries if one.kind != VOID and one.happened_on <= as_of]
    if any_void:
        voided = voided_seqs(entries)
        live = [event for event in live if event.seq not in voided]
    live.sort(key=_place)
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
    kinds = _KINDS[line]
    for event in live:
        _apply(docket, kinds.get(event.kind), event)
    return docket


def apply_event(docket: Docket, event: Event) -> None:
    """Read one more entry.  What is wrong with it becomes a problem; nothing is raised."""
    _apply(docket, _KINDS[docket.line].get(event.kind), event)


def _apply(docket: Docket, kind: EventKind | None, event: Event) -> None:
    docket.event = event
    if kind is None:
        docket.impossible("unknown_kind" if event.kind not in CATALOGUE else "not_on_this_line")
        return
    if docket.received_on is None and event.kind != "received":
        docket.impossible("before_receipt")
        return
    refusal = kind.guard(docket)
    if refusal is not None:
        docket.impossible(refusal)
        return
    if event.schema != kind.schema:
        event = in_todays_shape(kind, event)
    try:
        kind.apply(docket, event)
    except DomainError as error:
        docket.impossible(error.code)


def state_of(docket: Docket) -> CaseState:
    """Return what the entries read so far come to.  The docket can be read on."""
    clock = docket.closure
    working = clock.due(docket.law)[0] if clock is not None and _in_rate(docket) else None
    holders = docket.holders
    return CaseState(
        docket.line,
        docket.source,
        docket.stage,
        docket.received_on,
        docket.accepted_on,
        docket.outcome,
        rate_facts(docket),
        working,
        holders[-1][1] if holders else None,
        docket.hearing_on,
        docket.violation_on,
        docket.applicants,
        docket.respondents,
        docket.third_parties,
        tuple([clock_of(clock, docket.law) for clock in docket.clocks.values()]),
        tuple([Amount(*row) for row in docket.amounts]) if docket.amounts else (),
        tuple(docket.problems),
        _missing(docket),
    )


def _in_rate(docket: Docket) -> bool:
    return docket.accepted_on is not None and docket.departure is None


def rate_facts(docket: Docket) -> RateFacts:
    """Return how the case counts after the entries read so far."""
    due_on, suspended, cannot_judge, provisional = None, None, None, False
    if _in_rate(docket):
        due_on, provisional = _last_day(docket)
        suspended = _suspended_since(docket)
        if due_on is None and suspended is None:
            clock = docket.closure
            trouble = clock.trouble if clock is not None else None
            cannot_judge = docket.closure_trouble or trouble or "start_unknown"
    return RateFacts(
        _attributed(docket.holders, due_on, docket.closed_on),
        due_on,
        docket.closed_on,
        suspended,
        cannot_judge,
        docket.departure,
        docket.left_on,
        _acceptance_due(docket),
        provisional,
    )


def _last_day(docket: Docket) -> tuple[date | None, bool]:
    """Return the last day for the rate and whether it is provisional."""
    if docket.first_last_day is not None:
        return docket.first_last_day, docket.first_provisional
    clock = docket.closure
    if clock is None or docket.closure_trouble is not None:
        return None, False
    return clock.due(docket.law)


def _suspended_since(docket: Docket) -> date | None:
    """Return since when a suspension that counts runs: it took the last day away."""
    clock = docket.closure
    if clock is None or clock.stopped_on is not None or docket.first_last_day is not None:
        return None
    return clock.open_since if clock.due(docket.law)[0] is None else None


def _acceptance_due(docket: Docket) -> date | None:
    """Return the last day of the acceptance clock; a decision or the end has stopped it."""
    return docket.last_day(docket.find(docket.intake))


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


def clock_of(clock: RunningClock, law: Law) -> Clock:
    """Return how a clock stands, for those who only look."""
    due, provisional = clock.known or clock.due(law)
    return Clock(
        clock.rule,
        clock.key,
        clock.seq,
        clock.start,
        clock.length,
        clock.restarts,
        clock.pauses if clock.open_since is None else clock.excluded,
        clock.extension,
        clock.open_since if clock.stopped_on is None else None,
        clock.stopped_on,
        due,
        provisional,
        clock.trouble,
        None if clock.moments is None else _hours(clock, clock.moments),
    )


def _hours(clock: RunningClock, moments: Moments) -> Hours:
    stopped_on, stopped_at = clock.stopped_on, moments.stopped_at
    stopped = None
    if stopped_on is not None and stopped_at is not None:
        stopped = datetime.combine(stopped_on, stopped_at)
    return Hours(datetime.combine(clock.start, moments.at), moments.due_at, stopped)


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
