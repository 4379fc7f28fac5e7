"""Which cases does a list show, page by page, and how many are there?"""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, select, tuple_

from db.models.case_indexes import SORT_COLUMNS
from db.queries.case_rows import CASES, bound_to, case_row, list_query
from db.queries.offered import offer_for
from db.queries.rate_slices import count_slice, slice_page
from disputes_app.domain.case_list import (
    CaseCursor,
    CaseFilter,
    CaseOrder,
    CasePage,
    CaseSort,
    CaseStatus,
    NotOfferedError,
)

Condition = ColumnElement[bool]

_OPEN = CASES.c.ended_on.is_(None)
_INTAKE = (CASES.c.accepted_on.is_(None), _OPEN)
_STATUS: dict[CaseStatus, tuple[Condition, ...]] = {
    CaseStatus.ALL: (),
    CaseStatus.OPEN: (_OPEN,),
    CaseStatus.DUE_WINDOW: (_OPEN, CASES.c.due_on.is_not(None)),
    CaseStatus.INTAKE: _INTAKE,
    CaseStatus.INTAKE_LATE: (*_INTAKE, CASES.c.accept_due_on.is_not(None)),
    CaseStatus.SUSPENDED: (CASES.c.suspended_since.is_not(None), _OPEN),
    CaseStatus.CANNOT_JUDGE: (CASES.c.cannot_judge.is_not(None),),
    CaseStatus.UNSERVED: (and_(CASES.c.unserved), _OPEN),
    CaseStatus.HEARING: (CASES.c.hearing_on.is_not(None), _OPEN),
    CaseStatus.RECEIVED: (),
    CaseStatus.ENDED: (CASES.c.ended_on.is_not(None),),
}
_WINDOW = {
    CaseStatus.DUE_WINDOW: CASES.c.due_sort,
    CaseStatus.INTAKE_LATE: CASES.c.due_sort,
    CaseStatus.HEARING: CASES.c.hearing_on,
    CaseStatus.RECEIVED: CASES.c.received_on,
    CaseStatus.ENDED: CASES.c.ended_sort,
}


def case_page(
    conn: Connection,
    wanted: CaseFilter,
    order: CaseOrder | None = None,
    *,
    after: CaseCursor | None = None,
    limit: int = 200,
) -> CasePage:
    """Return up to ``limit`` cases that follow ``after``.

    Args:
        order: one of ``wanted.sorts`` in either direction; by default the first of them.

    Raises:
        NotOfferedError: no list is offered for this filter in this order.
    """
    chosen = order or CaseOrder.usual(_usual_sort(wanted))
    if wanted.rate is not None:
        return slice_page(conn, wanted.rate, chosen, after=after, limit=limit)
    rows = conn.execute(page_query(wanted, chosen, after=after, limit=limit)).all()
    shown = tuple([case_row(row[:-1]) for row in rows[:limit]])
    if len(rows) <= limit:
        return CasePage(shown, None)
    return CasePage(shown, CaseCursor(rows[limit - 1][-1], shown[-1].id))


def page_query(
    wanted: CaseFilter, order: CaseOrder, *, after: CaseCursor | None = None, limit: int = 200
) -> Select[Any]:
    """Return the statement of a page: one row more than ``limit``, the sort value last."""
    offer = offer_for(wanted, order.sort)
    column = CASES.c[SORT_COLUMNS[order.sort]]
    query = (
        list_query(offer.index)
        .add_columns(column.label("sorted_by"))
        .where(*conditions(wanted))
        .limit(limit + 1)
    )
    if order.descending:
        query = query.order_by(column.desc(), CASES.c.id.desc())
    else:
        query = query.order_by(column, CASES.c.id)
    if after is not None:
        place = tuple_(column, CASES.c.id)
        end = (after.value, after.case_id)
        query = query.where(place < end if order.descending else place > end)
    return query


def count_cases(conn: Connection, wanted: CaseFilter) -> int:
    """Count the cases of a list: the same question as the list itself."""
    if wanted.rate is not None:
        return count_slice(conn, wanted.rate)
    return conn.execute(count_query(wanted)).scalar_one()


def count_query(wanted: CaseFilter) -> Select[int]:
    """Return the statement that counts a list."""
    offer = offer_for(wanted, _usual_sort(wanted))
    query = select(func.count()).select_from(CASES)
    return bound_to(query, offer.index).where(*conditions(wanted))


def _usual_sort(wanted: CaseFilter) -> CaseSort:
    if not wanted.sorts:
        raise NotOfferedError(wanted.status.value, "")
    return wanted.sorts[0]


def conditions(wanted: CaseFilter) -> list[Condition]:
    """Return what a case must meet to stand in the list."""
    found = list(_STATUS[wanted.status])
    for column, value in (
        (CASES.c.line, wanted.line),
        (CASES.c.stage, wanted.stage),
        (CASES.c.office_id, wanted.office_id),
        (CASES.c.handler_id, wanted.handler_id),
    ):
        if value is not None:
            found.append(column == value)
    window = _WINDOW.get(wanted.status)
    if window is not None:
        if wanted.from_day is not None:
            found.append(window >= wanted.from_day)
        if wanted.to_day is not None:
            found.append(window <= wanted.to_day)
    return found
