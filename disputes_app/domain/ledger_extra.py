"""What does each worker get on top where an order to pay expired unpaid (加付赔偿金)?

劳动合同法85, 劳动保障监察条例26: 50 % to 100 % of what was due to the worker.  The percentage is
the decision's, what was unpaid on the last day of the order the ledger's, worker by worker.  A part
of a fen counts as a whole one for each, so that nobody gets less than the percentage.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.events import Event
from disputes_app.domain.inspection_standing import DecisionRow, InspectionStanding, OrderRow
from disputes_app.domain.kinds.base import number_of
from disputes_app.domain.kinds.ledger import PAID
from disputes_app.domain.ledger import EntryRows, LedgerLine, PayKind
from disputes_app.domain.ledger_changes import LedgerRefusedError
from disputes_app.domain.ledger_log import WorkerSum, ledger_of
from disputes_app.domain.money import yuan_text

_WHOLE = 100


@dataclass(frozen=True, slots=True)
class ExtraShare:
    """What one worker gets on top, and on what."""

    place: int
    name: str
    unpaid_fen: int
    extra_fen: int


@dataclass(frozen=True, slots=True)
class ExtraSheet:
    """What a decision gives on top, worker by worker.

    Attributes:
        seq, number, decided_on: the decision.
        expired_on: the last day of the order; what was paid on it was paid in time.
        decided_fen: what the decision comes to as one sum; shares may add up to some fen more.
    """

    seq: int
    number: str
    decided_on: date
    expired_on: date
    percent: int
    decided_fen: int
    shares: tuple[ExtraShare, ...]

    @property
    def unpaid_fen(self) -> int:
        """What was unpaid on the last day of the order."""
        return sum(one.unpaid_fen for one in self.shares)

    @property
    def extra_fen(self) -> int:
        """What all of them get on top."""
        return sum(one.extra_fen for one in self.shares)

    @property
    def month(self) -> str:
        """The month under which the lines stand: that of the decision."""
        return f"{self.decided_on:%Y-%m}"

    def lines(self) -> tuple[LedgerLine, ...]:
        """Return the lines that the ledger gets."""
        return tuple(
            LedgerLine(one.place, self.month, PayKind.EXTRA.value, one.extra_fen, 0)
            for one in self.shares
        )


def share_of(unpaid_fen: int, percent: int) -> int:
    """Return the percentage of a sum; a part of a fen counts as a whole one."""
    return -(-unpaid_fen * percent // _WHOLE)


def extra_sheet(
    events: Sequence[Event], rows: Mapping[int, EntryRows], standing: InspectionStanding | None
) -> ExtraSheet:
    """Return what the last decision with 加付赔偿金 gives to each worker.

    Args:
        events: the whole log.
        rows: those of every entry of the ledger.
        standing: how orders and decisions stand; None on other lines.

    Raises:
        LedgerRefusedError: there is no such decision, no order that had expired before it, the
            ledger shows another sum as unpaid than the decision, or it was entered already.
    """
    decision = _decision(standing)
    order = _order(standing, decision)
    expired_on = order.comply_by or decision.on
    if any(_is_given(one, decision.on) for one in ledger_of(events, rows).workers):
        raise LedgerRefusedError("ledger_extra_done", decision.number)
    in_time = [one for one in events if one.kind != PAID or one.happened_on <= expired_on]
    shares = []
    for worker in ledger_of(in_time, rows).workers:
        unpaid = _unpaid(worker)
        if unpaid > 0:
            extra = share_of(unpaid, decision.extra_percent)
            shares.append(ExtraShare(worker.worker.place, worker.worker.name, unpaid, extra))
    base = next(number_of(one.facts, "extra_base_fen") for one in events if one.seq == decision.seq)
    found = ExtraSheet(
        decision.seq,
        decision.number,
        decision.on,
        expired_on,
        decision.extra_percent,
        decision.extra_fen,
        tuple(shares),
    )
    if found.unpaid_fen != base:
        sums = f"{yuan_text(found.unpaid_fen)} ≠ {yuan_text(base)}"
        raise LedgerRefusedError("ledger_extra_base", sums)
    return found


def _decision(standing: InspectionStanding | None) -> DecisionRow:
    decisions = () if standing is None else standing.decisions
    found = [one for one in decisions if one.extra_percent and not one.void]
    if not found:
        raise LedgerRefusedError("ledger_no_extra_decision", "—")
    return found[-1]


def _order(standing: InspectionStanding | None, decision: DecisionRow) -> OrderRow:
    orders = () if standing is None else standing.orders
    found = [
        one
        for one in orders
        if (one.place == decision.place or 0 in {one.place, decision.place})
        and one.amount_fen
        and one.served_on is not None
        and one.comply_by is not None
        and one.comply_by < decision.on
    ]
    if not found:
        raise LedgerRefusedError("ledger_no_expired_order", decision.number)
    return found[-1]


def _unpaid(worker: WorkerSum) -> int:
    lines = [one for one in worker.lines if one.line.kind != PayKind.EXTRA]
    return sum(one.outstanding_fen for one in lines)


def _is_given(worker: WorkerSum, decided_on: date) -> bool:
    wanted = (f"{decided_on:%Y-%m}", PayKind.EXTRA)
    return any(
        (one.line.month, one.line.kind) == wanted and one.line.due_fen for one in worker.lines
    )
