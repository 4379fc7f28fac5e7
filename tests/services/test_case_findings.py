"""What a case tells beside its periods: read from the log, on no paper, and changing nothing."""

from __future__ import annotations

from datetime import date

import pytest

from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from disputes_app.domain.final_award import Finality, WageDay
from disputes_app.domain.limitation import LimitationStanding
from disputes_app.domain.lookback import LookbackStanding
from disputes_app.services.case_findings import CaseFindings, case_findings
from disputes_app.services.case_view import CaseView, open_case
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.minimum_wage import adopt_offered_wages, choose_wage_day
from disputes_app.services.paper_facts import case_paper
from tests.services.conftest import SIGNED, SUPERVISOR, Desk

TODAY = "2026-11-20"
NOTED = {"known_on": "2024-03-05"}


@pytest.fixture
def case(desk: Desk) -> CaseChanged:
    adopt_offered_wages(desk.ctx, SUPERVISOR)
    received = desk.register(Line.ARBITRATION, "2025-06-16")
    return desk.record(
        received, "arbitration.accepted", "2025-06-18", {"signed_by": SIGNED["signed_by"]}
    )


def view_of(desk: Desk, case: CaseChanged) -> CaseView:
    return open_case(desk.ctx, case.case_id)


def findings_of(desk: Desk, case: CaseChanged) -> CaseFindings:
    return case_findings(desk.ctx, view_of(desk, case))


def test_the_choice_of_the_office_moves_the_ceiling(desk: Desk, case: CaseChanged) -> None:
    item: Facts = {"number": 1, "nature": "wages", "claimed_fen": 3_250_000}
    case = desk.record(case, "arbitration.claim_item", TODAY, item)
    final = findings_of(desk, case).final
    assert final is not None
    assert (final.ceiling_fen, final.items[0].finality) == (3_288_000, Finality.FINAL)
    choose_wage_day(desk.ctx, SUPERVISOR, WageDay.APPLICATION)
    final = findings_of(desk, case).final
    assert final is not None
    assert (final.ceiling_fen, final.items[0].finality) == (3_228_000, Finality.NOT_FINAL)


def test_the_papers_name_the_rules_of_their_remedies(desk: Desk, case: CaseChanged) -> None:
    item: Facts = {"number": 1, "nature": "other"}
    case = desk.record(case, "arbitration.claim_item", TODAY, item)
    found = findings_of(desk, case)
    assert {one: rule.article for one, rule in found.remedies.items()} == {"arbitration.sue": "50"}


def test_limitation_blocks_nothing_and_stands_on_no_paper(desk: Desk, case: CaseChanged) -> None:
    before = view_of(desk, case)
    paper = case_paper(desk.ctx, before, date(2026, 11, 20))
    noted = desk.record(case, "arbitration.limitation_noted", TODAY, NOTED)
    found = findings_of(desk, noted).limitation
    assert found is not None
    assert found.general.standing is LimitationStanding.PAST
    after = view_of(desk, noted)
    assert after.state == before.state
    assert after.steps == before.steps
    assert case_paper(desk.ctx, after, date(2026, 11, 20)) == paper


def test_a_void_takes_the_facts_back(desk: Desk, case: CaseChanged) -> None:
    noted = desk.record(case, "arbitration.limitation_noted", TODAY, NOTED)
    voided = desk.void(noted, 3, TODAY)
    found = findings_of(desk, voided).limitation
    assert found is not None
    assert found.general.standing is LimitationStanding.UNKNOWN


def test_an_inspection_has_only_its_two_years(desk: Desk) -> None:
    case = desk.complaint("2026-03-02")
    act = {"act": "ended", "on": "2024-02-29"}
    case = desk.record(case, "inspection.act_noted", TODAY, act)
    found = findings_of(desk, case)
    assert (found.final, found.limitation, dict(found.remedies)) == (None, None, {})
    assert found.lookback is not None
    assert found.lookback.standing is LookbackStanding.PAST
    assert found.lookback.due == date(2026, 2, 28)
