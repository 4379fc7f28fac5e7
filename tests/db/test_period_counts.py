"""What a report counts over years is read from indexes that hold everything it asks for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Connection, event

from db.engine import Database
from db.queries import case_flow, indicators, totals
from db.queries.period_counts import PeriodCounts
from disputes_app.domain.cases import Line

Ask = Callable[[Connection], object]
PERIOD = (date(2021, 1, 1), date(2025, 12, 31))
LINE = Line.ARBITRATION
ASKED: dict[str, Ask] = {
    "case_flow": lambda conn: case_flow.case_flow(conn, *PERIOD),
    "days_of": lambda conn: case_flow.days_of(conn, PeriodCounts(*PERIOD)),
    "awards_with_a_sum": lambda conn: case_flow.awards_with_a_sum(conn, *PERIOD),
    "rate_by_cause": lambda conn: case_flow.rate_by_cause(conn, *PERIOD, PERIOD[1]),
    "open_before": lambda conn: indicators.cases_open_before(
        conn, LINE, PERIOD[0], complaints=True
    ),
    "accepted": lambda conn: PeriodCounts(*PERIOD).accepted(conn, LINE),
    "closed": lambda conn: PeriodCounts(*PERIOD).closed(conn, LINE),
    "closed_within": lambda conn: indicators.closed_within(conn, LINE, *PERIOD),
    "first_hearing_days": lambda conn: indicators.first_hearing_days(conn, *PERIOD),
    "days_after_hearing": lambda conn: indicators.days_after_hearing(conn, *PERIOD),
    "totals": lambda conn: totals.indicators(conn, PeriodCounts(*PERIOD)),
}


@pytest.mark.parametrize("ask", ASKED.values(), ids=list(ASKED))
def test_no_row_of_a_case_is_read(sqlite_database: Database, ask: Ask) -> None:
    said: list[tuple[str, Any]] = []
    with sqlite_database.read() as conn:
        event.listen(
            conn,
            "before_cursor_execute",
            lambda _conn, _cursor, statement, values, *_rest: said.append((statement, values)),
        )
        ask(conn)
        asked = list(said)
        plan = [
            str(row[3])
            for statement, values in asked
            for row in conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
        ]
    read = [one for one in plan if "dispute_case" in one or "case_span" in one]
    assert read
    assert [one for one in read if "COVERING INDEX" not in one] == []
