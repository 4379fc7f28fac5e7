"""How good were the forecasts of past months, had they been made at their beginning?"""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import comb

from disputes_app.domain.forecast_ground import NoForecast
from disputes_app.domain.forecast_outlook import Outlook
from disputes_app.domain.rate import rate_of

LEAST_MONTHS = 6
"""From fewer months nothing is concluded."""
WIDTH = Fraction(8, 10)
_SURPRISE = Fraction(1, 20)


class Trust(enum.StrEnum):
    """How far past forecasts allow to trust the next one."""

    TOO_FEW = "too_few"
    FITTING = "fitting"
    TOO_NARROW = "too_narrow"
    TOO_WIDE = "too_wide"


@dataclass(frozen=True, slots=True)
class HeldOut:
    """A past month: what would have been forecast at its beginning, and what happened.

    Attributes:
        outlook: None where ``why`` says why there was none.
        due, late: what the month came to, as known now.
    """

    first: date
    last: date
    target: Fraction | None
    outlook: Outlook | None
    why: NoForecast | None
    due: int
    late: int

    @property
    def rate(self) -> Fraction | None:
        """The rate the month came to; None where nothing was due."""
        return rate_of(self.due - self.late, self.due)

    @property
    def inside(self) -> bool | None:
        """Whether that rate lay in the 80 % interval; None where one of both is missing."""
        if self.rate is None or self.outlook is None or self.outlook.band is None:
            return None
        return self.outlook.band.low80 <= self.rate <= self.outlook.band.high80

    @property
    def met(self) -> bool | None:
        """Whether the target was met."""
        if self.rate is None or self.target is None:
            return None
        return self.rate >= self.target


@dataclass(frozen=True, slots=True)
class Scores:
    """What the months taken together say.

    Attributes:
        judged: months with a forecast and a rate; ``inside`` of them lay in the interval.
        brier: mean squared distance of the probability from what happened: 0 is perfect, 1/4
            is what always saying one half gets; None without a target.
        plain: the same, had every month been given the share of months that met the target.
    """

    judged: int
    inside: int
    brier: Fraction | None
    plain: Fraction | None

    @property
    def coverage(self) -> Fraction | None:
        """The share of months inside the 80 % interval."""
        return rate_of(self.inside, self.judged)

    @property
    def trust(self) -> Trust:
        """What follows: too narrow or too wide where chance would hardly explain the share."""
        if self.judged < LEAST_MONTHS:
            return Trust.TOO_FEW
        if chance_of_at_most(self.inside, self.judged) < _SURPRISE:
            return Trust.TOO_NARROW
        if chance_of_at_most(self.inside - 1, self.judged) > 1 - _SURPRISE:
            return Trust.TOO_WIDE
        return Trust.FITTING


def scores(months: Sequence[HeldOut]) -> Scores:
    """Score the months that have both a forecast and a rate."""
    inside = [one.inside for one in months if one.inside is not None]
    pairs = [
        (one.outlook.probability, one.met)
        for one in months
        if one.outlook is not None and one.outlook.probability is not None and one.met is not None
    ]
    if not pairs:
        return Scores(len(inside), sum(inside), None, None)
    share = Fraction(sum(met for _, met in pairs), len(pairs))
    brier = sum(((chance - met) ** 2 for chance, met in pairs), Fraction(0)) / len(pairs)
    return Scores(len(inside), sum(inside), brier, share * (1 - share))


def chance_of_at_most(k: int, n: int) -> Fraction:
    """Return the chance of at most ``k`` of ``n`` months inside, if each is so eight in ten."""
    return sum((comb(n, i) * WIDTH**i * (1 - WIDTH) ** (n - i) for i in range(k + 1)), Fraction(0))
