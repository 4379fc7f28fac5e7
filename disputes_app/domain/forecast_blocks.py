"""How far was the office off its own averages in past months, taken as wholes?

Chances learnt from all past cases together miss what the cases of one stretch have in common:
offices close most at the end of a month, so that who is still open after it is late more often
than others with as many days left; and a bad month is bad for many cases at once.  Both are
read from the months before the day of the forecast alone, never from the one to be forecast:

- on the same day of each past month the cases open then are counted with their chances, and
  with what became of those due until the next such day (a *block*);
- months are drawn with replacement, whole (block bootstrap: Künsch, The jackknife and the
  bootstrap for general stationary observations, Annals of Statistics 17 (1989), 1217-1241).
  Late cases over expected ones of a draw correct the chances of its runs (calibration in the
  large), and differ from draw to draw as far as so many months leave it open;
- what months differ beyond chance is a factor of mean one, the same for all cases due in a
  month (gamma-Poisson; its variance by moments, as DerSimonian & Laird, Controlled Clinical
  Trials 7 (1986), 177-188).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

LEAST_BLOCKS = 6
"""From fewer months nothing is concluded."""
HALF = 0.5
"""Half a case is added to each side, as in ``domain.lateness``."""
WINDOWS = 3
"""Cases due within so many months after the day are compared, each month by itself."""

Alike = tuple[int, bool]
"""Working days left at most, and whether the last day had been moved before."""


@dataclass(frozen=True, slots=True)
class Block:
    """The cases open on a past day that fell due in one month after it.

    Attributes:
        window: which month after the day, from 0.
        open_then: how many of them were alike.
        late: how many of them were late.
    """

    window: int
    open_then: Mapping[Alike, int]
    late: int


def month_before(day: date, months: int) -> date:
    """Return the same day so many months before; the last of a month stays the last."""
    is_last = date.fromordinal(day.toordinal() + 1).day == 1
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    last = _days_of(year, month + 1)
    return date(year, month + 1, last if is_last else min(day.day, last))


def _days_of(year: int, month: int) -> int:
    following = date(year + month // 12, month % 12 + 1, 1)
    return date.fromordinal(following.toordinal() - 1).day


class MonthEffects:
    """By what the chances of late are multiplied, in every run.

    Args:
        blocks: what past months tell.
        chance: the chance of late of cases that are alike.
        stream: where the draws come from: those of past months (0), those of a month to come.
        draws: how many draws of past months; runs take them in turn.
    """

    def __init__(
        self,
        blocks: Sequence[Block],
        chance: Callable[[Alike], float],
        stream: Callable[[int], Random],
        draws: int,
    ) -> None:
        self._stream = stream
        rng = stream(0)
        self._ratios = [[1.0]]
        self._spread = 0.0
        for window in range(WINDOWS):
            pairs = [
                (sum(n * chance(alike) for alike, n in one.open_then.items()), one.late)
                for one in blocks
                if one.window == window
            ]
            if len(pairs) < LEAST_BLOCKS:
                break
            if not window:
                self._spread = spread_of(pairs)
            self._ratios.insert(
                window, [_ratio(rng.choices(pairs, k=len(pairs))) for _ in range(draws)]
            )
        self._months: dict[tuple[int, int], list[float]] = {}
        self._factors: dict[tuple[int, int, int], list[float]] = {}

    @property
    def spread(self) -> float:
        """The variance of the factor that a month has of its own."""
        return self._spread

    def ratios(self, window: int) -> list[float]:
        """Return for every draw by what cases open now and due in a month are late more often."""
        return self._ratios[min(window, len(self._ratios) - 1)]

    def factors(self, due_on: date, window: int, runs: int) -> list[float]:
        """Return for every run the factor of cases due on a day; ``WINDOWS`` for new cases."""
        key = (due_on.year, due_on.month, min(window, WINDOWS))
        found = self._factors.get(key)
        if found is None:
            month, ratios = self._month(key[:2], runs), self.ratios(window)
            found = [one * ratios[run % len(ratios)] for run, one in enumerate(month)]
            self._factors[key] = found
        return found

    def _month(self, month: tuple[int, int], runs: int) -> list[float]:
        if month not in self._months:
            self._months[month] = self._drawn(month, runs)
        return self._months[month]

    def _drawn(self, month: tuple[int, int], runs: int) -> list[float]:
        if not self._spread:
            return [1.0] * runs
        shape, rng = 1 / self._spread, self._stream(month[0] * 12 + month[1])
        return [rng.gammavariate(shape, self._spread) for _ in range(runs)]


def spread_of(pairs: Sequence[tuple[float, int]]) -> float:
    """Return how much months differ beyond chance: the variance of a factor of mean one.

    Args:
        pairs: for each month the late cases expected, and those there were.
    """
    expected = sum(one for one, _ in pairs)
    if not expected:
        return 0.0
    ratio = _ratio(pairs)
    means = [one * ratio for one, _ in pairs]
    squares = sum((late - mean) ** 2 for mean, (_, late) in zip(means, pairs, strict=True))
    squares *= len(pairs) / (len(pairs) - 1)  # the ratio was taken from the same months
    return max(0.0, (squares - sum(means)) / sum(mean**2 for mean in means))


def _ratio(pairs: Sequence[tuple[float, int]]) -> float:
    expected = sum(one for one, _ in pairs)
    return (sum(late for _, late in pairs) + HALF) / (expected + HALF)
