"""The rate of random periods, lines, populations and as-of days equals a plain recount."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import text

from db.engine import Database, open_database
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
from disputes_app.services.law_package import packaged_law
from disputes_app.services.law_store import seed_law
from disputes_app.services.rate import closure_rate
from tests.services.plain_recount import Log, recount
from tests.support.databases import server_database

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
                "SELECT c.line, e.case_id, e.seq, e.kind, e.happened_on, e.recorded_at,"
                " e.recorded_by, e.facts, e.irregular, e.confirmed_by"
                " FROM case_event e JOIN dispute_case c ON c.id = e.case_id"
                " ORDER BY e.case_id, e.seq"
            )
        ).all()
    lines: dict[int, Line] = {}
    events: dict[int, list[Event]] = {}
    for line, case_id, seq, kind, happened, recorded, by, facts, irregular, confirmed in rows:
        lines[case_id] = Line(line)
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
    return tuple(Log(lines[case_id], tuple(found)) for case_id, found in events.items())


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def district(
    request: pytest.FixtureRequest, sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[District]:
    """The same cases on either database."""
    if request.param == "sqlite":
        path = tmp_path_factory.mktemp("recount") / "cases.db"
        shutil.copy(sqlite_template, path)
        database = open_database(path)
        yield District(fill(database), read_logs(database))
        database.close()
        return
    with server_database(request.getfixturevalue("server_uri")) as target:
        database = open_database(target)
        yield District(fill(database), read_logs(database))
        database.close()


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
    by = draw.choice((None, Grouping.MONTH, Grouping.OFFICE, Grouping.HANDLER))
    return RateQuery(line, population, basis, first, last, as_of, known_at, by)


def shown(figures: RateFigures) -> dict[str, int]:
    """Return the headline numbers of the product's answer that the recount has too."""
    names = NUMBERS if figures.query.basis is Basis.CLOSED else NUMBERS + BY_LAST_DAY
    return {name: getattr(figures, name) for name in names}


@pytest.mark.parametrize("block", range(10))
def test_hundred_random_questions(district: District, block: int) -> None:
    compared = 0
    for seed in range(block * 10, block * 10 + 10):
        query = random_query(seed)
        figures = closure_rate(district.ctx, query)
        numbers, groups = recount(district.logs, district.ctx.law, query)
        expected = {name: numbers[name] for name in shown(figures)}
        assert shown(figures) == expected, f"seed {seed}: {query}"
        _compare_groups(figures, groups)
        compared += expected["due"]
    assert compared > 0


def _compare_groups(figures: RateFigures, groups: Counter[str]) -> None:
    if figures.query.by not in {Grouping.MONTH, Grouping.OFFICE}:
        return
    if figures.query.basis is Basis.CLOSED:
        return
    for group in figures.groups:
        for name in ("due", "on_time", "late_closed", "late_open", "pending"):
            found = getattr(group, name)
            assert found == groups[f"{group.key}:{name}"], (figures.query, group, name)


def test_months_add_up_to_the_year_on_basis_due(district: District) -> None:
    for line in Line:
        year = RateQuery(
            line,
            Population.ALL,
            Basis.DUE,
            date(2026, 1, 1),
            date(2026, 12, 31),
            TODAY,
            by=Grouping.MONTH,
        )
        figures = closure_rate(district.ctx, year)
        for name in ("due", "on_time", "late_closed", "late_open", "pending"):
            assert sum(getattr(month, name) for month in figures.groups) == getattr(figures, name)


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
