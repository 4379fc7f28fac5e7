"""How does a command write down who did what?"""

from __future__ import annotations

from sqlalchemy import Connection

from db.writes.audit import append_audit
from disputes_app.domain.audit import AuditRecord
from disputes_app.domain.staff import Actor
from disputes_app.services.context import Context


def add_audit_row(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    command: str,
    case_id: int | None = None,
    detail: str = "",
    *,
    event_seq: int | None = None,
    event_digest: str | None = None,
) -> None:
    """Add the one row of a command to the chain.  Call last: other desks wait until the commit."""
    append_audit(
        conn,
        AuditRecord(
            ctx.now(),
            actor.name,
            actor.role.value,
            actor.office_id,
            command,
            case_id,
            detail,
            event_seq,
            event_digest,
        ),
    )
