"""What has each town reported for a period, how much of it is handled, and what has changed?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from disputes_app.domain.screening_compare import Change
from disputes_app.domain.screening_period import Period, Rhythm
from disputes_app.services.context import Context
from disputes_app.services.screening import (
    TownReport,
    TownsOverview,
    screening_view,
    towns_overview,
)


@dataclass(frozen=True, slots=True)
class TownLine:
    """A town of the overview with what its report comes to.

    Attributes:
        findings, left: how many there are, and how many still have to be handled.
        changes: how many employers changed how since the last report; empty without one.
    """

    report: TownReport
    findings: int = 0
    left: int = 0
    changes: Mapping[Change, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ScreeningTable:
    """The towns for a period, in the order of the district's list."""

    overview: TownsOverview
    lines: tuple[TownLine, ...]


def screening_table(ctx: Context, period: Period | None, rhythm: Rhythm) -> ScreeningTable:
    """Return the towns for a period, by default the last whole one."""
    overview = towns_overview(ctx, period, rhythm)
    return ScreeningTable(overview, tuple(_line(ctx, one) for one in overview.towns))


def _line(ctx: Context, report: TownReport) -> TownLine:
    if report.id is None:
        return TownLine(report)
    view = screening_view(ctx, report.id)
    compared = view.compared
    changes = {} if compared is None else {one: compared.count(one) for one in Change}
    return TownLine(report, len(view.findings), view.left, changes)
