"""Which lines of a ledger do the slips of a bank pay?  Nothing is guessed.

A table of name, account and amount; a slip belongs to the worker with its account, or, where the
slip has none, to the only worker of its name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from disputes_app.domain.ledger_changes import PaidTo
from disputes_app.domain.ledger_log import Ledger, WorkerSum
from disputes_app.domain.roster import RosterUnreadableError, heading_text
from disputes_app.services.roster_cells import amount_fen, cell_text, digits_text, name_text
from disputes_app.services.roster_file import Cell, RosterFile, read_roster

_NAMES = ("收款人", "户名", "姓名", "name")
_ACCOUNTS = ("账号", "帐号", "卡号", "收款账户", "account")
_AMOUNTS = ("金额", "实发", "发放", "amount")
_REFERENCES = ("流水", "凭证", "交易号", "摘要", "附言", "reference")
_LOOKED_AT = 15


@dataclass(frozen=True, slots=True)
class SlipRow:
    """A slip as it was read, and why it fits nobody: a code, empty where it does."""

    line: int
    name: str
    account: str
    fen: int
    reference: str
    problem: str = ""


@dataclass(frozen=True, slots=True)
class SlipMatch:
    """What was found for the slips of a file."""

    name: str
    matched: tuple[PaidTo, ...]
    unmatched: tuple[SlipRow, ...]

    @property
    def fen(self) -> int:
        """What the slips that belong to somebody add up to."""
        return sum(one.fen for one in self.matched)


def match_slips(path: Path, ledger: Ledger) -> SlipMatch:
    """Read a table of slips and say whom each pays.

    Raises:
        RosterUnreadableError: it is no such table.
    """
    file = read_roster(path)
    by_account = _unique(ledger, account=True)
    by_name = _unique(ledger, account=False)
    left = {one.worker.place: one.outstanding_fen for one in ledger.workers}
    matched, unmatched = [], []
    for row in _slips(file):
        worker = by_account.get(row.account) if row.account else by_name.get(row.name)
        problem = row.problem or _problem(row, worker, left)
        if problem or worker is None:
            unmatched.append(SlipRow(row.line, row.name, row.account, row.fen, "", problem))
            continue
        left[worker.worker.place] -= row.fen
        matched.append(PaidTo(worker.worker.place, row.fen, reference=row.reference))
    return SlipMatch(file.name, tuple(matched), tuple(unmatched))


def _problem(row: SlipRow, worker: WorkerSum | None, left: dict[int, int]) -> str:
    if worker is None:
        return "slip_nobody"
    if row.name and row.name != worker.worker.name:
        return "slip_other_name"
    return "ledger_too_much" if row.fen > left[worker.worker.place] else ""


def _unique(ledger: Ledger, *, account: bool) -> dict[str, WorkerSum | None]:
    """Return workers by account or name; None where two have the same."""
    found: dict[str, WorkerSum | None] = {}
    for one in ledger.workers:
        key = one.worker.account if account else one.worker.name
        if key:
            found[key] = None if key in found else one
    return found


def _slips(file: RosterFile) -> list[SlipRow]:
    for at, heads in enumerate(file.rows[:_LOOKED_AT]):
        texts = [heading_text(cell_text(one)).lower() for one in heads]
        name, amount = _place(texts, _NAMES), _place(texts, _AMOUNTS)
        if name is not None and amount is not None:
            account, reference = _place(texts, _ACCOUNTS), _place(texts, _REFERENCES)
            places = (name, account, amount, reference)
            rows = enumerate(file.rows[at + 1 :], start=at + 2)
            return [_slip(line, row, places) for line, row in rows if _tells(row, amount)]
    raise RosterUnreadableError(file.name, "slip_no_columns")


def _tells(row: Sequence[Cell], amount: int) -> bool:
    """Say whether a row is a slip, not a sum or an empty one."""
    is_sum = any("合计" in one or "总计" in one for one in row if isinstance(one, str))
    return amount < len(row) and row[amount] != "" and not is_sum


def _place(texts: list[str], words: tuple[str, ...]) -> int | None:
    return next((at for at, one in enumerate(texts) if any(word in one for word in words)), None)


def _slip(
    line: int, row: Sequence[Cell], places: tuple[int, int | None, int, int | None]
) -> SlipRow:
    name, account, amount, reference = (
        "" if at is None or at >= len(row) else row[at] for at in places
    )
    fen, number = amount_fen(amount), digits_text(account)
    problem = "" if isinstance(fen, int) and fen else "slip_bad_amount"
    if number is None:
        problem = "slip_account_lost"
    told = fen if isinstance(fen, int) else 0
    return SlipRow(line, name_text(name), number or "", told, cell_text(reference), problem)
