"""Worked dates of an inspection from its orders to the court, counted by hand.

The calendar of 2025/26: 28 September, 11 October, 4 January, 14 and 28 February and 9 May are
worked; 1-8 October, 1-3 January, 15-23 February, 4-6 April and 1-5 May are not.
"""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from disputes_app.domain.cases import Line, Outcome, Stage
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.fold import fold, live_events
from disputes_app.domain.inspection_cautions import hearing_caution, notice_caution
from disputes_app.domain.inspection_standing import (
    InspectionStanding,
    OrderState,
    inspection_standing,
)
from disputes_app.domain.law import Law
from disputes_app.domain.penalty_surcharge import extra_range, surcharge
from disputes_app.domain.service_tasks import service_tasks
from disputes_app.domain.state import CaseState
from tests.domain.admission_cases import I
from tests.domain.logs import AS_OF, Row, log

FILED: tuple[Row, ...] = (
    ("received", "2025-09-01", {"respondents": [2, 3, 4]}),
    ("accepted", "2025-09-01"),
)
ROSTER: Row = ("ledger.imported", "2025-09-02")
"""The third entry of the log."""
FINED: tuple[Row, ...] = (
    *FILED,
    ("prior_notice", "2025-10-21", {"party": 2}),
    ("penalty_decision", "2025-11-03", {"party": 2, "fine_fen": 2_000_000}),
)


def read(law: Law, *rows: Row) -> CaseState:
    return fold(I, log(I, *rows), law, AS_OF)


def codes(state: CaseState) -> list[str]:
    return [problem.code for problem in state.problems]


def day_of(state: CaseState, rule_id: str, key: int = 0) -> str:
    clock = state.clock(rule_id, key)
    return "" if clock is None else str(clock.due)


def standing(law: Law, today: str, *rows: Row) -> InspectionStanding:
    on = date.fromisoformat(today)
    found = inspection_standing(I, live_events(log(I, *rows), on), law, on)
    assert found is not None
    return found


# Orders


def test_each_employer_has_an_order_service_term_and_result_of_its_own(law: Law) -> None:
    """A subcontractor is present, a general contractor absent, the owner has gone into hiding."""
    pay: Facts = {"comply_by": "2025-09-22", "amount_fen": 123_456_789}
    rows: tuple[Row, ...] = (
        *FILED,
        ("ordered", "2025-09-08", {**pay, "party": 2}),
        ("ordered", "2025-09-08", {**pay, "party": 3, "absent": True}),
        ("ordered", "2025-09-09", {"party": 4, "comply_by": "2025-09-30", "absent": True}),
        ("order_served", "2025-09-15", {"party": 3, "method": "mail"}),
        (
            "order_served",
            "2025-09-17",
            {"party": 4, "method": "posted_photo", "photos": True},
        ),
        (
            "order_result",
            "2025-09-23",
            {"party": 2, "result": "not_performed", "unpaid_fen": 123_456_789},
        ),
        ("order_result", "2025-09-23", {"party": 3, "result": "performed"}),
    )
    state = read(law, *rows)
    # Served a week after 9 September is one day late: the 16th; the order stands all the same.
    assert codes(state) == ["served_late"]
    assert [day_of(state, "inspection.serve", one) for one in (3, 4)] == [
        "2025-09-15",
        "2025-09-16",
    ]
    assert day_of(state, "inspection.order_to_pay", 2) == "2025-09-22"
    assert day_of(state, "inspection.order_to_correct", 4) == "2025-09-30"
    paid = state.clock("inspection.order_to_pay", 3)
    assert paid is not None
    assert paid.stopped_on == date(2025, 9, 23)
    found = standing(law, "2025-10-09", *rows)
    assert [one.state for one in found.orders] == [
        OrderState.NOT_PERFORMED,
        OrderState.PERFORMED,
        OrderState.EXPIRED,
    ]
    # 50 and 100 per cent of 1,234,567.89 yuan, to the fen.
    assert [one.extra_fen for one in found.orders] == [(61_728_395, 123_456_789), None, None]
    assert found.lacks == ("claims_open", "not_followed_up")


def test_an_order_waits_for_service_only_where_it_is_addressed(law: Law) -> None:
    rows: tuple[Row, ...] = (
        *FILED,
        ("inquiry_notified", "2025-09-03", {"party": 2, "absent": True}),
        ("ordered", "2025-09-08", {"party": 3, "absent": True}),
        ("prior_notice", "2025-10-20", {"party": 2, "absent": True}),
        ("handling_decision", "2025-10-29", {"party": 4}),
        ("demanded", "2026-05-11", {"party": 4}),
    )
    state, events = read(law, *rows), log(I, *rows)
    tasks = service_tasks(I, events, state, law)
    assert [(one.paper, one.party, one.state.value) for one in tasks] == [
        ("inquiry_notice", 2, "dropped"),
        ("order", 3, "dropped"),
        ("prior_notice", 2, "dropped"),
        ("handling_decision", 4, "needed"),
        ("demand", 4, "needed"),
    ]
    # Seven days from 29 October end on Wednesday 5 November.
    assert tasks[3].last_on == date(2025, 11, 5)


# Evidence, notice, hearing


@pytest.mark.parametrize(
    ("held", "last"),
    [
        ("2026-03-10", "2026-03-19"),
        # 28, 29 and 30 September, 9, 10, 11 and 13 October.
        ("2025-09-26", "2025-10-13"),
        # 13, 14, 24 to 28 February.
        ("2026-02-12", "2026-02-28"),
    ],
)
def test_held_evidence_is_dealt_with_in_seven_working_days(law: Law, held: str, last: str) -> None:
    rows: tuple[Row, ...] = (*FILED, ("evidence_held", held))
    state = read(law, *rows, ("evidence_handled", last))
    assert codes(state) == []
    assert day_of(state, "penalty.evidence_hold", 2) == last


def test_a_hearing_is_asked_for_in_five_days_and_notified_seven_before(law: Law) -> None:
    """Told on Monday 16 March: until the 23rd.  Held on 1 April: notice by 23 March."""
    rows: tuple[Row, ...] = (
        *FILED,
        ("prior_notice", "2026-03-16", {"party": 2, "hearing": True}),
        ("hearing_requested", "2026-03-23", {"party": 2}),
        ("hearing_notified", "2026-03-23", {"party": 2, "hearing_on": "2026-04-01"}),
        ("hearing_held", "2026-04-01", {"party": 2, "host": "主持"}),
        ("penalty_decision", "2026-04-02", {"party": 2}),
    )
    state = read(law, *rows)
    assert codes(state) == []
    assert day_of(state, "penalty.hearing_request", 2) == "2026-03-23"
    assert day_of(state, "penalty.hearing_notice", 2) == "2026-03-23"


@pytest.mark.parametrize(
    ("between", "flaws"),
    [
        ([("hearing_requested", "2026-03-17", {"way": "waived"})], []),
        ([("statement_made", "2026-03-17")], ["hearing_request_runs"]),
        ([], ["hearing_request_runs"]),
        ([("hearing_requested", "2026-03-17")], ["hearing_not_held"]),
    ],
    ids=["given-up", "statement-is-no-waiver", "silence", "asked"],
)
def test_a_penalty_waits_for_the_hearing_period(
    law: Law, between: list[Row], flaws: list[str]
) -> None:
    told: Row = ("prior_notice", "2026-03-16", {"hearing": True, "about": "both"})
    state = read(law, *FILED, told, *between, ("penalty_decision", "2026-03-20"))
    assert codes(state) == flaws
    assert state.outcome is Outcome.PENALTY_DECISION


def test_a_hearing_asked_for_too_late_binds_nobody(law: Law) -> None:
    told: Row = ("prior_notice", "2026-03-16", {"hearing": True})
    late: Row = ("hearing_requested", "2026-03-24")
    assert codes(read(law, *FILED, told, late, ("penalty_decision", "2026-03-25"))) == []
    granted: Row = ("hearing_held", "2026-04-07", {"host": "主持"})
    assert codes(read(law, *FILED, told, late, granted)) == []


def test_a_notice_to_an_absent_employer_counts_from_its_service(law: Law) -> None:
    rows: tuple[Row, ...] = (
        *FILED,
        ("prior_notice", "2026-03-16", {"party": 2, "hearing": True, "absent": True}),
        ("notice_served", "2026-03-19", {"party": 2, "method": "left"}),
    )
    state = read(law, *rows)
    assert day_of(state, "penalty.hearing_request", 2) == "2026-03-26"


def test_a_notice_in_the_newspaper_shows_when_it_counts_as_served(law: Law) -> None:
    rows: tuple[Row, ...] = (
        *FILED,
        ("prior_notice", "2026-03-16", {"about": "handling", "party": 2, "absent": True}),
        ("notice_served", "2026-03-18", {"party": 2, "method": "public_notice"}),
    )
    # 13 days of March and 17 of April, a Friday.
    state = read(law, *rows)
    assert day_of(state, "service.public_notice", 2) == "2026-04-17"
    assert state.clock("penalty.hearing_request", 2) is None


@pytest.mark.parametrize(("payer", "over"), [("contractor", True), ("fund", False)])
def test_what_the_ledger_shows_as_paid_ends_every_order(law: Law, payer: str, over: bool) -> None:
    order: Row = ("ordered", "2025-09-08", {"amount_fen": 5, "party": 2, "comply_by": "2025-09-22"})
    paid: Facts = {"rests_on": "3", "payer": payer, "in_full": True}
    state = read(law, *FILED, ROSTER, order, ("ledger.paid", "2025-09-12", paid))
    clock = state.clock("inspection.order_to_pay", 2)
    assert clock is not None
    assert (clock.stopped_on is not None) is over


def test_what_may_be_regretted_is_told(law: Law) -> None:
    notice: Row = ("prior_notice", "2026-03-16", {"about": "handling"})
    decided: Row = ("handling_decision", "2026-03-20")
    cases: tuple[tuple[tuple[Row, ...], str | None], ...] = (
        ((), "decided_without_notice"),
        ((notice,), None),
    )
    for before, code in cases:
        events = log(I, *FILED, *before, decided)
        assert notice_caution(events[:-1], events[-1]) == code
    told: Row = ("prior_notice", "2026-03-16", {"hearing": True})
    untold: Row = ("prior_notice", "2026-03-16")
    fines: tuple[tuple[tuple[Row, ...], Facts, str | None], ...] = (
        ((untold,), {"fine_fen": 5_000_000}, "hearing_not_told"),
        ((told,), {"fine_fen": 5_000_000}, None),
        ((untold,), {"fine_fen": 4_999_999}, None),
        ((untold,), {"fine_fen": 500_000, "addressee": "person"}, "hearing_not_told"),
    )
    for before, facts, code in fines:
        events = log(I, *FILED, *before, ("penalty_decision", "2026-03-20", facts))
        assert hearing_caution(events[:-1], events[-1], 500_000, 5_000_000) == code


# Decisions and the court


@pytest.mark.parametrize(
    ("served", "suit", "opens", "closes"),
    [
        # 5 May is a holiday, the 6th is worked.
        ("2025-11-05", "2026-05-06", "2026-05-07", "2026-08-06"),
        ("2025-11-04", "2026-05-06", "2026-05-07", "2026-08-06"),
        ("2025-11-10", "2026-05-11", "2026-05-12", "2026-08-11"),
    ],
)
def test_the_court_is_open_for_three_months(
    law: Law, served: str, suit: str, opens: str, closes: str
) -> None:
    rows: tuple[Row, ...] = (*FINED, ("delivered", served, {"party": 2}))
    state = read(law, *rows)
    assert codes(state) == []
    assert day_of(state, "remedy.suit", 2) == suit
    assert day_of(state, "enforcement.apply", 2) == closes
    (row,) = standing(law, "2026-01-05", *rows).decisions
    assert row.window == (date.fromisoformat(opens), date.fromisoformat(closes))
    assert row.remedies_until == date.fromisoformat(suit)


def test_a_fine_paid_late_keeps_its_surcharge(law: Law) -> None:
    """Due on 20 November, paid on the 27th without naming who: seven days, 21 per cent."""
    rows: tuple[Row, ...] = (
        *FINED,
        ("delivered", "2025-11-05", {"party": 2}),
        ("fine_paid", "2025-11-27"),
    )
    (row,) = standing(law, "2026-03-02", *rows).decisions
    assert row.surcharge is not None
    assert (row.surcharge.days, row.surcharge.fen) == (7, 420_000)
    assert row.performed_on == date(2025, 11, 27)


def test_without_a_known_last_day_there_is_no_window(law: Law) -> None:
    """行政诉讼法 46 of today is on file from 1 May 2015 only."""
    rows: tuple[Row, ...] = (
        ("received", "2014-09-01", {"respondents": [2]}),
        ("accepted", "2014-09-01"),
        ("handling_decision", "2014-10-08"),
        ("delivered", "2014-10-10", {"party": 2}),
    )
    state = read(law, *rows)
    assert state.clock("remedy.suit", 2) is None
    assert state.clock("enforcement.apply", 2) is None


def test_a_delay_of_the_fine_moves_payment_and_court(law: Law) -> None:
    """Until 30 June: the court is open from 1 July to 30 September (处罚法 72(2))."""
    parts = ["2026-03-31 500000", "2026-06-30 1500000"]
    later: Facts = {"party": 2, "until": "2026-06-30", "instalments": parts}
    rows: tuple[Row, ...] = (
        *FINED,
        ("delivered", "2025-11-05", {"party": 2}),
        ("fine_deferred", "2025-11-18", later),
    )
    state = read(law, *rows)
    assert codes(state) == []
    assert day_of(state, "penalty.pay", 2) == "2026-06-30"
    assert day_of(state, "enforcement.apply", 2) == "2026-09-30"
    (row,) = standing(law, "2026-03-02", *rows).decisions
    assert ([one.text for one in row.instalments], row.surcharge) == (parts, None)
    paid = read(law, *rows, ("fine_paid", "2026-06-29", {"party": 2}))
    court = paid.clock("enforcement.apply", 2)
    assert court is not None
    assert court.stopped_on == date(2026, 6, 29)


@pytest.mark.parametrize(
    ("result", "suit_after", "closes"),
    [
        # Fifteen days from 10 February end on Wednesday 25 February, three months on 25 May.
        ("upheld", "2026-02-25", "2026-05-25"),
        ("revoked", "", ""),
    ],
)
def test_after_a_review_the_court_waits_fifteen_days(
    law: Law, result: str, suit_after: str, closes: str
) -> None:
    rows: tuple[Row, ...] = (
        *FINED,
        ("delivered", "2025-11-05", {"party": 2}),
        ("remedy_sought", "2025-12-10", {"party": 2, "way": "review"}),
    )
    open_one = read(law, *rows).clock("enforcement.apply", 2)
    assert open_one is not None
    assert open_one.stopped_on == date(2025, 12, 10)
    state = read(law, *rows, ("remedy_ended", "2026-02-10", {"party": 2, "result": result}))
    assert codes(state) == []
    assert day_of(state, "remedy.suit_after_review", 2) == suit_after
    court = state.clock("enforcement.apply", 2)
    assert court is not None
    assert (str(court.due) if court.stopped_on is None else "") == closes


def test_a_penalty_on_the_spot_is_filed_and_reviewed_first(law: Law) -> None:
    """Tuesday 10 March: on record by the 12th, paid by the 25th, review until 9 May (worked)."""
    state = read(law, *FILED, ("summary_penalty", "2026-03-10", {"fine_fen": 300_000}))
    assert (codes(state), state.stage, state.outcome) == (
        [],
        Stage.CLOSED,
        Outcome.PENALTY_DECISION,
    )
    assert day_of(state, "inspection.summary_filing") == "2026-03-12"
    assert day_of(state, "penalty.pay", 2) == "2026-03-25"
    assert day_of(state, "remedy.review", 2) == "2026-05-09"
    assert state.clock("remedy.suit", 2) is None
    # Three months after 9 May are Sunday 9 August.
    assert day_of(state, "enforcement.apply", 2) == "2026-08-10"
    warned = read(law, *FILED, ("summary_penalty", "2026-03-10", {"fine_fen": None}))
    assert warned.clock("penalty.pay", 2) is None


def test_decisions_against_several_close_with_the_last(law: Law) -> None:
    first: Row = ("handling_decision", "2025-10-29", {"party": 3, "others_follow": True})
    state = read(law, *FILED, first, ("delivered", "2025-10-31", {"party": 3}))
    assert (codes(state), state.closed_on) == ([], None)
    both = read(
        law,
        *FILED,
        first,
        ("delivered", "2025-10-31", {"party": 3}),
        ("handling_decision", "2025-11-04", {"party": 4}),
    )
    assert both.closed_on == date(2025, 11, 4)
    # What the first has received outlives the closing: six months end on 30 April.
    suit = both.clock("remedy.suit", 3)
    assert suit is not None
    assert (suit.stopped_on, suit.due) == (None, date(2026, 4, 30))
    assert day_of(both, "inspection.serve", 4) == "2025-11-11"


# Closing


def test_a_patrol_case_has_nobody_to_call_back(law: Law) -> None:
    received: Row = ("received", "2025-09-01", {"source": "patrol", "applicants": []})
    state = read(law, received, ("accepted", "2025-09-01"), ("closing_approved", "2025-09-15"))
    assert (codes(state), state.outcome) == ([], Outcome.CORRECTED)


@pytest.mark.parametrize(
    "settled",
    [
        [("recovered", "2025-09-12", {"in_full": True})],
        [ROSTER, ("ledger.paid", "2025-09-12", {"rests_on": "3", "in_full": True})],
        [("complaint_withdrawn", "2025-09-12")],
        [("ordered", "2025-09-08"), ("order_result", "2025-09-12", {"result": "performed"})],
        [
            ("claim_settled", "2025-09-10", {"number": 1, "result": "open"}),
            ("claim_settled", "2025-09-12", {"number": 1, "result": "explained", "note": "见"}),
        ],
    ],
    ids=["paid", "paid by the ledger", "withdrawn", "obeyed", "explained"],
)
def test_each_way_settles_a_complaint(law: Law, settled: list[Row]) -> None:
    rows = (*FILED, *settled, ("followed_up", "2025-09-12"), ("closing_approved", "2025-09-15"))
    assert codes(read(law, *rows)) == []


# What was entered before is read as it was


def old(events: tuple[Event, ...], shape: int = 1) -> tuple[Event, ...]:
    return tuple(dataclasses.replace(one, schema=min(one.schema, shape)) for one in events)


@pytest.mark.parametrize("ending", ["penalty_decision", "closing_approved", "filing_withdrawn"])
def test_old_entries_are_asked_for_nothing_new(law: Law, ending: str) -> None:
    rows: tuple[Row, ...] = (*FILED, ("ordered", "2025-09-08"), (ending, "2025-09-30"))
    state = fold(I, old(log(I, *rows)), law, AS_OF)
    assert codes(state) == []
    assert state.closed_on == date(2025, 9, 30)
    assert state.clock("inspection.order_to_correct") is None


def test_an_old_service_starts_no_window(law: Law) -> None:
    rows: tuple[Row, ...] = (*FINED, ("delivered", "2025-11-05", {"party": 2}))
    state = fold(I, old(log(I, *rows), 2), law, AS_OF)
    assert {clock.rule.id for clock in state.clocks if clock.key == 2} >= {"remedy.suit"}
    assert state.clock("enforcement.apply", 2) is None


def test_a_period_started_by_hand_before_is_still_read(law: Law) -> None:
    rows: tuple[Row, ...] = (
        *FILED,
        ("deadline.started", "2025-10-21", {"rule": "penalty.hearing_request", "party": 2}),
    )
    state = read(law, *rows)
    assert (codes(state), day_of(state, "penalty.hearing_request", 2)) == ([], "2025-10-28")


# Sums


@pytest.mark.parametrize(
    ("paid_on", "days", "fen"),
    [
        ("2025-11-20", 0, 0),
        ("2025-11-21", 1, 60_000),
        ("2025-12-10", 20, 1_200_000),
        ("2025-12-23", 33, 1_980_000),
        ("2025-12-24", 34, 2_000_000),
        ("2026-11-20", 365, 2_000_000),
    ],
)
def test_three_per_cent_a_day_at_most_the_fine(paid_on: str, days: int, fen: int) -> None:
    found = surcharge(2_000_000, date(2025, 11, 20), date.fromisoformat(paid_on))
    assert (found.days, found.fen, found.capped) == (days, fen, days > 33)


def test_days_of_a_review_do_not_count() -> None:
    """处罚法 73: from 25 November to 4 December, ten days of twenty."""
    review = [(date(2025, 11, 25), date(2025, 12, 4))]
    found = surcharge(2_000_000, date(2025, 11, 20), date(2025, 12, 10), review)
    assert (found.days, found.left_out, found.fen) == (10, 10, 600_000)
    goes_on = surcharge(
        2_000_000, date(2025, 11, 20), date(2025, 12, 10), [(date(2025, 11, 10), None)]
    )
    assert (goes_on.days, goes_on.fen) == (0, 0)


def test_sums_are_whole_fen_halves_up() -> None:
    assert surcharge(333, date(2025, 11, 20), date(2025, 11, 21)).fen == 10
    assert surcharge(350, date(2025, 11, 20), date(2025, 11, 21)).fen == 11
    assert extra_range(1) == (1, 1)
    assert extra_range(100_001) == (50_001, 100_001)


def test_only_an_inspection_has_a_standing(law: Law) -> None:
    assert inspection_standing(Line.ARBITRATION, (), law, AS_OF) is None
