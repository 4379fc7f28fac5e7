"""Is every file of every case still there, and still what it was?"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

from db.queries import case_file
from db.queries.attachments import every_attachment
from disputes_app.domain.attachments import Attachment
from disputes_app.services.attachment_settings import open_store, store_settings
from disputes_app.services.context import Context
from disputes_app.services.file_store import FileDamagedError, FileMissingError, FileStore
from disputes_app.services.log_store import read_log
from disputes_app.services.progress import Progress
from disputes_app.services.verify import Check

NAME = "attachments"
_FIRST = 10


@dataclass(frozen=True, slots=True)
class _Row:
    """A file with the number of its case, and whether the entry that it proves is there."""

    attachment: Attachment
    number: str
    proves: bool


def verify_attachments(ctx: Context, progress: Progress | None = None) -> Check:
    """Read every content once and compare; a difference names the case, never the file.

    Raises:
        StoreNotNamedError, StoreUnreachableError: there are files, and they are out of reach.
        Cancelled: the user stopped it.
    """
    began = time.perf_counter()
    rows = _rows(ctx)
    problems: tuple[str, ...] = ()
    if rows:
        store = open_store(store_settings(ctx))
        problems = tuple(_problems(store, rows, progress or Progress()))
    seconds = round(time.perf_counter() - began, 3)
    return Check(NAME, len(rows), len(problems), seconds, problems[:_FIRST])


def _rows(ctx: Context) -> tuple[_Row, ...]:
    with ctx.database.read() as conn:
        rows = []
        for one in every_attachment(conn):
            seqs = {event.seq for event in read_log(conn, one.case_id)}
            number = case_file.case_record(conn, one.case_id).shown_number
            rows.append(_Row(one, number, one.event_seq is None or one.event_seq in seqs))
        return tuple(rows)


def _problems(store: FileStore, rows: tuple[_Row, ...], progress: Progress) -> Iterator[str]:
    total, done = sum(row.attachment.size for row in rows), 0
    known: dict[str, str] = {}
    for row in rows:
        one = row.attachment
        progress.step(done, total)
        if one.sha256 not in known:
            known[one.sha256] = _problem(store, one)
        problem = known[one.sha256] or ("" if row.proves else f"entry {one.event_seq}")
        if problem:
            yield f"{row.number} {one.id}: {problem}"
        done += one.size
    progress.step(total, total)


def _problem(store: FileStore, attachment: Attachment) -> str:
    """Return what is wrong with a content; empty where nothing is."""
    try:
        size = sum(map(len, store.chunks(attachment.sha256, "")))
    except FileMissingError:
        return "missing"
    except FileDamagedError:
        return "damaged"
    return "" if size == attachment.size else "size"
