"""加付赔偿金 goes into the ledger worker by worker, all of it or nothing, on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from disputes_app.domain.additional_compensation import compensation_range
from disputes_app.domain.events import Facts
from disputes_app.domain.ledger import Payer, PayKind
from disputes_app.domain.ledger_changes import LedgerRefusedError, PaidTo
from disputes_app.domain.ledger_extra import ExtraShare, share_of
from disputes_app.services.attachment_settings import set_folder
from disputes_app.services.ledger import Payment, ledger_of_case, pay
from disputes_app.services.ledger_extra import extra_preview, impose_extra
from disputes_app.services.ledger_import import RosterChoice, import_roster
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.verify import verify
from tests.services.conftest import HANDLER, Desk
from tests.support.attached import ADMINISTRATOR
from tests.support.rosters import csv_roster

ROSTER = csv_roster(
    [
        ("姓名", "月份", "应付工资", "已付工资"),
        ("钱秀英", "2026-09", "1234.57", "0"),
        ("冯国强", "2026-09", "800.01", "0"),
        ("王建平", "2026-09", "500.00", "0"),
    ]
)
EXPIRED_ON = date(2026, 10, 20)
ORDER: Facts = {"number": "令1号", "comply_by": "2026-10-20", "amount_fen": 253_458}


@pytest.mark.parametrize(
    ("unpaid", "percent", "extra"),
    [(1, 50, 1), (3, 50, 2), (123_457, 50, 61_729), (100, 51, 51), (99, 99, 99), (7, 100, 7)],
)
def test_nobody_gets_less_than_the_percentage(unpaid: int, percent: int, extra: int) -> None:
    assert share_of(unpaid, percent) == extra
    assert extra * 100 - unpaid * percent in range(100)


@pytest.fixture
def expired(desk: Desk, tmp_path: Path) -> CaseChanged:
    """Three workers; one is paid on the last day of the order, another in part after it."""
    if desk.ctx.database.path is None:
        set_folder(desk.ctx, ADMINISTRATOR, tmp_path / "shared")
    case = desk.complaint("2026-10-08")
    choice = RosterChoice(project="", migrant=False)
    done = import_roster(desk.on("2026-10-09"), HANDLER, case.case_id, ROSTER, choice)
    assert done.changed is not None
    case = desk.record(done.changed, "inspection.ordered", "2026-10-12", ORDER)
    in_time = Payment(Payer.EMPLOYER, EXPIRED_ON, (PaidTo(3, 50_000),))
    pay(desk.on(EXPIRED_ON), HANDLER, case.case_id, in_time)
    late = Payment(Payer.EMPLOYER, date(2026, 10, 26), (PaidTo(1, 23_457),))
    return pay(desk.on("2026-10-26"), HANDLER, case.case_id, late)


def decided(base_fen: int, percent: int) -> Facts:
    return {
        "number": "理1号",
        "amount_fen": base_fen,
        "extra_base_fen": base_fen,
        "extra_percent": percent,
        "extra_reason": "逾期不支付",
    }


def refusal(desk: Desk, case: CaseChanged) -> str:
    with pytest.raises(LedgerRefusedError) as refused:
        extra_preview(desk.on("2026-10-30"), case.case_id)
    return refused.value.reason


def test_one_act_gives_each_worker_the_share(desk: Desk, expired: CaseChanged) -> None:
    assert refusal(desk, expired) == "ledger_no_extra_decision"
    kind, day = "inspection.handling_decision", "2026-10-29"
    case = desk.record(expired, kind, day, decided(203_458, 50))
    ctx = desk.on("2026-10-30")
    seen = extra_preview(ctx, case.case_id)
    # Half of 1,234.57 and of 800.01, each counted up; what came after the term changes nothing.
    assert seen.shares == (
        ExtraShare(1, "钱秀英", 123_457, 61_729),
        ExtraShare(2, "冯国强", 80_001, 40_001),
    )
    assert (seen.expired_on, seen.percent, seen.unpaid_fen) == (EXPIRED_ON, 50, 203_458)
    assert (seen.decided_fen, seen.extra_fen) == (101_729, 101_730)
    other = replace(seen, percent=60)
    with pytest.raises(LedgerRefusedError) as refused:
        impose_extra(ctx, HANDLER, case.case_id, other)
    assert refused.value.reason == "ledger_extra_changed"
    before = ledger_of_case(ctx, case.case_id).ledger.totals.due_fen
    impose_extra(ctx, HANDLER, case.case_id, seen)
    ledger = ledger_of_case(ctx, case.case_id).ledger
    on_top = [
        (worker.worker.name, line.line.month, line.line.due_fen)
        for worker in ledger.workers
        for line in worker.lines
        if line.line.kind == PayKind.EXTRA
    ]
    assert on_top == [("钱秀英", "2026-10", 61_729), ("冯国强", "2026-10", 40_001)]
    assert ledger.totals.due_fen == before + 101_730
    # What is on top is no base of anything.
    assert compensation_range(ledger, EXPIRED_ON).unpaid_fen == 203_458
    assert refusal(desk, case) == "ledger_extra_done"
    assert verify(ctx).ok, verify(ctx)


def test_a_ledger_that_does_not_agree_with_the_decision_gives_nothing(
    desk: Desk, expired: CaseChanged
) -> None:
    kind, day = "inspection.handling_decision", "2026-10-29"
    case = desk.record(expired, kind, day, decided(203_457, 100))
    assert refusal(desk, case) == "ledger_extra_base"
