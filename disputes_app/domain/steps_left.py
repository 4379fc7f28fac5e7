"""Which stages has an open case still to pass until it is closed?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.cases import Line, Stage

COURSE: Mapping[Line, tuple[Stage, ...]] = MappingProxyType(
    {
        Line.MEDIATION: (Stage.RECEIVED, Stage.ACCEPTED, Stage.CLOSED),
        Line.ARBITRATION: (
            Stage.RECEIVED,
            Stage.ACCEPTED,
            Stage.SERVED,
            Stage.TRIBUNAL,
            Stage.HEARING_SET,
            Stage.HEARD,
            Stage.CLOSED,
        ),
        Line.INSPECTION: (
            Stage.RECEIVED,
            Stage.INVESTIGATION,
            Stage.DECIDING,
            Stage.CLOSED,
        ),
    }
)
"""The usual course of a line from the counter to its closing.

Mediation: 企业劳动争议协商调解规定 art. 22, 劳动争议调解仲裁法 art. 14; arbitration: the same law,
arts. 29, 30, 32, 35 and 43; inspection: 劳动保障监察条例 arts. 17 and 18.
"""

_BEFORE_ACCEPTANCE = frozenset({Stage.RECEIVED, Stage.CORRECTION, Stage.PRE_MEDIATION})


def steps_left(line: Line, stage: Stage | None) -> tuple[Stage, ...] | None:
    """Return the stages after ``stage``, in order, the closing last; empty once it is closed.

    None where the stage does not tell how far a case has come: suspended, or unknown.
    """
    course = COURSE[line]
    if stage in _BEFORE_ACCEPTANCE:
        return course[1:]
    if stage in {Stage.DELIVERED, Stage.ARCHIVED, Stage.LEFT}:
        return ()
    if stage not in course:
        return None
    return course[course.index(stage) + 1 :]
