"""Can there be a report of this period at all?"""

from __future__ import annotations

from datetime import date

from db.queries.case_flow import first_received
from disputes_app.domain.report_period import (
    NothingToReportError,
    PeriodKind,
    ReportPeriod,
    ReportPeriodError,
    five_years,
    month,
    quarter,
    whole_year,
)
from disputes_app.services.context import Context
from disputes_app.services.plan_package import packaged_plans

_MONTHS_A_YEAR = 12
_OFFERED = {PeriodKind.MONTH: 144, PeriodKind.QUARTER: 48, PeriodKind.YEAR: 12}


def check_report_period(ctx: Context, period: ReportPeriod) -> date:
    """Return the first day on which any case is known.

    Raises:
        ReportPeriodError: the period has not begun.
        NothingToReportError: nothing had been received by its end.
    """
    if period.first > ctx.today():
        raise ReportPeriodError("period_in_future", period.text)
    with ctx.database.read() as conn:
        since = first_received(conn)
    if since is None or since > min(period.last, ctx.today()):
        raise NothingToReportError(period.text, since)
    return since


def offered_periods(kind: PeriodKind, today: date) -> tuple[ReportPeriod, ...]:
    """Return the periods of a kind that a desk may choose, the newest first."""
    if kind is PeriodKind.FIVE_YEARS:
        years = [plan.first_year for plan in reversed(packaged_plans())]
        return tuple(five_years(first) for first in years if first <= today.year)
    count = _OFFERED[kind]
    if kind is PeriodKind.YEAR:
        return tuple(whole_year(today.year - n) for n in range(count))
    if kind is PeriodKind.QUARTER:
        place = today.year * 4 + (today.month - 1) // 3
        return tuple(quarter(*_parted(place - n, 4)) for n in range(count))
    place = today.year * _MONTHS_A_YEAR + today.month - 1
    return tuple(month(*_parted(place - n, _MONTHS_A_YEAR)) for n in range(count))


def _parted(place: int, parts: int) -> tuple[int, int]:
    year, part = divmod(place, parts)
    return year, part + 1
