"""How is the next number of a series given out, without gaps and without giving one twice?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from operator import attrgetter
from typing import cast

from sqlalchemy import Connection, Table, update

from db.columns import rows_of_model
from db.models import IssuedNumber as IssuedNumberRow
from db.models import NumberSeries
from db.upsert import insert_into
from disputes_app.domain.records import IssuedNumber

_SERIES = cast("Table", NumberSeries.__table__)
NUMBER_ROWS = rows_of_model(IssuedNumberRow)
_values = attrgetter(*[one.name for one in fields(IssuedNumber)])


def next_number(conn: Connection, series: str, year: int) -> int:
    """Take the next number, from 1.  The counter stays locked until the transaction ends."""
    statement = (
        insert_into(conn, _SERIES)
        .values(series=series, year=year, next_value=2)
        .on_conflict_do_update(
            index_elements=["series", "year"],
            set_={"next_value": NumberSeries.next_value + 1},
        )
        .returning(NumberSeries.next_value)
    )
    return conn.execute(statement).scalar_one() - 1


def advance_series(conn: Connection, series: str, year: int, next_value: int) -> None:
    """Move a counter to ``next_value`` after numbers below it were given out in bulk."""
    conn.execute(
        insert_into(conn, _SERIES)
        .values(series=series, year=year, next_value=next_value)
        .on_conflict_do_update(
            index_elements=["series", "year"],
            set_={"next_value": next_value},
            where=NumberSeries.next_value < next_value,
        )
    )


def record_number(conn: Connection, number: IssuedNumber) -> None:
    """List a number that was given out."""
    record_numbers(conn, [number])


def record_numbers(conn: Connection, numbers: Sequence[IssuedNumber]) -> None:
    """List numbers that were given out."""
    NUMBER_ROWS.insert(conn, [_values(number) for number in numbers])


def void_number(conn: Connection, text: str, on: date, reason: str) -> None:
    """Mark a number as void.  It stays used and listed."""
    conn.execute(
        update(IssuedNumberRow)
        .where(IssuedNumberRow.text == text)
        .values(voided_on=on, reason=reason)
    )
