"""What may be ordered on top where an order to pay expired unpaid (加付赔偿金)?

劳动合同法85, 劳动保障监察条例26: not paid within the term of the order, the employer is ordered to
pay the worker 50 % to 100 % of the sum due on top.  The percentage and its reason are the
decision's; here is only the range.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from disputes_app.domain.ledger import PayKind
from disputes_app.domain.ledger_log import Ledger

LEAST_PERCENT, MOST_PERCENT = 50, 100
_WHOLE = 100


@dataclass(frozen=True, slots=True)
class CompensationRange:
    """What was unpaid when the order expired, and between what the decision may choose."""

    expired_on: date
    unpaid_fen: int

    @property
    def least_fen(self) -> int:
        """Half of it; half a fen counts up, so that it is never less than half."""
        return self.at(LEAST_PERCENT)

    @property
    def most_fen(self) -> int:
        """All of it."""
        return self.unpaid_fen

    def at(self, percent: int) -> int:
        """Return the sum at a percentage that the law allows.

        Raises:
            ValueError: below 50 or above 100.
        """
        if not LEAST_PERCENT <= percent <= MOST_PERCENT:
            raise ValueError(percent)
        return -(-self.unpaid_fen * percent // _WHOLE)


def compensation_range(ledger: Ledger, expired_on: date) -> CompensationRange:
    """Return the range for what the ledger shows as unpaid at the end of an order's last day.

    What was ordered on top is no part of it.  Who paid is all the same; what
    was paid on the last day was paid in time.
    """
    lines = [one.line for worker in ledger.workers for one in worker.lines]
    base = sum(one.due_fen - one.paid_fen for one in lines if one.kind != PayKind.EXTRA)
    paid = sum(one.fen for one in ledger.recoveries if one.on <= expired_on)
    return CompensationRange(expired_on, base - paid)
