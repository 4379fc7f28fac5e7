"""How did the room for late cases (可再逾期件数) empty, day by day?

A case uses up one of the allowance on the day after its last day.  The room itself is that of
all cases registered by the as-of day, so the course ends at the allowance of the figure.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from disputes_app.domain.rate import RateFigures

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class CourseStep:
    """A day on which the allowance became smaller.

    Attributes:
        day: the day after the last day of the cases that became late on it.
        late: how many became late on it.
        left: how many may still be late at its end; negative once the target is lost.
    """

    day: date
    late: int
    left: int

    @property
    def last_day(self) -> date:
        """The last day of the cases that became late on the day."""
        return self.day - _ONE_DAY


@dataclass(frozen=True, slots=True)
class AllowanceCourse:
    """The course of the allowance from the first day of a period.

    Attributes:
        room: how many of the registered cases may be late in all.
        first, end: the days over which it is known, inclusive; ``end`` before ``first`` where
            the period has not begun on the as-of day.
        steps: the days on which it became smaller, in order.
        lost_on: the first day on which it was negative (the point of no return); None if never.
    """

    figures: RateFigures
    room: int
    first: date
    end: date
    steps: tuple[CourseStep, ...]
    lost_on: date | None

    @property
    def left(self) -> int:
        """What is left at the end: the allowance of the figure."""
        return self.steps[-1].left if self.steps else self.room


def allowance_course(figures: RateFigures, late: Mapping[date, int]) -> AllowanceCourse | None:
    """Return the course of a figure on basis ``due``; None where there is no target.

    Args:
        figures: the answer whose allowance it is.
        late: how many of its late cases had each last day.
    """
    allowance, query = figures.allowance, figures.query
    if allowance is None:
        return None
    room = left = allowance + figures.late
    steps = []
    for last_day, n in sorted(late.items()):
        left -= n
        steps.append(CourseStep(last_day + _ONE_DAY, n, left))
    lost = next((step.day for step in steps if step.left < 0), None)
    end = min(query.as_of, query.to_day + _ONE_DAY)
    return AllowanceCourse(figures, room, query.from_day, end, tuple(steps), lost)
