"""Which days are working days, on whose authority, and how many lie between two dates?

A ``WorkCalendar`` is built once from year records and day records and then answers every
question by looking into arrays, so that counting 60 working days costs as much as counting
one.  Dates are plain local dates (Asia/Shanghai).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import accumulate, compress, pairwise

from disputes_app.domain.errors import DomainError

FIRST_DAY = date(2007, 1, 1)
"""The earliest day any calendar covers: the notices before it are not on file."""

YEARS_AHEAD = 10
"""How many years after the last adopted one a calendar may reach, provisionally."""

REMIND_FROM = (11, 1)
"""From this month and day on, the next year's notice is missed."""

TAIL_STARTS = (12, 25)
"""From this month and day, a year can still be changed by the next year's notice."""

WEEKEND_REASON = "周末"

_SATURDAY = 5
_OTHER = bytes([1, 0]) + bytes(range(2, 256))
"""Makes a working day a day off and the other way round."""


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day that differs from the plain five-day week, or bears a festival's name.

    ``reason`` is what people call it (春节, 调休上班); ``notice`` names the paper behind it.
    """

    day: date
    working: bool
    reason: str
    notice: str


@dataclass(frozen=True, slots=True)
class CalendarYear:
    """A year the calendar covers; ``provisional`` until its State Council notice is adopted."""

    year: int
    notice: str
    provisional: bool


@dataclass(frozen=True, slots=True)
class DayOff:
    """A day that does not count, why, and the notice behind it (None for a weekend)."""

    day: date
    reason: str
    notice: str | None


@dataclass(eq=False)
class CalendarNotCoveredError(DomainError):
    """A day was asked for that the calendar does not cover (``first`` to ``last``, inclusive)."""

    day: date
    first: date
    last: date


@dataclass(eq=False)
class InvalidCalendarError(DomainError):
    """The records do not make a calendar.

    ``problem`` is ``no_years``, ``years_not_contiguous``, ``too_early``, ``too_far``,
    ``adopted_after_provisional``, ``no_adopted_year``, ``day_twice`` or ``day_outside``.
    """

    problem: str
    at: date | None


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """The working calendar of the office: frozen, comparable, O(1) for every question.

    It covers 1 January of the first year to 31 December of the last one.  Days are certain
    up to 24 December of the last adopted year and provisional from ``provisional_from`` on.
    """

    years: tuple[CalendarYear, ...]
    days: tuple[CalendarDay, ...]
    first_day: date = field(init=False, compare=False)
    last_day: date = field(init=False, compare=False)
    provisional_from: date = field(init=False, compare=False)
    _base: int = field(init=False, repr=False, compare=False)
    _before: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _working: tuple[date, ...] = field(init=False, repr=False, compare=False)
    _off: tuple[date, ...] = field(init=False, repr=False, compare=False)
    _reasons: list[DayOff] = field(init=False, repr=False, compare=False, default_factory=list)
    _records: dict[date, CalendarDay] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        years = tuple(sorted(self.years, key=lambda record: record.year))
        days = tuple(sorted(self.days, key=lambda record: record.day))
        _check_years(years)
        first, last = date(years[0].year, 1, 1), date(years[-1].year, 12, 31)
        _check_days(days, first, last)
        records = {record.day: record for record in days}
        before, working, off = _count_days(first, last, records)
        adopted = max(record.year for record in years if not record.provisional)
        for name, value in (
            ("years", years),
            ("days", days),
            ("first_day", first),
            ("last_day", last),
            ("provisional_from", date(adopted, *TAIL_STARTS)),
            ("_base", first.toordinal()),
            ("_before", before),
            ("_working", working),
            ("_off", off),
            ("_records", records),
        ):
            object.__setattr__(self, name, value)

    def is_working(self, day: date) -> bool:
        """Say whether ``day`` is a working day (make-up Saturdays and Sundays are)."""
        index = self._index(day)
        return self._before[index] != self._before[index + 1]

    def add_working_days(self, day: date, count: int) -> date:
        """Return the ``count``-th working day strictly after ``day``; ``count`` >= 1."""
        index = day.toordinal() - self._base
        try:
            if index >= 0 < count:
                return self._working[self._before[index + 1] + count - 1]
        except IndexError:
            raise self._not_covered(day, beyond=True) from None
        if count < 1:
            raise ValueError(count)
        raise self._not_covered(day)

    def subtract_working_days(self, day: date, count: int) -> date:
        """Return the ``count``-th working day strictly before ``day``; ``count`` >= 1."""
        if count < 1:
            raise ValueError(count)
        index = self._before[self._index(day)] - count
        if index < 0:
            raise CalendarNotCoveredError(
                date.fromordinal(self._base - 1), self.first_day, self.last_day
            )
        return self._working[index]

    def working_days_between(self, start: date, end: date) -> int:
        """Return the number of working days in (start, end]; negative if ``end`` is earlier."""
        return self._before[self._index(end) + 1] - self._before[self._index(start) + 1]

    def next_working_day(self, day: date) -> date:
        """Return the first working day on or after ``day``."""
        index = day.toordinal() - self._base
        if index < 0:
            raise self._not_covered(day)
        try:
            return self._working[self._before[index]]
        except IndexError:
            raise self._not_covered(day, beyond=True) from None

    def add_days_and_roll(self, day: date, count: int) -> tuple[date, date]:
        """Return the day ``count`` calendar days after ``day``, and the working day from there."""
        index = day.toordinal() - self._base
        if index >= 0:
            try:
                rolled = self._working[self._before[index + count]]
            except IndexError:
                raise self._not_covered(day, beyond=True) from None
            return day + timedelta(count), rolled
        raise self._not_covered(day)

    def days_off(self, first: date, last: date) -> tuple[DayOff, ...]:
        """Return the days in [first, last] that are not working days, in order."""
        low, high = self._index(first), self._index(last) + 1
        if not self._reasons:  # made when first asked for: the dates alone need none
            self._reasons[:] = [self._day_off(day) for day in self._off]
        return tuple(self._reasons[low - self._before[low] : high - self._before[high]])

    def _day_off(self, day: date) -> DayOff:
        record = self._records.get(day)
        if record is None:
            return DayOff(day, WEEKEND_REASON, None)
        return DayOff(day, record.reason, record.notice)

    def covers(self, day: date) -> bool:
        """Say whether ``day`` lies within the calendar, certain or provisional."""
        return self.first_day <= day <= self.last_day

    def is_provisional(self, day: date) -> bool:
        """Say whether ``day`` may still be changed by a notice that is not adopted yet."""
        self._index(day)
        return day >= self.provisional_from

    def reason(self, day: date) -> str:
        """Return why ``day`` is off (周末, 春节 ...) or worked (调休上班); empty if ordinary."""
        record = self.record(day)
        if record is not None:
            return record.reason
        return WEEKEND_REASON if day.weekday() >= _SATURDAY else ""

    def notice(self, day: date) -> str | None:
        """Return the notice that makes ``day`` what it is; None for an ordinary day."""
        record = self.record(day)
        return record.notice if record is not None else None

    def record(self, day: date) -> CalendarDay | None:
        """Return the day record of ``day``; None where the plain week applies."""
        self._index(day)
        return self._records.get(day)

    def working_days(self) -> tuple[date, ...]:
        """Return every working day covered, in order."""
        return self._working

    def require(self, day: date) -> None:
        """Raise CalendarNotCoveredError unless ``day`` is covered."""
        self._index(day)

    def day_at(self, ordinal: int) -> date:
        """Return the day of a proleptic ordinal; raise if the calendar does not cover it."""
        index = ordinal - self._base
        if 0 <= index < len(self._before) - 1:
            return date.fromordinal(ordinal)
        if index < 0:
            raise CalendarNotCoveredError(
                date.fromordinal(max(ordinal, 1)), self.first_day, self.last_day
            )
        beyond = min(ordinal, date.max.toordinal())
        raise CalendarNotCoveredError(date.fromordinal(beyond), self.first_day, self.last_day)

    def _index(self, day: date) -> int:
        index = day.toordinal() - self._base
        if 0 <= index < len(self._before) - 1:
            return index
        raise self._not_covered(day)

    def _not_covered(self, day: date, *, beyond: bool = False) -> CalendarNotCoveredError:
        """Name ``day``, or where a count from it ran over the end, the first day after it."""
        if beyond and self.covers(day):
            day = date.fromordinal(self.last_day.toordinal() + 1)
        return CalendarNotCoveredError(day, self.first_day, self.last_day)


def missing_notice(calendar: WorkCalendar, today: date) -> int | None:
    """Return the year whose notice is missed: this one's, or from November on the next one's.

    The State Council usually publishes the notice in October or November.
    """
    adopted = {one.year for one in calendar.years if not one.provisional}
    if today.year not in adopted:
        return today.year
    if today >= date(today.year, *REMIND_FROM) and today.year + 1 not in adopted:
        return today.year + 1
    return None


def _check_years(years: tuple[CalendarYear, ...]) -> None:
    if not years:
        raise InvalidCalendarError("no_years", None)
    if years[0].year < FIRST_DAY.year:
        raise InvalidCalendarError("too_early", date(years[0].year, 1, 1))
    if years[0].provisional:
        raise InvalidCalendarError("no_adopted_year", date(years[0].year, 1, 1))
    for earlier, later in pairwise(years):
        at = date(later.year, 1, 1)
        if later.year != earlier.year + 1:
            raise InvalidCalendarError("years_not_contiguous", at)
        if earlier.provisional and not later.provisional:
            raise InvalidCalendarError("adopted_after_provisional", at)
    provisional = [record.year for record in years if record.provisional]
    if len(provisional) > YEARS_AHEAD:
        raise InvalidCalendarError("too_far", date(provisional[YEARS_AHEAD], 1, 1))


def _check_days(days: tuple[CalendarDay, ...], first: date, last: date) -> None:
    for earlier, later in pairwise(days):
        if earlier.day == later.day:
            raise InvalidCalendarError("day_twice", later.day)
    outside = [record.day for record in days if not first <= record.day <= last]
    if outside:
        raise InvalidCalendarError("day_outside", outside[0])


def _count_days(
    first: date, last: date, records: dict[date, CalendarDay]
) -> tuple[tuple[int, ...], tuple[date, ...], tuple[date, ...]]:
    """Return how many working days lie before each day (and after the last); both kinds of day."""
    base = first.toordinal()
    length = last.toordinal() - base + 1
    monday = bytes([1, 1, 1, 1, 1, 0, 0])
    week = monday[first.weekday() :] + monday[: first.weekday()]
    works = bytearray(week * (length // len(week) + 1))[:length]
    for day, record in records.items():
        works[day.toordinal() - base] = record.working
    days = list(map(date.fromordinal, range(base, base + length)))
    working = tuple(compress(days, works))
    off = tuple(compress(days, works.translate(_OTHER)))
    return tuple(accumulate(works, initial=0)), working, off
