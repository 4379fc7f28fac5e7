"""Databases on the test server that are lent to one test after the other.

Making a database copies a thousand files; taking out what a test wrote moves a few rows.  A
database comes back as it was lent: rows, sequences, tables.  Whatever else was done to it
(a table changed, statistics taken) ends it, and the next test gets a new one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, LiteralString

import psycopg
from psycopg import sql

_SHAPE: LiteralString = """
SELECT md5(concat_ws(';',
    (SELECT string_agg(concat_ws(' ', oid, relname, relkind, relnatts, relchecks, reltuples), ','
                       ORDER BY oid)
       FROM pg_class WHERE relnamespace = 'public'::regnamespace),
    (SELECT string_agg(concat_ws(' ', oid, conname, convalidated), ',' ORDER BY oid)
       FROM pg_constraint WHERE connamespace = 'public'::regnamespace),
    (SELECT string_agg(concat_ws(' ', oid, tgname, tgenabled), ',' ORDER BY oid)
       FROM pg_trigger WHERE NOT tgisinternal),
    (SELECT string_agg(concat_ws(' ', setdatabase, setrole, setconfig), ',' ORDER BY setrole)
       FROM pg_db_role_setting)))
"""
_TABLES: LiteralString = """
SELECT c.relname, array_agg(a.attname ORDER BY a.attnum)
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
 WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
   AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
 GROUP BY c.relname ORDER BY c.relname
"""
_SEQUENCES: LiteralString = """
SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' ORDER BY sequencename
"""
_OTHERS_OUT: LiteralString = """
SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
 WHERE datname = current_database() AND pid <> pg_backend_pid()
   AND backend_type = 'client backend'
"""


@dataclass(frozen=True, slots=True)
class _Table:
    """A table as it was when its database was made: its rows stand once more in ``kept``."""

    name: str
    columns: tuple[str, ...]
    rows: int


class Room:
    """One database, with what it takes to bring it back to how it was made."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._conn = psycopg.connect(address)
        self._tables = tuple(self._kept(name, columns) for name, columns in self._all(_TABLES))
        self._sequences = [self._counted(name) for (name,) in self._all(_SEQUENCES)]
        self._shape = self._all(_SHAPE)
        self._cleaned_by = self._all("SELECT pg_current_xact_id()::text::bigint")[0][0]
        self._conn.commit()

    def clean(self) -> bool:
        """Take out what was written since; say whether the database can be lent again."""
        try:
            return self._clean()
        except psycopg.OperationalError:  # the test ended every session, ours too
            return False

    def _clean(self) -> bool:
        self._all(_OTHERS_OUT)
        if self._all(_SHAPE) != self._shape:
            return False
        self._conn.execute("SET LOCAL session_replication_role = replica")
        for table in self._written():
            self._restore(table)
        for name, value, is_called in self._sequences:
            self._conn.execute("SELECT setval(%s::regclass, %s, %s)", (name, value, is_called))
        self._cleaned_by = self._all("SELECT pg_current_xact_id()::text::bigint")[0][0]
        self._conn.commit()
        return True

    def close(self) -> None:
        """Leave the database."""
        self._conn.close()

    def _all(self, query: LiteralString) -> list[tuple[Any, ...]]:
        return self._conn.execute(query).fetchall()

    def _counted(self, name: str) -> tuple[str, int, bool]:
        """Return where a sequence stands; it may have been set to a number not yet given out."""
        query = sql.SQL("SELECT last_value, is_called FROM {}").format(sql.Identifier(name))
        found = self._conn.execute(query).fetchone()
        assert found is not None
        return (name, *found)

    def _kept(self, name: str, columns: list[str]) -> _Table:
        table = sql.Identifier(name)
        rows = self._conn.execute(sql.SQL("SELECT count(*) FROM {}").format(table)).fetchone()
        assert rows is not None
        if rows[0]:
            self._conn.execute("CREATE SCHEMA IF NOT EXISTS kept")
            copy = sql.SQL("CREATE TABLE kept.{} AS TABLE public.{}").format(table, table)
            self._conn.execute(copy)
        return _Table(name, tuple(columns), rows[0])

    def _written(self) -> list[_Table]:
        """Return the tables that hold newer rows than the last cleaning, or fewer rows."""
        counts = [
            sql.SQL(
                "SELECT {}, count(*), count(*) FILTER (WHERE xmin::text::bigint > {}) FROM {}"
            ).format(place, sql.Literal(self._cleaned_by), sql.Identifier(table.name))
            for place, table in enumerate(self._tables)
        ]
        found = self._conn.execute(sql.SQL(" UNION ALL ").join(counts)).fetchall()
        tables = ((self._tables[place], rows, newer) for place, rows, newer in found)
        return [table for table, rows, newer in tables if newer or rows != table.rows]

    def _restore(self, table: _Table) -> None:
        name = sql.Identifier(table.name)
        self._conn.execute(sql.SQL("DELETE FROM {}").format(name))
        if table.rows:
            columns = sql.SQL(", ").join(map(sql.Identifier, table.columns))
            self._conn.execute(
                sql.SQL(
                    "INSERT INTO public.{} ({}) OVERRIDING SYSTEM VALUE SELECT {} FROM kept.{}"
                ).format(name, columns, columns, name)
            )


class Rooms:
    """The databases of one worker that wait for the next test, by what they are copies of.

    Args:
        make: makes a database from a template; returns its address.
    """

    def __init__(self, make: Callable[[str], str]) -> None:
        self._make = make
        self._free: dict[str, list[Room]] = {}

    def take(self, template: str) -> Room:
        """Return a database that is as its template is."""
        free = self._free.setdefault(template, [])
        return free.pop() if free else Room(self._make(template))

    def give_back(self, template: str, room: Room) -> None:
        """Make a database ready for the next test, or give it up."""
        if room.clean():
            self._free[template].append(room)
        else:
            room.close()

    def close(self) -> None:
        """Leave all databases; they go with the server."""
        for free in self._free.values():
            for room in free:
                room.close()
