"""How is one of several things drawn, each as often as its weight says?"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable
from itertools import accumulate
from random import Random
from typing import Generic, TypeVar

T = TypeVar("T")


class Wheel(Generic[T]):
    """Things with weights, summed up once, so that a draw is one look-up."""

    def __init__(self, rows: Iterable[tuple[T, int]]) -> None:
        pairs = tuple(rows)
        self._things = tuple(thing for thing, _ in pairs)
        self._sums = tuple(accumulate(weight for _, weight in pairs))

    def draw(self, rng: Random) -> T:
        """Return one of the things."""
        return self._things[bisect(self._sums, rng.random() * self._sums[-1])]
