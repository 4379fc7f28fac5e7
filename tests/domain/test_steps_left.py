"""How far an open case still has to go, stage by stage."""

from __future__ import annotations

import pytest

from disputes_app.domain.cases import Line, Stage
from disputes_app.domain.steps_left import COURSE, steps_left


@pytest.mark.parametrize(
    ("line", "stage", "left"),
    [
        (Line.MEDIATION, Stage.RECEIVED, 2),
        (Line.MEDIATION, Stage.ACCEPTED, 1),
        (Line.ARBITRATION, Stage.RECEIVED, 6),
        (Line.ARBITRATION, Stage.CORRECTION, 6),
        (Line.ARBITRATION, Stage.PRE_MEDIATION, 6),
        (Line.ARBITRATION, Stage.ACCEPTED, 5),
        (Line.ARBITRATION, Stage.TRIBUNAL, 3),
        (Line.ARBITRATION, Stage.HEARD, 1),
        (Line.ARBITRATION, Stage.DELIVERED, 0),
        (Line.INSPECTION, Stage.CORRECTION, 3),
        (Line.INSPECTION, Stage.INVESTIGATION, 2),
        (Line.INSPECTION, Stage.DECIDING, 1),
        (Line.INSPECTION, Stage.CLOSED, 0),
    ],
)
def test_the_stages_after_the_one_a_case_is_in(line: Line, stage: Stage, left: int) -> None:
    found = steps_left(line, stage)
    assert found is not None
    assert len(found) == left
    assert found[-1:] in ((), (Stage.CLOSED,))


@pytest.mark.parametrize("line", list(Line))
def test_a_suspended_case_does_not_tell_how_far_it_is(line: Line) -> None:
    assert steps_left(line, Stage.SUSPENDED) is None
    assert steps_left(line, None) is None


def test_every_course_ends_with_the_closing() -> None:
    assert {course[-1] for course in COURSE.values()} == {Stage.CLOSED}
