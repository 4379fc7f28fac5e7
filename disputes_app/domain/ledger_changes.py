"""May these rows be paid, corrected or confirmed?  Everything against the ledger as it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from disputes_app.domain.errors import DomainError
from disputes_app.domain.ledger import (
    LedgerLine,
    LedgerMark,
    LedgerPayment,
    LineKey,
    Mark,
    PayKind,
    plain,
)
from disputes_app.domain.ledger_log import Ledger, LineSum, WorkerSum


@dataclass(eq=False)
class LedgerRefusedError(DomainError):
    """A payment, a correction or an answer does not fit the ledger; nothing was recorded.

    Attributes:
        reason: ``ledger_no_rows``, ``ledger_not_a_line``, ``ledger_not_a_worker``,
            ``ledger_too_much``, ``ledger_below_paid``, ``ledger_no_amount``, or one of
            ``ledger_extra``.
        about: the worker and month that are meant.
    """

    reason: str
    about: str


@dataclass(frozen=True, slots=True)
class PaidTo:
    """What one worker got; without a month it is taken for the earliest lines first."""

    place: int
    fen: int
    month: str = ""
    kind: str = PayKind.WAGE.value
    reference: str = ""


def allocated(ledger: Ledger, paid: Iterable[PaidTo]) -> tuple[LedgerPayment, ...]:
    """Return what is paid on which line: never more than is still owed on it.

    Raises:
        LedgerRefusedError: nobody is paid, or somebody would get more than is owed.
    """
    workers = {one.worker.place: one for one in ledger.workers}
    left = {_key(line): line.outstanding_fen for worker in ledger.workers for line in worker.lines}
    rows: list[LedgerPayment] = []
    for one in paid:
        worker = workers.get(one.place)
        if worker is None:
            raise LedgerRefusedError("ledger_not_a_worker", str(one.place))
        if one.fen <= 0:
            raise LedgerRefusedError("ledger_no_amount", worker.worker.name)
        rows.extend(_on_lines(worker, one, left))
    if not rows:
        raise LedgerRefusedError("ledger_no_rows", "—")
    return tuple(rows)


def _on_lines(worker: WorkerSum, paid: PaidTo, left: dict[LineKey, int]) -> Iterator[LedgerPayment]:
    name = worker.worker.name
    keys = [_key(line) for line in sorted(worker.lines, key=_earliest)]
    if paid.month:
        wanted = (paid.place, paid.month, paid.kind)
        if wanted not in keys:
            raise LedgerRefusedError("ledger_not_a_line", f"{name} {paid.month}")
        keys = [wanted]
    rest = paid.fen
    for key in keys:
        fen = min(rest, left[key])
        if fen > 0:
            left[key] -= fen
            rest -= fen
            yield LedgerPayment(*key, fen, plain(paid.reference))
    if rest:
        raise LedgerRefusedError("ledger_too_much", f"{name} {paid.month}".strip())


def _earliest(line: LineSum) -> tuple[str, str]:
    """Order wages of a month before what else is owed for it."""
    return line.line.month, "" if line.line.kind == PayKind.WAGE else line.line.kind


def _key(line: LineSum) -> LineKey:
    return line.line.place, line.line.month, line.line.kind


def corrected(ledger: Ledger, lines: Sequence[LedgerLine]) -> tuple[LedgerLine, ...]:
    """Return lines as they are from now on: new months too, but none below what was paid.

    A line that is due nothing is struck: zero stays on record.

    Raises:
        LedgerRefusedError: nothing is corrected, or something is that cannot be.
    """
    workers = {one.worker.place: one.worker.name for one in ledger.workers}
    known = {_key(line): line for worker in ledger.workers for line in worker.lines}
    if not lines:
        raise LedgerRefusedError("ledger_no_rows", "—")
    for one in lines:
        name = workers.get(one.place)
        if name is None:
            raise LedgerRefusedError("ledger_not_a_worker", str(one.place))
        former = known.get(one[:3])
        since = 0 if former is None else sum(former.paid.values())
        if one.due_fen < one.paid_fen + since:
            raise LedgerRefusedError("ledger_below_paid", f"{name} {one.month}")
    return tuple(lines)


def answered(
    ledger: Ledger, answers: Mapping[int, Mark], notes: Mapping[int, str] | None = None
) -> tuple[LedgerMark, ...]:
    """Return what workers said about their claims, or who was elected.

    Raises:
        LedgerRefusedError: nobody is named, or somebody who is not in the ledger.
    """
    places = {one.worker.place for one in ledger.workers}
    stranger = next((one for one in answers if one not in places), None)
    if stranger is not None:
        raise LedgerRefusedError("ledger_not_a_worker", str(stranger))
    if not answers:
        raise LedgerRefusedError("ledger_no_rows", "—")
    said = notes or {}
    return tuple(
        LedgerMark(place, answers[place].value, plain(said.get(place, "")))
        for place in sorted(answers)
    )
