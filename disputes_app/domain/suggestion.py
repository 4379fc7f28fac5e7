"""What had best be done next in a case: of what the law allows now, what its line is waiting for.

The steps of the line say where the case is bound for; reading its log says which of the kinds
that get it there are possible today.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from disputes_app.domain.admission import Step
from disputes_app.domain.cases import Line
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import EventKind
from disputes_app.domain.line_steps import StepState, steps_reached

MOST_SUGGESTED = 3


def suggested(
    line: Line, live: Iterable[Event], steps: Sequence[Step], *, left: bool
) -> tuple[EventKind, ...]:
    """Return the kinds that bring the case on, the nearest first; none once it has left.

    Args:
        live: the entries in force.
        steps: every step of the line, with the reason why it may not come next.
        left: whether the case has left the office.
    """
    if left:
        return ()
    allowed = [step.kind for step in steps if step.why_not is None]
    found = {kind.id: kind for kind in _ahead(line, live, allowed)}
    return tuple(found.values())[:MOST_SUGGESTED]


def _ahead(line: Line, live: Iterable[Event], allowed: list[EventKind]) -> Iterator[EventKind]:
    for reached in steps_reached(line, list(live), left=False):
        if reached.state in {StepState.CURRENT, StepState.AHEAD}:
            yield from (kind for kind in allowed if kind.id in reached.step.kinds)
