"""How did this date come about?  The working of one count, for screen, paper and JSON."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from disputes_app.domain.rules import Direction, Unit
from disputes_app.domain.work_calendar import DayOff


@dataclass(frozen=True, slots=True)
class Span:
    """Excluded days, first and last inclusive."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Explanation:
    """One counted period with its working.

    ``pauses`` are merged and in order; ``paused_days`` are the calendar days of them after
    the effective start and on or before ``raw_due``.  ``skipped`` are the days that the
    walk passed without counting (days off only where working days are counted);
    ``rolled_over`` the days from ``raw_due`` to the day before ``due``.
    """

    rule: str
    law: str
    article: str
    start: date
    effective_start: date
    length: int
    unit: Unit
    direction: Direction
    extended_by: int
    pauses: tuple[Span, ...]
    paused_days: int
    restarts: tuple[date, ...]
    raw_due: date
    due: date
    rolled_over: tuple[DayOff, ...]
    skipped: tuple[DayOff, ...]
    provisional: bool

    def as_json(self) -> dict[str, Any]:
        """Return the fields of ``disputes-app deadline --json``, dates in ISO form."""
        return {
            "rule": self.rule,
            "law": self.law,
            "article": self.article,
            "start": self.start.isoformat(),
            "effective_start": self.effective_start.isoformat(),
            "length": self.length,
            "unit": self.unit.value,
            "direction": self.direction.value,
            "extended_by": self.extended_by,
            "pauses": [
                {"from": span.first.isoformat(), "to": span.last.isoformat()}
                for span in self.pauses
            ],
            "paused_days": self.paused_days,
            "restarts": [day.isoformat() for day in self.restarts],
            "raw_due": self.raw_due.isoformat(),
            "due": self.due.isoformat(),
            "rolled_over": [
                {"date": off.day.isoformat(), "reason": off.reason} for off in self.rolled_over
            ],
            "skipped": [
                {"date": off.day.isoformat(), "reason": off.reason, "notice": off.notice}
                for off in self.skipped
            ],
            "provisional": self.provisional,
        }
