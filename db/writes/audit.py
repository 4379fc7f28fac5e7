"""How does a thing done get into the audit chain?

Every row carries the hash of the row before it, so that none can be changed or taken out
unnoticed.  The end of the chain is one row, taken last by every command.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import fields
from operator import attrgetter

from sqlalchemy import Connection, select

from db.columns import Row, moment_text, rows_of
from db.models import Audit, AuditHead
from disputes_app.domain.audit import AuditRecord, AuditRow

AUDIT_ROWS = rows_of(Audit)
_values = attrgetter(*[one.name for one in fields(AuditRecord)])
_HEAD = AuditHead
_LOCK_HEAD = select(_HEAD.c.last_id, _HEAD.c.hash).where(_HEAD.c.id == 1).with_for_update()
_MOVE_HEAD = _HEAD.update().where(_HEAD.c.id == 1)
_SEPARATOR = "\x1f"


def append_audit(conn: Connection, record: AuditRecord) -> AuditRow:
    """Add one row to the chain.  Call last: other desks wait for it until the commit."""
    last_id, last_hash = _head(conn)
    row = _next(last_id, last_hash, record)
    AUDIT_ROWS.insert(conn, [_row(row)])
    _move_head(conn, row.id, row.hash)
    return row


def append_audit_many(conn: Connection, records: Iterable[AuditRecord]) -> int:
    """Add many rows to the chain in their order; return how many."""
    first_id, last_hash = _head(conn)
    last_id = first_id

    def rows() -> Iterator[Row]:
        nonlocal last_id, last_hash
        for record in records:
            prev_hash, last_id = last_hash, last_id + 1
            last_hash = audit_hash(last_id, prev_hash, record)
            yield (last_id, *_values(record), prev_hash, last_hash)

    AUDIT_ROWS.insert(conn, rows())
    _move_head(conn, last_id, last_hash)
    return last_id - first_id


def audit_hash(row_id: int, prev_hash: str, record: AuditRecord) -> str:
    """Return the SHA-256 (hex) over the row and the hash before it."""
    said = (
        str(row_id),
        prev_hash,
        moment_text(record.at),
        record.actor,
        record.role,
        str(record.office_id),
        record.command,
        "" if record.case_id is None else str(record.case_id),
        record.detail,
        "" if record.event_seq is None else str(record.event_seq),
        record.event_digest or "",
    )
    return hashlib.sha256(_SEPARATOR.join(said).encode()).hexdigest()


def _head(conn: Connection) -> tuple[int, str]:
    last_id, last_hash = conn.execute(_LOCK_HEAD).one()
    return last_id, last_hash


def _move_head(conn: Connection, last_id: int, last_hash: str) -> None:
    conn.execute(_MOVE_HEAD, {"last_id": last_id, "hash": last_hash})


def _next(last_id: int, last_hash: str, record: AuditRecord) -> AuditRow:
    row_id = last_id + 1
    return AuditRow(row_id, record, last_hash, audit_hash(row_id, last_hash, record))


def _row(row: AuditRow) -> Row:
    return (row.id, *_values(row.record), row.prev_hash, row.hash)
