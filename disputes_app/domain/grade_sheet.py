"""How many employers of each town have which grade, and what does the list of a year say?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.compliance import Criterion, Deed, Grade


@dataclass(frozen=True, slots=True)
class TownGrades:
    """The employers of one town by grade; ``town`` empty for those whose address names none."""

    town: str
    a: int = 0
    b: int = 0
    c: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.a + self.b + self.c


@dataclass(frozen=True, slots=True)
class ListedGrade:
    """One employer of the list, with the grade that holds and what made it.

    Attributes:
        computed: the grade before a person changed it.
        reason: what the person wrote, empty where nobody changed it.
    """

    town: str
    name: str
    code: str
    grade: Grade
    computed: Grade
    criteria: tuple[Criterion, ...]
    deeds: tuple[Deed, ...]
    reason: str
    told_on: date | None


@dataclass(frozen=True, slots=True)
class GradeSheet:
    """The grades of a year as they stand; ``confirmed_on`` is None while they are in review."""

    number: str
    title: str
    year: int
    town: str
    orders_count: bool
    confirmed_on: date | None
    signed_by: str
    rows: tuple[ListedGrade, ...]

    @property
    def towns(self) -> tuple[TownGrades, ...]:
        """The counts of every town, by name; who has no town comes last."""
        return town_grades((one.town, one.grade) for one in self.rows)


def town_grades(told: Iterable[tuple[str, Grade]]) -> tuple[TownGrades, ...]:
    """Count grades by town."""
    found: dict[str, dict[Grade, int]] = {}
    for town, grade in told:
        counts = found.setdefault(town, {})
        counts[grade] = counts.get(grade, 0) + 1
    return tuple(
        TownGrades(town, *(found[town].get(one, 0) for one in Grade))
        for town in sorted(found, key=lambda one: (not one, one))
    )


def total_of(towns: Iterable[TownGrades]) -> TownGrades:
    """Add the counts of towns up."""
    rows = tuple(towns)
    return TownGrades(
        "", sum(one.a for one in rows), sum(one.b for one in rows), sum(one.c for one in rows)
    )
