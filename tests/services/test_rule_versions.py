"""A rule gets another length from a day on: older clocks stand, newer ones move."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from db.queries import case_file
from disputes_app.domain.cases import Line
from disputes_app.domain.law_change import ChangeKind, LawChange
from disputes_app.domain.rule_version import draft_of, next_version
from disputes_app.domain.rules import Mark
from disputes_app.services import law_desk
from disputes_app.services.context import Context
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.rule_usage import running_cases
from disputes_app.services.verify import verify
from tests.services.conftest import CLERK, SUPERVISOR, Desk

AWARD = "arbitration.award"
FIRST = date(2026, 11, 16)


def accepted(desk: Desk, day: str) -> CaseChanged:
    case = desk.register(Line.ARBITRATION, day)
    return desk.record(case, "arbitration.accepted", day, {"signed_by": "赵测试"})


def due(ctx: Context, case: CaseChanged) -> str:
    with ctx.database.read() as conn:
        clocks = case_file.clocks_of(conn, [case.case_id])[case.case_id]
    return str(next(one.due_on for one in clocks if one.rule_id == AWARD))


def shorter(ctx: Context) -> LawChange:
    """Thirty days to award instead of forty-five, from 16 November 2026 on."""
    newest = ctx.law.rulebook.versions(AWARD)[0]
    draft = dataclasses.replace(
        draft_of(newest, FIRST), length=30, article="40", mark=Mark.TEXT_SECOND
    )
    rule = next_version(ctx.law.rulebook, AWARD, draft, ctx.today())
    return LawChange(ChangeKind.RULES, rules=(rule,))


def test_older_clocks_stand_newer_ones_move_and_nothing_before_the_adoption(desk: Desk) -> None:
    ctx = desk.ctx
    # 2026-11-15 is a Sunday, the day before the new version begins; 16 November its first day.
    cases = {day: accepted(desk, day) for day in ("2026-11-13", "2026-11-15", "2026-11-16",
                                                  "2026-11-20")}  # fmt: skip
    before = {day: due(ctx, case) for day, case in cases.items()}
    assert before == {
        "2026-11-13": "2026-12-28",
        "2026-11-15": "2026-12-30",
        "2026-11-16": "2026-12-31",
        "2026-11-20": "2027-01-04",
    }
    proposal = law_desk.prepare(ctx, CLERK, shorter(ctx), "裁决期限改为30日")
    seen = law_desk.impact(ctx, proposal)
    moved = {move.case_id: (str(move.old_due), str(move.new_due)) for move in seen.moves
             if move.rule_id == AWARD}  # fmt: skip
    assert moved == {
        cases["2026-11-16"].case_id: ("2026-12-31", "2026-12-16"),
        cases["2026-11-20"].case_id: ("2027-01-04", "2026-12-21"),
    }
    assert {day: due(ctx, case) for day, case in cases.items()} == before
    assert len(ctx.law.rulebook.versions(AWARD)) == 2
    law_desk.adopt(ctx, SUPERVISOR, proposal, seen)
    assert {day: due(ctx, case) for day, case in cases.items()} == before | {
        "2026-11-16": "2026-12-16",
        "2026-11-20": "2026-12-21",
    }
    newest, older = ctx.law.rulebook.versions(AWARD)[:2]
    assert (newest.length, newest.article, newest.mark) == (30, "40", Mark.TEXT_SECOND)
    assert (older.length, older.in_force_to) == (45, date(2026, 11, 15))
    assert due(ctx, accepted(desk, "2026-11-20")) == "2026-12-21"
    assert verify(ctx).ok


def test_the_cases_in_which_a_rule_runs_are_counted(desk: Desk) -> None:
    assert running_cases(desk.ctx, AWARD) == 0
    case = accepted(desk, "2026-11-02")
    accepted(desk, "2026-11-03")
    assert running_cases(desk.ctx, AWARD) == 2
    assert running_cases(desk.on("2027-03-01"), AWARD) == 2
    desk.record(case, "arbitration.withdrawal_granted", "2026-11-05", {"reason": "已和解"})
    assert running_cases(desk.ctx, AWARD) == 1


def test_a_period_of_a_party_is_over_after_its_last_day(desk: Desk) -> None:
    case = accepted(desk, "2026-11-02")
    desk.record(
        case,
        "arbitration.application_served",
        "2026-11-03",
        {"party": 2, "method": "direct", "proof": "回证"},
    )
    assert running_cases(desk.on("2026-11-17"), "arbitration.defence") == 1
    assert running_cases(desk.on("2026-11-18"), "arbitration.defence") == 0


@pytest.mark.parametrize("rule_id", ["arbitration.nothing", "external.reply"])
def test_a_rule_that_runs_nowhere_counts_none(desk: Desk, rule_id: str) -> None:
    assert running_cases(desk.ctx, rule_id) == 0
