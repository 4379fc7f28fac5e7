"""Who is on the list is found by an index, by name, by code, and on a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Connection, event

from db.engine import Database
from db.queries import listings

ASKED: dict[str, Callable[[Connection], object]] = {
    "ix_listed_party_name_key_from_on": lambda conn: listings.spans_named(conn, "某公司", ""),
    "ix_listed_party_code_from_on": lambda conn: listings.spans_named(conn, "", "91310114"),
    "ix_listed_party_until_on_from_on": lambda conn: listings.spans_in_effect(
        conn, date(2026, 11, 20)
    ),
}


@pytest.mark.parametrize(("index", "ask"), ASKED.items(), ids=list(ASKED))
def test_an_index_finds_who_is_listed(
    sqlite_database: Database, index: str, ask: Callable[[Connection], object]
) -> None:
    said: list[tuple[str, Any]] = []
    with sqlite_database.read() as conn:
        event.listen(
            conn, "before_cursor_execute", lambda *given: said.append((given[2], given[3]))
        )
        ask(conn)
        ((statement, values),) = tuple(said)
        plan = [row[3] for row in conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]
    assert any(index in line for line in plan), plan
    assert not any(line.startswith("SCAN") for line in plan), plan
