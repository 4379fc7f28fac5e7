"""How are the sheets of many requests printed in one go?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from disputes_app.domain.approval_records import RequestRef
from disputes_app.domain.papers import CasePaper
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.case_view import open_case
from disputes_app.services.context import Context
from disputes_app.services.forms import forms_in_force
from disputes_app.services.paper_facts import case_paper
from disputes_app.services.secrecy import Screen, screen_for

TITLE = "审批表"


def render_sheets(
    ctx: Context, actor: Actor, refs: Sequence[RequestRef], *, invariant: bool = False
) -> bytes:
    """Return one PDF with the sheet of each request that still waits, in this order.

    Nothing is recorded, see :func:`record_sheets`.

    Raises:
        MissingFieldsError, MissingGlyphError, NoChineseFontError: a sheet cannot be set.
    """
    from disputes_app.documents.render import render_together

    actor.require(Right.ISSUE_PAPER)
    papers: list[tuple[str, CasePaper]] = []
    screens: list[Screen] = []
    for case_id in dict.fromkeys(ref.case_id for ref in refs):
        facts = case_paper(ctx, open_case(ctx, case_id), ctx.today())
        wanted = {ref.seq for ref in refs if ref.case_id == case_id}
        sheets = [one for one in facts.approvals if one.seq in wanted]
        papers += [(one.sheet, replace(facts, approvals=(one,))) for one in sheets]
        screens += [screen_for(ctx, case_id, one.sheet) for one in sheets]
    return render_together(
        papers, TITLE, screens=screens, forms=forms_in_force(ctx), invariant=invariant
    )


def record_sheets(ctx: Context, actor: Actor, refs: Sequence[RequestRef]) -> None:
    """Write to the audit that the sheets of these cases were printed or saved."""
    actor.require(Right.ISSUE_PAPER)
    with ctx.database.write() as conn:
        for case_id in dict.fromkeys(ref.case_id for ref in refs):
            add_audit_row(conn, ctx, actor, "print", case_id, "approval_sheet")
