"""What stands in the arrears ledger of a case (欠薪明细): who is owed what for which month?

Every row belongs to one entry of the case's log and is never changed: the entry keeps a digest
over its rows, so that ``verify`` can prove them, and a void takes them out of force.  A line is
one worker, one month and one kind of pay; of two entries that tell of the same line, or of the
same worker, the later one holds.  Sources: 工资支付条例 15 (name, number, month, due, paid);
劳动保障监察条例 26; 保障农民工工资支付条例 29, 30, 32 (who pays in the employer's place).

Rows are named tuples, not dataclasses: ten thousand are made in one act.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from hashlib import sha256
from typing import NamedTuple


class PayKind(enum.StrEnum):
    """What the money of a line is."""

    WAGE = "wage"
    OVERTIME = "overtime"
    SEVERANCE = "severance"
    EXTRA = "extra"
    OTHER = "other"


class Payer(enum.StrEnum):
    """Who paid: the employer, or who pays in its place.

    The contractor pays first (条例30: 总包先行清偿), the owner advances within the unpaid price
    (29), the wage deposit is drawn on (32), the guarantee fund advances, the court enforces.
    """

    EMPLOYER = "employer"
    CONTRACTOR = "contractor"
    OWNER = "owner"
    DEPOSIT = "deposit"
    FUND = "fund"
    COURT = "court"


class Mark(enum.StrEnum):
    """What a worker said, or is, in the case."""

    CONFIRMED = "confirmed"
    DISPUTED = "disputed"
    REPRESENTATIVE = "representative"


class LedgerWorker(NamedTuple):
    """Somebody who is owed money; ``place`` is the same in every entry of the case."""

    place: int
    name: str
    id_number: str
    phone: str
    bank: str
    account: str
    migrant: bool
    trade: str
    team: str

    @property
    def key(self) -> str:
        """By what two rows are known to mean one person."""
        return worker_key(self.name, self.id_number, self.phone)


class LedgerLine(NamedTuple):
    """What is due for a month (``2026-03``), and what of it was paid before the case, in fen."""

    place: int
    month: str
    kind: str
    due_fen: int
    paid_fen: int


class LedgerPayment(NamedTuple):
    """What one worker got for one line, in fen; ``reference`` is the bank's."""

    place: int
    month: str
    kind: str
    fen: int
    reference: str


class LedgerMark(NamedTuple):
    """What one worker said about the claim, or that he was elected."""

    place: int
    mark: str
    note: str


LineKey = tuple[int, str, str]
"""Worker, month and kind: what no two lines in force share."""


class EntryRows(NamedTuple):
    """The rows of one entry; most entries fill one of the four only."""

    workers: tuple[LedgerWorker, ...] = ()
    lines: tuple[LedgerLine, ...] = ()
    payments: tuple[LedgerPayment, ...] = ()
    marks: tuple[LedgerMark, ...] = ()

    def digest(self) -> str:
        """Return the SHA-256 over all rows in their order, which the entry keeps."""
        summed = sha256()
        for name, rows in zip(self._fields, self, strict=True):
            if rows:
                summed.update(f"{name}\n".encode())
                summed.update(_texts(rows).encode())
        return summed.hexdigest()


def _texts(rows: Iterable[tuple[object, ...]]) -> str:
    """Return one line a row; no text holds a tab or a break (see ``plain``)."""
    width = len(next(iter(rows), ()))
    pattern = "\t".join(["%s"] * width)
    return "\n".join([pattern % row for row in rows])


def plain(text: str) -> str:
    """Return a text without breaks, tabs and doubled blanks."""
    return " ".join(text.split())


def worker_key(name: str, id_number: str, phone: str) -> str:
    """Return by what two rows are known to mean one person: the number, else name and phone."""
    return id_number or f"{name}\t{phone}"
