from __future__ import annotations

from datetime import UTC, datetime
from fractions import Fraction

import pytest

from disputes_app.domain.case_flow import CAUSES, CauseClass, Flow, cause_class
from disputes_app.domain.indicator_entries import (
    IndicatorEntry,
    IndicatorValueError,
    checked_value,
    holding,
)
from disputes_app.domain.plan_indicators import (
    GoalKind,
    GoalRule,
    GoalVerdict,
    PlanIndicator,
    plan_of,
    verdict_of,
)
from disputes_app.services.plan_package import packaged_plans

FIVE = range(2021, 2026)


def indicator(rule: str = "sum", least: int | None = 100, unit: str = "人") -> PlanIndicator:
    goal = "" if least is None else f"不少于{least}"
    number = None if least is None else Fraction(least)
    return PlanIndicator(
        "x", "指标", "x", goal, goal, GoalKind.BINDING, "hand", unit, GoalRule(rule), number,
        "", None, "",
    )  # fmt: skip


def test_the_packaged_plans_say_what_the_paper_says() -> None:
    past, present, coming = packaged_plans()
    published = {one.id: one.published_value for one in past.indicators if one.published_value}
    assert published == {
        "harmonious_enterprises": 731,
        "mediation_closed": 29_320,
        "arbitration_closed": 17_676,
        "settled": 27_552,
        "recovered_for_parties": 750_830_000,
        "inspection_accepted": 5_323,
        "violations": 1_949,
        "recovered_by_inspection": 256_368_710,
        "group_incidents": 151,
        "disputes_resolved": 1_403,
        "dispute_workers": 57_855,
        "dispute_owed": 288_828_700,
        "listed": 8,
    }
    kinds = [one.kind for one in past.indicators[:7]]
    assert kinds == [GoalKind.BINDING] * 6 + [GoalKind.EXPECTED]
    goals = {one.id: one.least for one in present.indicators}
    assert goals["harmonious_enterprises"] == Fraction(731)
    assert goals["closure_rate"] == Fraction(98)
    assert not coming.verified
    assert all(one.kind is GoalKind.UNKNOWN and one.least is None for one in coming.indicators)
    assert plan_of(packaged_plans(), 2020) is past
    assert plan_of(packaged_plans(), 2015) is None


@pytest.mark.parametrize(
    ("rule", "values", "over", "verdict"),
    [
        ("sum", {2021: 60, 2022: 40}, False, "reached"),
        ("sum", {2021: 60}, False, "running"),
        ("sum", {2021: 60}, True, "incomplete"),
        ("sum", dict.fromkeys(FIVE, 10), True, "missed"),
        ("last", {2025: 100}, True, "reached"),
        ("last", {2025: 100}, False, "running"),
        ("last", {2024: 100}, True, "incomplete"),
        ("last", {2025: 99}, True, "missed"),
        ("each", dict.fromkeys(FIVE, 100), True, "reached"),
        ("each", {2021: 99}, False, "missed"),
        ("each", {2021: 100}, True, "incomplete"),
        ("each", {}, False, "running"),
    ],
)
def test_a_goal_is_judged(
    rule: str,
    values: dict[int, int],
    over: bool,
    verdict: str,
) -> None:
    exact = {year: Fraction(value) for year, value in values.items()}
    assert verdict_of(indicator(rule), exact, FIVE, over=over) is GoalVerdict(verdict)


def test_without_a_number_nothing_is_judged() -> None:
    assert verdict_of(indicator(least=None), {}, FIVE, over=True) is GoalVerdict.NO_GOAL


@pytest.mark.parametrize(
    ("unit", "typed", "kept"),
    [
        ("家", " 731 ", "731"),
        ("家", "1,731", "1731"),
        ("家", "0731", "731"),
        ("家", "731.0", "731"),
        ("%", "35.07%", "35.07"),
        ("%", "100", "100"),
        ("words", "每年均控制在 范围内", "每年均控制在 范围内"),
    ],
)
def test_a_value_is_kept_plain(unit: str, typed: str, kept: str) -> None:
    assert checked_value(indicator(unit=unit), typed) == kept


@pytest.mark.parametrize(
    ("unit", "typed", "reason"),
    [
        ("家", "  ", "value_empty"),
        ("家", "-1", "value_not_a_number"),
        ("家", "1e3", "value_not_a_number"),
        ("家", "nan", "value_not_a_number"),
        ("家", "七百", "value_not_a_number"),
        ("家", "７３１", "value_not_a_number"),
        ("家", "1,73", "value_not_a_number"),
        ("家", "731.5", "value_not_whole"),
        ("%", "100.01", "value_over_hundred"),
        ("words", "字" * 61, "value_too_long"),
    ],
)
def test_what_is_no_value_says_why(unit: str, typed: str, reason: str) -> None:
    with pytest.raises(IndicatorValueError) as refused:
        checked_value(indicator(unit=unit), typed)
    assert refused.value.reason == reason


def test_the_last_entry_holds_and_one_without_a_value_takes_it_back() -> None:
    def entry(value: str | None, year: int = 2021) -> IndicatorEntry:
        return IndicatorEntry("x", year, value, "表", "", datetime(2026, 1, 1, tzinfo=UTC), "甲")

    assert holding([entry("1"), entry("2"), entry("9", 2022)]) == {
        ("x", 2021): entry("2"),
        ("x", 2022): entry("9", 2022),
    }
    assert holding([entry("1"), entry(None)]) == {}


def test_causes_have_classes_and_what_is_unknown_is_other() -> None:
    assert cause_class("追索劳动报酬") is CauseClass.PAY
    assert cause_class(" 竞业限制 ") is CauseClass.OTHER
    assert set(CAUSES.values()) | {CauseClass.OTHER} == set(CauseClass)


def test_a_flow_that_does_not_balance_is_seen() -> None:
    assert Flow(open_before=2, accepted=3, closed=1, gone=1, open_after=3).balanced
    assert not Flow(open_before=2, accepted=3, closed=1, gone=1, open_after=2).balanced
