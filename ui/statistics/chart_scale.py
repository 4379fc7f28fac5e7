"""Where does the axis of the chart begin, and where on it does a ratio stand?  Qt-free."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

FLOORS = ((95, 1), (90, 2), (80, 5), (60, 10), (0, 20))
"""Where an axis may begin, in per cent, and the distance of its lines."""


@dataclass(frozen=True, slots=True)
class Scale:
    """An axis from ``floor`` to 100, in per cent, with a line every ``step``."""

    floor: int
    step: int

    def levels(self) -> range:
        """Return the levels that have a line."""
        return range(self.floor, 101, self.step)

    def share(self, ratio: Fraction) -> Fraction:
        """Return how far up the axis a ratio stands, from 0 to 1."""
        return max(Fraction(0), (ratio * 100 - self.floor) / (100 - self.floor))


def scale_for(rates: Sequence[Fraction | None], target: Fraction | None) -> Scale:
    """Return the axis that begins highest and still shows every rate and the target."""
    shown = [rate for rate in (*rates, target) if rate is not None]
    lowest = min(shown, default=Fraction(0)) * 100
    floor, step = next(((floor, step) for floor, step in FLOORS if lowest > floor), FLOORS[-1])
    return Scale(floor, step)
