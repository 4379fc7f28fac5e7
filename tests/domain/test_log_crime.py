"""Referral to the police: its days and hours, counted by hand, and that it closes nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from disputes_app.domain.admission import admit_all
from disputes_app.domain.cases import Outcome
from disputes_app.domain.events import Facts
from disputes_app.domain.fold import fold, live_events
from disputes_app.domain.law import Law
from disputes_app.domain.one_act import with_followers
from disputes_app.domain.state import CaseState
from tests.domain.admission_cases import TODAY, I
from tests.domain.crime_stories import (
    APPROVED,
    ASKED,
    FILED,
    HEAD,
    PAPERS,
    REFUSED,
    REPORTED,
    TRANSFERRED,
    UPHELD,
)
from tests.domain.logs import AS_OF, Row, entry, log


def read(law: Law, *rows: Row) -> CaseState:
    return fold(I, log(I, *rows), law, AS_OF)


def days(state: CaseState, rule_id: str) -> tuple[date | None, date | None]:
    clock = state.clock(rule_id)
    assert clock is not None
    return clock.due, clock.stopped_on


# The worked example of a transfer: report on Thursday 5 March 2026, see the calendar.


@pytest.mark.parametrize(
    ("rows", "rule_id", "due", "stopped"),
    [
        # 5 + 3 = Sunday 8, rolled to Monday 9
        (REPORTED, "crime.decide", "2026-03-09", None),
        (APPROVED, "crime.decide", "2026-03-09", "2026-03-06"),
        (TRANSFERRED, "crime.transfer", "2026-03-07", "2026-03-07"),
        # notice on Wednesday 11 + 3 = Saturday 14, rolled to Monday 16
        (REFUSED, "crime.reconsider", "2026-03-16", None),
        (ASKED, "crime.reconsider", "2026-03-16", "2026-03-16"),
        # decision on Wednesday 18 + 3 = Saturday 21, rolled to Monday 23
        (UPHELD, "crime.supervision", "2026-03-23", None),
        (
            (*UPHELD, ("supervision_proposed", "2026-03-20")),
            "crime.supervision",
            "2026-03-23",
            "2026-03-20",
        ),
        (
            (*REFUSED, ("supervision_proposed", "2026-03-12")),
            "crime.reconsider",
            "2026-03-16",
            "2026-03-12",
        ),
        (
            (*REFUSED, ("police_refusal_taken", "2026-03-12")),
            "crime.reconsider",
            "2026-03-16",
            "2026-03-12",
        ),
        (FILED, "crime.hand_over", "2026-03-16", None),
        ((*UPHELD, ("police_filed", "2026-03-30")), "crime.hand_over", "2026-04-02", None),
        ((*ASKED, ("police_reconsidered", "2026-03-18")), "crime.hand_over", "2026-03-23", None),
        (
            (*FILED, ("crime_items_handed_over", "2026-03-13")),
            "crime.hand_over",
            "2026-03-16",
            "2026-03-13",
        ),
        (
            (*FILED, ("police_returned", "2026-03-13")),
            "crime.hand_over",
            "2026-03-16",
            "2026-03-13",
        ),
    ],
)
def test_each_period_of_a_referral(
    law: Law, rows: tuple[Row, ...], rule_id: str, due: str, stopped: str | None
) -> None:
    state = read(law, *rows)
    assert state.problems == ()
    expected = date.fromisoformat(due), date.fromisoformat(stopped) if stopped else None
    assert days(state, rule_id) == expected


def test_the_twenty_four_hours_have_a_time_of_day(law: Law) -> None:
    clock = read(law, *TRANSFERRED).clock("crime.transfer")
    assert clock is not None
    assert clock.hours is not None
    assert str(clock.hours.due_at) == "2026-03-07 16:40:00"
    assert str(clock.hours.stopped_at) == "2026-03-07 16:40:00"
    from_midnight = (*REPORTED, ("crime_referral_approved", "2026-03-06", HEAD))
    clock = read(law, *from_midnight).clock("crime.transfer")
    assert clock is not None
    assert clock.hours is not None
    assert str(clock.hours.due_at) == "2026-03-07 00:00:00"


def test_the_hour_of_the_approval_may_be_told_with_the_transfer(law: Law) -> None:
    late = ("crime_transferred", "2026-03-07", {**PAPERS, "time": "10:00"})
    told = ("crime_transferred", "2026-03-07", {**PAPERS, "time": "10:00", "approved_at": "15:00"})
    signed = (*REPORTED, ("crime_referral_approved", "2026-03-06", HEAD))
    assert [one.code for one in read(law, *signed, late).problems] == ["referral_too_late"]
    assert read(law, *signed, told).problems == ()


def test_it_runs_beside_the_case_and_outlives_its_closing(law: Law) -> None:
    state = read(law, *TRANSFERRED)
    assert state.outcome is None
    decided = read(law, *FILED[:-1], ("handling_decision", "2026-03-10"), FILED[-1])
    assert decided.outcome is Outcome.HANDLING_DECISION
    assert decided.problems == ()
    assert days(decided, "crime.hand_over") == (date(2026, 3, 16), None)


def test_a_signature_of_another_office_decides_nothing(law: Law) -> None:
    state = read(law, *REPORTED, ("crime_referral_approved", "2026-03-06"))
    assert days(state, "crime.decide") == (date(2026, 3, 9), None)
    assert state.clock("crime.transfer") is None


def test_a_second_referral_keeps_the_periods_of_the_first(law: Law) -> None:
    again = (*REFUSED, ("police_refusal_taken", "2026-03-12"), ("crime_reported", "2026-04-01"))
    state = read(law, *again)
    assert state.problems == ()
    clocks = {one.key: one.stopped_on for one in state.clocks if one.rule.id == "crime.decide"}
    assert clocks == {-1: date(2026, 3, 6), 0: None}


def test_the_transfer_may_close_the_case_in_one_save(law: Law) -> None:
    before = log(I, *APPROVED)
    facts: Facts = {**PAPERS, "police": "嘉定公安分局", "closes_case": True}
    event = entry(I, len(before) + 1, "crime_transferred", "2026-03-07", facts)
    act = with_followers(live_events(before, date.max), event)
    assert [one.kind for one in act] == ["inspection.crime_transferred", "inspection.referred"]
    assert act[1].facts["to"] == "嘉定公安分局"
    after = admit_all(I, before, act, law, TODAY).after
    assert after.outcome is Outcome.REFERRED
    assert after.facts.closed_on == date(2026, 3, 7)
    plain = replace(event, facts={**facts, "closes_case": False})
    assert with_followers(live_events(before, date.max), plain) == (plain,)


def test_what_was_started_by_hand_before_is_still_read(law: Law) -> None:
    old = ("deadline.started", "2026-03-05", {"rule": "crime.decide", "start_on": "2026-03-05"})
    state = read(law, *REPORTED[:-1], old, ("deadline.met", "2026-03-06", {"rule": "crime.decide"}))
    assert state.problems == ()
    assert days(state, "crime.decide") == (date(2026, 3, 9), date(2026, 3, 6))
