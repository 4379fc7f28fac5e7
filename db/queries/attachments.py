"""Which files are kept with a case, which have these words in their name, who needs a content?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import Connection, Row, exists, func, select

from db.models import AttachmentWord, CaseAttachment
from disputes_app.domain.attachments import Attachment, AttachmentId, AttachmentKind
from disputes_app.domain.cases import CaseId

_NAMES = tuple(one.name for one in fields(Attachment))
_COLUMNS = [CaseAttachment.c[name] for name in _NAMES]
_BATCH = 1_000


def attachments_of_case(conn: Connection, case_id: CaseId) -> tuple[Attachment, ...]:
    """Return the files of a case in the order in which they were added, removed ones too."""
    query = (
        select(*_COLUMNS).where(CaseAttachment.c.case_id == case_id).order_by(CaseAttachment.c.id)
    )
    return tuple(_attachment(row) for row in conn.execute(query))


def attachment(
    conn: Connection, attachment_id: AttachmentId, *, lock: bool = False
) -> Attachment | None:
    """Return one file; None where there is none."""
    query = select(*_COLUMNS).where(CaseAttachment.c.id == attachment_id)
    row = conn.execute(query.with_for_update() if lock else query).one_or_none()
    return None if row is None else _attachment(row)


def attachments_named(
    conn: Connection, words: Sequence[str], *, limit: int = 50
) -> tuple[Attachment, ...]:
    """Return files whose name has every word, the newest first; neither removed nor protected."""
    asked = tuple(dict.fromkeys(words))
    if not asked:
        return ()
    hits = (
        select(AttachmentWord.c.attachment_id)
        .where(AttachmentWord.c.word.in_(asked))
        .group_by(AttachmentWord.c.attachment_id)
        .having(func.count() == len(asked))
    )
    query = (
        select(*_COLUMNS)
        .where(CaseAttachment.c.id.in_(hits), CaseAttachment.c.removed_at.is_(None))
        .order_by(CaseAttachment.c.id.desc())
        .limit(limit)
    )
    return tuple(_attachment(row) for row in conn.execute(query))


def every_attachment(conn: Connection) -> Iterator[Attachment]:
    """Yield every file by id, removed ones too."""
    after = 0
    query = select(*_COLUMNS).order_by(CaseAttachment.c.id).limit(_BATCH)
    while rows := conn.execute(query.where(CaseAttachment.c.id > after)).all():
        yield from (_attachment(row) for row in rows)
        after = rows[-1].id


def has_attachments(conn: Connection) -> bool:
    """Say whether a file was ever added to any case."""
    return bool(conn.execute(select(exists(select(CaseAttachment.c.id)))).scalar_one())


def is_referenced(conn: Connection, sha256: str) -> bool:
    """Say whether any case, or one that was, keeps a file with this content."""
    return bool(
        conn.execute(select(exists().where(CaseAttachment.c.sha256 == sha256))).scalar_one()
    )


def _attachment(row: Row[Any]) -> Attachment:
    values = dict(zip(_NAMES, row, strict=True))
    values["kind"] = AttachmentKind(values["kind"])
    return Attachment(**values)
