"""Which days stand below a chart of a month, a quarter or a year?  Qt-free."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

_DAYS_OF_MONTH = (1, 5, 10, 15, 20, 25)
_LONG = 100
"""From so many days on, months are enough."""


class Tick(NamedTuple):
    """A day with a label; ``whole_month`` where the month alone is said."""

    day: date
    whole_month: bool


def ticks_of(first: date, last: date) -> tuple[Tick, ...]:
    """Return them in order: months of a year, else some days of each month."""
    length = (last - first).days
    days = [first + timedelta(days=n) for n in range(length + 1)]
    if length > _LONG:
        return tuple(Tick(day, whole_month=True) for day in days if day.day == 1)
    return tuple(Tick(day, whole_month=False) for day in days if day.day in _DAYS_OF_MONTH)
