"""How likely is it that an open case will be late, judged by the office's own past cases?

No model and no weights: of the cases of the same line that were still open with as many working
days left as this one has now, so many were late in the end.  Whoever reads the figure can count
it again.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

FEW = 20
"""Fewer past cases than this are too few to say much; the screen says so."""


@dataclass(frozen=True, slots=True)
class Chance:
    """Of ``alike`` past cases still open with as many days left, ``late`` were late."""

    late: int
    alike: int

    @property
    def ratio(self) -> Fraction:
        """The chance of being late: (late + 1/2) / (alike + 1).

        Half a case is added to each side (Jeffreys' prior for a proportion), so that no past
        case gives one half, and nothing is ever certain.
        """
        return Fraction(2 * self.late + 1, 2 * self.alike + 2)

    @property
    def few(self) -> bool:
        """Whether there were too few past cases to say much."""
        return self.alike < FEW


class LatenessHistory:
    """How past cases of one kind ended.

    Args:
        leads: for each case closed on time, how many working days were left on the day it was
            closed: 0 on the last day itself.  Pairs of days and how many cases.
        late: how many were closed late, or are late and open.
    """

    def __init__(self, leads: Iterable[tuple[int, int]], late: int) -> None:
        self.late = late
        self._leads: list[int] = []
        self._up_to: list[int] = []
        total = 0
        for lead, n in sorted(leads):
            total += n
            self._leads.append(lead)
            self._up_to.append(total)

    def chance(self, left: int) -> Chance:
        """Return the chance of a case that is open with ``left`` working days left, 0 or more.

        Alike are the cases that were not yet closed with so many days left: those closed later
        or on that day, and those that were late.
        """
        place = bisect_right(self._leads, left)
        closed_later = self._up_to[place - 1] if place else 0
        return Chance(self.late, self.late + closed_later)
