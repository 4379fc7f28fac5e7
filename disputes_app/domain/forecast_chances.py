"""How likely is a case with so many working days left to be late, and how sure is that?

The past cases of ``forecast_facts.Fates`` are weighed anew many times (a Bayesian bootstrap: each
outcome seen n times gets a weight from the gamma distribution of n), half a case is added to
each side as in ``domain.lateness``, and of the cases still open with as many days left so much
weight was late.  Where nothing moved a last day, the mean of these chances is the chance that
the list of cases at risk shows.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from itertools import accumulate
from random import Random

from disputes_app.domain.forecast_facts import Fates, Past
from disputes_app.domain.lateness import FEW

LONGEST = 400
"""Days before or after the last day beyond which no difference is made."""
WEIGHINGS = 250
HALF = 0.5


class Weighing:
    """One set of weights on the past.

    Args:
        latest: the most days after its last day on which a case was closed.
        seen: how many cases are late and open, then how many closed so many days after their
            last day, latest first.
        moved: how many moves came with so many days left, from 0 on.
    """

    __slots__ = ("_beyond", "_half", "_latest", "_moved")

    def __init__(
        self, latest: int, seen: Sequence[float], moved: Sequence[int], rng: Random
    ) -> None:
        weight = rng.gammavariate
        weights = [weight(n, 1.0) if n else 0.0 for n in seen]
        self._latest = latest
        # At k: the weight of everything more than ``latest - k`` days after its last day.
        self._beyond = list(accumulate(weights))
        self._half = weight(HALF, 1.0)
        self._moved = [0.0, *accumulate(weight(n, 1.0) if n else 0.0 for n in moved)]

    def later_than(self, after: int) -> float:
        """Return the weight of cases closed more than ``after`` days after their last day."""
        return self._beyond[min(max(self._latest - after, 0), len(self._beyond) - 1)]

    def moved(self, left: int) -> float:
        """Return the weight of moves that came with at most ``left`` days left."""
        return self._moved[min(max(left + 1, 0), len(self._moved) - 1)]

    def ended(self, left: int) -> float:
        """Return the weight of all cases that ended with ``left`` days or less."""
        return self.later_than(-left - 1) + self._half

    def alike(self, left: int) -> float:
        """Return the weight of all cases that ended, or were moved, with ``left`` days or less."""
        return self.ended(left) + self.moved(left)


class Chances:
    """The chances of late and of moved, for every weighing, by days left.

    Args:
        past: what became of earlier cases that were alike.
        rng: where the weighings come from.
        weighings: how many.
    """

    def __init__(self, past: Fates, rng: Random, weighings: int = WEIGHINGS) -> None:
        seen = Counter(max(-LONGEST, min(one, LONGEST)) for one in past.after)
        latest = max(seen, default=0)
        counts: list[float] = [past.late_open + HALF]
        counts += [seen[after] for after in range(latest, min(seen, default=0) - 1, -1)]
        moves = sorted(
            ((min(one.left, LONGEST), one.gain) for one in past.moves if one.left >= 0),
            key=lambda one: one[0],
        )
        self._moves = moves
        self._lefts = [left for left, _gain in moves]
        at = Counter(self._lefts)
        moved = [at[left] for left in range(max(at, default=-1) + 1)]
        self._weighings = [Weighing(latest, counts, moved, rng) for _ in range(weighings)]

    def late(self, left: int, after: int = 0) -> list[float]:
        """Return for every weighing the chance to close more than ``after`` days too late.

        Of the cases not closed while more than ``left`` days were left; with ``after`` 0 this
        is the chance of being late.
        """
        bound = max(after, -left - 1)
        return [one.later_than(bound) / one.alike(left) for one in self._weighings]

    def late_at_last(self, left: int) -> list[float]:
        """Return for every weighing the chance of being late, if nothing moves the last day."""
        return [one.later_than(0) / one.ended(left) for one in self._weighings]

    def stays(self, left: int) -> list[float]:
        """Return for every weighing the chance that nothing moves the last day."""
        return [1 - one.moved(left) / one.alike(left) for one in self._weighings]

    def move(self, left: int, place: float) -> tuple[int, int | None]:
        """Return one of the moves seen with at most ``left`` days left; ``place`` in [0, 1)."""
        among = bisect_right(self._lefts, left)
        return self._moves[int(place * among)]


def fates_of(past: Past, *, moved: bool) -> Fates:
    """Return past cases whose last day was moved before, or never.

    Where too few of the former are known, they are judged by all.
    """
    if not moved:
        return past.first
    if past.moved.cases >= FEW:
        return past.moved
    both = (*past.first.after, *past.moved.after)
    return Fates(both, past.first.late_open + past.moved.late_open, past.moved.moves)


def reach_of(left: int, faster: Fraction, sooner: int) -> int:
    """Return how long a case may have taken in the past so that it now ends within ``left`` days.

    Args:
        faster: by what every remaining time is multiplied; 1 changes nothing.
        sooner: by how many days it ends earlier besides.
    """
    return (left + sooner) * faster.denominator // faster.numerator
