"""What did a case count as, from which day to which, and from when was that known?

The rate as of a past day needs, for every case, the facts dated up to that
day.  A :class:`Span` is a run of days over which those facts are the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.cases import Departure, Holder, Line
from disputes_app.domain.docket import Docket
from disputes_app.domain.events import VOID, Event, voided_seqs
from disputes_app.domain.fold import apply_event, live_events, state_of
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.law import Law
from disputes_app.domain.rate import Verdict
from disputes_app.domain.shanghai import shanghai_day
from disputes_app.domain.state import CaseState

OPEN_END = date(9999, 12, 31)
LATE_ENTRY_WORKING_DAYS = 3


@dataclass(frozen=True, slots=True)
class SpanFacts:
    """The facts that decide how a case counts, over a run of as-of days."""

    attributed: Holder | None
    due_on: date | None
    closed_on: date | None
    suspended_since: date | None
    cannot_judge: bool
    departure: Departure | None
    left_on: date | None
    accept_due_on: date | None
    late_entered: bool
    provisional: bool

    @property
    def verdict(self) -> Verdict:
        """Return what ``rate.standing`` needs."""
        return Verdict(
            self.due_on,
            self.closed_on,
            self.suspended_since is not None,
            self.cannot_judge,
            self.departure,
        )


@dataclass(frozen=True, slots=True)
class Span:
    """Facts that hold for as-of days from ``from_on`` (inclusive) to ``to_on`` (exclusive)."""

    from_on: date
    to_on: date
    facts: SpanFacts


def span_facts(state: CaseState, *, late_entered: bool) -> SpanFacts:
    """Return the part of a state that the rate needs."""
    return SpanFacts(
        attributed=state.attributed,
        due_on=state.due_on,
        closed_on=state.closed_on,
        suspended_since=state.suspended_since,
        cannot_judge=state.cannot_judge is not None,
        departure=state.departure,
        left_on=state.left_on,
        accept_due_on=state.accept_due_on,
        late_entered=late_entered and state.closed_on is not None,
        provisional=state.provisional,
    )


def spans(line: Line, events: Sequence[Event], law: Law) -> tuple[Span, ...]:
    """Return the whole history of a case, in order of days, without gaps.

    The log is read once; after the last entry of each day the facts are noted.
    """
    return spans_and_state(line, events, law)[0]


def spans_and_state(
    line: Line, events: Sequence[Event], law: Law
) -> tuple[tuple[Span, ...], CaseState]:
    """Return the history and the state that it ends in, from one reading of the log."""
    live = live_events(events, OPEN_END)
    late = is_late_entered(events, live, law)
    docket = Docket(line, law)
    found: list[Span] = []
    state = state_of(docket)
    last = len(live) - 1
    for position, event in enumerate(live):
        apply_event(docket, event)
        if position < last and live[position + 1].happened_on == event.happened_on:
            continue
        state = state_of(docket)
        facts = span_facts(state, late_entered=late)
        if found and found[-1].facts == facts:
            continue
        if found:
            found[-1] = Span(found[-1].from_on, event.happened_on, found[-1].facts)
        found.append(Span(event.happened_on, OPEN_END, facts))
    return tuple(found), state


def is_late_entered(events: Sequence[Event], live: Sequence[Event], law: Law) -> bool:
    """Say whether the closing was entered late, or moved earlier by a void (补录办结).

    Late: recorded more than three working days after its day.
    """
    closing = closing_entry(live)
    if closing is None:
        return False
    if entered_late(closing, law):
        return True
    return _moved_earlier(events, closing)


def _moved_earlier(events: Sequence[Event], closing: Event) -> bool:
    if not any(event.kind == VOID for event in events):
        return False
    voided = voided_seqs(events)
    return any(
        event.seq in voided
        and event.seq < closing.seq
        and is_closing(event)
        and event.happened_on > closing.happened_on
        for event in events
    )


def entered_late(closing: Event, law: Law) -> bool:
    """Say whether an entry was recorded more than three working days after its day."""
    recorded_on = shanghai_day(closing.recorded_at)
    limit = law.calendar.add_working_days(closing.happened_on, LATE_ENTRY_WORKING_DAYS)
    return recorded_on > limit


def is_closing(event: Event) -> bool:
    """Say whether the entry is a paper that ends a case."""
    kind = CATALOGUE.get(event.kind)
    return kind is not None and kind.closes and event.facts.get("all_claims") is not False


def closing_entry(live: Sequence[Event]) -> Event | None:
    """Return the last live entry that ends a case by a paper, None where there is none."""
    for event in reversed(live):
        if is_closing(event):
            return event
    return None
