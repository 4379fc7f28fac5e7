"""What is written down when a paper of a record beside the cases leaves the program?"""

from __future__ import annotations

from db.queries import dossiers as queries
from db.writes import audit as audit_writes
from disputes_app.domain.audit import AuditRecord
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context


def record_paper_issue(ctx: Context, actor: Actor, dossier_id: DossierId, paper: str) -> None:
    """Write to the audit that a paper was printed, or saved to a file."""
    actor.require(Right.ISSUE_PAPER)
    with ctx.database.write() as conn:
        number = queries.dossier_record(conn, dossier_id).number
        audit_writes.append_audit(
            conn,
            AuditRecord(
                ctx.now(),
                actor.name,
                actor.role.value,
                actor.office_id,
                "print",
                None,
                f"{number} {paper}",
            ),
        )
