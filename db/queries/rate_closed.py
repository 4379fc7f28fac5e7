"""How many cases were due, on time and late on basis ``closed``?

Denominator: closed in the period up to the cut-off day, or open on that day with the last
day before it.  This basis does not add up over months: every month is a period of its own.
Always counted from the spans.
"""
# ruff: noqa: S608 - only days, names of measures and of our own tables are written into them

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from db.queries.rate_asks import month_end, months_between, years_between
from db.queries.rate_sources import MONTH_MARK, Scope
from disputes_app.domain.rate import Grouping, RateQuery
from disputes_app.domain.spans import FOREVER


@dataclass(slots=True)
class Closed:
    """The counts of one group."""

    on_time: int = 0
    late_closed: int = 0
    late_open: int = 0
    late_entered: int = 0

    def add(self, other: Closed) -> None:
        """Add the counts of another group."""
        self.on_time += other.on_time
        self.late_closed += other.late_closed
        self.late_open += other.late_open
        self.late_entered += other.late_entered


@dataclass(frozen=True, slots=True)
class _Ended:
    """Cases closed on a day."""

    key: str
    closed_on: date
    on_time: bool
    late_entered: bool
    n: int


@dataclass(frozen=True, slots=True)
class _Late:
    """Cases that were, or are, open after their last day; ``closed_on`` FOREVER if open."""

    key: str
    due_on: date
    closed_on: date
    n: int


def closed_counts(
    conn: Connection, scope: Scope, query: RateQuery, held: str
) -> tuple[Closed, dict[str, Closed]]:
    """Return the counts of the whole period, and those of its groups by key."""
    ended, late = _ended(conn, scope, query, held), _late(conn, scope, query, held)
    first, last = query.from_day, query.cut_off
    whole = _count(ended, late, first, last)
    if query.by is None:
        return whole, {}
    stretches = _stretches(scope, first, last) if first <= last else {}
    if query.by.of_time:
        return whole, {name: _count(ended, late, *days) for name, days in stretches.items()}
    found = {}
    for key in sorted({one.key for one in ended} | {one.key for one in late}):
        own = [one for one in ended if one.key == key]
        own_late = [one for one in late if one.key == key]
        if not scope.by_month_too:
            found[key] = _count(own, own_late, first, last)
            continue
        for name, days in stretches.items():
            found[f"{name}{MONTH_MARK}{key}"] = _count(own, own_late, *days)
    return whole, found


def _stretches(scope: Scope, first: date, last: date) -> dict[str, tuple[date, date]]:
    """Return the months, or years, of a period by name, the outer ones cut to it."""
    if scope.by is Grouping.YEAR:
        return {
            name: (max(date(int(name), 1, 1), first), min(date(int(name), 12, 31), last))
            for name in years_between(first, last)
        }
    found = {}
    for name in months_between(first, last):
        begin = date.fromisoformat(f"{name}-01")
        found[name] = max(begin, first), min(month_end(begin), last)
    return found


def _count(ended: list[_Ended], late: list[_Late], first: date, last: date) -> Closed:
    found = Closed()
    for one in ended:
        if first <= one.closed_on <= last:
            if one.on_time:
                found.on_time += one.n
            else:
                found.late_closed += one.n
            found.late_entered += one.n if one.late_entered else 0
    found.late_open = sum(one.n for one in late if one.due_on < last < one.closed_on)
    return found


def _ended(conn: Connection, scope: Scope, query: RateQuery, held: str) -> list[_Ended]:
    statement = (
        f"SELECT {_key(scope)}, closed_on, measure, late_entered, count(*)"
        f" FROM {_closed_spans(scope, query)} WHERE {scope.where} AND {held}"
        f" AND measure IN ('on_time', 'late')"
        f" AND closed_on BETWEEN '{query.from_day}' AND '{query.cut_off}' GROUP BY 1, 2, 3, 4"
    )
    return [
        _Ended(str(key), _day(closed_on), measure == "on_time", bool(late_entered), n)
        for key, closed_on, measure, late_entered, n in conn.exec_driver_sql(statement)
    ]


def _late(conn: Connection, scope: Scope, query: RateQuery, held: str) -> list[_Late]:
    """Return the cases late on the cut-off day, and for months also those late before it."""
    of_time = scope.by_month_too or (query.by is not None and query.by.of_time)
    since = query.from_day if of_time else query.cut_off
    source = f"WHERE {scope.where} AND {held} AND counted_on < '{query.cut_off}'"
    live = "ix_case_span_counted" if query.known_at is None else None
    statement = (
        f"SELECT {_key(scope)}, counted_on, '{FOREVER}', count(*) FROM {scope.spans(live)}"
        f" {source} AND measure = 'open' GROUP BY 1, 2 UNION ALL"
        f" SELECT {_key(scope)}, counted_on, {scope.as_text('closed_on')}, count(*)"
        f" FROM {_closed_spans(scope, query)} {source} AND measure = 'late'"
        f" AND closed_on > '{since}' GROUP BY 1, 2, 3"
    )
    return [
        _Late(str(key), _day(due_on), _day(closed_on), n)
        for key, due_on, closed_on, n in conn.exec_driver_sql(statement)
    ]


def _closed_spans(scope: Scope, query: RateQuery) -> str:
    return scope.spans("ix_case_span_closed" if query.known_at is None else None)


def _key(scope: Scope) -> str:
    return "0" if scope.by is None or scope.by.of_time else scope.own_key


def _day(value: date | str) -> date:
    return date.fromisoformat(value) if isinstance(value, str) else value
