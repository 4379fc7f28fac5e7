"""Why can the database not be opened, read or written?  Each cause is a ``StorageError``.

The errors carry data, never a sentence.  ``label`` is the database as it may be shown: a
path, or a server address without its password.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from disputes_app.domain.errors import DomainError


@dataclass(eq=False)
class StorageError(DomainError):
    """The place where the cases are kept does not allow what was asked."""


@dataclass(eq=False)
class UnknownTargetError(StorageError):
    """Neither a path nor an address of SQLite or PostgreSQL."""

    target: str


@dataclass(eq=False)
class NetworkShareError(StorageError):
    """The file would lie on a network share, where SQLite loses data."""

    path: Path
    file_system: str


@dataclass(eq=False)
class DatabaseMissingError(StorageError):
    """There is no database there."""

    label: str


@dataclass(eq=False)
class NotADatabaseError(StorageError):
    """The file is something else than a database."""

    path: Path


@dataclass(eq=False)
class NotOurDatabaseError(StorageError):
    """A database, but of another program."""

    label: str


@dataclass(eq=False)
class NewerDatabaseError(StorageError):
    """The database was made by a newer version of the program."""

    label: str
    revision: str


@dataclass(eq=False)
class FolderNotWritableError(StorageError):
    """The file or its folder does not exist or cannot be written."""

    path: Path


@dataclass(eq=False)
class PathIsFolderError(StorageError):
    """A folder was named where a file is meant."""

    path: Path


@dataclass(eq=False)
class DiskFullError(StorageError):
    """No space is left; nothing of the command was kept."""

    label: str


@dataclass(eq=False)
class DiskFailingError(StorageError):
    """The file cannot be read or written: a quota, a drive taken out, a broken disk."""

    label: str


@dataclass(eq=False)
class DatabaseBusyError(StorageError):
    """Another program is writing and did not finish in time."""

    label: str


@dataclass(eq=False)
class DatabaseDamagedError(StorageError):
    """The database file contradicts itself; the last backup is needed."""

    label: str


@dataclass(eq=False)
class ServerUnreachableError(StorageError):
    """The server does not answer, or does not let this user in."""

    label: str
    reason: str


@dataclass(eq=False)
class WindowOpenError(StorageError):
    """Another window has this file open; ``pid`` is its process, 0 where it is not known."""

    path: Path
    pid: int


@dataclass(eq=False)
class CaseMissingError(StorageError):
    """No such case."""

    case_id: int


@dataclass(eq=False)
class CaseChangedError(StorageError):
    """Somebody saved the case after it was read: version ``seen`` is now ``found``."""

    case_id: int
    seen: int
    found: int


@dataclass(eq=False)
class DossierMissingError(StorageError):
    """There is no such record beside the cases."""

    dossier_id: int


@dataclass(eq=False)
class DossierChangedError(StorageError):
    """Somebody saved the record after it was read."""

    dossier_id: int
    seen_version: int
    found_version: int
