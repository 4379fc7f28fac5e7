"""Will the office meet its target this month, quarter or year, and what would change that?

A simulation from the office's own past, without any model fitted to it.  In every run

- each open case ends as one of the past cases that were still open with as many working days
  left (``forecast_chances``), or has its last day moved as theirs was moved;
- each day to come brings the new cases of a past day of the same month and day of the week, and
  those of them whose last day still falls in the period count;
- the cases due in a month are late more or less often together, as far as past months taken as
  wholes were off the chances of their cases (``forecast_blocks``);
- what is closed or late already stays what it is.

The draws of a case depend on the seed and its id alone, those of a day on the seed and the day.
So the same seed gives the same answer, and a lever is compared with the baseline on the same
draws: what differs is the lever.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from disputes_app.domain.forecast_days import is_working
from disputes_app.domain.forecast_drawing import Drawing
from disputes_app.domain.forecast_facts import NewCase, Past
from disputes_app.domain.forecast_ground import (
    NO_LEVERS,
    Ground,
    LeverFacts,
    Levers,
    NoForecast,
    Runs,
)
from disputes_app.domain.lateness import FEW
from disputes_app.domain.work_calendar import WorkCalendar

LEAST_DAYS = 4
"""Fewer past days of the same month and day of the week than this are not drawn from."""
_ONE_DAY = timedelta(days=1)


def why_none(ground: Ground) -> NoForecast | None:
    """Return why there is no forecast: the past says too little."""
    return NoForecast.FEW_PAST if ground.past.cases < FEW else None


def simulate(
    ground: Ground,
    seed: int,
    runs: int,
    levers: Levers = NO_LEVERS,
    facts: LeverFacts | None = None,
    *,
    apart: int = 0,
    step: Callable[[int, int], None] = lambda _done, _total: None,
) -> Runs:
    """Run the simulation; deterministic for a seed.

    Args:
        apart: how many days lie between the points up to which is counted; 0 for the end only.
        step: told how many parts of the work are done, of how many.
    """
    drawn = Drawing(ground, seed, runs, points_of(ground, apart), levers, facts or LeverFacts())
    return _drawn(drawn, ground, step).result()


def without_and_with(
    ground: Ground,
    seed: int,
    runs: int,
    levers: Levers,
    facts: LeverFacts,
    *,
    apart: int = 0,
    step: Callable[[int, int], None] = lambda _done, _total: None,
) -> tuple[Runs, Runs]:
    """Run the simulation without levers and with them; what both have alike is drawn once.

    Arguments as of :func:`simulate`, which gives the same for either.
    """
    points = points_of(ground, apart)

    def half(first: int) -> Callable[[int, int], None]:
        return lambda done, total: step(done + first * total, 2 * total)

    base = _drawn(Drawing(ground, seed, runs, points, NO_LEVERS, facts), ground, half(0))
    changed = Drawing(ground, seed, runs, points, levers, facts, alike=base.alike)
    return base.result(), _drawn(changed, ground, half(1)).result()


def _drawn(drawn: Drawing, ground: Ground, step: Callable[[int, int], None]) -> Drawing:
    days = [ground.day + n * _ONE_DAY for n in range(1, (ground.last - ground.day).days + 1)]
    total = len(ground.live) + len(days)
    for done, case in enumerate(ground.live):
        step(done, total)
        drawn.end_case(case)
    pools = DayPools(ground.past, ground.calendar)
    for done, day in enumerate(days, len(ground.live)):
        step(done, total)
        drawn.begin_cases(day, pools.like(day))
    return drawn


def points_of(ground: Ground, apart: int) -> tuple[date, ...]:
    """Return the days up to which is counted: so many days apart, and the last of the period."""
    start = max(ground.day, ground.first)
    if not apart:
        return (ground.last,)
    days = range(0, (ground.last - start).days, apart)
    return (*(start + n * _ONE_DAY for n in days), ground.last)


class DayPools:
    """The past days of which one is drawn for a day to come: what cases began on them."""

    def __init__(self, past: Past, calendar: WorkCalendar) -> None:
        self._calendar = calendar
        self._pools: dict[tuple[int, ...], list[tuple[NewCase, ...]]] = {}
        for day, cases in past.starts.items():
            for key in self._keys(day):
                self._pools.setdefault(key, []).append(cases)

    def like(self, day: date) -> list[tuple[NewCase, ...]]:
        """Return the cases of each past day that is like ``day``."""
        found: list[tuple[NewCase, ...]] = []
        for key in self._keys(day):
            found = self._pools.get(key, found)
            if len(found) >= LEAST_DAYS:
                return found
        return found

    def _keys(self, day: date) -> tuple[tuple[int, ...], ...]:
        """Return what days have in common, the most telling first."""
        works = int(is_working(self._calendar, day))
        return (day.month, day.weekday(), works), (day.weekday(), works), (works,)
