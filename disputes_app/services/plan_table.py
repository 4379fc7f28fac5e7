"""How far is a five-year plan carried out, within a period: its own table?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction

from db.queries import indicator_entries as entry_queries
from disputes_app.domain.cases import Line
from disputes_app.domain.indicator_entries import holding
from disputes_app.domain.plan_indicators import CLOSURE_RATE, Plan, PlanIndicator, plan_of
from disputes_app.domain.plan_table import PlanRow, PlanTable, counted_row, hand_row
from disputes_app.domain.rate import Basis, Population, RateFigures, RateQuery
from disputes_app.domain.report_period import ReportPeriod
from disputes_app.services.context import Context
from disputes_app.services.plan_package import packaged_plans
from disputes_app.services.rate import closure_rate
from disputes_app.services.report_periods import check_report_period
from disputes_app.services.totals import Total, totals

_WHOLE = 100


def plan_table(ctx: Context, period: ReportPeriod) -> PlanTable | None:
    """Return the plan's table for a period; None where no one plan holds all its years.

    Raises:
        ReportPeriodError, NothingToReportError: there is no report of such a period.
    """
    check_report_period(ctx, period)
    today = ctx.today()
    until = min(period.last, today)
    query = RateQuery(
        Line.INSPECTION, Population.COMPLAINTS, Basis.DUE, period.first, period.last, today
    )
    return table_of(ctx, period, until, closure_rate(ctx, query), totals(ctx, period.first, until))


def table_of(
    ctx: Context,
    period: ReportPeriod,
    until: date,
    rate: RateFigures,
    counted: Iterable[Total],
) -> PlanTable | None:
    """Return the table from what was counted already, as :func:`plan_table`."""
    plan = _plan_for(period)
    if plan is None:
        return None
    values = {one.id: _exact(one.value) for one in counted}
    values[CLOSURE_RATE] = None if rate.rate is None else rate.rate * _WHOLE
    with ctx.database.read() as conn:
        held = holding(entry_queries.indicator_entries(conn, period.years[0], period.years[-1]))
    years = (period.first, period.last) == (
        date(plan.first_year, 1, 1),
        date(plan.last_year, 12, 31),
    )
    over = years and period.last < ctx.today()

    def row(indicator: PlanIndicator) -> PlanRow:
        if indicator.by_hand:
            return hand_row(indicator, held, period.years, over=over)
        value = values.get(indicator.source)
        return counted_row(indicator, value, over=period.last < ctx.today(), whole=over)

    return PlanTable(
        plan, period.first, period.last, until, tuple(row(one) for one in plan.indicators)
    )


def _plan_for(period: ReportPeriod) -> Plan | None:
    plan = plan_of(packaged_plans(), period.years[0])
    return plan if plan is not None and period.years[-1] <= plan.last_year else None


def _exact(value: int | Decimal | None) -> Fraction | None:
    return None if value is None else Fraction(value)
