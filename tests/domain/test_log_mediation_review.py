"""Worked dates of the review of agreements: 办案规则 74-79; and that no figure moves."""

from __future__ import annotations

from datetime import date

import pytest

from disputes_app.domain.case_matters import matters_of
from disputes_app.domain.cases import Departure, Line
from disputes_app.domain.fold import fold
from disputes_app.domain.law import Law
from disputes_app.domain.matter_records import MatterKind, MatterState
from disputes_app.domain.state import CaseState
from tests.domain.logs import AS_OF, Row, log

LINE = Line.MEDIATION
TOWN: tuple[Row, ...] = (
    ("received", "2026-03-02", {"organisation": "town"}),
    ("accepted", "2026-03-03"),
    ("agreement", "2026-03-10"),
)
OUTSIDE: Row = ("received", "2026-03-16", {"organisation": "outside"})


def read(law: Law, *rows: Row) -> CaseState:
    return fold(LINE, log(LINE, *rows), law, AS_OF)


def codes(state: CaseState) -> list[str]:
    return [problem.code for problem in state.problems]


@pytest.mark.parametrize(
    ("taken", "extended", "due"),
    [
        # Friday the 20th: five working days end on Friday the 27th.
        ("2026-03-20", None, date(2026, 3, 27)),
        # 清明 is the Monday of the 6th: 2, 3, 7, 8 and 9 April are five days after the 1st.
        ("2026-04-01", None, date(2026, 4, 9)),
        ("2026-03-20", ("2026-03-27", {"days": 5}), date(2026, 4, 3)),
        # After the last day an extension moves nothing; nor does one by the wrong office.
        ("2026-03-20", ("2026-03-30", {"days": 5}), date(2026, 3, 27)),
        ("2026-03-20", ("2026-03-27", {"days": 6}), date(2026, 3, 27)),
        (
            "2026-03-20",
            ("2026-03-27", {"days": 5, "signer_office": "department_head"}),
            date(2026, 3, 27),
        ),
    ],
)
def test_the_review_has_five_and_five_working_days(
    law: Law, taken: str, extended: tuple[str, dict[str, object]] | None, due: date
) -> None:
    rows: list[Row] = [*TOWN, ("review_applied", "2026-03-18"), ("review_accepted", taken)]
    if extended is not None:
        rows.append(("review_extended", *extended))  # type: ignore[arg-type]  # a row of a log
    clock = read(law, *rows).clock("mediation.review")
    assert clock is not None
    assert clock.due == due


@pytest.mark.parametrize(
    ("applied", "flaws"),
    [
        ("2026-03-25", []),  # the fifteenth day after the 10th
        ("2026-03-26", ["review_applied_late"]),
    ],
)
def test_both_apply_within_fifteen_natural_days(law: Law, applied: str, flaws: list[str]) -> None:
    state = read(law, *TOWN, ("review_applied", applied), ("review_accepted", "2026-03-27"))
    assert codes(state) == flaws
    assert codes(read(law, *TOWN, ("review_applied", applied), ("review_refused", applied))) == []


def test_the_rate_of_the_mediation_stays_as_it_was(law: Law) -> None:
    before = read(law, *TOWN).facts
    steps: tuple[Row, ...] = (
        ("review_applied", "2026-03-16"),
        ("review_accepted", "2026-03-17"),
        ("review_paper_made", "2026-03-20"),
        ("review_signed", "2026-03-23"),
    )
    for last in range(1, len(steps) + 1):
        assert read(law, *TOWN, *steps[:last]).facts == before


@pytest.mark.parametrize(
    ("ending", "state"),
    [
        (("review_refused", "2026-03-17", {"ground": "75_4"}), MatterState.REFUSED),
        (("review_not_made", "2026-03-20"), MatterState.NOT_MADE),
        (("review_withdrawn", "2026-03-20"), MatterState.WITHDRAWN),
        (("review_paper_made", "2026-03-20"), MatterState.PAPER_MADE),
    ],
)
def test_an_outside_agreement_is_in_no_rate_and_leaves_when_reviewed(
    law: Law, ending: Row, state: MatterState
) -> None:
    applied: Row = (
        "review_applied",
        "2026-03-16",
        {"agreed_on": "2026-03-09", "body": "某镇调委会"},
    )
    rows: list[Row] = [OUTSIDE, applied]
    if ending[0] != "review_refused":
        rows.append(("review_accepted", "2026-03-17"))
    events = log(LINE, *rows, ending)
    found = fold(LINE, events, law, AS_OF)
    assert codes(found) == []
    assert (found.facts.due_on, found.closed_on, found.facts.accept_due_on) == (None, None, None)
    assert [one.rule.id for one in found.clocks if one.rule.closure_clock_of] == []
    left = None if state is MatterState.PAPER_MADE else Departure.REVIEWED
    assert found.departure is left
    (matter,) = matters_of(events, ended_on=found.facts.left_on)
    assert (matter.kind, matter.state, matter.body) == (
        MatterKind.REVIEW,
        state,
        "文字" if len(rows) > 2 else "某镇调委会",
    )


def test_after_a_withdrawal_they_may_apply_anew(law: Law) -> None:
    rows: tuple[Row, ...] = (
        *TOWN,
        ("review_applied", "2026-03-12"),
        ("review_accepted", "2026-03-13"),
        ("review_withdrawn", "2026-03-16"),
        ("review_applied", "2026-03-20"),
        ("review_accepted", "2026-03-23"),
    )
    state = read(law, *rows)
    assert codes(state) == []
    events = log(LINE, *rows)
    matters = matters_of(events, ended_on=state.closed_on)
    assert [one.state for one in matters] == [MatterState.WITHDRAWN, MatterState.REVIEWING]
    assert [one.clock_seq for one in matters] == [5, 8]
