"""How does an arrears ledger leave the program: as a pay-out sheet, as a table?"""

from __future__ import annotations

import io
from collections.abc import Sequence

from sqlalchemy import Connection

from db.queries import case_file
from disputes_app.domain.cases import CaseId
from disputes_app.domain.ledger import Payer, PayKind
from disputes_app.domain.ledger_changes import LedgerRefusedError
from disputes_app.domain.ledger_log import Ledger, WorkerSum
from disputes_app.domain.money import to_yuan
from disputes_app.domain.staff import Actor, Right
from disputes_app.domain.words import word
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.context import Context
from disputes_app.services.ledger import ledger_of_case

HEADS = (
    *("序号", "姓名", "身份证号", "联系电话", "班组、部门", "工种、岗位", "是否农民工"),
    *("月份", "款项", "应发(元)", "已发(元)", "之后已付(元)", "尚欠(元)", "开户行", "银行卡号"),
    "本人确认",
)
_MONEY = frozenset({9, 10, 11, 12})
_WIDTHS = (6, 10, 21, 14, 14, 12, 10, 10, 10, 13, 13, 13, 13, 22, 22, 10)


def render_payout(
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    payer: Payer | None = None,
    *,
    invariant: bool = False,
) -> bytes:
    """Return what is still owed as a sheet to be signed for, one worker a row (PDF).

    Raises:
        NotAllowedError: the role may not issue papers.
        LedgerRefusedError: nothing is owed.
        MissingGlyphError, NoChineseFontError: it cannot be set with the fonts of this machine.
    """
    from disputes_app.documents.reports.payout_sheet import (
        PayoutHead,
        PayoutRow,
        render_payout_sheet,
    )
    from disputes_app.services.paper_names import bureau_name

    actor.require(Right.ISSUE_PAPER)
    found = ledger_of_case(ctx, case_id)
    rows = [
        PayoutRow(
            one.worker.name,
            one.worker.id_number or "—",
            "\n".join(filter(None, (one.worker.bank, one.worker.account))) or "—",
            months_text(one),
            one.outstanding_fen,
        )
        for one in found.ledger.workers
        if one.outstanding_fen > 0
    ]
    if not rows:
        raise LedgerRefusedError("ledger_no_rows", found.number)
    with ctx.database.read() as conn:
        employer = case_file.case_record(conn, case_id).respondent_names
    paid_by = "" if payer is None else word(payer, "zh")
    head = PayoutHead(found.number, employer, found.ledger.totals.project, paid_by, ctx.today())
    return render_payout_sheet(
        head,
        rows,
        office_name=bureau_name(ctx),
        demonstration=ctx.demonstration,
        invariant=invariant,
    )


def record_payout(ctx: Context, actor: Actor, case_id: CaseId) -> None:
    """Write to the audit that the sheet was printed, or saved to a file."""
    actor.require(Right.ISSUE_PAPER)
    with ctx.database.write() as conn:
        _audit(conn, ctx, actor, "print", case_id, "payout_sheet")


def export_ledger(ctx: Context, actor: Actor, case_id: CaseId) -> bytes:
    """Return a ledger as a workbook, one line a row; that it left is written to the audit.

    Raises:
        NotAllowedError: the role may not issue papers.
        LedgerRefusedError: the case has no ledger.
    """
    actor.require(Right.ISSUE_PAPER)
    found = ledger_of_case(ctx, case_id)
    if not found.ledger.workers:
        raise LedgerRefusedError("no_ledger", found.number)
    content = _workbook(found.ledger)
    with ctx.database.write() as conn:
        _audit(conn, ctx, actor, "export_arrears", case_id, str(len(found.ledger.workers)))
    return content


def months_text(worker: WorkerSum) -> str:
    """Return the months in which something is still owed: the first and the last, a line each."""
    months = sorted({one.line.month for one in worker.lines if one.outstanding_fen > 0})
    if len(months) < 2:  # noqa: PLR2004 - one month stands alone
        return "".join(months)
    return f"{months[0]}\n至{months[-1]}"


def _workbook(ledger: Ledger) -> bytes:
    import xlsxwriter

    written = io.BytesIO()
    book = xlsxwriter.Workbook(written, {"in_memory": True})
    sheet = book.add_worksheet("欠薪明细")
    money = book.add_format({"num_format": "#,##0.00"})
    bold = book.add_format({"bold": True})
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width, money if column in _MONEY else None)
    sheet.write_row(0, 0, HEADS, bold)
    sheet.freeze_panes(1, 2)
    rows = [row for worker in ledger.workers for row in _rows(worker)]
    for at, row in enumerate(rows, start=1):
        _write(sheet, at, (at, *row))
    totals = ledger.totals
    sums = (totals.due_fen, totals.before_fen, totals.paid_fen, totals.outstanding_fen)
    sheet.write(len(rows) + 1, 1, "合计", bold)
    for column, fen in zip(sorted(_MONEY), sums, strict=True):
        sheet.write_number(len(rows) + 1, column, to_yuan(fen), money)
    book.close()
    return written.getvalue()


def _rows(worker: WorkerSum) -> Sequence[tuple[object, ...]]:
    who = worker.worker
    answer = "" if worker.answer is None else word(worker.answer, "zh")
    return [
        (
            *(who.name, who.id_number, who.phone, who.team, who.trade),
            "是" if who.migrant else "否",
            one.line.month,
            word(PayKind(one.line.kind), "zh"),
            to_yuan(one.line.due_fen),
            to_yuan(one.line.paid_fen),
            to_yuan(sum(one.paid.values())),
            to_yuan(one.outstanding_fen),
            *(who.bank, who.account, answer),
        )
        for one in worker.lines
    ]


def _write(sheet: object, at: int, row: Sequence[object]) -> None:
    for column, value in enumerate(row):
        if column in _MONEY or column == 0:
            sheet.write_number(at, column, value)  # type: ignore[attr-defined]  # of a library without types
        else:
            sheet.write_string(at, column, str(value))  # type: ignore[attr-defined]  # as above


def _audit(
    conn: Connection, ctx: Context, actor: Actor, command: str, case_id: CaseId, detail: str
) -> None:
    add_audit_row(conn, ctx, actor, command, case_id, detail)
