"""Every rule of the three lines, from every day it was in force, against the plain count."""

from __future__ import annotations

from datetime import date

import pytest

from disputes_app.domain.counting import Pause, count, explain
from disputes_app.domain.law import Law
from disputes_app.domain.rules import Rule
from tests.domain.plain_count import ONE_DAY, days_in, roll, walk, work_table

EARLIEST, LATEST = date(2010, 1, 1), date(2026, 6, 30)

# rule, in force from, length, extension, how it counts: as the statutes read
WORKING, BACKWARDS, ROLLING = "working days", "working days before", "calendar days, rolling"
RULES = [
    ("arbitration.accept", date(2008, 5, 1), 5, 0, WORKING),
    ("arbitration.serve_application", date(2008, 5, 1), 5, 0, WORKING),
    ("arbitration.defence", date(2008, 5, 1), 10, 0, WORKING),
    ("arbitration.tribunal", date(2008, 5, 1), 5, 0, WORKING),
    ("arbitration.hearing_notice", date(2008, 5, 1), 5, 0, BACKWARDS),
    ("arbitration.award", date(2008, 5, 1), 45, 15, ROLLING),
    ("inspection.accept", date(2005, 2, 1), 5, 0, WORKING),
    ("inspection.investigate", date(2004, 12, 1), 60, 30, WORKING),
    ("inspection.decide", date(2005, 2, 1), 15, 10, WORKING),
    ("inspection.close", date(2004, 12, 1), 60, 30, WORKING),
    ("mediation.accept", date(2012, 1, 1), 3, 0, WORKING),
    ("mediation.conclude", date(2012, 1, 1), 15, 7, ROLLING),
    ("mediation.conclude_other", date(2008, 5, 1), 15, 7, ROLLING),
]


def plain_due(start: date, length: int, how: str, paused: frozenset[date]) -> date:
    table = work_table()
    if how == BACKWARDS:
        return walk(start, length, table.__getitem__, step=-ONE_DAY)
    if how == WORKING:
        return walk(start, length, table.__getitem__, paused)
    return roll(walk(start, length, lambda _day: True, paused))


def start_days(first: date) -> list[date]:
    earliest = max(first, EARLIEST)
    return [earliest + n * ONE_DAY for n in range((LATEST - earliest).days + 1)]


@pytest.mark.parametrize(("rule_id", "first", "length", "extension", "how"), RULES)
def test_every_start_day_agrees(
    law: Law, rule_id: str, first: date, length: int, extension: int, how: str
) -> None:
    differing: list[tuple[date, date, date]] = []
    checked = 0
    for start in start_days(first):
        rule = law.version(rule_id, start)
        for extended in {0, extension}:
            expected = plain_due(start, length + extended, how, frozenset())
            counted = count(rule, start, law, extension=extended)
            shown = explain(rule, start, law, extension=extended)
            checked += 1
            if not expected == counted.due == shown.due or counted.provisional:
                differing.append((start, expected, counted.due))
    assert differing == []
    assert checked >= len(start_days(first))


@pytest.mark.parametrize("rule_id", ["arbitration.award", "arbitration.accept"])
def test_every_start_day_agrees_with_pauses(law: Law, rule_id: str) -> None:
    """Two overlapping pauses and a later one, at distances that vary with the day."""
    differing: list[date] = []
    length, how = (45, ROLLING) if rule_id == "arbitration.award" else (5, WORKING)
    for start in start_days(date(2017, 7, 1)):
        n = start.toordinal()
        spans = [
            (start + (n % 7) * ONE_DAY, start + (n % 7 + n % 11) * ONE_DAY),
            (start + (n % 13) * ONE_DAY, start + (n % 13 + n % 5) * ONE_DAY),
            (start + (n % 60) * ONE_DAY, start + (n % 60 + n % 17) * ONE_DAY),
        ]
        rule: Rule = law.version(rule_id, start)
        pauses = tuple(Pause(first, last) for first, last in spans)
        expected = plain_due(start, length, how, days_in(spans))
        if count(rule, start, law, pauses=pauses).due != expected:
            differing.append(start)
    assert differing == []
