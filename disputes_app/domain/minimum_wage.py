"""Which minimum wage was in force in Shanghai on a day, and may another row be entered?

A row stands until the day of the next one; before the first row nothing is known and nothing
is guessed.  Yuan are ``Decimal`` of whole fen.
"""

from __future__ import annotations

import tomllib
from bisect import bisect_right
from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from operator import attrgetter
from typing import Any

from disputes_app.domain.errors import DomainError
from disputes_app.domain.money import AmountError, to_fen
from disputes_app.domain.rules import Mark

MONTHS_OF_THE_CEILING = 12
EARLIEST_WAGE_DAY = date(1993, 1, 1)
"""Minimum wages have been set since 1993; an earlier day is a slip."""

_FIELDS = frozenset({"in_force_from", "monthly", "hourly", "source", "mark"})
_by_day = attrgetter("in_force_from")


@dataclass(frozen=True, slots=True)
class MinimumWage:
    """The minimum wage from a day on.

    Attributes:
        monthly, hourly: yuan; the hourly rate may be unknown.
        mark: how well the row is verified: the weakest of its amounts and its day.
    """

    in_force_from: date
    monthly: Decimal
    hourly: Decimal | None
    source: str
    mark: Mark

    @property
    def twelve_months(self) -> Decimal:
        """Twelve times the monthly minimum wage, the ceiling of 调解仲裁法 47(1)."""
        return self.monthly * MONTHS_OF_THE_CEILING

    @property
    def verified(self) -> bool:
        """Whether the text behind it is on file; else it is shown as 依据待核."""
        return self.mark is Mark.TEXT


@dataclass(eq=False)
class WageUnknownError(DomainError):
    """No row was in force on ``day``; ``first`` is the day of the first row, if there is one."""

    day: date
    first: date | None


@dataclass(eq=False)
class WageNotPositiveError(DomainError):
    """A wage of nothing or less; ``field_name`` is ``monthly`` or ``hourly``."""

    field_name: str


@dataclass(eq=False)
class WageDayError(DomainError):
    """A day on which no such change can come into force: both limits are inclusive."""

    day: date
    earliest: date
    latest: date


@dataclass(eq=False)
class WageSourceMissingError(DomainError):
    """A row says nothing of where it comes from."""

    day: date


@dataclass(eq=False)
class WageDayTakenError(DomainError):
    """Another row is in force from this day."""

    day: date


@dataclass(eq=False)
class WageFileError(DomainError):
    """The packaged file does not fit: ``place`` from 1 (0 for the file), ``field_name`` of it."""

    place: int
    field_name: str


def minimum_wage_on(rows: Iterable[MinimumWage], day: date) -> MinimumWage:
    """Return the row in force on a day; raise WageUnknownError before the first one."""
    ordered = sorted(rows, key=_by_day)
    place = bisect_right(ordered, day, key=_by_day)
    if not place:
        raise WageUnknownError(day, ordered[0].in_force_from if ordered else None)
    return ordered[place - 1]


def check_wage(row: MinimumWage, others: Iterable[MinimumWage], today: date) -> None:
    """Raise the first reason why a row may not stand beside ``others``.

    Raises:
        WageDayError: before 1993, or more than a year ahead.
        WageDayTakenError: one of the others has this day.
        WageNotPositiveError: the monthly or the hourly wage.
        AmountError: parts of a fen.
        WageSourceMissingError: no source was given.
    """
    latest = _a_year_after(today)
    if not EARLIEST_WAGE_DAY <= row.in_force_from <= latest:
        raise WageDayError(row.in_force_from, EARLIEST_WAGE_DAY, latest)
    if any(one.in_force_from == row.in_force_from for one in others):
        raise WageDayTakenError(row.in_force_from)
    _check_amount(row.monthly, "monthly")
    if row.hourly is not None:
        _check_amount(row.hourly, "hourly")
    if not row.source.strip():
        raise WageSourceMissingError(row.in_force_from)


def _a_year_after(today: date) -> date:
    day = min(today.day, monthrange(today.year + 1, today.month)[1])
    return date(today.year + 1, today.month, day)


def _check_amount(yuan: Decimal, field_name: str) -> None:
    if yuan.is_finite() and yuan <= 0:
        raise WageNotPositiveError(field_name)
    to_fen(yuan)


def read_wages(text: str) -> tuple[MinimumWage, ...]:
    """Read the packaged file; raise WageFileError where it does not fit."""
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise WageFileError(0, "wage") from error
    entries = document.get("wage")
    if set(document) != {"wage"} or not isinstance(entries, list):
        raise WageFileError(0, "wage")
    rows: list[MinimumWage] = []
    for place, entry in enumerate(entries, start=1):
        row = _row(entry, place)
        if rows and row.in_force_from <= rows[-1].in_force_from:
            raise WageFileError(place, "in_force_from")
        rows.append(row)
    return tuple(rows)


def _row(entry: Mapping[str, Any], place: int) -> MinimumWage:
    for name in (*sorted(_FIELDS - set(entry)), *sorted(set(entry) - _FIELDS)):
        raise WageFileError(place, name)
    day, source = entry["in_force_from"], entry["source"]
    if not isinstance(day, date) or isinstance(day, datetime):
        raise WageFileError(place, "in_force_from")
    if not isinstance(source, str) or not source.strip():
        raise WageFileError(place, "source")
    if entry["mark"] not in set(Mark):
        raise WageFileError(place, "mark")
    return MinimumWage(
        day,
        _yuan(entry, "monthly", place),
        _yuan(entry, "hourly", place),
        source,
        Mark(entry["mark"]),
    )


def _yuan(entry: Mapping[str, Any], name: str, place: int) -> Decimal:
    value = entry[name]
    if not isinstance(value, str):
        raise WageFileError(place, name)
    try:
        yuan = Decimal(value)
        _check_amount(yuan, name)
    except (InvalidOperation, AmountError, WageNotPositiveError) as error:
        raise WageFileError(place, name) from error
    return yuan
