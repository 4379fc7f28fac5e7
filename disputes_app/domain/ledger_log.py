"""What does the arrears ledger of a case come to, from its log and the rows of its entries?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from disputes_app.domain.events import Event, voided_seqs
from disputes_app.domain.kinds.base import number_of, text_of
from disputes_app.domain.kinds.ledger import CORRECTED, IMPORTED, PAID, PREFIX
from disputes_app.domain.ledger import EntryRows, LedgerLine, LedgerWorker, LineKey, Mark, Payer


@dataclass(frozen=True, slots=True)
class LineSum:
    """A line with what was paid on it since, by whom."""

    line: LedgerLine
    paid: Mapping[Payer, int] = field(default_factory=dict)

    @property
    def outstanding_fen(self) -> int:
        """What is still owed; never below zero where the rules of payment were kept."""
        return self.line.due_fen - self.line.paid_fen - sum(self.paid.values())


@dataclass(frozen=True, slots=True)
class WorkerSum:
    """A worker with every line, in the order of months.

    Attributes:
        answer: whether the claim was confirmed or disputed; None: not asked yet.
    """

    worker: LedgerWorker
    lines: tuple[LineSum, ...]
    answer: Mark | None = None
    note: str = ""
    representative: bool = False

    @property
    def due_fen(self) -> int:
        """What was due in all."""
        return sum(one.line.due_fen for one in self.lines)

    @property
    def before_fen(self) -> int:
        """What the roster says was paid already."""
        return sum(one.line.paid_fen for one in self.lines)

    @property
    def paid_fen(self) -> int:
        """What was paid since, by anybody."""
        return sum(sum(one.paid.values()) for one in self.lines)

    @property
    def outstanding_fen(self) -> int:
        """What is still owed."""
        return sum(one.outstanding_fen for one in self.lines)


@dataclass(frozen=True, slots=True)
class LedgerTotals:
    """What a ledger adds up to: a row of its own in the database (a projection).

    Attributes:
        before_fen: paid before the case, as the roster says.
        paid: paid since, by payer; one without a payment is left out.
    """

    workers: int = 0
    migrants: int = 0
    lines: int = 0
    due_fen: int = 0
    before_fen: int = 0
    paid: Mapping[Payer, int] = field(default_factory=dict)
    project: str = ""

    @property
    def paid_fen(self) -> int:
        """Paid since, by anybody."""
        return sum(self.paid.values())

    @property
    def outstanding_fen(self) -> int:
        """What is still owed."""
        return self.due_fen - self.before_fen - self.paid_fen


@dataclass(frozen=True, slots=True)
class Recovery:
    """What one payer paid on one day, in one entry."""

    on: date
    payer: Payer
    workers: int
    fen: int
    seq: int


@dataclass(frozen=True, slots=True)
class Ledger:
    """A ledger with everything in it."""

    workers: tuple[WorkerSum, ...]
    totals: LedgerTotals
    recoveries: tuple[Recovery, ...] = ()


def ledger_entries(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return the entries of the ledger that are in force, in the order in which they were made."""
    known = tuple(events)
    struck = voided_seqs(known)
    return tuple(one for one in known if one.kind.startswith(PREFIX) and one.seq not in struck)


def filling(entries: Iterable[Event]) -> tuple[int, ...]:
    """Return which of the entries hold lines."""
    return tuple(one.seq for one in entries if one.kind in {IMPORTED, CORRECTED})


def paid_by_payer(entries: Iterable[Event]) -> dict[Payer, int]:
    """Return what was paid since, by payer, from the entries alone."""
    paid: dict[Payer, int] = {}
    for one in entries:
        if one.kind == PAID:
            payer = Payer(text_of(one.facts, "payer"))
            paid[payer] = paid.get(payer, 0) + number_of(one.facts, "amount_fen")
    return {payer: fen for payer, fen in paid.items() if fen}


def project_of(entries: Iterable[Event]) -> str:
    """Return the project that the last roster names."""
    named = [text_of(one.facts, "project") for one in entries if one.kind == IMPORTED]
    return next((one for one in reversed(named) if one), "")


def recoveries_of(entries: Iterable[Event]) -> tuple[Recovery, ...]:
    """Return the payments in the order of their days."""
    found = [
        Recovery(
            one.happened_on,
            Payer(text_of(one.facts, "payer")),
            number_of(one.facts, "workers"),
            number_of(one.facts, "amount_fen"),
            one.seq,
        )
        for one in entries
        if one.kind == PAID
    ]
    return tuple(sorted(found, key=lambda one: (one.on, one.seq)))


def ledger_of(events: Sequence[Event], rows: Mapping[int, EntryRows]) -> Ledger:
    """Return the ledger; ``rows`` holds those of every entry, also of void ones."""
    entries = ledger_entries(events)
    workers: dict[int, LedgerWorker] = {}
    lines: dict[LineKey, LedgerLine] = {}
    for seq in filling(entries):
        told = rows.get(seq, EntryRows())
        workers.update((one.place, one) for one in told.workers)
        lines.update((one[:3], one) for one in told.lines)
    paid = _paid_on_lines(entries, rows)
    of_worker: dict[int, list[LineSum]] = {}
    for key in sorted(lines):
        of_worker.setdefault(key[0], []).append(LineSum(lines[key], paid.get(key, {})))
    answers, elected = _marks(entries, rows)
    sums = tuple(
        WorkerSum(
            workers[place],
            tuple(of_worker.get(place, ())),
            answers[place][0] if place in answers else None,
            answers[place][1] if place in answers else "",
            place in elected,
        )
        for place in sorted(workers)
    )
    return Ledger(sums, _totals(sums, entries), recoveries_of(entries))


def _totals(sums: Sequence[WorkerSum], entries: Sequence[Event]) -> LedgerTotals:
    return LedgerTotals(
        len(sums),
        sum(1 for one in sums if one.worker.migrant),
        sum(len(one.lines) for one in sums),
        sum(one.due_fen for one in sums),
        sum(one.before_fen for one in sums),
        paid_by_payer(entries),
        project_of(entries),
    )


def _paid_on_lines(
    entries: Iterable[Event], rows: Mapping[int, EntryRows]
) -> dict[LineKey, dict[Payer, int]]:
    paid: dict[LineKey, dict[Payer, int]] = {}
    for entry in entries:
        if entry.kind != PAID:
            continue
        payer = Payer(text_of(entry.facts, "payer"))
        for one in rows.get(entry.seq, EntryRows()).payments:
            by_payer = paid.setdefault((one.place, one.month, one.kind), {})
            by_payer[payer] = by_payer.get(payer, 0) + one.fen
    return paid


def _marks(
    entries: Iterable[Event], rows: Mapping[int, EntryRows]
) -> tuple[dict[int, tuple[Mark, str]], set[int]]:
    """Return the last answer of each worker, and who stands elected: the last election counts."""
    answers: dict[int, tuple[Mark, str]] = {}
    elected: set[int] = set()
    for entry in entries:
        marks = rows.get(entry.seq, EntryRows()).marks
        chosen = {one.place for one in marks if one.mark == Mark.REPRESENTATIVE}
        elected = chosen or elected
        for one in marks:
            if one.mark != Mark.REPRESENTATIVE:
                answers[one.place] = Mark(one.mark), one.note
    return answers, elected
