"""The rulebook against the statutes: every period, and every day on which one can start."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cache

import pytest

from disputes_app.domain.counting import count, explain
from disputes_app.domain.law import Law, Policy
from disputes_app.domain.rules import LINES_OF_WORK, Rolls
from tests.domain.plain_count import LAST, ONE_DAY, month_end, walk, work_table
from tests.domain.statutory_rules import STATUTORY, Statutory

EARLIEST, LATEST = date(2010, 1, 1), date(2026, 12, 31)
CERTAIN = date(2026, 12, 24)
"""The last day that no later notice can change."""
DESIGNATED_DAYS = 9
EXTRA = {("blacklist.term", "2018-01-01")}
"""Earlier versions whose text is not on file, beside the statutes in force."""
SWITCHED = {"service.public_notice", "inspection.close", "arbitration.hearing_notice"}


def test_the_rulebook_holds_every_period_as_the_statute_gives_it(law: Law) -> None:
    held = {
        (rule.id, rule.in_force_from.isoformat()): (
            rule.kind.value,
            rule.article,
            rule.in_force_to.isoformat() if rule.in_force_to else "",
            rule.length,
            rule.unit.value,
            rule.direction.value,
            rule.mark.value,
        )
        for rule in law.rulebook.all_versions()
    }
    wanted = {
        (one.id, one.in_force_from): (
            one.kind,
            one.article,
            one.in_force_to,
            one.length,
            one.unit,
            one.direction,
            one.mark,
        )
        for one in STATUTORY
    }
    assert {key: value for key, value in held.items() if key not in EXTRA} == wanted
    for one in STATUTORY:
        rule = law.rulebook.version(one.id, date.fromisoformat(one.in_force_from))
        assert one.rolls in {"-", rule.rolls.value}, one.id


def test_rules_are_listed_by_line_of_work(law: Law) -> None:
    lines = [rule.id.partition(".")[0] for rule in law.rulebook.all_versions()]
    assert list(dict.fromkeys(lines)) == list(LINES_OF_WORK)


@cache
def next_worked() -> dict[date, date]:
    """Return for every day of the table the first worked day from it, that day included."""
    table = work_table()
    found: dict[date, date] = {}
    coming: date | None = None
    for day in sorted(table, reverse=True):
        coming = day if table[day] else coming
        if coming is not None:
            found[day] = coming
    return found


def plain_raw(one: Statutory, start: date, length: int) -> date | None:
    """Return the day on which the count ends; None where the table does not reach."""
    table = work_table()
    forwards = one.direction == "after"
    step = ONE_DAY if forwards else -ONE_DAY
    try:
        match one.unit:
            case "working_days":
                return walk(start, length, table.__getitem__, step=step)
            case "calendar_days" | "designated":
                return start + length * step
            case "months":
                return month_end(start, length)
            case "years":
                return month_end(start, 12 * length)
    except KeyError:
        return None
    raise AssertionError(one.unit)


def plain_due(one: Statutory, start: date, length: int, *, rolls: bool) -> date | None:
    raw = plain_raw(one, start, length)
    if raw is None or not rolls:
        return raw
    return next_worked().get(raw) if raw <= LAST else None


def start_days(one: Statutory) -> list[date]:
    first = max(date.fromisoformat(one.in_force_from), EARLIEST)
    last = min(date.fromisoformat(one.in_force_to) if one.in_force_to else LATEST, LATEST)
    return [first + n * ONE_DAY for n in range((last - first).days + 1)]


COUNTED = [one for one in STATUTORY if one.unit != "hours"]


@pytest.mark.parametrize("one", COUNTED, ids=lambda one: f"{one.id}-{one.in_force_from}")
def test_every_start_day_of_every_rule_agrees(law: Law, one: Statutory) -> None:
    """Where the table ends, the date is provisional instead."""
    differing, checked = [], 0
    for start in start_days(one):
        rule = law.version(one.id, start)
        given = DESIGNATED_DAYS if one.length is None else None
        rolls = one.rolls in {"yes", "switch"}
        expected = plain_due(one, start, given or one.length or 0, rolls=rolls)
        counted = count(rule, start, law, length=given)
        shown = explain(rule, start, law, length=given)
        checked += 1
        asks = one.unit == "working_days" or rolls
        consulted = max(counted.due, start - ONE_DAY) if one.direction == "before" else counted.due
        certain = consulted <= CERTAIN
        agrees = expected == counted.due or expected is None or not certain
        if counted.due != shown.due or counted.provisional != (asks and not certain) or not agrees:
            differing.append((start, expected, counted.due))
    assert differing == []
    assert checked == len(start_days(one)) > 0


@pytest.mark.parametrize(
    "one", [one for one in STATUTORY if one.unit == "hours"], ids=lambda one: one.id
)
def test_hours_run_through_the_night_and_the_holidays(law: Law, one: Statutory) -> None:
    for start in start_days(one):
        moment = datetime(start.year, start.month, start.day, 17, 30)  # noqa: DTZ001 - local, as all dates here
        rule = law.version(one.id, start)
        assert count(rule, moment, law).due == moment + timedelta(hours=one.length or 0)


@pytest.mark.parametrize(
    "one", [one for one in STATUTORY if one.id in SWITCHED], ids=lambda one: one.id
)
def test_the_other_reading_of_a_switch_agrees_too(law: Law, one: Statutory) -> None:
    other = Policy(
        service_public_notice_rolls=False, inspection_close_length=75, hearing_clear_days=True
    )
    read = Law(law.rulebook, law.calendar, other)
    length = {"service.public_notice": one.length, "inspection.close": 75}.get(one.id, 6)
    for start in start_days(one):
        expected = plain_due(one, start, length or 0, rolls=False)
        counted = count(read.version(one.id, start), start, read)
        if expected is not None and max(counted.due, start) <= CERTAIN:
            assert counted.due == expected, start
        assert read.version(one.id, start).rolls is not Rolls.SWITCH
