"""How many open cases has each person, and which?"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, func, select

from db.models import DisputeCase
from disputes_app.domain.cases import CaseId

_IS_OPEN = DisputeCase.c.ended_on.is_(None)


def open_cases(conn: Connection, staff_ids: Sequence[int]) -> dict[int, int]:
    """Return how many open cases each of these people holds; those with none are left out."""
    query = (
        select(DisputeCase.c.handler_id, func.count())
        .where(_IS_OPEN, DisputeCase.c.handler_id.in_(staff_ids))
        .group_by(DisputeCase.c.handler_id)
    )
    return {row[0]: row[1] for row in conn.execute(query)}


def open_cases_of(conn: Connection, staff_id: int) -> tuple[CaseId, ...]:
    """Return the open cases that a person holds, the earliest last day first."""
    query = (
        select(DisputeCase.c.id)
        .where(_IS_OPEN, DisputeCase.c.handler_id == staff_id)
        .order_by(DisputeCase.c.due_sort, DisputeCase.c.id)
    )
    return tuple(CaseId(one) for one in conn.execute(query).scalars())
