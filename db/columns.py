"""How do values become rows, for one insert or for a million, on either database?

Rows are tuples in the order of ``Rows.columns``.  A few rows go through SQLAlchemy; many go
straight to the driver (``executemany`` on SQLite, ``COPY`` on PostgreSQL), with the same
representation in the file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import Boolean, Connection, Table
from sqlalchemy.exc import DBAPIError

from db.base import UtcDateTime

if TYPE_CHECKING:
    from psycopg import Connection as ServerConnection

Value = str | int | bool | date | datetime | None
Row = tuple[Value, ...]

Converter = Callable[[Row], Row]

_CHUNK = 2_000
_FEW = 20
"""From this many rows on, COPY is worth its round trips."""
_WITHOUT_OFFSET = len("2026-01-01 00:00:00.000000")


@dataclass(frozen=True, slots=True)
class Rows:
    """A table and those of its columns that are written, in order."""

    table: Table
    columns: tuple[str, ...]

    def insert(self, conn: Connection, rows: Iterable[Row]) -> int:
        """Insert every row; return how many there were."""
        return self.insert_held(conn, map(self.holding(conn.dialect.name), rows))

    def holding(self, dialect: str) -> Converter:
        """Return what writes a row as the database holds it; needs no connection."""
        return _texts_of(self) if dialect == "sqlite" else _naive_of(self)

    def held(self, dialect: str, rows: Sequence[Row]) -> list[Row]:
        """Return many rows as :meth:`holding` writes one: column by column, which is quicker."""
        if dialect != "sqlite" or not rows:
            return list(map(self.holding(dialect), rows))
        columns: list[Sequence[Value]] = list(zip(*rows, strict=True))
        ways: tuple[tuple[Sequence[int], Callable[[Any], Value]], ...] = (
            (self._days, _day_or_none),
            (self._moments, _moment_or_none),
            (self._truths, _number_or_none),
        )
        for places, written in ways:
            for place in places:
                columns[place] = tuple(map(written, columns[place]))
        return list(zip(*columns, strict=True))

    def insert_held(self, conn: Connection, rows: Iterable[Row]) -> int:
        """Insert rows that :meth:`holding` wrote; return how many there were."""
        if conn.dialect.name == "sqlite":
            return self._execute_many(conn, "?", rows)
        waiting = iter(rows)
        few = list(islice(waiting, _FEW))
        if len(few) < _FEW:
            return self._execute_many(conn, "%s", few)
        return self._copy(conn, chain(few, waiting))

    @property
    def _moments(self) -> tuple[int, ...]:
        types = [self.table.c[name].type for name in self.columns]
        return tuple(place for place, one in enumerate(types) if isinstance(one, UtcDateTime))

    @property
    def _truths(self) -> tuple[int, ...]:
        types = [self.table.c[name].type for name in self.columns]
        return tuple(place for place, one in enumerate(types) if isinstance(one, Boolean))

    @property
    def _days(self) -> tuple[int, ...]:
        types = [self.table.c[name].type.python_type for name in self.columns]
        return tuple(place for place, one in enumerate(types) if one is date)

    def _execute_many(self, conn: Connection, mark: str, rows: Iterable[Row]) -> int:
        marks = ", ".join([mark] * len(self.columns))
        statement = f"INSERT INTO {self.table.name} ({self._names}) VALUES ({marks})"  # noqa: S608 - names of our own tables
        done = 0
        waiting = iter(rows)
        while chunk := list(islice(waiting, _CHUNK)):
            conn.exec_driver_sql(statement, chunk)
            done += len(chunk)
        return done

    def _copy(self, conn: Connection, rows: Iterable[Row]) -> int:
        statement = f"COPY {self.table.name} ({self._names}) FROM STDIN"
        connection = cast("ServerConnection[Row]", conn.connection.driver_connection)
        done = 0
        from psycopg import Error

        try:
            with connection.cursor() as cursor, cursor.copy(statement.encode()) as copy:
                for row in rows:
                    copy.write_row(row)
                    done += 1
        except Error as error:
            raise DBAPIError.instance(
                statement, None, error, Error, dialect=conn.dialect
            ) from error
        return done

    @property
    def _names(self) -> str:
        return ", ".join(f'"{name}"' for name in self.columns)


def rows_of(table: Table, *without: str) -> Rows:
    """Return all columns of a table except those named."""
    return Rows(table, tuple(one.name for one in table.columns if one.name not in without))


@cache
def _texts_of(rows: Rows) -> Converter:
    """Return what writes the rows of a table for SQLite, made once a table."""
    return _as_texts(rows._days, rows._moments, rows._truths)  # noqa: SLF001 - of this module


@cache
def _naive_of(rows: Rows) -> Converter:
    """Return what writes the rows of a table for the server, made once a table."""
    return _as_naive(rows._moments)  # noqa: SLF001 - of this module


def _as_texts(days: Sequence[int], moments: Sequence[int], truths: Sequence[int]) -> Converter:
    """Return a function that writes days, moments and truths as SQLAlchemy does on SQLite.

    The driver would write True as 1 itself, but looks long for how.
    """
    if not days and not moments and not truths:
        return lambda row: row

    def texts(row: Row) -> Row:
        out: list[Any] = list(row)
        for place in days:
            day = out[place]
            if day is not None:
                out[place] = _day_text(day)
        for place in moments:
            moment = out[place]
            if moment is not None:
                out[place] = moment_text(moment)
        for place in truths:
            truth = out[place]
            if truth is not None:
                out[place] = +truth
        return tuple(out)

    return texts


@lru_cache(maxsize=4_096)
def _day_text(day: date) -> str:
    return day.isoformat()


@lru_cache(maxsize=16_384)
def moment_text(moment: datetime) -> str:
    """Write an aware moment as SQLite holds it; one moment stands in many rows."""
    if moment.tzinfo is None:
        raise ValueError("naive datetime; pass an aware one")
    if moment.tzinfo is not UTC:
        moment = moment.astimezone(UTC)
    return moment.isoformat(" ", "microseconds")[:_WITHOUT_OFFSET]


@lru_cache(maxsize=4_096)
def _day_or_none(day: date | None) -> str | None:
    return None if day is None else _day_text(day)


@lru_cache(maxsize=16_384)
def _moment_or_none(moment: datetime | None) -> str | None:
    return None if moment is None else moment_text(moment)


@lru_cache(maxsize=3)
def _number_or_none(truth: int | None) -> int | None:
    return None if truth is None else +truth


def _as_naive(moments: Sequence[int]) -> Converter:
    """Return a function that writes moments as the server holds them; it knows days itself."""

    def naive(row: Row) -> Row:
        if not moments:
            return row
        out = list(row)
        for place in moments:
            moment = out[place]
            if moment is not None:
                out[place] = cast("datetime", moment).astimezone(UTC).replace(tzinfo=None)
        return tuple(out)

    return naive
