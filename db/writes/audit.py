"""How does a thing done get into the audit chain?

Every row carries the hash of the row before it, so that none can be changed or taken out
unnoticed.  The end of the chain is one row, taken last by every command.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, select

from db.columns import Converter, Row, Value, moment_text, rows_of
from db.models import Audit, AuditHead
from disputes_app.domain.audit import AuditRecord, AuditRow
from disputes_app.domain.events import sha256_hex

AUDIT_ROWS = rows_of(Audit)
LINK_ROWS = rows_of(Audit, "id", "prev_hash", "hash")
"""What a row says before it has its place in the chain."""
link_values = attrgetter(*[one.name for one in fields(AuditRecord)])
_HEAD = AuditHead
_LOCK_HEAD = select(_HEAD.c.last_id, _HEAD.c.hash).where(_HEAD.c.id == 1).with_for_update()
_MOVE_HEAD = _HEAD.update().where(_HEAD.c.id == 1)
_SEPARATOR = "\x1f"

AuditLink = tuple[Value, int, int, bytes, Row]
"""A row that only lacks its place in the chain: made without a database.

What sorts it (the moment as the database holds it, and two numbers that tell rows of one moment
apart), what the hash takes of it, its values.  A plain tuple, because hundreds of thousands cross
between processes.
"""


def append_audit(conn: Connection, record: AuditRecord) -> AuditRow:
    """Add one row to the chain.  Call last: other desks wait for it until the commit."""
    last_id, last_hash = _head(conn)
    row = _next(last_id, last_hash, record)
    AUDIT_ROWS.insert(conn, [_row(row)])
    _move_head(conn, row.id, row.hash)
    return row


def audit_link(values: Row, held: Converter, order: int, suborder: int) -> AuditLink:
    """Return the link of a row for LINK_ROWS, which ``held`` writes as the database holds it."""
    row = held(values)
    return row[0], order, suborder, _said(values), row


def append_links(conn: Connection, links: Iterable[AuditLink]) -> int:
    """Add rows that were made before to the chain, in the order given; return how many."""
    first_id, last_hash = _head(conn)
    last_id = first_id

    def rows() -> Iterator[Row]:
        nonlocal last_id, last_hash
        for _at, _order, _suborder, said, values in links:
            prev_hash, last_id = last_hash, last_id + 1
            last_hash = _chained(last_id, prev_hash, said)
            yield (last_id, *values, prev_hash, last_hash)

    AUDIT_ROWS.insert_held(conn, rows())
    _move_head(conn, last_id, last_hash)
    return last_id - first_id


def audit_hash(row_id: int, prev_hash: str, record: AuditRecord) -> str:
    """Return the SHA-256 (hex) over the row and the hash before it."""
    return _chained(row_id, prev_hash, _said(link_values(record)))


def _chained(row_id: int, prev_hash: str, said: bytes) -> str:
    return sha256_hex(b"%d\x1f%b\x1f%b" % (row_id, prev_hash.encode(), said))


def _said(values: tuple[Any, ...]) -> bytes:
    """Return what the hash takes of a row beside its place in the chain."""
    at, *others = values
    said = [moment_text(at)]
    said += ["" if one is None else str(one) for one in others]
    return _SEPARATOR.join(said).encode()


def _head(conn: Connection) -> tuple[int, str]:
    last_id, last_hash = conn.execute(_LOCK_HEAD).one()
    return last_id, last_hash


def _move_head(conn: Connection, last_id: int, last_hash: str) -> None:
    conn.execute(_MOVE_HEAD, {"last_id": last_id, "hash": last_hash})


def _next(last_id: int, last_hash: str, record: AuditRecord) -> AuditRow:
    row_id = last_id + 1
    return AuditRow(row_id, record, last_hash, audit_hash(row_id, last_hash, record))


def _row(row: AuditRow) -> Row:
    return (row.id, *link_values(row.record), row.prev_hash, row.hash)
