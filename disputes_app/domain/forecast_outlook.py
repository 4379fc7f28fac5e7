"""What do the runs of a forecast say: how likely is the target, between which rates, until when?

Every rate is an exact fraction and is compared with the target unrounded.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from math import ceil, floor
from types import MappingProxyType

from disputes_app.domain.forecast_ground import Ground, Horizon, Runs
from disputes_app.domain.rate import allowance

_ONE_DAY = timedelta(days=1)
DAYS_APART: Mapping[Horizon, int] = MappingProxyType(
    {Horizon.MONTH: 1, Horizon.QUARTER: 3, Horizon.YEAR: 10}
)
"""How far apart the points of the fan lie, for each period."""
_TENTH, _TWENTIETH = Fraction(1, 10), Fraction(1, 20)


@dataclass(frozen=True, slots=True)
class Band:
    """Between which rates the runs lie: eight and nine of ten of them, and the middle one."""

    low90: Fraction
    low80: Fraction
    median: Fraction
    high80: Fraction
    high90: Fraction


@dataclass(frozen=True, slots=True)
class FanPoint:
    """The rate of the cases due from the period's first day to ``day``."""

    day: date
    band: Band


@dataclass(frozen=True, slots=True)
class Outlook:
    """What the runs came to.

    Attributes:
        runs: how many there were.
        nothing_due: in how many of them no case was due; those have no rate.
        met: in how many of them the target was met; None without a target.
        band: None where no run has a rate.
        registered, lost: the mean of N and of L.
        ended: in how many runs the allowance ended; None without a target.
        end: the day by which it had ended in half of those runs.
        extended: how many extensions were used in a run, on average.
    """

    runs: int
    nothing_due: int
    met: int | None
    band: Band | None
    registered: Fraction
    lost: Fraction
    ended: int | None
    end: date | None
    extended: Fraction
    fan: tuple[FanPoint, ...] = ()

    @property
    def probability(self) -> Fraction | None:
        """The chance of meeting the target; None without a target or without a rate."""
        rated = self.runs - self.nothing_due
        return Fraction(self.met, rated) if self.met is not None and rated else None


Pair = tuple[int, int]
"""Cases on time, and cases due."""


def outlook(ground: Ground, found: Runs) -> Outlook:
    """Sum the runs up."""
    course = courses(ground, found)
    finals = course[-1]
    rated = [one for one in finals if one[1]]
    runs, target = len(finals), ground.target
    ends = [] if target is None else _ends(ground, found, finals, target)
    return Outlook(
        runs=runs,
        nothing_due=runs - len(rated),
        met=None if target is None else sum(Fraction(*one) >= target for one in rated),
        band=band_of(rated),
        registered=Fraction(sum(due for _, due in finals), runs),
        lost=Fraction(sum(due - on_time for on_time, due in finals), runs),
        ended=None if target is None else len(ends),
        end=ends[(len(ends) - 1) // 2] if ends else None,
        extended=Fraction(found.extended, runs),
        fan=tuple(_fan(found.points, course)),
    )


def courses(ground: Ground, found: Runs) -> list[list[Pair]]:
    """Return for each point what is on time and what is due of every run up to it."""
    return list(_Running(ground, found).pairs())


def band_of(rates: Sequence[Pair]) -> Band | None:
    """Return the quantiles of some rates; the interval takes the wider place on either side."""
    if not rates:
        return None
    ordered = sorted(rates, key=lambda one: one[0] / one[1])
    last = len(ordered) - 1

    def low(share: Fraction) -> Fraction:
        return Fraction(*ordered[floor(share * last)])

    def high(share: Fraction) -> Fraction:
        return Fraction(*ordered[ceil((1 - share) * last)])

    middle = low(Fraction(1, 2))
    return Band(low(_TWENTIETH), low(_TENTH), middle, high(_TENTH), high(_TWENTIETH))


def _ends(ground: Ground, found: Runs, finals: Sequence[Pair], target: Fraction) -> list[date]:
    """Return the days on which the allowance ended, of the runs in which it did, in order.

    A case is late from the day after its last day on.
    """
    lost = [day for day, n in ground.counted.late.items() for _ in range(n)]
    ends = []
    for (_on_time, due), late in zip(finals, found.late, strict=True):
        room = allowance(due, 0, target)
        if len(lost) + len(late) > room:
            ends.append(sorted(lost + late)[room] + _ONE_DAY)
    return sorted(ends)


def _fan(points: Sequence[date], course: Sequence[list[Pair]]) -> Iterator[FanPoint]:
    for day, pairs in zip(points, course, strict=True):
        band = band_of([one for one in pairs if one[1]])
        if band is not None:
            yield FanPoint(day, band)


class _Running:
    """Sums of every run, moved on from point to point."""

    def __init__(self, ground: Ground, found: Runs) -> None:
        self._found = found
        self._lost = sorted(ground.counted.late.items(), reverse=True)
        self._late = [sorted(one, reverse=True) for one in found.late]

    def pairs(self) -> Iterator[list[Pair]]:
        """Yield for each point what is on time and what is due of every run up to it."""
        sums = [0.0] * len(self._late)
        gone = [0] * len(self._late)
        certain = lost = 0
        for place, day in enumerate(self._found.points):
            certain += self._found.certain[place]
            while self._lost and self._lost[-1][0] <= day:
                lost += self._lost.pop()[1]
            pairs = []
            for run, (due, late) in enumerate(zip(self._found.due, self._late, strict=True)):
                sums[run] += due[place]
                while late and late[-1] <= day:
                    late.pop()
                    gone[run] += 1
                registered = round(sums[run]) + certain
                pairs.append((max(0, registered - gone[run] - lost), registered))
            yield pairs
