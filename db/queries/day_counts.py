"""How many cases took how many days, where there are hundreds of thousands of them?

Both databases keep dates, and none has to subtract them: the days are read as they are held and
each of the few that there are is understood once.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Text, type_coerce

Days = dict[int, int]
"""How many cases took each number of days."""

_AT_ONCE = 5_000
_DAYS_KNOWN = 16_384


def as_held(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return a column of days that is not made into dates: ISO text on SQLite."""
    return type_coerce(column, Text)


def days_counted(conn: Connection, query: Select[Any]) -> Days:
    """Count the days between two days.

    Args:
        query: selects the later day and the earlier one, each by :func:`as_held`, and how many
            cases have them.
    """
    found: Counter[int] = Counter()
    for rows in conn.execute(query).partitions(_AT_ONCE):
        for later, earlier, n in rows:
            found[_number(later) - _number(earlier)] += n
    return dict(found)


@lru_cache(_DAYS_KNOWN)
def _number(day: str | date) -> int:
    return (date.fromisoformat(day) if isinstance(day, str) else day).toordinal()
