from __future__ import annotations

import pytest
from sqlalchemy import text

from db.engine import Database
from db.queries.screening import findings_query


@pytest.mark.parametrize("code", ["", "91350100M000100Y43"])
def test_findings_about_an_employer_are_read_from_indexes(
    sqlite_database: Database, code: str
) -> None:
    with sqlite_database.read() as conn:
        statement = str(
            findings_query("上海测试汽配有限公司", code).compile(
                conn, compile_kwargs={"literal_binds": True}
            )
        )
        plan = [row[3] for row in conn.execute(text(f"EXPLAIN QUERY PLAN {statement}"))]
    assert any("ix_screening_row_employer" in line for line in plan), plan
    assert not any(line.startswith("SCAN") for line in plan), plan
