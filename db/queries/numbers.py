"""Which numbers were given out, and is any missing?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Sequence
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import Connection, and_, bindparam, func, or_, select

from db.models import DisputeCase, NumberSeries
from db.models import IssuedNumber as IssuedNumberRow
from disputes_app.domain.records import HAND_SERIES, TYPED, IssuedNumber

_ROW = IssuedNumberRow.c
_COLUMNS: list[Any] = [_ROW[one.name] for one in fields(IssuedNumber)]
_HELD = select(*_COLUMNS).where(
    or_(
        _ROW.text.in_(bindparam("texts", expanding=True)),
        and_(
            _ROW.series == bindparam("series"),
            _ROW.year == bindparam("year"),
            _ROW.n == bindparam("n"),
        ),
    )
)
_BY_HAND = and_(_ROW.reason.is_not(None), _ROW.reason.startswith(TYPED, autoescape=True))


@dataclass(frozen=True, slots=True)
class SeriesCheck:
    """A series of a year: what its counter says, and what was really given out.

    A number that somebody typed counts once the counter has come past it.
    """

    series: str
    year: int
    given: int
    highest: int
    expected: int

    @property
    def whole(self) -> bool:
        """Whether every number below the counter was given out, and none above."""
        return self.given == self.highest == self.expected


def next_value(conn: Connection, series: str, year: int) -> int:
    """Return the number that a series would give next, without taking it."""
    query = select(NumberSeries.c.next_value).where(
        NumberSeries.c.series == series, NumberSeries.c.year == year
    )
    return int(conn.execute(query).scalar_one_or_none() or 1)


def issued_numbers(
    conn: Connection, series: str | None = None, year: int | None = None
) -> tuple[IssuedNumber, ...]:
    """Return the numbers given out, voided ones among them, in order."""
    query = select(*_COLUMNS)
    if series is not None:
        query = query.where(IssuedNumberRow.c.series == series)
    if year is not None:
        query = query.where(IssuedNumberRow.c.year == year)
    ordered = query.order_by(IssuedNumberRow.c.series, IssuedNumberRow.c.year, IssuedNumberRow.c.n)
    return tuple(IssuedNumber(*row) for row in conn.execute(ordered))


def number_held(
    conn: Connection, series: str, year: int, n: int, texts: Sequence[str]
) -> IssuedNumber | None:
    """Return the number that stands at this place of a series or is written so; None if free."""
    asked = {"series": series, "year": year, "n": n, "texts": list(texts)}
    row = conn.execute(_HELD, asked).first()
    return None if row is None else IssuedNumber(*row)


def taken_by_hand(conn: Connection, year: int) -> frozenset[tuple[str, int]]:
    """Return the places before the counters of a year that hands have taken, by series."""
    query = (
        select(_ROW.series, _ROW.n)
        .select_from(NumberSeries)
        .join(
            IssuedNumberRow,
            and_(_ROW.series == NumberSeries.c.series, _ROW.year == NumberSeries.c.year),
        )
        .where(NumberSeries.c.year == year, _ROW.n >= NumberSeries.c.next_value)
    )
    return frozenset((series, n) for series, n in conn.execute(query))


def next_free(series: str, n: int, taken: Container[tuple[str, int]]) -> int:
    """Return the first place from ``n`` on that is not among those taken by hand."""
    while (series, n) in taken:
        n += 1
    return n


def check_series(conn: Connection) -> tuple[SeriesCheck, ...]:
    """Compare every counter with the numbers given out, also of series without a counter."""
    counters = {
        (series, year): next_value - 1
        for series, year, next_value in conn.execute(
            select(NumberSeries.c.series, NumberSeries.c.year, NumberSeries.c.next_value)
        )
    }
    given = {
        (series, year): (count, highest)
        for series, year, count, highest in conn.execute(
            select(_ROW.series, _ROW.year, func.count(), func.max(_ROW.n))
            .where(or_(_ROW.reason.is_(None), ~_ROW.reason.startswith(TYPED, autoescape=True)))
            .group_by(_ROW.series, _ROW.year)
        )
    }
    typed: dict[tuple[str, int], list[int]] = defaultdict(list)
    for series, year, n in conn.execute(select(_ROW.series, _ROW.year, _ROW.n).where(_BY_HAND)):
        typed[series, year].append(n)
    return tuple(
        _checked(key, given.get(key, (0, 0)), counters.get(key, 0), typed.get(key, ()))
        for key in sorted({*counters, *given})
        if not key[0].startswith(HAND_SERIES)
    )


def _checked(
    key: tuple[str, int], given: tuple[int, int], expected: int, typed: Sequence[int]
) -> SeriesCheck:
    count, highest = given
    passed = [n for n in typed if n <= expected]
    return SeriesCheck(*key, count + len(passed), max(highest, *passed, 0), expected)


def unlisted_numbers(conn: Connection, *, limit: int = 10) -> tuple[str, ...]:
    """Return numbers that stand on a case but were never given out."""
    found: list[str] = []
    for column in (DisputeCase.c.number, DisputeCase.c.receipt_number):
        query = (
            select(column)
            .outerjoin(IssuedNumberRow, IssuedNumberRow.c.text == column)
            .where(column.is_not(None), IssuedNumberRow.c.text.is_(None))
            .limit(limit)
        )
        found += [str(one) for one in conn.execute(query).scalars()]
    return tuple(found[:limit])
