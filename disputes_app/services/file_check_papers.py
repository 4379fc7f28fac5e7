"""The papers of a file check (案卷评查): score sheets, the summary, and the list as xlsx."""

from __future__ import annotations

from pathlib import Path

from db.queries.dossiers import dossier_record
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.file_check_log import CheckedFile, FileCheckLog
from disputes_app.domain.staff import Actor, Right
from disputes_app.domain.words import word
from disputes_app.services.context import Context
from disputes_app.services.dossier_papers import record_paper_issue
from disputes_app.services.file_checks import NotAFileCheckError, file_check_in
from disputes_app.services.handing_on import whole_file
from disputes_app.services.sheet_file import Cell, xlsx_bytes

TITLE = "案卷评查"
HEAD = ("序号", "案件", "收件号", "承办人", "得分", "等级", "扣分", "评查人", "评分日期", "意见")


def render_score_sheets(
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    key: str = "",
    *,
    blank: bool = False,
    invariant: bool = False,
) -> bytes:
    """Return the sheet of a file, or of all files where no ``key`` is given, as a PDF.

    Raises:
        NotAFileCheckError: the record is none, or nothing was drawn in it.
        NotAllowedError: the role may not issue papers.
    """
    from disputes_app.documents.reports.score_sheet import render_score_sheets as rendered

    number, log = _read(ctx, actor, dossier_id)
    files = [one for one in log.files if key in {"", one.key}]
    if not files:
        raise NotAFileCheckError(number)
    return rendered(
        log,
        number,
        files,
        blank=blank,
        made_on=ctx.today(),
        demonstration=ctx.demonstration,
        invariant=invariant,
    )


def render_check_summary(
    ctx: Context, actor: Actor, dossier_id: DossierId, *, invariant: bool = False
) -> bytes:
    """Return the summary of the sample as a PDF; raise as :func:`render_score_sheets`."""
    from disputes_app.documents.reports.score_sheet import render_check_summary as rendered
    from disputes_app.services.paper_names import bureau_name

    number, log = _read(ctx, actor, dossier_id)
    return rendered(
        log,
        number,
        office_name=bureau_name(ctx),
        made_on=ctx.today(),
        demonstration=ctx.demonstration,
        invariant=invariant,
    )


def export_check(ctx: Context, actor: Actor, dossier_id: DossierId, target: Path) -> int:
    """Write the list as xlsx; return how many rows.

    Raises:
        TargetRefusedError: it could not be written.
        As :func:`render_score_sheets`.
    """
    _number, log = _read(ctx, actor, dossier_id)
    rows = [cells_of(log, one) for one in log.files]
    with whole_file(target) as draft:
        draft.write_bytes(xlsx_bytes(TITLE, HEAD, rows))
    record_paper_issue(ctx, actor, dossier_id, "file_check.xlsx")
    return len(rows)


def cells_of(log: FileCheckLog, one: CheckedFile) -> tuple[Cell, ...]:
    """Return the cells of a file under ``HEAD``."""
    from disputes_app.documents.reports.score_sheet import lost_text

    return (
        one.place,
        one.name,
        one.key,
        one.handler,
        "" if one.score is None else one.score,
        word(one.state if one.grade is None else one.grade, "zh"),
        lost_text(log, one.deductions),
        one.reviewer,
        "" if one.scored_on is None else one.scored_on.isoformat(),
        "；".join(one.remarks),
    )


def _read(ctx: Context, actor: Actor, dossier_id: DossierId) -> tuple[str, FileCheckLog]:
    actor.require(Right.ISSUE_PAPER)
    with ctx.database.read() as conn:
        return dossier_record(conn, dossier_id).number, file_check_in(conn, dossier_id)
