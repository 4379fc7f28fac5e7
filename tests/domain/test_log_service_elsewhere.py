"""What service and an agreement start in inspections and mediations."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from disputes_app.domain.cases import Line, Stage
from disputes_app.domain.events import Facts
from disputes_app.domain.fold import fold
from disputes_app.domain.law import Law
from disputes_app.domain.state import ClockState
from tests.domain.arbitration_logs import codes
from tests.domain.logs import AS_OF, Row, log

# Inspection (民诉法 89; 处罚法 61, 67; 复议法 20; 诉讼法 46)

I_ROWS: tuple[Row, ...] = (("received", "2026-02-27"), ("accepted", "2026-03-02"))


@pytest.mark.parametrize(
    ("method", "pay", "review", "suit"),
    [
        # 60 days from 8 April end on Sunday 7 June; 6 months on 8 October, worked.
        ("direct", "2026-04-23", "2026-06-08", "2026-10-08"),
        ("left", "2026-04-23", "2026-06-08", "2026-10-08"),
        # Published on 8 April, in effect on 8 May: 15 days end on Saturday 23 May.
        ("public_notice", "2026-05-25", "2026-07-07", "2026-11-09"),
    ],
)
def test_fine_and_remedies_run_from_service(
    law: Law, method: str, pay: str, review: str, suit: str
) -> None:
    rows: tuple[Row, ...] = (
        *I_ROWS,
        ("prior_notice", "2026-03-25"),
        ("penalty_decision", "2026-04-01"),
        ("delivered", "2026-04-08", {"method": method, "party": 2}),
    )
    state = fold(Line.INSPECTION, log(Line.INSPECTION, *rows), law, AS_OF)
    assert codes(state) == []
    ends = {
        clock.rule.id: str(clock.due)
        for clock in state.clocks
        if clock.key == 2 and clock.rule.kind == "party"
    }
    assert ends == {"penalty.pay": pay, "remedy.review": review, "remedy.suit": suit}
    served = state.clock("penalty.serve")
    assert served is not None
    assert (served.due, served.state(AS_OF)) == (date(2026, 4, 13), ClockState.MET)


def test_what_was_used_stops(law: Law) -> None:
    rows: tuple[Row, ...] = (
        *I_ROWS,
        ("prior_notice", "2026-03-25"),
        ("penalty_decision", "2026-04-01"),
        ("delivered", "2026-04-03"),
        ("fine_paid", "2026-04-10"),
        ("remedy_sought", "2026-05-08", {"way": "review"}),
    )
    state = fold(Line.INSPECTION, log(Line.INSPECTION, *rows), law, AS_OF)
    assert [clock.rule.id for clock in state.clocks if clock.stopped_on is None] == ["remedy.suit"]


def test_an_order_to_pay_ends_on_its_own_day(law: Law) -> None:
    order: Facts = {"comply_by": "2026-04-12", "amount_fen": 500_000, "absent": True}
    rows: tuple[Row, ...] = (*I_ROWS, ("ordered", "2026-04-02", order))
    state = fold(Line.INSPECTION, log(Line.INSPECTION, *rows), law, AS_OF)
    clock = state.clock("inspection.order_to_pay")
    assert clock is not None
    # A Sunday: a term set by a paper never rolls.
    assert (clock.length, clock.due) == (10, date(2026, 4, 12))
    assert clock.state(AS_OF) is ClockState.LAPSED
    serve = state.clock("inspection.serve")
    assert serve is not None
    assert serve.due == date(2026, 4, 9)
    rows = (
        *rows,
        ("order_served", "2026-04-09"),
        ("recovered", "2026-04-10", {"in_full": True}),
    )
    done = fold(Line.INSPECTION, log(Line.INSPECTION, *rows), law, AS_OF)
    assert codes(done) == []
    stopped = {str(clock.rule.id): clock.stopped_on for clock in done.clocks}
    assert stopped["inspection.order_to_pay"] == date(2026, 4, 10)
    assert stopped["inspection.serve"] == date(2026, 4, 9)


@pytest.mark.parametrize(
    ("words", "method"),
    [
        ("直接送达", "direct"),
        ("当场交付", "direct"),
        ("留置", "left"),
        ("EMS邮寄", "mail"),
        ("电子邮件", "electronic"),
        ("公告送达", "public_notice"),
        ("转交", "other"),
    ],
)
def test_old_words_for_a_way_of_service_are_read(law: Law, words: str, method: str) -> None:
    events = log(
        Line.INSPECTION, *I_ROWS, ("handling_decision", "2026-04-01"), ("delivered", "2026-04-03")
    )
    old = dataclasses.replace(events[-1], facts={"method": words}, schema=1)
    state = fold(Line.INSPECTION, (*events[:-1], old), law, AS_OF)
    assert codes(state) == []
    assert state.stage is Stage.DELIVERED
    assert (state.clock("service.public_notice") is not None) is (method == "public_notice")


# Mediation (调解仲裁法 14; 规则 74; 人民调解法 33; 民诉法 205)


@pytest.mark.parametrize(
    ("organisation", "rule_id"),
    [
        ("judicial", "mediation.judicial_confirmation"),
        ("town", "mediation.judicial_confirmation_other"),
        ("enterprise", "mediation.judicial_confirmation_other"),
    ],
)
def test_what_follows_an_agreement(law: Law, organisation: str, rule_id: str) -> None:
    rows: tuple[Row, ...] = (
        ("received", "2026-03-02", {"organisation": organisation}),
        ("accepted", "2026-03-02"),
        ("agreement", "2026-03-10"),
    )
    state = fold(Line.MEDIATION, log(Line.MEDIATION, *rows), law, AS_OF)
    open_ones = {clock.rule.id: str(clock.due) for clock in state.clocks if not clock.stopped_on}
    assert open_ones == {"mediation.review_apply": "2026-03-25", rule_id: "2026-04-09"}
    for way, left in (("review", rule_id), ("judicial", "mediation.review_apply")):
        used: Row = ("confirmation_applied", "2026-03-20", {"way": way})
        done = fold(Line.MEDIATION, log(Line.MEDIATION, *rows, used), law, AS_OF)
        assert [clock.rule.id for clock in done.clocks if not clock.stopped_on] == [left]


def test_after_fifteen_days_the_parties_may_go_to_arbitration(law: Law) -> None:
    row: Row = ("received", "2026-03-13", {"organisation": "town"})
    state = fold(Line.MEDIATION, log(Line.MEDIATION, row), law, AS_OF)
    clock = state.clock("mediation.right_to_arbitrate")
    assert clock is not None
    # A Saturday: a waiting period does not roll.
    assert (clock.due, clock.state(AS_OF)) == (date(2026, 3, 28), ClockState.REACHED)
