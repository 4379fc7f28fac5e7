"""How a log is read: as of a day, in which order, without what was voided, for whom."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

import pytest

from disputes_app.domain.cases import Departure, Holder, Line, Stage
from disputes_app.domain.events import Event, voided_seqs
from disputes_app.domain.fold import fold, live_events
from disputes_app.domain.law import Law
from disputes_app.domain.proceeding import Severity
from disputes_app.domain.rules import Rulebook
from disputes_app.domain.state import CaseState, ClockState
from tests.domain.logs import AS_OF, Row, entry, log, void

LINE = Line.ARBITRATION
OPENED: tuple[Row, ...] = (("received", "2026-02-27"), ("accepted", "2026-03-02"))


def codes(state: CaseState) -> list[str]:
    return [problem.code for problem in state.problems]


def test_an_empty_log_says_nothing(law: Law) -> None:
    state = fold(LINE, (), law, AS_OF)
    assert (state.stage, state.received_on, state.holder) == (None, None, None)
    assert (state.clocks, state.problems, state.missing) == ((), (), ("receipt",))
    assert not state.ended


@pytest.mark.parametrize(
    ("as_of", "stage", "closed_on"),
    [
        ("2026-02-26", None, None),
        ("2026-02-27", Stage.RECEIVED, None),
        ("2026-03-02", Stage.ACCEPTED, None),
        ("2026-04-09", Stage.ACCEPTED, None),
        ("2026-04-10", Stage.CLOSED, date(2026, 4, 10)),
        ("2026-04-20", Stage.ARCHIVED, date(2026, 4, 10)),
    ],
)
def test_as_of_leaves_out_what_came_later(
    law: Law, as_of: str, stage: Stage | None, closed_on: date | None
) -> None:
    events = log(LINE, *OPENED, ("awarded", "2026-04-10"), ("archived", "2026-04-20"))
    state = fold(LINE, events, law, date.fromisoformat(as_of))
    assert (state.stage, state.closed_on) == (stage, closed_on)


def test_a_void_entered_later_holds_for_every_day(law: Law) -> None:
    events = void(LINE, log(LINE, *OPENED, ("awarded", "2026-04-10")), 3, "2026-06-01")
    assert fold(LINE, events, law, date(2026, 4, 10)).closed_on is None
    assert fold(LINE, events[:3], law, date(2026, 4, 10)).closed_on == date(2026, 4, 10)


def test_a_void_cannot_be_voided(law: Law) -> None:
    events = void(LINE, log(LINE, *OPENED, ("awarded", "2026-04-10")), 3, "2026-06-01")
    again = void(LINE, events, 4, "2026-06-02")
    assert voided_seqs(again) == {3}
    assert fold(LINE, again, law, AS_OF).closed_on is None


@pytest.mark.parametrize("target", [None, "3", True, 3.0, [3], 99])
def test_a_void_of_nothing_voids_nothing(law: Law, target: object) -> None:
    events = log(LINE, *OPENED, ("awarded", "2026-04-10"))
    strange = dataclasses.replace(
        entry(LINE, 4, "void", "2026-06-01"),
        facts={"seq": target},  # type: ignore[dict-item]  # malformed on purpose
    )
    assert fold(LINE, (*events, strange), law, AS_OF) == fold(LINE, events, law, AS_OF)


def test_closing_voiding_and_closing_again_leaves_one_truth(law: Law) -> None:
    events = void(LINE, log(LINE, *OPENED, ("awarded", "2026-04-20")), 3, "2026-04-22")
    events = (*events, entry(LINE, 5, "awarded", "2026-04-16", recorded_on=date(2026, 4, 22)))
    state = fold(LINE, events, law, AS_OF)
    assert codes(state) == []
    assert (state.closed_on, state.due_on) == (date(2026, 4, 16), date(2026, 4, 16))
    assert [amount.seq for amount in state.amounts] == [5]


# Order: the day, then the rank of the kind, then the place


def test_within_a_day_cause_comes_before_effect(law: Law) -> None:
    names = (
        "paper_served",
        "awarded",
        "extended",
        "suspended",
        "resumed",
        "heard",
        "hearing_notice_served",
        "hearing_scheduled",
        "tribunal_formed",
        "application_served",
        "accepted",
        "assigned",
        "received",
    )
    events = log(LINE, *[(name, "2026-03-02") for name in names])
    kinds = [event.kind.rsplit(".", 1)[-1] for event in live_events(events, AS_OF)]
    # A suspension that is resumed ends before another one begins.
    expected = [*reversed(names)]
    assert kinds == expected


def test_ties_within_a_day_are_read_as_entered(law: Law) -> None:
    rows: tuple[Row, ...] = (
        *OPENED,
        ("awarded", "2026-04-10", {"all_claims": False, "amount_fen": 1}),
        ("awarded", "2026-04-10", {"amount_fen": 2}),
    )
    events = log(LINE, *rows)
    state = fold(LINE, reversed(events), law, AS_OF)
    assert codes(state) == []
    assert [amount.fen for amount in state.amounts] == [1, 2]


# What cannot be


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([("no_such_kind", "2026-03-03")], "unknown_kind"),
        ([("inspection.accepted", "2026-03-03")], "not_on_this_line"),
        ([("received", "2026-03-03")], "already_received"),
        ([("accepted", "2026-03-03")], "already_accepted"),
        ([("awarded", "2026-03-03"), ("settled", "2026-03-04")], "case_has_ended"),
        ([("application_served", "2026-03-03", {"party": 9})], "not_a_respondent"),
        ([("resumed", "2026-03-03")], "not_suspended"),
    ],
)
def test_impossible_entries_are_named_and_change_nothing(
    law: Law, rows: list[Row], code: str
) -> None:
    state = fold(LINE, log(LINE, *OPENED, *rows), law, AS_OF)
    assert codes(state) == [code]
    assert state.problems[0].severity is Severity.IMPOSSIBLE
    without = fold(LINE, log(LINE, *OPENED, *rows[:-1]), law, AS_OF)
    assert state._replace(problems=()) == without


def test_nothing_comes_before_receipt(law: Law) -> None:
    events = log(LINE, ("note", "2026-02-26"), *OPENED)
    state = fold(LINE, events, law, AS_OF)
    assert [(problem.seq, problem.code) for problem in state.problems] == [(1, "before_receipt")]
    assert state.received_on == date(2026, 2, 27)


# Attribution: who held the case at the end of its last day, or on closing if earlier


@pytest.mark.parametrize(
    ("rows", "office"),
    [
        ([], 1),
        ([("assigned", "2026-04-10", {"office": 5})], 5),
        ([("assigned", "2026-04-16", {"office": 5})], 5),
        ([("assigned", "2026-04-17", {"office": 5})], 1),
        ([("assigned", "2026-04-10", {"office": 5}), ("awarded", "2026-04-10")], 5),
        ([("awarded", "2026-04-10"), ("assigned", "2026-04-12", {"office": 5})], 1),
        ([("assigned", "2026-04-20", {"office": 5}), ("awarded", "2026-04-25")], 1),
        ([("suspended", "2026-03-20"), ("assigned", "2026-05-20", {"office": 5})], 5),
        (
            [
                ("extended", "2026-04-10"),
                ("assigned", "2026-05-06", {"office": 5}),
                ("assigned", "2026-05-07", {"office": 6}),
            ],
            5,
        ),
    ],
)
def test_attribution(law: Law, rows: list[Row], office: int) -> None:
    facts = fold(LINE, log(LINE, *OPENED, *rows), law, AS_OF).facts
    assert facts.attributed is not None
    assert facts.attributed.office_id == office


def test_the_holder_is_who_has_it_now(law: Law) -> None:
    events = log(LINE, *OPENED, ("assigned", "2026-04-20", {"office": 5, "handler": 8}))
    state = fold(LINE, events, law, AS_OF)
    assert state.holder == Holder(5, 8)
    assert state.facts.attributed == Holder(1, 3)


def test_what_is_missing(law: Law) -> None:
    rows: tuple[Row, ...] = (("received", "2026-02-27", {"respondents": [], "handler": None}),)
    assert fold(LINE, log(LINE, *rows), law, AS_OF).missing == ("respondent", "handler")
    out = log(LINE, *rows, ("struck_out", "2026-03-01"))
    assert fold(LINE, out, law, AS_OF).missing == ("respondent",)


# Clocks as they are looked at


@pytest.mark.parametrize(
    ("on", "state"),
    [
        ("2026-04-15", ClockState.RUNNING),
        ("2026-04-16", ClockState.DUE_TODAY),
        ("2026-04-17", ClockState.OVERDUE),
    ],
)
def test_only_the_office_is_overdue(law: Law, on: str, state: ClockState) -> None:
    events = log(LINE, *OPENED, ("application_served", "2026-04-01"))
    now = fold(LINE, events, law, AS_OF)
    award, defence = now.clock("arbitration.award"), now.clock("arbitration.defence", 2)
    assert award is not None
    assert award.state(date.fromisoformat(on)) is state
    assert defence is not None
    assert defence.state(date(2026, 4, 17)) is ClockState.LAPSED
    assert now.clock("arbitration.sue") is None


def test_a_stopped_clock_was_met_or_missed(law: Law) -> None:
    for on, expected in (("2026-04-16", ClockState.MET), ("2026-04-17", ClockState.MISSED)):
        clock = fold(LINE, log(LINE, *OPENED, ("awarded", on)), law, AS_OF).clock(
            "arbitration.award"
        )
        assert clock is not None
        assert clock.state(AS_OF) is expected


# A law that lacks something


def test_without_rules_nothing_can_be_judged(law: Law) -> None:
    bare = dataclasses.replace(law, rulebook=Rulebook(()))
    for line in Line:
        state = fold(line, log(line, *OPENED), bare, AS_OF)
        assert codes(state) == []
        assert state.facts.cannot_judge == "start_unknown"


def test_beyond_the_calendar_nothing_can_be_judged(law: Law) -> None:
    last = law.calendar.last_day
    events = log(LINE, ("received", last.isoformat()), ("accepted", last.isoformat()))
    state = fold(LINE, events, law, date.max)
    assert (state.due_on, state.facts.cannot_judge) == (None, "CalendarNotCoveredError")
    early = last - timedelta(days=60)
    state = fold(LINE, log(LINE, ("received", str(early)), ("accepted", str(early))), law, date.max)
    assert state.facts.provisional
    assert state.due_on is not None


def test_leaving_takes_a_case_out_of_the_rate(law: Law) -> None:
    state = fold(LINE, log(LINE, *OPENED, ("struck_out", "2026-05-01")), law, AS_OF)
    facts = state.facts
    assert (facts.departure, facts.due_on) == (Departure.STRUCK_OUT, None)
    assert state.working_due_on is None
    assert state.ended


def test_entries_are_values() -> None:
    one: Event = entry(LINE, 1, "received", "2026-02-27")
    assert one == entry(LINE, 1, "received", "2026-02-27")
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.seq = 2  # type: ignore[misc]  # that it cannot is the point
