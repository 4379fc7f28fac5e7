"""案卷评查 of a small office: drawn, scored, objected to, concluded, printed, verified."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import event, text

from db.engine import Database
from db.queries.file_checks import closed_cases
from disputes_app.domain.admission import EventRefusedError
from disputes_app.domain.cases import Line
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.file_check import OPENED
from disputes_app.domain.file_check_log import FileCheckLog
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.score_sheet import Deduction, DeductionError, FileGrade
from disputes_app.domain.shanghai import fixed_day
from disputes_app.domain.staff import NotAllowedError
from disputes_app.services.context import Context
from disputes_app.services.dossier_verify import dossier_differences
from disputes_app.services.dossiers import DossierChanged, open_dossier
from disputes_app.services.file_check_papers import (
    export_check,
    render_check_summary,
    render_score_sheets,
)
from disputes_app.services.file_checks import (
    NoClosedCasesError,
    SampleOrder,
    SamplePool,
    SampleTooLargeError,
    Scoring,
    answer_objection,
    conclude,
    file_check_in,
    record_objection,
    record_sample,
    record_score,
    replay_sample,
    sample_pool,
)
from disputes_app.services.law_in_force import LawInForce
from disputes_app.services.log_entries import NewEntry
from tests.services.conftest import HANDLER, LAW, SUPERVISOR, Desk

NOW = "2026-09-01"
LATE = Deduction("closing", 10, "超过最后一日")


def pdf_text(pdf: bytes) -> list[str]:
    return [str(page.get_textpage().get_text_range()) for page in pypdfium2.PdfDocument(pdf)]


def check_of(ctx: Context, at: DossierChanged) -> FileCheckLog:
    with ctx.database.read() as conn:
        return file_check_in(conn, at.dossier_id)


def begun(desk: Desk, cases: int = 3) -> DossierChanged:
    """Close complaints and begin a check of them."""
    for n in range(cases):
        worker = NewParty(PartyRole.APPLICANT, is_person=True, name=f"王测试{n}")
        desk.decide(desk.complaint("2026-03-02", worker=worker), f"2026-04-0{n + 1}")
    facts = {
        "title": "上半年评查",
        "line": "inspection",
        "from_on": "2026-01-01",
        "to_on": "2026-06-30",
    }
    entry = NewEntry(OPENED, date(2026, 9, 1), facts)
    return open_dossier(desk.on(NOW), SUPERVISOR, DossierType.FILE_CHECK, entry)


def scored(desk: Desk, at: DossierChanged, target: str, *deductions: Deduction) -> DossierChanged:
    scoring = Scoring(target, deductions, note="见卷")
    return record_score(desk.on(NOW), SUPERVISOR, at.dossier_id, scoring, seen_version=at.version)


def test_a_sample_is_drawn_scored_and_concluded(desk: Desk) -> None:
    ctx, at = desk.on(NOW), begun(desk)
    order = SampleOrder(2, seed="双色球2026138期", seed_source="public")
    at = record_sample(ctx, SUPERVISOR, at.dossier_id, order, seen_version=1)
    assert replay_sample(ctx, at.dossier_id)
    first, second = check_of(ctx, at).files
    at = scored(desk, scored(desk, at, first.key, LATE), second.key)
    at = record_objection(ctx, HANDLER, at.dossier_id, first.key, "已延长", seen_version=at.version)
    with pytest.raises(EventRefusedError):
        conclude(ctx, SUPERVISOR, at.dossier_id, "完", seen_version=at.version)
    at = answer_objection(
        ctx,
        SUPERVISOR,
        at.dossier_id,
        first.key,
        "延长有效",
        scoring=Scoring(first.key, (Deduction("closing", 2, "延长后迟一日"),)),
        seen_version=at.version,
    )
    conclude(ctx, SUPERVISOR, at.dossier_id, "两件均优秀", seen_version=at.version)
    log = check_of(ctx, at)
    assert [(one.score, one.grade) for one in log.files] == [
        (98, FileGrade.EXCELLENT),
        (100, FileGrade.EXCELLENT),
    ]
    with ctx.database.write() as conn:
        assert not dossier_differences(conn, ctx.law).problems
        conn.execute(text("UPDATE draw_row SET name = '别的' WHERE part = 'case'"))
        found = dossier_differences(conn, ctx.law).problems
    assert [one.split(": ", 1)[1] for one in found] == ["sample 2: rows"]
    assert not replay_sample(ctx, at.dossier_id)


def test_what_cannot_be_drawn_or_scored(desk: Desk) -> None:
    ctx, at = desk.on(NOW), begun(desk, 1)
    assert sample_pool(ctx, at.dossier_id) == SamplePool(1, ((2, "李测试"),))
    assert sample_pool(ctx, at.dossier_id, handler_id=3).cases == 0
    for actor, order, refusal in (
        (SUPERVISOR, SampleOrder(2), SampleTooLargeError),
        (SUPERVISOR, SampleOrder(1, 3), NoClosedCasesError),
        (SUPERVISOR, SampleOrder(1, cause="没有这种"), NoClosedCasesError),
        (HANDLER, SampleOrder(1), NotAllowedError),
    ):
        with pytest.raises(refusal):
            record_sample(ctx, actor, at.dossier_id, order, seen_version=1)
    at = record_sample(ctx, SUPERVISOR, at.dossier_id, SampleOrder(1), seen_version=1)
    (only,) = check_of(ctx, at).files
    with pytest.raises(DeductionError):
        scored(desk, at, only.key, Deduction("closing", 11, "因"))


def test_sheets_summary_and_list_say_the_same(bureau_in_a_file: Database, tmp_path: Path) -> None:
    desk = Desk(
        Context(bureau_in_a_file, LawInForce(LAW), fixed_day(date(2026, 9, 1)), demonstration=False)
    )
    ctx, at = desk.ctx, begun(desk, 2)
    at = record_sample(ctx, SUPERVISOR, at.dossier_id, SampleOrder(2), seen_version=1)
    first, second = check_of(ctx, at).files
    at = scored(desk, scored(desk, at, first.key, LATE), second.key)
    conclude(ctx, SUPERVISOR, at.dossier_id, "总体较好", seen_version=at.version)
    sheets = pdf_text(render_score_sheets(ctx, SUPERVISOR, at.dossier_id))
    assert len(sheets) == 2
    assert "超过最后一日" in sheets[0]
    (blank,) = pdf_text(render_score_sheets(ctx, SUPERVISOR, at.dossier_id, first.key, blank=True))
    assert "超过最后一日" not in blank
    (summary,) = pdf_text(render_check_summary(ctx, SUPERVISOR, at.dossier_id))
    assert "95.0" in summary
    assert "总体较好" in summary
    target = tmp_path / "评查.xlsx"
    assert export_check(ctx, SUPERVISOR, at.dossier_id, target) == 2
    rows = CalamineWorkbook.from_path(str(target)).get_sheet_by_index(0).to_python()
    assert [row[1] for row in rows[1:]] == [first.name, second.name]


def test_the_cases_of_a_period_are_read_from_an_index(bureau_in_a_file: Database) -> None:
    first, last = date(2026, 1, 1), date(2026, 6, 30)
    asked: list[tuple[str, tuple[object, ...]]] = []
    with bureau_in_a_file.read() as conn:
        event.listen(conn, "before_cursor_execute", lambda *given: asked.append(given[2:4]))
        closed_cases(conn, Line.INSPECTION, first, last)
        (statement, values) = asked[0]
        plan = conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).all()
    assert "ix_case_line_ended" in " ".join(str(row[-1]) for row in plan)
