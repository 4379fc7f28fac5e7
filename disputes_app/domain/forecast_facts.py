"""What did the office know on a day: which cases were open, what became of earlier ones?

Everything is read from the spans of the rate (``domain.spans``), so that a forecast made today
and one made for the back-test differ in nothing but the day.  Past cases are those that
``services.lateness`` judges by: closed within two years before the day, or late and open on it.
All lengths are working days.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import NamedTuple

from disputes_app.domain.forecast_blocks import WINDOWS, Alike, Block, month_before
from disputes_app.domain.forecast_days import working_days
from disputes_app.domain.spans import DATED, Measure
from disputes_app.domain.work_calendar import WorkCalendar

_ENDED = frozenset({Measure.ON_TIME.value, Measure.LATE.value})
_HAS_LAST_DAY = frozenset(one.value for one in DATED)
_ONE_DAY = timedelta(days=1)


class SpanRow(NamedTuple):
    """A span of a case, as the table holds it; rows of one case follow each other by day."""

    case_id: int
    handler_id: int | None
    from_on: date
    to_on: date
    measure: str
    due_on: date | None
    closed_on: date | None


class Ending(NamedTuple):
    """A closed case: how it stood from when to when, and how many days after its last day.

    ``after`` is negative where days were left on the day of closing, 0 on the last day itself;
    ``moved`` says that the last day had been moved before.
    """

    from_on: date
    to_on: date
    closed_on: date
    due_on: date
    after: int
    moved: bool


class Move(NamedTuple):
    """The last day of an open case was moved, or the case left the rate, with ``left`` days left.

    ``gain`` is by how many working days the last day moved; None where none is left
    (suspended, handed to another office, merged, struck out).  ``again``: not for the first time.
    """

    on: date
    left: int
    gain: int | None
    again: bool


class NewCase(NamedTuple):
    """How long a case had when it got a last day, and whether it had had another before."""

    term: int
    moved: bool


class Start(NamedTuple):
    """A case got a last day: accepted, received, gone on with after a suspension."""

    on: date
    new: NewCase


class LiveCase(NamedTuple):
    """A case open on the day whose last day has not passed."""

    case_id: int
    due_on: date
    left: int
    moved: bool


class OpenSpan(NamedTuple):
    """A stretch over which a case was open with a last day."""

    row: SpanRow
    due_on: date
    moved: bool


@dataclass(frozen=True, slots=True)
class Counted:
    """The cases of a period whose standing no future can change: N and L by last day."""

    due: dict[date, int]
    late: dict[date, int]

    @property
    def registered(self) -> int:
        """How many they are."""
        return sum(self.due.values())

    @property
    def lost(self) -> int:
        """How many of them are late."""
        return sum(self.late.values())


@dataclass(frozen=True, slots=True)
class Fates:
    """What became of past cases that were alike in one thing.

    Attributes:
        after: for each closed case the days after its last day (negative: before it).
        late_open: how many are late and open; nobody knows how long they will take.
        moves: what moved the last day of open cases meanwhile.
    """

    after: tuple[int, ...]
    late_open: int
    moves: tuple[Move, ...] = ()

    @property
    def cases(self) -> int:
        """How many past cases there are."""
        return len(self.after) + self.late_open

    @property
    def late(self) -> int:
        """How many of them were late."""
        return sum(1 for one in self.after if one > 0) + self.late_open


@dataclass(frozen=True, slots=True)
class Past:
    """What became of past cases since a day.

    Attributes:
        first: those whose last day was never moved, and first moves.
        moved: those whose last day had been moved before, and further moves.
        starts: for each day the cases that got a last day on it.
    """

    since: date
    first: Fates
    moved: Fates
    starts: dict[date, tuple[NewCase, ...]]

    @property
    def cases(self) -> int:
        """How many past cases there are."""
        return self.first.cases + self.moved.cases

    @property
    def late(self) -> int:
        """How many of them were late."""
        return self.first.late + self.moved.late


class OfficeLog:
    """All spans of a line, read once; answers for any day what was known on it."""

    def __init__(self, rows: Iterable[SpanRow], calendar: WorkCalendar) -> None:
        self.calendar = calendar
        self._endings: list[Ending] = []
        self._open: list[OpenSpan] = []
        self._moves: list[Move] = []
        self._starts: list[Start] = []
        for _case, spans in groupby(rows, key=lambda row: row.case_id):
            self._read(spans)

    def past(self, day: date, look_back: timedelta) -> Past:
        """Return what past cases told on a day."""
        since = day - look_back
        return Past(
            since,
            self._fates(since, day, moved=False),
            self._fates(since, day, moved=True),
            self._starts_by_day(since, day),
        )

    def live(self, day: date) -> tuple[LiveCase, ...]:
        """Return the cases open on a day whose last day has not passed, by last day."""
        found = [
            LiveCase(one.row.case_id, one.due_on, self._days(day, one.due_on), one.moved)
            for one in self._standing_open(day)
            if one.due_on >= day
        ]
        return tuple(sorted(found, key=lambda one: (one.due_on, one.case_id)))

    def blocks(self, day: date, months: int) -> tuple[Block, ...]:
        """Return what past months tell of cases open on the same day of each (``Block``).

        Only what was settled on ``day`` counts: cases whose last day was before it.
        """
        days = [month_before(day, n) for n in range(months, -1, -1)]
        late = {(one.row.case_id, one.due_on) for one in self._open if one.row.to_on > one.due_on}
        alike: dict[tuple[int, int], Counter[Alike]] = defaultdict(Counter)
        lost: Counter[tuple[int, int]] = Counter()
        for span in self._open:
            first = bisect_left(days, span.row.from_on)
            until = min(bisect_left(days, span.row.to_on), bisect_right(days, span.due_on), months)
            for place in range(first, until):
                window = bisect_left(days, span.due_on) - place - 1
                if span.due_on >= day or not 0 <= window < WINDOWS:
                    continue
                left = self._days(days[place], span.due_on) - 1  # nothing more is closed on it
                alike[place, window][left, span.moved] += 1
                lost[place, window] += (span.row.case_id, span.due_on) in late
        return tuple(
            Block(window, dict(found), lost[place, window])
            for (place, window), found in sorted(alike.items())
        )

    def handlers(self, day: date) -> int:
        """Return how many people held an open case on a day."""
        held = {one.row.handler_id for one in self._standing_open(day)}
        return len(held - {None})

    def counted(self, first: date, last: date, day: date) -> Counted:
        """Return the cases due in a period that were closed or late on a day."""
        due: dict[date, int] = defaultdict(int)
        late: dict[date, int] = defaultdict(int)
        for one in self._endings:
            if first <= one.due_on <= last and one.from_on <= day < one.to_on:
                due[one.due_on] += 1
                late[one.due_on] += one.after > 0
        for span in self._standing_open(day):
            if first <= span.due_on <= last and span.due_on < day:
                due[span.due_on] += 1
                late[span.due_on] += 1
        return Counted(dict(due), dict(late))

    def _fates(self, since: date, day: date, *, moved: bool) -> Fates:
        return Fates(
            tuple(
                one.after
                for one in self._endings
                if one.moved is moved
                and one.from_on <= day < one.to_on
                and since <= one.closed_on <= day
            ),
            sum(1 for one in self._standing_open(day) if one.moved is moved and one.due_on < day),
            tuple(one for one in self._moves if one.again is moved and since <= one.on <= day),
        )

    def _standing_open(self, day: date) -> list[OpenSpan]:
        return [one for one in self._open if one.row.from_on <= day < one.row.to_on]

    def _starts_by_day(self, since: date, day: date) -> dict[date, tuple[NewCase, ...]]:
        found: dict[date, list[NewCase]] = {}
        kept = [one for one in self._starts if since <= one.on <= day]
        if not kept:
            return {}
        first = min(one.on for one in kept)
        for n in range((day - first).days + 1):
            found[first + n * _ONE_DAY] = []
        for one in kept:
            found[one.on].append(one.new)
        return {on: tuple(cases) for on, cases in found.items()}

    def _read(self, spans: Iterable[SpanRow]) -> None:
        """Read the spans of one case."""
        before: OpenSpan | None = None
        dated = moved = False
        for row in spans:
            due_on = row.due_on if row.measure in _HAS_LAST_DAY else None
            if before is not None and self._move(before, row.from_on, due_on):
                moved = True
            before = None
            if due_on is None:
                dated = False
                continue
            if not dated:
                new = NewCase(self._days(row.from_on, due_on), moved)
                self._starts.append(Start(row.from_on, new))
                dated = True
            if row.measure in _ENDED and row.closed_on is not None:
                after = self._after(row.closed_on, due_on)
                self._endings.append(Ending(*row[2:4], row.closed_on, due_on, after, moved))
            else:
                before = OpenSpan(row, due_on, moved)
                self._open.append(before)

    def _move(self, before: OpenSpan, on: date, due_on: date | None) -> bool:
        """Note a move that came in time; say whether there was one."""
        if due_on == before.due_on or on > before.due_on:
            return False
        gain = None if due_on is None else self._days(before.due_on, due_on)
        self._moves.append(Move(on, self._days(on, before.due_on), gain, before.moved))
        return True

    def _after(self, closed_on: date, due_on: date) -> int:
        """Count from the last day; at least 1 where a case was closed late on a day off."""
        days = self._days(due_on, closed_on)
        return max(days, 1) if closed_on > due_on else days

    def _days(self, start: date, end: date) -> int:
        return working_days(self.calendar, start, end)
