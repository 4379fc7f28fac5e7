"""Which cases does a list show, page by page, and how many are there?"""

from __future__ import annotations

import enum
from datetime import date
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    and_,
    bindparam,
    func,
    literal_column,
    or_,
    select,
)

from db.models.case_indexes import SORT_COLUMNS
from db.queries.case_rows import CASES, bound_to, case_rows, list_query
from db.queries.hearings import AWAITS_HEARING
from db.queries.offered import Offer, offer_for
from db.queries.rate_slices import count_slice, slice_page
from db.queries.written import Value, Written, fetched, written
from disputes_app.domain.case_list import (
    CaseCursor,
    CaseFilter,
    CaseOrder,
    CasePage,
    CaseSort,
    CaseStatus,
    NotOfferedError,
)
from disputes_app.domain.cases import Line

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
    CaseStatus.STALLED: (CASES.c.quiet_since.is_not(None),),
    CaseStatus.TO_SCHEDULE: AWAITS_HEARING,
    CaseStatus.BACK_ENTERED: (and_(CASES.c.back_entered),),
    CaseStatus.GROUPED: (and_(CASES.c.grouped),),
    CaseStatus.RECEIVED: (),
    CaseStatus.ENDED: (CASES.c.ended_on.is_not(None),),
}
_WINDOW = {
    CaseStatus.DUE_WINDOW: CASES.c.due_sort,
    CaseStatus.INTAKE_LATE: CASES.c.due_sort,
    CaseStatus.HEARING: CASES.c.hearing_on,
    CaseStatus.STALLED: CASES.c.quiet_since,
    CaseStatus.RECEIVED: CASES.c.received_on,
    CaseStatus.ENDED: CASES.c.ended_sort,
}


_HELD = {
    "line": CASES.c.line,
    "stage": CASES.c.stage,
    "office_id": CASES.c.office_id,
    "handler_id": CASES.c.handler_id,
}
_QUIET: dict[str, ColumnElement[str]] = {
    f"quiet_{line.value}": literal_column(f"'{line.value}'") for line in Line
}
NOTHING = CasePage((), None)
_MOST, _AFTER, _AFTER_ID = "most", "after", "after_id"


class _Part(enum.Enum):
    """Which rows a statement reads.

    A page goes on with those tied with the last row seen, then with those beyond it: asked
    in one comparison of pairs, SQLite walks again over all rows tied with it, and tens of
    thousands of cases can share a last day.
    """

    FIRST = enum.auto()
    TIED = enum.auto()
    BEYOND = enum.auto()


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
    if wanted.indicator is not None:
        from db.queries.indicator_cases import indicator_page

        return indicator_page(conn, wanted.indicator, chosen, after=after, limit=limit)
    sqlite = conn.dialect.name == "sqlite"
    if sqlite and after is None:
        rows = fetched(conn, *_first_page(wanted, chosen, limit))
    else:
        rows = _rows(conn, wanted, chosen, after, limit, sqlite=sqlite)
    if len(rows) <= limit:
        return CasePage(case_rows(rows, sqlite=sqlite), None) if rows else NOTHING
    shown = case_rows(rows[:limit], sqlite=sqlite)
    return CasePage(shown, CaseCursor(_sorted_by(rows[limit - 1][-1], chosen), shown[-1].id))


@lru_cache(maxsize=500)
def _first_page(wanted: CaseFilter, order: CaseOrder, limit: int) -> tuple[str, tuple[Value, ...]]:
    """Return the statement of a first page for SQLite, and its values.

    Kept, because the same lists are looked at again and again, and a short one is read faster
    than its statement is found.
    """
    offer, values = offer_for(wanted, order.sort), _values(wanted)
    statement = _written_page(offer, order, frozenset(values), _Part.FIRST, sqlite=True)
    return statement.text, statement.marks(values | {_MOST: limit + 1})


def _rows(
    conn: Connection,
    wanted: CaseFilter,
    order: CaseOrder,
    after: CaseCursor | None,
    limit: int,
    *,
    sqlite: bool,
) -> list[Any]:
    """Return one row more than a page has, if there are so many."""
    offer, values = offer_for(wanted, order.sort), _values(wanted)
    given = frozenset(values)
    values |= _place(after)
    rows: list[Any] = []
    for part in _parts(after):
        if len(rows) <= limit:
            values[_MOST] = limit + 1 - len(rows)
            statement = _written_page(offer, order, given, part, sqlite=sqlite)
            rows += statement.rows(conn, values)
    return rows


def page_queries(
    wanted: CaseFilter, order: CaseOrder, *, after: CaseCursor | None = None, limit: int = 200
) -> list[Select[Any]]:
    """Return the statements of a page with their values; their rows in turn are the page."""
    offer, values = offer_for(wanted, order.sort), _values(wanted)
    given = frozenset(values)
    values |= {_MOST: limit + 1} | _place(after)
    return [_page_query(offer, order, given, part).params(values) for part in _parts(after)]


def count_cases(conn: Connection, wanted: CaseFilter) -> int:
    """Count the cases of a list: the same question as the list itself."""
    if wanted.rate is not None:
        return count_slice(conn, wanted.rate)
    if wanted.indicator is not None:
        from db.queries.indicator_cases import count_indicator

        return count_indicator(conn, wanted.indicator)
    offer, values = offer_for(wanted, _usual_sort(wanted)), _values(wanted)
    statement = _written_count(offer, frozenset(values), sqlite=conn.dialect.name == "sqlite")
    return int(statement.ask(conn, values).scalar_one())


def count_query(wanted: CaseFilter) -> Select[Any]:
    """Return the statement that counts a list with its values."""
    values = _values(wanted)
    return _count_query(offer_for(wanted, _usual_sort(wanted)), frozenset(values)).params(values)


def _usual_sort(wanted: CaseFilter) -> CaseSort:
    if not wanted.sorts:
        raise NotOfferedError(wanted.status.value, "")
    return wanted.sorts[0]


def _values(wanted: CaseFilter) -> dict[str, Value]:
    """Return what the conditions of a filter need, by name."""
    given: dict[str, Value] = {
        "line": wanted.line,
        "stage": wanted.stage,
        "office_id": wanted.office_id,
        "handler_id": wanted.handler_id,
    }
    if wanted.status in _WINDOW:
        given |= {"from_day": wanted.from_day, "to_day": wanted.to_day}
    if wanted.quiet is not None:
        given |= {f"quiet_{line.value}": getattr(wanted.quiet, line.value) for line in Line}
    return {name: value for name, value in given.items() if value is not None}


def _place(after: CaseCursor | None) -> dict[str, Value]:
    """Return from where a page goes on, by name."""
    return {} if after is None else {_AFTER: after.value, _AFTER_ID: after.case_id}


def _parts(after: CaseCursor | None) -> tuple[_Part, ...]:
    return (_Part.FIRST,) if after is None else (_Part.TIED, _Part.BEYOND)


def _sorted_by(value: Any, order: CaseOrder) -> date | str:  # noqa: ANN401 - as the driver gives it
    """Return the value of a cursor; SQLite gives days as text."""
    is_day = CASES.c[SORT_COLUMNS[order.sort]].type.python_type is date
    return date.fromisoformat(value) if is_day and isinstance(value, str) else value


# The statements: one for each shape, put into words once


@cache
def _written_page(
    offer: Offer, order: CaseOrder, given: frozenset[str], part: _Part, *, sqlite: bool
) -> Written:
    return written(_page_query(offer, order, given, part), sqlite=sqlite)


@cache
def _written_count(offer: Offer, given: frozenset[str], *, sqlite: bool) -> Written:
    return written(_count_query(offer, given), sqlite=sqlite)


def _page_query(offer: Offer, order: CaseOrder, given: frozenset[str], part: _Part) -> Select[Any]:
    """Return the statement of a part of a page, the sort value last."""
    column, number = CASES.c[SORT_COLUMNS[order.sort]], CASES.c.id
    given = given - _passed(order, part)
    query = (
        list_query(offer.index)
        .add_columns(column.label("sorted_by"))
        .where(*_conditions(offer.status, given))
        .limit(bindparam(_MOST, type_=Integer()))
    )
    after = bindparam(_AFTER, type_=column.type)
    after_id = bindparam(_AFTER_ID, type_=Integer())
    if part is _Part.TIED:
        query = query.where(
            column == after, number < after_id if order.descending else number > after_id
        )
    elif part is _Part.BEYOND:
        query = query.where(column < after if order.descending else column > after)
    if order.descending:
        return query.order_by(column.desc(), number.desc())
    return query.order_by(column, number)


def _passed(order: CaseOrder, part: _Part) -> frozenset[str]:
    """Return the ends of a window behind which the last row seen already lies.

    SQLite may take such an end as the bound of its walk instead of the row itself.
    """
    if part is _Part.FIRST:
        return frozenset()
    if part is _Part.TIED:
        return frozenset({"from_day", "to_day"})
    return frozenset({"to_day" if order.descending else "from_day"})


def _count_query(offer: Offer, given: frozenset[str]) -> Select[Any]:
    query = select(func.count()).select_from(CASES)
    return bound_to(query, offer.index).where(*_conditions(offer.status, given))


def _conditions(status: CaseStatus, given: frozenset[str]) -> list[Condition]:
    """Return what a case must meet to stand in the list."""
    found = list(_STATUS[status])
    found += [column == bindparam(name) for name, column in _HELD.items() if name in given]
    if "from_day" in given:
        found.append(_WINDOW[status] >= bindparam("from_day"))
    if "to_day" in given:
        found.append(_WINDOW[status] <= bindparam("to_day"))
    if given.issuperset(_QUIET):
        found.append(or_(*[_is_quiet(name, line) for name, line in _QUIET.items()]))
    return found


def _is_quiet(name: str, line: ColumnElement[str]) -> Condition:
    """Say whether a case of a line has been quiet for longer than the office allows on it."""
    return and_(CASES.c.line == line, CASES.c.quiet_since <= bindparam(name))
