"""The grades of a year as they leave the program: a sheet, a table by town, a list on paper."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from sqlalchemy import Connection

from db.queries import dossiers as dossier_queries
from db.queries import grading as queries
from disputes_app.domain.compliance import Deed, Grade
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.grading import ORDERS
from disputes_app.domain.dossiers.records import DossierId, DossierRecord
from disputes_app.domain.grade_sheet import GradeSheet, ListedGrade
from disputes_app.domain.staff import Actor, Right
from disputes_app.domain.words import word
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.context import Context
from disputes_app.services.dossier_checks import UnknownDossierNumberError
from disputes_app.services.grade_logs import grade_log_in
from disputes_app.services.grading import NotGradedError, standings
from disputes_app.services.handing_on import whole_file
from disputes_app.services.sheet_file import Cell, csv_bytes, xlsx_bytes

TITLE = "守法诚信等级"
_COMPUTED = ("review", "confirmed", "ended")
HEAD = (
    "评价年度", "街镇", "单位名称", "统一社会信用代码", "等级", "计算等级", "事由", "记录",
    "审核意见", "告知日期",
)  # fmt: skip


def grade_sheet(ctx: Context, dossier_id: DossierId) -> GradeSheet:
    """Return the grades of a record as they stand, by town, the worst first.

    Raises:
        NotGradedError: nothing was computed yet.
    """
    with ctx.database.read() as conn:
        record = dossier_queries.dossier_record(conn, dossier_id)
        return _sheet(conn, record, dossier_id)


def find_grading(ctx: Context, number: str) -> DossierId:
    """Return the grading with a number; raise UnknownDossierNumberError."""
    with ctx.database.read() as conn:
        found = dossier_queries.find_dossier(conn, number.strip())
        if (
            found is None
            or dossier_queries.dossier_record(conn, found).type is not DossierType.GRADING
        ):
            raise UnknownDossierNumberError(number)
        return found


def sheet_of_year(ctx: Context, year: int | None = None) -> tuple[GradeSheet, ...]:
    """Return the grades of a year; of the latest year that was graded where none is named."""
    with ctx.database.read() as conn:
        found: dict[int, list[DossierRecord]] = {}
        for dossier_id in queries.grading_ids(conn, *_COMPUTED):
            record = dossier_queries.dossier_record(conn, dossier_id)
            log = grade_log_in(conn, dossier_id)
            if log.run is not None and record.outcome != "cancelled":
                found.setdefault(log.year, []).append(record)
        wanted = max(found, default=0) if year is None else year
        return tuple(_sheet(conn, one, DossierId(one.id or 0)) for one in found.get(wanted, ()))


def export_grades(
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    target: Path,
    grades: Collection[Grade] = tuple(Grade),
) -> int:
    """Write the list as csv, xlsx or pdf, by the ending of its name; return how many rows.

    Raises:
        NotGradedError: nothing was computed yet.
        TargetRefusedError: it could not be written.
        NotAllowedError: the role may not issue papers.
    """
    actor.require(Right.ISSUE_PAPER)
    sheet = grade_sheet(ctx, dossier_id)
    rows = [cells_of(sheet, one) for one in sheet.rows if one.grade in grades]
    ending = target.suffix.lower()
    if ending == ".csv":
        content = csv_bytes(HEAD, rows)
    elif ending == ".pdf":
        content = render_grades(ctx, actor, dossier_id)
    else:
        content = xlsx_bytes(f"{sheet.year}年度{TITLE}", HEAD, rows)
    with whole_file(target) as draft:
        draft.write_bytes(content)
    record_grade_paper(ctx, actor, sheet.number)
    return len(rows)


def render_grades(
    ctx: Context, actor: Actor, dossier_id: DossierId, *, invariant: bool = False
) -> bytes:
    """Return the list by town as a PDF; raise as :func:`export_grades`."""
    from disputes_app.documents.reports.grade_list import render_grade_list
    from disputes_app.services.paper_names import bureau_name

    actor.require(Right.ISSUE_PAPER)
    return render_grade_list(
        grade_sheet(ctx, dossier_id),
        office_name=bureau_name(ctx),
        made_on=ctx.today(),
        demonstration=ctx.demonstration,
        invariant=invariant,
    )


def record_grade_paper(ctx: Context, actor: Actor, number: str) -> None:
    """Write to the audit that the list was printed, or written to a file."""
    actor.require(Right.ISSUE_PAPER)
    with ctx.database.write() as conn:
        add_audit_row(conn, ctx, actor, "print", detail=f"grades:{number}")


def cells_of(sheet: GradeSheet, one: ListedGrade) -> tuple[Cell, ...]:
    """Return the cells of one employer under ``HEAD``."""
    return (
        str(sheet.year),
        one.town,
        one.name,
        one.code,
        one.grade.value,
        one.computed.value,
        "；".join(word(criterion, "zh") for criterion in one.criteria),
        "；".join(map(deed_sentence, one.deeds)),
        one.reason,
        "" if one.told_on is None else one.told_on.isoformat(),
    )


def deed_sentence(one: Deed) -> str:
    """Return a fact in words: day, case or record, what it was, its paper, its article."""
    paper = f"（{one.text}）" if one.text else ""
    return f"{one.on.isoformat()} {one.source} {word(one.kind, 'zh')}{paper}{one.article}"


def _sheet(conn: Connection, record: DossierRecord, dossier_id: DossierId) -> GradeSheet:
    log = grade_log_in(conn, dossier_id)
    if log.run is None:
        raise NotGradedError("")
    rows = queries.grade_rows(conn, dossier_id, log.run.seq)
    listed = []
    for one in standings(log, rows):
        changes = log.changes.get(one.row.key, ())
        listed.append(
            ListedGrade(
                one.row.town,
                one.row.name,
                one.row.code,
                one.grade,
                one.row.grade,
                one.row.criteria,
                one.row.deeds,
                changes[-1].reason if changes else "",
                one.told_on,
            )
        )
    confirmed = log.confirmed
    return GradeSheet(
        record.number,
        record.title,
        log.year,
        log.town,
        log.reading == ORDERS,
        None if confirmed is None else confirmed.on,
        "" if confirmed is None else confirmed.signed_by,
        tuple(listed),
    )
