"""Is this text a day that the program can work with?  31 February and 1995 are refused."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from disputes_app.domain.admission import DayOutOfRangeError
from disputes_app.domain.counting import Pause
from disputes_app.domain.errors import DomainError
from disputes_app.domain.packaged_calendar import LAST_ADOPTED_YEAR
from disputes_app.domain.work_calendar import FIRST_DAY, YEARS_AHEAD

LAST_DAY = date(LAST_ADOPTED_YEAR + YEARS_AHEAD, 12, 31)
"""The last day the calendar of this program reaches."""


@dataclass(eq=False)
class BadDateError(DomainError):
    """Not a day of the calendar in the form 2026-01-05."""

    text: str
    option: str


@dataclass(eq=False)
class BadMomentError(DomainError):
    """Not a moment in the form 2026-01-05T17:30:00+08:00."""

    text: str
    option: str


@dataclass(eq=False)
class BadPauseError(DomainError):
    """Not two days joined by two dots."""

    text: str


@dataclass(eq=False)
class DaysReversedError(DomainError):
    """A period ends before it begins."""

    from_day: date
    to_day: date


def read_day(text: str, option: str) -> date:
    """Return the day; raise BadDateError or DayOutOfRangeError, naming the option."""
    day = _iso_day(text, option)
    if not FIRST_DAY <= day <= LAST_DAY:
        raise DayOutOfRangeError(day, option)
    return day


def read_month(text: str, option: str) -> date:
    """Return the first day of a month written ``2026-03``; raise as :func:`read_day`."""
    return read_day(f"{text}-01", option)


def _iso_day(text: str, option: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise BadDateError(text, option) from None
    if day.isoformat() != text:
        raise BadDateError(text, option)
    return day


def read_start(text: str, option: str) -> date:
    """Return a day, or a day with a time (2026-01-05T17:30) for a period in hours."""
    head, mark, clock = text.replace(" ", "T", 1).partition("T")
    day = read_day(head, option)
    if not mark:
        return day
    try:
        moment = datetime.fromisoformat(f"{head}T{clock}")
    except ValueError:
        raise BadDateError(text, option) from None
    if moment.tzinfo is not None:
        raise BadDateError(text, option)
    return datetime.combine(day, moment.time())


def read_moment(text: str, option: str) -> datetime:
    """Return an aware moment; a moment without a zone is one in Shanghai."""
    from disputes_app.domain.shanghai import SHANGHAI

    read_day(text[:10], option)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise BadMomentError(text, option) from None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=SHANGHAI)


def read_pause(text: str) -> Pause:
    """Return excluded days, first and last inclusive, from ``2026-01-05..2026-01-20``."""
    first, dots, last = text.partition("..")
    if not dots:
        raise BadPauseError(text)
    return Pause(read_day(first, "--pause"), read_day(last, "--pause"))


def read_period(from_text: str, to_text: str) -> tuple[date, date]:
    """Return the first and last day of a period, both inclusive."""
    from_day, to_day = read_day(from_text, "--from"), read_day(to_text, "--to")
    if from_day > to_day:
        raise DaysReversedError(from_day, to_day)
    return from_day, to_day
