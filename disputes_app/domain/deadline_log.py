"""What can become of a period on a day, and from when to when does that day last?

The list of these changes is the daily deadline log; ``domain.deadline_changes`` finds them.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from types import MappingProxyType

from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.rules import RuleKind
from disputes_app.domain.shanghai import SHANGHAI, shanghai_day

_MOMENT = timedelta(microseconds=1)


class Change(enum.StrEnum):
    """What became of a period on the day."""

    CREATED = "created"
    MOVED = "moved"
    REOPENED = "reopened"
    """It had been met, and the entry that said so was struck out."""
    DROPPED = "dropped"
    """The entry that started it was struck out, or no longer starts it."""
    MET = "met"
    MET_LATE = "met_late"
    ENDED = "ended"
    """It was not the office's, or had no last day, and has ended."""
    MISSED = "missed"
    FOUND_LATE = "found_late"
    """Its last day had passed before the day on which it was entered, moved or reopened."""
    DUE = "due"
    """Its last day is this one, which is not over."""
    LAPSED = "lapsed"
    REACHED = "reached"
    TERM_OVER = "term_over"


class LogGroup(enum.StrEnum):
    """Under which heading of the day's list a change stands."""

    OVER = "over"
    CREATED = "created"
    CHANGED = "changed"
    DONE = "done"


GROUPS: Mapping[Change, LogGroup] = MappingProxyType(
    {
        Change.CREATED: LogGroup.CREATED,
        Change.MOVED: LogGroup.CHANGED,
        Change.REOPENED: LogGroup.CHANGED,
        Change.DROPPED: LogGroup.CHANGED,
        Change.MET: LogGroup.DONE,
        Change.MET_LATE: LogGroup.DONE,
        Change.ENDED: LogGroup.DONE,
        Change.MISSED: LogGroup.OVER,
        Change.FOUND_LATE: LogGroup.OVER,
        Change.DUE: LogGroup.OVER,
        Change.LAPSED: LogGroup.OVER,
        Change.REACHED: LogGroup.OVER,
        Change.TERM_OVER: LogGroup.OVER,
    }
)


@dataclass(eq=False)
class DayNotBegunError(DomainError):
    """A log was asked for of a day that has not come yet."""

    day: date
    today: date


@dataclass(frozen=True, slots=True)
class LawCause:
    """The adoption of a change of the law that moved a period."""

    adoption_id: int
    at: datetime
    actor: str
    title: str


@dataclass(frozen=True, slots=True)
class LawMove:
    """A running period of the case that an adoption of the day moved."""

    rule_id: str
    key: int
    old_due: date | None
    new_due: date | None
    cause: LawCause


@dataclass(frozen=True, slots=True)
class DayChange:
    """One change of one period.

    Attributes:
        key: the party's place where each party has a period of its own, else 0.
        old_due, new_due: last days before and after; None where there was, or is, none.
        provisional: the last day rests on days off that were not announced yet.
        paused: it has no last day because it is paused.
        stopped_on: the day on which it was met or ended.
        cause: the entry or adoption that brought it about; None where only the day ran out.
    """

    change: Change
    rule_id: str
    rule_kind: RuleKind
    key: int
    old_due: date | None
    new_due: date | None
    provisional: bool
    paused: bool
    stopped_on: date | None
    cause: Event | LawCause | None

    @property
    def group(self) -> LogGroup:
        """The heading under which it stands."""
        return GROUPS[self.change]


@dataclass(frozen=True, slots=True)
class DayBounds:
    """A day in Shanghai as moments: from ``begins`` up to, not including, ``ends``.

    ``over`` is false while the day still runs; ``ends`` is then just after the present moment.
    """

    day: date
    begins: datetime
    ends: datetime
    over: bool

    @property
    def last(self) -> datetime:
        """The last moment that belongs to the list: the present one while the day runs."""
        return self.ends - _MOMENT


def day_bounds(day: date, now: datetime) -> DayBounds:
    """Return the bounds of a day; raise DayNotBegunError.

    Args:
        day: not before the first day of the calendar.
        now: the present moment, aware.
    """
    today = shanghai_day(now)
    if day > today:
        raise DayNotBegunError(day, today)
    begins = datetime.combine(day, time.min, SHANGHAI).astimezone(UTC)
    if day < today:
        return DayBounds(day, begins, begins + timedelta(days=1), over=True)
    # What is entered in this very moment belongs to the list.
    return DayBounds(day, begins, now + _MOMENT, over=False)
