"""How many cases were due, on time and late on basis ``closed``?

Denominator: closed in the period up to the cut-off day, or open on that day with the last
day before it.  This basis does not add up over months: every month is a period of its own.
Always counted from the spans.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from db.queries.rate_asks import month_end, months_between
from db.queries.rate_sources import Scope
from disputes_app.domain.rate import Grouping, RateQuery
from disputes_app.domain.spans import FOREVER


@dataclass(slots=True)
class Closed:
    """The counts of one group."""

    on_time: int = 0
    late_closed: int = 0
    late_open: int = 0
    late_entered: int = 0


@dataclass(frozen=True, slots=True)
class _Case:
    """Cases alike: their group, last day, closing, and how many."""

    key: str
    due_on: date
    closed_on: date | None
    late_entered: bool
    n: int


def closed_counts(
    conn: Connection, scope: Scope, query: RateQuery, held: str
) -> tuple[Closed, dict[str, Closed]]:
    """Return the counts of the whole period, and those of its groups by key."""
    cases = _read(conn, scope, query, held)
    whole = _count(cases, query.from_day, query.cut_off)
    if query.by is None:
        return whole, {}
    if query.by is Grouping.MONTH:
        months: dict[str, Closed] = {}
        if query.from_day > query.cut_off:
            return whole, months
        for month in months_between(query.from_day, query.cut_off):
            first = date.fromisoformat(f"{month}-01")
            last = min(month_end(first), query.cut_off)
            months[month] = _count(cases, max(first, query.from_day), last)
        return whole, months
    keys = sorted({case.key for case in cases})
    return whole, {
        key: _count([one for one in cases if one.key == key], query.from_day, query.cut_off)
        for key in keys
    }


def _count(cases: list[_Case], first: date, last: date) -> Closed:
    found = Closed()
    for case in cases:
        closed_on = case.closed_on or FOREVER
        if first <= closed_on <= last:
            if closed_on <= case.due_on:
                found.on_time += case.n
            else:
                found.late_closed += case.n
            found.late_entered += case.n if case.late_entered else 0
        elif closed_on > last and case.due_on < last:
            found.late_open += case.n
    return found


def _read(conn: Connection, scope: Scope, query: RateQuery, held: str) -> list[_Case]:
    """Return the cases that can count: closed in the period, or late at some time in it."""
    key = "office_id" if query.by is Grouping.OFFICE else "coalesce(handler_id, 0)"
    key = key if query.by in {Grouping.OFFICE, Grouping.HANDLER} else "0"
    source = f"FROM case_span WHERE {scope.where} AND {held}"
    period = f"BETWEEN '{query.from_day}' AND '{query.cut_off}'"
    statement = (
        f"SELECT {key}, due_on, closed_on, late_entered, count(*) {source}"
        f" AND measure IN ('on_time', 'late') AND closed_on {period} GROUP BY 1, 2, 3, 4"
        f" UNION ALL "
        f"SELECT {key}, due_on, closed_on, late_entered, count(*) {source}"
        f" AND measure IN ('open', 'late') AND due_on < '{query.cut_off}'"
        f" AND (closed_on IS NULL OR closed_on > '{query.cut_off}') GROUP BY 1, 2, 3, 4"
    )
    return [
        _Case(str(group), _day(due_on), _day(closed_on) if closed_on else None, bool(late), n)
        for group, due_on, closed_on, late, n in conn.exec_driver_sql(statement)
    ]


def _day(value: date | str) -> date:
    return date.fromisoformat(value) if isinstance(value, str) else value
