"""Causes of lateness: the list, the review that holds, the table of a period."""

from __future__ import annotations

from fractions import Fraction

import pytest

from disputes_app.domain.case_matters import matters_of
from disputes_app.domain.cases import Line
from disputes_app.domain.late_review import (
    CauseError,
    checked_causes,
    late_review_of,
    pareto,
    with_own,
)
from disputes_app.domain.matter_records import MatterKind
from disputes_app.services.late_reviews import packaged_causes
from tests.domain.logs import log, void

LINE = Line.ARBITRATION
REVIEWED = log(
    LINE,
    ("received", "2026-02-27"),
    ("accepted", "2026-03-02"),
    ("late_reviewed", "2026-06-10", {"causes": ["送达不到"], "reviewer": "赵某"}),
    ("late_reviewed", "2026-06-01", {"causes": ["审批迟", "送达不到"], "reviewer": "钱某"}),
)


def test_the_review_entered_last_holds_whatever_its_day() -> None:
    held = late_review_of(REVIEWED)
    assert held is not None
    assert (held.seq, held.causes, held.reviewer) == (4, ("审批迟", "送达不到"), "钱某")
    rows = matters_of(REVIEWED, ended_on=None)
    assert [(one.kind, one.place, one.body, one.reference) for one in rows] == [
        (MatterKind.LATE_REVIEW, 1, "审批迟", "钱某"),
        (MatterKind.LATE_REVIEW, 2, "送达不到", "钱某"),
    ]
    former = late_review_of(void(LINE, REVIEWED, 4, "2026-06-11"))
    assert former is not None
    assert former.causes == ("送达不到",)


def test_the_table_of_causes_counts_cases_once_in_its_cumulative_share() -> None:
    found = pareto({1: ["送达不到", "审批迟"], 2: ["送达不到"], 3: ["登记迟"], 4: ["审批迟"]})
    assert [(one.cause, one.cases, one.main, one.covered) for one in found.rows] == [
        ("送达不到", 2, 2, 2),
        ("审批迟", 2, 1, 3),
        ("登记迟", 1, 1, 4),
    ]
    assert found.share(found.rows[1]) == Fraction(1, 2)
    assert found.cumulative(found.rows[-1]) == 1
    assert pareto({}).rows == ()


@pytest.mark.parametrize(
    ("causes", "reason"),
    [
        ([], "cause_missing"),
        (["  "], "cause_missing"),
        (["字" * 31], "cause_too_long"),
        (list("甲乙丙丁戊己庚辛壬"), "too_many_causes"),
    ],
)
def test_causes_that_cannot_stand(causes: list[str], reason: str) -> None:
    with pytest.raises(CauseError) as refused:
        checked_causes(causes)
    assert refused.value.reason == reason
    assert checked_causes(["审批 迟", "审批 迟", "登记迟"]) == ("审批 迟", "登记迟")


def test_the_offices_own_causes_follow_the_packaged_ones() -> None:
    packaged = packaged_causes()
    assert len({one.zh for one in packaged}) == len(packaged) >= 10
    every = with_own(packaged, ["审批迟", "停电", packaged[0].zh])
    assert [one.zh for one in every if one.own] == ["停电"]
