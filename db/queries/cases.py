"""Which cases does a list show, page by page, and how many are there?"""

from __future__ import annotations

from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Select, and_, func, select, tuple_

from db.models import DisputeCase
from db.models.case_indexes import SORT_COLUMNS
from db.queries.case_rows import case_row, list_query
from db.queries.offered import Offer, offer_for
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

Query = TypeVar("Query", bound=Select[Any])
Condition = ColumnElement[bool]

_OPEN = DisputeCase.ended_on.is_(None)
_INTAKE = (DisputeCase.accepted_on.is_(None), _OPEN)
_STATUS: dict[CaseStatus, tuple[Condition, ...]] = {
    CaseStatus.ALL: (),
    CaseStatus.OPEN: (_OPEN,),
    CaseStatus.DUE_WINDOW: (_OPEN, DisputeCase.due_on.is_not(None)),
    CaseStatus.INTAKE: _INTAKE,
    CaseStatus.INTAKE_LATE: (*_INTAKE, DisputeCase.accept_due_on.is_not(None)),
    CaseStatus.SUSPENDED: (DisputeCase.suspended_since.is_not(None), _OPEN),
    CaseStatus.CANNOT_JUDGE: (DisputeCase.cannot_judge.is_not(None),),
    CaseStatus.UNSERVED: (and_(DisputeCase.unserved), _OPEN),
    CaseStatus.HEARING: (DisputeCase.hearing_on.is_not(None), _OPEN),
    CaseStatus.RECEIVED: (),
    CaseStatus.ENDED: (DisputeCase.ended_on.is_not(None),),
}
_WINDOW = {
    CaseStatus.DUE_WINDOW: DisputeCase.due_sort,
    CaseStatus.INTAKE_LATE: DisputeCase.due_sort,
    CaseStatus.HEARING: DisputeCase.hearing_on,
    CaseStatus.RECEIVED: DisputeCase.received_on,
    CaseStatus.ENDED: DisputeCase.ended_sort,
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
    column = getattr(DisputeCase, SORT_COLUMNS[order.sort])
    query = (
        hinted(list_query().add_columns(column.label("sorted_by")), offer)
        .where(*conditions(wanted))
        .limit(limit + 1)
    )
    if order.descending:
        query = query.order_by(column.desc(), DisputeCase.id.desc())
    else:
        query = query.order_by(column, DisputeCase.id)
    if after is not None:
        place = tuple_(column, DisputeCase.id)
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
    query = select(func.count()).select_from(DisputeCase)
    return hinted(query, offer).where(*conditions(wanted))


def _usual_sort(wanted: CaseFilter) -> CaseSort:
    if not wanted.sorts:
        raise NotOfferedError(wanted.status.value, "")
    return wanted.sorts[0]


def hinted(query: Query, offer: Offer) -> Query:
    """Bind SQLite to the index of the offer; the server's planner finds it by itself."""
    return query.with_hint(DisputeCase, f"INDEXED BY {offer.index}", "sqlite")


def conditions(wanted: CaseFilter) -> list[Condition]:
    """Return what a case must meet to stand in the list."""
    found = list(_STATUS[wanted.status])
    for column, value in (
        (DisputeCase.line, wanted.line),
        (DisputeCase.stage, wanted.stage),
        (DisputeCase.office_id, wanted.office_id),
        (DisputeCase.handler_id, wanted.handler_id),
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
