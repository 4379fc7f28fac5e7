"""案卷评查: the score sheet, what a log admits, and how its files stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime

import pytest

from disputes_app.domain.admission import EventRefusedError
from disputes_app.domain.dossiers import file_check as kinds
from disputes_app.domain.dossiers.admission import admit_step
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.file_check_log import CheckState, read_file_check
from disputes_app.domain.score_sheet import (
    FULL,
    Deduction,
    DeductionError,
    FileGrade,
    ScoreSheetError,
    deduction_lines,
    deductions_of,
    grade_of,
    read_score_sheet,
    score_of,
    sheet_lines,
    sheet_of,
)
from disputes_app.services.file_checks import SHEET_FILE, packaged_sheet
from tests.support.law import packaged_law

LAW, SHEET, TODAY = packaged_law(), packaged_sheet(), date(2026, 9, 1)
ONE, TWO = "嘉人社监（2026）收字第1号", "嘉人社监（2026）收字第2号"
OPENED: Facts = {
    "title": "上半年评查",
    "line": "inspection",
    "from_on": "2026-01-01",
    "to_on": "2026-06-30",
}
DRAWN: Facts = {
    "seed": "1",
    "seed_source": "public",
    "algorithm": "sha256-order",
    "version": 1,
    "count": 2,
    "filter": "全部",
    "eligible": 3,
    "cases_digest": "a",
    "result_digest": "b",
    "rows_digest": "c",
    "result": [f"{ONE}\t立字第1号\t李测试", f"{TWO}\t立字第2号\t"],
    "sheet": sheet_lines(SHEET),
    "excellent": 90,
    "passed": 60,
}
LATE = Deduction("closing", 10, "超过最后一日")
CONCLUDED = (kinds.CONCLUDED, {"text": "完"})
Row = tuple[str, Facts]


def scored(target: str, *deductions: Deduction, **more: str | int) -> Facts:
    return {
        "target": target,
        "items": deduction_lines(deductions),
        "score": score_of(SHEET, deductions),
        "reviewer": "张测试",
        **more,
    }


def event(seq: int, kind: str, facts: Facts) -> Event:
    return Event(seq, kind, TODAY, datetime(2026, 9, 1, 2, tzinfo=UTC), "张测试", facts)


def log(*rows: Row) -> tuple[Event, ...]:
    every: Sequence[Row] = ((kinds.OPENED, OPENED), (kinds.DRAWN, DRAWN), *rows)
    return tuple(event(seq, kind, facts) for seq, (kind, facts) in enumerate(every, start=1))


def test_the_packaged_sheet_has_a_hundred_points_in_six_sections() -> None:
    assert sum(one.points for one in SHEET) == FULL
    assert len(dict.fromkeys(one.section.zh for one in SHEET)) == 6
    assert sheet_of(sheet_lines(SHEET)) == SHEET
    text = SHEET_FILE.read_text(encoding="utf-8")
    with pytest.raises(ScoreSheetError):
        read_score_sheet(re.sub("points = 8", "points = 9", text))


@pytest.mark.parametrize(
    ("deductions", "reason"),
    [
        ([Deduction("nothing", 1, "因")], "deduction_unknown_item"),
        ([LATE, LATE], "deduction_twice"),
        ([Deduction("closing", 11, "因")], "deduction_too_large"),
        ([Deduction("closing", 0, "因")], "deduction_not_positive"),
        ([Deduction("closing", 3, " ")], "deduction_without_reason"),
    ],
)
def test_deductions_that_cannot_stand(deductions: list[Deduction], reason: str) -> None:
    with pytest.raises(DeductionError) as refused:
        score_of(SHEET, deductions)
    assert refused.value.reason == reason
    assert deductions_of(deduction_lines([LATE])) == (LATE,)


@pytest.mark.parametrize(
    ("score", "grade"),
    [
        (100, FileGrade.EXCELLENT),
        (90, FileGrade.EXCELLENT),
        (89, FileGrade.PASSED),
        (60, FileGrade.PASSED),
        (59, FileGrade.FAILED),
    ],
)
def test_limits_are_inclusive(score: int, grade: FileGrade) -> None:
    assert grade_of(score, excellent=90, passed=60) is grade


def test_scores_corrections_and_answers() -> None:
    changed = {"result": kinds.CHANGED, "reason": "回证已补"}
    events = log(
        (kinds.SCORED, scored(ONE, LATE)),
        (kinds.SCORED, scored(TWO, LATE, Deduction("proofs", 8, "缺回证"))),
        (kinds.CORRECTED, scored(ONE, Deduction("closing", 4, "迟一日"), reason="延长有效")),
        (kinds.OBJECTED, {"target": TWO, "by": "李测试", "text": "回证在副卷"}),
        (kinds.ANSWERED, {**scored(TWO, LATE), **changed}),
    )
    found = read_file_check(events)
    assert found is not None
    assert [(one.score, one.grade, one.state) for one in found.files] == [
        (96, FileGrade.EXCELLENT, CheckState.SCORED),
        (90, FileGrade.EXCELLENT, CheckState.ANSWERED),
    ]
    assert found.average == 93
    assert found.files[1].remarks == ("李测试：回证在副卷", "回证已补")
    closing = next(one for one in SHEET if one.id == "closing")
    assert found.lost(closing) == (2, 14)
    admit_step(DossierType.FILE_CHECK, events, event(8, *CONCLUDED), LAW, TODAY)


@pytest.mark.parametrize(
    ("rows", "new", "reason"),
    [
        ((), (kinds.DRAWN, DRAWN), "check_again_without_reason"),
        (
            ((kinds.SCORED, scored(ONE)),),
            (kinds.DRAWN, {**DRAWN, "again_reason": "错"}),
            "check_has_scores",
        ),
        ((), (kinds.SCORED, scored("别的")), "check_not_in_sample"),
        (((kinds.SCORED, scored(ONE)),), (kinds.SCORED, scored(ONE)), "check_scored_already"),
        ((), (kinds.SCORED, scored(ONE, score=99)), "check_score_wrong"),
        (
            (),
            (kinds.SCORED, {**scored(ONE), "items": ["closing\t11\t因"], "score": 89}),
            "deduction_too_large",
        ),
        ((), (kinds.CORRECTED, scored(ONE, reason="改")), "check_not_scored"),
        (
            (
                (kinds.SCORED, scored(ONE)),
                (kinds.OBJECTED, {"target": ONE, "by": "李", "text": "异"}),
            ),
            (kinds.OBJECTED, {"target": ONE, "by": "李", "text": "再"}),
            "check_objected_already",
        ),
        (
            (
                (kinds.SCORED, scored(ONE)),
                (kinds.OBJECTED, {"target": ONE, "by": "李", "text": "异"}),
            ),
            (kinds.CORRECTED, scored(ONE, reason="改")),
            "check_objection_open",
        ),
        (
            ((kinds.SCORED, scored(ONE)),),
            (
                kinds.ANSWERED,
                {"target": ONE, "result": "kept", "reviewer": "张", "reason": "维持"},
            ),
            "check_no_objection",
        ),
        (((kinds.SCORED, scored(ONE)),), CONCLUDED, "check_unfinished"),
        (
            (
                (kinds.SCORED, scored(ONE)),
                (kinds.SCORED, scored(TWO)),
                (kinds.OBJECTED, {"target": ONE, "by": "李", "text": "异"}),
            ),
            CONCLUDED,
            "check_objection_open",
        ),
        ((), (kinds.CANCELLED, {"reason": "推迟"}), "check_drawn_already"),
    ],
)
def test_what_cannot_have_happened_is_refused(rows: tuple[Row, ...], new: Row, reason: str) -> None:
    events = log(*rows)
    with pytest.raises(EventRefusedError) as refused:
        admit_step(DossierType.FILE_CHECK, events, event(len(events) + 1, *new), LAW, TODAY)
    assert refused.value.reason == reason


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"from_on": "2026-07-01"}, "check_period_backwards"),
        ({"to_on": "2026-09-02"}, "date_after_entry"),
    ],
)
def test_a_period_that_makes_no_sense_is_refused(facts: Facts, reason: str) -> None:
    new = event(1, kinds.OPENED, {**OPENED, **facts})
    with pytest.raises(EventRefusedError) as refused:
        admit_step(DossierType.FILE_CHECK, (), new, LAW, TODAY)
    assert refused.value.reason == reason
