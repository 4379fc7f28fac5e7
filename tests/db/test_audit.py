from __future__ import annotations

import threading
from datetime import date

import pytest
from sqlalchemy import Connection, text

from db.engine import Database
from db.queries.audit import audit_rows, check_chain
from db.writes.audit import LINK_ROWS, append_audit, append_links, audit_link, link_values
from db.writes.cases import insert_case
from disputes_app.domain.audit import AuditRecord
from tests.support.case_rows import add_people, make_record, morning

_AT = morning(date(2026, 3, 2))


def _record(detail: str = "") -> AuditRecord:
    return AuditRecord(_AT, "测试员", "clerk", 2, "record_event", None, detail, 3, "abc")


def _append_made(conn: Connection, records: list[AuditRecord]) -> int:
    """Append rows as a bulk load does: made before, and linked in one go."""
    held = LINK_ROWS.holding(conn.dialect.name)
    return append_links(conn, [audit_link(link_values(one), held, 0, 0) for one in records])


def test_rows_are_chained(database: Database) -> None:
    with database.write() as conn:
        first = append_audit(conn, _record("一"))
        second = append_audit(conn, _record("二"))
        assert _append_made(conn, [_record("三"), _record("四")]) == 2
        assert _append_made(conn, []) == 0
    assert first.prev_hash == ""
    assert second.prev_hash == first.hash
    with database.read() as conn:
        rows = audit_rows(conn)
        assert [row.id for row in rows] == [1, 2, 3, 4]
        assert rows[:2] == (first, second)
        assert [row.record.detail for row in audit_rows(conn, after=2, limit=1)] == ["三"]
        check = check_chain(conn)
    assert (check.rows, check.differences) == (4, 0)


def test_rows_of_a_case(database: Database) -> None:
    with database.write() as conn:
        add_people(conn)
        case_id = insert_case(conn, make_record())
        append_audit(conn, _record())
        about = AuditRecord(_AT, "测试员", "clerk", 2, "register", case_id)
        append_audit(conn, about)
        assert [row.record for row in audit_rows(conn, case_id=case_id)] == [about]


@pytest.mark.parametrize(
    ("tampering", "first"),
    [
        ("UPDATE audit SET detail = 'x' WHERE id = 2", 2),
        ("UPDATE audit SET hash = 'x' WHERE id = 3", 3),
        ("DELETE FROM audit WHERE id = 2", 3),
        ("DELETE FROM audit WHERE id = 4", 4),
        ("UPDATE audit_head SET last_id = 9", 9),
    ],
)
def test_tampering_is_seen(database: Database, tampering: str, first: int) -> None:
    with database.write() as conn:
        _append_made(conn, [_record(str(n)) for n in range(4)])
        conn.execute(text(tampering))
        check = check_chain(conn)
    assert check.differences > 0
    assert check.first[0] == first


def test_many_writers_make_one_chain(database: Database) -> None:
    start = threading.Barrier(3, timeout=20)

    def append() -> None:
        start.wait()
        for _ in range(15):
            with database.write() as conn:
                append_audit(conn, _record())

    threads = [threading.Thread(target=append) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    with database.read() as conn:
        check = check_chain(conn)
    assert (check.rows, check.differences) == (45, 0)
