"""What do the papers around an application to the fund print: rows, sums, and what is claimed?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.fund_computation import FundComputation, FundLine, WorkerAdvance
from disputes_app.domain.fund_log import FundLog, PayState
from disputes_app.domain.money import yuan_text
from disputes_app.domain.paper_entries import Money
from disputes_app.domain.words import word


@dataclass(frozen=True, slots=True)
class FundRow:
    """A row of the table: of a worker with the sums, or of one month or the compensation."""

    place: str
    name: str
    month: str
    owed: str
    wage: str
    counted: str
    said: str


@dataclass(frozen=True, slots=True)
class FundPayout:
    """A worker whom the bank pays, and what became of it."""

    name: str
    id_number: str
    bank: str
    account: str
    sum: Money
    state: PayState


@dataclass(frozen=True, slots=True)
class FundClaim:
    """What the enterprise is asked to give back, as it stood on the day of the letter.

    Attributes:
        first_on: of the first payment, ``people`` of them paid by then.
        asked: by this letter, ``until`` a day if it names one.
    """

    first_on: date
    people: int
    advanced: Money
    recovered: Money
    asked: Money
    until: date | None

    @property
    def left(self) -> Money:
        """What did not come back yet."""
        return Money(self.advanced.fen - self.recovered.fen)


@dataclass(frozen=True, slots=True)
class FundPaper:
    """Everything that a paper whose sums are computed may print.

    Attributes:
        ground: the condition of art. 13 in words.
        states: what became of each worker's advance, by place.
    """

    ground: str
    log: FundLog
    computed: FundComputation | None
    states: tuple[tuple[int, PayState], ...] = ()

    @property
    def people(self) -> int:
        """How many workers the table names."""
        return 0 if self.computed is None else self.computed.people

    @property
    def advance(self) -> Money:
        """What is advanced in all."""
        return Money(0 if self.computed is None else self.computed.advance_fen)

    @property
    def caps(self) -> str:
        """How the table is counted."""
        if self.computed is None:
            return ""
        terms = self.computed.terms
        return (
            f"工资至多{terms.months_cap}个月，每月不超过{word(terms.wage_month, 'zh')}；"
            f"经济补偿金以最低工资为基数，至多{terms.compensation_cap}个月"
        )

    @property
    def rows(self) -> tuple[FundRow, ...]:
        """The table: a row a worker, then a row a month."""
        advances = () if self.computed is None else self.computed.advances
        return tuple(row for one in advances for row in _rows(one))

    @property
    def payouts(self) -> tuple[FundPayout, ...]:
        """Who is paid: not those for whom nothing is advanced."""
        states = dict(self.states)
        advances = () if self.computed is None else self.computed.advances
        return tuple(
            FundPayout(
                one.worker.name,
                one.worker.id_number,
                one.worker.bank,
                one.worker.account,
                Money(one.advance_fen),
                states.get(one.worker.place, PayState.WAITING),
            )
            for one in advances
            if states.get(one.worker.place) is not PayState.NOTHING
        )

    @property
    def claim(self) -> FundClaim | None:
        """The last letter of recovery; None where nothing was claimed or paid."""
        log = self.log
        if not log.claims or not log.payments:
            return None
        last = log.claims[-1]
        return FundClaim(
            min(one.on for one in log.payments),
            sum(on <= last.on for _, on in log.paid),
            Money(sum(one.fen for one in log.payments if one.on <= last.on)),
            Money(sum(one.fen for one in log.recoveries if one.on <= last.on)),
            Money(last.fen),
            last.until,
        )


def _rows(one: WorkerAdvance) -> Iterator[FundRow]:
    worker = one.worker
    by_months = worker.half_months and worker.compensation_fen is None
    said = "小计（欠薪不含经济补偿金）" if by_months else "小计"
    owed, counted = yuan_text(worker.owed_fen), yuan_text(one.advance_fen)
    yield FundRow(str(worker.place), worker.name, "", owed, "", counted, said)
    yield from map(_row, one.lines)


def _row(line: FundLine) -> FundRow:
    return FundRow(
        "",
        "",
        f"{line.month:%Y-%m}" if line.month else f"补偿{line.half_months / 2:g}个月",
        "" if line.owed_fen is None else yuan_text(line.owed_fen),
        yuan_text(line.wage_fen),
        yuan_text(line.counted_fen),
        word(line.reason, "zh"),
    )
