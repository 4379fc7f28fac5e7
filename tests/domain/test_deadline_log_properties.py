"""What holds for the deadline log of every log: nothing is forgotten, nothing is made up."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from disputes_app.domain.cases import Line
from disputes_app.domain.deadline_changes import changes_of, state_at_end
from disputes_app.domain.deadline_log import Change, LogGroup, day_bounds
from disputes_app.domain.events import Event
from disputes_app.domain.fold import fold
from disputes_app.domain.law import Law
from disputes_app.domain.rules import RuleKind
from tests.domain.log_strategies import LINES, plausible_logs, wild_logs
from tests.domain.logs import moment, void
from tests.support.law import packaged_law

LAW: Law = packaged_law()
LATER = moment(date(2036, 12, 30))


def _days_of(events: Sequence[Event]) -> list[date]:
    return sorted({event.recorded_at.date() for event in events})


@st.composite
def struck_logs(draw: st.DrawFn) -> tuple[Line, tuple[Event, ...]]:
    """Return a plausible log in order of entry, with some entries struck out later."""
    line, events = draw(plausible_logs())
    for seq in draw(st.lists(st.integers(1, len(events)), max_size=3, unique=True)):
        last = max(event.recorded_at for event in events).date()
        on = last + timedelta(draw(st.integers(0, 5)))
        events = void(line, events, seq, on.isoformat())
    return line, tuple(sorted(events, key=lambda one: (one.recorded_at, one.seq)))


@given(struck_logs())
@settings(max_examples=200)
def test_what_began_and_did_not_fall_away_is_what_runs(
    case: tuple[Line, tuple[Event, ...]],
) -> None:
    """Day by day the log leads from nothing to the periods of the case as they stand."""
    line, events = case
    # A log admits no entry of the future; such a day would be told when it comes.
    assume(all(one.happened_on <= one.recorded_at.date() for one in events))
    running: dict[tuple[str, int], date | None] = {}
    stopped: dict[tuple[str, int], date | None] = {}
    days = _days_of(events)
    for day in days:
        for one in changes_of(line, events, LAW, day_bounds(day, LATER)):
            key = (one.rule_id, one.key)
            match one.change:
                case Change.CREATED:
                    running[key] = one.new_due
                    stopped.pop(key, None)
                case Change.MOVED:
                    assert running[key] == one.old_due
                    running[key] = one.new_due
                case Change.DROPPED:
                    assert running.pop(key) == one.old_due
                    stopped.pop(key, None)
                case Change.REOPENED:
                    del stopped[key]
                case Change.MET | Change.MET_LATE | Change.ENDED:
                    stopped[key] = one.stopped_on
                case _:
                    assert running[key] == one.new_due
    state = fold(line, events, LAW, days[-1])
    assert running == {(clock.rule.id, clock.key): clock.due for clock in state.clocks}
    for clock in state.clocks:
        if clock.rule.kind not in {RuleKind.PARTY, RuleKind.TERM}:
            assert stopped.get((clock.rule.id, clock.key)) == clock.stopped_on


@given(struck_logs(), st.integers(0, 400))
def test_a_day_without_entries_tells_only_what_runs_out(
    case: tuple[Line, tuple[Event, ...]], after: int
) -> None:
    line, events = case
    day = date(2025, 12, 1) + timedelta(after)
    assume(day not in _days_of(events))
    bounds = day_bounds(day, LATER)
    changes = changes_of(line, events, LAW, bounds)
    assert all(one.group is LogGroup.OVER and one.cause is None for one in changes)
    clocks = state_at_end(line, events, LAW, bounds).clocks
    ending = {(c.rule.id, c.key) for c in clocks if c.due == day and c.stopped_on is None}
    assert {(one.rule_id, one.key) for one in changes} == ending


@given(struck_logs())
@settings(max_examples=40)
def test_every_missed_period_is_told_once(case: tuple[Line, tuple[Event, ...]]) -> None:
    """Whatever is overdue in the end was missed on a day, or found late: nothing is forgotten."""
    line, events = case
    assume(all(one.happened_on <= one.recorded_at.date() for one in events))
    end = _days_of(events)[-1] + timedelta(200)
    told: dict[tuple[str, int], date | None] = {}
    day = _days_of(events)[0]
    while day <= end:
        for one in changes_of(line, events, LAW, day_bounds(day, LATER)):
            if one.change in {Change.MISSED, Change.FOUND_LATE}:
                told[one.rule_id, one.key] = one.new_due
        day += timedelta(1)
    for clock in fold(line, events, LAW, end).clocks:
        overdue = clock.stopped_on is None and clock.due is not None and clock.due <= end
        if overdue and clock.rule.kind is RuleKind.OFFICE:
            assert (clock.rule.id, clock.key) in told


@given(LINES, wild_logs, st.dates(date(2007, 1, 1), date(2036, 12, 29)))
@settings(max_examples=200)
def test_nothing_raises_whatever_the_log_says(line: Line, events: list[Event], day: date) -> None:
    half = [
        dataclasses.replace(one, recorded_at=moment(day - timedelta(place % 2)))
        for place, one in enumerate(events)
    ]
    for change in changes_of(line, half, LAW, day_bounds(day, LATER)):
        assert change.group in LogGroup
