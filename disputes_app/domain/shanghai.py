"""Which day is it at the bureau?  Dates are days in Shanghai, moments are aware UTC."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone

SHANGHAI = timezone(timedelta(hours=8), "Asia/Shanghai")
"""China has kept UTC+8 without summer time since 1992, before the first day covered."""

Moment = Callable[[], datetime]
"""A clock: returns the present moment, aware UTC."""


def now_utc() -> datetime:
    """Return the machine's present moment, aware UTC."""
    return datetime.now(UTC)


def shanghai_day(moment: datetime) -> date:
    """Return the day in Shanghai at an aware moment."""
    return moment.astimezone(SHANGHAI).date()


def fixed_day(day: date, at: time = time(9, 0)) -> Moment:
    """Return a clock that always stands at ``at`` Shanghai time on ``day``."""
    moment = datetime.combine(day, at, SHANGHAI).astimezone(UTC)
    return lambda: moment
