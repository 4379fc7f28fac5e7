"""How does a file get into a case, and out of it?  The row stays."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from db.columns import rows_of
from db.models import AttachmentWord, CaseAttachment
from disputes_app.domain.attachments import Attachment, AttachmentId
from disputes_app.domain.cases import CaseId

_WORDS = rows_of(AttachmentWord)


def insert_attachment(
    conn: Connection, attachment: Attachment, words: Iterable[str]
) -> AttachmentId:
    """Add a file with the words by which its name is found; its ``id`` is given here."""
    values = asdict(attachment)
    del values["id"]
    values["kind"] = attachment.kind.value
    statement = insert(CaseAttachment).values(values).returning(CaseAttachment.c.id)
    found = AttachmentId(int(conn.execute(statement).scalar_one()))
    _WORDS.insert(conn, [(word, found) for word in dict.fromkeys(words)])
    return found


def mark_removed(
    conn: Connection, attachment_id: AttachmentId, *, at: datetime, by: str, reason: str
) -> None:
    """Note that a file was taken out of its case, by whom and why."""
    conn.execute(
        update(CaseAttachment)
        .where(CaseAttachment.c.id == attachment_id)
        .values(removed_at=at, removed_by=by, removal_reason=reason)
    )


def cover_files(conn: Connection, case_id: CaseId) -> None:
    """Put every file of a case under the cover of its protected person."""
    own = select(CaseAttachment.c.id).where(CaseAttachment.c.case_id == case_id)
    conn.execute(delete(AttachmentWord).where(AttachmentWord.c.attachment_id.in_(own)))
    conn.execute(
        update(CaseAttachment).where(CaseAttachment.c.case_id == case_id).values(protected=True)
    )
