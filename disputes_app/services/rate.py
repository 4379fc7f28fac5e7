"""What is the on-time closure rate of a period, and which cases stand behind each number?

One definition (``domain.rate``), one query (``db.queries.rate``): tile, chart, list,
report and command line all come here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from db.queries import rate as rate_queries
from disputes_app.domain.case_list import CaseFilter, RateNumber, RateSlice
from disputes_app.domain.cases import Line
from disputes_app.domain.errors import DomainError
from disputes_app.domain.rate import (
    Basis,
    Grouping,
    Population,
    RateFigures,
    RateGrid,
    RateQuery,
)
from disputes_app.domain.rate_course import AllowanceCourse, CourseStep, allowance_course
from disputes_app.domain.work_calendar import FIRST_DAY
from disputes_app.services.context import Context

_MONTHS_A_QUARTER = 3
_LONGEST_YEARS = 20


@dataclass(eq=False)
class PeriodError(DomainError):
    """``reason``: ``from_after_to``, ``before_calendar``, ``too_long``, ``as_of_in_future``."""

    reason: str
    day: date


def default_population(line: Line) -> Population:
    """Return what is counted where nothing is said: complaints on the inspection line."""
    return Population.COMPLAINTS if line is Line.INSPECTION else Population.ALL


def closure_rate(ctx: Context, query: RateQuery) -> RateFigures:
    """Return the figures of a period; raise PeriodError."""
    check_period(query, ctx.today())
    with ctx.database.read() as conn:
        return rate_queries.rate_figures(conn, query)


def rate_grid(ctx: Context, query: RateQuery) -> RateGrid:
    """Return the groups of a question with their months; raise PeriodError.

    Args:
        query: grouped by something that is no stretch of time.
    """
    check_period(query, ctx.today())
    with ctx.database.read() as conn:
        return rate_queries.rate_grid(conn, query)


def course_of_allowance(ctx: Context, query: RateQuery) -> AllowanceCourse | None:
    """Return how the allowance of a question emptied, always counted by last day.

    None where no target is set.

    Raises:
        PeriodError.
    """
    check_period(query, ctx.today())
    asked = replace(query, basis=Basis.DUE, by=None)
    with ctx.database.read() as conn:
        figures = rate_queries.rate_figures(conn, asked)
        return allowance_course(figures, rate_queries.late_by_last_day(conn, asked))


def became_late(course: AllowanceCourse, step: CourseStep) -> CaseFilter:
    """Return the filter of the cases that became late on a day of the course."""
    query = replace(course.figures.query, from_day=step.last_day, to_day=step.last_day)
    return CaseFilter(rate=RateSlice(query, RateNumber.LATE))


def check_period(query: RateQuery, today: date) -> None:
    """Raise PeriodError for a period or as-of day that makes no sense."""
    if query.from_day > query.to_day:
        raise PeriodError("from_after_to", query.from_day)
    if query.from_day < FIRST_DAY:
        raise PeriodError("before_calendar", query.from_day)
    if query.to_day.year - query.from_day.year > _LONGEST_YEARS:
        raise PeriodError("too_long", query.to_day)
    if query.as_of > today:
        raise PeriodError("as_of_in_future", query.as_of)
    if query.as_of < FIRST_DAY:
        raise PeriodError("before_calendar", query.as_of)


def cases_behind(
    query: RateQuery,
    number: RateNumber,
    *,
    group_key: str | None = None,
) -> CaseFilter:
    """Return the filter of the list behind a number, of one group if given.

    Args:
        query: the question that gave the number.
        number: which of its numbers.
        group_key: key of the row that was clicked (a month ``2026-03``, an id, a name).
    """
    whole = RateSlice(replace(query, by=None), number)
    if group_key is None:
        return CaseFilter(rate=whole)
    match query.by:
        case Grouping.MONTH:
            part = replace(whole, query=month_of(query, group_key))
        case Grouping.YEAR:
            part = replace(whole, query=year_of(query, group_key))
        case Grouping.OFFICE:
            part = replace(whole, office_id=int(group_key))
        case Grouping.TOWN:
            part = replace(whole, town=group_key)
        case Grouping.HANDLER:
            part = replace(whole, handler_id=int(group_key))
        case Grouping.CAUSE:
            part = replace(whole, cause=group_key)
        case _:
            part = whole
    return CaseFilter(rate=part)


def month_of(query: RateQuery, key: str) -> RateQuery:
    """Return the question narrowed to one month of its period."""
    year, month = (int(part) for part in key.split("-"))
    first = date(year, month, 1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return replace(
        query,
        from_day=max(first, query.from_day),
        to_day=min(last, query.to_day),
        by=None,
    )


def year_of(query: RateQuery, key: str) -> RateQuery:
    """Return the question narrowed to one year of its period."""
    first, last = date(int(key), 1, 1), date(int(key), 12, 31)
    return replace(
        query,
        from_day=max(first, query.from_day),
        to_day=min(last, query.to_day),
        by=None,
    )


def quarter_of(day: date) -> tuple[date, date]:
    """Return the first and last day of the quarter, inclusive."""
    first_month = (day.month - 1) // _MONTHS_A_QUARTER * _MONTHS_A_QUARTER + 1
    first = date(day.year, first_month, 1)
    beyond = (first + timedelta(days=31 * _MONTHS_A_QUARTER)).replace(day=1)
    return first, beyond - timedelta(days=1)


def year_by_month(today: date) -> RateQuery:
    """Return the usual question of the statistics page: this year's complaints by month."""
    return RateQuery(
        Line.INSPECTION,
        Population.COMPLAINTS,
        Basis.DUE,
        date(today.year, 1, 1),
        date(today.year, 12, 31),
        today,
        by=Grouping.MONTH,
    )


def this_quarter(today: date) -> RateQuery:
    """Return the question of the workbench: complaints due this quarter."""
    first, last = quarter_of(today)
    return RateQuery(Line.INSPECTION, Population.COMPLAINTS, Basis.DUE, first, last, today)
