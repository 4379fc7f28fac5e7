"""What may become of the cases that begin on a day to come, before any is drawn?

How many of them are late is drawn for every run.  How many have their last day moved is not:
every run counts them at their mean (a conditional expectation, which leaves the mean as it is;
the number of moved cases decides next to nothing, and would be nearly all of the work).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from statistics import fmean
from typing import NamedTuple

from disputes_app.domain.forecast_blocks import WINDOWS, MonthEffects
from disputes_app.domain.forecast_chances import Chances
from disputes_app.domain.forecast_facts import NewCase


class Moved(NamedTuple):
    """Where the last day of a moved case may come to lie: a day of the period, or None."""

    due_on: date | None
    share: float
    late: float


class Begun(NamedTuple):
    """Cases that begin on a day and are alike.

    Attributes:
        due_on: their last day; ``point`` where it counts, None outside the period.
        late: the chance of late in every run; ``most`` the largest of them.
        moves: the chance that the last day is moved; ``moved`` where to.
        late_after: the chance of both: moved, and late then.
        counts: how many cases there are at each point, at the mean of all moves.
    """

    due_on: date
    point: int | None
    late: list[float]
    most: float
    moves: float
    moved: tuple[Moved, ...]
    late_after: float
    counts: tuple[tuple[int, float], ...]

    def moved_to(self, place: float) -> date | None:
        """Return where one that is late after a move was moved; ``place`` in [0, 1)."""
        reached = place * sum(one.share * one.late for one in self.moved)
        for one in self.moved:
            reached -= one.share * one.late
            if reached < 0:
                return one.due_on
        return self.moved[-1].due_on


class NewDay(NamedTuple):
    """The cases that one past day brings to a day to come, and where they count."""

    cases: tuple[Begun, ...]
    counts: tuple[tuple[int, float], ...]


class Coming:
    """Makes the cases that begin on a day; those that are alike are made once.

    Args:
        points: at which point of the period a last day counts.
        last_day: the last day so many working days after another.
        late: for every run, the chance to be late of cases with such a term.
    """

    def __init__(
        self,
        points: Mapping[date, int],
        last_day: Callable[[date, int], date],
        late: Callable[[NewCase], list[float]],
        chances: Callable[[bool], Chances],
        effects: Callable[[], MonthEffects],
    ) -> None:
        self._points = points
        self._last_day = last_day
        self._late = late
        self._chances = chances
        self._effects = effects
        self._at_last: dict[int, float] = {}
        self._gains: dict[NewCase, tuple[float, tuple[tuple[int | None, float, float], ...]]] = {}

    def days(self, day: date, like: Sequence[Sequence[NewCase]]) -> list[NewDay]:
        """Return what each of some past days would bring."""
        made: dict[NewCase, Begun] = {}
        found = []
        for cases in like:
            counts: dict[int, float] = {}
            begun = []
            for new in cases:
                one = made.get(new)
                if one is None:
                    one = made[new] = self._begun(day, new)
                begun.append(one)
                for point, n in one.counts:
                    counts[point] = counts.get(point, 0.0) + n
            found.append(NewDay(tuple(begun), tuple(sorted(counts.items()))))
        return found

    def _begun(self, day: date, new: NewCase) -> Begun:
        due_on = self._last_day(day, new.term)
        moves, gains = self._moves(new)
        late = self._late(new)
        within = due_on in self._points
        if within and self._effects().spread:
            factors = self._effects().factors(due_on, WINDOWS, len(late))
            late = [chance * factor for chance, factor in zip(late, factors, strict=True)]
        moved = tuple(
            Moved(
                self._within(None if gain is None else self._last_day(due_on, gain)), share, chance
            )
            for gain, share, chance in gains
        )
        counts: dict[int, float] = {}
        places = [(due_on, 1 - moves), *((one.due_on, moves * one.share) for one in moved)]
        for to, share in places:
            point = None if to is None else self._points.get(to)
            if point is not None and share:
                counts[point] = counts.get(point, 0.0) + share
        late_after = moves * sum(one.share * one.late for one in moved if one.due_on is not None)
        return Begun(
            due_on,
            self._points.get(due_on),
            late,
            max(late) if within else 0.0,
            moves,
            moved,
            late_after,
            tuple(counts.items()),
        )

    def _within(self, day: date | None) -> date | None:
        return day if day in self._points else None

    def _moves(self, new: NewCase) -> tuple[float, tuple[tuple[int | None, float, float], ...]]:
        """Return the chance of a move, and by how much: gain, share, chance of late then."""
        found = self._gains.get(new)
        if found is None:
            chances = self._chances(new.moved)
            moves = 1 - fmean(chances.stays(new.term))
            seen = chances.moves_up_to(new.term)
            grouped: dict[int | None, list[float]] = {}
            for (left, gain), n in sorted(seen.items(), key=_order):
                late = 0.0
                if gain is not None:
                    late = self._late_at_last(max(left + gain, 0))
                sums = grouped.setdefault(gain, [0.0, 0.0])
                sums[0] += n
                sums[1] += n * late
            total = seen.total()
            found = self._gains[new] = (
                moves if total else 0.0,
                tuple((gain, n / total, late / n) for gain, (n, late) in grouped.items()),
            )
        return found

    def _late_at_last(self, left: int) -> float:
        """Return the chance of late of a case whose last day was just moved, and stays."""
        found = self._at_last.get(left)
        if found is None:
            moved = True
            found = self._at_last[left] = fmean(self._chances(moved).late_at_last(left))
        return found


def _order(one: tuple[tuple[int, int | None], int]) -> tuple[int, int]:
    (left, gain), _n = one
    return left, -1 if gain is None else gain
