"""How does the office's work of a period measure, beside the closure rate?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection

from db.queries import indicators as queries
from db.queries.disputes import disputes
from db.queries.indicators import BusyEmployer
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
    ctx: Context, first: date, last: date, scope: ViewScope = EVERYTHING
) -> tuple[Measured, ...]:
    """Return the indicators of a period alone, without the employers; raise PeriodError."""
    today = ctx.today()
    query = RateQuery(Line.INSPECTION, Population.COMPLAINTS, Basis.CLOSED, first, last, today)
    check_period(query, today)
    stalled = sum(count_cases(ctx, one) for one in _stalled(scope))
    with ctx.database.read() as conn:
        every = _measured(conn, first, min(last, today), today, scope)
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
    conn: Connection, first: date, last: date, today: date, scope: ViewScope
) -> Iterator[Measured]:
    yield from _of_arbitration(conn, first, last, scope)
    yield from _of_mediation(conn, first, last, scope)
    complaints = queries.flow(conn, Line.INSPECTION, first, last, complaints=True, scope=scope)
    yield ratio(
        "inspection_closure", complaints.closed, complaints.open_before + complaints.accepted
    )
    for line in Line:
        intake = queries.intake_days(conn, line, first, last, scope)
        handling = queries.handling_days(conn, line, first, last, scope)
        yield average_days(f"{line}_intake_average", intake)
        yield ninetieth_days(f"{line}_intake_p90", intake)
        yield average_days(f"{line}_handling_average", handling)
        yield ninetieth_days(f"{line}_handling_p90", handling)
    if scope.is_everything:
        yield from _of_the_district(conn, first, last, today)


def _of_the_district(conn: Connection, first: date, last: date, today: date) -> Iterator[Measured]:
    yield ratio("matters_in_time", *queries.answered_matters(conn, first, last, today))
    for_parties, by_inspection = recovered(conn, first, last)
    yield count("recovered_for_parties", for_parties)
    yield count("recovered_by_inspection", by_inspection)
    yield count("group_incidents", disputes(conn, first, last).group_incidents)


def _of_arbitration(
    conn: Connection, first: date, last: date, scope: ViewScope
) -> Iterator[Measured]:
    flow = queries.flow(conn, Line.ARBITRATION, first, last, complaints=False, scope=scope)
    yield ratio("arbitration_closure", flow.closed, flow.open_before + flow.accepted)
    within = queries.closed_within(conn, Line.ARBITRATION, first, last, scope)
    yield ratio("arbitration_within", *within)
    yield ratio("settled_share", flow.settled, flow.closed)
    yield ratio("final_award_share", queries.final_awards(conn, first, last, scope), flow.awarded)
    hearing = queries.first_hearing_days(conn, first, last, scope)
    yield ninetieth_days("first_hearing_p90", hearing)
    after = queries.days_after_hearing(conn, first, last, scope)
    yield average_days("award_after_hearing_average", after)


def _of_mediation(
    conn: Connection, first: date, last: date, scope: ViewScope
) -> Iterator[Measured]:
    flow = queries.flow(conn, Line.MEDIATION, first, last, complaints=False, scope=scope)
    yield ratio("mediation_success", flow.settled, flow.closed)
    within = queries.closed_within(conn, Line.MEDIATION, first, last, scope)
    yield ratio("mediation_within", *within)
    yield ratio("first_mediation_success", *queries.first_mediations(conn, first, last, scope))
