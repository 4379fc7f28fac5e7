"""A second, slow and literal computation of periods that the product's dates are held against.

It walks day by day over a table read once from ``chinesecalendar``; nothing here comes from
the product.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from functools import cache

import chinese_calendar

ONE_DAY = timedelta(days=1)
FIRST, LAST = date(2007, 1, 1), date(2026, 12, 31)


@cache
def work_table() -> dict[date, bool]:
    """Return for every day of 2007-2026 whether it is worked, as the other library says."""
    days = (FIRST + n * ONE_DAY for n in range((LAST - FIRST).days + 1))
    return {day: bool(chinese_calendar.is_workday(day)) for day in days}


def days_in(spans: Iterable[tuple[date, date]]) -> frozenset[date]:
    """Return every day of the spans, ends included."""
    return frozenset(
        first + n * ONE_DAY for first, last in spans for n in range((last - first).days + 1)
    )


def walk(
    start: date,
    length: int,
    counts: Callable[[date], bool],
    paused: frozenset[date] = frozenset(),
    step: timedelta = ONE_DAY,
) -> date:
    """Return the day on which the ``length``-th counting, unpaused day is reached."""
    day = start
    while length:
        day += step
        if day not in paused and counts(day):
            length -= 1
    return day


def roll(day: date) -> date:
    """Return the first worked day from ``day``."""
    while not work_table()[day]:
        day += ONE_DAY
    return day


def month_end(start: date, months: int) -> date:
    """Return the same day number ``months`` later, or the last day of that month."""
    month = start.month - 1 + months
    year, month = start.year + month // 12, month % 12 + 1
    for number in range(start.day, 0, -1):
        try:
            return date(year, month, number)
        except ValueError:
            continue
    raise AssertionError(start)


def pushed(start: date, raw: date, paused: frozenset[date]) -> date:
    """Return ``raw`` later by the paused days in (start, raw], until it no longer grows."""
    end = raw
    while True:
        grown = raw + sum(start < day <= end for day in paused) * ONE_DAY
        if grown == end:
            return end
        end = grown
