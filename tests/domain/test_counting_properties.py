from __future__ import annotations

import json
from datetime import date, timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from disputes_app.domain.counting import Pause, count, explain
from disputes_app.domain.law import Law
from disputes_app.domain.rules import Direction, Rule, Unit
from tests.domain.plain_count import (
    ONE_DAY,
    days_in,
    month_end,
    pushed,
    roll,
    walk,
    work_table,
)
from tests.support.law import packaged_law

LAW: Law = packaged_law()
COUNTED = [rule for rule in LAW.rulebook.rules if rule.unit is not Unit.HOURS]
PAUSABLE = [rule for rule in COUNTED if rule.pause_causes]
RESTARTABLE = [rule for rule in COUNTED if rule.restart_causes]
STARTS = st.dates(date(2010, 1, 1), date(2023, 6, 30))
SPANS = st.lists(st.tuples(st.integers(-5, 120), st.integers(0, 40)), min_size=1, max_size=4)


def pauses_from(start: date, spans: list[tuple[int, int]]) -> tuple[Pause, ...]:
    return tuple(
        Pause(start + offset * ONE_DAY, start + (offset + days) * ONE_DAY) for offset, days in spans
    )


def length_of(rule: Rule) -> int | None:
    return 9 if rule.unit is Unit.DESIGNATED else None


def plain_end(rule: Rule, start: date, paused: frozenset[date]) -> tuple[date, date]:
    """Return raw_due and due, by the second computation."""
    rule = LAW.read(rule)
    length = rule.length or 9
    if rule.unit is Unit.WORKING_DAYS:
        step = ONE_DAY if rule.direction is Direction.AFTER else -ONE_DAY
        end = walk(start, length, work_table().__getitem__, paused, step)
        return end, end
    if rule.unit in {Unit.MONTHS, Unit.YEARS}:
        months = length * (12 if rule.unit is Unit.YEARS else 1)
        raw = pushed(start, month_end(start, months), paused)
    else:
        raw = walk(start, length, lambda _day: True, paused)
    return raw, roll(raw) if rule.rolls_shown() else raw


@given(rule=st.sampled_from(COUNTED), start=STARTS)
def test_every_rule_of_the_book_agrees_with_the_plain_count(rule: Rule, start: date) -> None:
    counted = count(rule, start, LAW, length=length_of(rule))
    assert (counted.raw_due, counted.due) == plain_end(rule, start, frozenset())


@given(rule=st.sampled_from(PAUSABLE), start=STARTS, spans=SPANS)
def test_pauses_agree_with_the_plain_count(
    rule: Rule, start: date, spans: list[tuple[int, int]]
) -> None:
    pauses = pauses_from(start, spans)
    paused = days_in((pause.first, pause.last) for pause in pauses)
    shown = explain(rule, start, LAW, pauses=pauses)
    assert (shown.raw_due, shown.due) == plain_end(rule, start, paused)
    assert shown.paused_days == sum(start < day <= shown.raw_due for day in paused)


@given(rule=st.sampled_from(COUNTED), start=STARTS, later=st.integers(0, 60))
def test_a_later_start_never_gives_an_earlier_end(rule: Rule, start: date, later: int) -> None:
    length = length_of(rule)
    early = count(rule, start, LAW, length=length).due
    assert early <= count(rule, start + later * ONE_DAY, LAW, length=length).due


@given(rule=st.sampled_from(PAUSABLE), start=STARTS, spans=SPANS, cut=st.integers(0, 39))
def test_splitting_a_pause_changes_nothing(
    rule: Rule, start: date, spans: list[tuple[int, int]], cut: int
) -> None:
    whole = pauses_from(start, spans)
    first = whole[0]
    middle = first.first + cut * ONE_DAY
    assume(middle < first.last)
    split = (Pause(middle + ONE_DAY, first.last), *whole[1:], Pause(first.first, middle))
    assert explain(rule, start, LAW, pauses=whole) == explain(rule, start, LAW, pauses=split)


@given(rule=st.sampled_from(PAUSABLE), start=STARTS, spans=SPANS)
def test_a_pause_after_the_raw_end_changes_nothing(
    rule: Rule, start: date, spans: list[tuple[int, int]]
) -> None:
    plain = count(rule, start, LAW)
    later = pauses_from(plain.raw_due + timedelta(days=6), spans)
    assert count(rule, start, LAW, pauses=later) == plain


@given(
    rule=st.sampled_from(RESTARTABLE),
    start=STARTS,
    after=st.lists(st.integers(0, 90), min_size=1, max_size=3),
)
def test_the_last_restart_is_the_new_start(rule: Rule, start: date, after: list[int]) -> None:
    restarts = [start + days * ONE_DAY for days in after]
    counted = count(rule, start, LAW, restarts=restarts)
    assert counted == count(rule, max(restarts), LAW)


@given(rule=st.sampled_from(PAUSABLE), start=STARTS, spans=SPANS, again=st.integers(0, 30))
def test_recounting_an_explanation_gives_its_date(
    rule: Rule, start: date, spans: list[tuple[int, int]], again: int
) -> None:
    shown = explain(
        rule, start, LAW, pauses=pauses_from(start, spans), restarts=(start + again * ONE_DAY,)
    ).as_json()
    json.dumps(shown)
    recounted = count(
        rule,
        date.fromisoformat(shown["start"]),
        LAW,
        length=shown["length"],
        pauses=[
            Pause(date.fromisoformat(span["from"]), date.fromisoformat(span["to"]))
            for span in shown["pauses"]
        ],
        restarts=[date.fromisoformat(text) for text in shown["restarts"]],
        extension=shown["extended_by"],
    )
    assert recounted.due.isoformat() == shown["due"]
    assert recounted.effective_start.isoformat() == shown["effective_start"]


@given(rule=st.sampled_from(PAUSABLE), start=STARTS, spans=SPANS)
def test_the_days_of_an_explanation_add_up(
    rule: Rule, start: date, spans: list[tuple[int, int]]
) -> None:
    """Days from the start to raw_due = days counted + days skipped."""
    assume(rule.unit in {Unit.WORKING_DAYS, Unit.CALENDAR_DAYS})
    shown = explain(rule, start, LAW, pauses=pauses_from(start, spans))
    days = [skipped.day for skipped in shown.skipped]
    assert days == sorted(set(days))
    assert all(start < day < shown.raw_due for day in days)
    assert (shown.raw_due - start).days == shown.length + len(days)
    assert [off.day for off in shown.rolled_over] == [
        shown.raw_due + n * ONE_DAY for n in range((shown.due - shown.raw_due).days)
    ]
