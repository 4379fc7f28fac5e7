"""How much may the wage-guarantee fund advance to each worker, line by line?

若干规定: for wages the months owed, six at the most, each with what is owed but not more than the
minimum wage of the month; for compensation the months due, six at the most, each with the minimum
wage, and not more than what is owed.  The caps are settings of the office (依据待核), and so is the
month whose minimum wage counts.  Everything is whole fen; half a month's wage is cut to the fen.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from disputes_app.domain.errors import DomainError
from disputes_app.domain.minimum_wage import MinimumWage, minimum_wage_on
from disputes_app.domain.money import to_fen

MOST_MONTH_FEN = 10**10
MOST_HALF_MONTHS = 120
"""Sixty years of service; more is a slip of the hand."""
MOST_MONTHS = 240


class WageMonth(enum.StrEnum):
    """Which month's minimum wage caps a month's wage; the text is not on file."""

    ARREARS = "arrears"
    DECISION = "decision"


class FundReason(enum.StrEnum):
    """Why a line counts with what it counts."""

    AS_OWED = "as_owed"
    MINIMUM_WAGE = "minimum_wage"
    BEYOND_MONTHS = "beyond_months"
    COMPENSATION = "compensation"
    COMPENSATION_MONTHS = "compensation_months"
    COMPENSATION_OWED = "compensation_owed"


@dataclass(eq=False)
class FundRowError(DomainError):
    """A worker's row cannot be counted.

    Attributes:
        place: which worker, from 1.
        reason: a code beginning with ``fund_row_``; see ``domain.fund_reasons``.
        about: the cell that is meant.
    """

    place: int
    reason: str
    about: str


@dataclass(frozen=True, slots=True)
class FundTerms:
    """The caps that hold for an application.

    Attributes:
        months_cap: so many months of wages at the most.
        compensation_cap: so many months of compensation at the most.
        limit_fen: up to it, inclusive, the district decides; above it the city.
    """

    months_cap: int
    compensation_cap: int
    limit_fen: int
    wage_month: WageMonth = WageMonth.ARREARS


@dataclass(frozen=True, slots=True)
class OwedMonth:
    """What is owed for a month; ``wage_fen`` is the minimum wage that caps it, 0 if not yet known.

    ``month`` is its first day.
    """

    month: date
    owed_fen: int
    wage_fen: int = 0


@dataclass(frozen=True, slots=True)
class FundWorker:
    """A worker who asks the fund, as the list of the application says it.

    Attributes:
        place: from 1, in the order of the list.
        months: what is owed, by month.
        half_months: of compensation due (劳动合同法 47 counts in halves).
        compensation_fen: what compensation is owed; None where only its months are known.
        base_fen: the minimum wage on which compensation is counted, 0 if not yet known.
    """

    place: int
    name: str
    id_number: str
    bank: str
    account: str
    months: tuple[OwedMonth, ...] = ()
    half_months: int = 0
    compensation_fen: int | None = None
    base_fen: int = 0

    @property
    def owed_wages_fen(self) -> int:
        """Wages owed, before any cap."""
        return sum(one.owed_fen for one in self.months)

    @property
    def owed_fen(self) -> int:
        """Wages and compensation owed, before any cap."""
        return self.owed_wages_fen + (self.compensation_fen or 0)


@dataclass(frozen=True, slots=True)
class FundLine:
    """A line of the table: ``month`` is None for compensation, ``half_months`` 2 for a month."""

    month: date | None
    owed_fen: int | None
    wage_fen: int
    half_months: int
    counted_fen: int
    reason: FundReason


@dataclass(frozen=True, slots=True)
class WorkerAdvance:
    """What a worker may be advanced, with the lines it comes from."""

    worker: FundWorker
    lines: tuple[FundLine, ...]

    @property
    def wages_fen(self) -> int:
        """Advanced for wages."""
        return sum(one.counted_fen for one in self.lines if one.month is not None)

    @property
    def compensation_fen(self) -> int:
        """Advanced for compensation."""
        return sum(one.counted_fen for one in self.lines if one.month is None)

    @property
    def advance_fen(self) -> int:
        """Advanced in all."""
        return self.wages_fen + self.compensation_fen


@dataclass(frozen=True, slots=True)
class FundComputation:
    """The whole table with its totals."""

    terms: FundTerms
    advances: tuple[WorkerAdvance, ...]

    @property
    def people(self) -> int:
        """How many workers the list names."""
        return len(self.advances)

    @property
    def owed_fen(self) -> int:
        """Owed in all, before any cap."""
        return sum(one.worker.owed_fen for one in self.advances)

    @property
    def wages_fen(self) -> int:
        """Advanced for wages in all."""
        return sum(one.wages_fen for one in self.advances)

    @property
    def compensation_fen(self) -> int:
        """Advanced for compensation in all."""
        return sum(one.compensation_fen for one in self.advances)

    @property
    def advance_fen(self) -> int:
        """Advanced in all."""
        return self.wages_fen + self.compensation_fen

    @property
    def needs_city(self) -> bool:
        """Whether the city decides, because the sum lies above the limit of the district."""
        return self.advance_fen > self.terms.limit_fen


def with_wages(
    workers: Iterable[FundWorker],
    wages: Iterable[MinimumWage],
    wage_month: WageMonth,
    decided_on: date,
) -> tuple[FundWorker, ...]:
    """Return the workers with the minimum wages that cap what they get.

    A month is capped by the wage in force on its first day; compensation is counted on that of
    the last month owed, of ``decided_on`` where no month is.

    Raises:
        WageUnknownError: the table of the office does not reach back so far.
    """
    rows = tuple(wages)

    def wage(day: date) -> int:
        return to_fen(minimum_wage_on(rows, day).monthly)

    found = []
    for worker in workers:
        by_month = wage_month is WageMonth.ARREARS
        months = tuple(
            replace(one, wage_fen=wage(one.month if by_month else decided_on))
            for one in sorted(worker.months, key=lambda one: one.month)
        )
        last = months[-1].month if months and by_month else decided_on
        base = wage(last) if worker.half_months else 0
        found.append(replace(worker, months=months, base_fen=base))
    return tuple(found)


def computation(workers: Sequence[FundWorker], terms: FundTerms) -> FundComputation:
    """Return what each may be advanced; the minimum wages stand in the workers already.

    Of more months than the cap the latest count.

    Raises:
        FundRowError: a row cannot be counted.
    """
    return FundComputation(terms, tuple(_advance(one, terms) for one in workers))


def check_worker(worker: FundWorker, today: date) -> None:
    """Raise FundRowError for the first reason why a row cannot stand."""
    if not worker.name.strip():
        raise FundRowError(worker.place, "fund_row_no_name", "")
    if len(worker.months) > MOST_MONTHS:
        raise FundRowError(worker.place, "fund_row_too_many_months", str(len(worker.months)))
    seen: set[date] = set()
    for one in worker.months:
        text = f"{one.month:%Y-%m}"
        if one.month in seen:
            raise FundRowError(worker.place, "fund_row_month_twice", text)
        if one.month > today:
            raise FundRowError(worker.place, "fund_row_future_month", text)
        if not 0 <= one.owed_fen < MOST_MONTH_FEN:
            raise FundRowError(worker.place, "fund_row_bad_amount", text)
        seen.add(one.month)
    if not 0 <= worker.half_months <= MOST_HALF_MONTHS:
        raise FundRowError(worker.place, "fund_row_bad_half_months", str(worker.half_months))
    if worker.compensation_fen is not None and not 0 <= worker.compensation_fen < MOST_MONTH_FEN:
        raise FundRowError(worker.place, "fund_row_bad_amount", str(worker.compensation_fen))
    if worker.compensation_fen and not worker.half_months:
        raise FundRowError(worker.place, "fund_row_no_half_months", str(worker.compensation_fen))


def _advance(worker: FundWorker, terms: FundTerms) -> WorkerAdvance:
    owed = sorted((one for one in worker.months if one.owed_fen), key=lambda one: one.month)
    left_out = len(owed) - terms.months_cap
    lines = [_month(one, counts=n >= left_out) for n, one in enumerate(owed)]
    if worker.half_months:
        lines.append(_compensation(worker, terms))
    return WorkerAdvance(worker, tuple(lines))


def _month(one: OwedMonth, *, counts: bool) -> FundLine:
    if not counts:
        return FundLine(one.month, one.owed_fen, one.wage_fen, 2, 0, FundReason.BEYOND_MONTHS)
    capped = one.owed_fen > one.wage_fen
    reason = FundReason.MINIMUM_WAGE if capped else FundReason.AS_OWED
    counted = min(one.owed_fen, one.wage_fen)
    return FundLine(one.month, one.owed_fen, one.wage_fen, 2, counted, reason)


def _compensation(worker: FundWorker, terms: FundTerms) -> FundLine:
    halves = min(worker.half_months, 2 * terms.compensation_cap)
    counted = worker.base_fen * halves // 2
    reason = FundReason.COMPENSATION
    if halves < worker.half_months:
        reason = FundReason.COMPENSATION_MONTHS
    owed = worker.compensation_fen
    if owed is not None and owed < counted:
        counted, reason = owed, FundReason.COMPENSATION_OWED
    return FundLine(None, owed, worker.base_fen, halves, counted, reason)
