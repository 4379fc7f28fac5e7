"""Service, hearings and endings of an arbitration, by article."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from disputes_app.domain.cases import Departure, Outcome, Stage
from disputes_app.domain.law import Law, Policy
from disputes_app.domain.state import ClockState
from tests.domain.arbitration_logs import (
    ACCEPTED,
    AFTER,
    EXTEND,
    JOIN,
    LAST,
    LINE,
    RESUME,
    SUSPEND,
    arbitration,
    codes,
    read,
)
from tests.domain.logs import AS_OF, Row, log

# Service (规则20, 33; 民诉法95)


@pytest.mark.parametrize(
    ("method", "defence_starts", "defence_ends"),
    [
        ("direct", "2026-03-06", "2026-03-20"),
        ("mail", "2026-03-06", "2026-03-20"),
        ("electronic", "2026-03-06", "2026-03-20"),
        ("posted", "2026-03-11", "2026-03-25"),
    ],
)
def test_defence_runs_from_effective_service(
    law: Law, method: str, defence_starts: str, defence_ends: str
) -> None:
    state = read(arbitration(("application_served", "2026-03-06", {"method": method})), law)
    defence = state.clock("arbitration.defence", 2)
    assert defence is not None
    assert defence.started_on == date.fromisoformat(defence_starts)
    assert defence.due == date.fromisoformat(defence_ends)
    assert defence.state(AS_OF) is ClockState.LAPSED
    served = state.clock("arbitration.serve_application", 2)
    assert served is not None
    assert served.state(AS_OF) is ClockState.MET
    assert state.stage is Stage.SERVED


def test_service_by_notice_takes_effect_when_it_is_over(law: Law) -> None:
    state = read(arbitration(("public_notice", "2026-03-16")), law)
    defence = state.clock("arbitration.defence", 2)
    assert defence is not None
    assert (defence.started_on, defence.due) == (date(2026, 4, 15), date(2026, 4, 29))


def test_service_of_a_time_without_rules_has_no_known_effect(law: Law) -> None:
    rows: tuple[Row, ...] = (("received", "2016-03-01"), ("accepted", "2016-03-02"))
    posted = read(log(LINE, *rows, ("application_served", "2016-03-04", {"method": "posted"})), law)
    assert codes(posted) == []
    assert posted.due_on == date(2016, 4, 18)
    defence = posted.clock("arbitration.defence", 2)
    assert defence is not None
    assert (defence.due, defence.trouble) == (None, "RuleNotInForceError")
    assert defence.state(AS_OF) is ClockState.UNKNOWN

    noticed = read(log(LINE, *rows, ("public_notice", "2016-03-10")), law)
    assert codes(noticed) == []
    assert (noticed.due_on, noticed.facts.cannot_judge) == (None, "RuleNotInForceError")
    too_late = read(log(LINE, *rows, ("public_notice", "2016-04-19")), law)
    assert (too_late.due_on, too_late.facts.cannot_judge) == (date(2016, 4, 18), None)


def test_each_respondent_is_served(law: Law) -> None:
    rows: list[Row] = [("received", "2026-02-27", {"respondents": [2, 3]}), ACCEPTED]
    rows.append(("application_served", "2026-03-04", {"party": 2}))
    state = read(log(LINE, *rows), law)
    assert state.stage is Stage.ACCEPTED
    rows.append(("application_served", "2026-03-10", {"party": 3}))
    state = read(log(LINE, *rows), law)
    assert state.stage is Stage.SERVED
    assert codes(state) == ["served_late"]


def test_a_joined_respondent_is_served_within_five_days_of_joining(law: Law) -> None:
    rows: tuple[Row, ...] = (
        (JOIN, "2026-03-20", {"party": 3, "role": "respondent"}),
        ("application_served", "2026-03-30", {"party": 3}),
    )
    state = read(arbitration(*rows), law)
    assert state.respondents == (2, 3)
    assert codes(state) == ["served_late"]
    third = read(arbitration((JOIN, "2026-03-20", {"party": 3, "role": "third_party"})), law)
    assert third.third_parties == (3,)
    assert third.clock("arbitration.serve_application", 3) is None


def test_defence_and_tribunal(law: Law) -> None:
    rows: tuple[Row, ...] = (
        ("application_served", "2026-03-06"),
        ("defence_received", "2026-03-13"),
        ("tribunal_formed", "2026-03-09"),
    )
    state = read(arbitration(*rows), law)
    assert codes(state) == []
    assert state.stage is Stage.TRIBUNAL
    defence = state.clock("arbitration.defence", 2)
    assert defence is not None
    assert defence.stopped_on == date(2026, 3, 13)
    late = read(arbitration(("tribunal_formed", "2026-03-10")), law)
    assert codes(late) == ["tribunal_late"]


# Hearings, by 规则 38


@pytest.mark.parametrize(
    ("notified", "flaws"), [("2026-03-24", []), ("2026-03-25", ["hearing_notice_late"])]
)
def test_notice_is_served_five_working_days_before(
    law: Law, notified: str, flaws: list[str]
) -> None:
    rows: tuple[Row, ...] = (
        ("tribunal_formed", "2026-03-06"),
        ("hearing_scheduled", "2026-03-16", {"hearing_on": "2026-03-31"}),
        ("hearing_notice_served", notified),
    )
    state = read(arbitration(*rows), law)
    assert codes(state) == flaws
    assert (state.stage, state.hearing_on) == (Stage.HEARING_SET, date(2026, 3, 31))
    clear = dataclasses.replace(law, policy=Policy(hearing_clear_days=True))
    assert codes(read(arbitration(*rows), clear)) == ["hearing_notice_late"]
    heard = read(arbitration(*rows, ("heard", "2026-03-31")), law)
    assert (heard.stage, heard.hearing_on) == (Stage.HEARD, None)


def test_a_hearing_needs_a_tribunal(law: Law) -> None:
    assert codes(read(arbitration(("heard", "2026-03-31")), law)) == ["heard_without_tribunal"]


def test_what_happens_during_a_suspension_does_not_end_it(law: Law) -> None:
    rows: tuple[Row, ...] = (
        ("tribunal_formed", "2026-03-06"),
        (SUSPEND, "2026-03-10"),
        ("hearing_scheduled", "2026-03-12", {"hearing_on": "2026-04-20"}),
    )
    assert read(arbitration(*rows), law).stage is Stage.SUSPENDED
    assert read(arbitration(*rows, (RESUME, "2026-04-01")), law).stage is Stage.HEARING_SET


# Endings


@pytest.mark.parametrize(
    ("name", "outcome"),
    [
        ("awarded", Outcome.AWARD),
        ("settled", Outcome.SETTLEMENT),
        ("withdrawal_granted", Outcome.WITHDRAWN),
        ("deemed_withdrawn", Outcome.DEEMED_WITHDRAWN),
        ("revoked", Outcome.REVOKED),
    ],
)
@pytest.mark.parametrize("on", ["2026-04-16", AFTER])
def test_endings(law: Law, name: str, outcome: Outcome, on: str) -> None:
    state = read(arbitration((name, on)), law)
    assert codes(state) == []
    assert (state.outcome, state.stage) == (outcome, Stage.CLOSED)
    assert (state.closed_on, state.due_on) == (date.fromisoformat(on), LAST)
    running = {clock.rule.id for clock in state.clocks if clock.stopped_on is None}
    assert running == ({"arbitration.revoke_acceptance"} if name == "revoked" else set())


@pytest.mark.parametrize(
    "rows",
    [
        [("awarded", "2026-04-01", {"all_claims": False, "amount_fen": 500})],
        [("settled", "2026-04-01", {"partial": True, "amount_fen": 500})],
    ],
    ids=["规则49-partial-award", "规则73-partial-settlement"],
)
def test_a_part_does_not_close(law: Law, rows: list[Row]) -> None:
    state = read(arbitration(*rows), law)
    assert (state.closed_on, state.due_on) == (None, LAST)
    assert sum(one.fen for one in state.amounts) == 500
    whole = read(arbitration(*rows, ("awarded", "2026-04-15", {"amount_fen": 700})), law)
    assert whole.closed_on == date(2026, 4, 15)
    assert sum(one.fen for one in whole.amounts) == 1200


def test_a_settlement_closes_on_signing_or_on_making(law: Law) -> None:
    events = arbitration(("settled", AFTER, {"made_on": "2026-04-15"}))
    assert read(events, law).closed_on == date(2026, 4, 17)
    made = dataclasses.replace(law, policy=Policy(settlement_closes_on="made"))
    assert read(events, made).closed_on == date(2026, 4, 15)


def test_an_ending_ends_the_suspension_the_day_before(law: Law) -> None:
    rows: tuple[Row, ...] = ((SUSPEND, "2026-03-20"), ("withdrawal_granted", "2026-04-10"))
    state = read(arbitration(*rows), law)
    assert (state.closed_on, state.due_on) == (date(2026, 4, 10), date(2026, 5, 7))
    assert state.facts.suspended_since is None


@pytest.mark.parametrize(
    ("rows", "on", "lawful"),
    [
        ([], "2026-04-16", False),
        ([], AFTER, True),
        ([(SUSPEND, "2026-03-20")], "2026-06-01", False),
        ([(SUSPEND, AFTER)], "2026-06-01", True),
        ([("claims_changed", AFTER)], "2026-04-20", True),
    ],
)
def test_proceedings_end_only_after_the_term(
    law: Law, rows: list[Row], on: str, lawful: bool
) -> None:
    state = read(arbitration(*rows, ("terminated", on)), law)
    assert codes(state) == ([] if lawful else ["terminated_within_term"])
    assert (state.closed_on is not None) is lawful
    if state.closed_on is not None:
        assert state.due_on is not None
        assert state.closed_on > state.due_on


def test_transfer_out_after_the_last_day_is_late_here(law: Law) -> None:
    in_time = read(arbitration(("transferred_out", "2026-04-16")), law)
    assert (in_time.departure, in_time.due_on) == (Departure.TRANSFERRED, None)
    late = read(arbitration(("transferred_out", AFTER)), law)
    assert (late.departure, late.outcome) == (None, Outcome.TRANSFERRED_LATE)
    assert (late.closed_on, late.due_on) == (date(2026, 4, 17), LAST)
    restarted = read(arbitration(("claims_changed", AFTER), ("transferred_out", "2026-04-20")), law)
    assert restarted.outcome is Outcome.TRANSFERRED_LATE


def test_merged_into_another_case_leaves(law: Law) -> None:
    state = read(arbitration(("merged_into", AFTER)), law)
    assert (state.departure, state.due_on) == (Departure.MERGED, None)


def test_the_day_of_acceptance_may_be_lost(law: Law) -> None:
    rows: tuple[Row, ...] = (
        ("received", "2012-03-01"),
        ("accepted", "2012-03-05", {"day_unknown": True}),
        (EXTEND, "2012-04-01"),
    )
    state = read(log(LINE, *rows), law)
    assert codes(state) == []
    assert (state.due_on, state.facts.cannot_judge) == (None, "start_unknown")
    closed = read(log(LINE, *rows, ("awarded", "2012-05-01")), law)
    assert closed.closed_on == date(2012, 5, 1)
    assert closed.facts.cannot_judge == "start_unknown"


def test_a_case_older_than_the_law_cannot_be_judged(law: Law) -> None:
    rows: tuple[Row, ...] = (("received", "2008-03-01"), ("accepted", "2008-03-03"))
    state = read(log(LINE, *rows), law)
    assert (state.due_on, state.facts.cannot_judge) == (None, "RuleNotInForceError")


# After the end


@pytest.mark.parametrize(
    ("method", "sue_from", "sue_until"),
    [
        ("direct", "2026-04-20", "2026-05-06"),
        ("posted", "2026-04-23", "2026-05-08"),
        ("public_notice", "2026-05-20", "2026-06-04"),
    ],
    ids=["法50", "规则20", "民诉法95"],
)
def test_the_right_to_sue_runs_from_effective_service(
    law: Law, method: str, sue_from: str, sue_until: str
) -> None:
    rows: tuple[Row, ...] = (
        ("awarded", "2026-04-15", {"award_type": "non_final"}),
        (
            "paper_served",
            "2026-04-20",
            {"party": 2, "method": method, "award_type": "non_final"},
        ),
    )
    state = read(arbitration(*rows), law)
    assert codes(state) == []
    assert state.stage is Stage.CLOSED
    clock = state.clock("arbitration.sue", 2)
    assert clock is not None
    assert clock.started_on == date.fromisoformat(sue_from)
    assert clock.due == date.fromisoformat(sue_until)
    everyone = read(arbitration(*rows, ("paper_served", "2026-04-22", {"party": 1})), law)
    assert everyone.stage is Stage.DELIVERED


def test_a_final_award_starts_no_ordinary_suit(law: Law) -> None:
    rows: tuple[Row, ...] = (
        ("awarded", "2026-04-15", {"award_type": "final"}),
        ("paper_served", "2026-04-20", {"party": 2, "award_type": "final"}),
    )
    assert read(arbitration(*rows), law).clock("arbitration.sue", 2) is None


def test_the_file_goes_to_the_archive(law: Law) -> None:
    rows: tuple[Row, ...] = (("awarded", "2026-04-15"), ("archived", "2026-06-30"))
    assert read(arbitration(*rows), law).stage is Stage.ARCHIVED
