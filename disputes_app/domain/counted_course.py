"""What do the indicators count of the course of a case that its days do not say?

It is stored in the row of the case, so that a report over years reads no log.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.cases import Outcome
from disputes_app.domain.events import Event, voided_seqs
from disputes_app.domain.hearing_records import HearingRecord, HearingState
from disputes_app.domain.kinds.award import AWARDED
from disputes_app.domain.kinds.base import text_of

FINAL_TYPES = frozenset({"final", "both"})
"""Types of an award that is final, or of which one paper is (调解仲裁法 47)."""


@dataclass(frozen=True, slots=True)
class CountedCourse:
    """What is counted of a case.

    Attributes:
        heard_on: the first day on which it was heard.
        heard_last_on: the last such day up to its closing; None while it is not closed.
        final_award: it was closed by an award that is final, wholly or in part.
    """

    heard_on: date | None
    heard_last_on: date | None
    final_award: bool


def counted_course(
    events: Sequence[Event],
    hearings: Iterable[HearingRecord],
    *,
    closed_on: date | None,
    outcome: Outcome | None,
) -> CountedCourse:
    """Return what is counted of a case.

    Args:
        events: the whole log, voids included.
        hearings: all that the log tells of.
    """
    held = [one.hearing_on for one in hearings if one.state is HearingState.HELD]
    before = [day for day in held if closed_on is not None and day <= closed_on]
    return CountedCourse(
        min(held, default=None),
        max(before, default=None),
        outcome is Outcome.AWARD and has_final_award(events, closed_on),
    )


def has_final_award(events: Iterable[Event], on: date | None) -> bool:
    """Say whether the log tells of an award of that day that is final, wholly or in part."""
    entries = tuple(events)
    found = [
        one.seq
        for one in entries
        if one.kind == AWARDED
        and one.happened_on == on
        and text_of(one.facts, "award_type") in FINAL_TYPES
    ]
    return bool(found) and not voided_seqs(entries).issuperset(found)
