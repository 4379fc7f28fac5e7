"""Where do the headings of a roster stand, and what do they say?  Above them may be titles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from disputes_app.domain.roster import (
    RosterField,
    RosterMapping,
    RosterUnreadableError,
    field_of,
    heading_text,
    looks_like_heads,
    month_of,
    recognised,
    year_in,
)
from disputes_app.services.roster_cells import cell_text, month_cell
from disputes_app.services.roster_file import Area, Cell, RosterFile

_LOOKED_AT = 15
"""Headings stand in one of so many first rows."""


@dataclass(frozen=True, slots=True)
class RosterHeads:
    """The headings of a roster, one a column.

    Attributes:
        texts: as they stand there, of two rows together.
        rows: how many rows they and the titles above them take.
        year: the year that a title names.
    """

    texts: tuple[str, ...]
    rows: int
    year: int | None

    @property
    def key(self) -> str:
        """By what a layout that somebody chose is found again."""
        return "\t".join(map(heading_text, self.texts))

    def recognised(self, year: int | None = None) -> RosterMapping:
        """Return what the headings say; ``year`` is for months without one."""
        return recognised(self.texts, self.rows, self.year if year is None else year)


def heads_of(file: RosterFile) -> RosterHeads:
    """Return the headings of a roster.

    Raises:
        RosterUnreadableError: no row looks like headings.
    """
    first = file.rows[:_LOOKED_AT]
    shown = [_filled(at, row, file.merged) for at, row in enumerate(first)]
    for at, texts in enumerate(shown):
        if not looks_like_heads(texts):
            continue
        rows = at + 1
        year = year_in(text for row in shown[:at] for text in dict.fromkeys(row))
        if rows < len(shown) and _goes_on(texts, shown[rows]):
            both = zip(texts, shown[rows], strict=False)
            return RosterHeads(tuple(_joined(*pair) for pair in both), rows + 1, year)
        return RosterHeads(tuple(texts), rows, year)
    raise RosterUnreadableError(file.name, "roster_no_names")


def _filled(at: int, row: Sequence[Cell], merged: Sequence[Area]) -> list[str]:
    """Return the texts of a row; a cell that is merged across columns stands in each of them."""
    texts = [_heading(one) for one in row]
    for (top, left), (bottom, right) in merged:
        if top <= at <= bottom and left < len(texts) and at == top:
            for column in range(left + 1, min(right + 1, len(texts))):
                texts[column] = texts[left]
    return texts


def _heading(value: Cell) -> str:
    if isinstance(value, str | int | float):
        return cell_text(value)
    return month_cell(value, None) or cell_text(value)


def _goes_on(upper: Sequence[str], lower: Sequence[str]) -> bool:
    """Say whether the headings take a second row: it names no worker, but fields or months."""
    known = [one for one in lower if one]
    names = any(
        up and low and field_of(up) == RosterField.NAME
        for up, low in zip(upper, lower, strict=False)
    )
    if names:
        return False
    meant = [bool(field_of(one) or month_of(one, 2000)) for one in known]
    plain = [not one[0].isdigit() for one in known]
    return any(meant) and all(one or other for one, other in zip(meant, plain, strict=True))


def _joined(upper: str, lower: str) -> str:
    """Return a heading of two rows; what stands above a month tells its year, if anything."""
    if month_of(lower, 2000) and not month_of(lower):
        year = year_in([upper])
        return lower if year is None else f"{year}年{lower}"
    return upper if not lower or upper == lower else f"{upper}{lower}"
