"""How did the cases of all lines pass through a period?  One reading of the case table each."""

from __future__ import annotations

from collections import Counter
from datetime import date

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    case,
    exists,
    func,
    or_,
    select,
)

from db.models import CaseAmount, CaseParty, DisputeCase, Office
from disputes_app.domain.case_flow import FlowRow
from disputes_app.domain.cases import Departure, Line, Outcome
from disputes_app.domain.parties import PartyRole
from disputes_app.domain.spans import Measure

_CASE = DisputeCase.c
_TEN = 10
"""So many workers make a collective dispute (调解仲裁法 7, 办案规则 5)."""


def case_flow(conn: Connection, first: date, last: date) -> tuple[FlowRow, ...]:
    """Count every case that was open at some time of the period, both days inclusive."""
    came = _CASE.accepted_on.between(first, last)
    ended = _CASE.ended_on.between(first, last)
    after = or_(_CASE.ended_on.is_(None), _CASE.ended_on > last)
    keys = (
        _CASE.line,
        _CASE.complaint,
        _CASE.cause,
        _CASE.office_id,
        _CASE.outcome,
        _CASE.departure,
    )
    query = (
        select(
            *keys,
            _sum(_CASE.accepted_on < first),
            _sum(came),
            _sum(and_(ended, _CASE.closed_on.is_not(None))),
            _sum(and_(ended, _CASE.closed_on.is_(None))),
            _sum(after),
            _sum(came, _CASE.people),
            _sum(and_(came, _CASE.people >= _TEN)),
            _sum(and_(came, _CASE.people >= _TEN), _CASE.people),
            _sum(came, func.coalesce(_CASE.claimed_fen, 0)),
        )
        .where(
            _CASE.accepted_on <= last,
            or_(_CASE.ended_on.is_(None), _CASE.ended_on >= first),
        )
        .group_by(*keys)
        .order_by(*keys)
    )
    return tuple(
        FlowRow(
            Line(line),
            bool(complaint),
            cause,
            office_id,
            None if outcome is None else Outcome(outcome),
            None if departure is None else Departure(departure),
            *map(int, counts),
        )
        for line, complaint, cause, office_id, outcome, departure, *counts in conn.execute(query)
    )


def days_of(conn: Connection, first: date, last: date) -> dict[tuple[Line, str, date], int]:
    """Return how many cases were accepted, and closed, on each day of a stretch.

    The keys name the line, ``accepted`` or ``closed``, and the day.
    """
    found: Counter[tuple[Line, str, date]] = Counter()
    for name, column in (("accepted", _CASE.accepted_on), ("closed", _CASE.closed_on)):
        query = (
            select(_CASE.line, column, func.count())
            .where(column.between(first, last))
            .group_by(_CASE.line, column)
        )
        for line, day, n in conn.execute(query):
            found[Line(line), name, day] += n
    return dict(found)


def employers_applied(conn: Connection, first: date, last: date) -> int:
    """Return how many arbitrations accepted in the period only employers had applied for."""
    applicant = and_(CaseParty.c.case_id == _CASE.id, CaseParty.c.role == PartyRole.APPLICANT.value)
    query = select(func.count()).where(
        _CASE.line == Line.ARBITRATION.value,
        _CASE.accepted_on.between(first, last),
        exists().where(applicant, CaseParty.c.person.is_(False)),
        ~exists().where(applicant, CaseParty.c.person.is_(True)),
    )
    return int(conn.execute(query).scalar_one())


def awards_with_a_sum(conn: Connection, first: date, last: date) -> int:
    """Return how many of the cases closed by an award in the period fixed a sum in it."""
    sum_fixed = exists().where(
        CaseAmount.c.case_id == _CASE.id,
        CaseAmount.c.what == "awarded",
        CaseAmount.c.fen > 0,
    )
    query = select(func.count()).where(
        _CASE.line == Line.ARBITRATION.value,
        _CASE.outcome == Outcome.AWARD.value,
        _CASE.ended_on.between(first, last),
        sum_fixed,
    )
    return int(conn.execute(query).scalar_one())


def sums_of(conn: Connection, line: Line, what: str, first: date, last: date) -> int:
    """Return the fen that cases of a line fixed in the period (``agreed``, ``awarded``)."""
    query = select(func.coalesce(func.sum(CaseAmount.c.fen), 0)).where(
        CaseAmount.c.line == line.value,
        CaseAmount.c.what == what,
        CaseAmount.c.happened_on.between(first, last),
    )
    return int(conn.execute(query).scalar_one())


def offices_by_id(conn: Connection) -> dict[int, tuple[str, str, str]]:
    """Return name, town and kind of mediation organisation of every office."""
    query = select(Office.c.id, Office.c.name_zh, Office.c.town, Office.c.organisation)
    return {row[0]: (row[1], row[2], row[3] or "") for row in conn.execute(query)}


def first_received(conn: Connection) -> date | None:
    """Return the first day on which any case was received."""
    return conn.execute(select(func.min(_CASE.received_on))).scalar()


def rate_by_cause(
    conn: Connection, first: date, last: date, as_of: date
) -> dict[str, tuple[int, int]]:
    """Return how many complaints were due, and on time, by cause, as everything stands now."""
    on_time = _CASE.measure == Measure.ON_TIME.value
    due = or_(
        on_time,
        _CASE.measure == Measure.LATE.value,
        and_(_CASE.measure == Measure.OPEN.value, _CASE.due_sort < as_of),
    )
    query = (
        select(_CASE.cause, func.count(), _sum(on_time))
        .where(
            _CASE.line == Line.INSPECTION.value,
            _CASE.complaint.is_(True),
            due,
            _CASE.due_sort.between(first, min(last, as_of)),
        )
        .group_by(_CASE.cause)
    )
    return {cause: (int(n), int(met)) for cause, n, met in conn.execute(query)}


def _sum(
    condition: ColumnElement[bool], value: ColumnElement[int] | None = None
) -> ColumnElement[int]:
    counted = 1 if value is None else value
    return func.coalesce(func.sum(case((condition, counted), else_=0)), 0)
