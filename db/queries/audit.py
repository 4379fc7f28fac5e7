"""What was done, by whom, and is the chain of it whole?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import Connection, Select, select

from db.models import Audit, AuditHead
from db.writes.audit import audit_hash
from disputes_app.domain.audit import AuditRecord, AuditRow
from disputes_app.domain.cases import CaseId

_COLUMNS: list[Any] = [
    Audit.c.id,
    *(Audit.c[one.name] for one in fields(AuditRecord)),
    Audit.c.prev_hash,
    Audit.c.hash,
]
_BATCH = 5_000
_NAMED = 10


@dataclass(frozen=True, slots=True)
class ChainCheck:
    """How many rows were looked at, how many do not fit, and the ids of the first of them."""

    rows: int
    differences: int
    first: tuple[int, ...]


def last_audit_id(conn: Connection) -> int:
    """Return the id of the newest row; whatever is written moves it."""
    return int(conn.execute(select(AuditHead.c.last_id).where(AuditHead.c.id == 1)).scalar() or 0)


def audit_rows(
    conn: Connection, *, case_id: CaseId | None = None, after: int = 0, limit: int = 200
) -> tuple[AuditRow, ...]:
    """Return rows of the chain with ids above ``after``, in order."""
    query = _rows().where(Audit.c.id > after).limit(limit)
    if case_id is not None:
        query = query.where(Audit.c.case_id == case_id)
    return tuple(_row(row) for row in conn.execute(query))


def check_chain(conn: Connection) -> ChainCheck:
    """Compute every hash anew; gaps, changed rows and a head elsewhere are differences."""
    last_id, last_hash = 0, ""
    wrong: list[int] = []
    for row in _all(conn):
        sound = (
            row.id == last_id + 1
            and row.prev_hash == last_hash
            and row.hash == audit_hash(row.id, row.prev_hash, row.record)
        )
        if not sound:
            wrong.append(row.id)
        last_id, last_hash = row.id, row.hash
    head = conn.execute(select(AuditHead.c.last_id, AuditHead.c.hash)).one()
    if (head[0], head[1]) != (last_id, last_hash):
        wrong.append(head[0])
    return ChainCheck(last_id, len(wrong), tuple(wrong[:_NAMED]))


def _all(conn: Connection) -> Iterator[AuditRow]:
    after = 0
    while rows := conn.execute(_rows().where(Audit.c.id > after).limit(_BATCH)).all():
        yield from (_row(row) for row in rows)
        after = rows[-1].id


def _rows() -> Select[Any]:
    return select(*_COLUMNS).order_by(Audit.c.id)


def _row(row: Any) -> AuditRow:  # noqa: ANN401 - a row of the columns above
    row_id, *said, prev_hash, own_hash = row
    return AuditRow(row_id, AuditRecord(*said), prev_hash, own_hash)
