"""Where does this database keep its files, how large may one be, and is it really that folder?

A SQLite database has its folder beside it; for a server the office names one that every desk
reaches under the same name.  The folder carries a mark that the database knows: a share that
is not connected, or a folder of the same name on another machine, is told from it.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from db.queries.attachments import has_attachments
from db.queries.meta import meta
from db.writes.meta import set_meta
from disputes_app.domain.attachments import (
    MEGABYTE,
    MOST_MEGABYTES,
    USUAL_MOST_MEGABYTES,
    SizeLimitError,
)
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.context import Context
from disputes_app.services.errors import ServiceError
from disputes_app.services.file_store import (
    FileStore,
    StoreClosedError,
    StoreUnreachableError,
)

FOLDER_KEY = "attachments_folder"
STORE_KEY = "attachments_store"
LIMIT_KEY = "attachments_most_megabytes"
MARK_FILE = "disputes-files.txt"
BESIDE = ".files"
"""Follows the name of a SQLite file in the name of its folder."""


@dataclass(eq=False)
class StoreNotNamedError(ServiceError):
    """Cases on a server, and nobody has named the folder for their files yet."""


@dataclass(eq=False)
class StoreOfOthersError(ServiceError):
    """The folder holds the files of another database."""

    folder: Path


@dataclass(frozen=True, slots=True)
class StoreSettings:
    """What the database says about its files.

    Attributes:
        folder: where they lie; None as long as nobody has said so.
        mark: what the folder's mark has to say; None before the first file.
        is_beside: it is the usual one beside a SQLite file; nobody has named another.
        most_megabytes: how large a file may be.
    """

    folder: Path | None
    mark: str | None
    most_megabytes: int
    is_beside: bool = False

    @property
    def most_bytes(self) -> int:
        """How large a file may be, in bytes."""
        return self.most_megabytes * MEGABYTE


def store_settings(ctx: Context) -> StoreSettings:
    """Return where the files lie and how large one may be."""
    with ctx.database.read() as conn:
        return read_settings(ctx, conn)


def read_settings(ctx: Context, conn: Connection) -> StoreSettings:
    """Return the same inside a transaction."""
    said = meta(conn)
    named = said.get(FOLDER_KEY)
    path = ctx.database.path
    folder = Path(named) if named else None
    if folder is None and path is not None:
        folder = path.with_name(path.name + BESIDE)
    most = int(said.get(LIMIT_KEY, USUAL_MOST_MEGABYTES))
    is_beside = named is None and path is not None
    return StoreSettings(folder, said.get(STORE_KEY), min(most, MOST_MEGABYTES), is_beside)


def open_store(settings: StoreSettings) -> FileStore:
    """Return the folder for reading.

    Raises:
        StoreNotNamedError: nobody has named it yet.
        StoreUnreachableError: it is not there, or is another one.
    """
    if settings.folder is None:
        raise StoreNotNamedError
    if settings.mark is None or _mark_in(settings.folder) != settings.mark:
        raise StoreUnreachableError(settings.folder)
    return FileStore(settings.folder)


def store_to_write(ctx: Context, settings: StoreSettings) -> FileStore:
    """Return the folder for adding files; the one beside a SQLite file is made for the first.

    Its mark is first agreed on in the database, so that two programs that add the first file
    at the same moment write the same one.

    Raises:
        StoreNotNamedError, StoreUnreachableError: as :func:`open_store`.
        StoreClosedError: it cannot be made.
    """
    folder = settings.folder
    if folder is None or not settings.is_beside:
        return open_store(settings)
    found = _mark_in(folder)
    if found is not None and found == settings.mark:
        return FileStore(folder)
    candidate = settings.mark or found or uuid.uuid4().hex
    with ctx.database.write() as conn:
        mark = read_settings(ctx, conn).mark
        if mark is not None and has_attachments(conn):
            raise StoreUnreachableError(folder)
        if mark is None:
            set_meta(conn, STORE_KEY, candidate)
    _make_ready(folder, mark or candidate)
    return FileStore(folder)


def set_folder(ctx: Context, actor: Actor, folder: Path) -> StoreSettings:
    """Say where the files lie from now on.  They are not moved: that is done beforehand.

    Raises:
        NotAllowedError: the actor may not maintain the program.
        StoreOfOthersError: files of another database lie there.
        StoreClosedError, StoreUnreachableError: it cannot be used.
    """
    actor.require(Right.MAINTAIN)
    place = folder.expanduser().absolute()
    settings = store_settings(ctx)
    found = _mark_in(place)
    if found is not None and found != settings.mark:
        raise StoreOfOthersError(place)
    mark = settings.mark or uuid.uuid4().hex
    _make_ready(place, mark)
    with ctx.database.write() as conn:
        set_meta(conn, FOLDER_KEY, str(place))
        set_meta(conn, STORE_KEY, mark)
        add_audit_row(conn, ctx, actor, "set_attachments_folder", detail=str(place))
        return read_settings(ctx, conn)


def set_size_limit(ctx: Context, actor: Actor, megabytes: int) -> StoreSettings:
    """Say how large a file may be from now on.

    Raises:
        NotAllowedError: the actor may not maintain the program.
        SizeLimitError: less than one megabyte, or more than the program takes at all.
    """
    actor.require(Right.MAINTAIN)
    if not 1 <= megabytes <= MOST_MEGABYTES:
        raise SizeLimitError(megabytes, MOST_MEGABYTES)
    with ctx.database.write() as conn:
        set_meta(conn, LIMIT_KEY, str(megabytes))
        add_audit_row(conn, ctx, actor, "set_attachments_limit", detail=str(megabytes))
        return read_settings(ctx, conn)


def _mark_in(folder: Path) -> str | None:
    """Return what the mark of a folder says; None where there is none, or no folder."""
    try:
        return (folder / MARK_FILE).read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return None


def _make_ready(folder: Path, mark: str) -> None:
    """Make the folder, where there is none, and give it its mark, whole at once."""
    draft = folder / "drafts" / f"{uuid.uuid4().hex}.part"
    try:
        folder.mkdir(exist_ok=True)
        for inner in ("sha256", "drafts"):
            (folder / inner).mkdir(exist_ok=True)
        draft.write_text(f"{mark}\n", encoding="ascii")
        draft.replace(folder / MARK_FILE)
    except PermissionError as error:
        raise StoreClosedError(folder) from error
    except OSError as error:
        raise StoreUnreachableError(folder) from error
