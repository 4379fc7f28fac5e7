"""Which files wait, stand in the file room, are out or have been kept long enough?

Commands on many files at once: each is one transaction over all of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from db.queries import archive as archive_queries
from disputes_app.domain.archive_list import ArchiveList, ArchivePage, ArchiveRow
from disputes_app.domain.archive_log import ARCHIVED
from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from disputes_app.domain.kinds.archive import HANDED_OVER
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.context import Context
from disputes_app.services.log import CaseEntry, record_many
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.paper_names import issuer_name

MOST_ROWS = 500


def files(
    ctx: Context, which: ArchiveList, *, line: Line | None = None, limit: int = MOST_ROWS
) -> ArchivePage:
    """Return a list of files as of today, what has waited longest first."""
    with ctx.database.read() as conn:
        return archive_queries.file_list(conn, which, ctx.today(), line=line, limit=limit)


def archive_many(
    ctx: Context, actor: Actor, rows: Sequence[ArchiveRow], *, on: date, room: str = ""
) -> tuple[CaseChanged, ...]:
    """Archive these cases on one day, each under the next number of its series.

    Raises:
        As :func:`disputes_app.services.log.record_many`.
    """
    facts: Facts = {"room": room} if room else {}
    return _record(ctx, actor, rows, ARCHIVED, on, facts)


def hand_over(
    ctx: Context,
    actor: Actor,
    rows: Sequence[ArchiveRow],
    *,
    on: date,
    received_by: str,
    room: str = "",
) -> tuple[CaseChanged, ...]:
    """Hand these files over to the file room as one list.

    Raises:
        As :func:`disputes_app.services.log.record_many`.
    """
    facts: Facts = {"received_by": received_by, **({"room": room} if room else {})}
    return _record(ctx, actor, rows, HANDED_OVER, on, facts)


def render_file_list(
    ctx: Context,
    actor: Actor,
    which: ArchiveList,
    rows: Sequence[ArchiveRow],
    *,
    invariant: bool = False,
) -> bytes:
    """Return a list of files as PDF: for hand-over, of what is out, or whose retention is over.

    Nothing is handed over, and nothing deleted, by printing it.

    Raises:
        NotAllowedError: the role may not issue papers.
        MissingGlyphError, NoChineseFontError: it cannot be set with the fonts of this machine.
    """
    from disputes_app.documents.reports.file_list import render_files

    actor.require(Right.ISSUE_PAPER)
    return render_files(
        which,
        rows,
        office_name=issuer_name(ctx, (one.line for one in rows)),
        made_on=ctx.today(),
        demonstration=ctx.demonstration,
        invariant=invariant,
    )


def record_file_list(ctx: Context, actor: Actor, which: ArchiveList, count: int) -> None:
    """Write to the audit that a list of files was printed, or saved to a file."""
    actor.require(Right.ISSUE_PAPER)
    with ctx.database.write() as conn:
        add_audit_row(conn, ctx, actor, "print", detail=f"file_list:{which.value}:{count}")


def _record(
    ctx: Context, actor: Actor, rows: Sequence[ArchiveRow], kind: str, on: date, facts: Facts
) -> tuple[CaseChanged, ...]:
    entries = [CaseEntry(row.case_id, row.version, NewEntry(kind, on, facts)) for row in rows]
    return record_many(ctx, actor, entries)
