"""How long is a file kept at least?

办案规则 24: the file of an arbitration that ended with an award ten years, every other five.  For
mediation and inspection no text is on file: what the office enters is kept, and nothing else said.
"""

from __future__ import annotations

from calendar import isleap
from datetime import date

from disputes_app.domain.cases import Line, Outcome

AWARD_YEARS, OTHER_YEARS = 10, 5
_LEAP_DAY = (2, 29)


def least_years(line: Line, outcome: Outcome | None) -> int:
    """Return the years that the law asks for, 0 where no text says so."""
    if line is not Line.ARBITRATION:
        return 0
    return AWARD_YEARS if outcome is Outcome.AWARD else OTHER_YEARS


def last_day_kept(archived_on: date, years: int) -> date:
    """Return the last day of the retention, inclusive: the same day, so many years later.

    The years run from the day after archiving; 29 February becomes 28 where there is none.
    """
    year = archived_on.year + years
    if (archived_on.month, archived_on.day) == _LEAP_DAY and not isleap(year):
        return date(year, 2, 28)
    return archived_on.replace(year=year)
