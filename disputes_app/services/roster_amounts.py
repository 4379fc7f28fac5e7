"""What does a row of a roster say is owed, and do its rows of sums agree with the others?"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from disputes_app.domain.money import yuan_text
from disputes_app.domain.roster import RosterField, RosterFlaw, RosterMapping
from disputes_app.services.roster_columns import Read

Tell = Callable[[int, int | None, RosterFlaw, str], None]
"""Is told the row below the headings, the column, what is wrong, and about what."""


class Amounts:
    """The amounts of a roster, column by column; rows are counted from the first worker."""

    def __init__(
        self, columns: Mapping[int, list[Read]], mapping: RosterMapping, tell: Tell
    ) -> None:
        self._columns = columns
        self._months = [one for one in mapping.months if one[0] in columns]
        self._tell = tell
        self._due = mapping.place_of(RosterField.DUE)
        self._paid = mapping.place_of(RosterField.PAID)
        self._owed = mapping.place_of(RosterField.OWED)
        self._sums: list[int] = []
        self.is_wide = bool(mapping.months)
        nothing: list[Read] = [None] * max(map(len, columns.values()), default=0)
        self.due, self.paid, self.owed = (
            nothing if at is None else columns.get(at, nothing)
            for at in (self._due, self._paid, self._owed)
        )

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
            self._tell(at, None, RosterFlaw.NO_AMOUNT, "")

    def line_sums(self, at: int) -> tuple[int, int] | None:
        """Return what was due and what of it was paid; None where the row does not say."""
        due, paid, owed = self.due[at], self.paid[at], self.owed[at]
        if type(due) is type(paid) is type(owed) is int and due - paid == owed >= 0 <= paid:
            return due, paid
        for column, value in ((self._due, due), (self._paid, paid), (self._owed, owed)):
            if isinstance(value, tuple):
                self._tell(at, column, *value)
        if isinstance(due, tuple) or isinstance(paid, tuple) or isinstance(owed, tuple):
            return None
        if due is None:
            if owed is None:
                self._tell(at, None, RosterFlaw.NO_AMOUNT, "")
                return None
            due = owed + (paid or 0)
        if paid is None:
            paid = 0 if owed is None else due - owed
        return self._agreed(at, due, paid, owed)

    def _agreed(self, at: int, due: int, paid: int, owed: int | None) -> tuple[int, int] | None:
        if owed is not None and due - paid != owed:
            about = f"{yuan_text(due)} - {yuan_text(paid)} ≠ {yuan_text(owed)}"
            self._tell(at, self._owed, RosterFlaw.SUMS_DIFFER, about)
            return None
        if not 0 <= paid <= due:
            self._tell(at, self._paid, RosterFlaw.PAID_TOO_MUCH, yuan_text(abs(paid)))
            return None
        return due, paid

    def compare_sums(self, at: int, *, is_part: bool) -> None:
        """Compare a row of sums with the rows above it, since the last part where it is one."""
        begin = self._sums[-1] + 1 if is_part and self._sums else 0
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
