"""Which numbers were given out, and is any missing?"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import Connection, func, select

from db.models import DisputeCase, NumberSeries
from db.models import IssuedNumber as IssuedNumberRow
from disputes_app.domain.records import IssuedNumber

_COLUMNS: list[Any] = [IssuedNumberRow.c[one.name] for one in fields(IssuedNumber)]


@dataclass(frozen=True, slots=True)
class SeriesCheck:
    """A series of a year: what its counter says, and what was really given out."""

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
            select(
                IssuedNumberRow.c.series,
                IssuedNumberRow.c.year,
                func.count(),
                func.max(IssuedNumberRow.c.n),
            ).group_by(IssuedNumberRow.c.series, IssuedNumberRow.c.year)
        )
    }
    return tuple(
        SeriesCheck(*key, *given.get(key, (0, 0)), counters.get(key, 0))
        for key in sorted({*counters, *given})
    )


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
