"""How does a town's report differ from its last one?  Employer by employer.

An employer is the same by its code where both reports give one, otherwise by its name; its rows
in one report are taken together.  What is owed decides whether it has grown; where a report does
not say it, or it is the same, the number of workers, and then the months unpaid.
"""

from __future__ import annotations

import enum
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from disputes_app.domain.screening_rows import ScreeningRow


class Change(enum.StrEnum):
    """What became of an employer from the last report to this one."""

    NEW = "new"
    GROWN = "grown"
    SHRUNK = "shrunk"
    UNCHANGED = "unchanged"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Standing:
    """What one report says of one employer.

    ``amount_fen`` is None and ``workers`` 0 where one of its rows does not say it.
    """

    employer: str
    code: str
    places: tuple[int, ...]
    workers: int
    months: int
    amount_fen: int | None


@dataclass(frozen=True, slots=True)
class Compared:
    """An employer in both reports, or in one of them."""

    change: Change
    now: Standing | None
    before: Standing | None

    @property
    def employer(self) -> str:
        """What it is called, in the later report where it stands in both."""
        said = self.now or self.before
        return "" if said is None else said.employer


@dataclass(frozen=True, slots=True)
class Comparison:
    """A report beside the last one, the employers of this one first, in its order."""

    employers: tuple[Compared, ...] = ()

    @property
    def by_place(self) -> Mapping[int, Compared]:
        """What became of the employer of each row, by the row's number."""
        placed = ((one.now.places, one) for one in self.employers if one.now is not None)
        return {place: one for places, one in placed for place in places}

    @property
    def gone(self) -> tuple[Compared, ...]:
        """Those that stood in the last report only."""
        return tuple(one for one in self.employers if one.change is Change.GONE)

    def count(self, change: Change) -> int:
        """Return how many employers changed so."""
        return sum(one.change is change for one in self.employers)


def compare(now: Iterable[ScreeningRow], before: Iterable[ScreeningRow]) -> Comparison:
    """Return every employer of two reports of a town."""
    left = list(standings(before))
    codes = {one.code: one for one in left if one.code}
    names: dict[str, list[Standing]] = {}
    for one in left:
        names.setdefault(name_key(one.employer), []).append(one)
    met: set[tuple[int, ...]] = set()
    found = []
    for one in standings(now):
        same = [codes[one.code]] if one.code in codes else names.get(name_key(one.employer), [])
        former = next((it for it in same if _may_be(one, it) and it.places not in met), None)
        if former is None:
            found.append(Compared(Change.NEW, one, None))
        else:
            met.add(former.places)
            found.append(Compared(_change(one, former), one, former))
    found += [Compared(Change.GONE, None, one) for one in left if one.places not in met]
    return Comparison(tuple(found))


def standings(rows: Iterable[ScreeningRow]) -> Sequence[Standing]:
    """Return the employers of a report, each with its rows taken together."""
    groups: list[list[ScreeningRow]] = []
    by_code: dict[str, list[ScreeningRow]] = {}
    by_name: dict[str, list[list[ScreeningRow]]] = {}
    for row in rows:
        known = by_code.get(row.code) if row.code else None
        same = [known] if known is not None else by_name.get(name_key(row.employer), [])
        group = next((one for one in same if known is one or not _parted(row, one)), None)
        if group is None:
            group = []
            groups.append(group)
        group.append(row)
        if row.code:
            by_code[row.code] = group
        named = by_name.setdefault(name_key(row.employer), [])
        if not any(one is group for one in named):
            named.append(group)
    return [_taken_together(one) for one in groups]


def name_key(name: str) -> str:
    """Return a name as it is compared: full-width signs and blanks do not matter."""
    return "".join(unicodedata.normalize("NFKC", name).split()).casefold()


def _parted(row: ScreeningRow, group: Sequence[ScreeningRow]) -> bool:
    """Say whether two employers of one name have codes that differ."""
    return bool(row.code) and any(one.code for one in group)


def _may_be(one: Standing, other: Standing) -> bool:
    return not one.code or not other.code or one.code == other.code


def _taken_together(rows: Sequence[ScreeningRow]) -> Standing:
    """Return the sums of an employer; what one row leaves open is unknown of the whole."""
    amounts = [one.amount_fen for one in rows]
    known = [one for one in amounts if one is not None]
    workers = [one.workers for one in rows]
    return Standing(
        rows[0].employer,
        next((one.code for one in rows if one.code), ""),
        tuple(one.place for one in rows),
        sum(workers) if all(workers) else 0,
        max(one.months for one in rows),
        sum(known) if len(known) == len(amounts) else None,
    )


def _change(now: Standing, before: Standing) -> Change:
    measures = [
        (now.amount_fen, before.amount_fen),
        (now.workers or None, before.workers or None),
        (now.months or None, before.months or None),
    ]
    for one, other in measures:
        if one is not None and other is not None and one != other:
            return Change.GROWN if one > other else Change.SHRUNK
    return Change.UNCHANGED
