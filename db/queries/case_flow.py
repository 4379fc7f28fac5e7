"""How did the cases of all lines pass through a period?  One reading of the case table each."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    exists,
    func,
    literal,
    or_,
    select,
)

from db.models import CaseAmount, CaseParty, DisputeCase, Office
from db.queries.indicator_cases import accepted_in, closed_by_award, of_line
from db.queries.period_counts import PeriodCounts
from disputes_app.domain.case_flow import FlowRow
from disputes_app.domain.cases import Departure, Line, Outcome
from disputes_app.domain.parties import PartyRole
from disputes_app.domain.spans import Measure

_CASE = DisputeCase.c
_BY_CAUSE = "INDEXED BY ix_case_flow"
"""SQLite is told which index to read from, because it would look up the cause of each case."""
_TEN = 10
"""So many workers make a collective dispute (调解仲裁法 7, 办案规则 5)."""


def case_flow(conn: Connection, first: date, last: date) -> tuple[FlowRow, ...]:
    """Count every case that was open at some time of the period, both days inclusive."""
    keys = (
        _CASE.line,
        _CASE.complaint,
        _CASE.cause,
        _CASE.office_id,
        _CASE.outcome,
        _CASE.departure,
    )
    came, ended = _CASE.accepted_on >= first, _CASE.ended_on <= last
    many = and_(_CASE.people >= _TEN, came)
    query = (
        select(
            *keys,
            func.count(),
            func.count().filter(came),
            func.count().filter(ended),
            func.count().filter(ended, _CASE.closed_on.is_not(None)),
            _sum(_CASE.people, came),
            func.count().filter(many),
            _sum(_CASE.people, many),
            _sum(_CASE.claimed_fen, came),
        )
        .where(
            _CASE.accepted_on <= last,
            or_(_CASE.ended_on.is_(None), _CASE.ended_on >= first),
        )
        .group_by(*keys)
        .order_by(*keys)
    )
    return tuple(_flow_row(*row) for row in conn.execute(query))


def _flow_row(
    line: str,
    complaint: bool,  # noqa: FBT001 - the columns of a row, in their order
    cause: str,
    office_id: int,
    outcome: str | None,
    departure: str | None,
    *counts: int,
) -> FlowRow:
    passed, came, ended, closed, *of_those_that_came = map(int, counts)
    return FlowRow(
        Line(line),
        bool(complaint),
        cause,
        office_id,
        None if outcome is None else Outcome(outcome),
        None if departure is None else Departure(departure),
        passed - came,
        came,
        closed,
        ended - closed,
        passed - ended,
        *of_those_that_came,
    )


def days_of(conn: Connection, counts: PeriodCounts) -> dict[tuple[Line, str, date], int]:
    """Return how many cases were accepted, and closed, on each day of a period.

    The keys name the line, ``accepted`` or ``closed``, and the day.
    """
    found: Counter[tuple[Line, str, date]] = Counter()
    for line in Line:
        accepted, closed = counts.accepted(conn, line).on, counts.closed(conn, line).on
        found.update({(line, "accepted", day): n for day, n in accepted.items()})
        found.update({(line, "closed", day): n for day, n in closed.items()})
    found.update(_closed_and_gone(conn, counts.first, counts.last))
    return dict(found)


def _closed_and_gone(
    conn: Connection, first: date, last: date
) -> dict[tuple[Line, str, date], int]:
    """Return the cases closed in a period that left on a day beyond it, as after a review."""
    own = _CASE.line.in_([line.value for line in Line])
    elsewhere = and_(
        _CASE.ended_on != _CASE.closed_on, or_(_CASE.ended_on < first, _CASE.ended_on > last)
    )
    query = (
        select(_CASE.line, _CASE.closed_on, func.count())
        .where(own, _CASE.closed_on.between(first, last), elsewhere)
        .group_by(_CASE.line, _CASE.closed_on)
    )
    return {(Line(line), "closed", day): n for line, day, n in conn.execute(query)}


def employers_applied(conn: Connection, first: date, last: date) -> int:
    """Return how many arbitrations accepted in the period only employers had applied for."""
    applicant = CaseParty.c.role == literal(PartyRole.APPLICANT.value, literal_execute=True)
    by_firm = select(CaseParty.c.case_id).where(applicant, ~CaseParty.c.person)
    by_person = exists().where(CaseParty.c.case_id == _CASE.id, applicant, CaseParty.c.person)
    query = select(func.count()).where(
        of_line(Line.ARBITRATION), accepted_in(first, last), _CASE.id.in_(by_firm), ~by_person
    )
    return int(conn.execute(query).scalar_one())


def awards_with_a_sum(conn: Connection, first: date, last: date) -> int:
    """Return how many of the cases closed by an award in the period fixed a sum in it."""
    sum_fixed = exists().where(
        CaseAmount.c.case_id == _CASE.id,
        CaseAmount.c.what == "awarded",
        CaseAmount.c.fen > 0,
    )
    query = select(func.count()).where(closed_by_award(first, last), sum_fixed)
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
        select(_CASE.cause, func.count(), func.count().filter(on_time))
        .where(
            _CASE.line == Line.INSPECTION.value,
            _CASE.complaint.is_(True),
            due,
            _CASE.due_sort.between(first, min(last, as_of)),
        )
        .group_by(_CASE.cause)
        .with_hint(DisputeCase, _BY_CAUSE, "sqlite")
    )
    return {cause: (int(n), int(met)) for cause, n, met in conn.execute(query)}


def _sum(value: ColumnElement[Any], condition: ColumnElement[bool]) -> ColumnElement[Any]:
    return func.coalesce(func.sum(value).filter(condition), 0)
