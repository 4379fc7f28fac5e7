"""What would the law of this office be after a change, and from which day could dates differ?

A change is prepared, looked at with its impact on open cases, and adopted or withdrawn; until
then it changes nothing.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, get_args, get_type_hints

from disputes_app.domain.errors import DomainError
from disputes_app.domain.law import Law, Policy
from disputes_app.domain.rulebook_format import entry_of, read_rule
from disputes_app.domain.rules import Rule, Rulebook
from disputes_app.domain.work_calendar import (
    TAIL_STARTS,
    CalendarDay,
    CalendarYear,
    WorkCalendar,
)

_ONE_DAY = timedelta(days=1)


class ChangeKind(StrEnum):
    """What a change is about."""

    CALENDAR = "calendar"
    """A State Council notice."""
    RULES = "rules"
    SETTINGS = "settings"
    """How the office reads a point on which two readings are possible."""
    PACKAGE = "package"
    """What a newer program brings along."""


class ProposalState(StrEnum):
    """What became of a prepared change."""

    OPEN = "open"
    ADOPTED = "adopted"
    WITHDRAWN = "withdrawn"


@dataclass(eq=False)
class NothingChangesError(DomainError):
    """The change would leave everything as it is."""


@dataclass(eq=False)
class NoticeProblemError(DomainError):
    """A notice does not fit the calendar.

    ``problem`` is ``no_days``, ``no_notice``, ``day_twice``, ``day_outside``, ``already_working``,
    ``same_notice``, ``year_missing``, ``year_before_missing`` or ``festival_missing``; ``at`` is
    the day, or the first day of the year, that is meant.
    """

    problem: str
    at: date


@dataclass(eq=False)
class SettingNotAllowedError(DomainError):
    """A reading of the law that is not among the lawful ones; ``allowed`` are those."""

    key: str
    value: str
    allowed: tuple[str, ...]


@dataclass(eq=False)
class RuleOrderError(DomainError):
    """A rule version would end before it begins."""

    rule_id: str
    day: date


@dataclass(frozen=True, slots=True)
class LawChange:
    """A change of calendar, rules or settings; empty parts change nothing.

    Attributes:
        years: years whose notice is put in place.  A year that was provisional loses all the
            days it had (and the last days of the year before it, which a notice may arrange);
            for a year with a notice this is a later notice that changes some of its days.
        days: the days those notices arrange.
        rules: versions added, or put in the place of the version of the same first day; an
            older version still in force ends on the day before.
        settings: fields of :class:`~disputes_app.domain.law.Policy` with their new values.
    """

    kind: ChangeKind
    years: tuple[CalendarYear, ...] = ()
    days: tuple[CalendarDay, ...] = ()
    rules: tuple[Rule, ...] = ()
    settings: tuple[tuple[str, Any], ...] = ()

    def applied_to(self, law: Law) -> Law:
        """Return the law with this change.

        Raises:
            NoticeProblemError, SettingNotAllowedError, RuleOrderError,
            OverlappingVersionsError, InvalidCalendarError: it does not fit.
            NothingChangesError: it changes nothing.
        """
        changed = Law(
            _with_rules(law.rulebook, self.rules),
            _with_notices(law.calendar, self.years, self.days),
            _with_settings(law.policy, self.settings),
        )
        if changed == law:
            raise NothingChangesError
        return changed

    def first_day(self, law: Law) -> date:
        """Return the earliest day at which counting can come out differently under this change."""
        days = []
        if self.settings:
            return date.min
        if self.rules:
            days.append(min(rule.in_force_from for rule in self.rules))
        if self.years:
            changed = _with_notices(law.calendar, self.years, self.days)
            days.append(_first_difference(law.calendar, changed))
        return min(days, default=date.max)

    def as_json(self) -> dict[str, Any]:
        """Return the change as it is stored."""
        return {
            "kind": self.kind.value,
            "years": [[one.year, one.notice] for one in self.years],
            "days": [
                [one.day.isoformat(), one.working, one.reason, one.notice] for one in self.days
            ],
            "rules": [entry_of(rule) for rule in self.rules],
            "settings": [[key, value] for key, value in self.settings],
        }


def change_of(stored: dict[str, Any]) -> LawChange:
    """Return the change that :meth:`LawChange.as_json` wrote."""
    return LawChange(
        ChangeKind(stored["kind"]),
        tuple(CalendarYear(year, notice, provisional=False) for year, notice in stored["years"]),
        tuple(
            CalendarDay(date.fromisoformat(day), working, reason, notice)
            for day, working, reason, notice in stored["days"]
        ),
        tuple(read_rule(entry) for entry in stored["rules"]),
        tuple((key, value) for key, value in stored["settings"]),
    )


# The calendar


def tail_of(year: int) -> date:
    """Return the first day of ``year`` that the next year's notice may still arrange."""
    return date(year, *TAIL_STARTS)


def festivals_of(calendar: WorkCalendar, year: int) -> tuple[CalendarDay, ...]:
    """Return the days off by statute of a provisional year; a notice arranges days around them."""
    if not any(one.year == year and one.provisional for one in calendar.years):
        return ()
    return tuple(one for one in calendar.days if one.day.year == year and not one.working)


def _with_notices(
    calendar: WorkCalendar, years: tuple[CalendarYear, ...], days: tuple[CalendarDay, ...]
) -> WorkCalendar:
    if not years:
        return calendar
    known = {one.year: one for one in calendar.years}
    kept = {one.day: one for one in calendar.days}
    for notice in sorted(years, key=lambda one: one.year):
        own = _days_of(notice.year, days)
        _check_notice(known, kept, notice, own)
        if known[notice.year].provisional:
            first, end = tail_of(notice.year - 1), date(notice.year + 1, 1, 1)
            kept = {day: one for day, one in kept.items() if not first <= day < end}
        kept |= {one.day: one for one in own}
        known[notice.year] = CalendarYear(notice.year, notice.notice, provisional=False)
    outside = [one.day for one in days if not any(_arranges(y.year, one.day) for y in years)]
    if outside:
        raise NoticeProblemError("day_outside", min(outside))
    return WorkCalendar(tuple(known.values()), tuple(kept.values()))


def _arranges(year: int, day: date) -> bool:
    return tail_of(year - 1) <= day <= date(year, 12, 31)


def _days_of(year: int, days: tuple[CalendarDay, ...]) -> list[CalendarDay]:
    return [one for one in days if _arranges(year, one.day)]


def _check_notice(
    known: dict[int, CalendarYear],
    kept: dict[date, CalendarDay],
    notice: CalendarYear,
    own: list[CalendarDay],
) -> None:
    start = date(notice.year, 1, 1)
    before = known.get(notice.year)
    if before is None:
        raise NoticeProblemError("year_missing", start)
    if not notice.notice.strip():
        raise NoticeProblemError("no_notice", start)
    if not own:
        raise NoticeProblemError("no_days", start)
    earlier = known.get(notice.year - 1)
    if earlier is not None and earlier.provisional:
        raise NoticeProblemError("year_before_missing", date(notice.year - 1, 1, 1))
    _check_days(own, kept, is_first=before.provisional)
    if not before.provisional and before.notice == notice.notice:
        raise NoticeProblemError("same_notice", start)
    if before.provisional:
        off = {one.day for one in own if not one.working}
        for festival in sorted(kept):
            record = kept[festival]
            if festival.year == notice.year and not record.working and festival not in off:
                raise NoticeProblemError("festival_missing", festival)


def _check_days(own: list[CalendarDay], kept: dict[date, CalendarDay], *, is_first: bool) -> None:
    seen: set[date] = set()
    for one in own:
        if one.day in seen:
            raise NoticeProblemError("day_twice", one.day)
        seen.add(one.day)
        was_off = not is_first and one.day in kept and not kept[one.day].working
        if one.working and one.day.weekday() < 5 and not was_off:  # noqa: PLR2004 - Saturday
            raise NoticeProblemError("already_working", one.day)


def _first_difference(before: WorkCalendar, after: WorkCalendar) -> date:
    """Return the first day that counts otherwise, or from which dates stop being provisional."""
    first = min(before.provisional_from, after.provisional_from)
    changed = {one.day for one in before.days}.symmetric_difference(one.day for one in after.days)
    kept = {one.day: one.working for one in before.days}
    changed |= {one.day for one in after.days if kept.get(one.day, one.working) != one.working}
    if before.provisional_from == after.provisional_from:
        return min(changed, default=date.max)
    return min(first, *changed) if changed else first


# Rules and settings


def _with_rules(rulebook: Rulebook, added: tuple[Rule, ...]) -> Rulebook:
    rules = list(rulebook.rules)
    for new in added:
        if new.in_force_to is not None and new.in_force_to < new.in_force_from:
            raise RuleOrderError(new.id, new.in_force_from)
        place = _place_of(rules, new)
        for index, old in enumerate(rules):
            if _runs_into(old, new):
                ends = new.in_force_from - _ONE_DAY
                rules[index] = dataclasses.replace(old, in_force_to=ends)
        if place is None:
            after = [n for n, old in enumerate(rules) if old.id == new.id]
            rules.insert(after[0] if after else len(rules), new)
        else:
            rules[place] = new
    return Rulebook(tuple(rules)) if added else rulebook


def _place_of(rules: list[Rule], new: Rule) -> int | None:
    for index, old in enumerate(rules):
        if (old.id, old.in_force_from) == (new.id, new.in_force_from):
            return index
    return None


def _runs_into(old: Rule, new: Rule) -> bool:
    """Say whether an older version is still in force on the first day of a new one."""
    if old.id != new.id or old.in_force_from >= new.in_force_from:
        return False
    return old.in_force_to is None or old.in_force_to >= new.in_force_from


def allowed_settings() -> dict[str, tuple[Any, ...]]:
    """Return every setting that moves dates, with the values the law allows, the usual first."""
    hints = get_type_hints(Policy)
    usual = Policy()
    found: dict[str, tuple[Any, ...]] = {}
    for one in dataclasses.fields(Policy):
        values = (True, False) if hints[one.name] is bool else get_args(hints[one.name])
        first = getattr(usual, one.name)
        found[one.name] = (first, *(value for value in values if value != first))
    return found


def _with_settings(policy: Policy, settings: tuple[tuple[str, Any], ...]) -> Policy:
    allowed = allowed_settings()
    for key, value in settings:
        values = allowed.get(key, ())
        if not any(value == one and type(value) is type(one) for one in values):
            raise SettingNotAllowedError(key, str(value), tuple(str(one) for one in values))
    return dataclasses.replace(policy, **dict(settings))
