"""How do stories walk over working days, and on which days does more happen than on others?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate
from random import Random

from disputes_app.domain.shanghai import SHANGHAI
from disputes_app.domain.work_calendar import WorkCalendar

_OPENS = time(9, 0)
_BEFORE_DAWN = time(0, 1)
_MINUTES_OPEN = 7 * 60
_LATE_MINUTES = 50
_SECOND = timedelta(seconds=1)
_RUSH_DAYS = 4
_SLACK_DAYS = 3
_RUSH = 1.8
_SLACK = 0.8
_QUARTER_END = 1.25


class WorkDays:
    """The working days of the calendar, numbered, so that a walk is a subtraction."""

    def __init__(self, calendar: WorkCalendar, *, today: date | None = None) -> None:
        self._days = calendar.working_days()
        self._places = {day: place for place, day in enumerate(self._days)}
        self._calendar = calendar
        self._today = today
        self._opening: dict[date, datetime] = {}

    def is_working(self, day: date) -> bool:
        """Say whether people work on ``day``."""
        return day in self._places

    def shift(self, day: date, count: int) -> date:
        """Return the working day ``count`` working days after (or before) a working day."""
        return self._days[self._places[day] + count]

    def between(self, start: date, end: date) -> int:
        """Return how many working days end after start, both working days."""
        return self._places[end] - self._places[start]

    def on_or_after(self, day: date) -> date:
        """Return the first working day from ``day`` on."""
        return self._calendar.next_working_day(day)

    def on_or_before(self, day: date) -> date:
        """Return the last working day up to ``day``."""
        return day if day in self._places else self._calendar.subtract_working_days(day, 1)

    def span(self, first: date, last: date) -> tuple[date, ...]:
        """Return the working days from ``first`` to ``last``, both inclusive."""
        start = self._places[self.on_or_after(first)]
        return self._days[start : self._places[self.on_or_before(last)] + 1]

    def moment(self, day: date, rng: Random) -> datetime:
        """Return a moment in office hours, aware UTC.

        On ``today`` it lies shortly after midnight, so that no entry is ever in the future.
        """
        share = rng.random()
        opening = self._opening.get(day)
        if opening is None:
            at = _BEFORE_DAWN if day == self._today else _OPENS
            opening = datetime.combine(day, at, SHANGHAI).astimezone(UTC)
            self._opening[day] = opening
        minutes = _LATE_MINUTES if day == self._today else _MINUTES_OPEN
        return opening + _SECOND * int(share * minutes * 60)


Picker = Callable[[Random, int], list[date]]
"""Draws that many days, in order, more of them where more happens."""


def picker(days: tuple[date, ...], weight: Callable[[date], float] = lambda _day: 1.0) -> Picker:
    """Return what draws from ``days`` with peaks at the end of months and quarters."""
    peaks = month_end_peaks(days)
    totals = list(accumulate(peaks[day] * weight(day) for day in days))

    def pick(rng: Random, count: int) -> list[date]:
        return sorted(rng.choices(days, cum_weights=totals, k=count)) if count else []

    return pick


def month_end_peaks(days: tuple[date, ...]) -> dict[date, float]:
    """Return how busy each working day is: ends of months most, beginnings least."""
    months: dict[tuple[int, int], list[date]] = {}
    for day in days:
        months.setdefault((day.year, day.month), []).append(day)
    peaks = {}
    for (_, month), of_month in months.items():
        for place, day in enumerate(of_month):
            peak = _SLACK if place < _SLACK_DAYS else 1.0
            if place >= len(of_month) - _RUSH_DAYS:
                peak = _RUSH * (_QUARTER_END if month % 3 == 0 else 1.0)
            peaks[day] = peak
    return peaks
