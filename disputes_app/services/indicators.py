"""How does the office's work of a period measure, beside the closure rate?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection

from db.queries import indicators as queries
from db.queries.disputes import disputes
from db.queries.indicators import BusyEmployer
from db.queries.period_counts import PeriodCounts
from db.queries.totals import recovered
from disputes_app.domain.case_list import (
    CaseFilter,
    CaseStatus,
    IndicatorPart,
    IndicatorSlice,
)
from disputes_app.domain.cases import Line
from disputes_app.domain.indicators import (
    BY_ID,
    INDICATORS,
    IndicatorUnit,
    Measured,
    average_days,
    count,
    ninetieth_days,
    ratio,
)
from disputes_app.domain.rate import Basis, Population, RateQuery
from disputes_app.domain.view_scope import EVERYTHING, ViewScope
from disputes_app.services.case_list import count_cases
from disputes_app.services.context import Context
from disputes_app.services.rate import check_period

STALLED = "stalled"
MOST_EMPLOYERS = 20
"""So many employers stand in the list of those with most cases."""


@dataclass(frozen=True, slots=True)
class IndicatorSheet:
    """The indicators of a period, both days inclusive, in the order of ``INDICATORS``.

    Those that only the whole district has are left out where ``scope`` is narrower.
    """

    first: date
    last: date
    measured: tuple[Measured, ...]
    employers: tuple[BusyEmployer, ...]
    scope: ViewScope = EVERYTHING


def indicator_sheet(
    ctx: Context, first: date, last: date, scope: ViewScope = EVERYTHING
) -> IndicatorSheet:
    """Return the indicators of a period; raise PeriodError."""
    measured = measured_in(ctx, first, last, scope)
    with ctx.database.read() as conn:
        employers = queries.busiest_employers(conn, first, last, limit=MOST_EMPLOYERS, scope=scope)
    return IndicatorSheet(first, last, measured, employers, scope)


def measured_in(
    ctx: Context,
    first: date,
    last: date,
    scope: ViewScope = EVERYTHING,
    counts: PeriodCounts | None = None,
) -> tuple[Measured, ...]:
    """Return the indicators of a period alone, without the employers; raise PeriodError.

    Args:
        counts: what was counted of the period up to today already, of the same scope.
    """
    today = ctx.today()
    query = RateQuery(Line.INSPECTION, Population.COMPLAINTS, Basis.CLOSED, first, last, today)
    check_period(query, today)
    stalled = sum(count_cases(ctx, one) for one in _stalled(scope))
    counts = counts or PeriodCounts(first, min(last, today), scope)
    with ctx.database.read() as conn:
        every = _measured(conn, counts, today, scope)
        found = {one.indicator.id: one for one in (*every, count(STALLED, stalled))}
    return tuple(found[one.id] for one in INDICATORS if one.id in found)


def cases_of_indicator(
    ctx: Context,
    id_: str,
    part: IndicatorPart,
    first: date,
    last: date,
    scope: ViewScope = EVERYTHING,
) -> CaseFilter | None:
    """Return the list of the cases behind a number; None where it is not made of cases.

    Args:
        id_: which indicator, one of ``INDICATORS``.
        part: which number of a ratio; other indicators have but one.
    """
    indicator = BY_ID[id_]
    if not indicator.of_cases:
        return None
    if indicator.unit is not IndicatorUnit.RATIO:
        part = IndicatorPart.WHOLE
    if id_ == STALLED:
        return CaseFilter(status=CaseStatus.STALLED)
    return CaseFilter(indicator=IndicatorSlice(id_, part, first, min(last, ctx.today()), scope))


def _stalled(scope: ViewScope) -> Iterator[CaseFilter]:
    whole = CaseFilter(status=CaseStatus.STALLED, handler_id=scope.handler_id)
    if not scope.office_ids:
        yield whole
    yield from (replace(whole, office_id=one) for one in scope.office_ids)


def _measured(
    conn: Connection, counts: PeriodCounts, today: date, scope: ViewScope
) -> Iterator[Measured]:
    yield from _of_arbitration(conn, counts, scope)
    yield from _of_mediation(conn, counts, scope)
    line = Line.INSPECTION
    before = queries.cases_open_before(conn, line, counts.first, scope, complaints=True)
    came, ended = counts.accepted(conn, line).complaints, counts.closed(conn, line).complaints
    yield ratio("inspection_closure", ended, before + came)
    for line in Line:
        intake, handling = counts.accepted(conn, line).days, counts.closed(conn, line).days
        yield average_days(f"{line}_intake_average", intake)
        yield ninetieth_days(f"{line}_intake_p90", intake)
        yield average_days(f"{line}_handling_average", handling)
        yield ninetieth_days(f"{line}_handling_p90", handling)
    if scope.is_everything:
        yield from _of_the_district(conn, counts, today)


def _of_the_district(conn: Connection, counts: PeriodCounts, today: date) -> Iterator[Measured]:
    first, last = counts.first, counts.last
    yield ratio("matters_in_time", *queries.answered_matters(conn, first, last, today))
    for_parties, by_inspection = recovered(counts.sums(conn))
    yield count("recovered_for_parties", for_parties)
    yield count("recovered_by_inspection", by_inspection)
    yield count("group_incidents", disputes(conn, first, last).group_incidents)


def _of_arbitration(conn: Connection, counts: PeriodCounts, scope: ViewScope) -> Iterator[Measured]:
    line, first, last = Line.ARBITRATION, counts.first, counts.last
    before = queries.cases_open_before(conn, line, first, scope)
    closed = counts.closed(conn, line)
    yield ratio("arbitration_closure", closed.cases, before + counts.accepted(conn, line).cases)
    within = queries.closed_within(conn, line, first, last, scope)
    yield ratio("arbitration_within", *within)
    yield ratio("settled_share", closed.settled, closed.cases)
    yield ratio("final_award_share", closed.final, closed.awarded)
    hearing = queries.first_hearing_days(conn, first, last, scope)
    yield ninetieth_days("first_hearing_p90", hearing)
    after = queries.days_after_hearing(conn, first, last, scope)
    yield average_days("award_after_hearing_average", after)


def _of_mediation(conn: Connection, counts: PeriodCounts, scope: ViewScope) -> Iterator[Measured]:
    line, first, last = Line.MEDIATION, counts.first, counts.last
    closed = counts.closed(conn, line)
    yield ratio("mediation_success", closed.settled, closed.cases)
    within = queries.closed_within(conn, line, first, last, scope)
    yield ratio("mediation_within", *within)
    yield ratio("first_mediation_success", *queries.first_mediations(conn, first, last, scope))
