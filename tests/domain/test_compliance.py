"""The published criteria as a table, and that more violations never give a better grade."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disputes_app.domain.compliance import (
    Criterion,
    Deed,
    DeedKind,
    Grade,
    GradeRow,
    GradeYearNotOverError,
    check_over,
    deeds_of,
    deeds_text,
    grade,
    rows_digest,
    town_in,
    worst_of,
)

ON = date(2025, 6, 3)
K = DeedKind
TOWNS = ("安亭镇", "嘉定镇街道", "菊园新区", "嘉定工业区")


def deeds(*told: tuple[DeedKind, str]) -> tuple[Deed, ...]:
    return tuple(Deed(kind, ON, source) for kind, source in told)


@pytest.mark.parametrize(
    ("told", "expected", "criteria"),
    [
        pytest.param((), Grade.A, (), id="nothing"),
        pytest.param(((K.PENALTY, "1"),), Grade.B, (Criterion.PUNISHED,), id="penalty"),
        pytest.param(((K.HANDLING, "1"),), Grade.B, (Criterion.PUNISHED,), id="handling"),
        pytest.param(((K.ON_THE_SPOT, "1"),), Grade.B, (Criterion.PUNISHED,), id="on-the-spot"),
        pytest.param(
            ((K.PENALTY, "1"), (K.HANDLING, "1"), (K.PENALTY, "2")),
            Grade.B,
            (Criterion.PUNISHED,),
            id="two-decisions-of-one-case-are-one",
        ),
        pytest.param(
            ((K.PENALTY, "1"), (K.HANDLING, "2"), (K.ON_THE_SPOT, "3")),
            Grade.C,
            (Criterion.OFTEN,),
            id="three-times",
        ),
        pytest.param(((K.INCIDENT, "1"),), Grade.C, (Criterion.INCIDENT,), id="incident"),
        pytest.param(
            ((K.HANDLING, "1"), (K.GRAVE, "1")), Grade.C, (Criterion.GRAVE,), id="child-labour"
        ),
        pytest.param(((K.ORDER_REFUSED, "1"),), Grade.C, (Criterion.REFUSED,), id="order"),
        pytest.param(((K.DECISION_REFUSED, "1"),), Grade.C, (Criterion.REFUSED,), id="decision"),
        pytest.param(((K.OBSTRUCTED, "1"),), Grade.C, (Criterion.OBSTRUCTED,), id="obstructed"),
        pytest.param(((K.CONVICTED, "1"),), Grade.C, (Criterion.CRIMINAL,), id="convicted"),
        pytest.param(
            ((K.REFERRED, "1"), (K.POLICE_FILED, "1")), Grade.A, (), id="police-is-no-conviction"
        ),
        pytest.param(((K.ORDERED, "1"), (K.TOLD, "2")), Grade.A, (), id="orders-alone"),
    ],
)
def test_the_published_criteria(
    told: tuple[tuple[DeedKind, str], ...], expected: Grade, criteria: tuple[Criterion, ...]
) -> None:
    found = grade(deeds(*told))
    assert (found.grade, found.criteria) == (expected, criteria)


def test_an_office_may_count_orders_to_correct() -> None:
    told = deeds((K.ORDERED, "1"), (K.TOLD, "2"))
    assert grade(told, orders_count=True).grade is Grade.B
    assert grade((*told, *deeds((K.PENALTY, "1"))), orders_count=True).grade is Grade.B
    assert grade((*told, *deeds((K.PENALTY, "3"))), orders_count=True).grade is Grade.C


SOME = st.lists(
    st.builds(Deed, st.sampled_from(DeedKind), st.just(ON), st.sampled_from("1234")), max_size=8
)


@given(SOME, SOME, st.booleans())
def test_more_violations_never_give_a_better_grade(
    fewer: list[Deed], more: list[Deed], orders: bool
) -> None:
    before = grade(fewer, orders_count=orders).grade
    after = grade([*fewer, *more], orders_count=orders).grade
    assert worst_of((before, after)) is after
    assert worst_of((grade(fewer).grade, before)) is before


def test_a_year_is_graded_only_once_it_is_over() -> None:
    check_over(2025, date(2026, 1, 1))
    for today in (date(2025, 12, 31), date(2024, 5, 1)):
        with pytest.raises(GradeYearNotOverError):
            check_over(2025, today)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("上海市嘉定区安亭镇测试路1号", "安亭镇"),
        ("嘉定镇街道测试路2号", "嘉定镇街道"),
        ("上海市嘉定区外冈镇测试路3号", "外冈镇"),
        ("上海市嘉定区测试路4号", ""),
        ("", ""),
    ],
)
def test_a_town_is_read_from_the_address(address: str, expected: str) -> None:
    assert town_in(address, TOWNS) == expected


def test_rows_are_kept_whole_and_every_change_shows_in_the_digest() -> None:
    told = (Deed(K.PENALTY, ON, "1", "第18条", "罚1号"), Deed(K.REFERRED, ON, "1"))
    assert deeds_of(deeds_text(told)) == told
    row = GradeRow("k", "甲", "", "安亭镇", 1, Grade.B, (Criterion.PUNISHED,), told)
    assert row.must_be_reviewed
    assert not replace(row, deeds=told[:1]).must_be_reviewed
    others = [
        replace(row, grade=Grade.C),
        replace(row, name="乙"),
        replace(row, town=""),
        replace(row, deeds=told[:1]),
        replace(row, employer_id=None),
        replace(row, criteria=()),
    ]
    assert len({rows_digest([one]) for one in (row, *others)}) == len(others) + 1
