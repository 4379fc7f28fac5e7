"""Does the closure-rate page come from counts kept, today's and a past day's?"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection

from benchmarks.findings import Bench, Finding, same
from benchmarks.rows.drawing import TODAY
from benchmarks.timing import paired
from db.engine import open_database
from db.queries.rate import rate_figures
from disputes_app.domain.cases import Line
from disputes_app.domain.rate import Basis, Grouping, Population, RateFigures, RateQuery

FIRST, LAST = date(2021, 7, 1), date(2026, 6, 30)
PAST = date(2025, 3, 14)
QUERY = RateQuery(
    Line.INSPECTION,
    Population.COMPLAINTS,
    Basis.DUE,
    FIRST,
    LAST,
    TODAY,
)

REFERENCE = f"""
SELECT substr(due_sort, 1, 7), attributed_office_id, measure,
       sum(due_sort < '{TODAY}'), count(*), sum(late_entered), sum(provisional)
  FROM dispute_case INDEXED BY bench_rate
 WHERE line = 'inspection' AND complaint = 1
   AND measure IN ('open', 'on_time', 'late')
   AND due_sort BETWEEN '{FIRST}' AND '{LAST}'
 GROUP BY 1, 2, 3
"""
"""One pass from which both tables of the page could be added up."""

Counts = dict[tuple[str, str], tuple[int, int]]
"""By grouping and key: how many were due, and how many of them on time."""


def measure(bench: Bench) -> Iterator[Finding]:
    """Compare the page with grouping the case table, and a past day's page with today's."""
    database = open_database(str(bench.large))
    bare = sqlite3.connect(bench.large)
    with closing(database), closing(bare), database.read() as conn:
        what = "closure-rate page, five years by month and office"
        same(what, counted(page(conn, QUERY)), reference_counts(bare))
        pair = paired(
            lambda: page(conn, QUERY),
            lambda: bare.execute(REFERENCE).fetchall(),
            rounds=bench.rounds,
        )
        detail = f"grouping the case table by its best covering index; {pair.times}"
        yield Finding(what, pair.faster, 20, at_least=True, detail=detail)

        past = replace(QUERY, as_of=PAST)
        pair = paired(lambda: page(conn, past), lambda: page(conn, QUERY), rounds=bench.rounds)
        detail = f"today's page; {pair.times}"
        yield Finding("the same as of a past day", pair.slower, 10, detail=detail)


def page(conn: Connection, query: RateQuery) -> tuple[RateFigures, RateFigures]:
    """Return what the page shows: the figures by month, and those by office."""
    by_month = rate_figures(conn, replace(query, by=Grouping.MONTH))
    return by_month, rate_figures(conn, replace(query, by=Grouping.OFFICE))


def counted(figures: tuple[RateFigures, RateFigures]) -> Counts:
    """Return what can be compared of the figures; groups without any case left out."""
    return {
        (str(one.query.by), group.key): (group.due, group.on_time)
        for one in figures
        for group in one.groups
        if group.due
    }


def reference_counts(bare: sqlite3.Connection) -> Counts:
    """Return the same from the case table."""
    due: Counter[tuple[str, str]] = Counter()
    on_time: Counter[tuple[str, str]] = Counter()
    for month, office, kind, before_today, n, _, _ in bare.execute(REFERENCE):
        judged = before_today if kind == "open" else n
        for key in ((Grouping.MONTH.value, month), (Grouping.OFFICE.value, str(office))):
            due[key] += judged
            on_time[key] += n if kind == "on_time" else 0
    return {key: (n, on_time[key]) for key, n in due.items() if n}
