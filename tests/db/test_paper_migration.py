"""Papers issued before those of records were kept stay as they were, and so does what refers."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

from alembic import command
from sqlalchemy import inspect

from db.engine import Database, open_database
from db.migrate import alembic_config
from db.queries.papers import check_papers, content_of, issued_paper
from db.queries.print_jobs import open_jobs
from db.writes.cases import insert_case
from db.writes.papers import add_copy, insert_paper
from db.writes.print_jobs import add_jobs
from disputes_app.domain.issued_papers import IssuedPaper
from tests.support.case_rows import add_people, make_record

AT = datetime(2026, 11, 20, 3, tzinfo=UTC)
PDF = b"%PDF-1.4 as it was handed out"


def paper(case_id: int, corrects: int | None = None) -> IssuedPaper:
    """Return a paper of a case before it has its id."""
    return IssuedPaper(
        0, case_id, None, "arbitration.award_final", "裁决书", "号1", "", corrects, AT, "张测试",
        1, len(PDF), hashlib.sha256(PDF).hexdigest(), "v", "d", {"a": "甲"}, (), "", False, "award",
    )  # fmt: skip


def test_issued_papers_stay_as_they_were(database: Database, target: str) -> None:
    with database.write() as conn:
        add_people(conn)
        case_id = insert_case(conn, make_record(1))
        first = insert_paper(conn, paper(case_id), PDF)
        second = insert_paper(conn, paper(case_id, first), PDF)
        add_copy(conn, first, AT, "张测试")
        add_jobs(conn, [second], 2, AT, "张测试")
        before = [issued_paper(conn, one) for one in (first, second)]
        command.downgrade(alembic_config(conn), "0037")
        assert "dossier_id" not in {
            one["name"] for one in inspect(conn).get_columns("issued_paper")
        }
    again = open_database(target)
    with again.read() as conn:
        assert [issued_paper(conn, one) for one in (first, second)] == before
        assert before[0] is not None
        assert (before[0].corrected_by, before[0].copies) == (second, 1)
        assert content_of(conn, first) == PDF
        assert check_papers(conn).problems == ()
        assert [(one.paper_id, one.case_number) for one in open_jobs(conn, 9)] == [
            (second, make_record(1).number or make_record(1).receipt_number)
        ]
        names = {one["name"] for one in inspect(conn).get_indexes("issued_paper")}
        assert {"ix_issued_paper_dossier_id", "ix_issued_paper_number"} <= names
        assert {one["name"] for one in inspect(conn).get_indexes("print_job")} == {
            "ix_print_job_paper_id",
            "ix_print_job_state",
        }
    again.close()
