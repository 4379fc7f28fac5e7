"""How are many random draws made at once, of which only the unusual ones are looked at?"""

from __future__ import annotations

import re
import sys
from array import array
from random import Random

_WIDTH = 4
"""Bytes of a draw."""
_RANGE = 1 << 8 * _WIDTH


class Draws:
    """As many draws as there are new cases on a day.

    Nine in ten of them mean nothing (closed in time): the others are looked for by their
    most significant byte, which is a hundred times faster than a look at each.
    """

    def __init__(self, rng: Random, n: int) -> None:
        drawn = rng.randbytes(_WIDTH * n)
        self._first = drawn[_WIDTH - 1 :: _WIDTH]
        self._draws = _numbers(drawn)

    def beyond(self, low: float, high: float) -> list[tuple[int, float]]:
        """Return place and draw of those that may lie below ``low``, or at ``high`` or above."""
        wanted = [one for one in range(256) if one < low * 256 or one + 1 > high * 256]
        if not wanted:
            return []
        pattern = b"[" + b"".join(re.escape(bytes([one])) for one in wanted) + b"]"
        draws = self._draws
        places = [found.start() for found in re.finditer(pattern, self._first)]
        return [(place, draws[place] / _RANGE) for place in places]


def _numbers(content: bytes) -> array[int]:
    """Return numbers of four bytes, the least significant first on every machine."""
    found = array("I", content)
    if sys.byteorder == "big":
        found.byteswap()
    return found
