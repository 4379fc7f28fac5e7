"""The cases whose orders end about now are answered by one index."""

from __future__ import annotations

from datetime import date

from sqlalchemy import text

from db.engine import Database
from db.queries.listing_candidates import cases_query


def test_an_index_finds_the_orders(sqlite_database: Database) -> None:
    query = cases_query(date(2026, 5, 1), date(2026, 12, 31))
    with sqlite_database.read() as conn:
        statement = str(query.compile(conn, compile_kwargs={"literal_binds": True}))
        plan = [row[3] for row in conn.execute(text(f"EXPLAIN QUERY PLAN {statement}"))]
    assert any("ix_case_clock_ordered" in line for line in plan), plan
    assert not any(line.startswith("SCAN") for line in plan), plan
