"""In how many running projects of each town were all four safeguards in place in a month?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from disputes_app.domain.dossiers.project_safeguards import Check, Safeguard
from disputes_app.domain.project_log import ProjectLog


@dataclass(frozen=True, slots=True)
class TownCoverage:
    """The projects of one town in a month.

    Attributes:
        running: under way in the month; ``checked`` of these were checked for it.
        whole: of these have all four in place, where they apply.
        in_place: by safeguard, how many have it in place or need not have it.
    """

    town: str
    running: int = 0
    checked: int = 0
    whole: int = 0
    in_place: Mapping[Safeguard, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Coverage:
    """All towns with running projects, by name, and their total (``town`` empty)."""

    month: date
    towns: tuple[TownCoverage, ...]
    total: TownCoverage


def coverage(projects: Iterable[tuple[str, ProjectLog]], month: date) -> Coverage:
    """Count the projects of a month; each comes with its town."""
    by_town: dict[str, list[ProjectLog]] = {}
    for town, log in projects:
        if log.runs_in(month):
            by_town.setdefault(town, []).append(log)
    towns = tuple(_town(town, by_town[town], month) for town in sorted(by_town))
    every = [log for logs in by_town.values() for log in logs]
    return Coverage(month, towns, _town("", every, month))


def _town(town: str, logs: list[ProjectLog], month: date) -> TownCoverage:
    return TownCoverage(
        town,
        len(logs),
        sum(log.is_checked(month) for log in logs),
        sum(log.is_whole(month) for log in logs),
        {one: sum(_in_place(log, month, one) for log in logs) for one in Safeguard},
    )


def _in_place(log: ProjectLog, month: date, safeguard: Safeguard) -> bool:
    cell = log.cells.get((month, safeguard))
    return cell is not None and cell.result is not Check.NOT_OK
