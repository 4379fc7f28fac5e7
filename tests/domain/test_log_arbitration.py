"""Worked dates of an arbitration, by article; each counted by hand over the notice of 2026."""

from __future__ import annotations

from datetime import date

import pytest

from disputes_app.domain.cases import Departure, Stage
from disputes_app.domain.law import Law
from disputes_app.domain.state import ClockState
from tests.domain.arbitration_logs import (
    AFTER,
    EXTEND,
    JOIN,
    LAST,
    LINE,
    RECEIVED,
    RESUME,
    SUSPEND,
    arbitration,
    codes,
    read,
)
from tests.domain.logs import AS_OF, Row, log

# The acceptance clock


@pytest.mark.parametrize(
    ("rows", "last_day", "flaws"),
    [
        pytest.param([("received", "2026-02-11")], "2026-02-25", [], id="规则30"),
        pytest.param(
            [
                ("received", "2026-02-11"),
                ("correction_requested", "2026-02-13"),
                ("corrected", "2026-03-02"),
            ],
            "2026-03-09",
            [],
            id="规则46(2)-correction-restarts",
        ),
        pytest.param(
            [("received", "2026-02-11"), ("correction_requested", "2026-02-13")],
            None,
            [],
            id="规则29-no-last-day-while-a-correction-is-awaited",
        ),
        pytest.param(
            [
                ("received", "2026-02-11"),
                ("correction_requested", "2026-02-26"),
                ("corrected", "2026-03-02"),
            ],
            "2026-02-25",
            ["correction_asked_late"],
            id="规则29-asked-late-restarts-nothing",
        ),
        pytest.param(
            [
                ("received", "2026-02-11"),
                ("correction_requested", "2026-02-12"),
                ("corrected", "2026-02-13"),
                ("correction_requested", "2026-02-14"),
                ("corrected", "2026-03-02"),
            ],
            "2026-02-27",
            ["correction_asked_again"],
            id="规则29-asked-once-only",
        ),
        pytest.param(
            [
                RECEIVED,
                ("pre_mediation_agreed", "2026-03-04"),
                ("pre_mediation_ended", "2026-03-18"),
            ],
            "2026-03-19",
            [],
            id="规则69-acceptance-waits",
        ),
        pytest.param(
            [RECEIVED, ("pre_mediation_agreed", "2026-03-04")],
            None,
            [],
            id="规则69-no-last-day-while-it-waits",
        ),
        pytest.param(
            [
                RECEIVED,
                ("pre_mediation_agreed", "2026-03-09"),
                ("pre_mediation_ended", "2026-03-18"),
            ],
            "2026-03-05",
            ["consent_after_last_day"],
            id="规则69-agreed-too-late-waits-for-nothing",
        ),
        pytest.param(
            [
                ("received", "2017-03-01"),
                ("pre_mediation_agreed", "2017-03-02"),
                ("pre_mediation_ended", "2017-03-15"),
            ],
            "2017-03-08",
            [],
            id="法29-before-2017-07-knows-no-pause",
        ),
    ],
)
def test_acceptance_clock(
    law: Law, rows: list[Row], last_day: str | None, flaws: list[str]
) -> None:
    state = read(log(LINE, *rows), law)
    expected = date.fromisoformat(last_day) if last_day else None
    assert state.facts.accept_due_on == expected
    assert codes(state) == flaws
    assert state.due_on is None


@pytest.mark.parametrize(
    ("name", "departure"),
    [
        ("refused", Departure.REFUSED),
        ("jurisdiction_declined", Departure.REFUSED),
        ("withdrawn", Departure.WITHDRAWN_BEFORE_ACCEPTANCE),
        ("transferred_out", Departure.TRANSFERRED),
        ("struck_out", Departure.STRUCK_OUT),
    ],
)
def test_before_acceptance_a_case_leaves(law: Law, name: str, departure: Departure) -> None:
    state = read(log(LINE, RECEIVED, (name, "2026-03-03")), law)
    assert (state.departure, state.facts.left_on) == (departure, date(2026, 3, 3))
    assert state.stage is Stage.LEFT
    assert state.facts.accept_due_on is None
    assert all(clock.stopped_on == date(2026, 3, 3) for clock in state.clocks)


def test_mediation_first_that_settles_is_a_withdrawal(law: Law) -> None:
    rows: tuple[Row, ...] = (
        RECEIVED,
        ("pre_mediation_agreed", "2026-03-02"),
        ("pre_mediation_ended", "2026-03-20", {"result": "settled"}),
    )
    assert read(log(LINE, *rows), law).departure is Departure.WITHDRAWN_BEFORE_ACCEPTANCE


@pytest.mark.parametrize("name", ["accepted", "refused", "jurisdiction_declined"])
def test_late_decisions_on_acceptance_are_irregular(law: Law, name: str) -> None:
    assert codes(read(log(LINE, RECEIVED, (name, "2026-03-05")), law)) == []
    late = read(log(LINE, RECEIVED, (name, "2026-03-06")), law)
    assert codes(late) == ["accepted_late" if name == "accepted" else "refused_late"]
    assert late.problems[0].day == date(2026, 3, 5)


# The award clock


@pytest.mark.parametrize(
    ("accepted", "last_day"),
    [
        ("2025-12-05", "2026-01-19"),
        ("2026-01-28", "2026-03-16"),
        ("2026-08-18", "2026-10-08"),
        ("2025-09-25", "2025-11-10"),
        ("2026-04-30", "2026-06-15"),
    ],
    ids=lambda text: f"规则45-{text}",
)
def test_award_clock_runs_from_acceptance(law: Law, accepted: str, last_day: str) -> None:
    state = read(log(LINE, ("received", accepted), ("accepted", accepted)), law)
    assert state.due_on == date.fromisoformat(last_day)
    clock = state.clock("arbitration.award")
    assert clock is not None
    assert clock.rule.closure_clock_of == "arbitration"


@pytest.mark.parametrize(
    ("rows", "last_day"),
    [
        pytest.param([], LAST, id="规则45"),
        pytest.param(
            [(SUSPEND, "2026-03-20"), (RESUME, "2026-04-10")],
            date(2026, 5, 7),
            id="规则46(6)-suspension",
        ),
        pytest.param(
            [(SUSPEND, "2026-04-16"), (RESUME, "2026-05-20")],
            date(2026, 5, 20),
            id="规则46(6)-suspended-on-the-last-day",
        ),
        pytest.param(
            [("public_notice", "2026-03-10")],
            date(2026, 5, 18),
            id="规则46(6)-民诉法95-public-notice",
        ),
        pytest.param(
            [
                (SUSPEND, "2026-03-10"),
                ("public_notice", "2026-03-16", {"party": 1}),
                (RESUME, "2026-03-25"),
            ],
            date(2026, 5, 25),
            id="规则46(6)-overlapping-days-count-once",
        ),
        pytest.param([(EXTEND, "2026-04-16")], date(2026, 5, 6), id="规则45-extended"),
        pytest.param(
            [(EXTEND, "2026-04-10", {"days": 3})], date(2026, 4, 20), id="规则45-extended-by-three"
        ),
        pytest.param([(JOIN, "2026-03-20", {"party": 3})], date(2026, 5, 6), id="规则46(1)"),
        pytest.param([("claims_changed", "2026-03-20")], date(2026, 5, 6), id="规则46(3)"),
        pytest.param([("counterclaim_merged", "2026-03-20")], date(2026, 5, 6), id="规则46(4)"),
        pytest.param(
            [("claims_changed", "2026-03-20"), (EXTEND, "2026-05-06")],
            date(2026, 5, 19),
            id="规则45-extended-after-a-restart",
        ),
        pytest.param(
            [(EXTEND, "2026-03-10"), ("claims_changed", "2026-03-20")],
            date(2026, 5, 19),
            id="规则46-an-extension-outlives-a-restart",
        ),
        pytest.param(
            [(SUSPEND, "2026-03-05"), (RESUME, "2026-03-12"), ("claims_changed", "2026-03-20")],
            date(2026, 5, 6),
            id="规则46-days-excluded-before-a-restart-are-gone",
        ),
        pytest.param(
            [(SUSPEND, "2026-03-05"), ("claims_changed", "2026-03-09"), (RESUME, "2026-03-12")],
            date(2026, 4, 27),
            id="规则46-restarted-while-suspended",
        ),
        pytest.param(
            [("absorbed", "2026-03-20", {"their_start": "2026-02-20"})],
            date(2026, 4, 7),
            id="design-5-merged-keeps-the-earliest-start",
        ),
        pytest.param(
            [("absorbed", "2026-03-20", {"their_start": "2026-03-10"})],
            LAST,
            id="design-5-a-later-start-changes-nothing",
        ),
    ],
)
def test_what_moves_the_award_clock(law: Law, rows: list[Row], last_day: date) -> None:
    state = read(arbitration(*rows), law)
    assert codes(state) == []
    assert state.due_on == state.working_due_on == last_day


def test_service_by_notice_took_sixty_days_before_2022(law: Law) -> None:
    rows: tuple[Row, ...] = (
        ("received", "2021-03-01"),
        ("accepted", "2021-03-01"),
        ("public_notice", "2021-03-10"),
    )
    assert read(log(LINE, *rows), law).due_on == date(2021, 6, 15)


def test_a_transferred_case_counts_from_its_arrival(law: Law) -> None:
    rows: tuple[Row, ...] = (("received", "2026-02-10"), ("transfer_received", "2026-03-02"))
    state = read(log(LINE, *rows), law)
    assert (state.accepted_on, state.due_on) == (date(2026, 3, 2), LAST)
    assert codes(state) == []


def test_no_last_day_while_suspended(law: Law) -> None:
    state = read(arbitration((SUSPEND, "2026-03-20")), law)
    assert state.due_on is None
    assert state.facts.suspended_since == date(2026, 3, 20)
    assert state.stage is Stage.SUSPENDED
    clock = state.clock("arbitration.award")
    assert clock is not None
    assert clock.state(AS_OF) is ClockState.PAUSED


def test_a_suspension_after_the_count_has_run_out_changes_nothing(law: Law) -> None:
    # 45 days from 2026-01-28 end on Saturday 14 March, the last day is Monday the 16th.
    rows: tuple[Row, ...] = (
        ("received", "2026-01-28"),
        ("accepted", "2026-01-28"),
        (SUSPEND, "2026-03-16"),
    )
    for more in ((), ((RESUME, "2026-04-20"),)):
        state = read(log(LINE, *rows, *more), law)
        assert state.due_on == date(2026, 3, 16)
        assert state.facts.suspended_since is None


# What comes after the last day gives a working clock, but no benefit


@pytest.mark.parametrize(
    ("rows", "working"),
    [
        ([(SUSPEND, AFTER), (RESUME, "2026-05-20")], LAST),
        ([("public_notice", AFTER)], LAST),
        ([("claims_changed", AFTER)], date(2026, 6, 1)),
        ([("counterclaim_merged", AFTER)], date(2026, 6, 1)),
        ([(JOIN, AFTER, {"party": 3})], date(2026, 6, 1)),
        ([("claims_changed", AFTER), (EXTEND, "2026-06-01")], date(2026, 6, 16)),
    ],
    ids=["suspension", "notice", "claims", "counterclaim", "joinder", "joinder-extended"],
)
def test_too_late_to_help(law: Law, rows: list[Row], working: date) -> None:
    state = read(arbitration(*rows), law)
    assert state.due_on == LAST
    assert state.working_due_on == working
    assert state.facts.suspended_since is None
    assert codes(state) == []


def test_a_case_suspended_too_late_is_late_all_the_time(law: Law) -> None:
    state = read(arbitration((SUSPEND, AFTER)), law)
    assert (state.due_on, state.facts.suspended_since) == (LAST, None)
    assert state.working_due_on == LAST


def test_a_late_absorption_does_not_move_a_first_last_day(law: Law) -> None:
    rows: tuple[Row, ...] = (
        ("claims_changed", AFTER),
        ("absorbed", "2026-04-20", {"their_start": "2026-02-20"}),
    )
    assert read(arbitration(*rows), law).due_on == LAST


def test_an_absorbed_case_brings_the_rules_of_its_time(law: Law) -> None:
    rows: tuple[Row, ...] = (
        ("received", "2017-07-10"),
        ("accepted", "2017-07-10"),
        ("absorbed", "2017-07-20", {"their_start": "2017-06-20"}),
    )
    clock = read(log(LINE, *rows), law).clock("arbitration.award")
    assert clock is not None
    assert clock.rule.law == "劳动争议调解仲裁法"
    assert clock.due == date(2017, 8, 4)


def test_an_absorbed_case_older_than_the_law_cannot_be_judged(law: Law) -> None:
    rows: tuple[Row, ...] = (
        ("received", "2008-05-05"),
        ("accepted", "2008-05-06"),
        ("absorbed", "2008-05-20", {"their_start": "2008-04-20"}),
    )
    state = read(log(LINE, *rows), law)
    assert (state.due_on, state.facts.cannot_judge) == (None, "RuleNotInForceError")
