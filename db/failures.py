"""What does a failure of the driver mean to the user?"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from db.errors import (
    DatabaseBusyError,
    DatabaseDamagedError,
    DiskFailingError,
    DiskFullError,
    FolderNotWritableError,
    NotADatabaseError,
    ServerUnreachableError,
    StorageError,
)
from db.target import Target

_PRIMARY_CODE = 0xFF
"""SQLite's extended result codes keep the primary one in the lowest byte."""

_RETRIED = frozenset({"40001", "40P01"})
"""Serialization failure and deadlock: the transaction may simply be run again."""


@contextmanager
def translated(target: Target) -> Iterator[None]:
    """Raise failures of the world as ``StorageError``; let bugs pass as they are."""
    try:
        yield
    except PoolTimeoutError as error:
        raise DatabaseBusyError(target.label) from error
    except DBAPIError as error:
        known = _meaning(error, target)
        if known is None:
            raise
        raise known from error


def may_be_retried(error: DBAPIError) -> bool:
    """Say whether the server asks for the transaction to be run once more."""
    return getattr(error.orig, "sqlstate", None) in _RETRIED


def _meaning(error: DBAPIError, target: Target) -> StorageError | None:
    if target.path is None:
        return _server_meaning(error, target)
    code = getattr(error.orig, "sqlite_errorcode", None)
    if code is None:
        return None
    return _file_meaning(code & _PRIMARY_CODE, target.label, target.path)


def _file_meaning(code: int, label: str, path: Path) -> StorageError | None:
    meanings: dict[int, StorageError] = {
        sqlite3.SQLITE_FULL: DiskFullError(label),
        sqlite3.SQLITE_IOERR: DiskFailingError(label),
        sqlite3.SQLITE_BUSY: DatabaseBusyError(label),
        sqlite3.SQLITE_LOCKED: DatabaseBusyError(label),
        sqlite3.SQLITE_NOTADB: NotADatabaseError(path),
        sqlite3.SQLITE_CORRUPT: DatabaseDamagedError(label),
        sqlite3.SQLITE_CANTOPEN: FolderNotWritableError(path),
        sqlite3.SQLITE_READONLY: FolderNotWritableError(path),
        sqlite3.SQLITE_PERM: FolderNotWritableError(path),
    }
    return meanings.get(code)


def _server_meaning(error: DBAPIError, target: Target) -> StorageError | None:
    state = getattr(error.orig, "sqlstate", None)
    if state == "53100":
        return DiskFullError(target.label)
    if state == "55P03":
        return DatabaseBusyError(target.label)
    if _is_connection_failure(error, state):
        reason = str(error.orig).strip().splitlines()
        return ServerUnreachableError(target.label, reason[0] if reason else "")
    return None


def _is_connection_failure(error: DBAPIError, state: str | None) -> bool:
    if error.connection_invalidated:
        return True
    if state is None:
        return type(error.orig).__name__ == "OperationalError"
    return state[:2] in {"08", "28", "3D", "57"}
