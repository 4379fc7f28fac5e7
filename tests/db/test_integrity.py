from __future__ import annotations

from sqlalchemy import text

from db.engine import Database
from db.queries.integrity import file_integrity, foreign_keys, tallies
from db.writes.bulk import insert_bundles
from tests.support.case_rows import add_people, random_bundles


def test_a_sound_database(database: Database) -> None:
    with database.write() as conn:
        add_people(conn)
        insert_bundles(conn, random_bundles(5, 40))
    with database.read() as conn:
        for check in (file_integrity(conn), foreign_keys(conn), tallies(conn)):
            assert check.problems == ()
            assert check.checked > 0


def test_an_orphan_is_named(sqlite_database: Database) -> None:
    with sqlite_database.write() as conn:
        add_people(conn)
        insert_bundles(conn, random_bundles(5, 4))
    path = sqlite_database.path
    sqlite_database.close()
    assert path is not None
    with sqlite_database.write() as conn:
        conn.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        found = foreign_keys(conn)
        assert found.problems == ()
        conn.execute(text("UPDATE case_event SET case_id = 77 WHERE case_id = 2"))
        assert any("case_event.case_id" in one for one in foreign_keys(conn).problems)
        conn.execute(text("UPDATE case_event SET case_id = 2 WHERE case_id = 77"))


def test_a_wrong_tally_is_named(database: Database) -> None:
    with database.write() as conn:
        add_people(conn)
        insert_bundles(conn, random_bundles(5, 40))
        conn.execute(text("UPDATE rate_change SET n = n + 1"))
        found = tallies(conn)
    assert found.problems
    assert all(one.startswith("rate_change") for one in found.problems)
