"""What do the measures beside the closure rate come to?  Counts only; ratios are the caller's.

Days are counted from the two dates of each case, grouped: both databases keep dates, and none
has to subtract them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Connection, Integer, and_, cast, func, select

from db.models import (
    CaseMatter,
    CaseParty,
    DisputeCase,
    DossierClock,
    Employer,
    Hearing,
)
from db.queries.counted_records import replied_in_time, replies_due
from db.queries.indicator_cases import (
    accepted_in,
    closed_by_award,
    closed_in,
    final_award_ids,
    first_mediations_ended,
    of_line,
    open_before,
)
from db.queries.view_scope import attributed_to
from disputes_app.domain.cases import SETTLED_OUTCOMES, Line, Outcome
from disputes_app.domain.hearing_records import HearingState
from disputes_app.domain.matter_records import MatterState
from disputes_app.domain.parties import PartyRole
from disputes_app.domain.view_scope import EVERYTHING, ViewScope

_CASE = DisputeCase.c
_MATTER = CaseMatter.c
Days = dict[int, int]
"""How many cases took each number of days."""


@dataclass(frozen=True, slots=True)
class Flow:
    """The cases of a line: open before the period, accepted in it, closed in it.

    ``settled`` are those of the closed that ended in an agreement or a settlement; ``awarded``
    those that ended in an award.
    """

    open_before: int
    accepted: int
    closed: int
    settled: int
    awarded: int


@dataclass(frozen=True, slots=True)
class BusyEmployer:
    """An employer with the cases that came against it in a period."""

    employer_id: int
    name: str
    cases: int
    people: int


def flow(
    conn: Connection,
    line: Line,
    first: date,
    last: date,
    *,
    complaints: bool,
    scope: ViewScope = EVERYTHING,
) -> Flow:
    """Return the flow of a line through a period, both days inclusive."""
    cases = and_(of_line(line, complaints=complaints), *attributed_to(scope))
    query = select(_CASE.outcome, func.count()).where(cases, closed_in(first, last))
    closed: dict[str, int] = dict(map(tuple, conn.execute(query.group_by(_CASE.outcome))))
    return Flow(
        _count(conn, cases, open_before(first)),
        _count(conn, cases, accepted_in(first, last)),
        sum(closed.values()),
        sum(closed.get(one.value, 0) for one in SETTLED_OUTCOMES),
        closed.get(Outcome.AWARD.value, 0),
    )


def intake_days(
    conn: Connection, line: Line, first: date, last: date, scope: ViewScope = EVERYTHING
) -> Days:
    """Return the days from receipt to acceptance of the cases accepted in the period."""
    cases = (of_line(line), accepted_in(first, last), *attributed_to(scope))
    return _days(conn, _CASE.received_on, _CASE.accepted_on, *cases)


def handling_days(
    conn: Connection, line: Line, first: date, last: date, scope: ViewScope = EVERYTHING
) -> Days:
    """Return the days from acceptance to closing of the cases closed in the period."""
    cases = (of_line(line), closed_in(first, last), _CASE.accepted_on.is_not(None))
    return _days(conn, _CASE.accepted_on, _CASE.closed_on, *cases, *attributed_to(scope))


def first_hearing_days(
    conn: Connection, first: date, last: date, scope: ViewScope = EVERYTHING
) -> Days:
    """Return the days from acceptance to the first hearing held, of cases accepted in the period.

    A case not heard by the last day that was open then has waited up to that day.
    """
    held = (
        select(Hearing.c.case_id, func.min(Hearing.c.hearing_on).label("heard_on"))
        .where(Hearing.c.state == HearingState.HELD.value, Hearing.c.hearing_on <= last)
        .group_by(Hearing.c.case_id)
        .subquery()
    )
    query = (
        select(_CASE.accepted_on, held.c.heard_on, _CASE.ended_on, func.count())
        .select_from(DisputeCase)
        .outerjoin(held, held.c.case_id == _CASE.id)
        .where(of_line(Line.ARBITRATION), accepted_in(first, last), *attributed_to(scope))
        .group_by(_CASE.accepted_on, held.c.heard_on, _CASE.ended_on)
    )
    found: Counter[int] = Counter()
    for accepted_on, heard_on, ended_on, n in conn.execute(query):
        if heard_on is not None:
            found[max(0, (heard_on - accepted_on).days)] += n
        elif ended_on is None or ended_on > last:
            found[(last - accepted_on).days] += n
    return dict(found)


def days_after_hearing(
    conn: Connection, first: date, last: date, scope: ViewScope = EVERYTHING
) -> Days:
    """Return the days from the last hearing held to the award that closed the case."""
    heard_on = func.max(Hearing.c.hearing_on)
    query = (
        select(_CASE.closed_on, heard_on)
        .join(Hearing, Hearing.c.case_id == _CASE.id)
        .where(
            closed_by_award(first, last),
            *attributed_to(scope),
            Hearing.c.state == HearingState.HELD.value,
            Hearing.c.hearing_on <= _CASE.closed_on,
        )
        .group_by(_CASE.id, _CASE.closed_on)
    )
    return _counted((closed, heard, 1) for closed, heard in conn.execute(query))


def final_awards(conn: Connection, first: date, last: date, scope: ViewScope = EVERYTHING) -> int:
    """Return how many of the cases closed by an award have a final one among their papers."""
    return len(final_award_ids(conn, first, last, scope))


def first_mediations(
    conn: Connection, first: date, last: date, scope: ViewScope = EVERYTHING
) -> tuple[int, int]:
    """Return how many mediations advised first were settled, and ended, in the period."""
    query = (
        select(_MATTER.state, func.count())
        .where(*first_mediations_ended(first, last))
        .group_by(_MATTER.state)
    )
    if not scope.is_everything:
        query = query.join(DisputeCase, _CASE.id == _MATTER.case_id).where(*attributed_to(scope))
    ended: dict[str, int] = dict(map(tuple, conn.execute(query)))
    return ended.get(MatterState.SETTLED.value, 0), sum(ended.values())


def answered_matters(conn: Connection, first: date, last: date, today: date) -> tuple[int, int]:
    """Return how many external matters were answered in time, and fell due, in the period.

    One that falls due today and is not answered yet is neither.
    """
    in_time = cast(replied_in_time(), Integer)
    query = (
        select(func.coalesce(func.sum(in_time), 0), func.count())
        .select_from(DossierClock)
        .where(*replies_due(first, last, today))
    )
    answered, due = conn.execute(query).one()
    return int(answered), int(due)


def busiest_employers(
    conn: Connection, first: date, last: date, *, limit: int, scope: ViewScope = EVERYTHING
) -> tuple[BusyEmployer, ...]:
    """Return the employers with most cases received in the period, all lines; ties by name."""
    cases = func.count()
    query = (
        select(Employer.c.id, Employer.c.name, cases, func.sum(_CASE.people))
        .select_from(DisputeCase)
        .join(CaseParty, CaseParty.c.case_id == _CASE.id)
        .join(Employer, Employer.c.id == CaseParty.c.employer_id)
        .where(
            _CASE.received_on.between(first, last),
            CaseParty.c.role == PartyRole.RESPONDENT.value,
            *attributed_to(scope),
        )
        .group_by(Employer.c.id, Employer.c.name)
        .order_by(cases.desc(), Employer.c.name, Employer.c.id)
        .limit(limit)
    )
    return tuple(BusyEmployer(*row) for row in conn.execute(query))


def _count(conn: Connection, *conditions: ColumnElement[bool]) -> int:
    query = select(func.count()).select_from(DisputeCase).where(*conditions)
    return int(conn.execute(query).scalar_one())


def _days(
    conn: Connection,
    begun: ColumnElement[date],
    ended: ColumnElement[date],
    *conditions: ColumnElement[bool],
) -> Days:
    query = select(ended, begun, func.count()).where(*conditions).group_by(begun, ended)
    return _counted((row[0], row[1], row[2]) for row in conn.execute(query))


def _counted(rows: Iterable[tuple[date, date, int]]) -> Days:
    found: Counter[int] = Counter()
    for ended_on, begun_on, n in rows:
        found[(ended_on - begun_on).days] += n
    return dict(found)
