"""Worked dates of an inspection: 劳动保障监察条例 17, 18, 26; 若干规定 18, 37."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from disputes_app.domain.cases import (
    INSPECTION_SOURCES,
    OWN_INITIATIVE,
    Departure,
    Line,
    Outcome,
    Source,
    Stage,
    in_complaint_population,
)
from disputes_app.domain.fold import fold
from disputes_app.domain.law import Law, Policy
from disputes_app.domain.state import CaseState, ClockState
from tests.domain.logs import AS_OF, Row, log

LINE = Line.INSPECTION
RECEIVED: Row = ("received", "2026-02-27")
FILED: Row = ("accepted", "2026-03-02")
BEFORE_AN_END: tuple[Row, ...] = (
    ("claim_settled", "2026-03-30", {"result": "paid"}),
    ("followed_up", "2026-03-30"),
    ("prior_notice", "2026-03-30"),
)
LAST, EXTENDED = date(2026, 5, 28), date(2026, 7, 10)


def read(law: Law, *rows: Row) -> CaseState:
    return fold(LINE, log(LINE, *rows), law, AS_OF)


def codes(state: CaseState) -> list[str]:
    return [problem.code for problem in state.problems]


@pytest.mark.parametrize("source", INSPECTION_SOURCES)
def test_only_complaints_must_be_accepted_in_five_days(law: Law, source: Source) -> None:
    state = read(law, ("received", "2026-02-27", {"source": source.value}))
    by_itself = source in OWN_INITIATIVE or source is Source.REPORT
    assert state.facts.accept_due_on == (None if by_itself else date(2026, 3, 5))
    assert in_complaint_population(LINE, state.source) is (source not in OWN_INITIATIVE)
    late = read(
        law, ("received", "2026-02-27", {"source": source.value}), ("accepted", "2026-03-06")
    )
    assert codes(late) == ([] if by_itself else ["accepted_late"])


def test_a_report_needs_no_applicant(law: Law) -> None:
    received: Row = ("received", "2026-02-27", {"source": "report", "applicants": []})
    state = read(law, received, FILED)
    assert (state.applicants, state.missing, state.due_on) == ((), (), LAST)


@pytest.mark.parametrize(
    ("rows", "accept_due", "flaws"),
    [
        ([], date(2026, 3, 5), []),
        ([("correction_told", "2026-03-04")], None, []),
        (
            [("correction_told", "2026-03-04"), ("corrected", "2026-03-12")],
            date(2026, 3, 19),
            [],
        ),
        ([("correction_told", "2026-03-06")], date(2026, 3, 5), ["correction_asked_late"]),
        (
            [("correction_told", "2026-03-06"), ("corrected", "2026-03-12")],
            date(2026, 3, 5),
            ["correction_asked_late"],
        ),
    ],
    ids=["若干规定18", "told", "corrected", "told-late", "corrected-after-told-late"],
)
def test_acceptance_clock(
    law: Law, rows: list[Row], accept_due: date | None, flaws: list[str]
) -> None:
    state = read(law, RECEIVED, *rows)
    assert (state.facts.accept_due_on, codes(state)) == (accept_due, flaws)


def test_refusal(law: Law) -> None:
    assert read(law, RECEIVED, ("refused", "2026-03-05")).departure is Departure.REFUSED
    assert codes(read(law, RECEIVED, ("refused", "2026-03-06"))) == ["refused_late"]


@pytest.mark.parametrize(
    ("filed", "last_day", "with_extension"),
    [
        ("2025-12-01", "2026-03-02", "2026-04-14"),
        ("2026-01-05", "2026-04-03", "2026-05-20"),
        ("2026-06-01", "2026-08-25", "2026-10-12"),
        ("2025-08-15", "2025-11-13", "2025-12-25"),
    ],
    ids=lambda text: f"条例17-{text}",
)
def test_closure_clock(law: Law, filed: str, last_day: str, with_extension: str) -> None:
    rows: tuple[Row, ...] = (("received", filed), ("accepted", filed))
    assert read(law, *rows).due_on == date.fromisoformat(last_day)
    extended = read(law, *rows, ("extended", last_day, {"days": 30}))
    assert extended.due_on == date.fromisoformat(with_extension)
    investigate = extended.clock("inspection.investigate")
    assert investigate is not None
    assert investigate.due == extended.due_on


@pytest.mark.parametrize(
    ("extension", "flaw"),
    [
        (("extended", "2026-05-28", {"days": 30}), None),
        (("extended", "2026-05-28", {"days": 30, "signer_office": "organ_head"}), None),
        (("extended", "2026-05-28", {"days": 31}), "extended_too_long"),
        (("extended", "2026-05-29", {"days": 30}), "extended_after_last_day"),
        (
            ("extended", "2026-05-28", {"days": 30, "signer_office": "inspection_head"}),
            "signed_by_wrong_office",
        ),
        (("extended", "2026-05-28", {"days": 0}), "not_positive"),
    ],
)
def test_one_extension_by_the_department(law: Law, extension: Row, flaw: str | None) -> None:
    state = read(law, RECEIVED, FILED, extension)
    assert codes(state) == ([flaw] if flaw else [])
    assert state.due_on == (LAST if flaw else EXTENDED)


def test_a_second_extension_moves_nothing(law: Law) -> None:
    rows: tuple[Row, ...] = (
        ("extended", "2026-05-27", {"days": 30}),
        ("extended", "2026-05-28", {"days": 5}),
    )
    state = read(law, RECEIVED, FILED, *rows)
    assert (codes(state), state.due_on) == (["extended_twice"], EXTENDED)


def test_the_longer_reading_has_seventy_five_days(law: Law) -> None:
    longer = dataclasses.replace(law, policy=Policy(inspection_close_length=75))
    state = read(longer, RECEIVED, FILED)
    assert state.due_on == date(2026, 6, 18)
    # The extension is one of the investigation: its own sixty days must not be over.
    late = read(longer, RECEIVED, FILED, ("extended", "2026-06-01", {"days": 30}))
    assert codes(late) == ["extended_after_last_day"]
    assert late.due_on == date(2026, 6, 18)
    done = read(
        longer,
        RECEIVED,
        FILED,
        ("extended", "2026-05-20", {"days": 30}),
        ("investigated", "2026-06-01"),
    )
    assert done.due_on == date(2026, 7, 31)


def test_the_decision_is_due_fifteen_days_after_the_investigation(law: Law) -> None:
    state = read(law, RECEIVED, FILED, ("investigated", "2026-04-01"))
    assert state.stage is Stage.DECIDING
    decide = state.clock("inspection.decide")
    assert decide is not None
    assert (decide.due, decide.state(AS_OF)) == (date(2026, 4, 23), ClockState.OVERDUE)
    investigated = state.clock("inspection.investigate")
    assert investigated is not None
    assert investigated.state(AS_OF) is ClockState.MET
    assert state.due_on == LAST


@pytest.mark.parametrize(
    ("name", "outcome", "violation"),
    [
        ("handling_decision", Outcome.HANDLING_DECISION, True),
        ("penalty_decision", Outcome.PENALTY_DECISION, True),
        ("filing_withdrawn", Outcome.FILING_WITHDRAWN, False),
        ("referred", Outcome.REFERRED, True),
        ("closing_approved", Outcome.CORRECTED, False),
    ],
)
@pytest.mark.parametrize("on", ["2026-05-28", "2026-05-29"])
def test_endings(law: Law, name: str, outcome: Outcome, violation: bool, on: str) -> None:
    state = read(law, RECEIVED, FILED, *BEFORE_AN_END, (name, on))
    assert (codes(state), state.outcome) == ([], outcome)
    assert (state.closed_on, state.due_on) == (date.fromisoformat(on), LAST)
    assert (state.violation_on is not None) is violation
    served = read(law, RECEIVED, FILED, *BEFORE_AN_END, (name, on), ("delivered", "2026-06-01"))
    assert served.stage is Stage.DELIVERED


def test_closing_is_approved_by_a_head(law: Law) -> None:
    for office, flaw in (("inspection_head", False), ("legal_reviewer", True)):
        end: Row = ("closing_approved", "2026-04-01", {"signer_office": office})
        state = read(law, RECEIVED, FILED, *BEFORE_AN_END, end)
        assert codes(state) == (["signed_by_wrong_office"] if flaw else [])
        assert (state.closed_on is None) is flaw


def test_an_order_names_the_violation_and_a_later_day(law: Law) -> None:
    state = read(law, RECEIVED, FILED, ("ordered", "2026-04-01", {"comply_by": "2026-04-10"}))
    assert (codes(state), state.violation_on) == ([], date(2026, 4, 1))
    decided = read(
        law,
        RECEIVED,
        FILED,
        ("ordered", "2026-04-01", {"comply_by": "2026-04-10"}),
        ("penalty_decision", "2026-04-20"),
    )
    assert decided.violation_on == date(2026, 4, 1)
    wrong = read(law, RECEIVED, FILED, ("ordered", "2026-04-01", {"comply_by": "2026-03-31"}))
    assert (codes(wrong), wrong.violation_on) == (["date_before_entry"], None)


def test_money_comes_back_also_after_the_closing(law: Law) -> None:
    state = read(
        law,
        RECEIVED,
        FILED,
        ("recovered", "2026-04-01", {"amount_fen": 100}),
        ("handling_decision", "2026-04-20"),
        ("recovered", "2026-09-01", {"amount_fen": 250}),
    )
    assert codes(state) == []
    assert [(one.what, one.fen) for one in state.amounts] == [
        ("recovered", 100),
        ("recovered", 250),
    ]


def test_a_withdrawn_complaint_is_investigated_all_the_same(law: Law) -> None:
    state = read(law, RECEIVED, FILED, ("complaint_withdrawn", "2026-04-01"))
    assert (codes(state), state.closed_on, state.due_on) == ([], None, LAST)
    before = read(law, RECEIVED, ("withdrawn", "2026-03-01"))
    assert before.departure is Departure.WITHDRAWN_BEFORE_ACCEPTANCE


def test_the_day_of_filing_may_be_lost(law: Law) -> None:
    state = read(law, RECEIVED, ("accepted", "2026-03-02", {"day_unknown": True}))
    assert (state.due_on, state.facts.cannot_judge) == (None, "start_unknown")
    assert state.clock("inspection.investigate") is None
    # What happens to such a case is recorded, though it moves nothing.
    extended = read(
        law,
        RECEIVED,
        ("accepted", "2026-03-02", {"day_unknown": True}),
        ("extended", "2026-04-01", {"days": 30}),
    )
    assert codes(extended) == []


def test_two_people_inspect(law: Law) -> None:
    """One name in both places is not two inspectors (条例 16); the clocks run all the same."""
    one = {"first_inspector": "李测试", "second_inspector": "李测试"}
    events = log(Line.INSPECTION, ("received", "2026-03-02"), ("accepted", "2026-03-03", one))
    state = fold(Line.INSPECTION, events, law, date(2026, 4, 1))
    assert [problem.code for problem in state.problems] == ["one_inspector"]
    assert state.clock("inspection.close") is not None
