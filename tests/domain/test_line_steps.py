from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from disputes_app.domain.cases import Line, Stage
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.line_steps import LINE_STEPS, StepState, steps_reached, steps_to_close

ENTERED = datetime(2026, 11, 20, 2, tzinfo=UTC)
DONE, CURRENT, AHEAD, SKIPPED = (
    StepState.DONE,
    StepState.CURRENT,
    StepState.AHEAD,
    StepState.SKIPPED,
)


def log(*kinds: str) -> list[Event]:
    return [
        Event(n, kind, date(2026, 11, n), ENTERED, "李测试", {}) for n, kind in enumerate(kinds, 1)
    ]


@pytest.mark.parametrize(
    ("line", "kinds", "left", "states"),
    [
        pytest.param(Line.INSPECTION, (), False, [CURRENT, *[AHEAD] * 7], id="nothing-yet"),
        pytest.param(
            Line.INSPECTION,
            ("received", "inspection.accepted"),
            False,
            [DONE, DONE, CURRENT, *[AHEAD] * 5],
            id="under-investigation",
        ),
        pytest.param(
            Line.INSPECTION,
            ("received", "inspection.accepted", "inspection.handling_decision"),
            False,
            [DONE, DONE, SKIPPED, SKIPPED, DONE, CURRENT, AHEAD, AHEAD],
            id="step-left-out",
        ),
        pytest.param(
            Line.INSPECTION,
            ("received", "inspection.refused"),
            True,
            [DONE, *[AHEAD] * 7],
            id="refused",
        ),
        pytest.param(
            Line.MEDIATION,
            ("received", "mediation.accepted", "mediation.agreement", "archived"),
            False,
            [DONE] * 4,
            id="archived",
        ),
    ],
)
def test_steps_stand_as_the_log_says(
    line: Line, kinds: tuple[str, ...], left: bool, states: list[StepState]
) -> None:
    assert [one.state for one in steps_reached(line, log(*kinds), left=left)] == states


def test_step_is_passed_on_its_last_day() -> None:
    served = log("received", "arbitration.application_served", "arbitration.application_served")
    assert steps_reached(Line.ARBITRATION, served, left=False)[2].on == date(2026, 11, 3)


@pytest.mark.parametrize("line", Line)
def test_every_kind_of_a_step_is_known_on_its_line(line: Line) -> None:
    for step in LINE_STEPS[line]:
        assert all(line in CATALOGUE[kind].lines for kind in step.kinds)


CLOSING = {
    Line.MEDIATION: "mediation.agreement",
    Line.ARBITRATION: "arbitration.awarded",
    Line.INSPECTION: "inspection.handling_decision",
}


@pytest.mark.parametrize(
    ("line", "stage", "kinds"),
    [
        (Line.MEDIATION, Stage.RECEIVED, ["received"]),
        (Line.MEDIATION, Stage.ACCEPTED, ["received", "mediation.accepted"]),
        (Line.ARBITRATION, Stage.RECEIVED, ["received"]),
        (Line.ARBITRATION, Stage.PRE_MEDIATION, ["received", "arbitration.pre_mediation"]),
        (Line.ARBITRATION, Stage.ACCEPTED, ["received", "arbitration.accepted"]),
        (Line.ARBITRATION, Stage.SERVED, ["arbitration.application_served"]),
        (Line.ARBITRATION, Stage.TRIBUNAL, ["arbitration.tribunal_formed"]),
        (
            Line.ARBITRATION,
            Stage.HEARING_SET,
            ["arbitration.tribunal_formed", "arbitration.hearing_scheduled"],
        ),
        (Line.ARBITRATION, Stage.HEARD, ["arbitration.heard"]),
        (Line.INSPECTION, Stage.RECEIVED, ["received"]),
        (Line.INSPECTION, Stage.INVESTIGATION, ["received", "inspection.accepted"]),
        (Line.INSPECTION, Stage.DECIDING, ["inspection.investigated"]),
    ],
)
def test_a_list_counts_the_steps_that_the_head_of_the_case_shows(
    line: Line, stage: Stage, kinds: list[str]
) -> None:
    reached = [one.state for one in steps_reached(line, log(*kinds), left=False)]
    closing = next(n for n, one in enumerate(LINE_STEPS[line]) if CLOSING[line] in one.kinds)
    shown = [state for state in reached[: closing + 1] if state in {CURRENT, AHEAD}]
    assert steps_to_close(line, stage) == len(shown)


@pytest.mark.parametrize("line", list(Line))
@pytest.mark.parametrize("stage", [Stage.SUSPENDED, Stage.CLOSED, None])
def test_a_stage_that_does_not_tell_has_no_count(line: Line, stage: Stage | None) -> None:
    assert steps_to_close(line, stage) is None
