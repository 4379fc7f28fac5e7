"""How is a statement composed once and then asked again and again?

Composing a statement and finding it in SQLAlchemy's cache costs as much as reading a page of
a list.  Here it is composed once for its shape, kept as text, and handed to the driver with
the values of the moment; what comes back is as the driver gives it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from sqlalchemy import Connection, CursorResult, Dialect, Select
from sqlalchemy.exc import DBAPIError

from db.engine import index_hinting_dialect

Value = str | int | bool | date | None


@dataclass(frozen=True, slots=True)
class Written:
    """A statement as text.

    Attributes:
        names: of its values, in the order of its marks.
        own: values that SQLAlchemy put in by itself, such as an offset of 0.
    """

    text: str
    names: tuple[str, ...]
    own: Mapping[str, Value]

    def ask(self, conn: Connection, values: Mapping[str, Value]) -> CursorResult[Any]:
        """Run it; ``values`` may hold more than the statement needs."""
        given = {**self.own, **values}
        if conn.dialect.name == "sqlite":
            marks = tuple([_kept(given[name]) for name in self.names])
            return conn.exec_driver_sql(self.text, marks)
        return conn.exec_driver_sql(self.text, {name: given[name] for name in self.names})

    def rows(self, conn: Connection, values: Mapping[str, Value]) -> list[tuple[Any, ...]]:
        """Run it and return its rows as the driver's plain tuples.

        On SQLite without SQLAlchemy's result between: for a short log or list that costs
        more than reading it.
        """
        if conn.dialect.name != "sqlite":
            return [tuple(row) for row in self.ask(conn, values)]
        return fetched(conn, self.text, self.marks(values))

    def marks(self, values: Mapping[str, Value]) -> tuple[Value, ...]:
        """Return the values in the order of the marks, as SQLite holds them."""
        given = {**self.own, **values} if self.own else values
        return tuple([_kept(given[name]) for name in self.names])


def fetched(conn: Connection, text: str, marks: tuple[Value, ...]) -> list[tuple[Any, ...]]:
    """Run a statement by SQLite's own driver and return its rows."""
    driver = cast("sqlite3.Connection", conn.connection.driver_connection)
    try:
        return driver.execute(text, marks).fetchall()
    except sqlite3.Error as error:
        raise DBAPIError.instance(text, None, error, sqlite3.Error, dialect=conn.dialect) from error


def written(query: Select[Any], *, sqlite: bool) -> Written:
    """Put a statement into words.  Its values must be named: ``bindparam("line")``."""
    compiled = query.compile(dialect=_dialect(sqlite=sqlite))
    own = {name: value for name, value in compiled.params.items() if value is not None}
    names = compiled.positiontup if compiled.positional else tuple(compiled.params)
    return Written(str(compiled), tuple(names or ()), own)


def _dialect(*, sqlite: bool) -> Dialect:
    if sqlite:
        return index_hinting_dialect()
    from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg

    server: Dialect = PGDialect_psycopg()  # type: ignore[no-untyped-call]  # SQLAlchemy's own
    return server


def _kept(value: Value) -> Value:
    """Return a value as SQLite holds it: days are text."""
    return value.isoformat() if isinstance(value, date) else value
