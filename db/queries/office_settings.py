"""What has the office set, and which numbers would a pattern write once more?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from db.models import IssuedNumber, NumberSeries, OfficeSetting
from disputes_app.domain.records import HAND_SERIES

_SETTING = OfficeSetting
_COLUMNS = [_SETTING.c[name] for name in ("key", "value", "set_at", "set_by")]
_VALUE = select(_SETTING.c.value).where(_SETTING.c.key == bindparam("key"))


@dataclass(frozen=True, slots=True)
class OfficeSettingRow:
    """A setting as it is stored; ``value`` is its JSON."""

    key: str
    value: str
    set_at: datetime
    set_by: str


def office_settings(conn: Connection) -> tuple[OfficeSettingRow, ...]:
    """Return what was set, by key."""
    query = select(*_COLUMNS).order_by(_SETTING.c.key)
    return tuple(OfficeSettingRow(*row) for row in conn.execute(query))


def office_setting(conn: Connection, key: str) -> str | None:
    """Return the JSON of one setting; None where it was never set."""
    found = conn.execute(_VALUE, {"key": key}).scalar()
    return None if found is None else str(found)


def number_written_like(
    conn: Connection, shape: re.Pattern[str], beginning: str, *, but_of: str
) -> str | None:
    """Return a number of another series that looks like ``shape``; None where there is none.

    What only hands have written so is no reason against it: the counter goes past those.

    Args:
        beginning: how every number of that shape begins.
        but_of: the series whose own numbers do not matter.
    """
    query = select(IssuedNumber.c.text).where(
        IssuedNumber.c.series != but_of,
        ~IssuedNumber.c.series.startswith(HAND_SERIES, autoescape=True),
        IssuedNumber.c.text.startswith(beginning, autoescape=True),
    )
    for text in conn.execute(query.order_by(IssuedNumber.c.text)).scalars():
        if shape.fullmatch(text):
            return str(text)
    return None


def next_values(conn: Connection, year: int) -> dict[str, int]:
    """Return the next counter of every series that has given a number in a year."""
    query = select(NumberSeries.c.series, NumberSeries.c.next_value)
    rows = conn.execute(query.where(NumberSeries.c.year == year))
    return {series: int(value) for series, value in rows}
