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
from db.writes.cases import insert_case
from disputes_app.domain.cases import Departure, Line, Outcome
from tests.support.case_rows import add_people, make_record

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


def test_cases_are_counted_by_the_days_they_took(database: Database) -> None:
    """One closed unaccepted, one reviewed since, one that runs, one closed after the period."""
    received, accepted, closed = date(2026, 3, 2), date(2026, 3, 5), date(2026, 3, 20)
    award = {"closed_on": closed, "outcome": Outcome.AWARD, "final_award": True}
    reviewed = {"departure": Departure.REVIEWED, "left_on": date(2026, 5, 4)}
    changes: list[dict[str, Any]] = [
        award,
        {"accepted_on": None, "closed_on": closed, "outcome": Outcome.SETTLEMENT},
        award | reviewed | {"closed_on": date(2026, 3, 23)},
        {"received_on": accepted},
        award | {"closed_on": date(2026, 4, 1)},
    ]
    with database.write() as conn:
        add_people(conn)
        for n, change in enumerate(changes):
            insert_case(conn, make_record(n, **change))
    counts = PeriodCounts(date(2026, 3, 1), date(2026, 3, 31))
    with database.read() as conn:
        came, went = counts.accepted(conn, LINE), counts.closed(conn, LINE)
        assert (came.cases, came.days, dict(came.on)) == (4, {3: 3, 0: 1}, {accepted: 4})
        assert (went.cases, went.settled, went.awarded, went.final) == (2, 1, 1, 1)
        assert (went.days, dict(went.on)) == ({15: 1}, {closed: 2})
        every = case_flow.days_of(conn, counts)
        assert every[LINE, "closed", date(2026, 3, 23)] == 1
        assert sum(every.values()) == 7
        assert counts.accepted(conn, Line.MEDIATION).cases == 0
    assert (closed - accepted).days == 15
    assert (accepted - received).days == 3
