"""What do the measures beside the closure rate come to?  Counts only; ratios are the caller's."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, Date, Integer, case, cast, func, literal, select

from db.models import (
    CaseMatter,
    CaseParty,
    CaseSpan,
    DisputeCase,
    DossierClock,
    Employer,
)
from db.queries.counted_records import replied_in_time, replies_due
from db.queries.day_counts import Days, days_between
from db.queries.indicator_cases import (
    awarded_after_hearing,
    first_mediations_ended,
    judged_at_end,
    of_line,
    open_before,
    waited_for_hearing,
)
from db.queries.rate_slices import closed_spans
from db.queries.view_scope import attributed_to
from disputes_app.domain.cases import Line
from disputes_app.domain.matter_records import MatterState
from disputes_app.domain.parties import PartyRole
from disputes_app.domain.spans import Measure
from disputes_app.domain.view_scope import EVERYTHING, ViewScope

_CASE = DisputeCase.c
_MATTER = CaseMatter.c


@dataclass(frozen=True, slots=True)
class BusyEmployer:
    """An employer with the cases that came against it in a period."""

    employer_id: int
    name: str
    cases: int
    people: int


def cases_open_before(
    conn: Connection,
    line: Line,
    first: date,
    scope: ViewScope = EVERYTHING,
    *,
    complaints: bool = False,
) -> int:
    """Return how many cases of a line were accepted before a day and open when it began."""
    cases = (of_line(line, complaints=complaints), open_before(first), *attributed_to(scope))
    query = select(func.count()).select_from(DisputeCase).where(*cases)
    return int(conn.execute(query).scalar_one())


def closed_within(
    conn: Connection, line: Line, first: date, last: date, scope: ViewScope = EVERYTHING
) -> tuple[int, int]:
    """Return how many of the cases closed in the period kept their last day, and how many all."""
    on_time = CaseSpan.c.measure == Measure.ON_TIME.value
    query = select(func.count().filter(on_time), func.count()).where(
        *closed_spans(judged_at_end(line, first, last, scope))
    )
    kept, every = conn.execute(query).one()
    return kept, every


def first_hearing_days(
    conn: Connection, first: date, last: date, scope: ViewScope = EVERYTHING
) -> Days:
    """Return the days from acceptance to the first hearing held, of cases accepted in the period.

    A case not heard by the last day that was open then has waited up to that day.
    """
    heard_on = case((_CASE.heard_on <= last, _CASE.heard_on), else_=literal(last, Date))
    waited = (waited_for_hearing(first, last), *attributed_to(scope))
    found: Counter[int] = Counter()
    for days, n in days_between(conn, _CASE.accepted_on, heard_on, *waited).items():
        found[max(0, -days)] += n
    return dict(found)


def days_after_hearing(
    conn: Connection, first: date, last: date, scope: ViewScope = EVERYTHING
) -> Days:
    """Return the days from the last hearing held to the award that closed the case."""
    awarded = (awarded_after_hearing(first, last), *attributed_to(scope))
    return days_between(conn, _CASE.closed_on, _CASE.heard_last_on, *awarded)


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
