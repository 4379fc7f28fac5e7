"""How many of the late cases of a period had which last day?"""
# ruff: noqa: S608 - only days, names of measures and of our own tables are written into them

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

from sqlalchemy import Connection

from db.queries.rate_sources import Scope
from disputes_app.domain.rate import RateQuery
from disputes_app.domain.spans import Measure


def late_in_tallies(conn: Connection, scope: Scope, query: RateQuery) -> dict[date, int]:
    """Return the counts as everything stands now."""
    return _run(
        conn,
        [
            f"SELECT starts_on, sum(n) FROM rate_tally WHERE {scope.where} AND grain = 'day'"
            f" AND measure = '{measure}' AND starts_on BETWEEN '{first}' AND '{last}' GROUP BY 1"
            for measure, first, last in _stretches(query)
        ],
    )


def late_in_spans(conn: Connection, scope: Scope, query: RateQuery, held: str) -> dict[date, int]:
    """Return the counts of a past day, or of what was known; ``held`` says which spans."""
    index = "ix_case_span_counted" if query.known_at is None else None
    return _run(
        conn,
        [
            f"SELECT counted_on, count(*) FROM {scope.spans(index)} WHERE {scope.where}"
            f" AND measure = '{measure}' AND counted_on BETWEEN '{first}' AND '{last}'"
            f" AND {held} GROUP BY 1"
            for measure, first, last in _stretches(query)
        ],
    )


def _stretches(query: RateQuery) -> tuple[tuple[str, date, date], ...]:
    """Closed after the last day, and open after it: those due on the as-of day are not yet late."""
    before = min(query.to_day, query.as_of - timedelta(days=1))
    return (
        (Measure.LATE.value, query.from_day, query.cut_off),
        (Measure.OPEN.value, query.from_day, before),
    )


def _run(conn: Connection, statements: list[str]) -> dict[date, int]:
    found: Counter[date] = Counter()
    for statement in statements:
        for day, n in conn.exec_driver_sql(statement):
            found[date.fromisoformat(day) if isinstance(day, str) else day] += int(n)
    return {day: n for day, n in sorted(found.items()) if n}
