"""``python -m tests.support.packaged_days``: write ``resources/calendar`` from ``holidays``."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from disputes_app.domain.packaged_calendar import packaged_calendar
from disputes_app.services.law_package import CALENDAR_FOLDER


def write(folder: Path) -> None:
    """Write the years and the days, one a line, in their order."""
    calendar = packaged_calendar()
    years = [(one.year, one.notice, _said(one.provisional)) for one in calendar.years]
    days = [
        (one.day.isoformat(), _said(one.working), one.reason, one.notice) for one in calendar.days
    ]
    folder.mkdir(exist_ok=True)
    _table(folder / "years.csv", ("year", "notice", "provisional"), years)
    _table(folder / "days.csv", ("day", "working", "reason", "notice"), days)


def _table(path: Path, heads: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines, lineterminator="\n")
        writer.writerow(heads)
        writer.writerows(rows)


def _said(yes: bool) -> str:
    return "yes" if yes else "no"


if __name__ == "__main__":
    write(CALENDAR_FOLDER)
