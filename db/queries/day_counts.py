"""How many cases took how many days, where there are hundreds of thousands of them?

The database goes through an index by one day of each case and strings its other days together,
without putting them in another order or subtracting any: that is done here, once for each pair
of days, of which there are far fewer than cases.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Row,
    Text,
    cast,
    func,
    select,
    type_coerce,
)

Days = dict[int, int]
"""How many cases took each number of days."""

_MARK = ","


def day_rows(
    conn: Connection,
    by: Column[date],
    other: ColumnElement[Any],
    *counts: ColumnElement[int],
    where: tuple[ColumnElement[bool], ...],
    into: Days,
) -> Iterator[Row[*tuple[Any, ...]]]:
    """Yield for each day of a column a row with counts, and add the days from ``other`` to it.

    Args:
        by: the column by which an index holds the cases.
        other: a day of each case, before or after; a case without one has no days.
        counts: stand in the row from its third place on.
    """
    # A file holds days as text already, and would make numbers of them.
    is_file = conn.dialect.name == "sqlite"
    text = type_coerce(other, Text) if is_file else cast(other, Text)
    columns: list[ColumnElement[Any]] = [by, func.aggregate_strings(text, _MARK), *counts]
    query = select(*columns).where(*where).group_by(by)
    for row in conn.execute(query):
        if row[1]:
            ended = row[0].toordinal()
            for one, n in Counter(row[1].split(_MARK)).items():
                days = ended - _ordinal(one)
                into[days] = into.get(days, 0) + n
        yield row


def days_between(
    conn: Connection,
    by: Column[date],
    other: ColumnElement[Any],
    *conditions: ColumnElement[bool],
) -> Days:
    """Count the cases by the days from ``other`` to the day by which an index holds them."""
    found: Days = {}
    for _row in day_rows(conn, by, other, where=conditions, into=found):
        pass
    return found


@cache
def _ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()
