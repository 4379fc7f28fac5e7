"""Which column of a town's table holds what, and what does each row say?

Headings are recognised by the words that towns use, below titles if need be; what somebody chose
for the same headings before is remembered.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from disputes_app.domain.errors import DomainError
from disputes_app.domain.roster import RosterFlaw
from disputes_app.domain.screening_rows import (
    MOST_ROWS,
    Risk,
    RowFlaw,
    ScreeningColumn,
    ScreeningRow,
    row_flaws,
)
from disputes_app.services.identity import SocialCreditCodeError, read_social_credit_code
from disputes_app.services.roster_cells import (
    amount_fen,
    cell_text,
    column_letters,
    digits_text,
    narrow,
)
from disputes_app.services.roster_file import Cell, RosterFile, uncomputed

_MOST_TOLD = 40
"""Characters of a cell that a problem repeats."""
_LOOKED_AT = 15
_TAIL = ("镇", "街道", "新区", "乡")
_WAN = "万元"
_SUMS = ("合计", "总计", "共计", "小计")
_NO_NUMBER = frozenset({"", "-", "—", "/", "无", "不详"})


_C = ScreeningColumn
_HEADS: Mapping[ScreeningColumn, tuple[str, ...]] = MappingProxyType(
    {
        _C.TOWN: ("街镇", "所属街镇", "街道", "镇", "属地", "town"),
        _C.EMPLOYER: ("单位名称", "用人单位", "企业名称", "公司名称", "单位", "企业", "employer"),
        _C.CODE: ("统一社会信用代码", "信用代码", "代码", "code"),
        _C.ADDRESS: ("地址", "经营地址", "所在地", "单位地址", "address"),
        _C.PROJECT: ("项目", "工程项目", "项目名称", "工地", "project"),
        _C.WORKERS: ("人数", "涉及人数", "欠薪人数", "职工人数", "workers"),
        _C.MONTHS: ("欠薪月数", "拖欠月数", "月数", "欠薪月份数", "months"),
        _C.AMOUNT: ("金额", "欠薪金额", "涉及金额", "拖欠金额", "amount"),
        _C.RISK: ("风险", "风险类型", "隐患类型", "问题类型", "类型", "risk"),
        _C.TEXT: ("排查情况", "情况", "情况说明", "问题描述", "备注", "finding", "text"),
        _C.REPORTED_BY: ("报送人", "填报人", "排查人", "联系人", "reported_by"),
    }
)
_RISKS: Mapping[str, Risk] = MappingProxyType(
    {
        "": Risk.ARREARS,
        "欠薪": Risk.ARREARS,
        "拖欠工资": Risk.ARREARS,
        "停工": Risk.STOPPED,
        "停产": Risk.STOPPED,
        "停工停产": Risk.STOPPED,
        "搬迁": Risk.MOVING,
        "关停搬迁": Risk.MOVING,
        "经营者失联": Risk.LOST_CONTACT,
        "失联": Risk.LOST_CONTACT,
        "欠薪逃匿": Risk.LOST_CONTACT,
        "其他": Risk.OTHER,
    }
)
_FLAWS: Mapping[RosterFlaw, RowFlaw] = MappingProxyType(
    {
        RosterFlaw.NOT_WHOLE_FEN: RowFlaw.NOT_WHOLE_FEN,
        RosterFlaw.NEGATIVE: RowFlaw.NEGATIVE,
    }
)
_PLACES: Mapping[str, ScreeningColumn] = MappingProxyType(
    {"amount_fen": _C.AMOUNT, **{one.value: one for one in _C}}
)


@dataclass(eq=False)
class ScreeningUnreadableError(DomainError):
    """The file is no report.

    Attributes:
        reason: ``screening_no_heads``, ``screening_column_twice``, ``screening_no_employer``,
            ``screening_empty``, ``screening_too_many_rows``,
            ``screening_file_twice`` or ``screening_in_wan``.
    """

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class RowProblem:
    """What is wrong, in which row of the file (the first is 1) and which cell (``C5``)."""

    line: int
    cell: str
    flaw: RowFlaw
    about: str = ""


@dataclass(frozen=True, slots=True)
class ScreeningHeads:
    """The headings of a table; ``rows`` is how many rows they and the titles above take."""

    texts: tuple[str, ...]
    rows: int

    @property
    def key(self) -> str:
        """By what a layout that somebody chose is found again."""
        return "screening\t" + "\t".join(narrow(one) for one in self.texts)

    def recognised(self) -> tuple[str, ...]:
        """Return what each column holds by its heading; empty for what is not read."""
        found: list[str] = []
        for text in self.texts:
            column = _column_of(text)
            found.append("" if column is None or column in found else column.value)
        return tuple(found)


def heads_of(file: RosterFile) -> ScreeningHeads:
    """Return the headings of a table: the first row that names the employer and one more column.

    Where none names the employer, the first with two columns that are known, so that somebody can
    say what the others are.

    Raises:
        ScreeningUnreadableError: none are found, or the amounts are not in yuan.
    """
    rows = [tuple(cell_text(one) for one in row) for row in file.rows[:_LOOKED_AT]]
    known = [{_column_of(one) for one in texts} - {None} for texts in rows]
    several = [at for at, meant in enumerate(known) if len(meant) > 1]
    whole = [at for at in several if _C.EMPLOYER in known[at]]
    for at in (whole or several)[:1]:
        if any(_WAN in one for texts in rows[: at + 1] for one in texts):
            raise ScreeningUnreadableError(file.name, "screening_in_wan")
        return ScreeningHeads(rows[at], at + 1)
    raise ScreeningUnreadableError(file.name, "screening_no_heads")


def mapping_problem(columns: Sequence[str]) -> str:
    """Return why nothing can be read by a choice of columns; empty where it can."""
    named = [one for one in columns if one]
    if len(named) != len(set(named)):
        return "screening_column_twice"
    return "" if _C.EMPLOYER in named else "screening_no_employer"


def read_rows(
    file: RosterFile, heads: ScreeningHeads, columns: Sequence[str], town: str
) -> tuple[tuple[ScreeningRow, ...], tuple[RowProblem, ...]]:
    """Return the findings of a table of a town, and everything that keeps it out.

    Raises:
        ScreeningUnreadableError: it holds no finding, or too many.
    """
    reader = _Reader(file, columns, town)
    for line, row in enumerate(file.rows[heads.rows :], start=heads.rows + 1):
        if any(cell_text(one) for one in row) and not _is_sum(row):
            reader.read(line, row)
    if not reader.rows:
        raise ScreeningUnreadableError(file.name, "screening_empty")
    if len(reader.rows) > MOST_ROWS:
        raise ScreeningUnreadableError(file.name, "screening_too_many_rows")
    return tuple(reader.rows), tuple(sorted(reader.problems, key=_by_place))


def same_town(said: str, town: str) -> bool:
    """Say whether a cell names a town: 安亭 is 安亭镇."""
    return _short(said) == _short(town)


class _Reader:
    """Reads rows one after the other; what was found stands in ``rows`` and ``problems``."""

    def __init__(self, file: RosterFile, columns: Sequence[str], town: str) -> None:
        self.rows: list[ScreeningRow] = []
        self.problems: list[RowProblem] = []
        self._at = {one: at for at, one in enumerate(columns) if one}
        self._town = town
        self._empty = uncomputed(file)
        self._met: dict[tuple[object, ...], int] = {}
        self._line = 0

    def read(self, line: int, cells: Sequence[Cell]) -> None:
        """Take a row, and tell what is wrong with it."""
        self._line = line
        said = {
            one: cells[at] if at < len(cells) else "" for one, at in self._at.items()
        }  # by what the column holds
        for one in said:
            if self._cell(one) in self._empty:
                self._tell(one, RowFlaw.NO_VALUE)
        town = cell_text(said.get(_C.TOWN, ""))
        if town and not same_town(town, self._town):
            self._tell(_C.TOWN, RowFlaw.OTHER_TOWN, town)
        row = ScreeningRow(
            len(self.rows) + 1,
            cell_text(said.get(_C.EMPLOYER, "")),
            self._code(said.get(_C.CODE, "")),
            cell_text(said.get(_C.ADDRESS, "")),
            cell_text(said.get(_C.PROJECT, "")),
            self._number(_C.WORKERS, said.get(_C.WORKERS, "")),
            self._number(_C.MONTHS, said.get(_C.MONTHS, "")),
            self._amount(said.get(_C.AMOUNT, "")),
            self._risk(said.get(_C.RISK, "")),
            cell_text(said.get(_C.TEXT, "")),
            cell_text(said.get(_C.REPORTED_BY, "")),
        )
        for name, flaw, about in row_flaws(row):
            self._tell(_PLACES[name], flaw, about)
        key = tuple(_without_place(row))
        if key in self._met:
            self._tell(_C.EMPLOYER, RowFlaw.SAME_ROW, str(self._met[key]))
        self._met.setdefault(key, line)
        self.rows.append(row)

    def _code(self, cell: Cell) -> str:
        text = digits_text(cell)
        if text == "":
            return ""
        try:
            return read_social_credit_code(text or "")
        except SocialCreditCodeError:
            self._tell(_C.CODE, RowFlaw.BAD_CODE, cell_text(cell))
            return ""

    def _number(self, column: ScreeningColumn, cell: Cell) -> int:
        text = narrow(cell_text(cell)).removesuffix("人").removesuffix("个月").removesuffix("月")
        if text in _NO_NUMBER:
            return 0
        if text.removeprefix("-").isdecimal():
            return int(text)
        self._tell(column, RowFlaw.BAD_NUMBER, cell_text(cell))
        return 0

    def _amount(self, cell: Cell) -> int | None:
        found = amount_fen(cell)
        if not isinstance(found, tuple):
            return found
        flaw, about = found
        self._tell(_C.AMOUNT, _FLAWS.get(flaw, RowFlaw.BAD_AMOUNT), about)
        return None

    def _risk(self, cell: Cell) -> Risk:
        text = narrow(cell_text(cell))
        found = _RISKS.get(text)
        if found is None:
            self._tell(_C.RISK, RowFlaw.BAD_RISK, text)
        return found or Risk.OTHER

    def _cell(self, column: str) -> str:
        return f"{column_letters(self._at[column])}{self._line}"

    def _tell(self, column: ScreeningColumn | str, flaw: RowFlaw, about: str = "") -> None:
        cell = self._cell(column) if column in self._at else ""
        told = about if len(about) <= _MOST_TOLD else f"{about[:_MOST_TOLD]}…"
        self.problems.append(RowProblem(self._line, cell, flaw, told))


def _by_place(one: RowProblem) -> tuple[int, int, str]:
    """Return where a problem stands: by row, then by column (A before AA)."""
    return one.line, len(one.cell), one.cell


def _without_place(row: ScreeningRow) -> Iterator[object]:
    nameless = replace(row, place=0)
    return (getattr(nameless, name) for name in ScreeningRow.__slots__)


def _column_of(heading: str) -> ScreeningColumn | None:
    plain = narrow(heading).split("(")[0].lower()
    return next((one for one, heads in _HEADS.items() if plain in heads), None)


def _is_sum(row: Sequence[Cell]) -> bool:
    first = next((narrow(cell_text(one)) for one in row if cell_text(one)), "")
    return first.startswith(_SUMS)


def _short(town: str) -> str:
    plain = narrow(town).removeprefix("上海市").removeprefix("嘉定区")
    return next(
        (plain.removesuffix(one) for one in _TAIL if plain.endswith(one) and len(plain) > len(one)),
        plain,
    )
