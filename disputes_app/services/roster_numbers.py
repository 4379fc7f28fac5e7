"""Can these be identity numbers (身份证号, GB 11643), ten thousand of them at once?

A number falls into parts that repeat: region with year, day, sequence.  What a part adds to the
check sum is counted once for each that occurs, and the library is asked once for each region and
year; so most numbers cost three looks into a dictionary.  A test compares with the library.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from operator import mul

from disputes_app.services.identity import IdNumberError, is_other_paper, read_id_number

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK = "10X98765432"
_LENGTH = 18
_LEAP_DAY = "0229"
_LEAP_YEAR = 2000


class IdNumbers:
    """Checks numbers; what was found out about a part of one is kept for the next."""

    def __init__(self) -> None:
        self._heads: dict[str, int] = {}
        self._days: dict[str, int | None] = {}
        self._tails: dict[str, int] = {}
        self._regions: dict[str, bool] = {}

    def fits(self, number: str) -> bool:
        """Say whether a number can be one: of a resident, or of another paper of identity.

        An empty one is none, and fits.
        """
        if len(number) != _LENGTH:
            return not number or is_other_paper(number)
        if not (number[:17].isdigit() and number.isascii()):
            return False
        head, day, tail = number[:10], number[10:14], number[14:17]
        try:
            summed = self._heads[head] + self._tails[tail]
            of_day = self._days[day]
        except KeyError:
            summed, of_day = self._learnt(head, day, tail)
        if of_day is None or _CHECK[(summed + of_day) % 11] != number[17]:
            return False
        known = self._regions.get(head)
        if known is not None and day != _LEAP_DAY:
            return known
        return self._asked(head, number)

    def all_fit(self, numbers: Iterable[str]) -> list[bool]:
        """Say of each number whether it fits."""
        fits = self.fits
        return [fits(one) for one in numbers]

    def _learnt(self, head: str, day: str, tail: str) -> tuple[int, int | None]:
        if head not in self._heads:
            self._heads[head] = _sum(head, 0)
        if tail not in self._tails:
            self._tails[tail] = _sum(tail, 14)
        if day not in self._days:
            try:
                date(_LEAP_YEAR, int(day[:2]), int(day[2:]))
            except ValueError:
                self._days[day] = None
            else:
                self._days[day] = _sum(day, 10)
        return self._heads[head] + self._tails[tail], self._days[day]

    def _asked(self, head: str, number: str) -> bool:
        """Ask the library about a number; unless the day decides, its region and year settle it."""
        try:
            read_id_number(number)
        except IdNumberError:
            fits = False
        else:
            fits = True
        if number[10:14] != _LEAP_DAY:
            self._regions[head] = fits
        return fits


def _sum(digits: str, first: int) -> int:
    return sum(map(mul, map(int, digits), _WEIGHTS[first:]))
