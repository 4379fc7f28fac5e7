"""On which day does a statutory period end?

``count`` gives the date alone and is made to be called by the hundred thousand;
``explain`` gives the same date with its working.  Both are pure.

Let s be the latest of start and restarts.  Day s is not counted (民诉法 85, 民法典 201).
The walk goes on from s+1, passes paused days and, where working days are counted, days
off; ``raw_due`` is the day on which the count reaches length + extension.  Months and years
end on the same day number or the month's last day (民法典 202), then later by the paused
days.  ``due`` is ``raw_due``, or where the rule rolls, the first working day from there
(民诉法 85, 民法典 203).  Nothing here reads a clock.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

from disputes_app.domain.count_errors import (
    ExtensionTooLongError,
    ExtensionUnknownError,
    LengthFixedError,
    LengthMissingError,
    NotPositiveError,
    PauseBackwardsError,
    PauseUnknownError,
    RestartBeforeStartError,
    RestartUnknownError,
    TimeOfDayMissingError,
)
from disputes_app.domain.explanation import Explanation, Span
from disputes_app.domain.law import Law, PlainPeriod
from disputes_app.domain.rules import Direction, Rolls, Rule, Unit
from disputes_app.domain.work_calendar import DayOff, WorkCalendar

EXCLUDED_REASON = "不计入期限"
"""Said of a paused day whose kind was not given and cannot be told."""

_ONE_DAY = timedelta(days=1)
_MONTHS_A_YEAR = 12

# Looked up once: in Python 3.11 reaching a member through its enum costs as much as a count.
_WORKING_DAYS, _CALENDAR_DAYS, _HOURS = Unit.WORKING_DAYS, Unit.CALENDAR_DAYS, Unit.HOURS
_MONTHS, _YEARS = Unit.MONTHS, Unit.YEARS
_AFTER, _BEFORE = Direction.AFTER, Direction.BEFORE
_STAYS = Rolls.NO


@dataclass(frozen=True, slots=True)
class Pause:
    """Excluded days, first and last inclusive.

    ``kind`` is a ``rules.PauseKind`` value; None where only the days are known.
    """

    first: date
    last: date
    kind: str | None = None


class Counted(NamedTuple):
    """The result without its working; a tuple because it is made once a clock and fold.

    ``raw_due`` and ``due`` are inclusive last days (date and time where the unit is hours).
    """

    raw_due: date
    due: date
    provisional: bool
    effective_start: date


class _Walk(NamedTuple):
    """What is known after the walk: the day reached and the pauses in its way, merged."""

    raw_due: date
    spans: tuple[Span, ...]


def count(
    rule: Rule,
    start: date,
    law: Law,
    *,
    length: int | None = None,
    pauses: Sequence[Pause] = (),
    restarts: Sequence[date] = (),
    extension: int = 0,
) -> Counted:
    """Return the last day of ``rule`` for a clock that starts on ``start``.

    Args:
        rule: the version that governs; see ``governing`` where restarts are known.
        start: the day of the event, itself not counted; a ``datetime`` where the unit is hours.
        law: gives the calendar and the policy by which ``rule`` is read.
        length: only for designated periods, or where a shorter one may be agreed.
        pauses: excluded days; they may overlap and stand in any order.
        restarts: days from which the period ran anew; the latest counts.
        extension: added to the count, in the rule's unit; all extensions together.

    Raises:
        LengthMissingError, LengthFixedError, NotPositiveError, ExtensionUnknownError,
        ExtensionTooLongError, PauseUnknownError, PauseBackwardsError, RestartUnknownError,
        RestartBeforeStartError, TimeOfDayMissingError: the rule does not know it.
        CalendarNotCoveredError: a day before or beyond the calendar was needed.
    """
    if rule.switches:
        rule = law.read(rule)
    total = rule.length
    if length is not None or total is None:
        total = _accepted_length(rule, length)
    if extension:
        total += _accepted_extension(rule, extension)
    if restarts:
        start = _effective_start(rule, start, restarts)
    calendar = law.calendar
    if not pauses and rule.direction is _AFTER:
        if rule.unit is _WORKING_DAYS:
            due = calendar.add_working_days(start, total)
            return Counted(due, due, due >= calendar.provisional_from, start)
        if rule.unit is _CALENDAR_DAYS and rule.rolls is not _STAYS:
            raw_due, due = calendar.add_days_and_roll(start, total)
            return Counted(raw_due, due, due >= calendar.provisional_from, start)
    raw_due = _walk(rule, start, total, pauses, calendar).raw_due
    return Counted(*_rolled(rule, start, raw_due, calendar), start)


def plain_period(law: Law, rule_id: str, start: date) -> PlainPeriod:
    """Return the version of a rule in force on ``start`` and its last day if nothing moves it.

    The answer is counted once for a law and day, then kept with the law.

    Raises:
        UnknownRuleError, RuleNotInForceError: there is no version for that day.
        LengthMissingError, TimeOfDayMissingError: more than the day has to be known.
        CalendarNotCoveredError: a day before or beyond the calendar was needed.
    """
    known = law.plain_periods.get((rule_id, start))
    if known is None:
        rule = law.version(rule_id, start)
        counted = count(rule, start, law)
        known = PlainPeriod(rule, counted.due, counted.provisional)
        law.plain_periods[rule_id, start] = known
    return known


def explain(
    rule: Rule,
    start: date,
    law: Law,
    *,
    length: int | None = None,
    pauses: Sequence[Pause] = (),
    restarts: Sequence[date] = (),
    extension: int = 0,
) -> Explanation:
    """Return the last day with its working; arguments and refusals as for ``count``."""
    rule = law.read(rule)
    own = _accepted_length(rule, length)
    extended_by = _accepted_extension(rule, extension) if extension else 0
    effective = _effective_start(rule, start, restarts) if restarts else start
    walk = _walk(rule, effective, own + extended_by, pauses, law.calendar)
    raw_due, due, provisional = _rolled(rule, effective, walk.raw_due, law.calendar)
    rolled = law.calendar.days_off(raw_due, due - _ONE_DAY) if due != raw_due else ()
    return Explanation(
        rule=rule.id,
        law=rule.law,
        article=rule.article,
        start=start,
        effective_start=effective,
        length=own,
        unit=rule.unit,
        direction=rule.direction,
        extended_by=extended_by,
        pauses=walk.spans,
        paused_days=_days_within(walk.spans, effective, raw_due) if walk.spans else 0,
        restarts=tuple(restarts),
        raw_due=raw_due,
        due=due,
        rolled_over=rolled,
        skipped=_skipped(rule, effective, raw_due, pauses, walk.spans, law.calendar),
        provisional=provisional,
    )


def governing(law: Law, rule_id: str, start: date, restarts: Iterable[date] = ()) -> Rule:
    """Return the version in force on the day from which the clock runs, as the law is read.

    Raises:
        UnknownRuleError: there is no such rule.
        RuleNotInForceError: it was not in force on that day.
    """
    day = max((start, *restarts))
    return law.version(rule_id, day.date() if isinstance(day, datetime) else day)


# What the rule knows


def _accepted_length(rule: Rule, given: int | None) -> int:
    if given is None:
        if rule.length is None:
            raise LengthMissingError(rule.id)
        return rule.length
    if given < 1:
        raise NotPositiveError(rule.id, "length", given)
    fixed = rule.length
    if fixed is None or given == fixed or (rule.shortening is not None and given < fixed):
        return given
    raise LengthFixedError(rule.id, given, fixed)


def _accepted_extension(rule: Rule, given: int) -> int:
    if given < 1:
        raise NotPositiveError(rule.id, "extension", given)
    extends = rule.extends
    if extends is None:
        raise ExtensionUnknownError(rule.id)
    if extends.limit is not None and extends.times is not None:
        limit = extends.limit * extends.times
        if given > limit:
            raise ExtensionTooLongError(rule.id, given, limit)
    return given


def _effective_start(rule: Rule, start: date, restarts: Sequence[date]) -> date:
    earliest = min(restarts)
    if not rule.restart_causes:
        raise RestartUnknownError(rule.id, earliest)
    if earliest < start:
        raise RestartBeforeStartError(rule.id, earliest, start)
    return max(restarts)


def _accepted_pauses(rule: Rule, pauses: Sequence[Pause]) -> None:
    known = rule.pause_kinds
    for pause in pauses:
        if not known or (pause.kind is not None and pause.kind not in known):
            raise PauseUnknownError(rule.id, pause.kind, known)
        if pause.last < pause.first:
            raise PauseBackwardsError(pause.first, pause.last)


# The walk


def _walk(
    rule: Rule, start: date, total: int, pauses: Sequence[Pause], calendar: WorkCalendar
) -> _Walk:
    calendar.require(start)
    spans: tuple[Span, ...] = ()
    if pauses:
        _accepted_pauses(rule, pauses)
        spans = _merged(pauses)
    if rule.unit is _WORKING_DAYS:
        if rule.direction is _BEFORE:
            return _Walk(calendar.subtract_working_days(start, total), spans)
        return _Walk(_after_working_days(start, total, spans, calendar), spans)
    if rule.unit is _HOURS:
        return _Walk(_after_hours(rule, start, total, calendar), spans)
    if rule.direction is _BEFORE:
        return _Walk(calendar.day_at(start.toordinal() - total), spans)
    if rule.unit in {_MONTHS, _YEARS}:
        months = total if rule.unit is _MONTHS else total * _MONTHS_A_YEAR
        raw = _after_months(start, months, calendar)
    else:
        raw = start.toordinal() + total
    return _Walk(_pushed_by_pauses(start, raw, spans, calendar), spans)


def _after_working_days(
    start: date, total: int, spans: tuple[Span, ...], calendar: WorkCalendar
) -> date:
    raw = calendar.add_working_days(start, total)
    for span in spans:
        if span.first > raw:
            break
        if span.last > start:
            before = max(start, span.first - _ONE_DAY)
            total += calendar.working_days_between(before, span.last)
            raw = calendar.add_working_days(start, total)
    return raw


def _after_months(start: date, months: int, calendar: WorkCalendar) -> int:
    """Return the ordinal of the same day number, or of the month's end (民法典 202)."""
    year, month0 = divmod(start.year * _MONTHS_A_YEAR + start.month - 1 + months, _MONTHS_A_YEAR)
    if year > calendar.last_day.year:
        return calendar.last_day.toordinal() + 1
    month = month0 + 1
    return date(year, month, min(start.day, monthrange(year, month)[1])).toordinal()


def _pushed_by_pauses(
    start: date, raw: int, spans: tuple[Span, ...], calendar: WorkCalendar
) -> date:
    """Move a raw end later by the paused days before it, and by those this brings before it."""
    origin = start.toordinal()
    for span in spans:
        first, last = span.first.toordinal(), span.last.toordinal()
        if first > raw:
            break
        raw += max(0, last - max(first, origin + 1) + 1)
    return calendar.day_at(raw)


def _after_hours(rule: Rule, start: date, total: int, calendar: WorkCalendar) -> datetime:
    if not isinstance(start, datetime):
        raise TimeOfDayMissingError(rule.id, start)
    end = start + timedelta(hours=total)
    calendar.require(end)
    return end


def _rolled(
    rule: Rule, start: date, raw_due: date, calendar: WorkCalendar
) -> tuple[date, date, bool]:
    """Return raw_due, due and whether any day consulted for them is provisional."""
    threshold = calendar.provisional_from
    if rule.unit is _WORKING_DAYS:
        last_consulted = raw_due if rule.direction is _AFTER else start - _ONE_DAY
        return raw_due, raw_due, last_consulted >= threshold
    if rule.rolls is _STAYS or rule.unit is _HOURS or rule.direction is _BEFORE:
        return raw_due, raw_due, False
    due = calendar.next_working_day(raw_due)
    return raw_due, due, due >= threshold


# Pauses and the days not counted


def _merged(pauses: Iterable[Pause]) -> tuple[Span, ...]:
    """Return the pauses in order, overlapping and touching ones joined."""
    merged: list[Span] = []
    for pause in sorted(pauses, key=lambda pause: pause.first):
        if merged and pause.first <= merged[-1].last + _ONE_DAY:
            merged[-1] = Span(merged[-1].first, max(merged[-1].last, pause.last))
        else:
            merged.append(Span(pause.first, pause.last))
    return tuple(merged)


def _days_within(spans: Iterable[Span], start: date, end: date) -> int:
    """Return how many days of the spans lie in (start, end]."""
    first = start.toordinal() + 1
    last = end.toordinal()
    return sum(
        max(0, min(span.last.toordinal(), last) - max(span.first.toordinal(), first) + 1)
        for span in spans
    )


def _skipped(
    rule: Rule,
    start: date,
    raw_due: date,
    pauses: Sequence[Pause],
    spans: tuple[Span, ...],
    calendar: WorkCalendar,
) -> tuple[DayOff, ...]:
    if rule.unit is _HOURS:
        return ()
    off: tuple[DayOff, ...] = ()
    if rule.unit is _WORKING_DAYS:
        after = rule.direction is _AFTER
        first, last = (start + _ONE_DAY, raw_due) if after else (raw_due, start - _ONE_DAY)
        off = calendar.days_off(first, last)
    if not spans:
        return off
    paused = _paused_days(rule, start, raw_due, pauses, spans)
    return tuple(
        sorted(
            (*paused.values(), *(day for day in off if day.day not in paused)),
            key=lambda skipped: skipped.day,
        )
    )


def _paused_days(
    rule: Rule, start: date, raw_due: date, pauses: Sequence[Pause], spans: tuple[Span, ...]
) -> dict[date, DayOff]:
    """Return each paused day in (start, raw_due] with the statute's word for the pause."""
    words = {cause.kind.value: cause.text for cause in rule.pause_causes}
    unnamed = next(iter(words.values())) if len(words) == 1 else EXCLUDED_REASON
    days: dict[date, DayOff] = {}
    for span in spans:
        day = max(span.first, start + _ONE_DAY)
        while day <= min(span.last, raw_due):
            kind = next(p.kind for p in pauses if p.first <= day <= p.last)
            days[day] = DayOff(day, words[kind] if kind is not None else unnamed, None)
            day += _ONE_DAY
    return days
