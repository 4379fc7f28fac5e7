"""Filling a database: as if entered one by one, all or nothing, the same for the same seed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import Table, select

from db.engine import Database, open_database
from db.models import whole_schema
from db.queries.meta import has_cases, meta
from db.writes.offices import add_offices, add_staff
from disputes_app.domain.cases import CaseId
from disputes_app.domain.events import VOID
from disputes_app.domain.kinds.review import ACCEPTED as REVIEW_ACCEPTED
from disputes_app.domain.shanghai import Moment, fixed_day
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.context import Context
from disputes_app.services.demonstration.district import TOWNS, District
from disputes_app.services.demonstration.dossier_story import DossierStory
from disputes_app.services.demonstration.external_matters import running_dossiers
from disputes_app.services.demonstration.fill import (
    DatabaseNotEmptyError,
    DemoReport,
    TooEarlyForDemonstrationError,
    draw,
    draw_running_year,
    fill,
)
from disputes_app.services.demonstration.known_spans import recorded_in_order
from disputes_app.services.demonstration.names import firms
from disputes_app.services.demonstration.story import (
    Entry,
    Setting,
    Story,
    events_of,
    registration_of,
    settle_order,
)
from disputes_app.services.demonstration.working_days import WorkDays
from disputes_app.services.demonstration.writer import Writer
from disputes_app.services.dossiers import DossierChanged, open_dossier, record_step
from disputes_app.services.law_in_force import LawInForce
from disputes_app.services.law_store import load_law, seed_law
from disputes_app.services.log import record_event, void_event
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.progress import Cancelled, Progress
from disputes_app.services.registration import register_case
from disputes_app.services.totals import totals
from disputes_app.services.verify import verify
from tests.support.law import packaged_law

TODAY = date(2026, 11, 23)
DISPUTE_TOTALS = ("group_incidents", "disputes_resolved", "dispute_workers", "dispute_owed",
                  "listed")  # fmt: skip


def office(database: Database, today: date = TODAY) -> Context:
    with database.write() as conn:
        seed_law(conn, packaged_law(), datetime(2026, 1, 1, tzinfo=UTC))
    with database.read() as conn:
        law = load_law(conn)
    return Context(database, LawInForce(law), fixed_day(today), demonstration=False)


@pytest.fixture
def empty(database: Database) -> Context:
    return office(database)


def second_office(sqlite_template: Path, folder: Path, name: str) -> Context:
    path = folder / f"{name}.db"
    path.write_bytes(sqlite_template.read_bytes())
    return office(open_database(path))


def test_a_small_district(empty: Context) -> None:
    steps: list[tuple[int, int]] = []
    progress = Progress(lambda done, total, _note: steps.append((done, total)))
    report = fill(empty, cases=200, seed=7, progress=progress)
    assert report.cases == 200
    assert report.entries > 800
    assert steps[:2] == [(0, 0), (0, 200)]
    assert steps[-1] == (200, 200)
    with empty.database.read() as conn:
        assert "demonstration" in meta(conn)
    found = {one.id: one.value for one in totals(empty, date(2016, 1, 1), date(2020, 12, 31))}
    assert found["mediation_closed"] == 109
    assert found["arbitration_closed"] == 66
    assert found["inspection_accepted"] == 20
    assert [found[name] for name in DISPUTE_TOTALS] == [1, 5, 215, Decimal("1073134.00"), 0]
    checked = verify(empty)
    assert checked.ok, [check for check in checked.checks if check.differences]


def test_both_databases_hold_the_same(
    database: Database, sqlite_template: Path, tmp_path: Path
) -> None:
    here = fill(office(database), cases=60, seed=5)
    there = second_office(sqlite_template, tmp_path, "other")
    assert fill(there, cases=60, seed=5).content_hash == here.content_hash
    there.database.close()


def test_another_seed_gives_another_content(sqlite_template: Path, tmp_path: Path) -> None:
    found: list[DemoReport] = []
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        ctx = second_office(sqlite_template, tmp_path, name)
        found.append(fill(ctx, cases=30, seed=seed))
        ctx.database.close()
    assert found[0].content_hash == found[1].content_hash != found[2].content_hash


def test_only_an_empty_database_is_filled(empty: Context) -> None:
    fill(empty, cases=5)
    with pytest.raises(DatabaseNotEmptyError) as caught:
        fill(empty, cases=5)
    assert caught.value.label == empty.database.label


def test_the_running_year_must_not_meet_the_five_years(empty: Context) -> None:
    early = replace(empty, clock=fixed_day(date(2021, 6, 1)))
    with pytest.raises(TooEarlyForDemonstrationError):
        fill(early)
    assert fill(early, cases=3).cases == 3


def test_asked_to_stop_it_leaves_nothing(empty: Context) -> None:
    progress = Progress(lambda done, _total, _note: progress.cancel() if done == 200 else None)
    with pytest.raises(Cancelled):
        fill(empty, cases=500, progress=progress)
    with empty.database.read() as conn:
        assert not has_cases(conn)
        assert "demonstration" not in meta(conn)
    assert fill(empty, cases=5).cases == 5


# As if entered one by one


def varied(ctx: Context) -> tuple[District, list[Story]]:
    """Return cases in which everything occurs, merged ones in pairs."""
    district, stories = draw(ctx, cases=3_000, seed=3)
    stories += draw_running_year(ctx, district, seed=3)
    Random(3).shuffle(stories)
    seen: Counter[tuple[object, ...]] = Counter()
    chosen: list[Story] = []
    for story in stories:
        settle_order(story)
        traits = traits_of(story)
        if any(not seen[trait] for trait in traits):
            seen.update(traits)
            chosen.append(story)
    others = [entry.other for story in chosen for entry in story.entries if entry.other is not None]
    return district, [*chosen, *(one for one in others if one not in chosen)]


def traits_of(story: Story) -> set[tuple[object, ...]]:
    line = story.line
    return {
        *((line, entry.kind) for entry in story.entries),
        *((line, entry.kind, "irregular") for entry in story.entries if entry.irregular),
        *((line, entry.kind, "late") for entry in story.entries if "document" in entry.facts),
        (line, "in order", recorded_in_order(events_of(story))),
        (line, "protected", story.reporter is not None, story.source),
        (line, "assigned", story.assigned),
        (line, "respondents", len(story.respondents)),
    }


def enter_one_by_one(ctx: Context, district: District, stories: Sequence[Story]) -> None:
    """Record every entry at its moment, in the order of moments, by the commands."""
    with ctx.database.write() as conn:
        add_offices(conn, district.offices)
        add_staff(conn, district.staff)
    moments = sorted(
        (entry.at, case, place)
        for case, story in enumerate(stories)
        for place, entry in enumerate(story.entries)
    )
    left: dict[int, CaseChanged] = {}
    for at, case, place in moments:
        story = stories[case]
        now = replace(ctx, clock=always(at))
        left[case] = enter(now, story, story.entries[place], left.get(case))


def always(moment: datetime) -> Moment:
    return lambda: moment


def enter(ctx: Context, story: Story, entry: Entry, before: CaseChanged | None) -> CaseChanged:
    actor = Actor(entry.by.name, Role(entry.by.role), entry.by.office_id, entry.by.id)
    if before is None:
        return register_case(ctx, actor, registration_of(story))
    case_id, version = CaseId(before.case_id), before.version
    if entry.kind == VOID:
        seq = 1 + next(n for n, one in enumerate(story.entries) if one is entry.target)
        reason = str(entry.facts["reason"])
        return void_event(ctx, actor, case_id, seq, reason, seen_version=version)
    facts = dict(entry.facts)
    if entry.kind == REVIEW_ACCEPTED:
        del facts["number"]  # the command gives it
    new = NewEntry(entry.kind, entry.on, facts, entry.irregular, entry.confirmed_by, entry.party)
    return record_event(ctx, actor, case_id, new, seen_version=version)


def rows_of(ctx: Context, table: Table) -> list[tuple[Any, ...]]:
    """Return every row, without ids of the order of writing and counts that came to nothing."""
    wanted = [one for one in table.columns if (table.name, one.name) not in ANY_ID]
    query = select(*wanted)
    if table.name in {"rate_tally", "rate_change"}:
        query = query.where(table.c.n != 0)
    with ctx.database.read() as conn:
        return sorted(
            (tuple(row) for row in conn.execute(query)),
            key=lambda row: tuple("" if one is None else str(one) for one in row),
        )


ANY_ID = {
    ("case_span", "id"),
    ("dossier", "employer_id"),
    ("case_party", "employer_id"),
    ("case_party", "worker_id"),
    ("employer", "id"),
    ("worker", "id"),
}
OF_THE_LAW = {"calendar_year", "calendar_day", "rule_version", "policy_setting", "law_adoption"}


def test_it_is_as_if_entered_one_by_one(sqlite_template: Path, tmp_path: Path) -> None:
    bulk = second_office(sqlite_template, tmp_path, "bulk")
    single = second_office(sqlite_template, tmp_path, "single")
    district, stories = varied(bulk)
    with bulk.database.write() as conn:
        Writer(conn, bulk.law, district, lambda _done: None).write(stories)
    enter_one_by_one(single, district, stories)
    for table in whole_schema().sorted_tables:
        if table.name not in OF_THE_LAW:
            assert rows_of(bulk, table) == rows_of(single, table), table.name
    with bulk.database.read() as one, single.database.read() as other:
        words = "SELECT rowid, tokens FROM case_search ORDER BY rowid"
        assert one.exec_driver_sql(words).fetchall() == other.exec_driver_sql(words).fetchall()
    bulk.database.close()
    single.database.close()


def enter_dossier(
    ctx: Context,
    story: DossierStory,
    place: int,
    before: DossierChanged | None,
) -> DossierChanged:
    entry = story.entries[place]
    now = replace(ctx, clock=always(entry.at))
    actor = Actor(entry.by.name, Role(entry.by.role), entry.by.office_id, entry.by.id)
    new = NewEntry(entry.kind, entry.on, dict(entry.facts), entry.irregular, entry.confirmed_by)
    if before is None:
        return open_dossier(now, actor, story.type, new)
    return record_step(now, actor, before.dossier_id, new, seen_version=before.version)


def test_records_beside_the_cases_are_as_if_entered_one_by_one(
    sqlite_template: Path, tmp_path: Path
) -> None:
    bulk = second_office(sqlite_template, tmp_path, "bulk")
    single = second_office(sqlite_template, tmp_path, "single")
    district, _ = draw(bulk, cases=1, seed=3)
    days = WorkDays(bulk.law.calendar, today=TODAY)
    rng = Random(3)
    setting = Setting(bulk.law, days, district, firms(rng, len(TOWNS)), rng)
    stories = running_dossiers(setting, [], TODAY)[::2]
    with bulk.database.write() as conn:
        Writer(conn, bulk.law, district, lambda _done: None).write([], stories)
    with single.database.write() as conn:
        add_offices(conn, district.offices)
        add_staff(conn, district.staff)
    moments = sorted(
        (entry.at, number, place)
        for number, story in enumerate(stories)
        for place, entry in enumerate(story.entries)
    )
    left: dict[int, DossierChanged] = {}
    for _at, number, place in moments:
        left[number] = enter_dossier(single, stories[number], place, left.get(number))
    for table in whole_schema().sorted_tables:
        if table.name.startswith(("dossier", "audit", "number", "issued")):
            assert rows_of(bulk, table) == rows_of(single, table), table.name
    assert verify(bulk).ok
    bulk.database.close()
    single.database.close()
