"""The grades of a year on SQLite and on PostgreSQL: computed, reviewed, told, corrected."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import text

from db.queries.grading import grade_rows
from disputes_app.domain.admission import EventRefusedError
from disputes_app.domain.cases import Line, Source
from disputes_app.domain.compliance import DeedKind, Grade, GradeYearNotOverError
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.draw_filter import DrawFilter
from disputes_app.domain.events import Facts
from disputes_app.domain.issued_papers import OfRecord, PaperWish
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.services.campaigns import put_on_list, targets_of_filter
from disputes_app.services.dossier_checks import GradedTwiceError
from disputes_app.services.dossier_verify import dossier_differences
from disputes_app.services.dossiers import DossierChanged, open_dossier, record_step
from disputes_app.services.grades import grade_of, grades_of
from disputes_app.services.grading import (
    Decided,
    NotGradedError,
    answer_objection,
    compute_grades,
    correct_grade,
    grade_differences,
    grading_view,
    object_to_grade,
    review_grade,
    tell_grades,
)
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.office_settings import set_office_setting
from disputes_app.services.paper_issue import preview
from disputes_app.services.registration import Registration, Reporter, register_case
from disputes_app.services.secrecy import EntryExposesError
from tests.documents.sample import pages_of
from tests.services.conftest import EMPLOYER, INSPECTION, SUPERVISOR, WORKER, Desk

KEY = EMPLOYER.code or ""
OTHER = NewParty(PartyRole.RESPONDENT, is_person=False, name="上海测试装饰有限公司",
                 address="上海市嘉定区安亭镇9号")  # fmt: skip
OPENED: Facts = {"year": 2025, "reading": "decisions", "office": INSPECTION}


def begin(desk: Desk, day: str = "2026-01-05", **more: object) -> DossierChanged:
    facts: Facts = {**OPENED, **more}  # type: ignore[dict-item]  # facts by name
    entry = NewEntry("grading.opened", date.fromisoformat(day), facts)
    return open_dossier(desk.on(day), SUPERVISOR, DossierType.GRADING, entry)


def step(desk: Desk, of: DossierChanged, kind: str, day: str, facts: Facts) -> DossierChanged:
    entry = NewEntry(f"grading.{kind}", date.fromisoformat(day), facts)
    return record_step(desk.on(day), SUPERVISOR, of.dossier_id, entry, seen_version=of.version)


def decide(desk: Desk, opened: str, closed: str, number: str) -> CaseChanged:
    case = desk.complaint(opened)
    return desk.record(case, "inspection.handling_decision", closed, {"number": number})


def two_decisions(desk: Desk) -> None:
    """One early and one on the last day of the year; another firm has a complaint only."""
    decide(desk, "2025-01-06", "2025-02-05", "理1")
    decide(desk, "2025-11-03", "2025-12-31", "理2")
    registration = Registration(
        Line.INSPECTION, Source.COMPLAINT, date(2025, 7, 1), INSPECTION, 2,
        cause="克扣、拖欠工资", applicants=(WORKER,), respondents=(OTHER,),
    )  # fmt: skip
    register_case(desk.on("2025-07-01"), SUPERVISOR, registration)


def what_does_not_count(desk: Desk) -> None:
    """A decision a day after the year, an order refused and healed, a decision struck out."""
    decide(desk, "2025-11-03", "2026-01-01", "理3")
    healed = desk.complaint("2025-03-03")
    order: Facts = {"number": "令1", "comply_by": "2025-03-20"}
    healed = desk.record(healed, "inspection.ordered", "2025-03-10", order)
    result: Facts = {"result": "not_performed"}
    healed = desk.record(healed, "inspection.order_result", "2025-03-21", result)
    desk.record(healed, "inspection.order_result", "2025-04-01", {"result": "performed"})
    struck = decide(desk, "2025-05-06", "2025-06-03", "理4")
    desk.void(struck, 3, "2025-06-04")


def test_grades_are_computed_from_the_whole_year_and_nothing_else(desk: Desk) -> None:
    two_decisions(desk)
    what_does_not_count(desk)
    opened = begin(desk)
    with pytest.raises(GradedTwiceError):
        begin(desk, "2026-02-02", town="安亭镇")
    done = compute_grades(
        desk.on("2026-01-06"), SUPERVISOR, opened.dossier_id, seen_version=1,
        added=("上海新来有限公司",),
    )  # fmt: skip
    view = grading_view(desk.ctx, opened.dossier_id)
    rows = {one.row.name: one for one in view.rows}
    firm = rows[EMPLOYER.name]
    assert {one.row.name: one.grade.value for one in view.rows} == {
        EMPLOYER.name: "B", OTHER.name: "A", "上海新来有限公司": "A",
    }  # fmt: skip
    assert rows[OTHER.name].row.town == "安亭镇"
    told = [(one.kind, one.on.isoformat(), one.text) for one in firm.row.deeds]
    assert told == [
        (DeedKind.HANDLING, "2025-02-05", "理1"),
        (DeedKind.ORDERED, "2025-03-10", "令1"),
        (DeedKind.HANDLING, "2025-12-31", "理2"),
    ]
    assert all(one.source and "第18条" in one.article for one in firm.row.deeds)
    assert grade_of(desk.ctx, firm.row.employer_id or 0) is None
    step(desk, done, "confirmed", "2026-01-20", {"signed_by": "钱测试", "signer_post": "副局长"})
    with desk.ctx.database.read() as conn:
        assert dossier_differences(conn, desk.ctx.law).problems == ()
    with desk.ctx.database.write() as conn:
        conn.execute(text("UPDATE grade_row SET grade = 'A' WHERE name LIKE '%汽配%'"))
    with desk.ctx.database.read() as conn:
        assert any("grades 2" in one for one in dossier_differences(conn, desk.ctx.law).problems)


def test_late_facts_show_and_a_later_correction_holds_from_its_day(desk: Desk) -> None:
    two_decisions(desk)
    order: Facts = {"number": "令9", "comply_by": "2025-08-20"}
    late = desk.record(desk.complaint("2025-08-04"), "inspection.ordered", "2025-08-05", order)
    opened = begin(desk)
    done = compute_grades(desk.on("2026-01-06"), SUPERVISOR, opened.dossier_id, seen_version=1)
    done = step(desk, done, "confirmed", "2026-01-20", {"signed_by": "钱测试", "signer_post": "局"})
    assert grade_differences(desk.ctx, opened.dossier_id) == ()
    refused: Facts = {"result": "not_performed"}
    desk.record(late, "inspection.order_result", "2025-09-01", refused, entered="2026-02-02")
    (found,) = grade_differences(desk.ctx, opened.dossier_id)
    assert (found.key, found.before, found.after) == (KEY, Grade.B, Grade.C)
    assert [(one.text, one.on) for one in found.come] == [("令9", date(2025, 9, 1))]
    correction = Decided(KEY, Grade.C, "补录决定")
    ctx = desk.on("2026-02-03")
    with pytest.raises(NotGradedError):
        correct_grade(ctx, SUPERVISOR, opened.dossier_id, replace(correction, target="没有"),
                      seen_version=done.version)  # fmt: skip
    correct_grade(ctx, SUPERVISOR, opened.dossier_id, correction, seen_version=done.version)
    with desk.ctx.database.read() as conn:
        row = next(one for one in grade_rows(conn, opened.dossier_id, 2) if one.key == KEY)
    assert row.grade is Grade.B
    on = ("2026-01-19", "2026-01-20", "2026-02-02", "2026-02-03")
    grades = [grade_of(desk.ctx, row.employer_id or 0, date.fromisoformat(one)) for one in on]
    assert [one and one.grade.value for one in grades] == [None, "B", "B", "C"]
    (only,) = grades_of(desk.ctx, row.employer_id or 0)
    assert (only.year, only.since) == (2025, date(2026, 1, 20))
    listed = targets_of_filter(desk.ctx, DrawFilter(grades=("C",)))
    assert [one.name for one in listed.targets] == [EMPLOYER.name]
    listed = targets_of_filter(desk.ctx, DrawFilter(grades=("A", "B")))
    assert [one.name for one in listed.targets] == [OTHER.name]
    _visited_within_the_months_of_its_grade(desk)


def _visited_within_the_months_of_its_grade(desk: Desk) -> None:
    wanted = DrawFilter(grades=("C",), by_grade=True)
    planned: Facts = {"kind": "patrol", "title": "巡查", "basis": "计划", "office": INSPECTION}
    ctx = desk.on("2026-06-01")
    entry = NewEntry("campaign.opened", date(2026, 6, 1), planned)
    plan = open_dossier(ctx, SUPERVISOR, DossierType.CAMPAIGN, entry)
    targets = targets_of_filter(ctx, wanted)
    plan = put_on_list(ctx, SUPERVISOR, plan.dossier_id, targets, seen_version=plan.version)
    facts: Facts = {"target": KEY, "by": "李测试、周测试", "found": "clean"}
    entry = NewEntry("campaign.visited", date(2026, 6, 1), facts)
    record_step(ctx, SUPERVISOR, plan.dossier_id, entry, seen_version=plan.version)
    assert len(targets_of_filter(desk.ctx, wanted).targets) == 1
    set_office_setting(desk.ctx, SUPERVISOR, "grading.patrol_months_c", 6)
    assert targets_of_filter(desk.ctx, wanted).targets == ()
    assert len(targets_of_filter(desk.on("2026-12-02"), wanted).targets) == 1


def test_a_c_is_reviewed_told_objected_to_and_corrected(desk: Desk) -> None:
    case = desk.complaint("2025-03-03")
    order: Facts = {"number": "令1", "comply_by": "2025-03-20"}
    case = desk.record(case, "inspection.ordered", "2025-03-10", order)
    desk.record(case, "inspection.order_result", "2025-03-21", {"result": "not_performed"})
    opened = begin(desk, "2026-01-05")
    of = opened.dossier_id
    ctx = desk.on("2026-01-06")
    signed: Facts = {"signed_by": "钱测试", "signer_post": "副局长"}
    done = compute_grades(ctx, SUPERVISOR, of, seen_version=1)
    assert [one.waits for one in grading_view(ctx, of).rows] == [True]
    with pytest.raises(EventRefusedError, match="grade_unreviewed"):
        step(desk, done, "confirmed", "2026-01-06", signed)
    kept = Decided(KEY, Grade.C, "拒不履行属实")
    done = review_grade(ctx, SUPERVISOR, of, kept, seen_version=done.version)
    done = step(desk, done, "confirmed", "2026-01-06", signed)
    with pytest.raises(EventRefusedError, match="grade_not_told"):
        object_to_grade(ctx, SUPERVISOR, of, KEY, "不服", seen_version=done.version)
    with pytest.raises(NotGradedError):
        tell_grades(ctx, SUPERVISOR, of, ["没有"], seen_version=done.version)
    done = tell_grades(
        ctx, SUPERVISOR, of, [KEY], way="书面", object_by=date(2026, 1, 20),
        seen_version=done.version,
    )  # fmt: skip
    done = object_to_grade(ctx, SUPERVISOR, of, KEY, "不服", seen_version=done.version)
    answer = Decided(KEY, Grade.B, "指令书已撤回")
    answer_objection(ctx, SUPERVISOR, of, answer, seen_version=done.version)
    (row,) = grading_view(ctx, of).rows
    assert (row.row.grade, row.grade, row.told_on) == (Grade.C, Grade.B, date(2026, 1, 6))
    typed = PaperWish({"employer": EMPLOYER.name})
    paper = preview(ctx, SUPERVISOR, OfRecord(of), "grading.grade_notice", typed)
    assert [(one.name, one.text) for one in paper.typed[1:3]] == [
        ("grade", "B"),
        ("reason", "指令书已撤回。"),
    ]
    printed = "".join(pages_of(paper.checked.pdf or b"")).replace("\n", "")
    assert f"统一社会信用代码{EMPLOYER.code}" in printed


def test_no_reason_tells_who_reported(desk: Desk) -> None:
    two_decisions(desk)
    registration = Registration(
        Line.INSPECTION, Source.REPORT, date(2025, 7, 1), INSPECTION, 2,
        cause="克扣、拖欠工资", respondents=(EMPLOYER, OTHER), reporter=Reporter("欧阳密报"),
    )  # fmt: skip
    register_case(desk.on("2025-07-01"), SUPERVISOR, registration)
    of, ctx = begin(desk).dossier_id, desk.on("2026-01-06")
    done = compute_grades(ctx, SUPERVISOR, of, seen_version=1)
    rows = {one.row.name: one.row.key for one in grading_view(ctx, of).rows}
    for key in (KEY, rows[OTHER.name]):
        with pytest.raises(EntryExposesError):
            review_grade(ctx, SUPERVISOR, of, Decided(key, Grade.C, "据欧阳密报反映"),
                         seen_version=done.version)  # fmt: skip
    signed: Facts = {"signed_by": "钱测试", "signer_post": "副局长"}
    done = step(desk, done, "confirmed", "2026-01-06", signed)
    done = tell_grades(ctx, SUPERVISOR, of, [KEY], seen_version=done.version)
    with pytest.raises(EntryExposesError):
        object_to_grade(ctx, SUPERVISOR, of, KEY, "系欧阳密报诬告", seen_version=done.version)
    object_to_grade(ctx, SUPERVISOR, of, KEY, "有人诬告", seen_version=done.version)


def test_a_year_that_runs_is_not_graded(desk: Desk) -> None:
    with pytest.raises(EventRefusedError, match="grade_year_not_over"):
        begin(desk, "2026-11-02", year=2026)
    opened = begin(desk)
    with pytest.raises(GradeYearNotOverError):
        compute_grades(desk.on("2025-12-31"), SUPERVISOR, opened.dossier_id, seen_version=1)
