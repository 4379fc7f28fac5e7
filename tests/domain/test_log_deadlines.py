"""Periods that an entry starts by naming them: every rule of the rulebook runs in a case."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from disputes_app.domain.cases import Line
from disputes_app.domain.counting import count
from disputes_app.domain.events import Facts
from disputes_app.domain.fold import fold
from disputes_app.domain.kinds import catalogue
from disputes_app.domain.kinds.catalogue import ALL_KINDS
from disputes_app.domain.kinds.deadline import OWN_ENTRIES, rules_by_hand
from disputes_app.domain.law import Law
from disputes_app.domain.rules import PauseCause, PauseKind, Rule, Rulebook, Unit
from disputes_app.domain.state import CaseState, Clock, ClockState
from disputes_app.services.deadlines import explain_clock
from tests.domain.arbitration_logs import codes
from tests.domain.logs import AS_OF, Row, log
from tests.support.law import packaged_law

LINE = Line.INSPECTION
OPEN: tuple[Row, ...] = (("received", "2026-02-27"), ("accepted", "2026-03-02"))
BY_HAND = rules_by_hand(packaged_law().rulebook)


def read(law: Law, *rows: Row, as_of: date = AS_OF) -> CaseState:
    return fold(LINE, log(LINE, *OPEN, *rows), law, as_of)


def begin(rule: str, on: str = "2026-03-05", facts: Facts | None = None, **more: str | int) -> Row:
    return ("deadline.started", on, {"rule": rule, "start_on": on, **(facts or {}), **more})


def only(state: CaseState, rule_id: str, key: int = 0) -> Clock:
    clock = state.clock(rule_id, key)
    assert clock is not None
    return clock


def test_every_rule_has_entries_of_its_own_or_is_started_by_name(law: Law) -> None:
    assert set(OWN_ENTRIES) | set(BY_HAND) == set(law.rulebook.ids())
    assert not set(OWN_ENTRIES) & set(BY_HAND)


def test_kinds_say_which_rules_they_start() -> None:
    """A rule named in a module of kinds is started by one of them, and the other way round."""
    folder = Path(catalogue.__file__).parent
    known = set(packaged_law().rulebook.ids())
    named = {
        name
        for path in folder.glob("*.py")
        for name in re.findall(r'"(\w+\.\w+)"', path.read_text(encoding="utf-8"))
    }
    assert named & known == set(OWN_ENTRIES)
    assert {rule_id for kind in ALL_KINDS for rule_id in kind.starts} == set(OWN_ENTRIES)


@pytest.mark.parametrize("rule_id", BY_HAND)
@pytest.mark.parametrize("line", Line)
def test_each_rule_runs_on_every_line(law: Law, line: Line, rule_id: str) -> None:
    rule = law.version(rule_id, date(2026, 3, 5))
    facts: dict[str, str | int] = {"rule": rule_id, "start_on": "2026-03-05"}
    start: date = date(2026, 3, 5)
    length = None
    if rule.unit is Unit.HOURS:
        facts["start_time"] = "16:40"
        start = datetime.fromisoformat("2026-03-05T16:40")
    if rule.unit is Unit.DESIGNATED:
        facts["length"] = length = 12
    rows: tuple[Row, ...] = (*OPEN, ("deadline.started", "2026-03-06", facts))
    state = fold(line, log(line, *rows), law, AS_OF)
    assert codes(state) == []
    clock = only(state, rule_id)
    expected = count(rule, start, law, length=length).due
    assert clock.due == (expected.date() if isinstance(expected, datetime) else expected)
    working = explain_clock(law, clock)
    assert working is not None
    assert working.due == expected
    # The clock that decides about the rate is another one, whatever is started.
    closure = {one.rule.closure_clock_of for one in state.clocks} - {None}
    assert closure == {line.value}
    met: Row = ("deadline.met", "2026-03-05" if rule.direction == "before" else "2026-03-06")
    done = fold(line, log(line, *rows, (*met, {"rule": rule_id})), law, AS_OF)
    assert only(done, rule_id).stopped_on is not None or rule.direction == "before"


@pytest.mark.parametrize(
    ("rule_id", "facts", "last_day"),
    [
        # Worked by hand over the notice of 2026.
        ("penalty.hearing_request", {}, "2026-03-12"),
        ("blacklist.decide", {}, "2026-04-02"),
        ("enforcement.apply", {}, "2026-06-05"),
        ("crime.decide", {}, "2026-03-09"),  # Sunday the 8th rolls
        ("inspection.project_account_notice", {}, "2026-04-04"),  # a holiday: no roll
        ("external.reply", {"length": 10}, "2026-03-15"),  # a Sunday: no roll
        ("external.reply", {"until": "2026-03-14"}, "2026-03-14"),
        ("external.reply", {"until": "2026-03-14", "length": 9}, "2026-03-14"),
        ("blacklist.term", {}, "2029-03-05"),
    ],
)
def test_worked_dates(law: Law, rule_id: str, facts: Facts, last_day: str) -> None:
    state = read(law, begin(rule_id, facts=facts))
    assert codes(state) == []
    assert only(state, rule_id).due == date.fromisoformat(last_day)


def test_a_hearing_is_counted_backwards(law: Law) -> None:
    row = ("deadline.started", "2026-03-05", {"rule": "penalty.hearing_notice",
                                              "start_on": "2026-03-31"})  # fmt: skip
    clock = only(read(law, row), "penalty.hearing_notice")
    assert clock.due == date(2026, 3, 20)


# Hours


@pytest.mark.parametrize(
    ("met_on", "at", "flaws", "state"),
    [
        ("2026-03-06", "16:40", [], ClockState.MET),
        ("2026-03-06", "16:41", ["met_late"], ClockState.MISSED),
        ("2026-03-07", "08:00", ["met_late"], ClockState.MISSED),
        ("2026-03-06", None, [], ClockState.MET),
    ],
)
def test_a_period_of_hours_ends_at_a_moment(
    law: Law, met_on: str, at: str | None, flaws: list[str], state: ClockState
) -> None:
    started = begin("crime.transfer", start_time="16:40")
    facts: dict[str, str] = {"rule": "crime.transfer", **({"time": at} if at else {})}
    read_on = read(law, started)
    clock = only(read_on, "crime.transfer")
    assert clock.hours is not None
    assert clock.hours.due_at == datetime.fromisoformat("2026-03-06T16:40")
    assert clock.state(date(2026, 3, 6)) is ClockState.DUE_TODAY
    assert clock.state(date(2026, 3, 7)) is ClockState.OVERDUE
    done = read(law, started, ("deadline.met", met_on, facts))
    assert codes(done) == flaws
    assert only(done, "crime.transfer").state(AS_OF) is state


# Meeting, extending, pausing, beginning anew


@pytest.mark.parametrize(
    ("rule_id", "on", "flaws"),
    [
        ("crime.decide", "2026-03-09", []),
        ("crime.decide", "2026-03-10", ["met_late"]),
        ("penalty.hearing_request", "2026-03-20", []),  # a party is never late for the office
        ("enforcement.demand", "2026-04-20", []),
    ],
)
def test_only_the_office_can_be_late(law: Law, rule_id: str, on: str, flaws: list[str]) -> None:
    state = read(law, begin(rule_id), ("deadline.met", on, {"rule": rule_id}))
    assert codes(state) == flaws


@pytest.mark.parametrize(
    ("rows", "last_day", "flaws"),
    [
        ([("2026-04-02", 20, "department_head")], "2026-05-06", []),
        ([("2026-04-03", 20, "department_head")], "2026-04-02", ["extended_after_last_day"]),
        ([("2026-03-20", 21, "department_head")], "2026-04-02", ["extended_too_long"]),
        ([("2026-03-20", 20, "legal_reviewer")], "2026-04-02", ["signed_by_wrong_office"]),
        (
            [("2026-03-20", 5, "department_head"), ("2026-03-23", 5, "department_head")],
            "2026-04-10",
            ["extended_twice"],
        ),
    ],
)
def test_extensions_as_the_rule_knows_them(
    law: Law, rows: list[tuple[str, int, str]], last_day: str, flaws: list[str]
) -> None:
    extensions: list[Row] = [
        (
            "deadline.extended",
            on,
            {"rule": "blacklist.decide", "days": days, "signer_office": office},
        )
        for on, days, office in rows
    ]
    state = read(law, begin("blacklist.decide"), *extensions)
    assert codes(state) == flaws
    assert only(state, "blacklist.decide").due == date.fromisoformat(last_day)


def test_a_period_by_hand_is_paused_and_begun_anew(law: Law) -> None:
    """No packaged rule that is started by name knows a pause; an adopted version may."""
    term = law.version("blacklist.term", date(2025, 3, 5))
    cause = PauseCause(PauseKind.SUSPENSION, "中止")
    pausing = replace(
        law,
        rulebook=Rulebook(
            tuple(
                replace(rule, pause_causes=(cause,)) if rule is term else rule
                for rule in law.rulebook.rules
            )
        ),
    )
    begun = begin("blacklist.term", "2025-03-05")
    rows: tuple[Row, ...] = (("received", "2025-03-03"), ("accepted", "2025-03-04"), begun)
    pause: Row = (
        "deadline.paused",
        "2025-06-20",
        {"rule": "blacklist.term", "first": "2025-06-01", "last": "2025-06-10"},
    )
    anew: Row = ("deadline.restarted", "2025-09-01", {"rule": "blacklist.term"})

    def last_day(*more: Row) -> date | None:
        state = fold(LINE, log(LINE, *rows, *more), pausing, AS_OF)
        assert codes(state) == []
        return only(state, "blacklist.term").due

    assert last_day() == date(2028, 3, 5)
    assert last_day(pause) == date(2028, 3, 15)
    assert last_day(pause, anew) == date(2028, 9, 1)


@pytest.mark.parametrize("rule", ["limitation.general", "limitation.wages", "inspection.lookback"])
def test_what_ran_before_the_case_is_no_period_of_it(law: Law, rule: str) -> None:
    """Their facts have entries of their own, and they start no clock."""
    assert codes(read(law, begin(rule))) == ["rule_has_own_entries"]


# Several of one kind, and the end of the case


def test_a_second_period_stands_beside_the_first(law: Law) -> None:
    first = begin("external.reply", length=5)
    met: Row = ("deadline.met", "2026-03-09", {"rule": "external.reply"})
    second = begin("external.reply", "2026-03-16", length=5)
    third = begin("external.reply", "2026-03-30", length=5)
    later: Row = ("deadline.met", "2026-03-23", {"rule": "external.reply"})
    state = read(law, first, met, second, later, third)
    assert codes(state) == ["met_late"]
    clocks = {one.key: one for one in state.clocks if one.rule.id == "external.reply"}
    assert list(clocks) == [0, -1, -2]
    states = [one.state(AS_OF) for one in clocks.values()]
    assert states == [ClockState.MET, ClockState.MISSED, ClockState.OVERDUE]


def test_each_party_has_its_own(law: Law) -> None:
    rows: tuple[Row, ...] = (
        begin("blacklist.objection", party=2),
        begin("blacklist.objection", "2026-03-09", party=1),
        ("deadline.met", "2026-03-10", {"rule": "blacklist.objection", "party": 1}),
    )
    state = read(law, *rows)
    assert codes(state) == []
    assert only(state, "blacklist.objection", 2).stopped_on is None
    assert only(state, "blacklist.objection", 1).stopped_on == date(2026, 3, 10)


def test_it_outlives_the_end_of_the_case_but_not_its_leaving(law: Law) -> None:
    reply = begin("external.reply", length=90)
    closed = read(law, reply, ("handling_decision", "2026-04-01"))
    assert only(closed, "external.reply").stopped_on is None
    after = begin("enforcement.apply", "2026-10-08")
    ended = read(law, ("handling_decision", "2026-04-01"), after)
    assert codes(ended) == []
    assert only(ended, "enforcement.apply").due == date(2027, 1, 8)
    left = read(law, reply, ("transferred_out", "2026-04-01"))
    assert only(left, "external.reply").stopped_on == date(2026, 4, 1)
    assert codes(read(law, ("transferred_out", "2026-04-01"), after)) == ["case_has_ended"]


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"rule": "arbitration.award"}, "rule_has_own_entries"),
        ({"rule": "没有这种"}, "unknown_rule"),
        ({"rule": "blacklist.verify", "start_on": "2021-12-31"}, "rule_not_in_force"),
        ({"rule": "external.reply"}, "length_missing"),
        ({"rule": "crime.transfer"}, "time_of_day_missing"),
    ],
)
def test_what_cannot_be_started_is_a_problem_when_read(law: Law, facts: Facts, code: str) -> None:
    assert codes(read(law, ("deadline.started", "2026-03-05", facts))) == [code]


def test_a_rule_of_hours_is_the_only_one_with_a_time() -> None:
    rules: tuple[Rule, ...] = packaged_law().rulebook.rules
    assert {str(rule.id) for rule in rules if rule.unit is Unit.HOURS} == {"crime.transfer"}
