"""How does every case of a forecast end, in each of its runs?

A case takes one draw a run: low draws are late, high ones have their last day moved, those
between close in time.  A lever moves only the bound of late.  Draws are floats; what they
decide is counted in whole cases, and rates are exact fractions.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import accumulate
from random import Random
from typing import NamedTuple

from disputes_app.domain.forecast_chances import WEIGHINGS, Chances, fates_of, reach_of
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


class _Begun(NamedTuple):
    """A case that begins on a day to come, with its chances in every run."""

    new: NewCase
    due_on: date
    point: int | None
    late: list[float]
    stays: list[float]


class _NewCases(NamedTuple):
    """The cases that one past day brings to a day to come, and where their last days count."""

    cases: tuple[_Begun, ...]
    due: tuple[tuple[int, int], ...]


class _Bounds(NamedTuple):
    """Draws below ``low`` may be late, those from ``high`` on may be moved."""

    low: float
    high: float

    @classmethod
    def of(cls, cases: Sequence[_Begun]) -> _Bounds:
        """Return the bounds that hold for every case and every weighing."""
        late = {id(case.late): case.late for case in cases}
        stays = {id(case.stays): case.stays for case in cases}
        return cls(
            max(max(one[:WEIGHINGS]) for one in late.values()),
            min(min(one[:WEIGHINGS]) for one in stays.values()),
        )


class Drawing:
    """Draws the end of every case in every run."""

    def __init__(
        self,
        ground: Ground,
        seed: int,
        runs: int,
        points: tuple[date, ...],
        levers: Levers,
        facts: LeverFacts,
    ) -> None:
        self._ground = ground
        self._seed = seed
        self._runs = runs
        self._levers = levers
        self._facts = facts
        self._faster = load_factor(levers, facts)
        self._may_extend = first_extended(ground, levers, facts)
        self._chances: dict[bool, Chances] = {}
        self._late_chances: dict[tuple[bool, int, int, int, int], list[float]] = {}
        self._stay_chances: dict[tuple[bool, int], list[float]] = {}
        self._last_chances: dict[int, list[float]] = {}
        self._last_days: dict[tuple[date, int], date] = {}
        self.found = Runs(
            points,
            [0] * len(points),
            [[0] * len(points) for _ in range(runs)],
            [[] for _ in range(runs)],
        )
        length = (ground.last - ground.first).days + 1
        days = (ground.first + timedelta(days=n) for n in range(length))
        self._points = {day: bisect_left(points, day) for day in days}
        for due_on, n in ground.counted.due.items():
            self.found.certain[self._points[due_on]] += n

    def end_case(self, case: LiveCase) -> None:
        """Draw how an open case ends, in every run."""
        rng, others = self._stream(1, case.case_id), self._stream(2, case.case_id)
        draws = [rng.random() for _ in range(self._runs)]
        sooner = min(self._levers.hearing_days, self._facts.sooner.get(case.case_id, 0))
        seen = case.left - self._ground.day_over
        late = self._late(seen, case.left, 0, sooner, moved=case.moved)
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
        """Draw which cases begin on a day to come, and how they end, in every run."""
        room = working_days(self._ground.calendar, day, self._ground.last)
        pool = [
            self._new_cases(day, [one for one in cases if 0 <= one.term <= room]) for cases in like
        ]
        if not any(one.cases for one in pool):
            return
        rng = self._stream(3, day.toordinal())
        picks = [pool[int(rng.random() * len(pool))] for _ in range(self._runs)]
        for due, picked in zip(self.found.due, picks, strict=True):
            for point, n in picked.due:
                due[point] += n
        ends = list(accumulate(len(picked.cases) for picked in picks))
        draws = Draws(rng, ends[-1])
        bounds = _Bounds.of([case for one in pool for case in one.cases])
        for place in draws.beyond(*bounds):
            run = bisect_right(ends, place)
            case = picks[run].cases[place - ends[run]]  # counted from the end of its own
            self._unusual(run, case, draws, place)
        if self._levers.more_cases:
            self._begin_more(day, picks, ends)

    def _begin_more(self, day: date, picks: Sequence[_NewCases], ends: Sequence[int]) -> None:
        """Let some of the new cases come twice, the second with an end of its own."""
        more = self._stream(4, day.toordinal())
        twice, draws = Draws(more, ends[-1]), Draws(more, ends[-1])
        share = self._levers.more_cases / 100
        for place in twice.beyond(share, 1.0):
            if twice.at(place) >= share:
                continue
            run = bisect_right(ends, place)
            case = picks[run].cases[place - ends[run]]
            self._add(run, case.due_on, 1)
            self._unusual(run, case, draws, place)

    def _new_cases(self, day: date, wanted: Sequence[NewCase]) -> _NewCases:
        cases = []
        counts: dict[int, int] = {}
        for new in wanted:
            due_on = self._last_day(day, new.term)
            point = self._points.get(due_on)
            late = self._late(new.term, new.term, 0, 0, moved=new.moved)
            stays = self._stays(new.term, moved=new.moved)
            cases.append(_Begun(new, due_on, point, late, stays))
            if point is not None:
                counts[point] = counts.get(point, 0) + 1
        return _NewCases(tuple(cases), tuple(counts.items()))

    def _unusual(self, run: int, case: _Begun, draws: Draws, place: int) -> None:
        """Put a new case down as late or moved, if it is."""
        draw = draws.at(place)
        if draw < case.late[run]:
            if case.point is not None:
                self.found.late[run].append(case.due_on)
        elif draw >= case.stays[run]:
            if case.point is not None:
                self.found.due[run][case.point] -= 1
            self._move(run, case.due_on, case.new, draws.others(place))

    def _missed(self, run: int, case: LiveCase, draw: float, sooner: int) -> None:
        """Put a case down as late, unless an extension moves its last day in time."""
        due_on = case.due_on
        if case.case_id in self._may_extend:
            self.found.extended += 1
            due_on, gain = self._facts.extended[case.case_id]
            self._add(run, case.due_on, -1)
            self._add(run, due_on, 1)
            seen = case.left - self._ground.day_over
            if draw >= self._late(seen, case.left, gain, sooner, moved=case.moved)[run]:
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

    def _chances_of(self, *, moved: bool) -> Chances:
        """Return the chances of cases once moved, or never; each is weighed when first needed."""
        if moved not in self._chances:
            fates = fates_of(self._ground.past, moved=moved)
            weighings = min(self._runs, WEIGHINGS)
            self._chances[moved] = Chances(fates, self._stream(0, int(moved)), weighings)
        return self._chances[moved]

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

    def _add(self, run: int, due_on: date, n: int) -> None:
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
