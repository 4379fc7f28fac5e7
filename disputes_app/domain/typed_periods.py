"""Which time does a clerk mean who types 202603-202608, 0301-0831 or 2026?

A month without a day is the whole month, a year the whole year; the end may leave out
what it has in common with the beginning.
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from dataclasses import dataclass
from datetime import date

_BETWEEN = re.compile(r"至|到|—+|–|~|-+")
_YEAR = re.compile(r"(\d{4})")
_MONTH = re.compile(r"(\d{4})(\d{2})|(\d{4})[-/.年](\d{1,2})月?")
_DAY = re.compile(r"(\d{4})(\d{2})(\d{2})|(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?")
_SHORT = re.compile(r"(\d{2})(\d{2})|(\d{1,2})[/.月](\d{1,2})日?")
_SHORT_MONTH = re.compile(r"(\d{1,2})月?")
_LAST_MONTH = 12


@dataclass(frozen=True, slots=True)
class Period:
    """A time in days, both ends inclusive."""

    from_on: date
    until_on: date

    def __str__(self) -> str:
        """Return how it is written: 2026-03-01至2026-08-31."""
        if self.from_on == self.until_on:
            return self.from_on.isoformat()
        return f"{self.from_on.isoformat()}至{self.until_on.isoformat()}"


def read_period(text: str, today: date) -> Period | None:
    """Return the time meant by ``text``; None where it means none.

    A day without a year is in this year, or in the year before where it would be later than
    today.
    """
    typed = unicodedata.normalize("NFKC", text).strip().replace(" ", "")
    whole = _span(typed, today.year, today)
    if whole is not None:
        return whole
    for sign in _BETWEEN.finditer(typed):
        found = _between(typed[: sign.start()], typed[sign.end() :], today)
        if found is not None:
            return found
    return None


def _between(first: str, last: str, today: date) -> Period | None:
    begin = _span(first, today.year, today)
    if begin is None:
        return None
    for year in (begin.from_on.year, begin.from_on.year + 1):
        end = _span(last, year, None)
        if end is not None and end.until_on >= begin.from_on:
            return Period(begin.from_on, end.until_on)
    return None


def _span(text: str, year: int, today: date | None) -> Period | None:
    """Return the day, month or year that ``text`` names."""
    if _YEAR.fullmatch(text) and text.startswith(("19", "20")):
        return _days((int(text),))
    for pattern in (_MONTH, _DAY):
        if found := pattern.fullmatch(text):
            return _days(tuple(int(part) for part in found.groups() if part is not None))
    if found := _SHORT.fullmatch(text) or _SHORT_MONTH.fullmatch(text):
        parts = tuple(int(part) for part in found.groups() if part is not None)
        named = _days((year, *parts))
        if named is not None and today is not None and named.from_on > today:
            return _days((year - 1, *parts))
        return named
    return None


def _days(parts: tuple[int, ...]) -> Period | None:
    year, *rest = parts
    month, day = (*rest, 0, 0)[:2]
    if rest and not 1 <= month <= _LAST_MONTH:
        return None
    last = calendar.monthrange(year, month or _LAST_MONTH)[1]
    if len(rest) > 1:
        return Period(date(year, month, day), date(year, month, day)) if 1 <= day <= last else None
    return Period(date(year, month or 1, 1), date(year, month or _LAST_MONTH, last))
