"""For which period is a report made, and with which other periods is it compared?

Written ``2026-10``, ``2026Q3``, ``2026`` and ``2021-2025``.  All days are inclusive.
"""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass
from datetime import date, timedelta

from disputes_app.domain.errors import DomainError
from disputes_app.domain.work_calendar import FIRST_DAY

_MONTHS_A_YEAR = 12
_MONTHS_A_QUARTER = 3
_YEARS_A_PLAN = 5
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_QUARTER = re.compile(r"(\d{4})[Qq]([1-4])")
_YEAR = re.compile(r"(\d{4})")
_YEARS = re.compile(r"(\d{4})-(\d{4})")


class PeriodKind(enum.StrEnum):
    """How long a report reaches."""

    MONTH = "monthly"
    QUARTER = "quarterly"
    YEAR = "yearly"
    FIVE_YEARS = "five_year"


@dataclass(eq=False)
class ReportPeriodError(DomainError):
    """``reason`` is a code of ``report_words``."""

    reason: str
    text: str


@dataclass(eq=False)
class NothingToReportError(DomainError):
    """No case had been received by the end of the period; ``since`` is the first day known."""

    text: str
    since: date | None


@dataclass(frozen=True, slots=True)
class ReportPeriod:
    """A calendar month, quarter, year, or five years of a plan; both days inclusive."""

    kind: PeriodKind
    first: date
    last: date

    @property
    def text(self) -> str:
        """As it is typed: ``2026-10``, ``2026Q3``, ``2026``, ``2021-2025``."""
        year = self.first.year
        match self.kind:
            case PeriodKind.MONTH:
                return f"{year}-{self.first.month:02d}"
            case PeriodKind.QUARTER:
                return f"{year}Q{self._quarter}"
            case PeriodKind.YEAR:
                return str(year)
            case PeriodKind.FIVE_YEARS:
                return f"{year}-{self.last.year}"

    @property
    def zh(self) -> str:
        """As it is said."""
        year = self.first.year
        match self.kind:
            case PeriodKind.MONTH:
                return f"{year}年{self.first.month}月"
            case PeriodKind.QUARTER:
                return f"{year}年第{self._quarter}季度"
            case PeriodKind.YEAR:
                return f"{year}年"
            case PeriodKind.FIVE_YEARS:
                return f"{year}—{self.last.year}年"

    @property
    def years(self) -> tuple[int, ...]:
        """Every calendar year that it touches."""
        return tuple(range(self.first.year, self.last.year + 1))

    def before(self) -> ReportPeriod:
        """Return the period of the same length that ends the day before."""
        if self.kind is PeriodKind.FIVE_YEARS:
            return five_years(self.first.year - _YEARS_A_PLAN)
        length = {PeriodKind.MONTH: 1, PeriodKind.QUARTER: 3, PeriodKind.YEAR: 12}[self.kind]
        return _months(self.kind, self.first.year, self.first.month - length, length)

    def year_before(self) -> ReportPeriod | None:
        """Return the same period a year before; None where that is no period of its own."""
        if self.kind not in {PeriodKind.MONTH, PeriodKind.QUARTER}:
            return None
        length = 1 if self.kind is PeriodKind.MONTH else _MONTHS_A_QUARTER
        return _months(self.kind, self.first.year - 1, self.first.month, length)

    @property
    def _quarter(self) -> int:
        return (self.first.month - 1) // _MONTHS_A_QUARTER + 1


def month(year: int, number: int) -> ReportPeriod:
    """Return a calendar month."""
    return _months(PeriodKind.MONTH, year, number, 1)


def quarter(year: int, number: int) -> ReportPeriod:
    """Return a quarter, 1 to 4."""
    return _months(PeriodKind.QUARTER, year, (number - 1) * 3 + 1, _MONTHS_A_QUARTER)


def whole_year(year: int) -> ReportPeriod:
    """Return a calendar year."""
    return _months(PeriodKind.YEAR, year, 1, _MONTHS_A_YEAR)


def five_years(first_year: int) -> ReportPeriod:
    """Return five calendar years."""
    last = date(first_year + _YEARS_A_PLAN - 1, 12, 31)
    return ReportPeriod(PeriodKind.FIVE_YEARS, date(first_year, 1, 1), last)


def read_report_period(text: str, kind: PeriodKind | None = None) -> ReportPeriod:
    """Return the period that was typed; raise ReportPeriodError.

    Args:
        text: as in the head of this module.
        kind: what it has to be; anything where nothing is given.
    """
    found = _read("".join(text.split()), text)
    if kind is not None and found.kind is not kind:
        raise ReportPeriodError("period_of_other_kind", text)
    if found.first < FIRST_DAY:
        raise ReportPeriodError("period_before_calendar", text)
    return found


def _read(typed: str, text: str) -> ReportPeriod:
    if years := _YEARS.fullmatch(typed):
        return _read_years(int(years[1]), int(years[2]), text)
    if quarters := _QUARTER.fullmatch(typed):
        return quarter(_known_year(quarters[1], text), int(quarters[2]))
    if months := _MONTH.fullmatch(typed):
        number = int(months[2])
        if not 1 <= number <= _MONTHS_A_YEAR:
            raise ReportPeriodError("period_unreadable", text)
        return month(_known_year(months[1], text), number)
    if year := _YEAR.fullmatch(typed):
        return whole_year(_known_year(year[1], text))
    raise ReportPeriodError("period_unreadable", text)


def _read_years(first: int, last: int, text: str) -> ReportPeriod:
    if last < first:
        raise ReportPeriodError("period_reversed", text)
    if last - first != _YEARS_A_PLAN - 1:
        raise ReportPeriodError("period_not_five_years", text)
    if first < FIRST_DAY.year:
        raise ReportPeriodError("period_before_calendar", text)
    if last > date.max.year - 1:
        raise ReportPeriodError("period_in_future", text)
    return five_years(first)


def _known_year(digits: str, text: str) -> int:
    year = int(digits)
    if year < FIRST_DAY.year:
        raise ReportPeriodError("period_before_calendar", text)
    if year > date.max.year - 1:
        raise ReportPeriodError("period_in_future", text)
    return year


def _months(kind: PeriodKind, year: int, number: int, length: int) -> ReportPeriod:
    """Return ``length`` months from a month; one below 1 lies in the year before."""
    first_year, place = divmod(year * _MONTHS_A_YEAR + number - 1, _MONTHS_A_YEAR)
    end_year, end_place = divmod(first_year * _MONTHS_A_YEAR + place + length, _MONTHS_A_YEAR)
    first = date(first_year, place + 1, 1)
    return ReportPeriod(kind, first, date(end_year, end_place + 1, 1) - timedelta(days=1))
