"""By which items is a finished file scored (案卷评查), and what does it come to?

The sheet is data.  It is kept with the draw of a sample, so that a later change of the sheet or of
the limits of the grades does not touch files that were drawn before.
"""

from __future__ import annotations

import enum
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from disputes_app.domain.errors import DomainError
from disputes_app.domain.labels import Label

FULL = 100
_CELLS = 6


class FileGrade(enum.StrEnum):
    """What a score comes to."""

    EXCELLENT = "excellent"
    PASSED = "passed"
    FAILED = "failed"


@dataclass(eq=False)
class ScoreSheetError(DomainError):
    """The sheet cannot stand: its points are not 100, or two items have one name."""

    points: int


@dataclass(eq=False)
class DeductionError(DomainError):
    """A deduction cannot stand.

    ``reason``: ``deduction_unknown_item``, ``deduction_twice``, ``deduction_too_large``,
    ``deduction_not_positive`` or ``deduction_without_reason``; ``most`` points can be deducted.
    """

    reason: str
    item: str
    points: int
    most: int


@dataclass(frozen=True, slots=True)
class ScoreItem:
    """One item: so many points can be deducted for it."""

    id: str
    section: Label
    name: Label
    points: int


@dataclass(frozen=True, slots=True)
class Deduction:
    """So many points less for an item, and why."""

    item: str
    points: int
    reason: str


def read_score_sheet(text: str) -> tuple[ScoreItem, ...]:
    """Return the items of a TOML document.

    Raises:
        ScoreSheetError: they do not come to 100 points.
    """
    found = tuple(
        ScoreItem(
            item["id"],
            Label(section["zh"], section["en"]),
            Label(item["zh"], item["en"]),
            item["points"],
        )
        for section in tomllib.loads(text)["section"]
        for item in section["items"]
    )
    points = sum(one.points for one in found)
    if points != FULL or len({one.id for one in found}) != len(found):
        raise ScoreSheetError(points)
    return found


def sheet_lines(sheet: Iterable[ScoreItem]) -> list[str]:
    """Return the sheet as a fact of an entry."""
    return [
        "\t".join(
            (
                one.id,
                str(one.points),
                one.section.zh,
                one.section.en,
                one.name.zh,
                one.name.en,
            )
        )
        for one in sheet
    ]


def sheet_of(lines: Iterable[str]) -> tuple[ScoreItem, ...]:
    """Return the sheet of a fact; lines that are none are left out."""
    found = []
    for cells in (line.split("\t") for line in lines):
        if len(cells) == _CELLS and cells[1].isdigit():
            id_, points, zh, en, name_zh, name_en = cells
            found.append(ScoreItem(id_, Label(zh, en), Label(name_zh, name_en), int(points)))
    return tuple(found)


def deduction_lines(deductions: Iterable[Deduction]) -> list[str]:
    """Return deductions as a fact of an entry."""
    return [f"{one.item}\t{one.points}\t{' '.join(one.reason.split())}" for one in deductions]


def deductions_of(lines: Iterable[str]) -> tuple[Deduction, ...]:
    """Return the deductions of a fact; a number that cannot be read is none."""
    found = []
    for line in lines:
        item, points, reason, *_more = *line.split("\t", 2), "", ""
        number = int(points) if points.lstrip("-").isdigit() else 0
        found.append(Deduction(item, number, reason))
    return tuple(found)


def score_of(sheet: Sequence[ScoreItem], deductions: Iterable[Deduction]) -> int:
    """Return what is left of 100 points.

    Raises:
        DeductionError: a deduction cannot stand.
    """
    most = {one.id: one.points for one in sheet}
    names = {one.id: one.name.zh for one in sheet}
    left = FULL
    seen: set[str] = set()
    for one in deductions:
        reason = _flaw(one, most, seen)
        if reason:
            raise DeductionError(
                reason, names.get(one.item, one.item), one.points, most.get(one.item, 0)
            )
        seen.add(one.item)
        left -= one.points
    return left


def _flaw(one: Deduction, most: dict[str, int], seen: set[str]) -> str:
    if one.item not in most:
        return "deduction_unknown_item"
    if one.item in seen:
        return "deduction_twice"
    if one.points <= 0:
        return "deduction_not_positive"
    if one.points > most[one.item]:
        return "deduction_too_large"
    return "" if one.reason.strip() else "deduction_without_reason"


def grade_of(score: int, *, excellent: int, passed: int) -> FileGrade:
    """Return the grade of a score; both limits are inclusive."""
    if score >= excellent:
        return FileGrade.EXCELLENT
    return FileGrade.PASSED if score >= passed else FileGrade.FAILED
