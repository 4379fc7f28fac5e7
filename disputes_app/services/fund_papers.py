"""From what are the papers of an application to the fund made whose sums are computed?"""

from __future__ import annotations

from disputes_app.domain.dossiers.fund_review import GROUNDS
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.fund_paper import FundPaper
from disputes_app.domain.kinds.base import Choice
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.dossiers import dossier_view
from disputes_app.services.fund import fund_view
from disputes_app.services.paper_names import bureau_name


def render_fund_paper(
    ctx: Context, actor: Actor, dossier_id: DossierId, form_id: str, *, invariant: bool = False
) -> bytes:
    """Return a paper as PDF, to be looked at or issued.

    Raises:
        As :func:`disputes_app.documents.fund_papers.render_fund_form`.
        NotAllowedError: the role may not.
    """
    from disputes_app.documents.fund_papers import render_fund_form

    actor.require(Right.ISSUE_PAPER)
    return render_fund_form(form_id, fund_paper(ctx, dossier_id), invariant=invariant)


def fund_paper(ctx: Context, dossier_id: DossierId) -> FundPaper:
    """Return everything that a paper of an application may print today."""
    shown, found = dossier_view(ctx, dossier_id), fund_view(ctx, dossier_id)
    return FundPaper(
        seal_name=bureau_name(ctx),
        number=shown.record.number,
        employer=shown.record.employer,
        ground=_said(GROUNDS, found.log.ground),
        issued_on=shown.today,
        log=found.log,
        computed=found.computed,
        states=tuple((one.worker.place, one.state) for one in found.workers),
        demonstration=ctx.demonstration,
    )


def _said(choices: tuple[Choice, ...], value: str) -> str:
    return next((one.zh for one in choices if one.value == value), "")
