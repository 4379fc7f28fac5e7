"""How does every case of a forecast end, in each of its runs?

A case takes one draw a run: low draws are late, high ones have their last day moved, those
between close in time.  A lever moves only the bound of late.  Of new cases only late ones are
drawn (``forecast_coming``).  Chances are multiplied by what the cases of a month have in common
(``forecast_blocks``).  Draws are floats; what they decide is counted in whole cases, and rates
are exact fractions.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import accumulate
from random import Random
from statistics import fmean

from disputes_app.domain.forecast_blocks import WINDOWS, MonthEffects, month_before
from disputes_app.domain.forecast_chances import WEIGHINGS, Chances, fates_of, reach_of
from disputes_app.domain.forecast_coming import Coming, NewDay
from disputes_app.domain.forecast_days import working_day_from, working_days
from disputes_app.domain.forecast_draws import Draws
from disputes_app.domain.forecast_facts import LiveCase, NewCase
from disputes_app.domain.forecast_ground import (
    Ground,
    LeverFacts,
    Levers,
    Runs,
    first_extended,
    load_factor,
)

_SEEDS_APART = 1_000_003


class Alike:
    """What no lever moves: drawn without levers, and taken from there with them.

    Attributes:
        chances: of cases once moved, and never.
        effects: what the cases of a month have in common.
        picked: for each day to come the place of the past day that it is like, in every run.
        new_due: how many new cases count at each point, in every run.
    """

    def __init__(self, runs: int, points: int) -> None:
        self.chances: dict[bool, Chances] = {}
        self.effects: MonthEffects | None = None
        self.picked: dict[date, list[int]] = {}
        self.new_due = [[0.0] * points for _ in range(runs)]


class Drawing:
    """Draws the end of every case in every run.

    Args:
        alike: of the same without levers, already drawn.
    """

    def __init__(
        self,
        ground: Ground,
        seed: int,
        runs: int,
        points: tuple[date, ...],
        levers: Levers,
        facts: LeverFacts,
        *,
        alike: Alike | None = None,
    ) -> None:
        self._ground = ground
        self._seed = seed
        self._runs = runs
        self._levers = levers
        self._facts = facts
        self._faster = load_factor(levers, facts)
        self._may_extend = first_extended(ground, levers, facts)
        self.alike = Alike(runs, len(points)) if alike is None else alike
        self._late_chances: dict[tuple[bool, int, int, int, int], list[float]] = {}
        self._stay_chances: dict[tuple[bool, int], list[float]] = {}
        self._last_chances: dict[int, list[float]] = {}
        self._last_days: dict[tuple[date, int], date] = {}
        self._ends = [month_before(ground.day, -n) for n in range(1, WINDOWS + 1)]
        self.found = Runs(
            points,
            [0] * len(points),
            [[0.0] * len(points) for _ in range(runs)],
            [[] for _ in range(runs)],
        )
        length = (ground.last - ground.first).days + 1
        days = (ground.first + timedelta(days=n) for n in range(length))
        self._points = {day: bisect_left(points, day) for day in days}
        self._coming = Coming(
            self._points,
            self._last_day,
            lambda new: self._late(new.term, new.term, 0, 0, moved=new.moved),
            lambda moved: self._chances_of(moved=moved),
            lambda: self._month_effects,
        )
        for due_on, n in ground.counted.due.items():
            self.found.certain[self._points[due_on]] += n

    def end_case(self, case: LiveCase) -> None:
        """Draw how an open case ends, in every run."""
        rng, others = self._stream(1, case.case_id), self._stream(2, case.case_id)
        draws = [rng.random() for _ in range(self._runs)]
        sooner = min(self._levers.hearing_days, self._facts.sooner.get(case.case_id, 0))
        seen = case.left - self._ground.day_over
        late = self._of_its_month(case, self._late(seen, case.left, 0, sooner, moved=case.moved))
        stays = self._stays(seen, moved=case.moved)
        if case.due_on in self._points:
            self.found.certain[self._points[case.due_on]] += 1
        for run, (draw, is_late, is_moved) in enumerate(zip(draws, late, stays, strict=True)):
            if draw < is_late:
                self._missed(run, case, draw, sooner)
            elif draw >= is_moved:
                self._add(run, case.due_on, -1)
                self._move(run, case.due_on, (seen, case.moved), (others.random(), others.random()))

    def begin_cases(self, day: date, like: Sequence[tuple[NewCase, ...]]) -> None:
        """Draw which cases begin on a day to come, and which are late, in every run."""
        room = working_days(self._ground.calendar, day, self._ground.last)
        pool = self._coming.days(
            day, [[one for one in cases if 0 <= one.term <= room] for cases in like]
        )
        if not any(one.cases for one in pool):
            return
        rng = self._stream(3, day.toordinal())
        picks = self._picks(day, pool)
        cases = {id(one): one for entry in pool for one in entry.cases}.values()
        bounds = (max(one.most for one in cases), max(one.late_after for one in cases))
        self._draw_late(rng, picks, bounds)
        share = self._levers.more_cases / 100
        if share:
            self._draw_late(self._stream(4, day.toordinal()), picks, bounds, share)

    def result(self) -> Runs:
        """Return what the runs came to, once every case is drawn."""
        times = 1 + self._levers.more_cases / 100
        for due, new in zip(self.found.due, self.alike.new_due, strict=True):
            for point, n in enumerate(new):
                due[point] += n * times
        return self.found

    def _picks(self, day: date, pool: Sequence[NewDay]) -> list[NewDay]:
        """Return for every run the past day that a day to come is like; count its cases."""
        known = self.alike.picked.get(day)
        if known is not None:
            return [pool[place] for place in known]
        rng = self._stream(5, day.toordinal())
        places = self.alike.picked[day] = [int(rng.random() * len(pool)) for _ in range(self._runs)]
        picks = [pool[place] for place in places]
        for due, picked in zip(self.alike.new_due, picks, strict=True):
            for point, n in picked.counts:
                due[point] += n
        return picks

    def _draw_late(
        self,
        rng: Random,
        picks: Sequence[NewDay],
        bounds: tuple[float, float],
        share: float = 1.0,
    ) -> None:
        """Draw which of the new cases are late; ``share`` of them come.

        ``bounds``: the largest chance of late, and of late after a move.
        """
        found = self.found
        ends = list(accumulate([len(picked.cases) for picked in picks]))
        low, high = bounds[0] * share, 1 - bounds[1] * share
        draws = Draws(rng, ends[-1])
        for place, draw in draws.beyond(low, high):
            run = bisect_right(ends, place)
            case = picks[run].cases[place - ends[run]]  # counted from the end of its own
            if case.point is not None and draw < case.late[run] * share:
                found.late[run].append(case.due_on)
                found.due[run][case.point] += case.moves
            elif draw >= 1 - case.late_after * share:
                moved_to = case.moved_to((1 - draw) / (case.late_after * share))
                if moved_to is not None:
                    self._lose(run, moved_to)
                    self._add(run, moved_to, 1)

    def _missed(self, run: int, case: LiveCase, draw: float, sooner: int) -> None:
        """Put a case down as late, unless an extension moves its last day in time."""
        due_on = case.due_on
        if case.case_id in self._may_extend:
            self.found.extended += 1
            due_on, gain = self._facts.extended[case.case_id]
            self._add(run, case.due_on, -1)
            self._add(run, due_on, 1)
            seen = case.left - self._ground.day_over
            late = self._late(seen, case.left, gain, sooner, moved=case.moved)
            if draw >= self._of_its_month(case, late)[run]:
                return
        self._lose(run, due_on)

    def _move(
        self, run: int, due_on: date, was: tuple[int, bool], draws: tuple[float, float]
    ) -> None:
        """Draw how the last day is moved, and whether the case is late then.

        ``was``: how many days were left at most, and whether it had been moved before.
        """
        left, moved = was
        at_left, gain = self._chances_of(moved=moved).move(left, draws[0])
        if gain is None:
            return
        new_left = max(at_left + gain, 0)
        moved_to = self._last_day(due_on, gain)
        self._add(run, moved_to, 1)
        if draws[1] < self._late_at_last(new_left)[run]:
            self._lose(run, moved_to)

    @property
    def _month_effects(self) -> MonthEffects:
        """What the cases of a month have in common; read from the past when first needed."""
        if self.alike.effects is None:
            self.alike.effects = MonthEffects(
                self._ground.blocks,
                lambda alike: fmean(self._chances_of(moved=alike[1]).late(alike[0])),
                lambda key: self._stream(6, key),
                min(self._runs, WEIGHINGS),
            )
        return self.alike.effects

    def _of_its_month(self, case: LiveCase, late: list[float]) -> list[float]:
        """Multiply chances of late by what past months tell of cases due so long after the day."""
        window = min(bisect_left(self._ends, case.due_on), WINDOWS)
        factors = self._month_effects.factors(case.due_on, window, self._runs)
        return [chance * factor for chance, factor in zip(late, factors, strict=True)]

    def _chances_of(self, *, moved: bool) -> Chances:
        """Return the chances of cases once moved, or never; each is weighed when first needed."""
        if moved not in self.alike.chances:
            fates = fates_of(self._ground.past, moved=moved)
            weighings = min(self._runs, WEIGHINGS)
            self.alike.chances[moved] = Chances(fates, self._stream(0, int(moved)), weighings)
        return self.alike.chances[moved]

    def _late(self, seen: int, left: int, gain: int, sooner: int, *, moved: bool) -> list[float]:
        """Return for every run the chance to be late, of a case with so many days left.

        Args:
            seen: past cases are alike that were not closed with more than so many days left.
            gain: by how many days an extension moves the last day.
            moved: whether the last day was moved before.
        """
        key = (moved, seen, left, gain, sooner)
        found = self._late_chances.get(key)
        if found is None:
            after = reach_of(left + gain, self._faster, sooner) - left
            chances = self._chances_of(moved=moved).late(seen, after)
            found = self._late_chances[key] = self._tiled(chances)
        return found

    def _late_at_last(self, left: int) -> list[float]:
        """Return the same for a case whose last day was just moved, and stays."""
        found = self._last_chances.get(left)
        if found is None:
            found = self._tiled(self._chances_of(moved=True).late_at_last(left))
            self._last_chances[left] = found
        return found

    def _stays(self, seen: int, *, moved: bool) -> list[float]:
        key = (moved, seen)
        found = self._stay_chances.get(key)
        if found is None:
            found = self._stay_chances[key] = self._tiled(self._chances_of(moved=moved).stays(seen))
        return found

    def _tiled(self, values: list[float]) -> list[float]:
        return (values * (self._runs // len(values) + 1))[: self._runs]

    def _add(self, run: int, due_on: date, n: float) -> None:
        point = self._points.get(due_on)
        if point is not None:
            self.found.due[run][point] += n

    def _lose(self, run: int, due_on: date) -> None:
        if due_on in self._points:
            self.found.late[run].append(due_on)

    def _last_day(self, day: date, term: int) -> date:
        key = (day, term)
        if key not in self._last_days:
            self._last_days[key] = working_day_from(self._ground.calendar, day, term)
        return self._last_days[key]

    def _stream(self, kind: int, key: int) -> Random:
        return Random((self._seed * _SEEDS_APART + key) * 8 + kind)  # noqa: S311 - a simulation, nothing secret
