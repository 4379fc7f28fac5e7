"""What does the log of a case say it counted as, from which day to which?

The rate as of a past day needs, for every case, the facts dated up to that
day.  The log is read once; after the last entry of each day the facts are noted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from disputes_app.domain.cases import Line, in_complaint_population
from disputes_app.domain.docket import Docket
from disputes_app.domain.events import VOID, Event, voided_seqs
from disputes_app.domain.fold import apply_event, live_events, rate_facts, state_of
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.law import Law
from disputes_app.domain.shanghai import shanghai_day
from disputes_app.domain.spans import FOREVER, Span
from disputes_app.domain.state import CaseState, RateFacts
from disputes_app.domain.work_calendar import CalendarNotCoveredError

LATE_ENTRY_WORKING_DAYS = 3


def spans_and_state(
    line: Line, events: Sequence[Event], law: Law
) -> tuple[tuple[Span, ...], CaseState]:
    """Return the whole history of a case, in order of days without gaps, and its state.

    The history begins on the day of receipt; a log without one has none.

    Args:
        line: the line the case is on.
        events: the whole log, or what was known of it, voids included.
        law: rulebook, calendar and policy.
    """
    live = live_events(events, FOREVER)
    docket = Docket(line, law)
    found: list[Span] = []
    before: RateFacts | None = None
    last = len(live) - 1
    for position, event in enumerate(live):
        apply_event(docket, event)
        if position < last and live[position + 1].happened_on == event.happened_on:
            continue
        if docket.received_on is None:
            continue
        facts = rate_facts(docket)
        if facts != before:
            before = facts
            late = docket.closing is not None and _entered_late(events, docket.closing, law)
            _append(found, _span(docket, event, facts, late=late))
    return tuple(found), state_of(docket)


def _append(found: list[Span], span: Span) -> None:
    """Add a span, unless it says the same as the one before it; that one ends with it."""
    if found:
        before = found[-1]
        if replace(span, from_on=before.from_on) == before:
            return
        found[-1] = replace(before, to_on=span.from_on)
    found.append(span)


def _span(docket: Docket, event: Event, facts: RateFacts, *, late: bool) -> Span:
    holder = facts.attributed
    return Span(
        docket.line,
        in_complaint_population(docket.line, docket.source),
        holder.office_id if holder is not None else 0,
        holder.handler_id if holder is not None else None,
        event.happened_on,
        FOREVER,
        facts.due_on,
        facts.closed_on,
        facts.suspended_since,
        facts.cannot_judge is not None,
        facts.departure,
        facts.left_on,
        facts.accept_due_on,
        late,
        facts.provisional,
    )


def _entered_late(events: Sequence[Event], closing: Event, law: Law) -> bool:
    """Say whether a closing was entered late, or moved earlier by a void (补录办结)."""
    return entered_late(closing, law) or _moved_earlier(events, closing)


def entered_late(closing: Event, law: Law) -> bool:
    """Say whether an entry was recorded more than three working days after its day."""
    try:
        limit = law.calendar.add_working_days(closing.happened_on, LATE_ENTRY_WORKING_DAYS)
    except CalendarNotCoveredError:
        return True
    return shanghai_day(closing.recorded_at) > limit


def _moved_earlier(events: Sequence[Event], closing: Event) -> bool:
    """Say whether a closing on a later day was voided before this one was entered."""
    if not any(event.kind == VOID for event in events):
        return False
    voided = voided_seqs(events)
    return any(
        event.seq in voided
        and event.seq < closing.seq
        and event.happened_on > closing.happened_on
        and is_closing(event)
        for event in events
    )


def is_closing(event: Event) -> bool:
    """Say whether the entry is a paper that ends a case, all of it."""
    kind = CATALOGUE.get(event.kind)
    return kind is not None and kind.closes and not kind.leaves_open(event.facts)
