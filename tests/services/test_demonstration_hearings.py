"""Hearings of the demonstration: nobody in two rooms, the same for the same seed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from random import Random

from db.engine import Database
from db.writes.hearings import add_leaves, add_rooms
from disputes_app.domain.approval_records import ApprovalFilter
from disputes_app.domain.hearing_log import SCHEDULED
from disputes_app.domain.shanghai import fixed_day
from disputes_app.services.approval_list import waiting_approvals
from disputes_app.services.context import Context
from disputes_app.services.demonstration.district import build_district
from disputes_app.services.demonstration.fill import draw_five_years, draw_running_year
from disputes_app.services.demonstration.hearing_places import leave_of, rooms_of
from disputes_app.services.demonstration.story import Story
from disputes_app.services.demonstration.working_days import WorkDays
from disputes_app.services.demonstration.writer import Writer
from disputes_app.services.hearings import awaiting, schedule
from disputes_app.services.law_in_force import LawInForce
from disputes_app.services.law_store import seed_law
from disputes_app.services.verify import verify
from tests.support.law import packaged_law

TODAY = date(2026, 11, 23)
SEED = 5


def office(database: Database) -> Context:
    law = packaged_law()
    with database.write() as conn:
        seed_law(conn, law, datetime(2026, 1, 1, tzinfo=UTC))
    return Context(database, LawInForce(law), fixed_day(TODAY), demonstration=True)


def places(stories: list[Story]) -> list[dict[str, object]]:
    return [dict(e.facts) for one in stories for e in one.entries if e.kind == SCHEDULED]


def test_nothing_stands_against_any_hearing_of_the_year(sqlite_database: Database) -> None:
    ctx = office(sqlite_database)
    district = build_district(Random(f"{SEED}:district"))
    stories = draw_running_year(ctx, district, seed=SEED)
    leave = leave_of(district, stories, WorkDays(ctx.law.calendar), TODAY)
    with sqlite_database.write() as conn:
        Writer(conn, ctx.law, district, lambda _done: None).write(stories)
        add_rooms(conn, rooms_of(district))
        add_leaves(conn, leave)
    found = schedule(ctx, TODAY - timedelta(days=400), TODAY + timedelta(days=60))
    assert len(found.rows) > 250
    assert found.clashes == {}
    assert all(row.hearing.room in {room.name for room in found.rooms} for row in found.rows)
    assert all(row.hearing.clerk and row.hearing.start_minute for row in found.rows)
    assert len(found.leaves) == 3
    week = schedule(ctx, TODAY, TODAY + timedelta(days=6))
    assert len(week.rows) > 5
    assert week.leaves
    assert week.awaiting
    assert sum(one.has_tribunal for one in awaiting(ctx)) >= 4
    waiting = waiting_approvals(ctx, ApprovalFilter())
    assert {one.kind.id.split(".")[1] for one in waiting} >= {
        "accepted",
        "refused",
        "extended",
        "suspended",
        "closing_approved",
    }
    assert [bool(one.refusal) for one in waiting].count(True) == 1, "one came too late"
    assert verify(ctx).ok


def test_the_same_seed_places_the_same_hearings(sqlite_database: Database) -> None:
    ctx = office(sqlite_database)
    district = build_district(Random(f"{SEED}:district"))
    once, again = (draw_five_years(ctx, district, cases=600, seed=SEED) for _ in range(2))
    assert places(once) == places(again)
    assert places(once)
