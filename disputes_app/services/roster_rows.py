"""Which workers and lines does a roster hold, and what is wrong with which cell?

Read column by column where that is faster: ten thousand rows are checked while somebody waits.
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
from disputes_app.services.roster_amounts import Amounts, amounts_of
from disputes_app.services.roster_cells import (
    IdNumbers,
    cell_text,
    column_letters,
    digits_text,
    flag_cell,
    month_cell,
    name_text,
    narrow,
)
from disputes_app.services.roster_file import Cell, RosterFile
from disputes_app.services.roster_merges import unmerged

_SUM_WORDS = ("合计", "总计", "共计", "小计")
_LONGEST = 100
_KINDS: Mapping[str, PayKind] = {
    "": PayKind.WAGE,
    "工资": PayKind.WAGE,
    "加班费": PayKind.OVERTIME,
    "加班工资": PayKind.OVERTIME,
    "经济补偿": PayKind.SEVERANCE,
    "经济补偿金": PayKind.SEVERANCE,
    "补偿金": PayKind.SEVERANCE,
    "其他": PayKind.OTHER,
}
_PHONE_LENGTH = 11
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
    reader = _Reader(mapping, known, last_month, migrant=migrant, year=year)
    rows, problems = unmerged(file, mapping)
    reader.problems.extend(problems)
    amounts = amounts_of(rows, mapping, reader.problems)
    reader.read(rows, amounts)
    return reader.result()


class _Reader:
    """Goes through the rows once; what it found is taken out by ``result``."""

    def __init__(
        self,
        mapping: RosterMapping,
        known: KnownLedger,
        last_month: str,
        *,
        migrant: bool,
        year: int | None,
    ) -> None:
        self.problems: list[RosterProblem] = []
        self._mapping = mapping
        self._known = known
        self._last_month = last_month
        self._migrant = migrant
        self._year = year
        self._at = {one: mapping.place_of(one) for one in RosterField}
        self._ids = IdNumbers()
        self._workers: dict[str, LedgerWorker] = {}
        self._names: dict[int, tuple[str, int]] = {}
        self._lines: dict[LineKey, LedgerLine] = {}
        self._line_of: dict[LineKey, int] = {}
        self._months: dict[Cell, str | None] = {}
        self._texts: dict[Cell, str] = {}
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

    def read(self, rows: Sequence[Sequence[Cell]], amounts: Amounts) -> None:
        """Read every row below the headings."""
        name_at = self._at[_F.NAME] or 0
        first = self._mapping.rows
        for at in range(first, len(rows)):
            row = rows[at]
            if not any(row):
                continue
            name = name_text(row[name_at]) if name_at < len(row) else ""
            if (not name or "计" in name) and _is_sum(row, name):
                self._sum_rows += 1
                amounts.compare_sums(at, is_part="小计" in "".join(map(cell_text, row)))
                continue
            if not amounts.has_any(at) and _is_note(row, name):
                continue
            self._rows += 1
            self._row(at, row, name, amounts)

    def _row(self, at: int, row: Sequence[Cell], name: str, amounts: Amounts) -> None:
        if not name:
            self._tell(at, _F.NAME, RosterFlaw.NO_NAME)
            return
        worker = self._worker(at, row, name)
        if worker is None:
            return
        if amounts.is_wide:
            for month, fen in amounts.by_month(at):
                self._line(at, None, (worker.place, month, PayKind.WAGE.value), fen, 0)
            return
        key = self._line_key(at, row, worker.place)
        sums = amounts.line_sums(at)
        if key is not None and sums is not None:
            self._line(at, _F.MONTH, key, *sums)

    # Who

    def _worker(self, at: int, row: Sequence[Cell], name: str) -> LedgerWorker | None:
        number = self._number(at, row)
        if number is None:
            return None
        phone = "" if number else self._phone(at, row)
        key = worker_key(name, number, phone)
        found = self._workers.get(key)
        if found is None:
            found = self._workers[key] = self._new_worker(at, row, name, number)
            self._names[found.place] = name, at + 1
        elif found.name != name:
            said, line = self._names[found.place]
            self._tell(at, _F.ID_NUMBER, RosterFlaw.ID_OTHER_NAME, f"{said}({line})")
            return None
        return found

    def _number(self, at: int, row: Sequence[Cell]) -> str | None:
        value = self._value(row, _F.ID_NUMBER)
        if type(value) is str and value.isalnum() and value.isascii():
            number: str | None = value if value.isdigit() else value.upper()
        else:
            number = digits_text(value)
        if number is None:
            self._tell(at, _F.ID_NUMBER, RosterFlaw.ID_SCIENTIFIC, str(value))
            return None
        number = number.upper()
        if not self._ids.fits(number):
            self._tell(at, _F.ID_NUMBER, RosterFlaw.ID_WRONG, number)
            return None
        return number

    def _new_worker(self, at: int, row: Sequence[Cell], name: str, number: str) -> LedgerWorker:
        if not number:
            self._tell(at, _F.ID_NUMBER, RosterFlaw.NO_ID)
        phone = self._phone(at, row)
        known = self._known.workers.get(worker_key(name, number, "" if number else phone))
        place = self._next if known is None else known.place
        self._next += known is None
        account = digits_text(self._value(row, _F.ACCOUNT))
        if account is None:
            value = cell_text(self._value(row, _F.ACCOUNT))
            self._tell(at, _F.ACCOUNT, RosterFlaw.ACCOUNT_SCIENTIFIC, value)
        return LedgerWorker(
            place,
            name,
            number,
            phone,
            self._text(at, row, _F.BANK),
            account or "",
            self._migrant or self._is_migrant(at, row),
            self._text(at, row, _F.TRADE),
            self._text(at, row, _F.TEAM),
        )

    def _phone(self, at: int, row: Sequence[Cell]) -> str:
        value = self._value(row, _F.PHONE)
        if type(value) is str and len(value) == _PHONE_LENGTH and value.isdigit():
            return narrow(value)
        phone = digits_text(value)
        if phone is None or (phone and len(phone) < len("1234567")):
            self._tell(at, _F.PHONE, RosterFlaw.ODD_PHONE, cell_text(value))
        return phone or ""

    def _is_migrant(self, at: int, row: Sequence[Cell]) -> bool:
        value = self._value(row, _F.MIGRANT)
        found = flag_cell(value) if value != "" else False
        if found is None:
            self._tell(at, _F.MIGRANT, RosterFlaw.BAD_FLAG, cell_text(value))
        return bool(found)

    def _text(self, at: int, row: Sequence[Cell], what: RosterField) -> str:
        value = self._value(row, what)
        text = self._texts.get(value)
        if text is None:
            text = self._texts[value] = cell_text(value)
        if len(text) > _LONGEST:
            self._tell(at, what, RosterFlaw.TOO_LONG, text[:_LONGEST])
        return text

    # What for

    def _line_key(self, at: int, row: Sequence[Cell], place: int) -> LineKey | None:
        value = self._value(row, _F.MONTH)
        if value not in self._months:
            self._months[value] = month_cell(value, self._year)
        month = self._months[value]
        kind = _KINDS.get(narrow(self._text(at, row, _F.KIND)))
        if month is None:
            no_year = isinstance(value, str) and lacks_year(value)
            flaw = RosterFlaw.NO_YEAR if no_year else RosterFlaw.BAD_MONTH
            self._tell(at, _F.MONTH, flaw, cell_text(value))
        if kind is None:
            self._tell(at, _F.KIND, RosterFlaw.BAD_KIND, self._text(at, row, _F.KIND))
        return None if month is None or kind is None else (place, month, kind.value)

    def _line(self, at: int, where: RosterField | None, key: LineKey, due: int, paid: int) -> None:
        if key[1] > self._last_month:
            self._tell(at, where, RosterFlaw.MONTH_AHEAD, key[1])
        elif key in self._lines:
            self._tell(at, where, RosterFlaw.SAME_LINE, str(self._line_of[key]))
        elif key in self._known.lines:
            self._tell(at, where, RosterFlaw.KNOWN_LINE, key[1])
        elif due > MOST_FEN_A_MONTH:
            self._tell(at, where, RosterFlaw.TOO_LARGE, f"{due // 100}")
        else:
            self._lines[key] = LedgerLine(*key, due, paid)
            self._line_of[key] = at + 1

    # Cells

    def _value(self, row: Sequence[Cell], what: RosterField) -> Cell:
        at = self._at[what]
        return "" if at is None or at >= len(row) else row[at]

    def _tell(self, at: int, what: RosterField | None, flaw: RosterFlaw, about: str = "") -> None:
        column = None if what is None else self._at[what]
        cell = "" if column is None else f"{column_letters(column)}{at + 1}"
        self.problems.append(RosterProblem(at + 1, cell, flaw, about))


def _is_sum(row: Sequence[Cell], name: str) -> bool:
    """Say whether a row holds sums: what stands for the name says so, or any text without one."""
    texts = [name] if name else [narrow(one) for one in row if type(one) is str and one]
    return any(word in text for text in texts for word in _SUM_WORDS)


def _is_note(row: Sequence[Cell], name: str) -> bool:
    """Say whether a row without amounts only signs or explains (制表人：…)."""
    texts = [cell_text(one) for one in row if one != ""]
    return not name or any("：" in one or ":" in one for one in texts) or len(texts) == 1
