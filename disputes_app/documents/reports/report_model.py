"""What is a long report made of, before it becomes pages or sheets?

Sections of sentences, tables and charts.  A cell keeps the exact value, so that a page writes
it cut and a spreadsheet gets the unrounded number.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from disputes_app.domain.indicators import days_text
from disputes_app.domain.money import to_yuan
from disputes_app.domain.rate import RateGroup, percent

NONE = "—"
NOTHING_DUE = "无应结"


@dataclass(frozen=True, slots=True)
class Ratio:
    """A ratio; written cut, and compared unrounded with its target by whoever asks."""

    value: Fraction | None
    target: Fraction | None = None
    otherwise: str = NONE


@dataclass(frozen=True, slots=True)
class Fen:
    """A sum in whole fen, written in yuan."""

    value: int


@dataclass(frozen=True, slots=True)
class Days:
    """A number of days, written with one decimal, cut."""

    value: Fraction | int


@dataclass(frozen=True, slots=True)
class Change:
    """A difference, written with its sign; of ratios in percentage points, of fen in yuan."""

    value: int | Fraction
    points: bool = False
    in_fen: bool = False


Cell = str | int | Fraction | Ratio | Fen | Days | Change | None
"""A bare Fraction is a plain decimal number of an indicator, such as 35.07."""


@dataclass(frozen=True, slots=True)
class ReportTable:
    """A table.

    Attributes:
        name: of its sheet, at most 31 characters, unlike every other's.
        widths: share of each column on a page.
        words: how many columns from the left hold words; the others are numbers.
        notes: definitions and reservations, under the table.
        left: columns of words right of the numbers.
        beyond_head, beyond: columns that only a spreadsheet has room for, one row a row.
        small: written in the smallest size, for many long numbers side by side.
    """

    name: str
    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...]
    words: int = 1
    notes: tuple[str, ...] = ()
    left: tuple[int, ...] = ()
    small: bool = False
    beyond_head: tuple[str, ...] = ()
    beyond: tuple[tuple[Cell, ...], ...] = ()

    def widened(self) -> ReportTable:
        """Return the table with the columns that a page has no room for."""
        if not self.beyond_head:
            return self
        rows = tuple((*one, *more) for one, more in zip(self.rows, self.beyond, strict=True))
        return replace(
            self, head=(*self.head, *self.beyond_head), rows=rows, beyond_head=(), beyond=()
        )


@dataclass(frozen=True, slots=True)
class RateCurve:
    """Rates month by month against their target."""

    title: str
    groups: tuple[RateGroup, ...]
    target: Fraction | None


@dataclass(frozen=True, slots=True)
class Bars:
    """Two bars a column: what came and what went.

    ``columns`` are label, came, went.
    """

    title: str
    came: str
    went: str
    columns: tuple[tuple[str, int, int], ...]


Part = str | ReportTable | RateCurve | Bars


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter with its heading."""

    title: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report.

    Attributes:
        title: such as 劳动关系工作季报.
        period: in words.
        foot: stands on every page: whose figures, of when.
    """

    title: str
    period: str
    office: str
    as_of: str
    made: str
    foot: str
    warning: str
    sections: tuple[Section, ...]

    @property
    def tables(self) -> tuple[ReportTable, ...]:
        """Every table, in order."""
        return tuple(
            part
            for section in self.sections
            for part in section.parts
            if isinstance(part, ReportTable)
        )


def cell_text(cell: Cell) -> str:
    """Write a cell as a page shows it."""
    if cell is None:
        return NONE
    if isinstance(cell, str):
        return cell
    if isinstance(cell, Fraction):
        return plain_number(cell)
    return f"{cell:,}" if isinstance(cell, int) else _made_text(cell)


def _made_text(cell: Ratio | Fen | Days | Change) -> str:
    match cell:
        case Ratio(value, _, otherwise):
            return otherwise if value is None else percent(value)
        case Fen(value):
            return f"{to_yuan(value):,}"
        case Days(value):
            return days_text(value)
        case Change(value, points, in_fen):
            if in_fen:
                return f"{to_yuan(int(value)):+,}" if value else "0.00"
            return _signed(value, points=points)


def plain_number(value: Fraction) -> str:
    """Write an exact decimal number without zeros at its end, at most six decimals, cut."""
    whole, rest = divmod(value, 1)
    digits = f"{rest.numerator * 10**6 // rest.denominator:06d}".rstrip("0")
    return f"{int(whole):,}" + (f".{digits}" if digits else "")


def _signed(value: int | Fraction, *, points: bool) -> str:
    sign = "+" if value > 0 else "-" if value < 0 else ""
    size = Fraction(value) if value >= 0 else -Fraction(value)
    if not points:
        return f"{sign}{int(size):,}"
    hundredths = int(size * 10_000)
    if hundredths == 0:
        return "持平" if size == 0 else f"{sign}不足0.01个百分点"
    return f"{sign}{hundredths // 100}.{hundredths % 100:02d}个百分点"
