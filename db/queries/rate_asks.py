"""What has to be counted to answer a question about the rate?

A question is cut into a few *asks*: certain measures over a stretch of days.  Where the
stretch holds whole months the counts of months are used, and days only for what is left.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from disputes_app.domain.rate import RateQuery
from disputes_app.domain.spans import NO_DAY, Measure

_ONE_DAY = timedelta(days=1)

JUDGED = (
    Measure.OPEN,
    Measure.ON_TIME,
    Measure.LATE,
    Measure.LATE_ENTERED,
    Measure.PROVISIONAL,
)
LEFT = (
    Measure.REFUSED,
    Measure.WITHDRAWN_BEFORE_ACCEPTANCE,
    Measure.TRANSFERRED,
    Measure.MERGED,
    Measure.STRUCK_OUT,
)
STOCKS = (Measure.SUSPENDED, Measure.CANNOT_JUDGE)

PAST, TODAY, LATER, GONE, STOCK, INTAKE = "past", "today", "later", "gone", "stock", "intake"
GROUPED = frozenset({PAST, TODAY, LATER})
"""The asks that are cut into the rows under the headline."""


@dataclass(frozen=True, slots=True)
class Ask:
    """Count these measures from ``first`` to ``last``, inclusive; ``name`` says what for."""

    name: str
    measures: tuple[Measure, ...]
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of an ask: whole months, or days within one month."""

    ask: Ask
    whole: bool
    first: date
    last: date


def asks_of(query: RateQuery) -> list[Ask]:
    """Return everything to be counted, leaving out empty stretches."""
    day = query.as_of
    asks = [
        Ask(PAST, JUDGED, query.from_day, min(query.to_day, day - _ONE_DAY)),
        Ask(TODAY, JUDGED, max(query.from_day, day), min(query.to_day, day)),
        Ask(LATER, JUDGED, max(query.from_day, day + _ONE_DAY), query.to_day),
        Ask(GONE, LEFT, query.from_day, query.cut_off),
        Ask(STOCK, STOCKS, NO_DAY, month_end(NO_DAY)),
        Ask(INTAKE, (Measure.INTAKE,), NO_DAY, day - _ONE_DAY),
    ]
    return [ask for ask in asks if ask.first <= ask.last]


def pieces_of(ask: Ask) -> Iterator[Piece]:
    """Cut an ask into days, whole months, and days."""
    first_whole = ask.first if ask.first.day == 1 else next_month(ask.first)
    last_whole = ask.last if ask.last == month_end(ask.last) else _before(ask.last)
    if first_whole > last_whole:
        yield from _days(ask, ask.first, ask.last)
        return
    if ask.first < first_whole:
        yield Piece(ask, whole=False, first=ask.first, last=first_whole - _ONE_DAY)
    yield Piece(ask, whole=True, first=first_whole, last=last_whole)
    if last_whole < ask.last:
        yield Piece(ask, whole=False, first=last_whole + _ONE_DAY, last=ask.last)


def _days(ask: Ask, first: date, last: date) -> Iterator[Piece]:
    if first.replace(day=1) != last.replace(day=1):
        yield Piece(ask, whole=False, first=first, last=month_end(first))
        first = next_month(first)
    yield Piece(ask, whole=False, first=first, last=last)


def _before(day: date) -> date:
    """Return the last day of the month before."""
    first = day.replace(day=1)
    return first - _ONE_DAY if first > NO_DAY else NO_DAY


def next_month(day: date) -> date:
    """Return the first day of the month after."""
    return month_end(day) + _ONE_DAY


def month_end(day: date) -> date:
    """Return the last day of the month."""
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - _ONE_DAY


def years_between(first: date, last: date) -> list[str]:
    """Return ``2026`` and so on for every year touched, in order."""
    return [f"{year:04d}" for year in range(first.year, last.year + 1)]


def months_between(first: date, last: date) -> list[str]:
    """Return ``2026-01`` and so on for every month touched, in order."""
    found = []
    month = first.replace(day=1)
    while month <= last:
        found.append(month.isoformat()[:7])
        month = next_month(month)
    return found
