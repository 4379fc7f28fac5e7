"""How many cases took how many days, where there are hundreds of thousands of them?

The database subtracts the days itself and tells each number of days once: so many pairs of days
would take longer to hand over than to count.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FunctionElement,
    Integer,
    Select,
    func,
    literal,
    select,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler

Days = dict[int, int]
"""How many cases took each number of days."""


class days_from(FunctionElement[int]):  # noqa: N801 - written like a function of the database
    """The days from one day to another; each database subtracts days in its own way."""

    type = Integer()
    inherit_cache = True


@compiles(days_from)
def _subtracted(element: days_from, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - the signature is SQLAlchemy's
    begun, ended = (compiler.process(one, **options) for one in element.clauses)
    return f"(({ended}) - ({begun}))"


@compiles(days_from, "sqlite")
def _subtracted_in_file(element: days_from, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - the signature is SQLAlchemy's
    begun, ended = (compiler.process(one, **options) for one in element.clauses)
    return f"CAST(julianday({ended}) - julianday({begun}) AS INTEGER)"


def days_counted(
    conn: Connection,
    begun: ColumnElement[date],
    ended: ColumnElement[date],
    *conditions: ColumnElement[bool],
) -> Days:
    """Count the cases by the days between two of their columns.

    They are counted by pairs of days first, in the order ``ended``, ``begun`` in which an index
    holds them: there are fewer pairs than cases to be subtracted.
    """
    pairs = (
        select(begun.label("begun"), ended.label("ended"), func.count().label("n"))
        .where(*conditions)
        .group_by(ended, begun)
        .subquery()
    )
    days = days_from(pairs.c.begun, pairs.c.ended)
    return _by_days(conn, select(days.label("days"), pairs.c.n))


def days_computed(
    conn: Connection,
    begun: ColumnElement[date],
    ended: ColumnElement[date],
    *conditions: ColumnElement[bool],
) -> Days:
    """Count the cases by the days between two days that are looked up for each case."""
    days = days_from(begun, ended)
    return _by_days(conn, select(days.label("days"), literal(1).label("n")).where(*conditions))


def _by_days(conn: Connection, query: Select[int, int]) -> Days:
    each = query.subquery()
    counted = select(each.c.days, func.sum(each.c.n)).group_by(each.c.days)
    return {int(days): int(n) for days, n in conn.execute(counted)}
