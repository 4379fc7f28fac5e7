"""Which law comes with the program?  The packaged rulebook and calendar, read when asked for.

A database is seeded from this once; afterwards its own rows are the law.
"""

from __future__ import annotations

import csv
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

from disputes_app.domain.law import Law, Policy
from disputes_app.domain.rulebook_format import RulebookError, read_rulebook
from disputes_app.domain.rules import LINES_OF_WORK, Rulebook
from disputes_app.domain.work_calendar import CalendarDay, CalendarYear, WorkCalendar

_RESOURCES = Path(__file__).resolve().parents[2] / "resources"

RULEBOOK_FOLDER = _RESOURCES / "rulebook"
"""One TOML file a line of work."""

CALENDAR_FOLDER = _RESOURCES / "calendar"
"""The years and their days, drawn from ``domain.packaged_calendar``, which a test compares."""


def packaged_rulebook(folder: Path = RULEBOOK_FOLDER) -> Rulebook:
    """Read every rulebook file of ``folder``.

    Raises:
        RulebookError: a file is not TOML (``problem`` is ``not_toml``) or an entry does not
            fit; file, entry and field are named.
        OverlappingVersionsError: two versions of a rule were in force on one day.
    """
    files = sorted(folder.glob("*.toml"), key=_place)
    return read_rulebook({path.name: _document(path) for path in files})


def packaged_days(folder: Path = CALENDAR_FOLDER) -> WorkCalendar:
    """Read the calendar that comes with the program.

    Raises:
        InvalidCalendarError: the files do not make a calendar.
    """
    years = tuple(
        CalendarYear(int(row["year"]), row["notice"], provisional=row["provisional"] == "yes")
        for row in _rows(folder / "years.csv")
    )
    days = tuple(
        CalendarDay(
            date.fromisoformat(row["day"]), row["working"] == "yes", row["reason"], row["notice"]
        )
        for row in _rows(folder / "days.csv")
    )
    return WorkCalendar(years, days)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def packaged_law(policy: Policy | None = None) -> Law:
    """Return the law that a new database starts with."""
    return Law(packaged_rulebook(), packaged_days(), policy or Policy())


def _place(path: Path) -> tuple[int, str]:
    known = LINES_OF_WORK.index(path.stem) if path.stem in LINES_OF_WORK else len(LINES_OF_WORK)
    return known, path.stem


def _document(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RulebookError(path.name, "", "", "not_toml") from error
