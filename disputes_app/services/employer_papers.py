"""How does what is known of an employer leave the program on paper?"""

from __future__ import annotations

from db.writes import audit as audit_writes
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.employer_timeline import employer_timeline
from disputes_app.services.registers import note


def render_employer(
    ctx: Context, actor: Actor, employer_id: int, *, invariant: bool = False
) -> bytes:
    """Return the sheet of an employer as a PDF.

    Raises:
        NotAllowedError: the role may not issue papers.
        UnknownRecordError: there is no such employer.
        MissingGlyphError, NoChineseFontError: it cannot be set with the fonts of this machine.
    """
    from disputes_app.documents.reports.employer_sheet import render_employer_sheet
    from disputes_app.services.paper_names import bureau_name

    actor.require(Right.ISSUE_PAPER)
    return render_employer_sheet(
        employer_timeline(ctx, employer_id),
        office_name=bureau_name(ctx),
        made_on=ctx.today(),
        demonstration=ctx.demonstration,
        invariant=invariant,
    )


def record_employer_issue(ctx: Context, actor: Actor, employer_id: int) -> None:
    """Write to the audit that the sheet was printed, or saved to a file."""
    actor.require(Right.ISSUE_PAPER)
    with ctx.database.write() as conn:
        detail = f"employer {employer_id} employer_sheet"
        audit_writes.append_audit(conn, note(ctx, actor, "print", detail))
