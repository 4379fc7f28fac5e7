"""Which requests wait for a signature, and who has signed before?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Select, func, literal_column, select

from db.models import ApprovalRequest, DisputeCase, Signer
from disputes_app.domain.approval_records import ApprovalRecord, ApprovalState, SignerRecord
from disputes_app.domain.cases import CaseId, Line

_COLUMNS = tuple(one for one in ApprovalRequest.c if one.name != "case_id")
_IS_WAITING = ApprovalRequest.c.state == literal_column(f"'{ApprovalState.WAITING.value}'")
"""Written out, so that both databases see that the index of those that wait answers it."""
MOST_SIGNERS = 30


def _waiting(query: Select[Any], line: Line | None, handler_id: int | None) -> Select[Any]:
    """Narrow a query to what waits; the few that wait come first, whoever has how many cases.

    The sum keeps the index of a handler's cases out of it.
    """
    query = query.select_from(ApprovalRequest).where(_IS_WAITING)
    if line is None and handler_id is None:
        return query
    query = query.join(DisputeCase, DisputeCase.c.id == ApprovalRequest.c.case_id)
    if line is not None:
        query = query.where(DisputeCase.c.line == line.value)
    return query if handler_id is None else query.where(DisputeCase.c.handler_id + 0 == handler_id)


def waiting_requests(
    conn: Connection, *, line: Line | None = None, handler_id: int | None = None
) -> tuple[tuple[CaseId, ApprovalRecord], ...]:
    """Return what waits for a signature, by case and entry."""
    query = _waiting(select(ApprovalRequest), line, handler_id)
    rows = conn.execute(query.order_by(ApprovalRequest.c.case_id, ApprovalRequest.c.seq))
    return tuple((CaseId(row[0]), _record(row[1:])) for row in rows)


def count_waiting(
    conn: Connection, *, line: Line | None = None, handler_id: int | None = None
) -> int:
    """Return how many there are in the same list."""
    return int(conn.execute(_waiting(select(func.count()), line, handler_id)).scalar_one())


def approvals_between(
    conn: Connection, first: CaseId, last: CaseId
) -> dict[CaseId, tuple[ApprovalRecord, ...]]:
    """Return the requests of all cases with ids from ``first`` to ``last``, inclusive."""
    query = select(ApprovalRequest.c.case_id, *_COLUMNS)
    query = query.where(ApprovalRequest.c.case_id.between(first, last))
    found: dict[CaseId, list[ApprovalRecord]] = {}
    for row in conn.execute(query.order_by(ApprovalRequest.c.case_id, ApprovalRequest.c.seq)):
        found.setdefault(CaseId(row[0]), []).append(_record(row[1:]))
    return {case_id: tuple(records) for case_id, records in found.items()}


def _record(row: Sequence[Any]) -> ApprovalRecord:
    seq, asked, state, asked_on, asked_by, settled = row
    return ApprovalRecord(seq, asked, ApprovalState(state), asked_on, asked_by, settled)


def signers(conn: Connection) -> tuple[SignerRecord, ...]:
    """Return who has signed, the latest first."""
    query = select(
        Signer.c.name, Signer.c.office, Signer.c.delegated_from, Signer.c.delegated_to
    ).order_by(Signer.c.used_at.desc(), Signer.c.id.desc())
    rows = conn.execute(query.limit(MOST_SIGNERS))
    return tuple(dict.fromkeys(SignerRecord(*row) for row in rows))
