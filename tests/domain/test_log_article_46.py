"""办案规则 46, row by row: which event restarts which clock, which days are excluded.

Received on Friday 27 February 2026, accepted on Monday 2 March: 45 days end on 16 April.
"""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from disputes_app.domain.law import Law, Policy
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
from tests.domain.logs import Row, log

SERVED: Row = ("application_served", "2026-03-04")
COUNTERCLAIM: Row = ("counterclaim_received", "2026-03-16")


@pytest.mark.parametrize(
    ("rows", "restarted_on", "last_day"),
    [
        pytest.param(
            [(JOIN, "2026-03-20", {"party": 3, "role": "respondent"})],
            "2026-03-20",
            "2026-05-06",  # raw end Monday 4 May, a holiday until the 5th
            id="(1)-party",
        ),
        pytest.param(
            [(JOIN, "2026-03-20", {"party": 3, "role": "third_party"})],
            "2026-03-20",
            "2026-05-06",
            id="(1)-third-party",
        ),
        pytest.param(
            [("claims_changed", "2026-03-24")], "2026-03-24", "2026-05-08", id="(3)-claims"
        ),
        pytest.param(
            [SERVED, COUNTERCLAIM, ("counterclaim_merged", "2026-03-23")],
            "2026-03-23",
            "2026-05-07",
            id="(4)-counterclaim-merged-on-the-fifth-day",
        ),
        pytest.param(
            [SERVED, COUNTERCLAIM, ("counterclaim_declined", "2026-03-23")],
            None,
            "2026-04-16",
            id="(4)-counterclaim-of-its-own-case",
        ),
        pytest.param([("converted", "2026-03-24")], None, "2026-04-16", id="61-ordinary-procedure"),
        pytest.param([("converted", "2026-04-16")], None, "2026-04-16", id="61-on-the-last-day"),
        pytest.param(
            [("mediation_entrusted", "2026-03-10"), ("entrusted_mediation_ended", "2026-03-24")],
            None,
            "2026-04-16",
            id="70-entrusted-mediation-excludes-nothing",
        ),
        pytest.param(
            [("recusal_requested", "2026-03-10"), ("recusal_decided", "2026-03-13")],
            None,
            "2026-04-16",
            id="11-recusal-excludes-nothing",
        ),
        pytest.param(
            [SERVED, ("jurisdiction_objected", "2026-03-10", {"party": 2})],
            None,
            "2026-04-16",
            id="10-objection-excludes-nothing",
        ),
    ],
)
def test_what_restarts_the_award_clock(
    law: Law, rows: list[Row], restarted_on: str | None, last_day: str
) -> None:
    state = read(arbitration(*rows), law)
    assert codes(state) == []
    clock = state.clock("arbitration.award")
    assert clock is not None
    assert clock.restarts == ((date.fromisoformat(restarted_on),) if restarted_on else ())
    assert state.due_on == state.working_due_on == date.fromisoformat(last_day)


def test_correction_restarts_the_acceptance_clock_only(law: Law) -> None:
    rows: tuple[Row, ...] = (
        RECEIVED,
        ("correction_requested", "2026-03-04"),
        ("corrected", "2026-03-10"),
    )
    before = read(log(LINE, *rows), law)
    assert before.facts.accept_due_on == date(2026, 3, 17)
    after = read(log(LINE, *rows, ("accepted", "2026-03-17")), law)
    accept, award = after.clock("arbitration.accept"), after.clock("arbitration.award")
    assert accept is not None
    assert award is not None
    assert accept.restarts == (date(2026, 3, 10),)
    assert award.restarts == ()
    # 45 days from 17 March end on 1 May, a holiday until the 5th.
    assert (award.started_on, after.due_on) == (date(2026, 3, 17), date(2026, 5, 6))
    told = after.clock("arbitration.correction")
    assert told is not None
    assert (told.started_on, told.due) == (date(2026, 2, 27), date(2026, 3, 5))
    assert told.stopped_on == date(2026, 3, 4)


def test_a_received_transfer_starts_the_award_clock_where_it_arrives(law: Law) -> None:
    rows: tuple[Row, ...] = (("received", "2026-03-02"), ("transfer_received", "2026-03-05"))
    state = read(log(LINE, *rows), law)
    # 45 days from 5 March end on Sunday 19 April.
    assert (state.accepted_on, state.due_on) == (date(2026, 3, 5), date(2026, 4, 20))


@pytest.mark.parametrize(
    ("rows", "excluded", "last_day"),
    [
        pytest.param(
            # The day of the decision is excluded, the day of resumption counts: 20..29 March.
            [(SUSPEND, "2026-03-20"), (RESUME, "2026-03-30")],
            ("2026-03-20", "2026-03-29"),
            "2026-04-27",  # 16 April + 10 days = Sunday the 26th
            id="suspension",
        ),
        pytest.param(
            # The day after publication to publication + 30: 11 March..9 April.
            [("public_notice", "2026-03-10")],
            ("2026-03-11", "2026-04-09"),
            "2026-05-18",  # 16 April + 30 days = Saturday 16 May
            id="public-notice",
        ),
    ],
)
def test_excluded_days(law: Law, rows: list[Row], excluded: tuple[str, str], last_day: str) -> None:
    state = read(arbitration(*rows), law)
    clock = state.clock("arbitration.award")
    assert clock is not None
    (pause,) = clock.pauses
    assert (pause.first.isoformat(), pause.last.isoformat()) == excluded
    assert state.due_on == date.fromisoformat(last_day)


def test_a_counterclaim_decided_late_restarts_nothing(law: Law) -> None:
    rows = (SERVED, COUNTERCLAIM, ("counterclaim_merged", "2026-03-24"))
    state = read(arbitration(*rows), law)
    assert codes(state) == ["counterclaim_late"]
    assert state.due_on == LAST


def test_one_extension_a_case_unless_the_switch_allows_another(law: Law) -> None:
    rows: tuple[Row, ...] = (
        (EXTEND, "2026-03-10"),
        ("claims_changed", "2026-03-20"),
        (EXTEND, "2026-05-06", {"days": 10}),
    )
    once = read(arbitration(*rows), law)
    assert codes(once) == ["extended_twice"]
    # 20 March + 45 + 15 days = Tuesday 19 May.
    assert once.due_on == date(2026, 5, 19)
    again = dataclasses.replace(law, policy=Policy(extension_after_restart=True))
    twice = read(arbitration(*rows), again)
    assert codes(twice) == []
    # The extension after the restart takes the place of the one before: 20 March + 45 + 10.
    assert twice.due_on == date(2026, 5, 14)


@pytest.mark.parametrize(
    ("rows", "working"),
    [
        ([(JOIN, AFTER, {"party": 3, "role": "third_party"})], date(2026, 6, 1)),
        ([("claims_changed", AFTER)], date(2026, 6, 1)),
        (
            [
                ("counterclaim_received", "2026-04-15", {"party": 2}),
                ("counterclaim_merged", AFTER),
            ],
            date(2026, 6, 1),
        ),
        ([("public_notice", AFTER)], LAST),
        ([(SUSPEND, AFTER), (RESUME, "2026-05-11")], LAST),
    ],
    ids=["joinder", "claims", "counterclaim", "public-notice", "suspension"],
)
def test_after_the_last_day_there_is_work_but_no_benefit(
    law: Law, rows: list[Row], working: date
) -> None:
    state = read(arbitration(*rows), law)
    assert codes(state) == []
    assert (state.due_on, state.working_due_on) == (LAST, working)


def test_converted_after_the_last_day_is_irregular(law: Law) -> None:
    state = read(arbitration(("converted", AFTER)), law)
    assert codes(state) == ["converted_late"]
    assert state.due_on == LAST
