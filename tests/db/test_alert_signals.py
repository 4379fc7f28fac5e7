"""The questions of early warning find what they need by an index of its days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Connection, event

from db.engine import Database
from db.queries import alert_signals as queries

Ask = Callable[[Connection, date, date], object]
FIRST, LAST = date(2026, 1, 1), date(2026, 3, 1)


@pytest.mark.parametrize(
    ("ask", "index"),
    [
        (queries.cases_received, "ix_case_all_received"),
        (queries.records_opened, "ix_dossier_type"),
        (queries.orders_unanswered, "ix_case_clock_ordered"),
        (queries.incidents_between, "ix_dossier_amount_what"),
    ],
    ids=lambda one: getattr(one, "__name__", one),
)
def test_no_table_is_read_whole(sqlite_database: Database, ask: Ask, index: str) -> None:
    asked: list[tuple[str, Any]] = []
    with sqlite_database.read() as conn:
        note = _noting(asked)
        event.listen(conn, "before_cursor_execute", note)
        ask(conn, FIRST, LAST)
        event.remove(conn, "before_cursor_execute", note)
        plan = "\n".join(_plan(conn, *one) for one in asked[:1])
    assert index in plan
    assert "SCAN" not in plan


def _noting(asked: list[tuple[str, Any]]) -> Callable[..., None]:
    def note(
        _conn: object, _cursor: object, statement: str, parameters: Any, *_rest: object
    ) -> None:
        asked.append((statement, parameters))

    return note


def _plan(conn: Connection, statement: str, parameters: Any) -> str:
    rows = conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
    return "\n".join(str(row[-1]) for row in rows)
