"""Two long stories through the services, on both databases: every period on its day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from disputes_app.domain.admission import EventRefusedError
from disputes_app.domain.cases import Line, Outcome
from disputes_app.domain.kinds.base import FactsError
from disputes_app.domain.legal_effect import ClosingPaper
from disputes_app.domain.rate import Basis, Population, RateQuery
from disputes_app.domain.state import Clock
from disputes_app.services.approvals import ask
from disputes_app.services.case_findings import case_findings
from disputes_app.services.case_view import CaseView, open_case
from disputes_app.services.log import record_event
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.rate import closure_rate
from disputes_app.services.verify import verify
from tests.services.conftest import Desk
from tests.support.long_arbitration import ARBITRATION
from tests.support.long_mediation import MEDIATION
from tests.support.long_stories import Act, Period, Story, told


@dataclass
class Teller:
    """Tells a story at a desk, each act on its own day."""

    desk: Desk
    case: CaseChanged

    def tell(self, one: Act) -> None:
        entry = NewEntry(one.kind, one.on, one.facts, new_party=one.joins)
        ctx, command = self.desk.on(one.on), ask if one.submitted else record_event
        case, actor = self.case, self.desk.actor
        if one.refused:
            with pytest.raises((FactsError, EventRefusedError)) as told_why:
                command(ctx, actor, case.case_id, entry, seen_version=case.version)
            assert getattr(told_why.value, "reason", "") == one.refused
            return
        self.case = command(ctx, actor, case.case_id, entry, seen_version=case.version)

    def look(self, on: date) -> CaseView:
        return open_case(self.desk.on(on), self.case.case_id)


def periods(view: CaseView, on: date) -> set[Period]:
    return {_period(clock, on) for clock in view.state.clocks}


def _period(clock: Clock, on: date) -> Period:
    start = clock.restarts[-1] if clock.restarts else clock.started_on
    return Period(
        str(clock.rule.id), clock.key, start, clock.due, clock.state(on), clock.stopped_on
    )


def tell_all(desk: Desk, story: Story) -> Teller:
    """Tell a story and compare every table on the way."""
    case = desk.register(
        story.line, story.received.isoformat(), organisation=story.organisation or "town"
    )
    teller = Teller(desk, case)
    assert periods(teller.look(story.received), story.received) == set(story.on_receipt)
    for one in told(story):
        teller.tell(one)
        if one.periods:
            assert periods(teller.look(one.on), one.on) == set(one.periods), one.kind
    return teller


def figures(desk: Desk, line: Line, year: int, as_of: date) -> tuple[int, int, int]:
    query = RateQuery(
        line, Population.ALL, Basis.DUE, date(year, 1, 1), date(year, 12, 31), as_of
    )  # fmt: skip
    found = closure_rate(desk.on(as_of), query)
    return found.due, found.on_time, found.late


@pytest.mark.parametrize("story", [ARBITRATION, MEDIATION], ids=["arbitration", "mediation"])
def test_a_long_story_has_all_that_makes_it_long(story: Story) -> None:
    kinds = [one.kind for one in story.acts]
    assert len([one for one in story.acts if one.is_entered]) >= 20
    assert "service.returned" in kinds
    assert kinds.count("service.sent") > kinds.count("service.returned")
    assert f"{story.line.value}.extended" in kinds


def test_the_long_arbitration(desk: Desk) -> None:
    teller = tell_all(desk, ARBITRATION)
    end = ARBITRATION.acts[-1].on
    view = teller.look(end)
    assert (view.state.outcome, view.state.closed_on) == (Outcome.AWARD, date(2026, 3, 31))
    assert (view.record.due_on, view.record.closed_on) == (date(2026, 4, 7), date(2026, 3, 31))
    assert not view.state.problems
    effects = {one.paper: one.since for one in case_findings(desk.on(end), view).effects}
    assert effects == {
        ClosingPaper.FINAL: date(2026, 3, 31),
        ClosingPaper.NON_FINAL: date(2026, 5, 7),
    }
    assert figures(desk, Line.ARBITRATION, 2026, end) == (1, 1, 0)
    assert verify(desk.on(end)).ok


def test_the_long_mediation(desk: Desk) -> None:
    teller = tell_all(desk, MEDIATION)
    end = MEDIATION.acts[-1].on
    view = teller.look(end)
    assert (view.state.outcome, view.state.closed_on) == (Outcome.AGREEMENT, date(2025, 10, 16))
    assert (view.record.due_on, view.record.closed_on) == (date(2025, 11, 3), date(2025, 10, 16))
    assert not view.state.problems
    assert figures(desk, Line.MEDIATION, 2025, end) == (1, 1, 0)
    assert verify(desk.on(end)).ok
