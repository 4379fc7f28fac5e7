"""How does the weekly list leave the program: as a paper, or as a table?"""

from __future__ import annotations

from pathlib import Path

from disputes_app.domain.due_list import DueCase, DueList
from disputes_app.domain.due_words import basis_of
from disputes_app.domain.staff import Actor, Right
from disputes_app.domain.words import word
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.context import Context
from disputes_app.services.handing_on import whole_file
from disputes_app.services.paper_names import bureau_name
from disputes_app.services.sheet_file import Cell, csv_bytes, xlsx_bytes

TITLE = "到期清单"
HEAD = (
    "承办机构", "承办人", "业务线", "案号", "单位", "最后一日", "暂定", "剩余工作日", "尚缺",
    "开庭日期", "依据",
)  # fmt: skip


def export_due_list(ctx: Context, actor: Actor, found: DueList, target: Path) -> int:
    """Write a list as csv, xlsx or pdf, by the ending of its name; return how many rows.

    Raises:
        TargetRefusedError: it could not be written.
        NotAllowedError: the role may not issue papers.
    """
    actor.require(Right.ISSUE_PAPER)
    ending = target.suffix.lower()
    rows = [_cells(one) for _office, _handler, cases in found.by_handler for one in cases]
    if ending == ".csv":
        content = csv_bytes(HEAD, rows)
    elif ending == ".pdf":
        content = render_due_paper(ctx, actor, found)
    else:
        content = xlsx_bytes(TITLE, HEAD, rows)
    with whole_file(target) as draft:
        draft.write_bytes(content)
    record_due_paper(ctx, actor, found)
    return len(rows)


def render_due_paper(
    ctx: Context, actor: Actor, found: DueList, *, invariant: bool = False
) -> bytes:
    """Return a list as a PDF, by handler; raise as :func:`export_due_list`."""
    from disputes_app.documents.reports.due_list import render_due_list

    actor.require(Right.ISSUE_PAPER)
    return render_due_list(
        found,
        office_name=bureau_name(ctx),
        made_on=ctx.today(),
        demonstration=ctx.demonstration,
        invariant=invariant,
    )


def record_due_paper(ctx: Context, actor: Actor, found: DueList) -> None:
    """Write to the audit that a list was printed, or written to a file."""
    actor.require(Right.ISSUE_PAPER)
    detail = f"due_list:{found.today.isoformat()}+{found.working_days}"
    with ctx.database.write() as conn:
        add_audit_row(conn, ctx, actor, "print", detail=detail)


def _cells(one: DueCase) -> tuple[Cell, ...]:
    row = one.row
    return (
        row.office,
        row.handler or "",
        word(row.line, "zh"),
        row.shown_number,
        row.respondent_names,
        one.due_on.isoformat(),
        "暂定" if row.provisional else "",
        one.left,
        word(one.why, "zh"),
        "" if one.hearing_on is None else one.hearing_on.isoformat(),
        basis_of(one),
    )
