"""What is written down when a paper of a record beside the cases leaves the program?"""

from __future__ import annotations

from db.queries import dossiers as queries
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.context import Context


def record_paper_issue(ctx: Context, actor: Actor, dossier_id: DossierId, paper: str) -> None:
    """Write to the audit that a paper was printed, or saved to a file."""
    actor.require(Right.ISSUE_PAPER)
    with ctx.database.write() as conn:
        number = queries.dossier_record(conn, dossier_id).number
        add_audit_row(conn, ctx, actor, "print", detail=f"{number} {paper}")
