"""What leaves the program of a batch: the text as PDF and as plain text, the table as xlsx and csv?

Every way out is screened once more (``services.publication_screen``), and written to the audit.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from db.queries import dossiers as dossier_queries
from disputes_app.domain.dossiers.publication_log import Batch, Entry, batch_of
from disputes_app.domain.dossiers.records import DossierId, DossierRecord
from disputes_app.domain.errors import DomainError
from disputes_app.domain.public_paper import PublicText
from disputes_app.domain.publication_words import class_name
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.context import Context
from disputes_app.services.handing_on import whole_file
from disputes_app.services.publication_screen import check_batch
from disputes_app.services.record_forms import PUBLIC_TEXT
from disputes_app.services.sheet_file import Cell, csv_bytes, xlsx_bytes

HEAD = (
    "序号",
    "违法主体全称",
    "统一社会信用代码（或者注册号）",
    "地址",
    "法定代表人或者负责人",
    "违法情形",
    "主要违法事实",
    "相关处理情况",
    "公布日期",
)
_SHEET = "重大违法公布"
_PREFACE = (
    "根据《重大劳动保障违法行为社会公布办法》（人力资源社会保障部令第29号），"
    "现将已依法查处并作出处理决定的{count}起重大劳动保障违法行为向社会公布如下："
)


@dataclass(eq=False)
class NothingPublicError(DomainError):
    """Nobody is on the batch, or everything on it was taken down."""

    number: str


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: where, and of how many employers."""

    target: Path
    entries: int


def public_text(ctx: Context, dossier_id: DossierId) -> PublicText:
    """Return the text as it is public now, or will be.

    Raises:
        NothingPublicError: there is none.
        PublicationExposesError: it has what must not be read by everybody.
    """
    from disputes_app.services.paper_names import bureau_name

    _row, batch = _screened(ctx, dossier_id)
    return PublicText(
        bureau_name(ctx),
        batch.title,
        _PREFACE.format(count=len(batch.shown)),
        tuple(_fields(one) for one in batch.shown),
        batch.published_on,
        draft=batch.published_on is None,
        demonstration=ctx.demonstration,
    )


def render_public_text(
    ctx: Context, actor: Actor, dossier_id: DossierId, *, invariant: bool = False
) -> bytes:
    """Return the text as a PDF; raise as :func:`public_text`, and as the other papers."""
    from disputes_app.services.record_paper_list import render_record_paper

    actor.require(Right.ISSUE_PAPER)
    public_text(ctx, dossier_id)
    return render_record_paper(ctx, actor, dossier_id, PUBLIC_TEXT, invariant=invariant)


def public_table(ctx: Context, dossier_id: DossierId) -> list[tuple[Cell, ...]]:
    """Return a row an employer, below ``HEAD``; raise as :func:`public_text`."""
    _row, batch = _screened(ctx, dossier_id)
    day = "" if batch.published_on is None else batch.published_on.isoformat()
    return [
        (
            n,
            one.employer,
            one.code,
            one.address,
            one.head,
            class_name(one.violation_class).zh,
            one.violation,
            one.handling,
            day,
        )
        for n, one in enumerate(batch.shown, start=1)
    ]


def export_publication(ctx: Context, actor: Actor, dossier_id: DossierId, target: Path) -> Exported:
    """Write the text (.pdf, .txt) or the table (.csv, else .xlsx) by the ending of its name.

    Raises:
        TargetRefusedError: it could not be written.
        NotAllowedError: the role may not issue papers.
        As :func:`public_text`.
    """
    actor.require(Right.ISSUE_PAPER)
    content, count = publication_file(ctx, actor, dossier_id, target.suffix.lower())
    with whole_file(target) as draft:
        draft.write_bytes(content)
    record_export(ctx, actor, dossier_id, target.suffix.lower())
    return Exported(target, count)


def publication_file(
    ctx: Context, actor: Actor, dossier_id: DossierId, ending: str
) -> tuple[bytes, int]:
    """Return the content of a file with this ending, and of how many employers it tells."""
    if ending == ".pdf":
        content = render_public_text(ctx, actor, dossier_id)
        return content, len(public_text(ctx, dossier_id).entries)
    if ending == ".txt":
        text = public_text(ctx, dossier_id)
        return text.plain.encode("utf-8-sig"), len(text.entries)
    rows = public_table(ctx, dossier_id)
    if ending == ".csv":
        return csv_bytes(HEAD, rows), len(rows)
    return xlsx_bytes(_SHEET, HEAD, rows), len(rows)


def record_export(ctx: Context, actor: Actor, dossier_id: DossierId, what: str) -> None:
    """Write to the audit that the text left the program."""
    actor.require(Right.ISSUE_PAPER)
    with ctx.database.write() as conn:
        number = dossier_queries.dossier_record(conn, dossier_id).number
        add_audit_row(conn, ctx, actor, "export_publication", detail=f"{number} {what}")


def _screened(ctx: Context, dossier_id: DossierId) -> tuple[DossierRecord, Batch]:
    with ctx.database.read() as conn:
        row, batch = _read(conn, ctx, dossier_id)
        if not batch.shown:
            raise NothingPublicError(row.number)
        check_batch(conn, batch)
    return row, batch


def _read(conn: Connection, ctx: Context, dossier_id: DossierId) -> tuple[DossierRecord, Batch]:
    row = dossier_queries.dossier_record(conn, dossier_id)
    log = dossier_queries.dossier_log(conn, dossier_id)
    return row, batch_of([one.event for one in log], ctx.today())


def _fields(one: Entry) -> tuple[tuple[str, str], ...]:
    return (
        ("违法主体全称", one.employer),
        ("统一社会信用代码（或者注册号）", one.code),
        ("地址", one.address),
        ("法定代表人或者负责人", one.head),
        ("主要违法事实", one.violation),
        ("相关处理情况", one.handling),
    )
