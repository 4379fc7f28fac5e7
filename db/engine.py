"""How is the database opened, and how does one transaction on it begin and end?

SQLite: writes go through one connection and begin with ``BEGIN IMMEDIATE``; reads have
connections of their own that cannot write and see one state of the file throughout.
PostgreSQL: writes at READ COMMITTED; reads see one state of the database throughout and are
planned for the values at hand.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeVar, cast

from sqlalchemy import Connection, Dialect, Engine, create_engine, event, inspect
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.sql.expression import FromClause

from db.errors import (
    DatabaseMissingError,
    FolderNotWritableError,
    NetworkShareError,
    NewerDatabaseError,
    NotOurDatabaseError,
    PathIsFolderError,
)
from db.failures import may_be_retried, translated
from db.network_share import network_file_system
from db.revisions import HEAD, REVISIONS
from db.target import Target, parse_target

T = TypeVar("T")

_MAGIC, _WRITE_VERSION, _WITH_JOURNAL = b"SQLite format 3\0", 18, b"\x01"
"""How a SQLite file begins, and what it says at which place unless it was opened as ours are."""

BUSY_TIMEOUT_S = 5
"""How long a write waits for another program's write to end."""

_AS_IT_IS: Callable[[None], None] = dict[None, None]().get
"""What becomes of None where it is bound: itself, found without a call into Python."""
_WRITE_PRAGMAS = ("foreign_keys = ON", "synchronous = FULL", "cache_size = -16000")
_FILL_PRAGMAS = ("foreign_keys = OFF", "cache_size = -256000")
"""Whom a row refers to is looked up once for all of them; pages are written once they are full."""
_READ_PRAGMAS = ("foreign_keys = ON", "query_only = ON", "cache_size = -8000")


class Database:
    """An open database.  Made by :func:`open_database`; safe to use from several threads."""

    def __init__(self, target: Target, writer: Engine, reader: Engine) -> None:
        self._target = target
        self._writer = writer
        self._reader = reader

    @property
    def dialect(self) -> str:
        """``sqlite`` or ``postgresql``."""
        return self._writer.dialect.name

    @property
    def path(self) -> Path | None:
        """The file of a SQLite database, None for a server."""
        return self._target.path

    @property
    def label(self) -> str:
        """The database as it may be shown: a path, or an address without its password."""
        return self._target.label

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Run one transaction: committed at the end, undone by any error.

        Raises:
            StorageError: the disk is full, the file is locked, the server is gone.
        """
        with translated(self._target), self._writer.begin() as conn:
            yield conn

    @contextmanager
    def fill(self) -> Iterator[Connection]:
        """Run one transaction that writes rows by the hundred thousand; as :meth:`write`.

        On SQLite it takes up to 256 MB, and looks at the end whether every row refers to one that
        is there, not at each row.

        Raises:
            IntegrityError: one does not; nothing is written.
        """
        if self.path is None:
            with self.write() as conn:
                yield conn
            return
        with translated(self._target), self._writer.connect() as conn:
            _set_pragmas(conn, _FILL_PRAGMAS)
            try:
                with conn.begin():
                    yield conn
                    _refuse_rows_without_parents(conn)
            finally:
                _set_pragmas(conn, _WRITE_PRAGMAS)

    def run_write(self, work: Callable[[Connection], T]) -> T:
        """Run ``work`` in one transaction; once more if the server asks for it.

        ``work`` must have no effect besides its statements, as it may run twice.
        """
        with translated(self._target):
            try:
                with self._writer.begin() as conn:
                    return work(conn)
            except DBAPIError as error:
                if not may_be_retried(error):
                    raise
            with self._writer.begin() as conn:
                return work(conn)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Read; every statement inside sees the same state of the database."""
        with translated(self._target), self._reader.begin() as conn:
            yield conn

    def analyze(self) -> None:
        """Let the database look at its contents; needed after many rows were written."""
        with self.write() as conn:
            conn.exec_driver_sql("ANALYZE")

    def close(self) -> None:
        """Close every connection.  Call once nothing is running on it any more."""
        if self.path is not None and self.path.exists():
            with translated(self._target), self._writer.connect() as conn:
                conn.exec_driver_sql("PRAGMA analysis_limit = 400")
                conn.exec_driver_sql("PRAGMA optimize")
        self._reader.dispose()
        self._writer.dispose()


def open_database(target: str | Path, *, create: bool = False) -> Database:
    """Open a database, making and upgrading it where that is asked for.

    Args:
        target: the path of a SQLite file or a SQLAlchemy URL.
        create: make the tables where there are none yet.

    Raises:
        StorageError: one subclass for each reason why it cannot be opened.
    """
    parsed = parse_target(target)
    if parsed.path is not None:
        _check_file(parsed.path, create=create)
        database = Database(parsed, _sqlite_writer(parsed), _sqlite_reader(parsed))
    else:
        database = Database(parsed, _server_engine(parsed), _server_engine(parsed, read=True))
    try:
        _bring_to_head(database, create=create)
    except BaseException:
        database._reader.dispose()  # noqa: SLF001 - the half-opened object of this module
        database._writer.dispose()  # noqa: SLF001 - the same
        raise
    return database


def _check_file(path: Path, *, create: bool) -> None:
    file_system = network_file_system(path)
    if file_system is not None:
        raise NetworkShareError(path, file_system)
    try:
        if path.is_dir():
            raise PathIsFolderError(path)
        if not path.parent.is_dir():
            raise FolderNotWritableError(path)
        there = path.exists()
    except PermissionError as error:  # a folder that nobody may look into
        raise FolderNotWritableError(path) from error
    if not create and not there:
        raise DatabaseMissingError(str(path))
    if there and _is_of_another_program(path):
        raise NotOurDatabaseError(str(path))


def _is_of_another_program(path: Path) -> bool:
    """Say whether this is a database with tables, none of them ours; nothing is written.

    Opening it for writing would already change it (``journal_mode``).  What has been opened so
    before is not looked at, nor what cannot be read: the opening tells what is wrong.
    """
    try:
        with path.open("rb") as file:
            head = file.read(_WRITE_VERSION + 1)
        if not head.startswith(_MAGIC) or head[_WRITE_VERSION:] != _WITH_JOURNAL:
            return False
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as conn:
            tables = {name for (name,) in conn.execute("SELECT name FROM sqlite_master")}
    except (OSError, sqlite3.Error):
        return False
    return bool(tables) and "dispute_case" not in tables


def _bring_to_head(database: Database, *, create: bool) -> None:
    with database.write() as conn:
        tables = set(inspect(conn).get_table_names())
        known = "alembic_version" in tables and "dispute_case" in tables
        if tables and not known:
            raise NotOurDatabaseError(database.label)
        revision = (
            conn.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()
            if known
            else None
        )
    if revision is None and not create:
        raise DatabaseMissingError(database.label)
    if revision is not None and revision not in REVISIONS:
        raise NewerDatabaseError(database.label, str(revision))
    if revision != HEAD:
        from db.migrate import upgrade

        upgrade(database)


def _sqlite_writer(target: Target) -> Engine:
    """Return an engine of exactly one connection: whoever writes waits for whoever does."""
    engine = _sqlite_engine(target, pool_size=1)

    _at_connect(engine, "journal_mode = WAL", *_WRITE_PRAGMAS)

    @event.listens_for(engine, "begin")
    def _begin(conn: Connection) -> None:
        conn.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _sqlite_reader(target: Target) -> Engine:
    engine = _sqlite_engine(target, pool_size=5)

    _at_connect(engine, *_READ_PRAGMAS)

    @event.listens_for(engine, "begin")
    def _begin(conn: Connection) -> None:
        conn.exec_driver_sql("BEGIN")

    return engine


class IndexHints(SQLiteCompiler):
    """Writes the hints ``INDEXED BY name`` of lists, which SQLAlchemy leaves out on SQLite."""

    def get_from_hint_text(self, table: FromClause, text: str | None) -> str | None:  # noqa: ARG002 - the signature is SQLAlchemy's
        return text


def index_hinting_dialect() -> Dialect:
    """Return how statements are put into words for SQLite, hints included."""
    dialect: Dialect = SQLiteDialect_pysqlite()
    dialect.statement_compiler = IndexHints
    return dialect


def _sqlite_engine(target: Target, *, pool_size: int) -> Engine:
    # Told how None is bound, the driver does not look for it anew at every value: of a row with
    # many empty columns that is half of the time.
    sqlite3.register_adapter(type(None), _AS_IT_IS)
    engine = create_engine(
        target.url,
        pool_size=pool_size,
        max_overflow=0,
        connect_args={
            "timeout": BUSY_TIMEOUT_S,
            "isolation_level": None,
            "check_same_thread": False,
            "detect_types": sqlite3.PARSE_COLNAMES,  # for lists: see db/queries/case_rows.py
        },
    )
    engine.dialect.statement_compiler = IndexHints
    return engine


def _at_connect(engine: Engine, *pragmas: str) -> None:
    @event.listens_for(engine, "connect")
    def _prepare(connection: DBAPIConnection, _record: object) -> None:
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()


def _set_pragmas(conn: Connection, pragmas: Iterable[str]) -> None:
    """Set them between two transactions: within one, some have no effect."""
    driver = cast("sqlite3.Connection", conn.connection.driver_connection)
    for pragma in pragmas:
        driver.execute(f"PRAGMA {pragma}")


def _refuse_rows_without_parents(conn: Connection) -> None:
    found = conn.exec_driver_sql("PRAGMA foreign_key_check").first()
    if found is not None:
        orphan = sqlite3.IntegrityError(f"FOREIGN KEY constraint failed: {tuple(found)}")
        raise IntegrityError(None, None, orphan)


def _server_engine(target: Target, *, read: bool = False) -> Engine:
    options = "-c timezone=UTC"
    if read:
        options += " -c plan_cache_mode=force_custom_plan -c default_transaction_read_only=on"
    return create_engine(
        target.url,
        pool_pre_ping=True,
        isolation_level="REPEATABLE READ" if read else "READ COMMITTED",
        connect_args={"connect_timeout": BUSY_TIMEOUT_S, "options": options},
    )
