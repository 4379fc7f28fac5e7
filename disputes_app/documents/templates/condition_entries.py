"""How does a condition of law read the log of a case?"""

from __future__ import annotations

import calendar
from collections.abc import Callable
from datetime import date, timedelta

from disputes_app.domain.labels import Label
from disputes_app.domain.paper_entries import PaperEntry, PaperValue, last_of
from disputes_app.domain.papers import CasePaper

PENALTY, HANDLING = "inspection.penalty_decision", "inspection.handling_decision"
SUMMARY = "inspection.summary_penalty"
_BY_NOTICE, _DAYS_OF_NOTICE = "公告", 30


def refused_unless(
    holds: Callable[[CasePaper], bool], zh: str, en: str
) -> Callable[[CasePaper], Label | None]:
    """Return a condition that gives its reason where it does not hold."""
    reason = Label(zh, en)
    return lambda facts: None if holds(facts) else reason


def last(facts: CasePaper, *kinds: str) -> PaperEntry | None:
    """Return the last entry of these kinds."""
    return last_of(facts.entries, kinds)


def says(entry: PaperEntry | None, name: str) -> PaperValue:
    """Return what an entry says of a fact; None where there is none."""
    return None if entry is None else entry.facts.get(name)


def of(facts: CasePaper, kind: str) -> tuple[PaperEntry, ...]:
    """Return the entries of a kind."""
    return tuple(one for one in facts.entries if one.kind == kind)


def concerns(entry: PaperEntry, party: PaperValue) -> bool:
    """Say whether an entry is about a party; one that names nobody is about all."""
    named = entry.facts.get("party")
    return party is None or named is None or named == party


def first_from(days: list[date], earliest: date) -> date:
    """Return the first of these days that is not before a day; the last day of all if none."""
    return min((one for one in days if one >= earliest), default=date.max)


def takes_effect(service: PaperEntry) -> date:
    """Return the day from which a paper counts as served: by public notice thirty days later.

    民事诉讼法 95.
    """
    by_notice = _BY_NOTICE in str(service.facts.get("method") or "")
    return service.on + timedelta(days=_DAYS_OF_NOTICE if by_notice else 0)


def months_later(day: date, months: int) -> date:
    """Return the same day so many months later, or the last of its month."""
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
