"""Where did the days of a case go: in which stage, with whom, lawfully paused, over the last day?

The log is read once more, day by day.  A day counts for the stage and the holder with which the
day before it ended: the stretch from one day to another is the days after the first up to and
including the second.  So every sum of stretches, by stage, by holder or by pause, comes to the
whole span from receipt to the end, in calendar days and in working days.
"""

from __future__ import annotations

import enum
from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple, TypeVar

from disputes_app.domain.cases import Departure, Holder, Line, Stage
from disputes_app.domain.counting import Pause
from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.fold import apply_event, live_events, state_of
from disputes_app.domain.law import Law
from disputes_app.domain.quiet import NO_PROGRESS
from disputes_app.domain.review_oddities import Oddity, oddities_of
from disputes_app.domain.running_clock import RunningClock
from disputes_app.domain.term_register import TermEntry, term_entries
from disputes_app.domain.work_calendar import WorkCalendar

_ONE_DAY = timedelta(days=1)
_FRIDAY = 4
Key = TypeVar("Key", bound=Hashable)


class Days(NamedTuple):
    """So many calendar days, and the working days among them."""

    calendar: int
    working: int

    def plus(self, other: Days) -> Days:
        """Return both together."""
        return Days(self.calendar + other.calendar, self.working + other.working)


NO_DAYS = Days(0, 0)


class ReviewVerdict(enum.StrEnum):
    """How the case stands against its last day, by the verdict that the rate uses."""

    LATE_CLOSED = "late_closed"
    LATE_OPEN = "late_open"
    IN_TIME = "in_time"
    OPEN = "open"
    SUSPENDED = "suspended"
    CANNOT_JUDGE = "cannot_judge"
    LEFT = "left"
    NOT_ACCEPTED = "not_accepted"

    @property
    def late(self) -> bool:
        """Whether it was closed after its last day, or is open after it."""
        return self in {ReviewVerdict.LATE_CLOSED, ReviewVerdict.LATE_OPEN}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days that have everything in common.

    Attributes:
        after, until: the days after the first, up to and including the second.
        pause: kind of the lawful pause of the closing period; empty where it counted.
        over: whether they lie after the last day.
    """

    after: date
    until: date
    stage: Stage | None
    holder: Holder | None
    pause: str
    over: bool
    days: Days


@dataclass(frozen=True, slots=True)
class Quiet:
    """Days in which nothing was entered that moved the case, longer than the office allows.

    Attributes:
        after, until: the day of the last entry, and that of the next one (or of the end).
        paused: how many of the days were lawfully paused; they are not in ``days``.
    """

    after: date
    until: date
    days: Days
    paused: Days


@dataclass(frozen=True, slots=True)
class CaseReview:
    """Where the days of a case went.

    Attributes:
        until: the end of the span: closed, left, or the day for which it was asked.
        first_due_on: the last day as it stood when the period began.
        due_on: the last day that counts for the rate.
        working_due_on: the last day as the period stands now; differs where something moved it
            after the case was late already.
        over: days after the last day; none where it is not late.
        restarts: days from which the period was counted anew.
        extensions: each with its days and who signed it; irregular ones move no day.
        quiet_after: so many working days without an entry are allowed.
    """

    line: Line
    verdict: ReviewVerdict
    received_on: date
    accepted_on: date | None
    closed_on: date | None
    left_on: date | None
    departure: Departure | None
    until: date
    first_due_on: date | None
    due_on: date | None
    working_due_on: date | None
    over: Days
    stretches: tuple[Stretch, ...]
    restarts: tuple[date, ...]
    extensions: tuple[TermEntry, ...]
    quiet: tuple[Quiet, ...]
    quiet_after: int
    oddities: tuple[Oddity, ...]

    @property
    def whole(self) -> Days:
        """From receipt to the end."""
        return _total(one.days for one in self.stretches)

    @property
    def paused(self) -> Days:
        """Lawfully paused, all kinds together."""
        return _total(one.days for one in self.stretches if one.pause)

    @property
    def quiet_days(self) -> Days:
        """All long gaps together, without the days that were lawfully paused."""
        return _total(one.days for one in self.quiet)

    @property
    def by_stage(self) -> tuple[tuple[Stage | None, Days], ...]:
        """Days of each stage, in the order in which they were first reached."""
        return _sums(self.stretches, lambda one: one.stage)

    @property
    def by_holder(self) -> tuple[tuple[Holder | None, Days], ...]:
        """Days of each holder, in the order in which they first had it."""
        return _sums(self.stretches, lambda one: one.holder)

    @property
    def by_pause(self) -> tuple[tuple[str, Days], ...]:
        """Days of each kind of lawful pause; those that counted are not among them."""
        return _sums([one for one in self.stretches if one.pause], lambda one: one.pause)

    @property
    def tenures(self) -> tuple[tuple[Holder | None, date, date, Days], ...]:
        """Who held it from when to when: holder, first day after, last day, days."""
        found: list[tuple[Holder | None, date, date, Days]] = []
        for one in self.stretches:
            if found and found[-1][0] == one.holder:
                holder, after, _until, days = found[-1]
                found[-1] = (holder, after, one.until, days.plus(one.days))
            else:
                found.append((one.holder, one.after, one.until, one.days))
        return tuple(found)


def case_review(
    line: Line, events: Sequence[Event], law: Law, as_of: date, *, quiet_after: int
) -> CaseReview | None:
    """Return where the days of a case went; None for a log without a receipt.

    Args:
        events: the whole log, voids included.
        as_of: an open case is counted up to this day, inclusive.
        quiet_after: so many working days without an entry are no gap yet.
    """
    live = live_events(events, as_of)
    docket = Docket(line, law)
    stages: list[tuple[date, Stage | None]] = []
    first_due: date | None = None
    for event in live:
        apply_event(docket, event)
        stages.append((event.happened_on, docket.stage))
        if first_due is None and docket.closure is not None:
            first_due = docket.closure.due(law)[0]
    if docket.received_on is None:
        return None
    state = state_of(docket)
    facts = state.facts
    verdict = _verdict(docket, facts.due_on, as_of, unknown=facts.cannot_judge is not None)
    end = docket.closed_on or docket.left_on or as_of
    until = max(end, docket.received_on)
    over_after = facts.due_on if verdict.late else None
    span = _Span(law.calendar, docket.received_on, until)
    pauses = _pauses(docket, until)
    stretches = span.stretches(stages, docket.holders, pauses, over_after)
    return CaseReview(
        line,
        verdict,
        docket.received_on,
        docket.accepted_on,
        docket.closed_on,
        docket.left_on,
        docket.departure,
        until,
        first_due,
        facts.due_on,
        state.working_due_on,
        NO_DAYS if over_after is None else span.days(over_after, until),
        stretches,
        () if docket.closure is None else docket.closure.restarts,
        tuple(
            one for one in term_entries(events, closed_on=end, until=as_of) if not one.is_suspension
        ),
        tuple(span.quiet(live, stretches, quiet_after)),
        quiet_after,
        oddities_of(events, state, law, as_of),
    )


def _verdict(docket: Docket, due_on: date | None, as_of: date, *, unknown: bool) -> ReviewVerdict:
    if docket.departure is not None:
        return ReviewVerdict.LEFT
    if docket.accepted_on is None:
        return ReviewVerdict.NOT_ACCEPTED
    if due_on is None:
        return ReviewVerdict.CANNOT_JUDGE if unknown else ReviewVerdict.SUSPENDED
    if docket.closed_on is not None:
        late = docket.closed_on > due_on
        return ReviewVerdict.LATE_CLOSED if late else ReviewVerdict.IN_TIME
    return ReviewVerdict.LATE_OPEN if as_of > due_on else ReviewVerdict.OPEN


def _pauses(docket: Docket, until: date) -> tuple[Pause, ...]:
    """Return the lawful pauses of the closing period, and of that within which to accept."""
    intake = docket.clocks.get((docket.intake, 0))
    return (*_pauses_of(docket.closure, until), *_pauses_of(intake, until))


def _pauses_of(clock: RunningClock | None, until: date) -> tuple[Pause, ...]:
    """Return the pauses of a period; one that still runs lasts to the end."""
    if clock is None:
        return ()
    since = clock.open_since
    if since is None:
        return clock.pauses
    last = until if clock.stopped_on is None else clock.stopped_on - _ONE_DAY
    return (*clock.pauses, Pause(since, last, clock.open_kind)) if last >= since else clock.pauses


class _Span:
    """The days from receipt (not counted) to the end (counted)."""

    def __init__(self, calendar: WorkCalendar, start: date, until: date) -> None:
        self._calendar = calendar
        self.start = start
        self.until = until

    def days(self, after: date, until: date) -> Days:
        """Count the days after one day up to and including another."""
        length = max(0, (until - after).days)
        every = (after + timedelta(days=n) for n in range(1, length + 1))
        return Days(length, sum(map(self._works, every)))

    def _works(self, day: date) -> bool:
        """Say whether it is a working day; beyond the calendar the day of the week says so."""
        calendar = self._calendar
        return calendar.is_working(day) if calendar.covers(day) else day.weekday() <= _FRIDAY

    def stretches(
        self,
        stages: Sequence[tuple[date, Stage | None]],
        holders: Sequence[tuple[date, Holder]],
        pauses: Sequence[Pause],
        over_after: date | None,
    ) -> tuple[Stretch, ...]:
        """Return the span cut wherever anything changes."""
        held = sorted(holders, key=lambda one: one[0])
        cuts = {self.start, self.until}
        cuts.update(day for day, _stage in stages)
        cuts.update(day for day, _holder in held)
        for one in pauses:
            cuts.update((one.first - _ONE_DAY, one.last))
        if over_after is not None:
            cuts.add(over_after)
        inside = sorted(day for day in cuts if self.start <= day <= self.until)
        return tuple(
            Stretch(
                after,
                until,
                _at(stages, after),
                _at(held, after),
                next((one.kind or "" for one in pauses if one.first <= until <= one.last), ""),
                over_after is not None and after >= over_after,
                self.days(after, until),
            )
            for after, until in pairwise(inside)
        )

    def quiet(
        self, live: Iterable[Event], stretches: Sequence[Stretch], quiet_after: int
    ) -> Iterable[Quiet]:
        """Yield the long gaps between entries that moved the case."""
        moved = {one.happened_on for one in live if one.kind not in NO_PROGRESS}
        marks = {self.start, self.until, *moved}
        for after, until in pairwise(sorted(d for d in marks if self.start <= d <= self.until)):
            paused = _total(
                self.days(max(after, one.after), min(until, one.until))
                for one in stretches
                if one.pause and one.after < until and one.until > after
            )
            every = self.days(after, until)
            days = Days(every.calendar - paused.calendar, every.working - paused.working)
            if days.working > quiet_after:
                yield Quiet(after, until, days, paused)


def _at(changes: Sequence[tuple[date, Key]], day: date) -> Key | None:
    """Return what the changes, in the order of their days, come to at the end of a day."""
    place = bisect_right(changes, day, key=lambda one: one[0])
    return changes[place - 1][1] if place else None


def _total(days: Iterable[Days]) -> Days:
    found = NO_DAYS
    for one in days:
        found = found.plus(one)
    return found


def _sums(
    stretches: Iterable[Stretch], key: Callable[[Stretch], Key]
) -> tuple[tuple[Key, Days], ...]:
    found: dict[Key, Days] = {}
    for one in stretches:
        found[key(one)] = found.get(key(one), NO_DAYS).plus(one.days)
    return tuple(found.items())
