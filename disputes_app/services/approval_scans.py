"""How is the scan of a signed sheet kept with each case that it decides?"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from db.queries import approvals as approval_queries
from disputes_app.domain.approval_records import RequestRef
from disputes_app.domain.attachments import AttachmentKind, NewAttachment
from disputes_app.domain.staff import Actor
from disputes_app.services.attachments import AttachmentsChanged, add_attachment
from disputes_app.services.context import Context
from disputes_app.services.file_sources import FileSource
from disputes_app.services.progress import Progress


def keep_scan(
    ctx: Context,
    actor: Actor,
    refs: Sequence[RequestRef],
    scan: Path,
    progress: Progress | None = None,
) -> tuple[AttachmentsChanged, ...]:
    """Keep the scan with the entry that each signature made; the content is stored once.

    Raises:
        As :func:`disputes_app.services.attachments.add_attachment`; the signatures stay.
    """
    kept = []
    for ref in refs:
        with ctx.database.read() as conn:
            found = approval_queries.approvals_between(conn, ref.case_id, ref.case_id)
        settled = [one.settled_seq for one in found.get(ref.case_id, ()) if one.seq == ref.seq]
        new = NewAttachment(AttachmentKind.APPROVAL_SHEET, next(iter(settled), None))
        kept.append(add_attachment(ctx, actor, ref.case_id, FileSource(scan), new, progress))
    return tuple(kept)
