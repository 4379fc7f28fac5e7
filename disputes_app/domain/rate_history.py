"""What does the log of a case say it counted as, from which day to which?

The rate as of a past day needs, for every case, the facts dated up to that
day.  The log is read once; after the last entry of each day the facts are noted.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from disputes_app.domain.cases import Departure, Line, in_complaint_population
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
    found: list[tuple[date, SpanContent]] = []
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
            content = span_content(docket, facts, late=late)
            if not found or found[-1][1] != content:
                found.append((event.happened_on, content))
    return _spans(line, found), state_of(docket)


class SpanContent(NamedTuple):
    """What a span says, without its days; fields as in ``Span``."""

    complaint: bool
    office_id: int
    handler_id: int | None
    due_on: date | None
    closed_on: date | None
    suspended_since: date | None
    cannot_judge: bool
    departure: Departure | None
    left_on: date | None
    accept_due_on: date | None
    late_entered: bool
    provisional: bool


def span_content(docket: Docket, facts: RateFacts, *, late: bool) -> SpanContent:
    """Return what a span says after the entries read so far; ``late``: its closing is 补录."""
    holder = facts.attributed
    return SpanContent(
        in_complaint_population(docket.line, docket.source),
        holder.office_id if holder is not None else 0,
        holder.handler_id if holder is not None else None,
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


def _spans(line: Line, found: list[tuple[date, SpanContent]]) -> tuple[Span, ...]:
    """Return the spans: each ends where the next one begins, the last one never."""
    ends = [*(from_on for from_on, _ in found), FOREVER][1:]
    return tuple(
        [
            span_with(line, from_on, to_on, content)
            for (from_on, content), to_on in zip(found, ends, strict=True)
        ]
    )


def span_with(line: Line, from_on: date, to_on: date, content: SpanContent) -> Span:
    """Return a span that says this from ``from_on`` (inclusive) to ``to_on`` (exclusive)."""
    return Span(
        line,
        content.complaint,
        content.office_id,
        content.handler_id,
        from_on,
        to_on,
        content.due_on,
        content.closed_on,
        content.suspended_since,
        content.cannot_judge,
        content.departure,
        content.left_on,
        content.accept_due_on,
        content.late_entered,
        content.provisional,
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
