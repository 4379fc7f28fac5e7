"""In which cases was a period extended, or the procedure suspended, in these days?"""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, literal_column, or_, select

from db.models import CaseEvent, DisputeCase
from db.queries.view_scope import held_by
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.term_register import KINDS
from disputes_app.domain.view_scope import EVERYTHING, ViewScope

IS_OF_TERM = or_(*(CaseEvent.c.kind == literal_column(f"'{kind}'") for kind in KINDS))
"""Written out, so that both databases see that their own index answers it."""


def cases_with_terms(
    conn: Connection, first: date, last: date, line: Line | None, scope: ViewScope = EVERYTHING
) -> tuple[CaseId, ...]:
    """Return the cases with such an entry from ``first`` to ``last``, both inclusive."""
    query = (
        select(CaseEvent.c.case_id)
        .where(IS_OF_TERM, CaseEvent.c.happened_on.between(first, last))
        .distinct()
        .order_by(CaseEvent.c.case_id)
    )
    if line is not None or not scope.is_everything:
        query = query.join(DisputeCase, DisputeCase.c.id == CaseEvent.c.case_id)
        query = query.where(*held_by(scope))
    if line is not None:
        query = query.where(DisputeCase.c.line == line.value)
    return tuple(CaseId(one) for one in conn.execute(query).scalars())


def suspended_now(
    conn: Connection, line: Line | None, scope: ViewScope = EVERYTHING
) -> tuple[CaseId, ...]:
    """Return the cases that stand suspended, however long ago that began."""
    query = select(DisputeCase.c.id).where(
        DisputeCase.c.suspended_since.is_not(None),
        DisputeCase.c.ended_on.is_(None),
        *held_by(scope),
    )
    if line is not None:
        query = query.where(DisputeCase.c.line == line.value)
    return tuple(CaseId(one) for one in conn.execute(query.order_by(DisputeCase.c.id)).scalars())
