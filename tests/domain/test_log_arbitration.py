"""Worked dates of an arbitration, by article; each counted by hand over the notice of 2026."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from disputes_app.domain.cases import Departure, Line, Outcome, Stage
from disputes_app.domain.events import Event
from disputes_app.domain.fold import fold
from disputes_app.domain.law import Law, Policy
from disputes_app.domain.state import CaseState, ClockState
from tests.domain.logs import AS_OF, Row, log

LINE = Line.ARBITRATION
# A Friday; Saturday the 28th is worked, so that the five days end on Thursday 5 March.
RECEIVED: Row = ("received", "2026-02-27")
ACCEPTED: Row = ("accepted", "2026-03-02")
LAST = date(2026, 4, 16)
AFTER = "2026-04-17"
SUSPEND, RESUME, EXTEND, JOIN = "suspended", "resumed", "extended", "party_joined"


def arbitration(*rows: Row) -> tuple[Event, ...]:
    return log(LINE, RECEIVED, ACCEPTED, *rows)


def read(events: tuple[Event, ...], law: Law, as_of: date = AS_OF) -> CaseState:
    return fold(LINE, events, law, as_of)


def codes(state: CaseState) -> list[str]:
    return [problem.code for problem in state.problems]


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


# Signatures (规则45, 47; before 2017-07-01 法43)


@pytest.mark.parametrize(
    ("signature", "flaw"),
    [
        ({"signer_office": "commission_director"}, None),
        ({"signer_office": "department_head"}, "signed_by_wrong_office"),
        ({"signer_office": "legal_reviewer"}, "signed_by_wrong_office"),
        ({"signer_office": "arbitration_head"}, "outside_delegation"),
        (
            {"signer_office": "arbitration_head", "delegated_from": "2026-03-21"},
            "outside_delegation",
        ),
        ({"signer_office": "arbitration_head", "delegated_from": "2026-03-20"}, None),
        (
            {
                "signer_office": "arbitration_head",
                "delegated_from": "2026-01-01",
                "delegated_to": "2026-03-19",
            },
            "outside_delegation",
        ),
        (
            {
                "signer_office": "arbitration_head",
                "delegated_from": "2026-01-01",
                "delegated_to": "2026-03-20",
            },
            None,
        ),
    ],
)
@pytest.mark.parametrize("name", [EXTEND, SUSPEND])
def test_who_signs(law: Law, name: str, signature: dict[str, str], flaw: str | None) -> None:
    state = read(arbitration((name, "2026-03-20", dict(signature))), law)
    assert codes(state) == ([flaw] if flaw else [])
    moved = None if name == SUSPEND else date(2026, 5, 6)
    assert state.due_on == (LAST if flaw else moved)


def test_a_suspension_badly_signed_is_one_that_can_be_resumed(law: Law) -> None:
    rows: tuple[Row, ...] = (
        (SUSPEND, "2026-03-20", {"signer_office": "department_head"}),
        ("tribunal_formed", "2026-03-06"),
    )
    state = read(arbitration(*rows), law)
    assert (state.stage, state.due_on) == (Stage.SUSPENDED, LAST)
    state = read(arbitration(*rows, (RESUME, "2026-05-20")), law)
    assert codes(state) == ["signed_by_wrong_office"]
    assert (state.stage, state.due_on) == (Stage.TRIBUNAL, LAST)


@pytest.mark.parametrize(
    ("office", "flaws", "last_day"),
    [
        ("commission_director", [], "2017-05-02"),
        ("arbitration_head", ["signed_by_wrong_office"], "2017-04-17"),
    ],
)
def test_the_act_let_the_director_alone_extend(
    law: Law, office: str, flaws: list[str], last_day: str
) -> None:
    signed = {"signer_office": office, "delegated_from": "2017-01-01"}
    rows: tuple[Row, ...] = (
        ("received", "2017-03-01"),
        ("accepted", "2017-03-03"),
        (EXTEND, "2017-04-10", dict(signed)),
    )
    state = read(log(LINE, *rows), law)
    assert codes(state) == flaws
    assert state.due_on == date.fromisoformat(last_day)


def test_a_restart_brings_the_rules_of_its_day(law: Law) -> None:
    delegated = {"signer_office": "arbitration_head", "delegated_from": "2017-01-01"}
    rows: tuple[Row, ...] = (
        ("received", "2017-06-15"),
        ("accepted", "2017-06-20"),
        ("claims_changed", "2017-07-10"),
        (EXTEND, "2017-08-01", dict(delegated)),
    )
    state = read(log(LINE, *rows), law)
    assert codes(state) == []
    clock = state.clock("arbitration.award")
    assert clock is not None
    assert clock.rule.law == "劳动人事争议仲裁办案规则"
    assert clock.due == date(2017, 9, 8)


# Extensions


@pytest.mark.parametrize(
    ("rows", "flaw", "last_day"),
    [
        ([(EXTEND, "2026-04-10", {"days": 16})], "extended_too_long", LAST),
        ([(EXTEND, AFTER)], "extended_after_last_day", LAST),
        (
            [(EXTEND, "2026-04-09", {"days": 5}), (EXTEND, "2026-04-10", {"days": 5})],
            "extended_twice",
            date(2026, 4, 21),
        ),
        (
            [(EXTEND, "2026-03-10"), (JOIN, "2026-03-20", {"party": 3}), (EXTEND, "2026-05-01")],
            "extended_twice",
            date(2026, 5, 19),
        ),
        ([(EXTEND, "2026-04-10", {"days": 0})], "not_positive", LAST),
    ],
)
def test_unlawful_extensions_move_nothing(
    law: Law, rows: list[Row], flaw: str, last_day: date
) -> None:
    state = read(arbitration(*rows), law)
    assert codes(state) == [flaw]
    assert state.due_on == last_day


def test_a_restart_may_allow_another_extension(law: Law) -> None:
    rows: tuple[Row, ...] = (
        (EXTEND, "2026-03-10"),
        ("claims_changed", "2026-03-20"),
        (EXTEND, "2026-05-01", {"days": 10}),
    )
    lenient = dataclasses.replace(law, policy=Policy(extension_after_restart=True))
    state = read(arbitration(*rows), lenient)
    assert codes(state) == []
    # The new one takes the place of the first: 45 + 10 days from 20 March.
    assert state.due_on == date(2026, 5, 14)


def test_a_suspended_case_can_be_extended(law: Law) -> None:
    rows: tuple[Row, ...] = (
        (SUSPEND, "2026-03-20"),
        (EXTEND, "2026-06-01"),
        (RESUME, "2026-06-10"),
    )
    state = read(arbitration(*rows), law)
    assert codes(state) == []
    assert state.due_on == date(2026, 7, 22)


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
    assert all(clock.stopped_on is not None for clock in state.clocks)


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
