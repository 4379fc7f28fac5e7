"""Which database is opened, under which law, with which clock?  Done once by an entry point."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from disputes_app.services.errors import ServiceError

if TYPE_CHECKING:
    from db.engine import Database
    from disputes_app.services.context import Context
    from disputes_app.services.law_in_force import LawInForce

APPLICATION = "disputes-app"
DATABASE_VARIABLE = "DISPUTES_DB"
DATABASE_FILE = "disputes.db"
DEMONSTRATION_MARK = "demonstration"
"""The mark that filling a demonstration leaves in the database."""
SERVICE_MARK = "service_to_be_read"
LEDGER_MARK = "ledger_names_to_be_indexed"
"""The mark of a database whose unserved papers have still to be read from the logs."""


@dataclass(eq=False)
class TodayFixedError(ServiceError):
    """The clock may be replaced only on a demonstration database, which ``label`` is not."""

    label: str


def data_folder() -> Path:
    """Return the folder of this user's data; it need not exist."""
    import platformdirs

    return platformdirs.user_data_path(APPLICATION, appauthor=False)


def default_target() -> str:
    """Return the database meant where none is named: ``DISPUTES_DB``, else the data folder's."""
    return os.environ.get(DATABASE_VARIABLE) or str(data_folder() / DATABASE_FILE)


def database_exists(target: str | None) -> bool:
    """Say whether there can be a database: a file that exists, or the address of a server.

    Loads no database driver, so that a question to the packaged law is answered at once.
    """
    named = target or default_target()
    return "://" in named or Path(named).expanduser().exists()


def open_context(
    target: str | None,
    *,
    create: bool,
    today: date | None = None,
    window: bool = False,
    filling: bool = False,
) -> Context:
    """Open the database with its law and the clock of this run; upgrade it if it is older.

    Args:
        target: a path or a SQLAlchemy URL; None for :func:`default_target`.
        create: make the database, with the packaged law in it, where there is none.
        today: stands in for the machine's day; refused unless the database is marked as a
            demonstration, or is about to be filled as one.
        window: hold the file against a second window until :func:`close_context`.
        filling: the database is opened to be filled as a demonstration.

    Raises:
        StorageError: one subclass for each reason why it cannot be opened.
        TodayFixedError: ``today`` on a database that is not a demonstration.
    """
    from db.engine import open_database

    named = target or default_target()
    if create and Path(named).name == DATABASE_FILE and Path(named).parent == data_folder():
        _make_data_folder()
    database = open_database(named, create=create)
    try:
        return _context(database, today, window=window, filling=filling)
    except BaseException:
        database.close()
        raise


def _make_data_folder() -> None:
    from db.errors import FolderNotWritableError

    folder = data_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FolderNotWritableError(folder) from error


def _context(database: Database, today: date | None, *, window: bool, filling: bool) -> Context:
    from db.queries.meta import meta
    from disputes_app.domain.shanghai import fixed_day, now_utc
    from disputes_app.services.context import Context

    with database.read() as conn:
        marks = meta(conn)
    demonstration = DEMONSTRATION_MARK in marks
    if today is not None and not (demonstration or filling):
        raise TodayFixedError(database.label)
    clock = now_utc if today is None else fixed_day(today)
    law = _adopted_law(database)
    if SERVICE_MARK in marks:
        from disputes_app.services.service_rebuild import read_service

        read_service(database, law.law, SERVICE_MARK)
    if LEDGER_MARK in marks:
        from disputes_app.services.case_index import index_ledgers

        index_ledgers(database, LEDGER_MARK)
    if not window or database.path is None:
        return Context(database, law, clock, demonstration)
    from db.window_lock import hold_window_lock
    from disputes_app.services.window_context import WindowContext

    lock = hold_window_lock(database.path)
    return WindowContext(database, law, clock, demonstration, lock)


def _adopted_law(database: Database) -> LawInForce:
    """Return the law in the database; one that was just made gets the packaged law first."""
    from disputes_app.services.law_store import law_in_force

    with database.read() as conn:
        found = law_in_force(conn)
    if found is not None:
        return found
    _seed(database)
    return _adopted_law(database)


def _seed(database: Database) -> None:
    from disputes_app.domain.shanghai import now_utc
    from disputes_app.services.law_package import packaged_law
    from disputes_app.services.seeding import seed_database

    law = packaged_law()
    database.run_write(lambda conn: seed_database(conn, law, now_utc()))


def close_context(context: Context) -> None:
    """Close the database; a window's hold on the file ends.  After all work has ended."""
    from disputes_app.services.window_context import WindowContext

    context.database.close()
    if isinstance(context, WindowContext):
        context.lock.release()


@contextmanager
def opened(
    target: str | None,
    *,
    create: bool = False,
    today: date | None = None,
    filling: bool = False,
) -> Iterator[Context]:
    """Open the database for one command and close it again; see :func:`open_context`."""
    context = open_context(target, create=create, today=today, filling=filling)
    try:
        yield context
    finally:
        close_context(context)
