"""Questions about hearings are answered by an index, however many cases there are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import Connection, event
from sqlalchemy.engine.interfaces import DBAPICursor

from db.engine import Database
from db.queries.hearings import awaiting_hearing, cases_with_agent, hearing_rows, leaves
from disputes_app.domain.hearing_records import HearingState

DAY = date(2026, 11, 23)
QUESTIONS = [
    pytest.param(
        lambda conn: hearing_rows(conn, DAY, DAY, (HearingState.SET, HearingState.HELD)),
        "ix_hearing_hearing_on_state_case_id",
        id="hearings-of-a-day",
    ),
    pytest.param(
        lambda conn: cases_with_agent(conn, ("钱测试", "李测试")),
        "ix_case_party_agent",
        id="where-somebody-was-an-agent",
    ),
    pytest.param(
        lambda conn: awaiting_hearing(conn, limit=200), "ix_case_stage_received", id="awaiting"
    ),
    pytest.param(
        lambda conn: leaves(conn, DAY, DAY), "ix_staff_leave_to_on_from_on", id="leave-of-a-day"
    ),
]


@pytest.mark.parametrize(("ask", "index"), QUESTIONS)
def test_a_question_is_answered_by_its_index(
    sqlite_database: Database, ask: Callable[[Connection], object], index: str
) -> None:
    asked: list[tuple[str, tuple[object, ...]]] = []

    def listen(
        _conn: Connection,
        _cursor: DBAPICursor,
        statement: str,
        parameters: tuple[object, ...],
        _context: object,
        _many: bool,
    ) -> None:
        asked.append((statement, parameters))

    with sqlite_database.read() as conn:
        event.listen(conn, "before_cursor_execute", listen)
        ask(conn)
        event.remove(conn, "before_cursor_execute", listen)
        statement, parameters = asked[0]
        rows = conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
    assert any(index in str(row[-1]) for row in rows), rows
