"""How is the report of a month printed as it was sent?"""

from __future__ import annotations

from datetime import date

from db.queries import figures as figure_queries
from db.queries import months as queries
from disputes_app.domain.month_chain import CORRECTED, Came, month_first, month_name
from disputes_app.domain.month_report import UnknownMonthError, lines_of
from disputes_app.domain.month_sheet import MonthSheet
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.context import Context
from disputes_app.services.paper_names import bureau_name


def month_sheet(ctx: Context, month: date) -> MonthSheet:
    """Return what the paper of a locked month prints; raise UnknownMonthError."""
    first = month_first(month)
    with ctx.database.read() as conn:
        report = next((one for one in queries.month_reports(conn) if one.month == first), None)
        if report is None:
            raise UnknownMonthError(month_name(month))
        cases = queries.month_cases(conn, first)
        lines = lines_of(cases, report.rates)
        numbers = [one.rate_number for one in lines if one.rate_number is not None]
        rates = [figure_queries.figure_numbered(conn, [number]) for number in numbers]
    corrected = (one for one in cases if one.came is Came.CORRECTED or one.went == CORRECTED)
    return MonthSheet(
        report, lines, tuple(one for one in rates if one is not None), tuple(corrected)
    )


def render_month(ctx: Context, actor: Actor, month: date, *, invariant: bool = False) -> bytes:
    """Return a locked month as a PDF.

    Raises:
        UnknownMonthError: it is not locked.
        NotAllowedError: the role may not issue papers.
    """
    from disputes_app.documents.reports.month_sheet import render_month_sheet

    actor.require(Right.ISSUE_PAPER)
    return render_month_sheet(
        month_sheet(ctx, month),
        office_name=bureau_name(ctx),
        demonstration=ctx.demonstration,
        invariant=invariant,
    )


def record_month_paper(ctx: Context, actor: Actor, month: date) -> None:
    """Write to the audit that a month was printed, or saved to a file."""
    actor.require(Right.ISSUE_PAPER)
    detail = f"month:{month_name(month)}"
    with ctx.database.write() as conn:
        add_audit_row(conn, ctx, actor, "print", detail=detail)
