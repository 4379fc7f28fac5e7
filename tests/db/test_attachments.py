from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy import text

from db.engine import Database
from db.queries.attachments import (
    attachment,
    attachments_named,
    attachments_of_case,
    every_attachment,
    is_referenced,
)
from db.queries.integrity import foreign_keys
from db.writes.attachments import insert_attachment, mark_removed
from db.writes.bulk import insert_bundles
from disputes_app.domain.attachments import Attachment, AttachmentId, AttachmentKind
from disputes_app.domain.cases import CaseId
from tests.support.case_rows import add_people, random_bundles

NOW = datetime(2026, 11, 20, 1, 2, 3, 456, tzinfo=UTC)
ONE = Attachment(
    AttachmentId(0),
    CaseId(1),
    "ab" * 32,
    3_000_000_000,
    "工资条.pdf",
    "application/pdf",
    AttachmentKind.EVIDENCE,
    2,
    "三月",
    protected=False,
    added_at=NOW,
    added_by="陈测试",
)


@pytest.fixture
def cases(database: Database) -> Database:
    with database.write() as conn:
        add_people(conn)
        insert_bundles(conn, random_bundles(5, 4))
    return database


def test_a_row_comes_back_as_it_was_written(cases: Database) -> None:
    with cases.write() as conn:
        found = insert_attachment(conn, ONE, ["工资", "资条", "工资"])
        assert attachment(conn, found) == replace(ONE, id=found)
        assert attachment(conn, AttachmentId(99)) is None
        mark_removed(conn, found, at=NOW, by="李测试", reason="重复")
        removed = attachment(conn, found, lock=True)
    assert removed == replace(
        ONE, id=found, removed_at=NOW, removed_by="李测试", removal_reason="重复"
    )


def test_lists_and_searches(cases: Database) -> None:
    with cases.write() as conn:
        first = insert_attachment(conn, ONE, ["工资", "资条"])
        second = insert_attachment(conn, replace(ONE, case_id=CaseId(2)), ["工资"])
        third = insert_attachment(conn, ONE, ["工资", "资条"])
        mark_removed(conn, third, at=NOW, by="李测试", reason="重复")
        assert [one.id for one in attachments_of_case(conn, CaseId(1))] == [first, third]
        assert [one.id for one in every_attachment(conn)] == [first, second, third]
        assert [one.id for one in attachments_named(conn, ["工资"])] == [second, first]
        assert [one.id for one in attachments_named(conn, ["工资", "资条"])] == [first]
        assert [one.id for one in attachments_named(conn, ["工资"], limit=1)] == [second]
        assert attachments_named(conn, []) == ()
        assert is_referenced(conn, ONE.sha256)
        assert not is_referenced(conn, "0" * 64)
        assert foreign_keys(conn).problems == ()


PLANS = [
    pytest.param(
        "SELECT name FROM attachment WHERE case_id = 1 ORDER BY id",
        "ix_attachment_case_id_id",
        id="files-of-a-case",
    ),
    pytest.param(
        "SELECT id FROM attachment WHERE sha256 = 'x'", "ix_attachment_sha256", id="by-content"
    ),
    pytest.param(
        "SELECT attachment_id FROM attachment_word WHERE word = 'x'",
        "pk_attachment_word",
        id="by-name",
    ),
]


@pytest.mark.parametrize(("query", "index"), PLANS)
def test_every_question_has_its_index(cases: Database, query: str, index: str) -> None:
    with cases.read() as conn:
        if cases.dialect == "sqlite":
            plan = "\n".join(row[-1] for row in conn.execute(text(f"EXPLAIN QUERY PLAN {query}")))
            assert index in plan or "USING PRIMARY KEY" in plan
            return
        for way in ("seqscan", "bitmapscan", "sort"):
            conn.execute(text(f"SET LOCAL enable_{way} = off"))
        assert index in "\n".join(conn.execute(text(f"EXPLAIN {query}")).scalars())
