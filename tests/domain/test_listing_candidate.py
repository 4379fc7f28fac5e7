"""线索: which orders come into question, and what a file says of the two tests (办法 5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from disputes_app.domain.cases import Line
from disputes_app.domain.fold import live_events
from disputes_app.domain.inspection_standing import OrderRow, OrderState, inspection_standing
from disputes_app.domain.law import Law
from disputes_app.domain.ledger_log import Ledger, LedgerTotals
from disputes_app.domain.listing_candidate import (
    IncidentRecord,
    IncidentTest,
    counts,
    decide_by,
    incident_test,
    sum_test,
)
from disputes_app.domain.wage_crime import Met, Threshold
from tests.domain.admission_cases import OPEN, I
from tests.domain.logs import Row, log

FLOOR = Threshold(5_000_00, 30_000_00, own=False)
FIRST, LAST, TODAY = date(2026, 1, 1), date(2026, 6, 30), date(2026, 4, 1)
ORDERED: Row = (
    "ordered",
    "2026-03-05",
    {"amount_fen": 60_000_00, "people": 12, "comply_by": "2026-03-20"},
)
UNPAID: Row = ("order_result", "2026-03-23", {"result": "not_performed", "unpaid_fen": 20_000_00})
EMPTY = Ledger((), LedgerTotals())


def orders(law: Law, rows: Sequence[Row]) -> tuple[OrderRow, ...]:
    live = live_events(log(I, *OPEN, *rows), TODAY)
    found = inspection_standing(Line.INSPECTION, live, law, TODAY)
    assert found is not None
    return found.orders


PLAIN = OrderRow(
    3, 0, "1号", date(2026, 3, 5), date(2026, 3, 20), 1, date(2026, 3, 5), OrderState.EXPIRED,
    None, None, None,
)  # fmt: skip
QUESTIONS = [
    pytest.param(PLAIN, True, id="over-nothing-said"),
    pytest.param(replace(PLAIN, comply_by=None), False, id="without-a-term"),
    pytest.param(replace(PLAIN, comply_by=date(2025, 12, 31)), False, id="a-day-before-the-first"),
    pytest.param(replace(PLAIN, comply_by=FIRST), True, id="on-the-first-day"),
    pytest.param(replace(PLAIN, comply_by=LAST), True, id="on-the-last-day"),
    pytest.param(
        replace(PLAIN, state=OrderState.PERFORMED, result_on=date(2026, 3, 20)),
        False,
        id="obeyed-on-the-last-day-of-its-term",
    ),
    pytest.param(
        replace(PLAIN, state=OrderState.PERFORMED, result_on=date(2026, 3, 21)),
        True,
        id="obeyed-a-day-late",
    ),
    pytest.param(
        replace(PLAIN, state=OrderState.PARTLY, result_on=date(2026, 3, 21)), True, id="in-part"
    ),
]


@pytest.mark.parametrize(("order", "wanted"), QUESTIONS)
def test_which_orders_are_in_question(order: OrderRow, wanted: bool) -> None:
    assert counts(order, FIRST, LAST) is wanted


def test_the_decision_is_due_twenty_working_days_after_the_term(law: Law) -> None:
    assert decide_by(law, replace(PLAIN, comply_by=date(2026, 1, 20))) == date(2026, 2, 24)
    assert decide_by(law, replace(PLAIN, comply_by=date(2026, 9, 15))) == date(2026, 10, 19)
    assert decide_by(law, replace(PLAIN, comply_by=date(2021, 12, 31))) is None


def test_what_is_compared_with_the_threshold(law: Law) -> None:
    running = log(I, *OPEN, ORDERED)
    order = orders(law, [ORDERED])[0]
    told = sum_test(running, order, EMPTY, FLOOR)
    assert (told.met, told.owed.people, told.owed.fen) == (Met.YES, 12, 60_000_00)
    assert told.entries == (order.seq,)
    partly = orders(law, [ORDERED, UNPAID])[0]
    told = sum_test(log(I, *OPEN, ORDERED, UNPAID), partly, EMPTY, FLOOR)
    assert (told.met, told.owed.fen) == (Met.OPEN, 20_000_00)


RECORD = IncidentRecord("现1号", date(2026, 3, 1), "讨薪", 40)
INCIDENTS = [
    pytest.param(incident_test([]), Met.OPEN, id="nothing-on-file"),
    pytest.param(incident_test([RECORD]), Met.OPEN, id="forty-people-are-not-enough"),
    pytest.param(incident_test([RECORD], influence=True), Met.YES, id="both"),
    pytest.param(incident_test([], influence=True), Met.OPEN, id="influence-of-nothing"),
    pytest.param(IncidentTest(Met.YES, Met.NO, ()), Met.NO, id="said-to-have-none"),
]


@pytest.mark.parametrize(("told", "met"), INCIDENTS)
def test_both_facts_are_asked_for(told: IncidentTest, met: Met) -> None:
    assert told.met is met
