"""Which cases stand behind one number of the closure rate?

As of today the answer is read from the case table, one index range for each measure; for
every other question from the same spans that the number was counted from.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from heapq import merge
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select, tuple_

from db.models import CaseSpan, Office
from db.queries.case_rows import CASES, case_rows, list_query, rows_of
from db.queries.rate import is_current
from disputes_app.domain.case_list import (
    CaseCursor,
    CaseOrder,
    CasePage,
    CaseSort,
    NotOfferedError,
    RateNumber,
    RateSlice,
)
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.rate import Basis, Population, RateQuery
from disputes_app.domain.shanghai import shanghai_day
from disputes_app.domain.spans import FOREVER, NO_DAY, Measure

_ONE_DAY = timedelta(days=1)
_LEFT = {
    RateNumber.TRANSFERRED: Measure.TRANSFERRED,
    RateNumber.MERGED: Measure.MERGED,
    RateNumber.STRUCK_OUT: Measure.STRUCK_OUT,
    RateNumber.REFUSED: Measure.REFUSED,
    RateNumber.WITHDRAWN_BEFORE_ACCEPTANCE: Measure.WITHDRAWN_BEFORE_ACCEPTANCE,
}
_STOCKS = {
    RateNumber.SUSPENDED: Measure.SUSPENDED,
    RateNumber.CANNOT_JUDGE: Measure.CANNOT_JUDGE,
}


@dataclass(frozen=True, slots=True)
class Branch:
    """Cases of one measure whose day lies in a stretch, inclusive."""

    measure: Measure
    first: date
    last: date
    late_entered: bool = False


def branches_of(wanted: RateSlice) -> list[Branch]:
    """Return what makes up a number on basis ``due`` (and every number beside the rate)."""
    number, query = wanted.number, wanted.query
    if number in _LEFT:
        return [Branch(_LEFT[number], query.from_day, query.cut_off)]
    if number in _STOCKS:
        return [Branch(_STOCKS[number], NO_DAY, NO_DAY)]
    if number is RateNumber.INTAKE_LATE:
        return [Branch(Measure.INTAKE, NO_DAY, query.as_of - _ONE_DAY)]
    found = [one for part in _PARTS[number] for one in _part(part, query)]
    return [one for one in found if one.first <= one.last]


_PARTS = {
    RateNumber.DUE: ("on_time", "late_closed", "late_open"),
    RateNumber.ON_TIME: ("on_time",),
    RateNumber.LATE: ("late_closed", "late_open"),
    RateNumber.LATE_CLOSED: ("late_closed",),
    RateNumber.LATE_OPEN: ("late_open",),
    RateNumber.DUE_TODAY: ("due_today",),
    RateNumber.PENDING: ("due_today", "pending_open", "pending_closed"),
    RateNumber.PENDING_CLOSED: ("pending_closed",),
    RateNumber.LATE_ENTERED: ("late_entered",),
}


def _part(part: str, query: RateQuery) -> tuple[Branch, ...]:
    first, last, day = query.from_day, query.to_day, query.as_of
    cut = query.cut_off
    after = max(first, day + _ONE_DAY)
    parts = {
        "on_time": (Branch(Measure.ON_TIME, first, cut),),
        "late_closed": (Branch(Measure.LATE, first, cut),),
        "late_open": (Branch(Measure.OPEN, first, min(last, day - _ONE_DAY)),),
        "due_today": (Branch(Measure.OPEN, max(first, day), min(last, day)),),
        "pending_open": (Branch(Measure.OPEN, after, last),),
        "pending_closed": (Branch(Measure.ON_TIME, after, last), Branch(Measure.LATE, after, last)),
        "late_entered": (
            Branch(Measure.ON_TIME, first, cut, late_entered=True),
            Branch(Measure.LATE, first, cut, late_entered=True),
        ),
    }
    return parts[part]


def slice_page(
    conn: Connection,
    wanted: RateSlice,
    order: CaseOrder,
    *,
    after: CaseCursor | None,
    limit: int,
) -> CasePage:
    """Return up to ``limit`` of the cases behind a number, by last day."""
    if order.sort is not CaseSort.DUE:
        raise NotOfferedError("rate", order.sort.value)
    if wanted.query.basis is Basis.DUE and is_current(conn, wanted.query):
        return _current_page(conn, wanted, order, after, limit)
    return _past_page(conn, wanted, order, after, limit)


def count_slice(conn: Connection, wanted: RateSlice) -> int:
    """Count the cases behind a number."""
    if wanted.query.basis is Basis.DUE and is_current(conn, wanted.query):
        return sum(
            conn.execute(select(func.count()).select_from(CASES).where(*conditions)).scalar_one()
            for conditions in _current_conditions(wanted)
        )
    query = select(func.count()).select_from(CaseSpan).where(*span_conditions(wanted))
    return conn.execute(query).scalar_one()


def _complaints(query: RateQuery) -> tuple[bool, ...]:
    if query.line is not Line.INSPECTION:
        return (False,)
    return (True,) if query.population is Population.COMPLAINTS else (False, True)


@dataclass(frozen=True, slots=True)
class _Held:
    """The columns that say to whom a case is attributed."""

    office: ColumnElement[int]
    handler: ColumnElement[int]

    def conditions(self, wanted: RateSlice) -> list[ColumnElement[bool]]:
        """Return which office, town and person a slice is narrowed to."""
        found: list[ColumnElement[bool]] = []
        if wanted.office_id is not None:
            found.append(self.office == wanted.office_id)
        if wanted.town is not None:
            found.append(self.office.in_(select(Office.c.id).where(Office.c.town == wanted.town)))
        if wanted.handler_id is not None:
            nobody = not wanted.handler_id
            found.append(self.handler.is_(None) if nobody else self.handler == wanted.handler_id)
        return found


# As of today: the case table, one ordered range a branch


def _current_conditions(wanted: RateSlice) -> list[list[ColumnElement[bool]]]:
    return [
        _branch_conditions(one, branch, complaint=complaint)
        for one in _by_holder(wanted)
        for branch in branches_of(wanted)
        for complaint in _complaints(wanted.query)
    ]


def _by_holder(wanted: RateSlice) -> list[RateSlice]:
    """Return the slice of each office that the question looks at: each has a range of its own."""
    scope = wanted.query.scope
    if scope.handler_id is not None:
        if wanted.handler_id not in {None, scope.handler_id}:
            return []
        wanted = replace(wanted, handler_id=scope.handler_id)
    if not scope.office_ids:
        return [wanted]
    if wanted.office_id is not None:
        return [wanted] if wanted.office_id in scope.office_ids else []
    return [replace(wanted, office_id=one) for one in scope.office_ids]


def _branch_conditions(
    wanted: RateSlice, branch: Branch, *, complaint: bool
) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [
        CASES.c.line == wanted.query.line.value,
        CASES.c.complaint == complaint,
        CASES.c.measure == branch.measure.value,
    ]
    held = _Held(CASES.c.attributed_office_id, CASES.c.attributed_handler_id)
    found += held.conditions(wanted)
    if wanted.cause is not None:
        found.append(CASES.c.cause == wanted.cause)
    if branch.measure.value in _LEFT.values():
        found.append(CASES.c.ended_on.between(branch.first, branch.last))
    elif branch.first != branch.last or branch.first != NO_DAY:
        found.append(CASES.c.due_sort.between(branch.first, branch.last))
    if branch.late_entered:
        found.append(and_(CASES.c.late_entered))
    return found


def branch_queries(
    wanted: RateSlice, order: CaseOrder, *, after: CaseCursor | None = None, limit: int = 200
) -> list[Select[Any]]:
    """Return the statements of a page as of today; their rows, merged, are the page."""
    column = CASES.c.due_sort
    scope = wanted.query.scope
    index = "ix_case_rate"
    if wanted.office_id is not None or scope.office_ids:
        index = "ix_case_rate_office"
    if wanted.handler_id is not None or scope.handler_id is not None:
        index = "ix_case_rate_handler"
    base = list_query(index).add_columns(column.label("sorted_by")).limit(limit + 1)
    if order.descending:
        base = base.order_by(column.desc(), CASES.c.id.desc())
    else:
        base = base.order_by(column, CASES.c.id)
    if after is not None:
        place, end = tuple_(column, CASES.c.id), (after.value, after.case_id)
        base = base.where(place < end if order.descending else place > end)
    return [base.where(*conditions) for conditions in _current_conditions(wanted)]


def _current_page(
    conn: Connection, wanted: RateSlice, order: CaseOrder, after: CaseCursor | None, limit: int
) -> CasePage:
    found = [
        conn.execute(query).all()
        for query in branch_queries(wanted, order, after=after, limit=limit)
    ]
    rows = list(merge(*found, key=lambda row: (row[-1], row[0]), reverse=order.descending))
    shown = case_rows(rows[:limit], sqlite=False)
    if len(rows) <= limit:
        return CasePage(shown, None)
    return CasePage(shown, CaseCursor(rows[limit - 1][-1], shown[-1].id))


# Any other question: the spans


def _past_page(
    conn: Connection, wanted: RateSlice, order: CaseOrder, after: CaseCursor | None, limit: int
) -> CasePage:
    column = CaseSpan.c.counted_on
    query = select(CaseSpan.c.case_id, column).where(*span_conditions(wanted)).limit(limit + 1)
    if order.descending:
        query = query.order_by(column.desc(), CaseSpan.c.case_id.desc())
    else:
        query = query.order_by(column, CaseSpan.c.case_id)
    if after is not None:
        place, end = tuple_(column, CaseSpan.c.case_id), (after.value, after.case_id)
        query = query.where(place < end if order.descending else place > end)
    rows = conn.execute(query).all()
    ids = [CaseId(row[0]) for row in rows[:limit]]
    cursor = CaseCursor(rows[limit - 1][1], ids[-1]) if len(rows) > limit else None
    return CasePage(rows_of(conn, ids), cursor)


def span_conditions(wanted: RateSlice) -> list[ColumnElement[bool]]:
    """Return which spans stand behind a number, held as the question asks."""
    return [_known(wanted.query), *_span_conditions(wanted)]


def span_parts(wanted: RateSlice) -> list[list[ColumnElement[bool]]]:
    """Return the same in parts of which each has an index: what still holds, what was replaced."""
    known_at, rest = wanted.query.known_at, _span_conditions(wanted)
    parts = [[CaseSpan.c.known_to.is_(None), *rest]]
    if known_at is not None:
        parts.append([CaseSpan.c.known_to > known_at, *rest])
    return parts


def _span_conditions(wanted: RateSlice) -> list[ColumnElement[bool]]:
    query = wanted.query
    found = _spans_of(query)
    found += _Held(CaseSpan.c.office_id, CaseSpan.c.handler_id).conditions(wanted)
    if wanted.cause is not None:
        of_case = select(CASES.c.cause).where(CASES.c.id == CaseSpan.c.case_id)
        found.append(of_case.scalar_subquery() == wanted.cause)
    if query.basis is Basis.CLOSED and wanted.number in _CLOSED_BASIS:
        found.append(_closed_condition(wanted.number, query))
    else:
        parts = [_span_branch(branch) for branch in branches_of(wanted)]
        found.append(or_(*parts) if parts else CaseSpan.c.id < 0)
    return found


def closed_spans(query: RateQuery) -> list[ColumnElement[bool]]:
    """Return the spans of cases closed in the period of a question, on time and late."""
    judged = CaseSpan.c.measure.in_([Measure.ON_TIME.value, Measure.LATE.value])
    return [_known(query), *_spans_of(query), _closed_in(query), judged]


def _known(query: RateQuery) -> ColumnElement[bool]:
    """Leave out what was replaced before the moment of the question; now, whatever was."""
    holds: ColumnElement[bool] = CaseSpan.c.known_to.is_(None)
    return holds if query.known_at is None else or_(holds, CaseSpan.c.known_to > query.known_at)


def _spans_of(query: RateQuery) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [
        CaseSpan.c.line == query.line.value,
        CaseSpan.c.complaint.in_(_complaints(query)),
        *_held(query),
    ]
    scope = query.scope
    if scope.office_ids:
        found.append(CaseSpan.c.office_id.in_(scope.office_ids))
    if scope.handler_id is not None:
        found.append(CaseSpan.c.handler_id == scope.handler_id)
    return found


def _closed_in(query: RateQuery) -> ColumnElement[bool]:
    return CaseSpan.c.closed_on.between(query.from_day, query.cut_off)


def _held(query: RateQuery) -> list[ColumnElement[bool]]:
    day, known_at = query.as_of, query.known_at
    known: list[ColumnElement[bool]] = []
    if known_at is not None:
        day = min(day, shanghai_day(known_at))
        known.append(CaseSpan.c.known_from <= known_at)
    return [*known, CaseSpan.c.from_on <= day, CaseSpan.c.to_on > day]


def _span_branch(branch: Branch) -> ColumnElement[bool]:
    found = and_(
        CaseSpan.c.measure == branch.measure.value,
        CaseSpan.c.counted_on.between(branch.first, branch.last),
    )
    return and_(found, CaseSpan.c.late_entered) if branch.late_entered else found


_CLOSED_BASIS = frozenset(
    {
        RateNumber.DUE,
        RateNumber.ON_TIME,
        RateNumber.LATE,
        RateNumber.LATE_CLOSED,
        RateNumber.LATE_OPEN,
        RateNumber.LATE_ENTERED,
    }
)


def _closed_condition(number: RateNumber, query: RateQuery) -> ColumnElement[bool]:
    dated = CaseSpan.c.measure.in_([Measure.OPEN.value, Measure.ON_TIME.value, Measure.LATE.value])
    within = _closed_in(query)
    on_time = and_(within, CaseSpan.c.measure == Measure.ON_TIME.value)
    late_closed = and_(within, CaseSpan.c.measure == Measure.LATE.value)
    late_open = and_(
        dated,
        CaseSpan.c.due_on < query.cut_off,
        func.coalesce(CaseSpan.c.closed_on, FOREVER) > query.cut_off,
    )
    conditions = {
        RateNumber.ON_TIME: on_time,
        RateNumber.LATE_CLOSED: late_closed,
        RateNumber.LATE_OPEN: late_open,
        RateNumber.LATE: or_(late_closed, late_open),
        RateNumber.DUE: or_(on_time, late_closed, late_open),
        RateNumber.LATE_ENTERED: and_(or_(on_time, late_closed), CaseSpan.c.late_entered),
    }
    return conditions[number]
