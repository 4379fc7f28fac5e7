"""What does the daily or weekly sheet of a campaign (日报、周报) say?  Pure, from its visits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.dossiers.visits import CLEAN, FILED, GONE, TOLD, Visit
from disputes_app.domain.inspection_log import CampaignLog


@dataclass(frozen=True, slots=True)
class Figures:
    """What visits come to: how many, with which results, how many workers, whole fen."""

    visited: int = 0
    clean: int = 0
    told: int = 0
    filed: int = 0
    gone: int = 0
    people: int = 0
    owed_fen: int = 0
    paid_fen: int = 0


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One visit of the period."""

    name: str
    visit: Visit


@dataclass(frozen=True, slots=True)
class CampaignSheet:
    """The sheet of a period, both days inclusive.

    Attributes:
        days: figures of each day on which somebody was visited.
        period, total: of the period, and from the beginning up to its last day.
        listed: how many are on the list now, ``reached`` how many of them were visited by then.
        cases, settled, in_hand: cases that belong to it by then, and how they stood.
    """

    number: str
    title: str
    kind: str
    basis: str
    finish_by: date | None
    first: date
    last: date
    days: tuple[tuple[date, Figures], ...]
    period: Figures
    total: Figures
    listed: int
    reached: int
    cases: int
    settled: int
    rows: tuple[SheetRow, ...]

    @property
    def in_hand(self) -> int:
        """How many of its cases had not ended by the last day."""
        return self.cases - self.settled


def figures_of(visits: Iterable[Visit]) -> Figures:
    """Add up visits."""
    found = list(visits)

    def count(codes: frozenset[str]) -> int:
        return sum(one.found in codes for one in found)

    return Figures(
        len(found),
        count(frozenset({CLEAN})),
        count(frozenset({TOLD})),
        count(frozenset({FILED})),
        count(GONE),
        sum(one.people for one in found),
        sum(one.owed_fen for one in found),
        sum(one.paid_fen for one in found),
    )


def sheet_of(
    head: tuple[str, str],
    log: CampaignLog,
    period: tuple[date, date],
    cases: Mapping[str, date | None],
) -> CampaignSheet:
    """Return the sheet.

    Args:
        head: number and name of the campaign.
        period: first and last day, both inclusive.
        cases: by 收件号 of each case that belonged to it by the last day, when it ended.
    """
    first, last = period
    until = [one for one in log.visits if one.on <= last]
    within = [one for one in until if one.on >= first]
    names = {one.target.key: one.target.name for one in log.rows}
    reached = {one.target for one in until} & set(names)
    return CampaignSheet(
        *head,
        log.kind,
        log.basis,
        log.finish_by,
        first,
        last,
        tuple((on, figures_of(_on(within, on))) for on in sorted({one.on for one in within})),
        figures_of(within),
        figures_of(until),
        len(log.rows),
        len(reached),
        len(cases),
        sum(on is not None and on <= last for on in cases.values()),
        tuple(SheetRow(names.get(one.target, one.target), one) for one in within),
    )


def _on(visits: Sequence[Visit], day: date) -> list[Visit]:
    return [one for one in visits if one.on == day]
