"""How are files kept with a case, looked at, handed out and taken out again?

Commands: one transaction and one row of the audit each, which never holds more of a name than
the case allows.  A file that concerns a protected reporter stands under a cover in every list;
only who may see the reporter looks behind it, and every look is recorded.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection

from db.errors import StorageError
from db.queries import attachments as attachment_queries
from db.queries import case_file
from db.writes import attachments as attachment_writes
from disputes_app.domain.attachments import (
    COVER_ZH,
    Attachment,
    AttachmentId,
    AttachmentRemovedError,
    ExecutableFileError,
    NewAttachment,
    NoRemovalReasonError,
    NoSuchEntryError,
    UnknownAttachmentError,
)
from disputes_app.domain.cases import CaseId
from disputes_app.domain.events import VOID, voided_seqs
from disputes_app.domain.file_names import is_executable, media_type_of, renamed
from disputes_app.domain.staff import Actor, Right
from disputes_app.services import search_keys
from disputes_app.services.attachment_settings import (
    StoreSettings,
    open_store,
    read_settings,
    store_settings,
    store_to_write,
)
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.case_view import NoReporterError
from disputes_app.services.context import Context
from disputes_app.services.file_sources import Source
from disputes_app.services.file_store import Draft, FileStore
from disputes_app.services.handing_on import whole_file
from disputes_app.services.log_store import read_log
from disputes_app.services.progress import Progress
from disputes_app.services.secrecy import check_reveal, check_texts, secrets_of, tells_of

HASH_SHOWN = 12
"""So many digits of a hash stand in the audit."""
READ_ONLY = 0o444
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class AttachmentsChanged:
    """What a command left behind, so that open views know what to show."""

    case_id: CaseId
    attachment_id: AttachmentId


@dataclass(frozen=True, slots=True)
class Content:
    """A file with its true name and its content, which is what was kept."""

    attachment: Attachment
    data: bytes


# What is there


def attachments_of(ctx: Context, case_id: CaseId) -> tuple[Attachment, ...]:
    """Return the files of a case in order, removed ones too, protected ones under a cover."""
    with ctx.database.read() as conn:
        return tuple(map(covered, attachment_queries.attachments_of_case(conn, case_id)))


def find_attachments(ctx: Context, text: str, *, limit: int = 50) -> tuple[Attachment, ...]:
    """Return files with these words in their name, the newest first; none that is covered."""
    words = search_keys.query_words(text)
    with ctx.database.read() as conn:
        return attachment_queries.attachments_named(conn, words, limit=limit)


def covered(attachment: Attachment) -> Attachment:
    """Return a file as lists show it: a protected one without name, note and content."""
    if not attachment.protected:
        return attachment
    return replace(attachment, name=COVER_ZH, note="", sha256="", media_type="", removal_reason="")


# Commands


def add_attachment(
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    source: Source,
    new: NewAttachment,
    progress: Progress | None = None,
    *,
    store: FileStore | None = None,
) -> AttachmentsChanged:
    """Keep a file with a case.

    Args:
        store: where to; the database's own folder where nothing is given.

    Raises:
        NotAllowedError: the actor may not record what happens in cases.
        BlankFileNameError, EmptyFileError, FileTooLargeError, NotAPlainFileError: not taken.
        SourceGoneError, SourceChangedError, SourceClosedError: it could not be read.
        StoreNotNamedError, StoreUnreachableError, StoreFullError, StoreClosedError: it could
            not be kept.
        CaseMissingError, NoSuchEntryError, NoReporterError: what it belongs to is not there.
        Cancelled: the user stopped it.  In every case nothing of the file is left behind.
    """
    actor.require(Right.RECORD_EVENT)
    with ctx.database.read() as conn:
        _check_belonging(conn, case_id, new, renamed(source.name, new.name))

    def work(_conn: Connection) -> tuple[NewAttachment, None]:
        return new, None

    return _kept(ctx, actor, case_id, source, new.name, work, progress, store)[0]


def add_with_entry(
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    source: Source,
    work: Callable[[Connection], tuple[NewAttachment, Result]],
    progress: Progress | None = None,
) -> Result:
    """Keep a file with the entry that ``work`` makes, in its transaction: both or neither.

    Args:
        work: makes the entry; returns what is said about the file, and what it came to.

    Raises:
        As :func:`add_attachment`, and what ``work`` raises.  Nothing is left behind.
    """
    actor.require(Right.RECORD_EVENT)
    return _kept(ctx, actor, case_id, source, "", work, progress, None)[1]


def _kept(  # noqa: PLR0917 - a file, whose it is, what its transaction does besides
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    source: Source,
    name: str,
    work: Callable[[Connection], tuple[NewAttachment, Result]],
    progress: Progress | None,
    store: FileStore | None,
) -> tuple[AttachmentsChanged, Result]:
    called = renamed(source.name, name)
    settings = store_settings(ctx)
    place = store or store_to_write(ctx, settings)
    draft = place.receive(source, called, settings.most_bytes, progress or Progress())

    def write(conn: Connection) -> tuple[AttachmentsChanged, Result]:
        new, result = work(conn)
        attachment = _attachment(conn, ctx, actor, case_id, called, draft, new)
        return _insert(conn, ctx, actor, attachment), result

    try:
        place.place(draft)
        changed = ctx.database.run_write(write)
    except BaseException:
        place.discard(draft, referenced=_is_referenced(ctx, draft))
        raise
    place.settle(draft)
    return changed


def remove_attachment(
    ctx: Context, actor: Actor, attachment_id: AttachmentId, reason: str
) -> AttachmentsChanged:
    """Take a file out of its case.  It stays in the list, with the reason, and its content too.

    Raises:
        NotAllowedError: the actor may not record what happens in cases.
        NoRemovalReasonError, UnknownAttachmentError, AttachmentRemovedError: it cannot be.
    """
    actor.require(Right.RECORD_EVENT)
    why = " ".join(reason.split())
    if not why:
        raise NoRemovalReasonError

    def work(conn: Connection) -> AttachmentsChanged:
        attachment = _known(conn, attachment_id, lock=True)
        if attachment.removed:
            raise AttachmentRemovedError(attachment_id)
        case_id = attachment.case_id
        check_texts(conn, case_id, secrets_of(conn, case_id), (why,))
        attachment_writes.mark_removed(conn, attachment_id, at=ctx.now(), by=actor.name, reason=why)
        _audit(conn, ctx, actor, "remove_attachment", attachment)
        return AttachmentsChanged(attachment.case_id, attachment_id)

    return ctx.database.run_write(work)


def look_at(ctx: Context, actor: Actor, attachment_id: AttachmentId) -> Content:
    """Return a file with its content; a look at a protected one is written to the audit.

    Raises:
        NotAllowedError: it is protected, and the actor may not see the reporter.
        UnknownAttachmentError: there is no such file.
        StoreNotNamedError, StoreUnreachableError, FileMissingError, FileDamagedError: it
            cannot be read now.
    """
    attachment, settings = _may_see(ctx, actor, attachment_id)
    store = open_store(settings)
    data = b"".join(store.chunks(attachment.sha256, attachment.name))
    if attachment.protected:
        _record(ctx, actor, "look_at_attachment", attachment)
    return Content(attachment, data)


def save_copy(
    ctx: Context,
    actor: Actor,
    attachment_id: AttachmentId,
    target: Path,
    progress: Progress | None = None,
) -> Path:
    """Write a copy of a file to ``target``; it is there only if the audit says so.

    Raises:
        As :func:`look_at`; TargetRefusedError: it could not be written.
    """
    attachment, settings = _may_see(ctx, actor, attachment_id)
    _copy(ctx, actor, attachment, settings, "save_attachment", target, progress or Progress())
    return target


def copy_to_open(
    ctx: Context,
    actor: Actor,
    attachment_id: AttachmentId,
    folder: Path,
    progress: Progress | None = None,
) -> Path:
    """Write a copy into ``folder`` for another program to open, and return it.

    It is read-only: what somebody changed in it would be lost with it.

    Raises:
        As :func:`look_at`; ExecutableFileError: opening it would start a program.
    """
    attachment, settings = _may_see(ctx, actor, attachment_id)
    if is_executable(attachment.name, attachment.media_type):
        raise ExecutableFileError(attachment.name)
    target = folder / attachment.name
    _copy(ctx, actor, attachment, settings, "open_attachment", target, progress or Progress())
    with contextlib.suppress(OSError):
        target.chmod(READ_ONLY)
    return target


def sweep_left_behind(ctx: Context, now: datetime) -> int:
    """Remove what broken copies left in the folder more than a day ago; return how many.

    Args:
        now: the time of the machine, by which the files there are dated.
    """
    settings = store_settings(ctx)
    if settings.folder is None or settings.mark is None:
        return 0
    with ctx.database.read() as conn:
        return FileStore(settings.folder).sweep(
            now, lambda sha256: attachment_queries.is_referenced(conn, sha256)
        )


# Inside


def _check_belonging(conn: Connection, case_id: CaseId, new: NewAttachment, name: str) -> bool:
    """Check what a file belongs to; return whether it concerns the protected reporter.

    One whose name or note tells who that is concerns the reporter, whatever was said.
    """
    case_file.case_record(conn, case_id)
    has_reporter = bool(case_file.reporter_places(conn, case_id))
    if new.protected and not has_reporter:
        raise NoReporterError(case_id)
    if new.event_seq is not None:
        events = read_log(conn, case_id)
        entries = {one.seq for one in events if one.kind != VOID}
        if new.event_seq not in entries - voided_seqs(events):
            raise NoSuchEntryError(new.event_seq)
    if has_reporter and tells_of(conn, case_id, (name, new.note)):
        return True
    return has_reporter if new.protected is None else new.protected


def _attachment(  # noqa: PLR0917 - what is said, by whom, of which content
    conn: Connection,
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    name: str,
    draft: Draft,
    new: NewAttachment,
) -> Attachment:
    return Attachment(
        AttachmentId(0),
        case_id,
        draft.sha256,
        draft.size,
        name,
        media_type_of(name, draft.head),
        new.kind,
        new.event_seq,
        " ".join(new.note.split()),
        _check_belonging(conn, case_id, new, name),
        ctx.now(),
        actor.name,
    )


def _insert(
    conn: Connection, ctx: Context, actor: Actor, attachment: Attachment
) -> AttachmentsChanged:
    secret = attachment.protected or case_file.reporter_places(conn, attachment.case_id)
    words = "" if secret else search_keys.tokens([attachment.name])
    attachment_id = attachment_writes.insert_attachment(conn, attachment, words.split())
    _audit(conn, ctx, actor, "add_attachment", replace(attachment, id=attachment_id))
    return AttachmentsChanged(attachment.case_id, attachment_id)


def _is_referenced(ctx: Context, draft: Draft) -> bool:
    """Say whether a row keeps the content; where nobody can tell, it is kept."""
    try:
        with ctx.database.read() as conn:
            return attachment_queries.is_referenced(conn, draft.sha256)
    except StorageError:
        return True


def _known(conn: Connection, attachment_id: AttachmentId, *, lock: bool = False) -> Attachment:
    found = attachment_queries.attachment(conn, attachment_id, lock=lock)
    if found is None:
        raise UnknownAttachmentError(attachment_id)
    return found


def _may_see(
    ctx: Context, actor: Actor, attachment_id: AttachmentId
) -> tuple[Attachment, StoreSettings]:
    with ctx.database.read() as conn:
        attachment = _known(conn, attachment_id)
        if attachment.protected:
            check_reveal(conn, actor, case_file.case_record(conn, attachment.case_id))
        return attachment, read_settings(ctx, conn)


def _copy(  # noqa: PLR0917 - what is handed out, by whom, as what, where to
    ctx: Context,
    actor: Actor,
    attachment: Attachment,
    settings: StoreSettings,
    command: str,
    target: Path,
    progress: Progress,
) -> None:
    store, done = open_store(settings), 0
    with whole_file(target) as draft:
        with draft.open("xb") as out:
            for chunk in store.chunks(attachment.sha256, attachment.name):
                progress.step(done, attachment.size, attachment.name)
                out.write(chunk)
                done += len(chunk)
        _record(ctx, actor, command, attachment)


def _record(ctx: Context, actor: Actor, command: str, attachment: Attachment) -> None:
    with ctx.database.write() as conn:
        _audit(conn, ctx, actor, command, attachment)


def _audit(
    conn: Connection, ctx: Context, actor: Actor, command: str, attachment: Attachment
) -> None:
    """Write who did what with which file; where a reporter is protected, no name and no hash."""
    secret = attachment.protected or case_file.reporter_places(conn, attachment.case_id)
    said = "changed" if secret else f"{attachment.sha256[:HASH_SHOWN]} {attachment.name}"
    add_audit_row(
        conn,
        ctx,
        actor,
        command,
        attachment.case_id,
        f"{attachment.id} {said}",
        event_seq=attachment.event_seq,
    )
