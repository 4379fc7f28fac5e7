"""What amounts stand in the columns of a roster, and do its rows of sums agree with them?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from disputes_app.domain.money import yuan_text
from disputes_app.domain.roster import RosterField, RosterFlaw, RosterMapping, RosterProblem
from disputes_app.services.roster_cells import Flawed, amount_fen, column_letters
from disputes_app.services.roster_file import Cell

Read = int | Flawed | None


class Amounts:
    """The amounts of a roster, column by column; rows are counted from 0 as in the sheet."""

    def __init__(
        self,
        columns: dict[int, list[Read]],
        mapping: RosterMapping,
        problems: list[RosterProblem],
    ) -> None:
        self._columns = columns
        self._months = mapping.months
        self._first = mapping.rows
        self._problems = problems
        self._at = {
            one: mapping.place_of(one)
            for one in (RosterField.DUE, RosterField.PAID, RosterField.OWED)
        }
        self._sums: list[int] = []
        self.is_wide = bool(mapping.months)

    def has_any(self, at: int) -> bool:
        """Say whether a row holds an amount."""
        return any(one[at] is not None for one in self._columns.values())

    def by_month(self, at: int) -> Iterator[tuple[str, int]]:
        """Yield what a row of a wide roster says is owed; months without anything are left out."""
        found = False
        for column, month in self._months:
            value = self._columns[column][at]
            found = found or value is not None
            if isinstance(value, tuple):
                self._tell(at, column, *value)
            elif value:
                yield month, value
        if not found:
            self._problems.append(RosterProblem(at + 1, "", RosterFlaw.NO_AMOUNT))

    def line_sums(self, at: int) -> tuple[int, int] | None:
        """Return what was due and what of it was paid; None where the row does not say."""
        due, paid, owed = (self._one(at, one) for one in self._at)
        if due is False or paid is False or owed is False:
            return None
        if due is None and owed is None:
            self._problems.append(RosterProblem(at + 1, "", RosterFlaw.NO_AMOUNT))
            return None
        if due is None:
            return (owed or 0) + (paid or 0), paid or 0
        if paid is None:
            paid = 0 if owed is None else due - owed
        if owed is not None and due - paid != owed:
            about = f"{yuan_text(due)} - {yuan_text(paid)} ≠ {yuan_text(owed)}"
            self._tell_field(at, RosterField.OWED, RosterFlaw.SUMS_DIFFER, about)
            return None
        if not 0 <= paid <= due:
            self._tell_field(at, RosterField.PAID, RosterFlaw.PAID_TOO_MUCH, yuan_text(abs(paid)))
            return None
        return due, paid

    def _one(self, at: int, what: RosterField) -> int | bool | None:
        """Return an amount; False where it is none, which is told."""
        column = self._at[what]
        value = None if column is None else self._columns[column][at]
        if isinstance(value, tuple):
            self._tell(at, column or 0, *value)
            return False
        return value

    def compare_sums(self, at: int, *, is_part: bool) -> None:
        """Compare a row of sums with the rows above it, since the last part where it is one."""
        begin = self._sums[-1] + 1 if is_part and self._sums else self._first
        parts = set(self._sums)
        for column, values in self._columns.items():
            said = values[at]
            if not isinstance(said, int):
                continue
            above = [values[one] for one in range(begin, at) if one not in parts]
            summed = sum(one for one in above if isinstance(one, int))
            if said != summed:
                about = f"{yuan_text(said)} ≠ {yuan_text(summed)}"
                self._tell(at, column, RosterFlaw.TOTAL_DIFFERS, about)
        self._sums.append(at)

    def _tell_field(self, at: int, what: RosterField, flaw: RosterFlaw, about: str) -> None:
        self._tell(at, self._at[what] or 0, flaw, about)

    def _tell(self, at: int, column: int, flaw: RosterFlaw, about: str = "") -> None:
        cell = f"{column_letters(column)}{at + 1}"
        self._problems.append(RosterProblem(at + 1, cell, flaw, about))


def amounts_of(
    rows: Sequence[Sequence[Cell]], mapping: RosterMapping, problems: list[RosterProblem]
) -> Amounts:
    """Return the amounts of all rows; what is above the first worker is left out."""
    places = [at for at, _ in mapping.months]
    for one in (RosterField.DUE, RosterField.PAID, RosterField.OWED):
        at = mapping.place_of(one)
        if at is not None:
            places.append(at)
    above: list[Read] = [None] * mapping.rows
    columns = {
        place: [
            *above,
            *(amount_fen(row[place]) if place < len(row) else None for row in rows[mapping.rows :]),
        ]
        for place in places
    }
    return Amounts(columns, mapping, problems)
