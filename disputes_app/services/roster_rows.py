"""Which workers and lines does a roster hold, and what is wrong with which cell?

Ten thousand rows are checked while somebody waits: the columns are read as wholes
(``roster_columns``), and a row in which nothing is unusual takes the short way.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from disputes_app.domain.ledger import LedgerLine, LedgerWorker, LineKey, PayKind, worker_key
from disputes_app.domain.roster import (
    MOST_FEN_A_MONTH,
    RosterField,
    RosterFlaw,
    RosterMapping,
    RosterProblem,
    lacks_year,
)
from disputes_app.services.roster_amounts import Amounts
from disputes_app.services.roster_cells import cell_text, column_letters, narrow
from disputes_app.services.roster_columns import LONGEST, RosterColumns, columns_of, is_short
from disputes_app.services.roster_file import Cell, RosterFile
from disputes_app.services.roster_merges import unmerged

_MOST_TOLD = 40
"""No more of what stands in a cell is repeated: 1e400 has as many digits as that."""
_SUM_WORDS = ("合计", "总计", "共计", "小计")
_F = RosterField


@dataclass(frozen=True, slots=True)
class KnownLedger:
    """What stands in the ledger already: workers by what they are known by, and lines."""

    workers: Mapping[str, LedgerWorker] = field(default_factory=dict)
    lines: frozenset[LineKey] = frozenset()

    @property
    def next_place(self) -> int:
        """The place of the next worker who is not known yet."""
        return max((one.place for one in self.workers.values()), default=0) + 1


@dataclass(frozen=True, slots=True)
class RosterRead:
    """What a roster holds.

    Attributes:
        rows: how many rows tell of a worker.
        sum_rows: how many hold sums; these were compared and are no lines.
    """

    workers: tuple[LedgerWorker, ...]
    lines: tuple[LedgerLine, ...]
    problems: tuple[RosterProblem, ...]
    rows: int
    sum_rows: int

    @property
    def refused(self) -> tuple[RosterProblem, ...]:
        """What keeps the roster out."""
        return tuple(one for one in self.problems if not one.is_notice)


def read_rows(
    file: RosterFile,
    mapping: RosterMapping,
    known: KnownLedger,
    last_month: str,
    *,
    migrant: bool = False,
    year: int | None = None,
) -> RosterRead:
    """Return the workers and lines of a roster.

    Args:
        last_month: no later month can be owed for.
        migrant: everybody is a 农民工, whatever the roster says.
        year: of months that name none.
    """
    rows, problems = unmerged(file, mapping)
    columns = columns_of(rows, mapping, year)
    reader = _Reader(columns, mapping, known, last_month, migrant=migrant)
    reader.problems.extend(problems)
    reader.read(rows[mapping.rows :])
    return reader.result()


class _Reader:
    """Goes through the rows once; what it found is taken out by ``result``."""

    def __init__(
        self,
        columns: RosterColumns,
        mapping: RosterMapping,
        known: KnownLedger,
        last_month: str,
        *,
        migrant: bool,
    ) -> None:
        self.problems: list[RosterProblem] = []
        self._columns = columns
        self._mapping = mapping
        self._known = known
        self._last_month = last_month
        self._migrant = migrant
        self._amounts = Amounts(columns.amounts, mapping, self._tell)
        self._workers: dict[str, LedgerWorker] = {}
        self._row_of: dict[int, int] = {}
        self._lines: dict[LineKey, LedgerLine] = {}
        self._line_of: dict[LineKey, int] = {}
        self._odd = columns.odd_rows()
        self._next = known.next_place
        self._rows = self._sum_rows = 0

    def result(self) -> RosterRead:
        """Return what was found, the problems in the order of the rows."""
        return RosterRead(
            tuple(self._workers.values()),
            tuple(self._lines.values()),
            tuple(sorted(self.problems, key=lambda one: one.line)),
            self._rows,
            self._sum_rows,
        )

    def read(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Read every row below the headings."""
        names, due = self._columns.names, self._amounts.due
        for at, (row, name) in enumerate(zip(rows, names, strict=True)):
            if (not name or "计" in name) and self._is_no_worker(at, row, name):
                continue
            if due[at] is None and not self._amounts.has_any(at) and _is_note(row):
                continue
            self._rows += 1
            self._row(at, name)

    def _is_no_worker(self, at: int, row: Sequence[Cell], name: str) -> bool:
        """Say whether a row holds sums, which are compared, or nothing that tells of anybody."""
        if not any(row):
            return True
        if _is_sum(row, name):
            self._sum_rows += 1
            is_part = any("小计" in one for one in row if isinstance(one, str))
            self._amounts.compare_sums(at, is_part=is_part)
            return True
        return not name and not self._amounts.has_any(at)

    def _row(self, at: int, name: str) -> None:
        if not name:
            self._tell_of(at, _F.NAME, RosterFlaw.NO_NAME)
            return
        worker = self._worker(at, name)
        if worker is None:
            return
        if self._amounts.is_wide:
            for told, fen in self._amounts.by_month(at):
                self._line(at, None, (worker.place, told, PayKind.WAGE.value), fen, 0)
            return
        month, kind = self._columns.months[at], self._columns.kinds[at]
        sums = self._amounts.line_sums(at)
        if month is None or kind is None:
            self._tell_key(at)
        elif sums is not None:
            self._line(at, _F.MONTH, (worker.place, month, kind), *sums)

    # Who

    def _worker(self, at: int, name: str) -> LedgerWorker | None:
        columns = self._columns
        number = columns.ids[at]
        if number is None:
            about = str(columns.raw[_F.ID_NUMBER][at])
            self._tell_of(at, _F.ID_NUMBER, RosterFlaw.ID_SCIENTIFIC, about)
            return None
        if not columns.id_fits[at]:
            self._tell_of(at, _F.ID_NUMBER, RosterFlaw.ID_WRONG, number)
            return None
        key = number or worker_key(name, "", columns.phones[at] or "")
        found = self._workers.get(key)
        if found is None:
            found = self._workers[key] = self._new_worker(at, name, number, key)
            self._row_of[found.place] = at
        elif found.name != name:
            line = self._line_number(self._row_of[found.place])
            self._tell_of(at, _F.ID_NUMBER, RosterFlaw.ID_OTHER_NAME, f"{found.name}({line})")
            return None
        return found

    def _new_worker(self, at: int, name: str, number: str, key: str) -> LedgerWorker:
        columns = self._columns
        if at in self._odd:
            self._tell_odd(at)
        known = self._known.workers.get(key)
        if known is None:
            place = self._next
            self._next += 1
        else:
            place = known.place
        return LedgerWorker(
            place,
            name,
            number,
            columns.phones[at] or "",
            columns.banks[at],
            columns.accounts[at] or "",
            self._migrant or bool(columns.migrants[at]),
            columns.trades[at],
            columns.teams[at],
        )

    def _tell_odd(self, at: int) -> None:
        columns = self._columns
        if not columns.ids[at]:
            self._tell_of(at, _F.ID_NUMBER, RosterFlaw.NO_ID)
        for field_, is_wrong, flaw in (
            (_F.PHONE, is_short(columns.phones[at]), RosterFlaw.ODD_PHONE),
            (_F.ACCOUNT, columns.accounts[at] is None, RosterFlaw.ACCOUNT_SCIENTIFIC),
            (_F.MIGRANT, columns.migrants[at] is None, RosterFlaw.BAD_FLAG),
        ):
            if is_wrong:
                self._tell_of(at, field_, flaw, cell_text(columns.raw[field_][at]))
        for field_, texts in (
            (_F.NAME, columns.names),
            (_F.BANK, columns.banks),
            (_F.TRADE, columns.trades),
            (_F.TEAM, columns.teams),
        ):
            if len(texts[at]) > LONGEST:
                self._tell_of(at, field_, RosterFlaw.TOO_LONG, texts[at][:LONGEST])

    # What for

    def _tell_key(self, at: int) -> None:
        """Say what is wrong with a month or a kind of pay that was not understood."""
        columns = self._columns
        if columns.months[at] is None:
            value = columns.raw[_F.MONTH][at]
            no_year = isinstance(value, str) and lacks_year(value)
            flaw = RosterFlaw.NO_YEAR if no_year else RosterFlaw.BAD_MONTH
            self._tell_of(at, _F.MONTH, flaw, cell_text(value))
        if columns.kinds[at] is None:
            about = cell_text(columns.raw[_F.KIND][at])
            self._tell_of(at, _F.KIND, RosterFlaw.BAD_KIND, about)

    def _line(self, at: int, where: RosterField | None, key: LineKey, due: int, paid: int) -> None:
        if key in self._lines:
            line = self._line_number(self._line_of[key])
            self._tell_of(at, where, RosterFlaw.SAME_LINE, str(line))
        elif key[1] > self._last_month:
            self._tell_of(at, where, RosterFlaw.MONTH_AHEAD, key[1])
        elif due > MOST_FEN_A_MONTH:
            # Named at its amount, where the sheet has a column of amounts.
            amount = where if where is None else self._amount_column()
            self._tell_of(at, amount, RosterFlaw.TOO_LARGE, f"{due // 100}")
        elif key in self._known.lines:
            self._tell_of(at, where, RosterFlaw.KNOWN_LINE, key[1])
        else:
            self._lines[key] = LedgerLine(key[0], key[1], key[2], due, paid)
            self._line_of[key] = at

    def _amount_column(self) -> RosterField:
        return _F.DUE if self._mapping.place_of(_F.DUE) is not None else _F.OWED

    # Cells

    def _line_number(self, at: int) -> int:
        return self._mapping.rows + at + 1

    def _tell_of(
        self, at: int, what: RosterField | None, flaw: RosterFlaw, about: str = ""
    ) -> None:
        self._tell(at, None if what is None else self._mapping.place_of(what), flaw, about)

    def _tell(self, at: int, column: int | None, flaw: RosterFlaw, about: str) -> None:
        line = self._line_number(at)
        cell = "" if column is None else f"{column_letters(column)}{line}"
        told = about if len(about) <= _MOST_TOLD else f"{about[:_MOST_TOLD]}…"
        self.problems.append(RosterProblem(line, cell, flaw, told))


def _is_sum(row: Sequence[Cell], name: str) -> bool:
    """Say whether a row holds sums: what stands for the name says so, or any text without one."""
    texts = [name] if name else [narrow(one) for one in row if type(one) is str and one]
    return any(word in text for text in texts for word in _SUM_WORDS)


def _is_note(row: Sequence[Cell]) -> bool:
    """Say whether a row without amounts only signs or explains (制表人：…)."""
    texts = [cell_text(one) for one in row if one != ""]
    return any("：" in one or ":" in one for one in texts) or len(texts) <= 1
