"""Sums of ledgers are answered by indexes, and rows come back as they were written."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Select, text

from db.engine import Database
from db.queries import ledger

LISTS = {
    "ix_case_party_employer_id_case_id": ledger.employer_query(7),
    "ix_arrears_total_project_case_id": ledger.project_query("测试花园"),
}


@pytest.mark.parametrize(("index", "query"), LISTS.items(), ids=list(LISTS))
def test_an_index_finds_the_cases(
    sqlite_database: Database, index: str, query: Select[Any]
) -> None:
    with sqlite_database.read() as conn:
        statement = str(query.compile(conn, compile_kwargs={"literal_binds": True}))
        plan = [row[3] for row in conn.execute(text(f"EXPLAIN QUERY PLAN {statement}"))]
    assert any(index in line for line in plan), plan
    assert not any(line.startswith("SCAN") for line in plan), plan
