"""How did past cases of a line end, and which open ones have still to end in time?"""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, Connection, func, select

from db.models import DisputeCase
from db.queries.case_rows import rows_of
from db.queries.view_scope import held_by
from disputes_app.domain.case_list import CaseRow
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.rate import Population
from disputes_app.domain.spans import Measure
from disputes_app.domain.view_scope import EVERYTHING, ViewScope

_CASE = DisputeCase.c


def _of(line: Line, population: Population) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [_CASE.line == line.value]
    if population is Population.COMPLAINTS:
        found.append(_CASE.complaint.is_(True))
    return found


def closings(
    conn: Connection, line: Line, population: Population, first: date, last: date
) -> tuple[tuple[date, date, int], ...]:
    """Return day of closing, last day and how many, of cases closed from ``first`` to ``last``."""
    query = (
        select(_CASE.closed_on, _CASE.due_on, func.count())
        .where(
            *_of(line, population),
            _CASE.measure.in_([Measure.ON_TIME.value, Measure.LATE.value]),
            _CASE.closed_on.between(first, last),
            _CASE.ended_sort.between(first, last),
            _CASE.due_on.is_not(None),
        )
        .group_by(_CASE.closed_on, _CASE.due_on)
    )
    return tuple((closed, due, n) for closed, due, n in conn.execute(query))


def late_and_open(conn: Connection, line: Line, population: Population, today: date) -> int:
    """Return how many are open past their last day."""
    query = (
        select(func.count())
        .select_from(DisputeCase)
        .where(*_of(line, population), *_open(), _CASE.due_sort < today)
    )
    return int(conn.execute(query).scalar_one())


def still_in_time(
    conn: Connection,
    line: Line,
    population: Population,
    today: date,
    *,
    limit: int,
    scope: ViewScope = EVERYTHING,
) -> tuple[tuple[CaseRow, int | None], ...]:
    """Return open cases whose last day has not passed, the nearest first, and who holds each."""
    query = (
        select(_CASE.id, _CASE.handler_id)
        .where(*_of(line, population), *_open(), _CASE.due_sort >= today, *held_by(scope))
        .order_by(_CASE.due_sort, _CASE.id)
        .limit(limit)
    )
    found = conn.execute(query).all()
    rows = rows_of(conn, [CaseId(row[0]) for row in found])
    return tuple(zip(rows, [row[1] for row in found], strict=True))


def _open() -> tuple[ColumnElement[bool], ...]:
    return (_CASE.measure == Measure.OPEN.value,)
