"""Applications to the fund: lists, decisions, payments and recovery, on both databases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from disputes_app.domain.admission import DisturbsEntryError, EventRefusedError, IrregularError
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.events import Facts
from disputes_app.domain.fund_computation import FundRowError, FundWorker, OwedMonth
from disputes_app.domain.fund_log import PayState
from disputes_app.domain.issued_papers import OfRecord
from disputes_app.services.dossiers import (
    DossierChanged,
    dossier_view,
    open_dossier,
    record_step,
    void_step,
)
from disputes_app.services.fund import (
    FundPayment,
    NoFundListError,
    NoFundRowsError,
    compute_fund,
    fund_view,
    record_payment,
    rows_in_text,
)
from disputes_app.services.fund_export import export_bank_list
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.minimum_wage import seed_wages
from disputes_app.services.paper_issue import issue_paper, preview
from disputes_app.services.record_paper_list import record_paper_rows, render_record_paper
from disputes_app.services.table_file import read_table
from disputes_app.services.verify import verify
from tests.services.conftest import SUPERVISOR, Desk

SIGNED: Facts = {"reason": "符合第13条", "signed_by": "钱测试"}
ALL_PAPERS: Facts = dict.fromkeys(
    ("application", "account", "identity", "employment", "proof"), True
)


@dataclass
class Story:
    """An application that is carried on, each step on a day."""

    desk: Desk
    at: DossierChanged

    def then(self, kind: str, day: str, facts: Facts | None = None) -> DossierChanged:
        self.at = record_step(
            self.desk.on(day),
            SUPERVISOR,
            self.at.dossier_id,
            NewEntry(kind, date.fromisoformat(day), facts or {}),
            seen_version=self.at.version,
        )
        return self.at

    def compute(self, workers: tuple[FundWorker, ...], day: str) -> DossierChanged:
        self.at = compute_fund(
            self.desk.on(day),
            SUPERVISOR,
            self.at.dossier_id,
            workers,
            on=date.fromisoformat(day),
            seen_version=self.at.version,
        )
        return self.at

    def pay(self, paid: tuple[int, ...], failed: tuple[int, ...], day: str) -> DossierChanged:
        self.at = record_payment(
            self.desk.on(day),
            SUPERVISOR,
            self.at.dossier_id,
            FundPayment(date.fromisoformat(day), paid, failed),
            seen_version=self.at.version,
        )
        return self.at


def applied(desk: Desk, **more: str | bool) -> Story:
    with desk.ctx.database.write() as conn:
        seed_wages(conn, desk.ctx.now())
    facts: Facts = {
        "title": "上海测试制衣有限公司欠薪垫付",
        "employer": "上海测试制衣有限公司",
        "ground": "13_1_2",
        **more,
    }
    entry = NewEntry("fund.applied", date(2026, 3, 2), facts)
    return Story(desk, open_dossier(desk.on("2026-03-02"), SUPERVISOR, DossierType.FUND, entry))


def workers(*yuan: int) -> tuple[FundWorker, ...]:
    return tuple(
        FundWorker(
            place,
            f"工测{place}",
            "",
            "测试银行",
            f"62220000{place:08}",
            (OwedMonth(date(2026, 1, 1), fen * 100), OwedMonth(date(2026, 2, 1), fen * 100)),
        )
        for place, fen in enumerate(yuan, start=1)
    )


def test_an_application_is_computed_decided_paid_and_partly_recovered(
    desk: Desk, tmp_path: Path
) -> None:
    case = desk.complaint("2026-02-02")
    story = applied(desk)
    with pytest.raises(NoFundListError):
        story.pay((1,), (), "2026-03-03")
    story.then("fund.materials", "2026-03-03", {"application": True, "account": True})
    with pytest.raises(IrregularError) as irregular:
        story.then("fund.accepted", "2026-03-03")
    assert irregular.value.codes == ("fund_materials_missing",)
    story.then("fund.materials", "2026-03-05", ALL_PAPERS)
    with pytest.raises(EventRefusedError, match="fund_wrong_evidence"):
        story.then("fund.proved", "2026-03-05", {"evidence": "authority", "number": "1"})
    proof: Facts = {"evidence": "handling", "number": "理字1号", "case": case.number or ""}
    story.then("fund.proved", "2026-03-05", proof)
    _evidence_of_the_case(desk, story)
    story.then("fund.accepted", "2026-03-05", {"decide_by": "2026-03-20"})
    assert story.at.state.next_clock is not None
    assert story.at.state.cases == (case.receipt_number,)
    with pytest.raises(EventRefusedError, match="fund_not_computed"):
        story.then("fund.decided", "2026-03-10", {"by": "district", **SIGNED})
    for kind in ("fund.computed", "fund.paid"):
        with pytest.raises(EventRefusedError, match="step_with_rows"):
            story.then(kind, "2026-03-10")
    with pytest.raises(NoFundRowsError):
        story.compute((), "2026-03-10")
    with pytest.raises(FundRowError):
        story.compute(workers(1)[:1] * 2, "2026-03-10")
    story.compute(workers(8000, 2000), "2026-03-09")
    _paid_and_recovered(desk, story, tmp_path)
    ctx = desk.on("2026-06-01")
    assert verify(ctx).ok
    with ctx.database.write() as conn:
        conn.execute(text("UPDATE fund_worker SET account = '1' WHERE seq = 8 AND place = 1"))
    broken = next(one for one in verify(ctx).checks if one.name == "dossiers")
    assert broken.first == (f"{story.at.number}: list 8",)


def _paid_and_recovered(desk: Desk, story: Story, tmp_path: Path) -> None:
    story.compute(workers(8000, 2000, 5000), "2026-03-10")
    # 2 x 2,740 + 2 x 2,000 + 2 x 2,740
    assert fund_view(desk.on("2026-03-10"), story.at.dossier_id).log.computed is not None
    assert (story.at.state.people, story.at.state.owed_fen) == (3, 3_000_000)
    with pytest.raises(EventRefusedError, match="fund_within_limit"):
        story.then("fund.decided", "2026-03-12", {"by": "city", **SIGNED})
    story.then("fund.decided", "2026-03-12", {"by": "district", **SIGNED})
    story.pay((1, 2), (3,), "2026-03-16")
    _papers_and_lists(desk, story, tmp_path)
    with pytest.raises(EventRefusedError, match="fund_paid_twice"):
        story.pay((2,), (), "2026-03-17")
    view = fund_view(desk.on("2026-03-17"), story.at.dossier_id)
    assert [one.state for one in view.workers] == [PayState.PAID, PayState.PAID, PayState.FAILED]
    story.pay((3,), (), "2026-03-20")
    story.then("fund.claimed", "2026-03-23", {"way": "letter", "amount_fen": 1_496_000})
    story.then("fund.recovered", "2026-05-08", {"source": "court", "amount_fen": 500_001})
    assert (story.at.state.owed_fen, story.at.state.paid_fen) == (3_000_000, 500_001)
    with pytest.raises(EventRefusedError, match="fund_more_than_out"):
        story.then("fund.recovered", "2026-05-09", {"source": "court", "amount_fen": 996_000})
    with pytest.raises(EventRefusedError, match="fund_still_out"):
        story.then("fund.closed", "2026-05-09")
    log = fund_view(desk.on("2026-05-10"), story.at.dossier_id).log
    assert (log.advanced_fen, log.recovered_fen, log.balance_fen) == (1_496_000, 500_001, 995_999)
    with pytest.raises(DisturbsEntryError):
        void_step(
            desk.on("2026-05-10"),
            SUPERVISOR,
            story.at.dossier_id,
            10,
            "误录",
            seen_version=story.at.version,
        )
    story.then("fund.written_off", "2026-06-01", SIGNED)
    log = fund_view(desk.on("2026-06-01"), story.at.dossier_id).log
    assert (log.balance_fen, log.written_off_fen) == (0, 995_999)


def _evidence_of_the_case(desk: Desk, story: Story) -> None:
    """The decision of the linked case proves arrears once it is served."""
    case = desk.complaint("2026-02-03")
    case = desk.decide(case, "2026-02-27")
    linked: Facts = {"case": case.receipt_number}
    story.then("dossier.linked", "2026-03-05", linked)
    (found,) = fund_view(desk.on("2026-03-05"), story.at.dossier_id).evidence
    assert (found.evidence, found.since) == ("handling", None)
    service: Facts = {"party": 2, "method": "direct", "proof": "回证"}
    desk.record(case, "inspection.delivered", "2026-03-04", service, entered="2026-03-05")
    (found,) = fund_view(desk.on("2026-03-05"), story.at.dossier_id).evidence
    assert (found.since, found.case) == (date(2026, 3, 4), case.receipt_number)
    story.then("dossier.unlinked", "2026-03-05", linked)


def _papers_and_lists(desk: Desk, story: Story, folder: Path) -> None:
    """Only the third is still to be paid; digits and formulas stay texts."""
    ctx, dossier_id = desk.on("2026-03-17"), story.at.dossier_id
    written = export_bank_list(ctx, SUPERVISOR, dossier_id, folder / "list.xlsx")
    assert (written.people, written.fen) == (1, 548_000)
    (row, _total) = read_table(folder / "list.xlsx")
    assert (row.cells["银行账号"], row.cells["金额(元)"]) == ("6222000000000003", "5480")
    export_bank_list(ctx, SUPERVISOR, dossier_id, folder / "list.csv")
    assert b"\t6222000000000003" in (folder / "list.csv").read_bytes()
    offered = {one.id: one.why_not for one in record_paper_rows(ctx, dossier_id)}
    assert offered["fund.claim"] is not None
    for paper in ("fund.computation", "fund.payout", "fund.review_sheet", "fund.decision"):
        assert offered[paper] is None
        assert render_record_paper(ctx, SUPERVISOR, dossier_id, paper).startswith(b"%PDF")
    for paper in ("fund.computation", "fund.payout"):
        assert preview(ctx, SUPERVISOR, OfRecord(dossier_id), paper).findings == ()
    number = issue_paper(ctx, SUPERVISOR, OfRecord(dossier_id), "fund.decision").paper.number
    assert number.endswith("垫决字第1号")


def test_a_construction_enterprise_can_only_be_refused(desk: Desk) -> None:
    story = applied(desk, construction=True)
    for kind in ("fund.accepted", "fund.decided"):
        with pytest.raises(EventRefusedError, match="fund_construction"):
            story.then(kind, "2026-03-03", {} if kind == "fund.accepted" else
                       {"by": "district", **SIGNED})  # fmt: skip
    with pytest.raises(EventRefusedError, match="fund_construction"):
        story.compute(workers(8000), "2026-03-03")
    steps = dossier_view(desk.on("2026-03-03"), story.at.dossier_id).steps
    assert {one.kind.id: one.why_not for one in steps}["fund.accepted"] == "fund_construction"
    story.then("fund.refused", "2026-03-04", {"by": "district", "ground": "construction", **SIGNED})
    assert story.at.state.outcome == "refused"


def test_above_the_limit_the_city_decides_with_the_opinion_of_the_district(desk: Desk) -> None:
    story = applied(desk)
    story.then("fund.materials", "2026-03-03", ALL_PAPERS)
    story.then("fund.proved", "2026-03-03", {"evidence": "award", "number": "1号"})
    story.then("fund.accepted", "2026-03-03")
    # 547 x 2 x 2,740 = 2,997,560, the last 2 x 1,220: 3,000,000.00 in all
    exact = workers(*[8000] * 547, 1220)
    story.compute(exact, "2026-03-05")
    with pytest.raises(EventRefusedError, match="fund_within_limit"):
        story.then("fund.preliminary", "2026-03-06", {"opinion": "advance", **SIGNED})
    last = exact[-1]
    more = (*last.months, OwedMonth(date(2025, 12, 1), 1))
    above = (*exact[:-1], FundWorker(last.place, last.name, "", "", last.account, more))
    story.compute(above, "2026-03-06")
    with pytest.raises(EventRefusedError, match="fund_above_limit"):
        story.then("fund.decided", "2026-03-06", {"by": "district", **SIGNED})
    with pytest.raises(EventRefusedError, match="fund_no_opinion"):
        story.then("fund.decided", "2026-03-06", {"by": "city", **SIGNED})
    story.then("fund.preliminary", "2026-03-06", {"opinion": "advance", **SIGNED})
    assert story.at.state.stage == "city"
    story.then("fund.decided", "2026-03-20", {"by": "city", **SIGNED})
    assert [(one.what, one.fen) for one in story.at.state.amounts] == [
        ("fund_decided", 300_000_001)
    ]


def test_pasted_rows_are_read_and_their_identity_numbers_checked(desk: Desk) -> None:
    found = rows_in_text(
        desk.on("2026-03-02"),
        "姓名\t身份证号\t银行账号\t2026-01\t补偿月数\n"
        "王测试\t11010519491231002X\t6222000011112222\t8000\t1\n"
        "李测试\t110105194912310021\t6222000011113333\t=1+1\t\n",
    )
    assert [(one.line, one.code) for one in found.flaws] == [
        (3, "fund_row_bad_amount"),
        (3, "fund_row_bad_id"),
    ]
