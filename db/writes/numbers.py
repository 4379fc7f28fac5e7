"""How is the next number of a series given out, without gaps and without giving one twice?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from functools import cache
from operator import attrgetter

from sqlalchemy import Connection, Executable, update

from db.columns import rows_of
from db.models import IssuedNumber as IssuedNumberRow
from db.models import NumberSeries
from db.queries.numbers import number_held
from db.upsert import insert_into
from disputes_app.domain.numbering import Series, spellings
from disputes_app.domain.records import FOR_RECORD, HAND_SERIES, IssuedNumber

_SERIES = NumberSeries
NUMBER_ROWS = rows_of(IssuedNumberRow)
_SECOND = 2
"""What comes next once a new series has given its first number."""

_values = attrgetter(*[one.name for one in fields(IssuedNumber)])


def next_number(conn: Connection, series: str, year: int) -> int:
    """Take the next number, from 1.  The counter stays locked until the transaction ends."""
    statement = _taking(sqlite=conn.dialect.name == "sqlite")
    values = {"series": series, "year": year, "next_value": _SECOND}
    return int(conn.execute(statement, values).scalar_one()) - 1


@cache
def _taking(*, sqlite: bool) -> Executable:
    """Return the statement that takes a number, composed once a database."""
    return (
        insert_into(_SERIES, sqlite=sqlite)
        .on_conflict_do_update(
            index_elements=["series", "year"],
            set_={"next_value": _SERIES.c.next_value + 1},
        )
        .returning(_SERIES.c.next_value)
    )


def give_number(
    conn: Connection, series: Series, year: int, case_id: int | None, *, record: str = ""
) -> str:
    """Give out and list the next number of a series, past those that hands have taken.

    Args:
        record: the number of the record beside the cases that it is given to.
    """
    while True:
        n = next_number(conn, series.id, year)
        text = series.number(year, n)
        held = number_held(conn, series.id, year, n, spellings(text))
        if held is None:
            reason = f"{FOR_RECORD}{record}" if record else None
            given = IssuedNumber(text, series.id, year, n, case_id, reason=reason)
            record_number(conn, given)
            return text
        if held.series.startswith(HAND_SERIES):
            _take_in(conn, held.text, series.id, n)


def _take_in(conn: Connection, text: str, series: str, n: int) -> None:
    """Give a number that only hands knew its place in the series that is written so now."""
    found = IssuedNumberRow.c.text == text
    conn.execute(update(IssuedNumberRow).where(found).values(series=series, n=n))


def lock_series(conn: Connection, series: str, year: int) -> None:
    """Keep other desks from the counter of a series until the transaction ends."""
    conn.execute(
        insert_into(_SERIES, sqlite=conn.dialect.name == "sqlite")
        .values(series=series, year=year, next_value=1)
        .on_conflict_do_update(
            index_elements=["series", "year"], set_={"next_value": _SERIES.c.next_value}
        )
    )


def advance_series(conn: Connection, series: str, year: int, next_value: int) -> None:
    """Move a counter to ``next_value`` after numbers below it were given out in bulk."""
    conn.execute(
        insert_into(_SERIES, sqlite=conn.dialect.name == "sqlite")
        .values(series=series, year=year, next_value=next_value)
        .on_conflict_do_update(
            index_elements=["series", "year"],
            set_={"next_value": next_value},
            where=NumberSeries.c.next_value < next_value,
        )
    )


def record_number(conn: Connection, number: IssuedNumber) -> None:
    """List a number that was given out."""
    record_numbers(conn, [number])


def record_numbers(conn: Connection, numbers: Sequence[IssuedNumber]) -> None:
    """List numbers that were given out."""
    NUMBER_ROWS.insert(conn, [_values(number) for number in numbers])
