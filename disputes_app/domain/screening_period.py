"""Which week or month does a town's screening report (街镇排查反馈) tell of?

A month is ``2026-11``, a week that of ISO 8601, Monday to Sunday: ``2026-W48``.
"""

from __future__ import annotations

import enum
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from disputes_app.domain.errors import DomainError

WEEK_DAYS = 7
_MONTHS = 12
_MONTH = re.compile(r"(\d{4})(?:-|/|\.|年)?(\d{1,2})月?(?:份)?$")
_WEEK = re.compile(r"(\d{4})(?:-|年)?(?:W|第)(\d{1,2})周?$", re.IGNORECASE)
_YEARS = range(2000, 2100)


@dataclass(eq=False)
class PeriodTextError(DomainError):
    """The text names neither a month (2026-11) nor a week (2026-W48)."""

    text: str


class Rhythm(enum.StrEnum):
    """How often a town reports."""

    WEEKLY = "weekly"
    MONTHLY = "monthly"


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A week or a month; ``first`` and ``last`` are its days, both inclusive."""

    first: date
    last: date
    rhythm: Rhythm

    @property
    def code(self) -> str:
        """How it is kept and looked for: ``2026-11`` or ``2026-W48``."""
        if self.rhythm is Rhythm.MONTHLY:
            return f"{self.first:%Y-%m}"
        year, week, _day = self.first.isocalendar()
        return f"{year}-W{week:02}"

    @property
    def zh(self) -> str:
        """What it is called on papers and in titles."""
        if self.rhythm is Rhythm.MONTHLY:
            return f"{self.first.year}年{self.first.month}月"
        year, week, _day = self.first.isocalendar()
        return f"{year}年第{week}周"

    @property
    def former(self) -> Period:
        """The one before it."""
        return period_of(self.first - timedelta(days=1), self.rhythm)


def period_of(day: date, rhythm: Rhythm) -> Period:
    """Return the week or month in which a day lies."""
    if rhythm is Rhythm.WEEKLY:
        first = day - timedelta(days=day.weekday())
        return Period(first, first + timedelta(days=WEEK_DAYS - 1), rhythm)
    first = day.replace(day=1)
    year, month = (first.year + 1, 1) if first.month == _MONTHS else (first.year, first.month + 1)
    return Period(first, date(year, month, 1) - timedelta(days=1), rhythm)


def read_period(text: str) -> Period | None:
    """Return the period that somebody wrote (2026-11, 2026年11月, 2026-W48), None for no such."""
    plain = "".join(unicodedata.normalize("NFKC", text).split())
    week = _WEEK.fullmatch(plain)
    month = _MONTH.fullmatch(plain)
    try:
        if week is not None and int(week[1]) in _YEARS:
            day = date.fromisocalendar(int(week[1]), int(week[2]), 1)
            return period_of(day, Rhythm.WEEKLY)
        if month is not None and int(month[1]) in _YEARS:
            return period_of(date(int(month[1]), int(month[2]), 1), Rhythm.MONTHLY)
    except ValueError:
        return None
    return None


def periods_before(period: Period, count: int) -> Sequence[Period]:
    """Return so many periods before one, the latest first."""
    found = []
    for _ in range(count):
        period = period.former
        found.append(period)
    return found
