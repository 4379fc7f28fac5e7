"""What waits for a signature is found by its index, however many requests were settled."""

from __future__ import annotations

import pytest
from sqlalchemy import event
from sqlalchemy.engine.interfaces import DBAPICursor

from db.engine import Database
from db.queries.approvals import count_waiting, signers, waiting_requests

QUESTIONS = [
    pytest.param(waiting_requests, "ix_approval_request_waiting", id="list"),
    pytest.param(count_waiting, "ix_approval_request_waiting", id="count"),
    pytest.param(
        lambda conn: count_waiting(conn, handler_id=2), "ix_approval_request_waiting", id="own"
    ),
    pytest.param(signers, "ix_signer_used_at", id="signers"),
]


@pytest.mark.parametrize(("ask", "index"), QUESTIONS)
def test_a_question_is_answered_by_its_index(
    sqlite_database: Database, ask: object, index: str
) -> None:
    asked: list[tuple[str, tuple[object, ...]]] = []

    def listen(
        _conn: object,
        _cursor: DBAPICursor,
        statement: str,
        parameters: tuple[object, ...],
        _context: object,
        _many: bool,
    ) -> None:
        asked.append((statement, parameters))

    with sqlite_database.read() as conn:
        event.listen(conn, "before_cursor_execute", listen)
        assert callable(ask)
        ask(conn)
        event.remove(conn, "before_cursor_execute", listen)
        statement, parameters = asked[-1]
        rows = conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
    assert index in "\n".join(str(row[-1]) for row in rows)
