"""What past months, taken as wholes, add to a forecast."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random
from statistics import fmean

import pytest

from disputes_app.domain.forecast import simulate, without_and_with
from disputes_app.domain.forecast_blocks import (
    WINDOWS,
    Block,
    MonthEffects,
    month_before,
    spread_of,
)
from disputes_app.domain.forecast_facts import OfficeLog, SpanRow
from disputes_app.domain.forecast_ground import Levers
from disputes_app.domain.forecast_outlook import outlook
from disputes_app.domain.spans import FOREVER
from tests.domain.test_forecast import CALENDAR, LAST, facts, ground, made_up

D = date.fromisoformat


@pytest.mark.parametrize(
    ("day", "months", "found"),
    [
        ("2026-07-31", 1, "2026-06-30"),
        ("2026-06-30", 4, "2026-02-28"),
        ("2026-03-30", 1, "2026-02-28"),
        ("2026-01-15", 13, "2024-12-15"),
        ("2026-11-29", -3, "2027-02-28"),
    ],
)
def test_the_same_day_of_other_months(day: str, months: int, found: str) -> None:
    assert month_before(D(day), months) == D(found)


def case(number: int, due: str, closed: str | None) -> list[SpanRow]:
    until = FOREVER if closed is None else D(closed)
    rows = [SpanRow(number, 7, D("2026-03-02"), until, "open", D(due), None)]
    if closed is not None:
        measure = "late" if D(closed) > D(due) else "on_time"
        rows.append(SpanRow(number, 7, until, FOREVER, measure, D(due), D(closed)))
    return rows


def test_a_block_knows_who_was_open_and_who_of_them_was_late() -> None:
    log = OfficeLog(
        [
            *case(1, "2026-04-10", "2026-04-10"),
            *case(2, "2026-04-10", "2026-04-13"),
            *case(3, "2026-04-10", None),
            *case(4, "2026-04-10", "2026-03-20"),  # closed before the day
            *case(5, "2026-05-15", "2026-05-12"),
            *case(6, "2026-06-30", None),  # its last day is that of the forecast: not settled
        ],
        CALENDAR,
    )
    april, may = (one for one in log.blocks(D("2026-06-30"), 3) if one.late or one.window)
    assert (april.window, sum(april.open_then.values()), april.late) == (0, 3, 2)
    assert (may.window, may.late, list(may.open_then.values())) == (1, 0, [1])
    assert all(not moved for _left, moved in april.open_then)


def test_months_that_differ_by_chance_alone_have_no_spread() -> None:
    assert spread_of([(10.0, n) for n in (7, 13, 10, 9, 12, 9, 11, 10)]) == 0
    assert spread_of([(0.0, 0)] * 8) == 0
    assert spread_of([(10.0, n) for n in (2, 25, 1, 20, 3, 18, 2, 19)]) > 0.3


def effects(*late: int, expected: float = 10.0) -> MonthEffects:
    blocks = [Block(0, {(5, False): 100}, one) for one in late]
    return MonthEffects(blocks, lambda _alike: expected / 100, Random, 250)


def test_what_months_were_off_is_made_good_and_what_they_differ_widens() -> None:
    low = effects(*(12,) * 24)
    assert low.ratios(0) == [pytest.approx(288.5 / 240.5)] * 250
    assert low.factors(LAST, WINDOWS, 300) == [1.0] * 300  # new cases follow their own past
    wide = effects(*(3, 21) * 12)
    assert fmean(wide.ratios(0)) == pytest.approx(1.2, abs=0.05)
    factors = wide.factors(LAST, WINDOWS, 5_000)
    assert fmean(factors) == pytest.approx(1, abs=0.05)
    assert wide.spread > 0.3
    assert fmean((one - 1) ** 2 for one in factors) == pytest.approx(wide.spread, rel=0.15)
    few = effects(40, 0, 40, 0, 40)
    assert (few.ratios(0), few.spread) == ([1.0], 0)


def test_bad_and_good_months_make_the_interval_wider() -> None:
    of = ground(lefts=tuple(n % 20 for n in range(60)))
    chances = {(n % 20 - 1, False): 10 for n in range(20)}
    uneven = tuple(Block(0, chances, 0 if n % 2 else 90) for n in range(24))
    seen = [outlook(one, simulate(one, 1, 400)).band for one in (of, replace(of, blocks=uneven))]
    plain, wide = (one.high80 - one.low80 for one in seen if one is not None)
    assert wide > plain * 3 / 2


def test_what_is_drawn_once_is_as_if_it_were_drawn_twice() -> None:
    log = OfficeLog(made_up(0.05, seed=4), CALENDAR)
    day = D("2024-12-31")
    of = replace(
        ground(),
        first=D("2025-01-01"),
        last=D("2025-02-28"),
        day=day,
        counted=log.counted(D("2025-01-01"), D("2025-02-28"), day),
        live=log.live(day),
        past=log.past(day, day - D("2023-01-01")),
        blocks=log.blocks(day, 20),
    )
    levers = Levers(handlers=1, extensions=3, more_cases=30)
    both = without_and_with(of, 3, 100, levers, facts(of))
    alone = simulate(of, 3, 100, Levers(), facts(of)), simulate(of, 3, 100, levers, facts(of))
    assert [outlook(of, one) for one in both] == [outlook(of, one) for one in alone]
    assert outlook(of, both[1]).registered > outlook(of, both[0]).registered
