"""What do merged cells and formulas without a value mean for the rows of a roster?

A name that stands once beside three months means all three; an amount that does so cannot be
told apart.
"""

from __future__ import annotations

from collections.abc import Sequence

from disputes_app.domain.roster import RosterField, RosterFlaw, RosterMapping, RosterProblem
from disputes_app.services.roster_cells import cell_text, column_letters
from disputes_app.services.roster_file import Area, Cell, RosterFile, uncomputed

_WHO = frozenset({RosterField.ID_NUMBER, RosterField.PHONE})
_AMOUNTS = frozenset({RosterField.DUE, RosterField.PAID, RosterField.OWED})


def unmerged(
    file: RosterFile, mapping: RosterMapping
) -> tuple[Sequence[Sequence[Cell]], list[RosterProblem]]:
    """Return the rows with every merged text in each of its cells, and what cannot be told."""
    seems_empty = any("" in row for row in file.rows[mapping.rows :])
    problems = [
        RosterProblem(int(cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")), cell, RosterFlaw.NO_VALUE)
        for cell in (sorted(uncomputed(file)) if seems_empty else ())
        if _is_read(cell, mapping)
    ]
    areas = [one for one in file.merged if one[1][0] >= mapping.rows]
    if not areas:
        return file.rows, problems
    rows = [list(row) for row in file.rows]
    for area in areas:
        problem = _fill(rows, area, mapping)
        if problem is not None:
            problems.append(problem)
    return rows, problems


def _fill(rows: list[list[Cell]], area: Area, mapping: RosterMapping) -> RosterProblem | None:
    (top, left), (bottom, right) = area
    if left >= len(mapping.columns) or not mapping.columns[left]:
        return None
    value = rows[top][left]
    if value == "":
        return None
    what = mapping.columns[left]
    if what in _AMOUNTS or what not in set(RosterField):
        cell = f"{column_letters(left)}{top + 1}"
        return RosterProblem(top + 1, cell, RosterFlaw.MERGED_AMOUNT, cell_text(value))
    if left == right:
        for at in range(top + 1, min(bottom + 1, len(rows))):
            rows[at][left] = value
            if what == RosterField.NAME:
                _same_person(rows[top], rows[at], mapping)
    return None


def _same_person(first: Sequence[Cell], row: list[Cell], mapping: RosterMapping) -> None:
    """Let a row under one merged name be of the same person, also where only the first says who."""
    for at, what in enumerate(mapping.columns[: len(row)]):
        if what in _WHO and row[at] == "":
            row[at] = first[at]


def _is_read(cell: str, mapping: RosterMapping) -> bool:
    """Say whether a cell lies below the headings in a column that is read."""
    letters = cell.rstrip("0123456789")
    column = 0
    for one in letters:
        column = column * 26 + ord(one) - 64
    row = int(cell[len(letters) :])
    at = column - 1
    return row > mapping.rows and at < len(mapping.columns) and bool(mapping.columns[at])
