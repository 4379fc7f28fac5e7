"""Which closed cases can a sample be drawn from (案卷评查)?"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, func, select

from db.models import DisputeCase, Staff
from disputes_app.domain.cases import Line

_CASE = DisputeCase.c


class ClosedCase(NamedTuple):
    """A closed case: 收件号, the number people know it by, who held it when it closed."""

    receipt_number: str
    shown_number: str
    handler: str
    handler_id: int | None


def closed_cases(
    conn: Connection,
    line: Line,
    first: date,
    last: date,
    *,
    handler_id: int | None = None,
    cause: str = "",
) -> tuple[ClosedCase, ...]:
    """Return the cases of a line closed from ``first`` to ``last``, both inclusive.

    Args:
        handler_id: only those of a person; ``cause`` only those with this in their cause.
    """
    wanted: list[ColumnElement[bool]] = [
        _CASE.line == line.value,
        _CASE.closed_on.between(first, last),
        _CASE.ended_sort.between(first, last),
        _CASE.departure.is_(None),
    ]
    if handler_id is not None:
        wanted.append(_CASE.handler_id == handler_id)
    if cause:
        wanted.append(_CASE.cause.contains(cause, autoescape=True))
    shown = func.coalesce(_CASE.number, _CASE.old_number, _CASE.receipt_number)
    query = (
        select(_CASE.receipt_number, shown, func.coalesce(Staff.c.name, ""), _CASE.handler_id)
        .select_from(DisputeCase)
        .outerjoin(Staff, Staff.c.id == _CASE.handler_id)
        .where(*wanted)
        .order_by(_CASE.ended_sort, _CASE.id)
    )
    return tuple(ClosedCase(*row) for row in conn.execute(query))
