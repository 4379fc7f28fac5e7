"""The papers of late cases: one case on a page, the causes of a period on a page."""

from __future__ import annotations

from disputes_app.domain.cases import CaseId
from disputes_app.domain.rate import RateQuery
from disputes_app.domain.review_sheet import CaseReviewSheet, ParetoSheet
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.context import Context
from disputes_app.services.late_reviews import CaseReviewView, late_reviews, review_view


def case_review_sheet(view: CaseReviewView) -> CaseReviewSheet:
    """Return what the sheet of a case says."""
    return CaseReviewSheet(
        view.row.shown_number,
        view.row.respondent_names,
        view.days,
        view.review,
        view.holders,
        view.labels,
    )


def render_case_review(
    ctx: Context, actor: Actor, case_id: CaseId, *, invariant: bool = False
) -> bytes:
    """Return the sheet of a case as a PDF.

    Raises:
        NoReceiptError: no day of it can be counted.
        NotAllowedError: the role may not issue papers.
    """
    from disputes_app.documents.reports.case_review_sheet import render_case_review as rendered
    from disputes_app.services.paper_names import bureau_name

    actor.require(Right.ISSUE_PAPER)
    return rendered(
        case_review_sheet(review_view(ctx, case_id)),
        office_name=bureau_name(ctx),
        made_on=ctx.today(),
        demonstration=ctx.demonstration,
        invariant=invariant,
    )


def render_pareto(
    ctx: Context, actor: Actor, query: RateQuery, *, invariant: bool = False
) -> bytes:
    """Return the causes of the late cases of a question as a PDF.

    Raises:
        PeriodError: the period makes no sense.
        NotAllowedError: the role may not issue papers.
    """
    from disputes_app.documents.reports.pareto_sheet import render_pareto as rendered
    from disputes_app.services.paper_names import bureau_name

    actor.require(Right.ISSUE_PAPER)
    found = late_reviews(ctx, query)
    return rendered(
        ParetoSheet(query, len(found.cases), found.waiting, found.pareto),
        office_name=bureau_name(ctx),
        made_on=ctx.today(),
        demonstration=ctx.demonstration,
        invariant=invariant,
    )


def record_review_paper(ctx: Context, actor: Actor, case_id: CaseId | None) -> None:
    """Write to the audit that a sheet was printed or saved; None for that of the causes."""
    actor.require(Right.ISSUE_PAPER)
    what = "late_review" if case_id is not None else "late_causes"
    with ctx.database.write() as conn:
        add_audit_row(conn, ctx, actor, "print", case_id, what)
