"""Questions about unserved papers are answered by an index, however many there are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import Connection, event
from sqlalchemy.engine.interfaces import DBAPICursor

from db.engine import Database
from db.queries.service import cases_of_tracking, count_service, service_page
from disputes_app.domain.service_list import ServiceCursor, ServiceFilter, ServiceStatus

DAY = date(2026, 11, 23)
LAST = ServiceCursor(DAY, 1, 2, 3, "application")
SENT = ServiceFilter(ServiceStatus.SENT)
SORTED, BY_STATE = "ix_service_task_sorted", "ix_service_task_state"
QUESTIONS = [
    pytest.param(lambda conn: service_page(conn, ServiceFilter(), DAY), SORTED, id="all"),
    pytest.param(
        lambda conn: service_page(conn, ServiceFilter(), DAY, after=LAST), SORTED, id="next-page"
    ),
    pytest.param(lambda conn: service_page(conn, SENT, DAY), BY_STATE, id="of-a-state"),
    pytest.param(lambda conn: count_service(conn, SENT, DAY), BY_STATE, id="counted"),
    pytest.param(
        lambda conn: cases_of_tracking(conn, ("EMS1",)), "ix_service_mail_tracking", id="tracking"
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
    plan = [str(row[-1]) for row in rows]
    assert any(index in one for one in plan), plan
    assert not any("TEMP B-TREE" in one for one in plan), plan
