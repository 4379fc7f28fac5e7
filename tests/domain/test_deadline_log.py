"""What became of the periods of a case on a day: worked days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import pytest

from disputes_app.domain.cases import Line
from disputes_app.domain.deadline_changes import changes_of
from disputes_app.domain.deadline_log import (
    GROUPS,
    Change,
    DayChange,
    DayNotBegunError,
    LawCause,
    LawMove,
    LogGroup,
    day_bounds,
)
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.law import Law
from disputes_app.domain.rules import RuleKind
from tests.domain.logs import Row, entry, log, moment, void
from tests.support.law import packaged_law

LAW: Law = packaged_law()
LATER = moment(date(2036, 12, 30))
A, I, M = Line.ARBITRATION, Line.INSPECTION, Line.MEDIATION  # noqa: E741 - the three lines
RECEIVED: Row = ("received", "2026-02-27")
ACCEPTED: Row = ("accepted", "2026-03-02")
SERVED: Row = ("application_served", "2026-03-04")
SIGNED: Facts = {"days": 15, "signed_by": "赵测试"}


def found(
    line: Line, events: Sequence[Event], day: str, *, now: datetime = LATER
) -> tuple[DayChange, ...]:
    return changes_of(line, events, LAW, day_bounds(date.fromisoformat(day), now))


def said(change: DayChange) -> str:
    """Write a change down: what became of which period, old and new last day, by which entry."""
    days = f"{change.old_due or '-'} > {change.new_due or '-'}"
    cause = change.cause
    by = cause.seq if isinstance(cause, Event) else "-" if cause is None else "law"
    name = change.rule_id if not change.key else f"{change.rule_id}/{change.key}"
    paused = " paused" if change.paused else ""
    stopped = f" on {change.stopped_on}" if change.stopped_on else ""
    return f"{change.change} {name} {days}{paused}{stopped} by {by}"


def by_hand(rule: str, on: str, **facts: str | int) -> Row:
    return ("deadline.started", on, {"rule": rule, "start_on": on, **facts})


ARBITRATION = log(
    A,
    RECEIVED,
    ACCEPTED,
    SERVED,
    ("suspended", "2026-03-20"),
    ("resumed", "2026-04-10"),
    ("extended", "2026-04-15", SIGNED),
    ("awarded", "2026-06-20"),
)
PLAIN = log(A, RECEIVED, ACCEPTED, SERVED)
INSPECTION = log(
    I,
    RECEIVED,
    ACCEPTED,
    by_hand("blacklist.term", "2026-03-05"),
    by_hand("enforcement.demand", "2026-03-05"),
)
HEARING = log(
    A,
    RECEIVED,
    ACCEPTED,
    ("tribunal_formed", "2026-03-06"),
    ("hearing_scheduled", "2026-03-06", {"hearing_on": "2026-03-27"}),
    ("hearing_notice_served", "2026-03-09"),
    ("hearing_scheduled", "2026-03-12", {"hearing_on": "2026-04-10"}),
)
HOURS = log(I, RECEIVED, ACCEPTED, by_hand("crime.transfer", "2026-03-05", start_time="10:00"))
NEXT_YEAR = log(I, ("received", "2026-11-02"), ("accepted", "2026-11-02"))
MEDIATION = log(
    M,
    ("received", "2026-03-02"),
    ("accepted", "2026-03-03"),
    ("agreement", "2026-03-10", {"effective_on": "2026-03-10"}),
)
LATE_ENTRY = (
    entry(A, 1, "received", "2026-02-27"),
    entry(A, 2, "accepted", "2026-03-02", recorded_on=date(2026, 5, 6)),
)
CORRECTED = (
    *PLAIN,
    entry(A, 4, "service.corrected", "2026-03-25", {"entry": 3, "served_on": "2026-03-20"}),
)
ACCEPTED_AND_SUSPENDED = log(A, RECEIVED, ACCEPTED, ("suspended", "2026-03-02"))
STRUCK_THE_SAME_DAY = void(A, log(A, RECEIVED, ACCEPTED), 2, "2026-03-02")
STRUCK_AND_AGAIN = (
    *void(A, log(A, RECEIVED, ACCEPTED), 2, "2026-03-10"),
    entry(A, 4, "accepted", "2026-03-03", recorded_on=date(2026, 3, 10)),
)

DAYS = [
    pytest.param(
        A, ARBITRATION, "2026-02-27",
        ["created arbitration.accept - > 2026-03-05 by 1"],
        id="received",
    ),
    pytest.param(
        A, ARBITRATION, "2026-03-02",
        [
            "met arbitration.accept 2026-03-05 > 2026-03-05 on 2026-03-02 by 2",
            "created arbitration.serve_application/2 - > 2026-03-09 by 2",
            "created arbitration.tribunal - > 2026-03-09 by 2",
            "created arbitration.award - > 2026-04-16 by 2",
        ],
        id="accepted in time",
    ),
    pytest.param(
        A, ARBITRATION, "2026-03-18",
        [
            "lapsed arbitration.defence/2 2026-03-18 > 2026-03-18 by -",
            "lapsed arbitration.jurisdiction_objection/2 2026-03-18 > 2026-03-18 by -",
        ],
        id="the periods of a party run out",
    ),
    pytest.param(
        A, ARBITRATION, "2026-03-20",
        ["moved arbitration.award 2026-04-16 > - paused by 4"],
        id="suspended",
    ),
    pytest.param(A, ARBITRATION, "2026-04-16", [], id="nothing runs out while suspended"),
    pytest.param(
        A, ARBITRATION, "2026-04-10",
        ["moved arbitration.award - > 2026-05-07 by 5"],
        id="resumed",
    ),
    pytest.param(
        A, ARBITRATION, "2026-04-15",
        ["moved arbitration.award 2026-05-07 > 2026-05-22 by 6"],
        id="extended",
    ),
    pytest.param(
        A, ARBITRATION, "2026-05-22",
        ["missed arbitration.award 2026-05-22 > 2026-05-22 by -"],
        id="missed, though awarded since",
    ),
    pytest.param(
        A, ARBITRATION, "2026-06-20",
        [
            "ended arbitration.tribunal 2026-03-09 > 2026-03-09 on 2026-06-20 by 7",
            "met_late arbitration.award 2026-05-22 > 2026-05-22 on 2026-06-20 by 7",
        ],
        id="awarded late without a tribunal; what had lapsed is not told again",
    ),
    pytest.param(
        A, void(A, log(A, RECEIVED, ACCEPTED), 2, "2026-03-10"), "2026-03-10",
        [
            "reopened arbitration.accept 2026-03-05 > 2026-03-05 by 3",
            "dropped arbitration.serve_application/2 2026-03-09 > - by 3",
            "dropped arbitration.tribunal 2026-03-09 > - by 3",
            "dropped arbitration.award 2026-04-16 > - by 3",
            "found_late arbitration.accept 2026-03-05 > 2026-03-05 by 3",
        ],
        id="acceptance struck out after its last day",
    ),
    pytest.param(
        A, LATE_ENTRY, "2026-05-06",
        [
            "met arbitration.accept 2026-03-05 > 2026-03-05 on 2026-03-02 by 2",
            "created arbitration.serve_application/2 - > 2026-03-09 by 2",
            "created arbitration.tribunal - > 2026-03-09 by 2",
            "created arbitration.award - > 2026-04-16 by 2",
            "found_late arbitration.serve_application/2 - > 2026-03-09 by 2",
            "found_late arbitration.tribunal - > 2026-03-09 by 2",
            "found_late arbitration.award - > 2026-04-16 by 2",
        ],
        id="entered when already late",
    ),
    pytest.param(A, LATE_ENTRY, "2026-04-16", [], id="not known on its last day"),
    pytest.param(
        A, LATE_ENTRY, "2026-03-05",
        ["missed arbitration.accept 2026-03-05 > 2026-03-05 by -"],
        id="as it was known then, nobody had accepted",
    ),
    pytest.param(
        A, CORRECTED, "2026-03-25",
        [
            "met_late arbitration.serve_application/2 2026-03-09 > 2026-03-09 on 2026-03-20 by 4",
            "moved arbitration.defence/2 2026-03-18 > 2026-04-03 by 4",
            "moved arbitration.jurisdiction_objection/2 2026-03-18 > 2026-04-03 by 4",
        ],
        id="a corrected proof moves what hangs on it and makes the service late",
    ),
    pytest.param(
        A, ACCEPTED_AND_SUSPENDED, "2026-03-02",
        [
            "met arbitration.accept 2026-03-05 > 2026-03-05 on 2026-03-02 by 2",
            "created arbitration.serve_application/2 - > 2026-03-09 by 2",
            "created arbitration.tribunal - > 2026-03-09 by 2",
            "created arbitration.award - > - paused by 2",
        ],
        id="created and paused on one day",
    ),
    pytest.param(A, STRUCK_THE_SAME_DAY, "2026-03-02", [], id="entered and struck out"),
    pytest.param(
        A, STRUCK_AND_AGAIN, "2026-03-10",
        [
            "met arbitration.accept 2026-03-05 > 2026-03-05 on 2026-03-03 by 4",
            "moved arbitration.serve_application/2 2026-03-09 > 2026-03-10 by 4",
            "moved arbitration.tribunal 2026-03-09 > 2026-03-10 by 4",
            "moved arbitration.award 2026-04-16 > 2026-04-17 by 4",
            "missed arbitration.serve_application/2 2026-03-10 > 2026-03-10 by -",
            "missed arbitration.tribunal 2026-03-10 > 2026-03-10 by -",
        ],
        id="struck out and entered again with another day",
    ),
    pytest.param(
        I, INSPECTION, "2026-03-05",
        [
            "created blacklist.term - > 2029-03-05 by 3",
            "created enforcement.demand - > 2026-03-19 by 4",
        ],
        id="started by name",
    ),
    pytest.param(
        I, INSPECTION, "2026-03-19",
        ["reached enforcement.demand 2026-03-19 > 2026-03-19 by -"],
        id="a waiting period",
    ),
    pytest.param(
        I, INSPECTION, "2029-03-05",
        ["term_over blacklist.term 2029-03-05 > 2029-03-05 by -"],
        id="a term",
    ),
    pytest.param(
        A, HEARING, "2026-03-12",
        [
            "created arbitration.hearing_notice - > 2026-04-02 by 6",
            "moved arbitration.postponement_request 2026-03-24 > 2026-04-07 by 6",
        ],
        id="another hearing: what had been met begins anew, what ran moves",
    ),
    pytest.param(
        A, log(A, RECEIVED, ACCEPTED, ("transferred_out", "2026-03-12")), "2026-03-12",
        [
            "ended arbitration.serve_application/2 2026-03-09 > 2026-03-09 on 2026-03-12 by 3",
            "ended arbitration.tribunal 2026-03-09 > 2026-03-09 on 2026-03-12 by 3",
            "ended arbitration.award 2026-04-16 > 2026-04-16 on 2026-03-12 by 3",
        ],
        id="what goes with the case was neither met nor done late",
    ),
    pytest.param(
        A, log(A, RECEIVED, ("refused", "2026-03-03")), "2026-03-03",
        ["met arbitration.accept 2026-03-05 > 2026-03-05 on 2026-03-03 by 2"],
        id="a refusal decides on acceptance",
    ),
    pytest.param(
        A, log(A, RECEIVED, (".withdrawn", "2026-03-03")), "2026-03-03",
        ["ended arbitration.accept 2026-03-05 > 2026-03-05 on 2026-03-03 by 2"],
        id="withdrawn before acceptance",
    ),
    pytest.param(
        I, log(I, RECEIVED, ACCEPTED, ("handling_decision", "2026-05-20")), "2026-05-20",
        [
            "met inspection.investigate 2026-05-28 > 2026-05-28 on 2026-05-20 by 3",
            "met inspection.close 2026-05-28 > 2026-05-28 on 2026-05-20 by 3",
            "created inspection.serve - > 2026-05-27 by 3",
        ],
        id="a decision ends the investigation",
    ),
    pytest.param(
        I, HOURS, "2026-03-06",
        ["missed crime.transfer 2026-03-06 > 2026-03-06 by -"],
        id="a period of hours",
    ),
    pytest.param(
        I, NEXT_YEAR, "2026-11-02",
        [
            "created inspection.accept - > 2026-11-09 on 2026-11-02 by 1",
            "met inspection.accept 2026-11-09 > 2026-11-09 on 2026-11-02 by 2",
            "created inspection.investigate - > 2027-01-26 by 2",
            "created inspection.close - > 2027-01-26 by 2",
        ],
        id="counted in a year without a notice",
    ),
    pytest.param(
        M, MEDIATION, "2026-03-02",
        [
            "created mediation.right_to_arbitrate - > 2026-03-17 by 1",
            "created mediation.conclude_other - > 2026-03-17 by 1",
        ],
        id="a mediation received",
    ),
    pytest.param(
        M, MEDIATION, "2026-03-10",
        [
            "ended mediation.right_to_arbitrate 2026-03-17 > 2026-03-17 on 2026-03-10 by 3",
            "met mediation.conclude_other 2026-03-17 > 2026-03-17 on 2026-03-10 by 3",
            "created mediation.review_apply - > 2026-03-25 by 3",
            "created mediation.judicial_confirmation_other - > 2026-04-09 by 3",
        ],
        id="a mediation agreed; a waiting period ends",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("line", "events", "day", "expected"), DAYS)
def test_what_became_of_every_period(
    line: Line, events: Sequence[Event], day: str, expected: list[str]
) -> None:
    assert [said(one) for one in found(line, events, day)] == expected


def test_every_change_is_worked_above_or_below() -> None:
    worked: list[str] = []
    for row in DAYS:
        lines = row.values[3]
        assert isinstance(lines, list)
        worked += [line.partition(" ")[0] for line in lines]
    assert {*worked, Change.DUE.value} == {change.value for change in Change}
    assert set(GROUPS) == set(Change)
    assert set(GROUPS.values()) == set(LogGroup)


# The day itself


def test_a_day_that_runs_says_what_is_due_and_what_was_entered_so_far() -> None:
    noon = moment(date(2026, 4, 16), 12)
    lines = [said(one) for one in found(A, log(A, RECEIVED, ACCEPTED), "2026-04-16", now=noon)]
    assert lines == ["due arbitration.award 2026-04-16 > 2026-04-16 by -"]
    waits = found(I, INSPECTION, "2026-03-19", now=moment(date(2026, 3, 19), 12))
    assert [one.change for one in waits] == [Change.REACHED]
    morning = moment(date(2026, 3, 2), 9)
    assert found(A, PLAIN, "2026-03-02", now=morning)
    assert not found(A, PLAIN, "2026-03-02", now=morning - timedelta(minutes=1))


@pytest.mark.parametrize(
    ("hour", "change"), [(9, Change.DUE), (10, Change.DUE), (11, Change.MISSED)]
)
def test_a_period_of_hours_is_missed_within_the_day(hour: int, change: Change) -> None:
    changes = found(I, HOURS, "2026-03-06", now=moment(date(2026, 3, 6), hour))
    assert [one.change for one in changes] == [change]


def test_a_day_is_a_day_in_shanghai() -> None:
    bounds = day_bounds(date(2026, 3, 6), LATER)
    assert bounds.over
    assert bounds.begins == datetime(2026, 3, 5, 16, tzinfo=UTC)
    assert bounds.ends == datetime(2026, 3, 6, 16, tzinfo=UTC)
    assert day_bounds(date(2026, 3, 6), bounds.ends).over
    assert not day_bounds(date(2026, 3, 6), bounds.ends - timedelta(microseconds=1)).over


@pytest.mark.parametrize("day", [date(2026, 3, 7), date.max])
def test_a_day_that_has_not_come_is_refused(day: date) -> None:
    with pytest.raises(DayNotBegunError) as refused:
        day_bounds(day, datetime(2026, 3, 6, 15, 59, tzinfo=UTC))
    assert (refused.value.day, refused.value.today) == (day, date(2026, 3, 6))


def test_a_last_day_that_a_notice_can_still_move_is_provisional() -> None:
    by_rule = {one.rule_id: one for one in found(I, NEXT_YEAR, "2026-11-02")}
    assert by_rule["inspection.close"].provisional
    assert not by_rule["inspection.accept"].provisional
    (missed, _) = found(I, NEXT_YEAR, "2027-01-26")
    assert missed.change is Change.MISSED
    assert missed.provisional


def test_a_pause_that_takes_no_day_away_moves_nothing() -> None:
    events = log(A, RECEIVED, ACCEPTED, ("suspended", "2026-05-06"))
    assert [one.rule_id for one in found(A, events, "2026-05-06") if not one.cause] == []
    assert Change.MOVED not in {one.change for one in found(A, events, "2026-05-06")}


# Adoptions of the day


ADOPTED = LawCause(2, moment(date(2026, 3, 10)), "张测试", "2026年调整放假安排")


def test_an_adoption_of_the_day_is_told_with_its_days() -> None:
    move = LawMove("arbitration.award", 0, date(2026, 4, 15), date(2026, 4, 16), ADOPTED)
    bounds = day_bounds(date(2026, 3, 10), LATER)
    (told,) = changes_of(A, PLAIN, LAW, bounds, [move])
    assert said(told) == "moved arbitration.award 2026-04-15 > 2026-04-16 by law"
    assert told.rule_kind is RuleKind.OFFICE


def test_an_adoption_that_puts_a_last_day_into_the_past_says_so() -> None:
    move = LawMove("arbitration.award", 0, date(2026, 4, 17), date(2026, 4, 16), ADOPTED)
    bounds = day_bounds(date(2026, 4, 17), LATER)
    events = log(A, RECEIVED, ACCEPTED)
    assert [said(one) for one in changes_of(A, events, LAW, bounds, [move])] == [
        "moved arbitration.award 2026-04-17 > 2026-04-16 by law",
        "found_late arbitration.award 2026-04-16 > 2026-04-16 by law",
    ]
    gone = LawMove("no.such_rule", 3, None, date(2026, 5, 1), ADOPTED)
    (told,) = changes_of(A, events, LAW, bounds, [gone])
    assert said(told) == "moved no.such_rule/3 - > 2026-05-01 by law"


def test_a_party_s_period_that_had_run_out_is_not_told_again_when_an_award_is_struck_out() -> None:
    served: Row = ("application_served", "2025-12-01")
    rows: tuple[Row, ...] = (("received", "2025-12-01"), ("accepted", "2025-12-01"), served)
    struck = void(A, log(A, *rows, ("awarded", "2025-12-16")), 4, "2025-12-17")
    assert [one.change for one in found(A, struck, "2025-12-15") if one.key == 2] == [
        Change.LAPSED,
        Change.LAPSED,
    ]
    assert [one for one in found(A, struck, "2025-12-17") if one.key == 2] == []
