"""Worked dates of a mediation: 调解仲裁法 14; 企业劳动争议协商调解规定 22, 29."""

from __future__ import annotations

from datetime import date

import pytest

from disputes_app.domain.cases import Departure, Line, Outcome, Stage
from disputes_app.domain.fold import fold
from disputes_app.domain.law import Law
from disputes_app.domain.state import CaseState
from tests.domain.logs import AS_OF, Row, log

LINE = Line.MEDIATION
TOWN: Row = ("received", "2026-03-02", {"organisation": "town"})
COMMITTEE: Row = ("received", "2026-03-02", {"organisation": "enterprise"})
ACCEPTED: Row = ("accepted", "2026-03-04")


def read(law: Law, *rows: Row) -> CaseState:
    return fold(LINE, log(LINE, *rows), law, AS_OF)


def codes(state: CaseState) -> list[str]:
    return [problem.code for problem in state.problems]


@pytest.mark.parametrize("organisation", ["town", "union", "judicial", None])
def test_fifteen_days_run_from_receipt(law: Law, organisation: str | None) -> None:
    facts = {"organisation": organisation} if organisation else {}
    state = read(law, ("received", "2026-03-02", facts), ACCEPTED)
    assert state.due_on == date(2026, 3, 17)
    clock = state.clock("mediation.conclude_other")
    assert clock is not None
    assert clock.started_on == date(2026, 3, 2)
    assert state.facts.accept_due_on is None


def test_an_enterprise_committee_accepts_in_three_days_and_has_fifteen_from_there(
    law: Law,
) -> None:
    assert read(law, COMMITTEE).facts.accept_due_on == date(2026, 3, 5)
    state = read(law, COMMITTEE, ACCEPTED)
    assert (codes(state), state.due_on) == ([], date(2026, 3, 19))
    assert codes(read(law, COMMITTEE, ("accepted", "2026-03-06"))) == ["accepted_late"]
    refused = read(law, COMMITTEE, ("refused", "2026-03-06"))
    assert (codes(refused), refused.departure) == (["refused_late"], Departure.REFUSED)


def test_a_committee_before_its_rules_cannot_be_judged(law: Law) -> None:
    received: Row = ("received", "2011-12-30", {"organisation": "enterprise"})
    old = read(law, received, ("accepted", "2011-12-31"))
    assert (old.due_on, old.facts.cannot_judge) == (None, "RuleNotInForceError")
    new = read(law, received, ("accepted", "2012-01-04"))
    assert (new.due_on, new.facts.cannot_judge) == (date(2012, 1, 19), None)


@pytest.mark.parametrize(
    ("rows", "flaws", "last_day"),
    [
        ([("extended", "2026-03-17", {"days": 10})], [], date(2026, 3, 27)),
        (
            [("extended", "2026-03-17", {"days": 4}), ("extended", "2026-03-20", {"days": 6})],
            [],
            date(2026, 3, 27),
        ),
        (
            [("extended", "2026-03-18", {"days": 10})],
            ["extended_after_last_day"],
            date(2026, 3, 17),
        ),
        (
            [("extended", "2026-03-10", {"both_agreed": False})],
            ["not_agreed_by_both"],
            date(2026, 3, 17),
        ),
        ([("extended", "2026-03-10", {"days": 0})], ["not_positive"], date(2026, 3, 17)),
        (
            [("extended", "2026-03-10", {"days": 9_000})],
            ["calendar_not_covered"],
            date(2026, 3, 17),
        ),
        (
            [
                ("extended", "2026-03-10", {"days": 10**12}),
                ("extended", "2026-03-11", {"days": 10}),
            ],
            ["calendar_not_covered"],
            date(2026, 3, 27),
        ),
    ],
    ids=["规定29", "twice", "too-late", "one-side", "nothing", "beyond-calendar", "still-once"],
)
def test_both_parties_may_agree_on_more(
    law: Law, rows: list[Row], flaws: list[str], last_day: date
) -> None:
    state = read(law, TOWN, ACCEPTED, *rows)
    assert (codes(state), state.due_on) == (flaws, last_day)


@pytest.mark.parametrize(
    ("name", "outcome"),
    [
        ("agreement", Outcome.AGREEMENT),
        ("no_agreement", Outcome.NO_AGREEMENT),
        ("mediation.withdrawn", Outcome.WITHDRAWN),
    ],
)
def test_endings(law: Law, name: str, outcome: Outcome) -> None:
    state = read(law, TOWN, ACCEPTED, (name, "2026-03-18"), ("archived", "2026-03-20"))
    assert (codes(state), state.outcome, state.stage) == ([], outcome, Stage.ARCHIVED)
    assert (state.closed_on, state.due_on) == (date(2026, 3, 18), date(2026, 3, 17))


def test_the_sum_agreed_is_counted_once(law: Law) -> None:
    rows: tuple[Row, ...] = (("agreement", "2026-03-10", {"amount_fen": 4_200_00}),)
    amounts = read(law, TOWN, ACCEPTED, *rows).amounts
    assert [(one.what, one.fen, one.happened_on) for one in amounts] == [
        ("agreed", 4_200_00, date(2026, 3, 10))
    ]
    assert read(law, TOWN, ACCEPTED, ("agreement", "2026-03-10", {"amount_fen": 0})).amounts == ()


def test_an_agreement_is_not_performed_before_it_is_made(law: Law) -> None:
    state = read(law, TOWN, ACCEPTED, ("agreement", "2026-03-10", {"perform_by": "2026-03-09"}))
    assert (codes(state), state.closed_on) == (["date_before_entry"], None)


def test_withdrawn_before_acceptance(law: Law) -> None:
    state = read(law, TOWN, (".withdrawn", "2026-03-03"))
    assert (codes(state), state.departure) == ([], Departure.WITHDRAWN_BEFORE_ACCEPTANCE)
    # The line has a withdrawal of its own, which closes an accepted case.
    assert codes(read(law, TOWN, ("withdrawn", "2026-03-03"))) == ["not_accepted"]


def test_merging_keeps_the_earlier_receipt(law: Law) -> None:
    merged = read(law, TOWN, ACCEPTED, ("absorbed", "2026-03-05", {"their_start": "2026-02-25"}))
    assert merged.due_on == date(2026, 3, 12)
    later = read(law, TOWN, ACCEPTED, ("absorbed", "2026-03-05", {"their_start": "2026-03-06"}))
    assert (codes(later), later.due_on) == (["date_after_entry"], date(2026, 3, 17))
