"""What does the report of a month, a quarter, a year or five years say?

Everything is counted by set-based queries, of which each period needs the same few; the
closure rate comes from the one query that everybody asks (``services.rate``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection

from db.queries import case_flow as flow_queries
from db.queries import figures as figure_queries
from db.queries import indicators as indicator_queries
from db.queries.audit import last_audit_id
from db.queries.award_results import award_results
from db.queries.period_counts import PeriodCounts
from disputes_app.domain.cases import Line
from disputes_app.domain.period_report import (
    ArbitrationFacts,
    ComparedPeriod,
    MediationFacts,
    MinistryFacts,
    NamedFigure,
    OfficeFacts,
    OfficeRate,
    PeriodReport,
    RuleChange,
)
from disputes_app.domain.rate import Basis, Grouping, Population, RateFigures, RateQuery
from disputes_app.domain.report_period import PeriodKind, ReportPeriod
from disputes_app.domain.work_calendar import FIRST_DAY
from disputes_app.services.context import Context
from disputes_app.services.indicators import measured_in
from disputes_app.services.plan_table import table_of
from disputes_app.services.progress import Progress
from disputes_app.services.rate import closure_rate, default_population
from disputes_app.services.report_periods import check_report_period
from disputes_app.services.totals import Total, totals

_STEPS = 5
_TRIES_MORE = 2
_LISTED_FOR = "blacklist.term"
"""The rule whose versions tell under which conditions employers were listed."""
_NOWHERE = "区级（不分街镇）"


def period_report(
    ctx: Context, period: ReportPeriod, progress: Progress | None = None
) -> PeriodReport:
    """Return the facts of a report.

    All its numbers are of one state of the database: where somebody wrote meanwhile it is
    counted again, and where they go on writing the report says so.

    Raises:
        ReportPeriodError, NothingToReportError: there is no report of such a period.
    """
    progress = progress or Progress()
    since = check_report_period(ctx, period)
    before, found = _written(ctx), _facts(ctx, period, since, progress)
    for _ in range(_TRIES_MORE):
        now = _written(ctx)
        if now == before:
            return found
        before, found = now, _facts(ctx, period, since, progress)
    return found if _written(ctx) == before else replace(found, steady=False)


def _written(ctx: Context) -> int:
    with ctx.database.read() as conn:
        return last_audit_id(conn)


def _facts(ctx: Context, period: ReportPeriod, since: date, progress: Progress) -> PeriodReport:
    today = ctx.today()
    until = min(period.last, today)
    progress.step(0, _STEPS, "")
    rate = closure_rate(ctx, _complaints(period.first, period.last, today, Grouping.MONTH))
    counts = PeriodCounts(period.first, until)
    counted = totals(ctx, period.first, until, counts)
    progress.step(1, _STEPS, "")
    ministry = ministry_facts(ctx, period, counts)
    progress.step(2, _STEPS, "")
    measured = measured_in(ctx, period.first, period.last, counts=counts)
    progress.step(3, _STEPS, "")
    compared = tuple(_compared(ctx, period, since))
    progress.step(4, _STEPS, "")
    with ctx.database.read() as conn:
        causes = flow_queries.rate_by_cause(conn, period.first, period.last, today)
        if _trend_from(period) != period.first:
            counts = PeriodCounts(_trend_from(period), until)
        days = flow_queries.days_of(conn, counts)
        frozen = figure_queries.figures(conn)
    earliest = min([one.period.first for one in compared if not one.why_not] or [period.first])
    return PeriodReport(
        period=period,
        as_of=today,
        since=since,
        demonstration=ctx.demonstration,
        rate=rate,
        trend=_trend(ctx, period, rate),
        offices=tuple(_office_rates(ctx, period, ministry)),
        causes=tuple((cause, *numbers) for cause, numbers in sorted(causes.items())),
        published=tuple(one for one in frozen if _same_question(one.query, rate.query)),
        days=days,
        totals=_named(counted),
        measured=measured,
        compared=compared,
        rule_changes=tuple(_rule_changes(ctx, earliest, until)),
        plan=table_of(ctx, period, until, rate, counted),
        ministry=ministry,
    )


def ministry_facts(
    ctx: Context, period: ReportPeriod, counts: PeriodCounts | None = None
) -> MinistryFacts:
    """Return the facts of the ministry's tables; raises as :func:`period_report`.

    Args:
        counts: what was counted of the period up to today already.
    """
    check_report_period(ctx, period)
    first, until = period.first, min(period.last, ctx.today())
    counts = counts or PeriodCounts(first, until)
    with ctx.database.read() as conn:
        offices = {
            key: OfficeFacts(name, town or _NOWHERE, organisation)
            for key, (name, town, organisation) in flow_queries.offices_by_id(conn).items()
        }
        return MinistryFacts(
            period,
            until,
            flow_queries.case_flow(conn, first, until),
            offices,
            _mediation(conn, counts),
            _arbitration(conn, counts),
        )


def _mediation(conn: Connection, counts: PeriodCounts) -> MediationFacts:
    settled, ended = indicator_queries.first_mediations(conn, counts.first, counts.last)
    return MediationFacts(counts.sums(conn)[Line.MEDIATION, "agreed"], settled, ended)


def _arbitration(conn: Connection, counts: PeriodCounts) -> ArbitrationFacts:
    first, last, sums = counts.first, counts.last, counts.sums(conn)
    return ArbitrationFacts(
        flow_queries.employers_applied(conn, first, last),
        flow_queries.awards_with_a_sum(conn, first, last),
        sums[Line.ARBITRATION, "awarded"],
        sums[Line.ARBITRATION, "agreed"],
        award_results(conn, first, last),
    )


def _complaints(first: date, last: date, as_of: date, by: Grouping | None) -> RateQuery:
    return RateQuery(Line.INSPECTION, Population.COMPLAINTS, Basis.DUE, first, last, as_of, by=by)


def _same_question(one: RateQuery, other: RateQuery) -> bool:
    """Say whether two questions are about the same cases and days, whenever they were asked."""
    return (one.line, one.population, one.basis, one.from_day, one.to_day) == (
        other.line,
        other.population,
        other.basis,
        other.from_day,
        other.to_day,
    )


def _trend_from(period: ReportPeriod) -> date:
    """Return the day from which the charts show what led up to a month or a quarter."""
    if period.kind in {PeriodKind.MONTH, PeriodKind.QUARTER}:
        year, month = divmod(period.last.year * 12 + period.last.month - 12, 12)
        return max(FIRST_DAY, date(year, month + 1, 1))
    return period.first


def _trend(ctx: Context, period: ReportPeriod, rate: RateFigures) -> RateFigures:
    first = _trend_from(period)
    if first == period.first:
        return rate
    return closure_rate(ctx, replace(rate.query, from_day=first))


def _office_rates(
    ctx: Context, period: ReportPeriod, ministry: MinistryFacts
) -> Iterator[OfficeRate]:
    for line in (Line.INSPECTION, Line.ARBITRATION, Line.MEDIATION):
        query = RateQuery(
            line,
            default_population(line),
            Basis.DUE,
            period.first,
            period.last,
            ctx.today(),
            by=Grouping.OFFICE,
        )
        for group in closure_rate(ctx, query).groups:
            office = ministry.offices.get(int(group.key))
            yield OfficeRate(line, _NOWHERE if office is None else office.town, group)


def _compared(ctx: Context, period: ReportPeriod, since: date) -> Iterator[ComparedPeriod]:
    before, year_before = period.before(), period.year_before()
    yield _comparison(ctx, "上期", before, since)
    if year_before is not None:
        yield _comparison(ctx, "上年同期", year_before, since)


def _comparison(ctx: Context, title: str, period: ReportPeriod, since: date) -> ComparedPeriod:
    if period.first < since:
        why_not = f"本系统的案件自{since.isoformat()}起，{period.zh}的数据不完整，不作比较"
        return ComparedPeriod(title, period, why_not)
    with ctx.database.read() as conn:
        flows = flow_queries.case_flow(conn, period.first, period.last)
    return ComparedPeriod(
        title,
        period,
        "",
        closure_rate(ctx, _complaints(period.first, period.last, ctx.today(), None)),
        flows,
        _named(totals(ctx, period.first, period.last)),
    )


def _named(counted: tuple[Total, ...]) -> tuple[NamedFigure, ...]:
    return tuple(
        NamedFigure(one.id, one.zh, one.unit, one.value, one.definition_zh) for one in counted
    )


def _rule_changes(ctx: Context, first: date, last: date) -> Iterator[RuleChange]:
    for rule in ctx.law.rulebook.all_versions():
        counts = rule.closure_clock_of is not None or rule.id == _LISTED_FOR
        if counts and first < rule.in_force_from <= last:
            article = f"第{rule.article}条" if rule.article.isdigit() else rule.article
            yield RuleChange(rule.name_zh, f"{rule.law}{article}", rule.in_force_from)
