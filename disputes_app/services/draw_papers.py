"""The record of a draw on paper and as a file."""

from __future__ import annotations

from pathlib import Path

from db.queries import dossiers as dossier_queries
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.draw_file import DrawRecord, draw_json
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.context import Context
from disputes_app.services.draws import draw_record
from disputes_app.services.paper_files import save_file


def render_draw_record(
    ctx: Context, actor: Actor, record: DrawRecord, *, invariant: bool = False
) -> bytes:
    """Return the record of a draw as a PDF (抽取记录表).

    Raises:
        NotAllowedError: the role may not issue papers.
        MissingGlyphError, NoChineseFontError: it cannot be set with the fonts of this machine.
    """
    from disputes_app.documents.reports.draw_record import render_record
    from disputes_app.services.paper_names import bureau_name

    actor.require(Right.ISSUE_PAPER)
    with ctx.database.read() as conn:
        found = dossier_queries.find_dossier(conn, record.number)
        title = "" if found is None else dossier_queries.dossier_record(conn, found).title
    return render_record(
        record,
        title=title,
        office_name=bureau_name(ctx),
        made_on=ctx.today(),
        demonstration=ctx.demonstration,
        invariant=invariant,
    )


def save_draw_record(ctx: Context, dossier_id: DossierId, file: Path) -> None:
    """Write the newest draw of a record as a file from which it can be drawn again.

    Raises:
        UnknownDrawError: nothing was drawn there.
        FolderNotWritableError: the folder does not take the file.
    """
    save_file(file, draw_json(draw_record(ctx, dossier_id)).encode())


def record_inspection_paper(ctx: Context, actor: Actor, what: str, number: str) -> None:
    """Write to the audit that a paper of a draw or a campaign was printed or saved."""
    actor.require(Right.ISSUE_PAPER)
    with ctx.database.write() as conn:
        add_audit_row(conn, ctx, actor, "print", detail=f"{what}:{number}")
