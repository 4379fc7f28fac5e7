"""What does the database hold of the law, and of what its changes moved?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class CalendarYearRecord:
    """A year: its State Council notice, or provisionally the days off fixed by regulation."""

    year: int
    notice: str
    provisional: bool
    adopted_at: datetime


@dataclass(frozen=True, slots=True)
class CalendarDayRecord:
    """A day that is not what its weekday says, or a statutory day, with the notice behind it."""

    day: date
    working: bool
    reason: str
    notice: str
    year: int
    adopted_at: datetime


@dataclass(frozen=True, slots=True)
class RuleVersionRecord:
    """One version of a rule: ``body`` is its canonical JSON text."""

    rule_id: str
    in_force_from: date
    body: str
    adopted_at: datetime


@dataclass(frozen=True, slots=True)
class MoveRecord:
    """What an adoption of the law did to a running period of a case.

    Attributes:
        at: when it was adopted.
        title: what was adopted.
        old_due, new_due: None while there was, or is, no last day.
    """

    adoption_id: int
    at: datetime
    actor: str
    title: str
    rule_id: str
    key: int
    old_due: date | None
    new_due: date | None
    closure: bool
