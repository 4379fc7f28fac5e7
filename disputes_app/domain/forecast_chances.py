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
        seen: how many cases are late and open, then how many closed so many days after their
            last day, latest first.
        moved: how many moves came with so many days left, from 0 on.
    """

    __slots__ = ("beyond", "half", "moved")

    def __init__(self, seen: Sequence[float], moved: Sequence[int], rng: Random) -> None:
        weight = rng.gammavariate
        weights = [weight(n, 1.0) if n else 0.0 for n in seen]
        # At k: the weight of everything more than ``latest - k`` days after its last day.
        self.beyond = list(accumulate(weights))
        self.half = weight(HALF, 1.0)
        # At k: the weight of moves that came with less than k days left.
        self.moved = [0.0, *accumulate(weight(n, 1.0) if n else 0.0 for n in moved)]


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
        self._weighings = [Weighing(counts, moved, rng) for _ in range(weighings)]
        self._latest, self._length, self._moved_length = latest, len(counts), len(moved) + 1

    def late(self, left: int, after: int = 0) -> list[float]:
        """Return for every weighing the chance to close more than ``after`` days too late.

        Of the cases not closed while more than ``left`` days were left; with ``after`` 0 this
        is the chance of being late.
        """
        late, ended = self._later(max(after, -left - 1)), self._later(-left - 1)
        moved = self._moved_within(left)
        return [
            one.beyond[late] / (one.beyond[ended] + one.half + one.moved[moved])
            for one in self._weighings
        ]

    def late_at_last(self, left: int) -> list[float]:
        """Return for every weighing the chance of being late, if nothing moves the last day."""
        late, ended = self._later(0), self._later(-left - 1)
        return [one.beyond[late] / (one.beyond[ended] + one.half) for one in self._weighings]

    def stays(self, left: int) -> list[float]:
        """Return for every weighing the chance that nothing moves the last day."""
        ended, moved = self._later(-left - 1), self._moved_within(left)
        return [
            1 - one.moved[moved] / (one.beyond[ended] + one.half + one.moved[moved])
            for one in self._weighings
        ]

    def _later(self, after: int) -> int:
        """Return where the weight of cases closed more than so many days too late stands."""
        return min(max(self._latest - after, 0), self._length - 1)

    def _moved_within(self, left: int) -> int:
        """Return where the weight of moves that came with at most so many days left stands."""
        return min(max(left + 1, 0), self._moved_length - 1)

    def moves_up_to(self, left: int) -> Counter[tuple[int, int | None]]:
        """Return the moves seen with at most ``left`` days left, and how often each."""
        return Counter(self._moves[: bisect_right(self._lefts, left)])

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
