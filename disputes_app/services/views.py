"""What may somebody see of figures, lists of risk and measures?

The window and the command line ask here and nowhere else.  Every answer is checked against the
views of whoever asks (``domain.view_scope``): a handler sees the own cases and the office as a
sum, an office its own, a supervisor everything.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from db.queries import offices as office_queries
from disputes_app.domain.cases import Line
from disputes_app.domain.due_list import WORKING_DAYS, DueList
from disputes_app.domain.rate import Grouping, RateFigures, RateGrid, RateQuery
from disputes_app.domain.staff import Actor
from disputes_app.domain.view_scope import EVERYTHING, ViewScope, check_view, sees_all, views_of
from disputes_app.services.context import Context

if TYPE_CHECKING:
    from disputes_app.domain.rate_course import AllowanceCourse
    from disputes_app.services.forecast import BackTest, Forecast, ForecastAsk
    from disputes_app.services.indicators import IndicatorSheet
    from disputes_app.services.late_reviews import LateReviewList
    from disputes_app.services.lateness import RiskList
    from disputes_app.services.matters import MatterList
    from disputes_app.services.progress import Progress
    from disputes_app.services.term_register import TermRegister


def views(ctx: Context, actor: Actor) -> tuple[ViewScope, ...]:
    """Return how somebody may look, the usual way first."""
    with ctx.database.read() as conn:
        return views_of(actor, office_queries.offices(conn))


def usual_rate(ctx: Context, actor: Actor, query: RateQuery) -> RateFigures:
    """Return the figures of a question as somebody looks at them first."""
    return rate_in_view(ctx, actor, replace(query, scope=views(ctx, actor)[0]))


def _check(ctx: Context, actor: Actor, scope: ViewScope, *, by_name: bool = False) -> None:
    """Raise OutsideViewError or NamesHiddenError; see ``check_view``."""
    if not sees_all(actor):
        with ctx.database.read() as conn:
            offices = office_queries.offices(conn)
        check_view(actor, offices, scope, by_name=by_name)


def rate_in_view(ctx: Context, actor: Actor, query: RateQuery) -> RateFigures:
    """Return the figures of a period.

    Raises:
        PeriodError: see ``services.rate.closure_rate``.
        OutsideViewError: it asks for cases of others.
        NamesHiddenError: it asks for rates by name.
    """
    from disputes_app.services.rate import closure_rate

    _check(ctx, actor, query.scope, by_name=query.by is Grouping.HANDLER)
    return closure_rate(ctx, query)


def grid_in_view(ctx: Context, actor: Actor, query: RateQuery) -> RateGrid:
    """Return the groups of a question with their months; raise as :func:`rate_in_view`."""
    from disputes_app.services.rate import rate_grid

    _check(ctx, actor, query.scope, by_name=query.by is Grouping.HANDLER)
    return rate_grid(ctx, query)


def course_in_view(ctx: Context, actor: Actor, query: RateQuery) -> AllowanceCourse | None:
    """Return how the allowance of a question emptied; raise as :func:`rate_in_view`."""
    from disputes_app.services.rate import course_of_allowance

    _check(ctx, actor, query.scope)
    return course_of_allowance(ctx, query)


def forecast_in_view(
    ctx: Context, actor: Actor, ask: ForecastAsk, progress: Progress | None = None
) -> Forecast:
    """Return the forecast of the whole bureau.

    Raises:
        PeriodError: a day that makes no sense.
        OutsideViewError: whoever asks may not see everything.
    """
    from disputes_app.services.forecast import forecast

    _check(ctx, actor, EVERYTHING)
    return forecast(ctx, ask, progress)


def back_test_in_view(
    ctx: Context,
    actor: Actor,
    line: Line,
    months: int,
    seed: int,
    progress: Progress | None = None,
) -> BackTest:
    """Return how past forecasts did; raise OutsideViewError."""
    from disputes_app.services.forecast import back_test

    _check(ctx, actor, EVERYTHING)
    return back_test(ctx, line, months, seed, progress=progress)


def late_reviews_in_view(ctx: Context, actor: Actor, query: RateQuery) -> LateReviewList:
    """Return the late cases of a question with their reviews; raise as :func:`rate_in_view`."""
    from disputes_app.services.late_reviews import late_reviews

    _check(ctx, actor, query.scope)
    return late_reviews(ctx, query)


def report_in_view(ctx: Context, actor: Actor, query: RateQuery) -> bytes:
    """Return the report of the figures as PDF; raise as :func:`rate_in_view`."""
    from disputes_app.services.papers import render_rate_report

    _check(ctx, actor, query.scope, by_name=query.by is Grouping.HANDLER)
    return render_rate_report(ctx, query)


def risk_in_view(
    ctx: Context, actor: Actor, line: Line = Line.INSPECTION, scope: ViewScope = EVERYTHING
) -> RiskList:
    """Return the cases likely to be late; raise OutsideViewError."""
    from disputes_app.services.lateness import risk_list

    _check(ctx, actor, scope)
    return risk_list(ctx, line, scope)


def instructions_in_view(ctx: Context, actor: Actor, scope: ViewScope = EVERYTHING) -> MatterList:
    """Return the instructions (督办) that wait for an answer; raise OutsideViewError."""
    from db.queries.view_scope import held_ids
    from disputes_app.domain.matter_records import MatterKind, MatterQuery
    from disputes_app.services.matters import matter_list

    _check(ctx, actor, scope)
    found = matter_list(ctx, MatterQuery(MatterKind.SUPERVISION))
    if scope.is_everything:
        return found
    with ctx.database.read() as conn:
        held = held_ids(conn, [row.case_id for row in found.rows], scope)
    return replace(found, rows=tuple(row for row in found.rows if row.case_id in held))


def due_in_view(
    ctx: Context,
    actor: Actor,
    line: Line | None = None,
    scope: ViewScope = EVERYTHING,
    *,
    working_days: int = WORKING_DAYS,
) -> DueList:
    """Return the weekly list; raise DueWithinError or OutsideViewError."""
    from disputes_app.services.due_list import due_list

    _check(ctx, actor, scope)
    return due_list(ctx, line, working_days=working_days, scope=scope)


def indicators_in_view(
    ctx: Context, actor: Actor, first: date, last: date, scope: ViewScope = EVERYTHING
) -> IndicatorSheet:
    """Return the indicators of a period; raise PeriodError or OutsideViewError."""
    from disputes_app.services.indicators import indicator_sheet

    _check(ctx, actor, scope)
    return indicator_sheet(ctx, first, last, scope)


def terms_in_view(
    ctx: Context,
    actor: Actor,
    first: date,
    last: date,
    line: Line | None = None,
    scope: ViewScope = EVERYTHING,
) -> TermRegister:
    """Return the register of extensions and suspensions; raise as :func:`indicators_in_view`."""
    from disputes_app.services.term_register import term_register

    _check(ctx, actor, scope)
    return term_register(ctx, first, last, line, scope)
