"""What does the arrears ledger of an inspection say for its other steps?

For the test of a refusal to pay (法释〔2013〕3号 art. 1, 3: pay for work, so neither severance
nor 加付赔偿金 is part of it), for 加付赔偿金 (劳动合同法 85, 监察条例 26) and for the closing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.additional_compensation import CompensationRange, compensation_range
from disputes_app.domain.inspection_standing import OrderRow, OrderState
from disputes_app.domain.ledger import PayKind
from disputes_app.domain.ledger_log import Ledger, LedgerTotals, WorkerSum
from disputes_app.domain.wage_crime import LEAST_MONTHS, Owed

_NO_WAGES = frozenset({PayKind.SEVERANCE.value, PayKind.EXTRA.value})


@dataclass(frozen=True, slots=True)
class ArrearsStanding:
    """What the ledger comes to.

    Attributes:
        owed: what is still unpaid of wages, counted worker by worker.
        expired: what was unpaid when an order's term ran out, by the place of the order in the
            log, in the order of the log; only of orders that were served and not obeyed.
    """

    totals: LedgerTotals
    owed: Owed
    expired: Mapping[int, CompensationRange]

    @property
    def last_expired(self) -> CompensationRange | None:
        """The range of the order whose term ran out last."""
        return max(self.expired.values(), key=lambda one: one.expired_on, default=None)


def arrears_standing(
    ledger: Ledger, orders: Iterable[OrderRow], today: date
) -> ArrearsStanding | None:
    """Return what a ledger says; None for an empty one."""
    if not ledger.workers:
        return None
    return ArrearsStanding(ledger.totals, owed_wages(ledger), expired_ranges(ledger, orders, today))


def expired_ranges(
    ledger: Ledger, orders: Iterable[OrderRow], today: date
) -> dict[int, CompensationRange]:
    """Return the range of each order to pay that was served and ran out with something unpaid."""
    found = {}
    for one in orders:
        over = one.comply_by is not None and one.comply_by < today and one.served_on is not None
        if over and one.amount_fen and one.state is not OrderState.PERFORMED and one.comply_by:
            told = compensation_range(ledger, one.comply_by)
            if told.unpaid_fen > 0:
                found[one.seq] = told
    return found


def owed_wages(ledger: Ledger) -> Owed:
    """Return how many are owed wages and how much, with the worker to whom the law looks first.

    That is the one with the largest sum among those who are owed three months; where there is
    none, the one with the largest sum.
    """
    sums = [_wages(one) for one in ledger.workers]
    owed = [one for one in sums if one[1] > 0]
    if not owed:
        return Owed(0, 0, 0, 0)
    months, one_fen = max(owed, key=lambda one: (one[0] >= LEAST_MONTHS, one[1]))
    return Owed(len(owed), sum(fen for _, fen in owed), months, one_fen)


def _wages(worker: WorkerSum) -> tuple[int, int]:
    """Return the months of which wages are owed to a worker, and their sum."""
    lines = [one for one in worker.lines if one.line.kind not in _NO_WAGES]
    open_lines = [one for one in lines if one.outstanding_fen > 0]
    months = {one.line.month for one in open_lines}
    return len(months), sum(one.outstanding_fen for one in open_lines)
