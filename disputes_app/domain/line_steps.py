"""Which steps does a case of each line go through, and how far has this one come?

The steps are those that an office names on its own flow charts; each is passed by any of
the kinds of events given with it.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from disputes_app.domain.cases import Line, Stage
from disputes_app.domain.events import Event


class StepState(enum.StrEnum):
    """How a step stands: passed, next to come, later, or left out on the way to the end."""

    DONE = "done"
    CURRENT = "current"
    AHEAD = "ahead"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class LineStep:
    """One step of a line.  ``kinds`` are ids of events, any of which passes it."""

    zh: str
    en: str
    kinds: frozenset[str]


@dataclass(frozen=True, slots=True)
class StepReached:
    """A step of one case: its state, and the day on which it was passed."""

    step: LineStep
    state: StepState
    on: date | None


def _step(zh: str, en: str, *kinds: str) -> LineStep:
    return LineStep(zh, en, frozenset(kinds))


_RECEIVED = _step("登记", "Received", "received")
_ARCHIVED = _step("归档", "Archived", "archived")

LINE_STEPS: Mapping[Line, tuple[LineStep, ...]] = MappingProxyType(
    {
        Line.MEDIATION: (
            _RECEIVED,
            _step("受理", "Accepted", "mediation.accepted"),
            _step(
                "协议(终止)",
                "Agreed or ended",
                "mediation.agreement",
                "mediation.no_agreement",
                "mediation.withdrawn",
            ),
            _ARCHIVED,
        ),
        Line.ARBITRATION: (
            _step("收件", "Received", "received"),
            _step("受理", "Accepted", "arbitration.accepted", "arbitration.transfer_received"),
            _step(
                "送达副本",
                "Served",
                "arbitration.application_served",
                "arbitration.public_notice",
            ),
            _step("组庭", "Tribunal", "arbitration.tribunal_formed"),
            _step("开庭", "Hearing", "arbitration.heard"),
            _step(
                "裁决(调解)",
                "Award",
                "arbitration.awarded",
                "arbitration.settled",
                "arbitration.withdrawal_granted",
                "arbitration.deemed_withdrawn",
                "arbitration.revoked",
                "arbitration.terminated",
            ),
            _step("送达", "Delivered", "arbitration.paper_served"),
            _ARCHIVED,
        ),
        Line.INSPECTION: (
            _RECEIVED,
            _step("受理立案", "Filed", "inspection.accepted"),
            _step("调查", "Inquiry", "inspection.investigated"),
            _step(
                "告知/听证",
                "Notice",
                "inspection.prior_notice",
                "inspection.hearing_held",
            ),
            _step(
                "决定",
                "Decided",
                "inspection.handling_decision",
                "inspection.penalty_decision",
                "inspection.summary_penalty",
                "inspection.filing_withdrawn",
                "inspection.referred",
                "inspection.closing_approved",
            ),
            _step("送达", "Served", "inspection.delivered", "inspection.summary_penalty"),
            _step(
                "履行/强制",
                "Performed",
                "inspection.fine_paid",
                "inspection.decision_performed",
                "inspection.court_applied",
                "inspection.court_answered",
            ),
            _ARCHIVED,
        ),
    }
)


_TO_CLOSE: Mapping[Line, Mapping[Stage, int]] = MappingProxyType(
    {
        Line.MEDIATION: {Stage.RECEIVED: 2, Stage.ACCEPTED: 1},
        Line.ARBITRATION: {
            Stage.RECEIVED: 5,
            Stage.CORRECTION: 5,
            Stage.PRE_MEDIATION: 5,
            Stage.ACCEPTED: 4,
            Stage.SERVED: 3,
            Stage.TRIBUNAL: 2,
            Stage.HEARING_SET: 2,
            Stage.HEARD: 1,
        },
        Line.INSPECTION: {
            Stage.RECEIVED: 4,
            Stage.CORRECTION: 4,
            Stage.INVESTIGATION: 3,
            Stage.DECIDING: 2,
        },
    }
)
"""How many steps come after those of a stage, up to the one that closes the case."""


def steps_to_close(line: Line, stage: Stage | None) -> int | None:
    """Return how many steps of its line an open case has yet to pass, the closing one included.

    Counted from the stage alone, so that a list need not read the logs of its cases.  None where
    the stage does not tell: suspended, closed, or unknown.
    """
    return None if stage is None else _TO_CLOSE[line].get(stage)


def steps_reached(line: Line, live: Iterable[Event], *, left: bool) -> tuple[StepReached, ...]:
    """Return the steps of a line as one case stands.

    Args:
        line: the line the case is on.
        live: its entries without those struck out.
        left: the case went out (refused, transferred, merged): no step comes next.
    """
    days: dict[str, date] = {}
    for event in live:
        days[event.kind] = max(event.happened_on, days.get(event.kind, event.happened_on))
    passed = [
        max((days[kind] for kind in step.kinds if kind in days), default=None)
        for step in LINE_STEPS[line]
    ]
    return _judged(LINE_STEPS[line], passed, left=left)


def _judged(
    steps: Sequence[LineStep], passed: Sequence[date | None], *, left: bool
) -> tuple[StepReached, ...]:
    last = max((n for n, day in enumerate(passed) if day is not None), default=-1)
    reached = []
    for n, (step, day) in enumerate(zip(steps, passed, strict=True)):
        if day is not None:
            state = StepState.DONE
        elif n < last:
            state = StepState.SKIPPED
        else:
            state = StepState.CURRENT if n == last + 1 and not left else StepState.AHEAD
        reached.append(StepReached(step, state, day))
    return tuple(reached)
