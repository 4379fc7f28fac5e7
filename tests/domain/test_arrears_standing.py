"""What a ledger says for the test of a refusal to pay and for 加付赔偿金: worked examples."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from disputes_app.domain.arrears_standing import arrears_standing, owed_wages
from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from disputes_app.domain.fold import live_events
from disputes_app.domain.inspection_standing import OrderRow, OrderState
from disputes_app.domain.ledger import EntryRows, LedgerLine, LedgerPayment, LedgerWorker
from disputes_app.domain.ledger_log import Ledger, ledger_of
from disputes_app.domain.wage_crime import CrimeTest, Met, Owed, Threshold, wage_crime
from tests.domain.admission_cases import OPEN, I
from tests.domain.logs import Row, log

D = date.fromisoformat
Line_ = tuple[int, str, str, int, int]
"""Worker, month, kind, due and paid since in fen."""


def ledger(*lines: Line_) -> Ledger:
    workers = tuple(
        LedgerWorker(place, f"工测{place}", "", "", "", "", False, "", "")
        for place in sorted({one[0] for one in lines})
    )
    due = tuple(LedgerLine(*one[:4], 0) for one in lines)
    paid = tuple(LedgerPayment(*one[:3], one[4], "") for one in lines if one[4])
    rows = {3: EntryRows(workers, due), 4: EntryRows(payments=paid)}
    facts: Facts = {
        "rests_on": "3",
        "payer": "employer",
        "amount_fen": sum(one.fen for one in paid),
    }
    events = log(
        Line.INSPECTION,
        ("received", "2026-02-27"),
        ("accepted", "2026-03-02"),
        ("ledger.imported", "2026-03-05"),
        ("ledger.paid", "2026-03-20", facts),
    )
    return ledger_of(events, rows)


THREE = tuple((1, f"2026-0{month}", "wage", 2_000_00, 0) for month in (1, 2, 3))
TWO = tuple((2, f"2026-0{month}", "wage", 9_000_00, 0) for month in (1, 2))


@pytest.mark.parametrize(
    ("lines", "owed"),
    [
        pytest.param(THREE, Owed(1, 6_000_00, 3, 6_000_00), id="one-worker"),
        pytest.param(
            (*THREE, *TWO), Owed(2, 24_000_00, 3, 6_000_00), id="three-months-before-sums"
        ),
        pytest.param(TWO, Owed(1, 18_000_00, 2, 18_000_00), id="nobody-with-three-months"),
        pytest.param(
            (*THREE[:2], (1, "2026-03", "wage", 2_000_00, 2_000_00)),
            Owed(1, 4_000_00, 2, 4_000_00),
            id="a-month-paid-since",
        ),
        pytest.param(
            (*THREE[:2], (1, "2026-03", "severance", 90_000_00, 0)),
            Owed(1, 4_000_00, 2, 4_000_00),
            id="severance-is-no-wage",
        ),
        pytest.param(
            ((1, "2026-03", "wage", 2_000_00, 2_000_00),), Owed(0, 0, 0, 0), id="all-paid"
        ),
    ],
)
def test_who_is_owed_how_many_months(lines: Sequence[Line_], owed: Owed) -> None:
    assert owed_wages(ledger(*lines)) == owed


@pytest.mark.parametrize(
    ("changes", "base"),
    [
        pytest.param({}, 6_000_00, id="expired"),
        pytest.param({"comply_by": D("2026-04-01")}, None, id="last-day-not-over"),
        pytest.param({"served_on": None}, None, id="never-served"),
        pytest.param({"amount_fen": 0}, None, id="no-order-to-pay"),
        pytest.param({"state": OrderState.PERFORMED}, None, id="obeyed"),
    ],
)
def test_the_base_of_what_comes_on_top(changes: dict[str, object], base: int | None) -> None:
    facts = {
        "seq": 5, "place": 0, "number": "限改1号", "on": D("2026-03-06"),
        "comply_by": D("2026-03-31"), "amount_fen": 6_000_00, "served_on": D("2026-03-06"),
        "state": OrderState.EXPIRED, "result_on": None, "unpaid_fen": None, "extra_fen": None,
    }  # fmt: skip
    order = OrderRow(**{**facts, **changes})  # type: ignore[arg-type]  # fields by name
    found = arrears_standing(ledger(*THREE), (order,), D("2026-04-01"))
    assert found is not None
    last = found.last_expired
    assert (last.unpaid_fen if last else None) == base


ORDER: Row = ("ordered", "2026-03-05", {"amount_fen": 6_000_00, "comply_by": "2026-03-20"})
FLED: Row = ("absconding_noted", "2026-03-30")


def test_the_ledger_answers_what_no_paper_counts() -> None:
    live = live_events(log(I, *OPEN, ORDER, FLED), date.max)
    floor = Threshold(5_000_00, 30_000_00, own=False)

    def met(owed: Owed | None) -> dict[CrimeTest, Met]:
        found = wage_crime(I, live, (), floor, D("2026-04-01"), owed)
        assert found is not None
        return {one.test: one.met for one in found.tests}

    assert met(None)[CrimeTest.LARGE_SUM] is Met.OPEN
    assert met(owed_wages(ledger(*THREE)))[CrimeTest.LARGE_SUM] is Met.YES
    assert met(owed_wages(ledger(*TWO)))[CrimeTest.LARGE_SUM] is Met.NO
    paid = met(Owed(0, 0, 0, 0))
    assert (paid[CrimeTest.LARGE_SUM], paid[CrimeTest.UNPAID]) == (Met.NO, Met.NO)
