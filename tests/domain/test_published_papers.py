"""What does a published paper of an inspection start, and what waits for it (民诉法 95)?"""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

import pytest

from disputes_app.domain.events import Facts
from disputes_app.domain.fold import fold
from disputes_app.domain.inspection_standing import OrderState
from disputes_app.domain.law import Law
from tests.domain.admission_cases import I
from tests.domain.logs import AS_OF, Row, log
from tests.domain.test_inspection_course import FILED, codes, day_of, read, standing

ONE_DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("comply_by", "notice", "due"),
    [
        pytest.param("2025-09-22", {}, "2025-10-29", id="days-of-the-order"),
        pytest.param("2025-11-28", {}, "2025-11-28", id="day-of-the-order"),
        pytest.param(
            "2025-09-22", {"comply_by": "2025-10-31"}, "2025-10-31", id="day-of-the-notice"
        ),
    ],
)
def test_an_order_in_the_paper_counts_as_served_after_thirty_days(
    law: Law, comply_by: str, notice: Facts, due: str
) -> None:
    """Published on 15 September it is served on 15 October (民诉法 95); 14 days were given."""
    published: Facts = {"party": 3, "method": "public_notice", **notice}
    rows: tuple[Row, ...] = (
        *FILED,
        (
            "ordered",
            "2025-09-08",
            {"party": 3, "comply_by": comply_by, "amount_fen": 10_000_000, "absent": True},
        ),
        ("order_served", "2025-09-15", published),
    )
    state = read(law, *rows)
    assert codes(state) == []
    assert day_of(state, "service.public_notice", 3) == "2025-10-15"
    assert day_of(state, "inspection.order_to_pay", 3) == due
    assert standing(law, "2025-10-14", *rows).orders[0].state is OrderState.UNSERVED
    (order,) = standing(law, "2025-10-15", *rows).orders
    assert order.state is OrderState.RUNNING
    assert (order.published_on, order.served_on) == (date(2025, 9, 15), date(2025, 10, 15))
    assert order.comply_by == date.fromisoformat(due)
    assert standing(law, due, *rows).orders[0].state is OrderState.RUNNING
    after = (date.fromisoformat(due) + ONE_DAY).isoformat()
    assert standing(law, after, *rows).orders[0].state is OrderState.EXPIRED


def test_an_order_in_the_paper_stays_as_it_was_read_in_old_entries(law: Law) -> None:
    rows: tuple[Row, ...] = (
        *FILED,
        ("ordered", "2025-09-08", {"party": 3, "comply_by": "2025-09-22", "absent": True}),
        ("order_served", "2025-09-15", {"party": 3, "method": "public_notice"}),
    )
    events = [
        dataclasses.replace(one, schema=2) if one.kind == "inspection.order_served" else one
        for one in log(I, *rows)
    ]
    state = fold(I, events, law, AS_OF)
    assert day_of(state, "service.public_notice", 3) == ""
    assert day_of(state, "inspection.order_to_correct", 3) == "2025-09-22"


TOLD: Row = (
    "prior_notice",
    "2025-10-21",
    {"about": "handling", "party": 2, "statement_by": "2025-10-24"},
)
UNSEEN: Row = ("prior_notice", "2025-10-21", {"about": "both", "party": 2, "absent": True})
IN_THE_PAPER: Row = ("notice_served", "2025-10-22", {"party": 2, "method": "public_notice"})
"""Served on 21 November, a Friday."""
SAID: Row = ("statement_made", "2025-10-22", {"party": 2})


@pytest.mark.parametrize(
    ("before", "day", "found"),
    [
        pytest.param((), "2025-10-22", [], id="no-notice-is-a-caution-only"),
        pytest.param((TOLD,), "2025-10-24", ["statement_term_runs"], id="on-the-last-day"),
        pytest.param((TOLD,), "2025-10-27", [], id="after-it"),
        pytest.param((TOLD, SAID), "2025-10-24", [], id="heard"),
        pytest.param((UNSEEN,), "2025-10-24", ["prior_notice_not_served"], id="not-served"),
        pytest.param(
            (UNSEEN, IN_THE_PAPER), "2025-11-20", ["prior_notice_not_served"], id="in-the-paper"
        ),
        pytest.param((UNSEEN, IN_THE_PAPER), "2025-11-21", [], id="deemed-served"),
    ],
)
def test_a_handling_decision_waits_for_its_notice_and_the_answer(
    law: Law, before: tuple[Row, ...], day: str, found: list[str]
) -> None:
    """条例 19: the employer is heard before; entries of the first shape are not asked."""
    rows: tuple[Row, ...] = (*FILED, *before, ("handling_decision", day, {"party": 2}))
    assert codes(read(law, *rows)) == found
    old = [
        dataclasses.replace(one, schema=1) if one.kind == "inspection.handling_decision" else one
        for one in log(I, *rows)
    ]
    assert codes(fold(I, old, law, AS_OF)) == []
