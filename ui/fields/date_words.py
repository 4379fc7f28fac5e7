"""Which day does a clerk mean who types 20260105, 0105, 今天 or +5?

Qt-free.  A typed day without a year is in this year, or in the year before where only days up
to today are wanted and this year's would be later.
"""

from __future__ import annotations

import calendar
import enum
import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol


class WorkingDays(Protocol):
    """What ``+5`` is counted with; ``disputes_app.domain.work_calendar`` has one."""

    def add_working_days(self, day: date, count: int) -> date:
        """Return the ``count``-th working day after ``day``."""
        ...

    def subtract_working_days(self, day: date, count: int) -> date:
        """Return the ``count``-th working day before ``day``."""
        ...


class DateTrouble(enum.StrEnum):
    """Why what was typed is not a day that is wanted."""

    NOT_A_DATE = "not_a_date"
    NO_SUCH_MONTH = "no_such_month"
    NO_SUCH_DAY = "no_such_day"
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"
    NO_CALENDAR = "no_calendar"


@dataclass(frozen=True, slots=True)
class BadDate:
    """What is wrong, with the numbers a sentence about it needs.

    Attributes:
        last: for NO_SUCH_DAY the last day of that month.
        limit: for TOO_EARLY and TOO_LATE the first or last day wanted.
    """

    trouble: DateTrouble
    year: int = 0
    month: int = 0
    day: int = 0
    last: int = 0
    limit: date | None = None


@dataclass(frozen=True, slots=True)
class DateLimits:
    """Days wanted, both ends inclusive, and what relative words refer to."""

    today: date
    earliest: date | None = None
    latest: date | None = None
    work: WorkingDays | None = None


WORDS = {
    "今天": 0, "今日": 0, "today": 0, "昨天": -1, "昨日": -1, "yesterday": -1,
    "前天": -2, "明天": 1, "明日": 1, "tomorrow": 1, "后天": 2,
}  # fmt: skip
_FULL = re.compile(r"(\d{4})(\d{2})(\d{2})|(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?")
_SHORT = re.compile(r"(\d{2})(\d{2})|(\d{1,2})[-/.月](\d{1,2})日?")
_STEPS = re.compile(r"([+-])(\d{1,3})")


def read_date(text: str, limits: DateLimits) -> date | BadDate:
    """Return the day meant by ``text``, or what is wrong with it.

    Raises:
        DomainError: ``limits.work`` has no record of the days counted over.
    """
    typed = unicodedata.normalize("NFKC", text).strip().lower().replace(" ", "")
    found = _meant(typed, limits)
    return found if isinstance(found, BadDate) else _within(found, limits)


def _meant(typed: str, limits: DateLimits) -> date | BadDate:
    if typed in WORDS:
        return limits.today + timedelta(days=WORDS[typed])
    if steps := _STEPS.fullmatch(typed):
        return _counted(steps[1], int(steps[2]), limits)
    if full := _FULL.fullmatch(typed):
        year, month, day = (int(part) for part in full.groups() if part is not None)
        return _day(year, month, day)
    if short := _SHORT.fullmatch(typed):
        month, day = (int(part) for part in short.groups() if part is not None)
        return _nearest(month, day, limits)
    return BadDate(DateTrouble.NOT_A_DATE)


def _counted(sign: str, count: int, limits: DateLimits) -> date | BadDate:
    if limits.work is None:
        return BadDate(DateTrouble.NO_CALENDAR)
    if count == 0:
        return limits.today
    if sign == "+":
        return limits.work.add_working_days(limits.today, count)
    return limits.work.subtract_working_days(limits.today, count)


def _nearest(month: int, day: int, limits: DateLimits) -> date | BadDate:
    this_year = _day(limits.today.year, month, day)
    beyond = isinstance(this_year, date) and limits.latest is not None and this_year > limits.latest
    return _day(limits.today.year - 1, month, day) if beyond else this_year


def _day(year: int, month: int, day: int) -> date | BadDate:
    if year < 1:
        return BadDate(DateTrouble.NOT_A_DATE)
    if not 1 <= month <= 12:
        return BadDate(DateTrouble.NO_SUCH_MONTH, year, month, day)
    last = calendar.monthrange(year, month)[1]
    if not 1 <= day <= last:
        return BadDate(DateTrouble.NO_SUCH_DAY, year, month, day, last)
    return date(year, month, day)


def _within(day: date, limits: DateLimits) -> date | BadDate:
    if limits.earliest is not None and day < limits.earliest:
        return BadDate(DateTrouble.TOO_EARLY, limit=limits.earliest)
    if limits.latest is not None and day > limits.latest:
        return BadDate(DateTrouble.TOO_LATE, limit=limits.latest)
    return day
