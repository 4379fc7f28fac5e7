"""A change of the law: prepared, looked at, adopted; against a recount that knows neither."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import delete

from db.engine import Database
from db.models import RuleVersion
from db.queries import case_file
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.law_change import (
    ChangeKind,
    LawChange,
    NothingChangesError,
    NoticeProblemError,
    ProposalState,
)
from disputes_app.domain.rate import Basis, Population, RateFigures, RateQuery
from disputes_app.domain.records import ClockRecord
from disputes_app.domain.shanghai import fixed_day
from disputes_app.domain.staff import Actor, NotAllowedError, Role
from disputes_app.services import law_desk
from disputes_app.services.case_view import open_case
from disputes_app.services.context import Context
from disputes_app.services.demonstration.fill import fill
from disputes_app.services.law_desk import (
    ImpactChangedError,
    ProposalBlankError,
    ProposalDecidedError,
    ProposalMissingError,
)
from disputes_app.services.law_impact import changed_cases
from disputes_app.services.law_in_force import LawInForce
from disputes_app.services.law_store import load_law, seed_law
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.progress import Cancelled, Progress
from disputes_app.services.rate import closure_rate
from disputes_app.services.verify import verify
from tests.domain.plain_count import ONE_DAY, walk
from tests.services.conftest import CLERK, COLLEAGUE, SUPERVISOR, Desk
from tests.support.databases import SERVER_IN_LONG_RUNS
from tests.support.law import packaged_law
from tests.support.notices import NOTICE, notice, plain_table

ADMINISTRATOR = Actor("吴测试", Role.ADMINISTRATOR, 1, 5)


def plain_due(rule_id: str, start: date, table: dict[date, bool]) -> date:
    """Count a period of the stories below day by day, knowing nothing of the product."""
    working = {"inspection.close": 60, "inspection.investigate": 60, "inspection.accept": 5}
    working |= {"arbitration.accept": 5, "arbitration.serve_application": 5}
    working |= {"arbitration.tribunal": 5, "mediation.accept": 3}
    natural = {"arbitration.award": 45, "mediation.conclude_other": 15}
    if rule_id in working:
        return walk(start, working[rule_id], table.__getitem__)
    due = start + natural[rule_id] * ONE_DAY
    while not table[due]:
        due += ONE_DAY
    return due


@pytest.fixture
def stories(desk: Desk) -> list[CaseChanged]:
    """Cases whose periods end before, in and after what the notice arranges."""
    cases = [
        desk.complaint(day) for day in ("2026-08-03", "2026-09-21", "2026-11-02", "2026-11-20")
    ]
    for day in ("2026-11-10", "2026-11-20"):
        case = desk.register(Line.ARBITRATION, day)
        cases.append(desk.record(case, "arbitration.accepted", day, {"signed_by": "赵测试"}))
    cases.append(desk.register(Line.INSPECTION, "2026-11-20"))
    return cases


def all_ids(ctx: Context) -> tuple[CaseId, ...]:
    with ctx.database.read() as conn:
        return tuple(one.id for batch in case_file.all_cases(conn) for one in batch if one.id)


def running(ctx: Context) -> dict[tuple[CaseId, str, int], date | None]:
    with ctx.database.read() as conn:
        return {
            (case_id, one.rule_id, one.key): one.due_on
            for case_id in all_ids(ctx)
            for one in case_file.clocks_of(conn, [case_id]).get(case_id, ())
            if one.stopped_on is None
        }


def rate(ctx: Context, known_at: datetime | None = None) -> RateFigures:
    query = RateQuery(
        Line.INSPECTION,
        Population.COMPLAINTS,
        Basis.DUE,
        date(2026, 1, 1),
        date(2027, 12, 31),
        date(2026, 11, 20),
        known_at=known_at,
    )
    return closure_rate(ctx, query)


@pytest.mark.usefixtures("stories")
def test_a_notice_moves_exactly_what_a_recount_moves_and_nothing_before(desk: Desk) -> None:
    ctx = desk.ctx
    before, plain_before = running(ctx), plain_table(adopted=False)
    starts = {
        (case_id, one.rule_id, one.key): one.started_on
        for case_id in all_ids(ctx)
        for one in _clocks(ctx, case_id)
        if one.stopped_on is None
    }
    assert {key: plain_due(key[1], start, plain_before) for key, start in starts.items()} == before
    proposal = law_desk.prepare(ctx, CLERK, notice(), NOTICE)
    seen = law_desk.impact(ctx, proposal)
    after = plain_table(adopted=True)
    expected = {
        key: (before[key], plain_due(key[1], start, after))
        for key, start in starts.items()
        if plain_due(key[1], start, after) != before[key]
    }
    found = {(m.case_id, m.rule_id, m.key): (m.old_due, m.new_due) for m in seen.moves}
    assert found == expected
    assert 0 < len(expected) < len(before)
    assert running(ctx) == before
    figures, moment = rate(ctx), ctx.now()
    later = dataclasses.replace(ctx, clock=lambda: moment + timedelta(minutes=5))
    done = law_desk.adopt(later, SUPERVISOR, proposal, seen)
    assert running(ctx) == before | {key: new for key, (_, new) in expected.items()}
    assert ctx.law.calendar.provisional_from == date(2027, 12, 25)
    assert verify(ctx).ok, verify(ctx)
    assert rate(ctx, known_at=moment) == dataclasses.replace(figures, query=rate(ctx, moment).query)
    move = seen.moves[0]
    kept = open_case(ctx, move.case_id).moves
    assert [(one.old_due, one.new_due) for one in kept if one.rule_id == move.rule_id] == [
        (move.old_due, move.new_due)
    ]
    assert kept[0].adoption_id == done.adoption_id
    assert (kept[0].title, kept[0].actor) == (NOTICE, SUPERVISOR.name)
    told = law_desk.moves_of_adoption(ctx, kept[0].adoption_id)
    assert [(m.number, m.rule_id, m.old_due, m.new_due, m.handler) for m in told] == [
        (m.number, m.rule_id, m.old_due, m.new_due, m.handler) for m in seen.moves
    ]
    assert law_desk.proposals(ctx)[0].adoption_id == kept[0].adoption_id
    assert len(told) == len(expected)
    assert len({one.number for one in told}) == len({key[0] for key in expected})


def _clocks(ctx: Context, case_id: CaseId) -> tuple[ClockRecord, ...]:
    with ctx.database.read() as conn:
        return case_file.clocks_of(conn, [case_id])[case_id]


@pytest.mark.usefixtures("stories")
def test_another_desk_counts_by_the_new_law_at_once(desk: Desk) -> None:
    other = Desk(dataclasses.replace(desk.ctx, law_in_force=LawInForce(desk.ctx.law)))
    other.complaint("2026-11-20", worker=COLLEAGUE)
    proposal = law_desk.prepare(desk.ctx, CLERK, notice(), NOTICE)
    law_desk.adopt(desk.ctx, SUPERVISOR, proposal, law_desk.impact(desk.ctx, proposal))
    case = other.complaint("2026-11-20", worker=COLLEAGUE)
    due = next(one.due_on for one in _clocks(desk.ctx, case.case_id) if "close" in one.rule_id)
    assert due == plain_due("inspection.close", date(2026, 11, 20), plain_table(adopted=True))
    assert verify(desk.ctx).ok


def test_what_changed_since_the_look_has_to_be_looked_at_again(desk: Desk) -> None:
    desk.complaint("2026-11-02")
    proposal = law_desk.prepare(desk.ctx, CLERK, notice(), NOTICE)
    seen = law_desk.impact(desk.ctx, proposal)
    desk.complaint("2026-11-20")
    before = running(desk.ctx)
    with pytest.raises(ImpactChangedError):
        law_desk.adopt(desk.ctx, SUPERVISOR, proposal, seen)
    assert running(desk.ctx) == before
    assert desk.ctx.law.calendar.provisional_from == date(2026, 12, 25)
    law_desk.adopt(desk.ctx, SUPERVISOR, proposal, law_desk.impact(desk.ctx, proposal))
    assert running(desk.ctx) != before


def test_only_a_supervisor_adopts(desk: Desk) -> None:
    proposal = law_desk.prepare(desk.ctx, CLERK, notice(), NOTICE)
    seen = law_desk.impact(desk.ctx, proposal)
    for actor in (CLERK, ADMINISTRATOR):
        with pytest.raises(NotAllowedError):
            law_desk.adopt(desk.ctx, actor, proposal, seen)


def test_a_decided_change_is_not_decided_again(desk: Desk) -> None:
    proposal = law_desk.prepare(desk.ctx, CLERK, notice(), NOTICE)
    seen = law_desk.impact(desk.ctx, proposal)
    law_desk.withdraw(desk.ctx, CLERK, proposal, "通知号录错")
    with pytest.raises(ProposalDecidedError):
        law_desk.adopt(desk.ctx, SUPERVISOR, proposal, seen)
    with pytest.raises(ProposalDecidedError):
        law_desk.impact(desk.ctx, proposal)
    with pytest.raises(ProposalMissingError):
        law_desk.impact(desk.ctx, proposal + 1)
    (row,) = law_desk.proposals(desk.ctx)
    assert (row.state, row.reason, row.decided_by) == (
        ProposalState.WITHDRAWN,
        "通知号录错",
        CLERK.name,
    )
    assert row.change == notice()


def test_what_cannot_be_prepared(desk: Desk) -> None:
    with pytest.raises(ProposalBlankError):
        law_desk.prepare(desk.ctx, CLERK, notice(), "  ")
    empty = LawChange(ChangeKind.SETTINGS, settings=(("hearing_clear_days", False),))
    with pytest.raises(NothingChangesError):
        law_desk.prepare(desk.ctx, CLERK, empty, "不变")
    few = dataclasses.replace(notice(), days=notice().days[:3])
    with pytest.raises(NoticeProblemError):
        law_desk.prepare(desk.ctx, CLERK, few, NOTICE)
    proposal = law_desk.prepare(desk.ctx, CLERK, notice(), NOTICE)
    with pytest.raises(ProposalBlankError):
        law_desk.withdraw(desk.ctx, CLERK, proposal, "")
    assert len(law_desk.proposals(desk.ctx)) == 1


@pytest.mark.usefixtures("stories")
def test_a_setting_moves_the_cases_of_its_line(desk: Desk) -> None:
    change = LawChange(ChangeKind.SETTINGS, settings=(("inspection_close_length", 75),))
    proposal = law_desk.prepare(desk.ctx, SUPERVISOR, change, "监察办结按75个工作日")
    seen = law_desk.impact(desk.ctx, proposal)
    assert {(move.rule_id, move.changes_rate) for move in seen.moves} == {
        ("inspection.close", True)
    }
    assert len(seen.moves) == 4
    law_desk.adopt(desk.ctx, SUPERVISOR, proposal, seen)
    assert desk.ctx.law.policy.inspection_close_length == 75
    assert verify(desk.ctx).ok


@pytest.mark.usefixtures("stories")
def test_a_rule_from_a_day_leaves_older_clocks(desk: Desk) -> None:
    old = desk.ctx.law.version("inspection.close", date(2026, 11, 20))
    new = dataclasses.replace(old, length=50, in_force_from=date(2026, 11, 10))
    change = LawChange(ChangeKind.RULES, rules=(new,))
    proposal = law_desk.prepare(desk.ctx, SUPERVISOR, change, "办结期限改为50个工作日")
    seen = law_desk.impact(desk.ctx, proposal)
    assert [move.rule_id for move in seen.moves] == ["inspection.close"]
    law_desk.adopt(desk.ctx, SUPERVISOR, proposal, seen)
    due = {key[0]: day for key, day in running(desk.ctx).items() if key[1] == "inspection.close"}
    table = plain_table(adopted=False)
    for case_id, day in due.items():
        start = next(one.started_on for one in _clocks(desk.ctx, case_id) if "close" in one.rule_id)
        assert day == walk(start, 50 if start >= date(2026, 11, 10) else 60, table.__getitem__)
    assert verify(desk.ctx).ok


def test_cancelled_work_leaves_nothing(desk: Desk) -> None:
    desk.complaint("2026-11-20")
    proposal = law_desk.prepare(desk.ctx, CLERK, notice(), NOTICE)
    seen = law_desk.impact(desk.ctx, proposal)
    before = running(desk.ctx)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        law_desk.adopt(desk.ctx, SUPERVISOR, proposal, seen, progress)
    assert running(desk.ctx) == before
    assert law_desk.proposals(desk.ctx)[0].state is ProposalState.OPEN


def test_the_package_offers_what_is_missing_here(desk: Desk) -> None:
    """A database made by an older program lacks a rule: it is offered, looked at and adopted."""
    ctx = desk.ctx
    assert law_desk.package_offer(ctx) is None
    with ctx.database.write() as conn:
        conn.execute(delete(RuleVersion).where(RuleVersion.c.rule_id == "crime.supervision"))
    older = dataclasses.replace(ctx, law_in_force=LawInForce(ctx.law))
    offer = law_desk.package_offer(older)
    assert offer is not None
    assert [str(rule.id) for rule in offer.rules] == ["crime.supervision"]
    proposal = law_desk.prepare(older, SUPERVISOR, offer, "程序附带的更新")
    seen = law_desk.impact(older, proposal)
    assert (seen.changed, seen.moves) == (0, ())
    law_desk.adopt(older, SUPERVISOR, proposal, seen)
    assert law_desk.package_offer(older) is None
    assert older.law.rulebook.versions("crime.supervision")


def test_a_database_lists_rules_by_line_of_work_like_the_package(desk: Desk) -> None:
    with desk.ctx.database.read() as conn:
        stored = load_law(conn).rulebook.ids()
    packaged = packaged_law().rulebook.ids()
    assert sorted(stored) == sorted(packaged)
    lines = [one.partition(".")[0] for one in stored]
    assert list(dict.fromkeys(lines)) == list(
        dict.fromkeys(one.partition(".")[0] for one in packaged)
    )


@pytest.mark.parametrize(
    ("today", "year"),
    [("2026-10-31", None), ("2026-11-01", 2027), ("2026-12-31", 2027), ("2027-01-01", 2027)],
)
def test_a_missing_notice_is_missed_from_november_on(
    desk: Desk, today: str, year: int | None
) -> None:
    assert law_desk.notice_reminder(desk.on(today)) == year


@pytest.fixture
def district(database: Database) -> Context:
    """A district of some hundred cases with all that happens to them."""
    with database.write() as conn:
        seed_law(conn, packaged_law(), datetime(2026, 1, 1, tzinfo=UTC))
    ctx = Context(
        database, LawInForce(packaged_law()), fixed_day(date(2026, 11, 23)), demonstration=False
    )
    fill(ctx, cases=300, seed=7)
    return ctx


@SERVER_IN_LONG_RUNS
def test_the_choice_of_cases_misses_none_in_a_district(district: Context) -> None:
    changes = (
        notice(),
        LawChange(ChangeKind.SETTINGS, settings=(("inspection_close_length", 75),)),
        LawChange(ChangeKind.SETTINGS, settings=(("settlement_closes_on", "made"),)),
        LawChange(ChangeKind.SETTINGS, settings=(("service_public_notice_rolls", False),)),
    )
    supervisor = Actor("张测试", Role.SUPERVISOR, 1, None)
    for number, change in enumerate(changes):
        law = change.applied_to(district.law)
        with district.database.read() as conn:
            every = [one.case_id for one in changed_cases(conn, all_ids(district), law, Progress())]
        proposal = law_desk.prepare(district, supervisor, change, f"变更{number}")
        seen = law_desk.impact(district, proposal)
        assert seen.changed == len(every)
        law_desk.adopt(district, supervisor, proposal, seen)
        with district.database.read() as conn:
            left = list(changed_cases(conn, all_ids(district), district.law, Progress()))
        assert left == []
    assert verify(district).ok
