"""The lists of files and of courts are answered by indexes, on both databases."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import text

from db.engine import Database
from db.queries import archive
from disputes_app.domain.archive_list import ArchiveList
from disputes_app.domain.cases import Line

TODAY = date(2026, 11, 28)


@pytest.mark.parametrize("which", ArchiveList)
@pytest.mark.parametrize("line", [None, Line.ARBITRATION])
def test_every_list_can_be_asked(database: Database, which: ArchiveList, line: Line | None) -> None:
    with database.read() as conn:
        found = archive.file_list(conn, which, TODAY, line=line, limit=5)
        assert (found.rows, found.more) == ((), False)
        assert archive.cases_at_court(conn, date(2026, 1, 1), TODAY) == ()


LISTS = {
    "ix_archive_file_archived_on_case_id": ArchiveList.ARCHIVED,
    "ix_archive_file_due_back_case_id": ArchiveList.LENT,
    "ix_archive_file_keep_until_case_id": ArchiveList.EXPIRED,
    "ix_case_all_ended": ArchiveList.TO_ARCHIVE,
}


@pytest.mark.parametrize(("index", "which"), LISTS.items())
def test_an_index_brings_the_rows_in_order(
    sqlite_database: Database, index: str, which: ArchiveList
) -> None:
    with sqlite_database.read() as conn:
        asked = archive.list_query(which, TODAY).limit(5)
        statement = str(asked.compile(conn, compile_kwargs={"literal_binds": True}))
        plan = [row[3] for row in conn.execute(text(f"EXPLAIN QUERY PLAN {statement}"))]
    assert any(index in line for line in plan), plan
    assert not any("TEMP B-TREE" in line for line in plan), plan


def test_courts_have_an_index_of_their_own(sqlite_database: Database) -> None:
    with sqlite_database.read() as conn:
        statement = (
            "EXPLAIN QUERY PLAN SELECT case_id FROM case_event WHERE"
            " (kind = 'arbitration.court_applied' OR kind = 'arbitration.court_result')"
            " AND happened_on BETWEEN '2026-01-01' AND '2026-12-31'"
        )
        plan = [row[3] for row in conn.execute(text(statement))]
    assert any("ix_case_event_court" in line for line in plan), plan
