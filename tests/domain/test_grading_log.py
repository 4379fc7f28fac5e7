"""A grading from its opening to the file: what may follow what, and which grade holds when."""

from __future__ import annotations

from datetime import date

import pytest

from disputes_app.domain.admission import DisturbsEntryError, EventRefusedError
from disputes_app.domain.compliance import Grade
from disputes_app.domain.dossiers.admission import admit_step
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.reading import fold_dossier, live_steps
from disputes_app.domain.events import VOID, Event, Facts
from disputes_app.domain.grading_log import GradeLog, read_grade_log
from tests.domain.test_dossiers import LAW, step

TODAY = date(2026, 11, 20)
RUN: Facts = {"year": 2025, "reading": "decisions", "rows_digest": "0" * 64,
              "to_review": ["k1\t甲", "k2\t乙"]}  # fmt: skip
SIGNED: Facts = {"signed_by": "钱测试", "signer_post": "副局长"}


def decided(target: str, before: str, after: str, **more: str) -> Facts:
    return {"target": target, "before": before, "grade": after, "reason": "见审核意见", **more}


class Log:
    """Entries that were admitted one after the other."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.add("opened", "2026-01-05", {"year": 2025, "reading": "decisions"})

    def add(self, kind: str, on: str, facts: Facts) -> None:
        whole = kind if kind == VOID else f"grading.{kind}"
        new = step(len(self.events) + 1, whole, on, facts)
        admit_step(DossierType.GRADING, self.events, new, LAW, TODAY)
        self.events.append(new)

    def refused(self, kind: str, on: str, facts: Facts) -> str:
        with pytest.raises(EventRefusedError) as refused:
            self.add(kind, on, facts)
        return refused.value.reason

    @property
    def read(self) -> GradeLog:
        return read_grade_log(live_steps(DossierType.GRADING, self.events))


def confirmed() -> Log:
    log = Log()
    log.add("computed", "2026-01-06", RUN)
    log.add("reviewed", "2026-01-07", decided("k1", "C", "C"))
    log.add("reviewed", "2026-01-07", decided("k2", "C", "B"))
    log.add("confirmed", "2026-01-20", SIGNED)
    return log


def test_a_year_that_is_not_over_is_not_begun() -> None:
    new = step(1, "grading.opened", "2025-12-31", {"year": 2025, "reading": "decisions"})
    with pytest.raises(EventRefusedError) as refused:
        admit_step(DossierType.GRADING, (), new, LAW, TODAY)
    assert refused.value.reason == "grade_year_not_over"


def test_nothing_is_confirmed_before_every_c_was_reviewed() -> None:
    log = Log()
    assert log.refused("confirmed", "2026-01-06", SIGNED) == "grade_not_computed"
    log.add("computed", "2026-01-06", RUN)
    assert log.read.waiting == 2
    assert log.refused("confirmed", "2026-01-20", SIGNED) == "grade_unreviewed"
    log.add("reviewed", "2026-01-07", decided("k1", "C", "C"))
    assert log.refused("confirmed", "2026-01-20", SIGNED) == "grade_unreviewed"
    assert log.refused("told", "2026-01-20", {"everyone": True}) == "grade_not_confirmed"
    assert log.refused("computed", "2026-01-08", RUN) == "grade_again_without_reason"
    log.add("computed", "2026-01-07", {**RUN, "again_reason": "补录案件"})
    assert log.read.waiting == 2
    log.add("reviewed", "2026-01-07", decided("k1", "C", "C"))
    log.add("reviewed", "2026-01-07", decided("k2", "C", "B"))
    log.add("confirmed", "2026-01-20", SIGNED)
    assert log.refused("computed", "2026-01-21", RUN) == "grade_confirmed"
    with pytest.raises(DisturbsEntryError):
        log.add(VOID, "2026-01-21", {"seq": 6, "reason": "误录"})


def test_an_objection_follows_the_day_of_telling_and_is_answered_once() -> None:
    log = confirmed()
    objection: Facts = {"target": "k2", "text": "处罚已撤销"}
    assert log.refused("objected", "2026-01-25", objection) == "grade_not_told"
    told: Facts = {"targets": ["k2\t乙"], "object_by": "2026-02-10"}
    log.add("told", "2026-01-26", told)
    assert log.refused("objected", "2026-01-25", objection) == "grade_not_told"
    assert log.refused("objected", "2026-02-11", {**objection, "target": "k1"}) == "grade_not_told"
    log.add("objected", "2026-02-11", objection)
    assert log.refused("objected", "2026-02-12", objection) == "grade_objected_already"
    assert log.refused("filed", "2026-02-12", {}) == "grade_objection_open"
    kept = decided("k2", "B", "A", result="kept")
    assert log.refused("answered", "2026-02-12", kept) == "grade_answer_unclear"
    log.add("answered", "2026-02-12", {**kept, "result": "changed"})
    assert log.refused("answered", "2026-02-13", {**kept, "result": "changed"}) == (
        "grade_no_objection"
    )
    found = log.read
    assert found.objections["k2"].is_late
    assert found.objections["k2"].answered_on == date(2026, 2, 12)
    assert (found.told_on("k1"), found.told_on("k2")) == (None, date(2026, 1, 26))


def test_a_grade_holds_from_the_day_on_which_it_was_given() -> None:
    log = confirmed()
    log.add("told", "2026-01-26", {"everyone": True})
    log.add("shared", "2026-02-01", {"partner": "tax"})
    log.add("filed", "2026-03-01", {})
    same = decided("k1", "C", "C")
    assert log.refused("corrected", "2026-03-05", same) == "grade_same"
    log.add("corrected", "2026-03-05", decided("k1", "C", "B"))
    found = log.read
    grades = [
        found.grade_of("k1", Grade.C, date.fromisoformat(day)).value
        for day in ("2026-01-20", "2026-03-04", "2026-03-05")
    ]
    assert grades == ["C", "C", "B"]
    assert found.grade_of("k2", Grade.C) is Grade.B
    assert found.grade_of("k9", Grade.A) is Grade.A
    assert found.shared == [("tax", date(2026, 2, 1))]
    state = fold_dossier(DossierType.GRADING, log.events, LAW)
    assert (state.outcome, state.title) == ("filed", "2025年度劳动保障守法诚信等级评价")
    assert not state.problems
    assert log.refused("cancelled", "2026-03-06", {"reason": "x"}) == "dossier_ended"
