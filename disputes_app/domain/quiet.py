"""Since when has nothing been done in a case that somebody should be doing something about?

A case is stalled (久无进展) when it has been quiet for longer than the office allows on its
line.  The day is stored and does not depend on today; how long is too long is asked on read.

What is not stalled, though nothing is entered in it:

- a suspended case: the law itself stands still until its reason is gone (办案规则 47);
- a case whose next step waits for a party (a defence, a correction, a suit) or for a day that
  has not come: the office may not go on before, so it counts as quiet from that day on;
- a case with a hearing set for a later day, for the same reason.

A hand-over from one colleague to another is no progress, nor is joining a group or looking back at
why a case was late; so none of these ends the quiet.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.cases import Line
from disputes_app.domain.events import VOID, Event, voided_seqs
from disputes_app.domain.state import CaseState
from disputes_app.domain.work_calendar import WorkCalendar

NO_PROGRESS = frozenset({VOID, "assigned", "group.joined", "group.left", "late_reviewed"})
"""Kinds of entries that do not move a case on."""
_OF_OTHERS = frozenset({"party", "wait"})
_NOT_AWAITED = frozenset({"mediation.right_to_arbitrate"})
"""Runs beside the mediation: the office goes on meanwhile (调解仲裁法 14)."""


@dataclass(frozen=True, slots=True)
class QuietDays:
    """The last day on which a case that is stalled by now may have become quiet, by line."""

    mediation: date
    arbitration: date
    inspection: date

    @property
    def latest(self) -> date:
        """The latest of them."""
        return max(self.mediation, self.arbitration, self.inspection)


def quiet_since(events: Sequence[Event], state: CaseState) -> date | None:
    """Return the day since which nothing has moved the case; None where nothing has to."""
    if state.ended or state.facts.suspended_since is not None:
        return None
    days = [*_entered(events), *_awaited(state)]
    return max(days, default=None)


def quiet_days(today: date, calendar: WorkCalendar, allowed: dict[Line, int]) -> QuietDays:
    """Return from when on a case counts as stalled today.

    Args:
        allowed: so many working days after the last entry a case is not stalled yet.
    """
    found = {line: _days_before(today, calendar, count) for line, count in allowed.items()}
    return QuietDays(found[Line.MEDIATION], found[Line.ARBITRATION], found[Line.INSPECTION])


def _days_before(today: date, calendar: WorkCalendar, count: int) -> date:
    """Return the latest day from which ``count`` working days have gone by before today."""
    yesterday = date.fromordinal(today.toordinal() - 1)
    day = date.fromordinal(yesterday.toordinal() - count)
    while calendar.working_days_between(day, yesterday) < count:
        day = date.fromordinal(day.toordinal() - 1)
    return day


def _entered(events: Sequence[Event]) -> Iterable[date]:
    voided = voided_seqs(events)
    for event in events:
        if event.kind not in NO_PROGRESS and event.seq not in voided:
            yield event.happened_on


def _awaited(state: CaseState) -> Iterable[date]:
    """Yield the days that the office has to wait for."""
    for clock in state.clocks:
        rule = clock.rule
        is_awaited = rule.kind in _OF_OTHERS and rule.id not in _NOT_AWAITED
        if clock.stopped_on is None and clock.due is not None and is_awaited:
            yield clock.due
    if state.hearing_on is not None:
        yield state.hearing_on
