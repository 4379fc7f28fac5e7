"""From the complaint of 38 workers to the money, on both databases: every period on its day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from db.queries.period_counts import PeriodCounts
from db.queries.totals import indicators
from disputes_app.domain.additional_compensation import compensation_range
from disputes_app.domain.admission import EventRefusedError, IrregularError
from disputes_app.domain.cases import Outcome, Source
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.ledger import Payer
from disputes_app.domain.ledger_log import LedgerTotals
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.state import Clock
from disputes_app.domain.wage_crime import CrimeTest, Met
from disputes_app.services.attachment_settings import set_folder
from disputes_app.services.case_findings import CaseFindings, case_findings
from disputes_app.services.case_view import CaseView, open_case
from disputes_app.services.dossiers import DossierChanged, open_dossier, record_step
from disputes_app.services.fund import FundPayment, compute_fund, fund_view, record_payment
from disputes_app.services.ledger import (
    ledger_of_case,
    totals_of_case,
)
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.minimum_wage import seed_wages
from disputes_app.services.projects import project_view
from disputes_app.services.registration import Registration, register_case
from disputes_app.services.verify import verify
from tests.services.conftest import INSPECTION, SUPERVISOR, Desk
from tests.support.attached import ADMINISTRATOR
from tests.support.long_absconded import (
    ABSCONDED,
    ADVANCE_FEN,
    BALANCE_FEN,
    FIRST_FEN,
    HALF_MONTHS,
    OWED_FEN,
    UNPAID_FEN,
    WAGES_FEN,
)
from tests.support.long_construction import CONSTRUCTION, COURT_FEN, EXTRA_FEN, PROJECT
from tests.support.long_stories import Act, Period, told
from tests.support.long_wages import MONTH_FEN, PEOPLE, WageStory
from tests.support.wage_acts import enter_act

END = date(2026, 11, 20)


def _period(clock: Clock, on: date) -> Period:
    start = clock.started_on
    return Period(
        str(clock.rule.id), clock.key, start, clock.due, clock.state(on), clock.stopped_on
    )


class Teller:
    """Tells a story at a desk, each act on its own day."""

    def __init__(self, desk: Desk, story: WageStory) -> None:
        self.desk, self.story = desk, story
        names = dict(story.names)
        worker = NewParty(PartyRole.APPLICANT, is_person=True, name=names.pop(1))
        employers = [
            NewParty(PartyRole.RESPONDENT, is_person=False, name=name) for name in names.values()
        ]
        received = story.case.received
        self.case: CaseChanged = register_case(
            desk.on(received),
            SUPERVISOR,
            Registration(
                story.case.line,
                Source.COMPLAINT,
                received,
                INSPECTION,
                2,
                cause="拖欠工资",
                people=PEOPLE,
                applicants=(worker,),
                respondents=tuple(employers),
            ),
        )
        assert self.periods(received) == set(story.case.on_receipt)

    def view(self, on: date = END) -> CaseView:
        return open_case(self.desk.on(on), self.case.case_id)

    def findings(self, on: date = END) -> CaseFindings:
        return case_findings(self.desk.on(on), self.view(on))

    def periods(self, on: date) -> set[Period]:
        return {_period(clock, on) for clock in self.view(on).state.clocks}

    def tell(self) -> None:
        for one in told(self.story.case):
            self._one(one)
            if one.periods:
                assert self.periods(one.on) == set(one.periods), (one.on, one.kind)

    def _one(self, one: Act) -> None:
        if one.refused:
            assert refusal(lambda: self._enter(one)) == one.refused
        else:
            self.case = self._enter(one)

    def _enter(self, one: Act) -> CaseChanged:
        return enter_act(self.desk.on(one.on), SUPERVISOR, self.case, self.story, one)

    def totals(self) -> LedgerTotals:
        """What the ledger adds up to, stored and counted anew."""
        found = totals_of_case(self.desk.ctx, self.case.case_id)
        assert found is not None
        assert found == ledger_of_case(self.desk.ctx, self.case.case_id).ledger.totals
        return found


class Recorder:
    """Tells what stands beside the case."""

    def __init__(self, teller: Teller, type_: DossierType, acts: tuple[Act, ...]) -> None:
        self.teller, self.desk = teller, teller.desk
        first, *rest = acts
        ctx = self.desk.on(first.on)
        self.at: DossierChanged = open_dossier(ctx, SUPERVISOR, type_, self._entry(first))
        for one in rest:
            if one.refused:
                assert refusal(partial(self._step, one)) == one.refused
                continue
            self.at = self._step(one)
            if one.periods:
                found = {_period(clock, one.on) for clock in self.at.state.clocks}
                assert found == set(one.periods), one.kind

    @property
    def id(self) -> DossierId:
        return self.at.dossier_id

    def _entry(self, one: Act) -> NewEntry:
        number = self.teller.case.number or ""
        facts = {name: number if value == "@case" else value for name, value in one.facts.items()}
        return NewEntry(one.kind, one.on, facts)

    def _step(self, one: Act) -> DossierChanged:
        ctx, at = self.desk.on(one.on), self.at
        if one.kind == "fund.computed":
            rows = self.teller.story.fund_workers(HALF_MONTHS)
            return compute_fund(
                ctx, SUPERVISOR, at.dossier_id, rows, on=one.on, seen_version=at.version
            )
        if one.kind == "fund.paid":
            failed = (PEOPLE,) if "failed" in one.facts else ()
            paid = tuple(range(1, PEOPLE)) if failed else (PEOPLE,)
            payment = FundPayment(one.on, paid, failed)
            return record_payment(ctx, SUPERVISOR, at.dossier_id, payment, seen_version=at.version)
        return record_step(
            ctx, SUPERVISOR, at.dossier_id, self._entry(one), seen_version=at.version
        )


def refusal(act: Callable[[], object]) -> str:
    """Say why an act is not taken."""
    with pytest.raises((EventRefusedError, IrregularError)) as told_why:
        act()
    error: object = told_why.value
    if isinstance(error, EventRefusedError):
        return error.reason
    assert isinstance(error, IrregularError)
    return error.codes[0]


def recovered(desk: Desk) -> int:
    with desk.ctx.database.read() as conn:
        found = indicators(conn, PeriodCounts(date(2026, 1, 1), date(2026, 12, 31)))
        return found.recovered_by_inspection_fen


@pytest.fixture
def desk(desk: Desk, tmp_path: Path) -> Desk:
    """A bureau with minimum wages and a place for files."""
    with desk.ctx.database.write() as conn:
        seed_wages(conn, desk.ctx.now())
    if desk.ctx.database.path is None:
        set_folder(desk.ctx, ADMINISTRATOR, tmp_path / "shared")
    return desk


def test_a_building_site_from_the_complaint_to_the_last_fen(desk: Desk) -> None:
    teller = Teller(desk, CONSTRUCTION)
    teller.tell()
    view = teller.view()
    assert (view.state.outcome, view.state.closed_on) == (
        Outcome.HANDLING_DECISION,
        date(2026, 3, 5),
    )
    assert view.state.due_on == date(2026, 4, 3)
    assert not view.state.problems
    unpaid = compensation_range(
        ledger_of_case(desk.ctx, teller.case.case_id).ledger, date(2026, 1, 26)
    )
    assert (unpaid.unpaid_fen, unpaid.least_fen, unpaid.at(60)) == (
        MONTH_FEN,
        15_571_165,
        EXTRA_FEN,
    )
    standing = teller.findings(date(2026, 9, 23)).inspection
    assert standing is not None
    assert [one.extra_fen for one in standing.orders] == [(15_571_165, MONTH_FEN)] * 2
    (decision,) = standing.decisions
    assert (decision.extra_fen, decision.amount_fen + decision.extra_fen) == (EXTRA_FEN, COURT_FEN)
    assert decision.window == (date(2026, 9, 8), date(2026, 12, 7))
    assert decision.apply_from == date(2026, 9, 24)
    totals = teller.totals()
    assert totals.paid == dict.fromkeys((Payer.CONTRACTOR, Payer.DEPOSIT, Payer.COURT), MONTH_FEN)
    assert (totals.workers, totals.lines, totals.project) == (PEOPLE, 3 * PEOPLE, PROJECT)
    assert (totals.due_fen, totals.outstanding_fen) == (93_426_990, 0)
    assert recovered(desk) == 93_426_990
    project = Recorder(teller, DossierType.PROJECT, CONSTRUCTION.project)
    found = project_view(desk.ctx, project.id)
    assert [one.result.value for one in found.cells.values()] == ["ok", "ok", "not_ok", "not_ok"]
    assert project.at.state.paid_fen == MONTH_FEN
    fund = Recorder(teller, DossierType.FUND, CONSTRUCTION.fund)
    assert fund.at.state.outcome == "refused"
    assert verify(desk.ctx).ok


def test_a_factory_whose_owner_absconded_from_the_complaint_to_the_recovery(desk: Desk) -> None:
    teller = Teller(desk, ABSCONDED)
    teller.tell()
    view = teller.view()
    assert (view.state.outcome, view.state.closed_on) == (
        Outcome.HANDLING_DECISION,
        date(2026, 2, 5),
    )
    assert not view.state.problems
    transfer = view.state.clock("crime.transfer")
    assert transfer is not None
    assert transfer.hours is not None
    assert [f"{one:%m-%d %H:%M}" for one in transfer.hours if one is not None] == [
        "12-30 10:30",
        "12-31 10:30",
        "12-31 09:20",
    ]
    crime = teller.findings(date(2025, 12, 29)).crime
    assert crime is not None
    assert crime.is_suspected
    assert {one.test: one.met for one in crime.tests} == dict.fromkeys(CrimeTest, Met.YES)
    standing = teller.findings(date(2026, 10, 28)).inspection
    assert standing is not None
    (decision,) = standing.decisions
    assert decision.window == (date(2026, 9, 12), date(2026, 12, 11))
    assert (decision.demand_served_on, decision.apply_from) == (
        date(2026, 10, 14),
        date(2026, 10, 29),
    )
    fund = Recorder(teller, DossierType.FUND, ABSCONDED.fund)
    _advanced(teller, fund)
    totals = teller.totals()
    assert (totals.due_fen, totals.paid) == (OWED_FEN, {Payer.FUND: WAGES_FEN})
    assert totals.outstanding_fen == UNPAID_FEN
    assert recovered(desk) == 0
    assert verify(desk.ctx).ok


def _advanced(teller: Teller, fund: Recorder) -> None:
    """The decision binds since the notice counted as served; every sum to the fen."""
    found = fund_view(teller.desk.on("2026-09-15"), fund.id)
    (proof,) = found.evidence
    assert (proof.number, proof.made_on, proof.since) == (
        "理1号",
        date(2026, 2, 5),
        date(2026, 3, 11),
    )
    view = fund_view(teller.desk.ctx, fund.id)
    table = view.computed
    assert table is not None
    assert [(one.wages_fen, one.compensation_fen) for one in table.advances] == [
        (1_639_000, 411_000),
        (1_639_000, 1_644_000),
        (1_639_000, 200_000),
        *[(1_639_000, 0)] * 34,
        (1_485_050, 0),
    ]
    assert [one.counted_fen for one in table.advances[-1].lines] == [
        0,
        269_000,
        *[274_000] * 4,
        120_050,
    ]
    assert not table.needs_city
    assert view.log.advanced_fen == ADVANCE_FEN
    assert view.log.payments[0].fen == FIRST_FEN
    assert view.log.balance_fen == BALANCE_FEN
    assert fund.at.state.stage == "recovery"
