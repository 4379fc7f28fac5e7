"""What holds for every log: nothing raises, voids leave no trace, lateness is not cured."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from random import Random

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from disputes_app.domain.cases import Line
from disputes_app.domain.events import Event
from disputes_app.domain.fold import fold
from disputes_app.domain.kinds.base import EventKind
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.kinds.deadline import ONCE_BY_HAND, OWN_ENTRIES, STARTED
from disputes_app.domain.law import Law
from disputes_app.domain.rate_history import spans_and_state
from disputes_app.domain.spans import FOREVER, Span
from disputes_app.domain.state import CaseState, ClockState, RateFacts
from tests.domain.log_strategies import LINES, plausible_logs, wild_logs
from tests.domain.logs import entry, log
from tests.support.law import packaged_law

LAW: Law = packaged_law()
END = date(2026, 12, 20)


@given(LINES, wild_logs, st.dates())
@settings(max_examples=400)
def test_nothing_raises_whatever_the_log_says(line: Line, events: list[Event], as_of: date) -> None:
    state = fold(line, events, LAW, as_of)
    for clock in state.clocks:
        assert clock.state(as_of) in ClockState
    spans_and_state(line, events, LAW)


@given(plausible_logs(), st.randoms(use_true_random=False))
def test_a_voided_entry_leaves_no_trace(case: tuple[Line, tuple[Event, ...]], rng: Random) -> None:
    line, events = case
    gone = rng.choice(events)
    kept = tuple(event for event in events if event is not gone)
    strike = entry(line, len(events) + 1, "void", END, {"seq": gone.seq})
    for as_of in (END, gone.happened_on, date(2026, 4, 1)):
        assert fold(line, (*events, strike), LAW, as_of) == fold(line, kept, LAW, as_of)
    spans, _ = spans_and_state(line, (*events, strike), LAW)
    expected, _ = spans_and_state(line, kept, LAW)
    assert _without_entry(spans) == _without_entry(expected)


def _without_entry(spans: Sequence[Span]) -> list[Span]:
    return [dataclasses.replace(span, late_entered=False) for span in spans]


# An entry that names another by its place means something else once places are changed.
@given(plausible_logs(without=frozenset({"service.corrected"})), st.randoms(use_true_random=False))
def test_the_order_of_entry_does_not_matter_when_days_differ(
    case: tuple[Line, tuple[Event, ...]], rng: Random
) -> None:
    line, events = case
    by_day = {event.happened_on: event for event in reversed(events)}
    events = tuple(by_day.values())
    places = list(range(1, len(events) + 1))
    rng.shuffle(places)
    other = [
        dataclasses.replace(event, seq=place) for event, place in zip(events, places, strict=True)
    ]
    rng.shuffle(other)
    first, second = fold(line, events, LAW, END), fold(line, other, LAW, END)
    assert _unplaced(first) == _unplaced(second)


def _unplaced(state: CaseState) -> CaseState:
    return state._replace(
        clocks=tuple(clock._replace(seq=0) for clock in state.clocks),
        amounts=tuple(amount._replace(seq=0) for amount in state.amounts),
        problems=tuple(dataclasses.replace(problem, seq=0) for problem in state.problems),
    )


_MOVERS = (
    "suspended",
    "resumed",
    "extended",
    "claims_changed",
    "counterclaim_merged",
    "party_joined",
    "public_notice",
)


@given(
    st.dates(date(2025, 12, 1), date(2026, 3, 1)),
    st.integers(1, 20),
    st.lists(st.tuples(st.sampled_from(_MOVERS), st.integers(21, 100)), max_size=5),
)
def test_a_later_start_never_gives_an_earlier_last_day(
    accepted_on: date, later_by: int, moves: list[tuple[str, int]]
) -> None:
    rows = [(name, (accepted_on + timedelta(days)).isoformat()) for name, days in moves]
    received = ("received", "2025-12-01")
    ends = []
    for start in (accepted_on, accepted_on + timedelta(later_by)):
        events = log(Line.ARBITRATION, received, ("accepted", start.isoformat()), *rows)
        ends.append(fold(Line.ARBITRATION, events, LAW, END).due_on)
    earlier, later = ends
    assume(earlier is not None and later is not None)
    assert earlier is not None
    assert later is not None
    assert earlier <= later


@given(plausible_logs())
def test_spans_are_the_facts_of_every_day(case: tuple[Line, tuple[Event, ...]]) -> None:
    line, events = case
    spans, state = spans_and_state(line, events, LAW)
    assert state == fold(line, events, LAW, FOREVER)
    assert state.received_on is not None
    assert spans[0].from_on == state.received_on
    assert spans[-1].to_on == FOREVER
    for one, next_one in pairwise(spans):
        assert one.from_on < one.to_on == next_one.from_on
        assert dataclasses.replace(next_one, from_on=one.from_on, to_on=one.to_on) != one
    day = spans[0].from_on
    while day <= max(event.happened_on for event in events):
        (span,) = [one for one in spans if one.from_on <= day < one.to_on]
        assert _said(span) == _counted(fold(line, events, LAW, day).facts)
        day += timedelta(1)


def _said(span: Span) -> tuple[object, ...]:
    return (
        span.office_id,
        span.handler_id,
        span.due_on,
        span.closed_on,
        span.suspended_since,
        span.cannot_judge,
        span.departure,
        span.left_on,
        span.accept_due_on,
        span.provisional,
    )


def _counted(facts: RateFacts) -> tuple[object, ...]:
    holder = facts.attributed
    assert holder is not None
    return (
        holder.office_id,
        holder.handler_id,
        facts.due_on,
        facts.closed_on,
        facts.suspended_since,
        facts.cannot_judge is not None,
        facts.departure,
        facts.left_on,
        facts.accept_due_on,
        facts.provisional,
    )


_LEAVE = frozenset({"merged_into", "absorbed", "struck_out"})


@given(plausible_logs(without=_LEAVE, most=12))
@settings(max_examples=200)
def test_lateness_is_not_cured(case: tuple[Line, tuple[Event, ...]]) -> None:
    """Whatever is entered after the last day, the case stays late at its first last day."""
    line, events = case
    late_since: date | None = None
    for span in spans_and_state(line, events, LAW)[0]:
        if late_since is not None:
            assert span.due_on == late_since
            assert span.departure is None
            assert span.closed_on is None or span.closed_on > late_since
        elif span.due_on is not None and span.closed_on is None and span.to_on > span.due_on:
            # Open through the whole of its last day.
            late_since = span.due_on if _open_after(span) else None


def _open_after(span: Span) -> bool:
    return span.due_on is not None and span.to_on > span.due_on + timedelta(1)


def _unlawful_anywhere(kind: EventKind) -> bool:
    return kind.id.endswith((".suspended", ".extended", ".correction_requested"))


@given(plausible_logs(kinds_filter=_unlawful_anywhere, most=4))
def test_unlawful_entries_move_no_last_day(case: tuple[Line, tuple[Event, ...]]) -> None:
    """A log without its irregular extensions and suspensions has the same last days."""
    line, events = case
    state = fold(line, events, LAW, END)
    bad = {problem.seq for problem in state.problems}
    kept = [event for event in events if event.seq not in bad or event.kind.endswith(".accepted")]
    assert fold(line, kept, LAW, END).facts == state.facts


@given(plausible_logs())
def test_an_ended_case_has_no_clock_that_ran_before(case: tuple[Line, tuple[Event, ...]]) -> None:
    line, events = case
    state = fold(line, events, LAW, END)
    assume(state.ended)
    ended_on = state.closed_on or state.facts.left_on
    assert ended_on is not None
    for clock in state.clocks:
        by_hand = clock.rule.id not in OWN_ENTRIES or clock.rule.id in ONCE_BY_HAND
        outlives = by_hand and state.departure is None
        assert (
            (outlives and state.departure is None)
            or clock.stopped_on is not None
            or clock.started_on >= ended_on
        )


@given(plausible_logs(most=14))
@settings(max_examples=200)
def test_every_clock_was_started_by_an_entry_that_says_so(
    case: tuple[Line, tuple[Event, ...]],
) -> None:
    line, events = case
    kinds = {event.seq: CATALOGUE[event.kind] for event in events}
    for clock in fold(line, events, LAW, END).clocks:
        by_hand = kinds[clock.seq].id == STARTED
        assert by_hand or clock.rule.id in OWN_ENTRIES
        assert by_hand or clock.rule.id in kinds[clock.seq].starts
