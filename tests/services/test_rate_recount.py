"""The rate of random periods, lines, populations and as-of days equals a plain recount."""

from __future__ import annotations

import itertools
import json
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import text

from db.engine import Database, open_database
from disputes_app.cli.rate_answer import rate_json
from disputes_app.domain.cases import Line
from disputes_app.domain.events import Event
from disputes_app.domain.rate import (
    Basis,
    Grouping,
    Population,
    RateFigures,
    RateQuery,
    allowance,
)
from disputes_app.domain.shanghai import fixed_day
from disputes_app.services.context import Context
from disputes_app.services.demonstration.district import build_district
from disputes_app.services.demonstration.five_years import five_years
from disputes_app.services.demonstration.names import firms
from disputes_app.services.demonstration.plan import plan_for
from disputes_app.services.demonstration.running_year import running_year
from disputes_app.services.demonstration.story import Setting
from disputes_app.services.demonstration.working_days import WorkDays
from disputes_app.services.demonstration.writer import Writer
from disputes_app.services.law_in_force import LawInForce
from disputes_app.services.law_store import seed_law
from disputes_app.services.rate import closure_rate, course_of_allowance
from tests.services.plain_recount import Log, States, recount
from tests.support.databases import server_database
from tests.support.law import packaged_law

TODAY = date(2026, 11, 20)
FIRMS = 12
NUMBERS = (
    "due",
    "on_time",
    "late_closed",
    "late_open",
    "suspended",
    "cannot_judge",
    "intake_late",
    "transferred",
    "merged",
    "struck_out",
    "refused",
    "withdrawn_before_acceptance",
    "late_entered",
)
BY_LAST_DAY = ("due_today", "pending", "pending_closed")


@dataclass(frozen=True)
class District:
    """A filled database, and its logs as read by the test."""

    ctx: Context
    logs: tuple[Log, ...]
    towns: dict[int, str]


def fill(database: Database) -> Context:
    """Write the running year and a small part of 2016-2020."""
    law = packaged_law()
    district = build_district(Random(1))
    employers = firms(Random(2), FIRMS)

    def setting(seed: int, today: date | None) -> Setting:
        days = WorkDays(law.calendar, today=today)
        return Setting(law, days, district, employers, Random(seed))

    stories = five_years(setting(3, None), plan_for(120))
    stories += running_year(setting(4, TODAY), TODAY)
    with database.write() as conn:
        seed_law(conn, law, datetime(2026, 1, 1, tzinfo=UTC))
        Writer(conn, law, district, lambda _done: None).write(stories)
    database.analyze()
    return Context(database, LawInForce(law), fixed_day(TODAY), demonstration=True)


def read_logs(database: Database) -> tuple[Log, ...]:
    """Read every log from its table, by plain SQL."""
    with database.read() as conn:
        rows = conn.execute(
            text(
                "SELECT c.line, c.cause, e.case_id, e.seq, e.kind, e.happened_on, e.recorded_at,"
                " e.recorded_by, e.facts, e.irregular, e.confirmed_by"
                " FROM case_event e JOIN dispute_case c ON c.id = e.case_id"
                " ORDER BY e.case_id, e.seq"
            )
        ).all()
    lines: dict[int, tuple[Line, str]] = {}
    events: dict[int, list[Event]] = {}
    for (
        line,
        cause,
        case_id,
        seq,
        kind,
        happened,
        recorded,
        by,
        facts,
        irregular,
        confirmed,
    ) in rows:
        lines[case_id] = Line(line), cause
        event = Event(
            seq,
            kind,
            date.fromisoformat(str(happened)[:10]),
            datetime.fromisoformat(str(recorded)).replace(tzinfo=UTC),
            by,
            json.loads(facts),
            irregular=irregular,
            confirmed_by=confirmed,
        )
        events.setdefault(case_id, []).append(event)
    found = []
    for number, entries in events.items():
        line, cause = lines[number]
        found.append(Log(line, tuple(entries), cause))
    return tuple(found)


def read_towns(database: Database) -> dict[int, str]:
    """Read the town of every office."""
    with database.read() as conn:
        return {row[0]: row[1] for row in conn.execute(text("SELECT id, town FROM office"))}


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def district(
    request: pytest.FixtureRequest, sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[District]:
    """The same cases on either database."""
    if request.param == "sqlite":
        path = tmp_path_factory.mktemp("recount") / "cases.db"
        shutil.copy(sqlite_template, path)
        database = open_database(path)
        yield District(fill(database), read_logs(database), read_towns(database))
        database.close()
        return
    with server_database(request.getfixturevalue("server_uri")) as target:
        database = open_database(target)
        yield District(fill(database), read_logs(database), read_towns(database))
        database.close()


@dataclass(frozen=True)
class Recounts:
    """What the plain recount came to, by seed, so that one database need not repeat it.

    Attributes:
        logs: the logs that were counted; those of the other database must be the same.
    """

    logs: list[tuple[Log, ...]]
    by_seed: dict[int, tuple[Counter[str], Counter[str]]]
    states: States

    def of(self, district: District, seed: int) -> tuple[Counter[str], Counter[str]]:
        """Return the recount of a question."""
        if seed not in self.by_seed:
            query = random_query(seed)
            law = district.ctx.law
            self.by_seed[seed] = recount(district.logs, law, query, district.towns, self.states)
        return self.by_seed[seed]


@pytest.fixture(scope="module")
def recounts() -> Recounts:
    return Recounts([], {}, {})


def random_query(seed: int) -> RateQuery:
    """Return a question drawn from a seed: mostly the running year, some of 2016-2020."""
    draw = Random(seed)
    first = TODAY - timedelta(days=draw.randrange(420))
    if draw.random() < 0.25:
        first = date(2016, 1, 1) + timedelta(days=draw.randrange(1700))
    last = first + timedelta(days=draw.choice((0, 27, 30, 89, 150, 400)))
    if draw.random() < 0.4:
        first = first.replace(day=1)
        last = last.replace(day=1) - timedelta(days=1) if last.month != first.month else last
    last = max(first, last)
    as_of = (
        TODAY if draw.random() < 0.4 else min(TODAY, first + timedelta(days=draw.randrange(300)))
    )
    known_at = None
    if draw.random() < 0.3:
        shift = timedelta(days=draw.randrange(-20, 40), hours=draw.randrange(24))
        known_at = datetime(as_of.year, as_of.month, as_of.day, 3, tzinfo=UTC) + shift
    line = draw.choice((Line.INSPECTION, Line.INSPECTION, Line.ARBITRATION, Line.MEDIATION))
    population = Population.ALL
    if line is Line.INSPECTION:
        population = draw.choice((Population.COMPLAINTS, Population.ALL))
    basis = draw.choice((Basis.DUE, Basis.DUE, Basis.CLOSED))
    by = draw.choice((None, *Grouping))
    return RateQuery(line, population, basis, first, last, as_of, known_at, by)


def shown(figures: RateFigures) -> dict[str, int]:
    """Return the headline numbers of the product's answer that the recount has too."""
    names = NUMBERS if figures.query.basis is Basis.CLOSED else NUMBERS + BY_LAST_DAY
    return {name: getattr(figures, name) for name in names}


@pytest.mark.parametrize("block", range(10))
def test_two_hundred_random_questions(district: District, recounts: Recounts, block: int) -> None:
    """``rate --json`` is made of these figures by :func:`rate_json` and nothing else."""
    _compare_questions(district, recounts, range(block * 20, block * 20 + 20))


@pytest.mark.long
@pytest.mark.timeout(1_800)
@pytest.mark.parametrize("block", range(4))
def test_two_thousand_random_questions(district: District, recounts: Recounts, block: int) -> None:
    _compare_questions(district, recounts, range(200 + block * 500, 200 + block * 500 + 500))


def _compare_questions(district: District, recounts: Recounts, seeds: range) -> None:
    compared = 0
    for seed in seeds:
        query = random_query(seed)
        figures = closure_rate(district.ctx, query)
        numbers, groups = recounts.of(district, seed)
        expected = {name: numbers[name] for name in shown(figures)}
        assert shown(figures) == expected, f"seed {seed}: {query}"
        _compare_json(rate_json(figures), numbers, query)
        _compare_groups(figures, groups)
        if query.target is not None and query.basis is Basis.DUE:
            _compare_course(district.ctx, figures)
        compared += expected["due"]
    assert compared > 0


def test_both_databases_were_given_the_same_logs(district: District, recounts: Recounts) -> None:
    recounts.logs.append(district.logs)
    assert recounts.logs[0] == district.logs


def _compare_json(answer: dict[str, Any], numbers: Counter[str], query: RateQuery) -> None:
    due, late = numbers["due"], numbers["late_closed"] + numbers["late_open"]
    for name in NUMBERS:
        assert answer.get(name, numbers[name]) == numbers[name], name
    tenths = due and numbers["on_time"] * 10_000 // due
    assert answer["rate"] == (f"{tenths // 10_000}.{tenths % 10_000:04}" if due else None)
    has_target = query.line is Line.INSPECTION and query.population is Population.COMPLAINTS
    assert answer["target"] == ("0.9800" if has_target else None)
    if query.basis is Basis.DUE:
        room = (due + numbers["pending"]) * 2 // 100 - late
        assert answer["allowance"] == (room if has_target else None)


def _compare_course(ctx: Context, figures: RateFigures) -> None:
    """The allowance of the figure is what its course comes to, and it is lost where it says."""
    course = course_of_allowance(ctx, figures.query)
    assert course is not None
    assert course.left == figures.allowance
    assert sum(step.late for step in course.steps) == figures.late
    days = [step.day for step in course.steps]
    assert days == sorted(days)
    assert all(course.first < day <= course.end for day in days)
    assert (course.lost_on is None) is (course.left >= 0)


def _compare_groups(figures: RateFigures, groups: Counter[str]) -> None:
    by = figures.query.by
    if by is None or (by.of_time and figures.query.basis is Basis.CLOSED):
        return
    names = ["due", "on_time", "late_closed", "late_open"]
    names += ["pending"] if figures.query.basis is Basis.DUE else []
    found = Counter(
        {f"{one.key}:{name}": getattr(one, name) for one in figures.groups for name in names}
    )
    counted = Counter({key: n for key, n in groups.items() if key.rpartition(":")[2] in names})
    assert +found == +counted, figures.query


def test_months_and_groups_add_up_to_years_on_basis_due(district: District) -> None:
    names = ("due", "on_time", "late_closed", "late_open", "pending")
    for line, as_of in itertools.product(Line, (TODAY, date(2026, 6, 15))):
        years = RateQuery(
            line, Population.ALL, Basis.DUE, date(2016, 1, 1), date(2026, 12, 31), as_of
        )
        whole = closure_rate(district.ctx, years)
        for by in Grouping:
            groups = closure_rate(district.ctx, replace(years, by=by)).groups
            for name in names:
                assert sum(getattr(one, name) for one in groups) == getattr(whole, name), by
        months = closure_rate(district.ctx, replace(years, by=Grouping.MONTH)).groups
        for year in closure_rate(district.ctx, replace(years, by=Grouping.YEAR)).groups:
            own = [one for one in months if one.key.startswith(year.key)]
            assert len(own) == 12
            for name in names:
                assert sum(getattr(one, name) for one in own) == getattr(year, name)


def test_allowance_and_best_reachable_follow_from_the_counts(district: District) -> None:
    query = RateQuery(
        Line.INSPECTION,
        Population.COMPLAINTS,
        Basis.DUE,
        date(2026, 1, 1),
        date(2026, 12, 31),
        TODAY,
    )
    figures = closure_rate(district.ctx, query)
    late = figures.late_closed + figures.late_open
    everything = figures.due + figures.pending
    assert figures.target is not None
    assert figures.allowance == everything * 2 // 100 - late
    assert figures.allowance == allowance(everything, late, figures.target)
    assert figures.best_reachable is not None
    assert figures.best_reachable * everything == everything - late
