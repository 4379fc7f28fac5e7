"""Which days does a period of the statistics page mean?  Qt-free."""

from __future__ import annotations

import enum
from datetime import date, timedelta

from disputes_app.services.rate import quarter_of


class Preset(enum.StrEnum):
    """The periods that can be chosen by one click."""

    THIS_YEAR = "this_year"
    LAST_12_MONTHS = "last_12_months"
    QUARTER = "quarter"
    PLAN = "plan"
    FREE = "free"


PLAN_PERIOD = (date(2016, 1, 1), date(2020, 12, 31))
"""The five years on which the district plan reports (嘉人社发〔2021〕91号, part 一)."""


def period_of(preset: Preset, today: date) -> tuple[date, date]:
    """Return the first and the last day, both inclusive.

    The last twelve months are whole months, this one included; ``FREE`` begins as this year.
    """
    match preset:
        case Preset.LAST_12_MONTHS:
            first = date(today.year - 1, today.month, 1) + timedelta(days=31)
            return first.replace(day=1), month_end(today)
        case Preset.QUARTER:
            return quarter_of(today)
        case Preset.PLAN:
            return PLAN_PERIOD
        case _:
            return date(today.year, 1, 1), date(today.year, 12, 31)


def month_end(day: date) -> date:
    """Return the last day of the month of ``day``."""
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
