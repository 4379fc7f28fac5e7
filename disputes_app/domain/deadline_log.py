"""Which periods of a case began, moved, were met, fell away or ran out on one day?

Pure: two readings of one log are compared, what had been entered before the day began and
what had been entered by its end.  The entries of the day are read one by one, so that each
change knows the entry that caused it.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from disputes_app.domain.cases import Line
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.fold import fold
from disputes_app.domain.law import Law
from disputes_app.domain.rules import RuleKind
from disputes_app.domain.shanghai import SHANGHAI
from disputes_app.domain.state import CaseState, Clock, ClockState

ClockKey = tuple[str, int]


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
    DUE = "due"
    """Its last day is this one, which is not over."""
    MISSED = "missed"
    LAPSED = "lapsed"
    REACHED = "reached"
    TERM_OVER = "term_over"


class LogGroup(enum.StrEnum):
    """Under which heading of the day's list a change stands."""

    CREATED = "created"
    CHANGED = "changed"
    DONE = "done"
    OVER = "over"


GROUPS: dict[Change, LogGroup] = {
    Change.CREATED: LogGroup.CREATED,
    Change.MOVED: LogGroup.CHANGED,
    Change.REOPENED: LogGroup.CHANGED,
    Change.DROPPED: LogGroup.CHANGED,
    Change.MET: LogGroup.DONE,
    Change.MET_LATE: LogGroup.DONE,
    Change.ENDED: LogGroup.DONE,
    Change.DUE: LogGroup.OVER,
    Change.MISSED: LogGroup.OVER,
    Change.LAPSED: LogGroup.OVER,
    Change.REACHED: LogGroup.OVER,
    Change.TERM_OVER: LogGroup.OVER,
}

_RUN_OUT = {
    RuleKind.OFFICE: Change.MISSED,
    RuleKind.PARTY: Change.LAPSED,
    RuleKind.WAIT: Change.REACHED,
    RuleKind.TERM: Change.TERM_OVER,
}


@dataclass(eq=False)
class DayNotBegunError(DomainError):
    """A log was asked for of a day that has not come yet."""

    day: date
    today: date


@dataclass(frozen=True, slots=True)
class DayChange:
    """One change of one period.

    Attributes:
        old_due, new_due: last days before and after; None where there was, or is, none.
        stopped_on: the day on which it was met or ended.
        cause: the entry that brought it about; None where only the day ran out.
    """

    change: Change
    rule_id: str
    rule_kind: RuleKind
    key: int
    old_due: date | None
    new_due: date | None
    provisional: bool
    stopped_on: date | None
    cause: Event | None

    @property
    def group(self) -> LogGroup:
        """The heading under which it stands."""
        return GROUPS[self.change]


@dataclass(frozen=True, slots=True)
class DayBounds:
    """A day in Shanghai as moments: from ``begins`` up to, not including, ``ends``.

    ``over`` is false while the day still runs; ``ends`` is then the present moment.
    """

    day: date
    begins: datetime
    ends: datetime
    over: bool


def day_bounds(day: date, now: datetime) -> DayBounds:
    """Return the bounds of a day; raise DayNotBegunError."""
    begins = datetime.combine(day, time.min, SHANGHAI).astimezone(UTC)
    ends = begins + timedelta(days=1)
    if begins > now:
        raise DayNotBegunError(day, now.astimezone(SHANGHAI).date())
    if ends <= now:
        return DayBounds(day, begins, ends, over=True)
    # What is entered in this very moment belongs to the list.
    return DayBounds(day, begins, now + timedelta(microseconds=1), over=False)


def changes_of(
    line: Line, events: Sequence[Event], law: Law, bounds: DayBounds
) -> tuple[DayChange, ...]:
    """Return what became of the periods of a case on a day, in the order of its entries.

    Args:
        events: the whole log in the order of entry, or more of it than the day needs.
    """
    known = [one for one in events if one.recorded_at < bounds.begins]
    new = [one for one in events if bounds.begins <= one.recorded_at < bounds.ends]
    before = _clocks(fold(line, known, law, bounds.day))
    seen, found = before, _Found(before)
    for event in new:
        known.append(event)
        after = _clocks(fold(line, known, law, bounds.day))
        found.note(seen, after, event)
        seen = after
    return (*found.changes(seen), *_run_out(seen, bounds))


class _Found:
    """The changes of a day: what was before it, and which entry last changed each period."""

    def __init__(self, before: dict[ClockKey, Clock]) -> None:
        self._before = before
        self._causes: dict[tuple[ClockKey, str], Event] = {}
        self._order: dict[ClockKey, int] = {}

    def note(self, seen: dict[ClockKey, Clock], after: dict[ClockKey, Clock], event: Event) -> None:
        """Remember what one entry changed."""
        for key in (*after, *(one for one in seen if one not in after)):
            old, new = seen.get(key), after.get(key)
            for what in _differences(old, new):
                self._causes[key, what] = event
                self._order.setdefault(key, len(self._order))

    def changes(self, after: dict[ClockKey, Clock]) -> Iterator[DayChange]:
        """Yield what differs between the beginning of the day and ``after``."""
        for key in self._order:
            yield from self._of(key, self._before.get(key), after.get(key))

    def _of(self, key: ClockKey, old: Clock | None, new: Clock | None) -> Iterator[DayChange]:
        if new is None:
            if old is not None:
                yield self._change(Change.DROPPED, key, old, old, None)
            return
        if old is None:
            yield self._change(Change.CREATED, key, new, None, new)
        elif _span(old) != _span(new):
            yield self._change(Change.MOVED, key, new, old, new)
        was_stopped = old is not None and old.stopped_on is not None
        if new.stopped_on is not None and (old is None or old.stopped_on != new.stopped_on):
            yield self._change(_end_of(new), key, new, old or new, new)
        elif was_stopped and new.stopped_on is None:
            yield self._change(Change.REOPENED, key, new, old, new)

    def _change(
        self, change: Change, key: ClockKey, of: Clock, old: Clock | None, new: Clock | None
    ) -> DayChange:
        stops = change in {Change.MET, Change.MET_LATE, Change.ENDED, Change.REOPENED}
        what = "stop" if stops else "span"
        cause = self._causes.get((key, what)) or self._causes.get((key, "span"))
        return DayChange(
            change,
            str(of.rule.id),
            of.rule.kind,
            of.key,
            None if old is None else old.due,
            None if new is None else new.due,
            of.provisional,
            of.stopped_on,
            cause,
        )


def _clocks(state: CaseState) -> dict[ClockKey, Clock]:
    return {(str(clock.rule.id), clock.key): clock for clock in state.clocks}


def _span(clock: Clock) -> tuple[object, ...]:
    """Return what tells where a period stands: another start counts as moved too."""
    due_at = None if clock.hours is None else clock.hours.due_at
    return clock.due, due_at, clock.started_on, clock.paused_since


def _differences(old: Clock | None, new: Clock | None) -> Iterator[str]:
    if old is None or new is None:
        if old is not new:
            yield "span"
            yield "stop"
        return
    if _span(old) != _span(new):
        yield "span"
    if old.stopped_on != new.stopped_on:
        yield "stop"


def _end_of(clock: Clock) -> Change:
    state = clock.state(clock.stopped_on or date.max)
    if state is ClockState.MET:
        return Change.MET
    return Change.MET_LATE if state is ClockState.MISSED else Change.ENDED


def _run_out(clocks: dict[ClockKey, Clock], bounds: DayBounds) -> Iterator[DayChange]:
    """Yield the periods that end on the day and still run when it does."""
    for (rule_id, key), clock in clocks.items():
        if clock.due is None or clock.stopped_on is not None or _last_day(clock) != bounds.day:
            continue
        change = _RUN_OUT[clock.rule.kind]
        if not bounds.over and change is not Change.REACHED:
            change = Change.DUE
        yield DayChange(
            change,
            rule_id,
            clock.rule.kind,
            key,
            clock.due,
            clock.due,
            clock.provisional,
            None,
            None,
        )


def _last_day(clock: Clock) -> date | None:
    due = clock.due
    return due.date() if isinstance(due, datetime) else due
