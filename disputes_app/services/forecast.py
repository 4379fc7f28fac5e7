"""Will the office meet its target, what would change that, and how good were past forecasts?

Read once, then computed without the database: the caller runs it beside the window.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from db.queries.forecast import span_rows
from disputes_app.domain.cases import Line
from disputes_app.domain.forecast import simulate, why_none, without_and_with
from disputes_app.domain.forecast_days import is_working
from disputes_app.domain.forecast_facts import OfficeLog
from disputes_app.domain.forecast_ground import (
    MONTHS,
    NO_LEVERS,
    RUNS,
    Assumption,
    Ground,
    Horizon,
    LeverFacts,
    Levers,
    NoForecast,
    rate_to,
)
from disputes_app.domain.forecast_outlook import DAYS_APART, Outlook, outlook
from disputes_app.domain.forecast_scores import HeldOut, Scores, scores
from disputes_app.domain.rate import Basis, Population, RateQuery
from disputes_app.domain.work_calendar import FIRST_DAY
from disputes_app.services.context import Context
from disputes_app.services.forecast_levers import lever_facts
from disputes_app.services.lateness import LOOK_BACK
from disputes_app.services.progress import Progress
from disputes_app.services.rate import check_period, default_population, quarter_of

SEED = 1
BACK_TEST_RUNS = 500
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ForecastAsk:
    """What is to be forecast.

    Attributes:
        as_of: the day whose facts are known; None for today.
    """

    line: Line = Line.INSPECTION
    horizon: Horizon = Horizon.YEAR
    as_of: date | None = None
    seed: int = SEED
    runs: int = RUNS
    levers: Levers = NO_LEVERS


@dataclass(frozen=True, slots=True)
class LeverCounts:
    """To how many cases and people the levers apply."""

    handlers: int
    may_extend: int
    hearings: int


@dataclass(frozen=True, slots=True)
class Forecast:
    """What the runs say, and what is known.

    Attributes:
        registered, lost: N and L of the period as of the day; ``open_cases`` of N can still be
            late.
        past_cases, past_late: what it is judged by, since ``since``.
        so_far: the rate of the cases due up to each day on which one was due.
        base, changed: without and with the levers; None where ``why`` says why not.
    """

    ask: ForecastAsk
    population: Population
    first: date
    last: date
    as_of: date
    target: Fraction | None
    registered: int
    lost: int
    open_cases: int
    since: date
    past_cases: int
    past_late: int
    counts: LeverCounts
    so_far: tuple[tuple[date, Fraction], ...]
    why: NoForecast | None
    base: Outlook | None
    changed: Outlook | None

    @property
    def assumptions(self) -> tuple[Assumption, ...]:
        """What is taken for granted; stands under the result."""
        of_levers = self.ask.levers.assumptions
        return of_levers if self.target is None else (*of_levers, Assumption.ALLOWANCE)


@dataclass(frozen=True, slots=True)
class BackTest:
    """How forecasts made at the beginning of past months would have done."""

    line: Line
    population: Population
    target: Fraction | None
    today: date
    seed: int
    runs: int
    months: tuple[HeldOut, ...]
    scores: Scores


def period_of(horizon: Horizon, day: date) -> tuple[date, date]:
    """Return the first and last day of the month, quarter or year of a day."""
    if horizon is Horizon.YEAR:
        return date(day.year, 1, 1), date(day.year, 12, 31)
    if horizon is Horizon.QUARTER:
        return quarter_of(day)
    return day.replace(day=1), _month_end(day)


def forecast(ctx: Context, ask: ForecastAsk, progress: Progress | None = None) -> Forecast:
    """Return the forecast of a period; raise PeriodError for a day that makes no sense."""
    told = progress or Progress()
    day = ask.as_of or ctx.today()
    first, last = period_of(ask.horizon, day)
    query = _query(ask.line, first, last, day)
    check_period(query, ctx.today())
    with ctx.database.read() as conn:
        law = ctx.law_in_force.follow(conn)
        since = max(min(first, day - LOOK_BACK), FIRST_DAY)
        rows = span_rows(conn, ask.line, query.population, since, day)
        log = OfficeLog(rows, law.calendar)
        ground = _ground(log, query, ctx.today())
        facts = lever_facts(conn, law, ask.line, ground, log.handlers(day))
    why = why_none(ground)
    base = changed = None
    if why is None:
        base, changed = _outlooks(ground, ask, facts, told)
        if base.band is None:
            why, base, changed = NoForecast.NOTHING_DUE, None, None
    return _answer(ask, query, ground, facts, (why, base, changed))


def back_test(
    ctx: Context,
    line: Line = Line.INSPECTION,
    months: int = MONTHS,
    seed: int = SEED,
    runs: int = BACK_TEST_RUNS,
    progress: Progress | None = None,
) -> BackTest:
    """Forecast each of the last whole months from its beginning, and see what it came to."""
    told = progress or Progress()
    today = ctx.today()
    firsts = _firsts(today, months)
    query = _query(line, today, today, today)
    with ctx.database.read() as conn:
        calendar = ctx.law_in_force.follow(conn).calendar
        since = max(firsts[0] - LOOK_BACK - _ONE_DAY, FIRST_DAY) if firsts else today
        rows = span_rows(conn, line, query.population, since, today)
    log = OfficeLog(rows, calendar)
    found = []
    for done, first in enumerate(firsts):
        told.step(done, len(firsts), f"{first:%Y-%m}")
        found.append(_held_out(log, line, first, today, seed, runs))
    told.step(len(firsts), len(firsts))
    return BackTest(
        line, query.population, query.target, today, seed, runs, tuple(found), scores(found)
    )


def _held_out(
    log: OfficeLog, line: Line, first: date, today: date, seed: int, runs: int
) -> HeldOut:
    """Forecast a month from what stood on the day before it, as known now."""
    last = _month_end(first)
    query = _query(line, first, last, first - _ONE_DAY)
    ground = _ground(log, query, today)
    happened = log.counted(first, last, today)
    why = why_none(ground)
    seen = None
    if why is None:
        seen = outlook(ground, simulate(ground, seed, runs))
        if seen.band is None:
            why, seen = NoForecast.NOTHING_DUE, None
    return HeldOut(first, last, query.target, seen, why, happened.registered, happened.lost)


def _query(line: Line, first: date, last: date, day: date) -> RateQuery:
    return RateQuery(line, default_population(line), Basis.DUE, first, last, day)


def _ground(log: OfficeLog, query: RateQuery, today: date) -> Ground:
    day = query.as_of
    return Ground(
        first=query.from_day,
        last=query.to_day,
        day=day,
        day_over=day < today or not is_working(log.calendar, day),
        target=query.target,
        counted=log.counted(query.from_day, query.to_day, day),
        live=log.live(day),
        past=log.past(day, LOOK_BACK),
        calendar=log.calendar,
        blocks=log.blocks(day, LOOK_BACK.days * 12 // 365),
    )


def _outlooks(
    ground: Ground, ask: ForecastAsk, facts: LeverFacts, told: Progress
) -> tuple[Outlook, Outlook | None]:
    """Return what is to be expected without measures, and with them where there are any."""
    apart, seed, runs, levers = DAYS_APART[ask.horizon], ask.seed, ask.runs, ask.levers
    if not levers.any:
        found = simulate(ground, seed, runs, NO_LEVERS, facts, apart=apart, step=told.step)
        return outlook(ground, found), None
    both = without_and_with(ground, seed, runs, levers, facts, apart=apart, step=told.step)
    return outlook(ground, both[0]), outlook(ground, both[1])


def _answer(
    ask: ForecastAsk,
    query: RateQuery,
    ground: Ground,
    facts: LeverFacts,
    found: tuple[NoForecast | None, Outlook | None, Outlook | None],
) -> Forecast:
    open_cases = sum(ground.first <= one.due_on <= ground.last for one in ground.live)
    course = ((on, rate_to(ground.counted, on)) for on in sorted(ground.counted.due))
    why, base, changed = found
    return Forecast(
        ask=ask,
        population=query.population,
        first=ground.first,
        last=ground.last,
        as_of=ground.day,
        target=ground.target,
        registered=ground.counted.registered + open_cases,
        lost=ground.counted.lost,
        open_cases=open_cases,
        since=ground.past.since,
        past_cases=ground.past.cases,
        past_late=ground.past.late,
        counts=LeverCounts(facts.handlers, len(facts.extended), len(facts.sooner)),
        so_far=tuple((on, rate) for on, rate in course if rate is not None and on <= ground.day),
        why=why,
        base=base,
        changed=changed,
    )


def _firsts(today: date, months: int) -> list[date]:
    """Return the first days of the last ``months`` whole months, the earliest first."""
    found = []
    first = today.replace(day=1)
    for _ in range(months):
        first = (first - _ONE_DAY).replace(day=1)
        if first <= FIRST_DAY:
            break
        found.append(first)
    return found[::-1]


def _month_end(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=31)).replace(day=1) - _ONE_DAY
