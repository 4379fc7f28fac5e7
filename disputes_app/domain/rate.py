"""Which cases closed on time, and what does the on-time closure rate come to?

Words and counting rules of the figure 按期结案率.  The district plan 2021-2025
(嘉人社发〔2021〕91号, part 二(三)3) sets 98 % for complaints and reports; the plan
gives no formula, so the one used stands on every report (:data:`FORMULA_ZH`).

All days are inclusive.  Ratios are exact fractions: they are compared
unrounded and cut, never rounded up, when shown.
"""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction

from disputes_app.domain.cases import Line
from disputes_app.domain.view_scope import EVERYTHING, ViewScope

COMPLAINT_TARGET = Fraction(98, 100)

FORMULA_ZH = (
    "按期结案率 = 按期 ÷ 应结。应结：办结期限最后一日落在统计期间(至截止日)内的案件；"
    "按期：在最后一日或之前办结；逾期：之后办结或至今未结。"
)
FORMULA_EN = (
    "On-time closure rate = on time / due. Due: cases whose last day falls in the period (up to "
    "the as-of day). On time: closed on or before the last day. Late: closed after it, or open."
)


class Population(enum.StrEnum):
    """Which cases of a line are counted."""

    COMPLAINTS = "complaints"
    ALL = "all"


class Basis(enum.StrEnum):
    """What puts a case into the denominator of a period."""

    DUE = "due"
    CLOSED = "closed"


class Grouping(enum.StrEnum):
    """How the rows under the headline are cut."""

    MONTH = "month"
    YEAR = "year"
    OFFICE = "office"
    TOWN = "town"
    """By the town of the office to which a case is attributed."""
    HANDLER = "handler"
    CAUSE = "cause"
    """By the cause that the case has now."""

    @property
    def of_time(self) -> bool:
        """Whether the groups are stretches of the period, in their order."""
        return self in {Grouping.MONTH, Grouping.YEAR}


NOBODY, NOWHERE, NO_CAUSE = "0", "", ""
"""Keys of the cases without a handler, of offices outside the towns, of cases without a cause."""


@dataclass(frozen=True, slots=True)
class RateQuery:
    """One question about the rate.

    Attributes:
        from_day: first day of the period, inclusive.
        to_day: last day of the period, inclusive.
        as_of: the day on which every case is judged.
        known_at: aware UTC; only what had been recorded by then.  None: all that is known.
        scope: whose cases, by whom the rate attributes them to.
    """

    line: Line
    population: Population
    basis: Basis
    from_day: date
    to_day: date
    as_of: date
    known_at: datetime | None = None
    by: Grouping | None = None
    scope: ViewScope = EVERYTHING

    @property
    def cut_off(self) -> date:
        """The earlier of the period's last day and the as-of day (C)."""
        return min(self.to_day, self.as_of)

    @property
    def target(self) -> Fraction | None:
        """98 % for complaints and reports of the inspection line, none otherwise."""
        if self.line is Line.INSPECTION and self.population is Population.COMPLAINTS:
            return COMPLAINT_TARGET
        return None


@dataclass(frozen=True, slots=True)
class RateGroup:
    """One row of a grouped answer.  ``key`` is stable, ``label`` is for people."""

    key: str
    label: str
    due: int
    on_time: int
    late_closed: int
    late_open: int
    pending: int

    @property
    def late(self) -> int:
        """Closed after the last day, or open after it."""
        return self.late_closed + self.late_open

    @property
    def rate(self) -> Fraction | None:
        """On time over due; None where nothing was due."""
        return rate_of(self.on_time, self.due)


@dataclass(frozen=True, slots=True)
class RateFigures:
    """The answer: the headline, the numbers that stand beside it, the groups."""

    query: RateQuery
    due: int
    on_time: int
    late_closed: int
    late_open: int
    due_today: int
    pending: int
    pending_closed: int
    suspended: int
    cannot_judge: int
    intake_late: int
    transferred: int
    merged: int
    struck_out: int
    refused: int
    withdrawn_before_acceptance: int
    late_entered: int
    provisional: bool
    groups: tuple[RateGroup, ...] = ()

    @property
    def ranks(self) -> dict[str, int | None]:
        """Places of offices or people by key; empty for months, which are not compared."""
        return {} if self.query.by in {None, Grouping.MONTH} else ranks(self.groups)

    @property
    def target(self) -> Fraction | None:
        """The rate to reach, or None where none is set."""
        return self.query.target

    @property
    def late(self) -> int:
        """L: closed after the last day, or open after it."""
        return self.late_closed + self.late_open

    @property
    def rate(self) -> Fraction | None:
        """On time over due; None where nothing was due."""
        return rate_of(self.on_time, self.due)

    @property
    def registered(self) -> int:
        """N: what is, or by the end of the period will be, in the denominator; each case once."""
        return registered(self.query.basis, self.due, self.pending, self.pending_closed)

    @property
    def allowance(self) -> int | None:
        """How many more cases may still be late; negative once the target is lost."""
        if self.target is None:
            return None
        return allowance(self.registered, self.late, self.target)

    @property
    def best_reachable(self) -> Fraction | None:
        """The rate if every case not yet late closes in time."""
        return rate_of(self.registered - self.late, self.registered)

    @property
    def met(self) -> bool | None:
        """Whether the target is met, unrounded; None without a target or a rate."""
        if self.target is None or self.rate is None:
            return None
        return self.rate >= self.target


@dataclass(frozen=True, slots=True)
class RateCells:
    """A group of an answer with its months in order; their keys are ``2026-03``."""

    group: RateGroup
    months: tuple[RateGroup, ...]


@dataclass(frozen=True, slots=True)
class RateGrid:
    """An answer whose groups are cut into months too; on basis ``due`` they add up."""

    figures: RateFigures
    rows: tuple[RateCells, ...]


RANKED_FROM = 5
"""Groups with fewer cases due are listed without a rank: one case more or less would turn it."""


def ranks(groups: Sequence[RateGroup]) -> dict[str, int | None]:
    """Return the place of every group by its unrounded rate; equal rates share it.

    None for a group of fewer than :data:`RANKED_FROM` cases due.
    """
    rates = {one.key: one.rate for one in groups if one.due >= RANKED_FROM}
    better = sorted((rate for rate in rates.values() if rate is not None), reverse=True)
    return {
        one.key: None if (rate := rates.get(one.key)) is None else better.index(rate) + 1
        for one in groups
    }


def rate_of(part: int, whole: int) -> Fraction | None:
    """Return the exact ratio, or None where the denominator is empty."""
    return Fraction(part, whole) if whole else None


def registered(basis: Basis, due: int, pending: int, pending_closed: int) -> int:
    """Return N: the cases due and those pending, each counted once.

    On basis ``closed`` a pending case that is closed is among those due already, or was closed
    before the period and will never be.
    """
    return due + pending - (pending_closed if basis is Basis.CLOSED else 0)


def allowance(registered: int, late: int, target: Fraction) -> int:
    """Return floor(N x (1 - target)) - L, in integers."""
    room = 1 - target
    return registered * room.numerator // room.denominator - late


def percent(ratio: Fraction, places: int = 2) -> str:
    """Write a ratio as a percentage, cut (not rounded) so that no target is crossed.

    97.999 % is written 97.99%, and only exact 98 % or more is written 98.00%.
    """
    scaled = ratio.numerator * 100 * 10**places // ratio.denominator
    whole, part = divmod(scaled, 10**places)
    return f"{whole}.{part:0{places}d}%" if places else f"{whole}%"


def decimal_ratio(ratio: Fraction | None) -> str | None:
    """Write a ratio with four decimals, cut as in :func:`percent`; None stays None."""
    if ratio is None:
        return None
    scaled = ratio.numerator * 10_000 // ratio.denominator
    return f"{scaled // 10_000}.{scaled % 10_000:04d}"
