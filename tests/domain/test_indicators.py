"""How are the measures beside the closure rate counted?"""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disputes_app.domain.indicators import (
    INDICATORS,
    average_days,
    days_text,
    nearest_rank,
    ninetieth_days,
    ratio,
)


def test_every_indicator_says_its_formula_once() -> None:
    assert len({one.id for one in INDICATORS}) == len(INDICATORS)
    assert all(one.formula_zh and one.formula_en for one in INDICATORS)


@pytest.mark.parametrize(
    ("days", "average", "ninetieth"),
    [
        ({}, None, None),
        ({3: 1}, 3, 3),
        ({1: 9, 100: 1}, Fraction(109, 10), 1),
        ({1: 8, 100: 2}, Fraction(208, 10), 100),
        ({0: 19, 5: 1}, Fraction(1, 4), 0),
        ({10: 1, 20: 1, 30: 1}, 20, 30),
    ],
)
def test_days_have_a_mean_and_what_nine_in_ten_did_not_exceed(
    days: dict[int, int], average: Fraction | int | None, ninetieth: int | None
) -> None:
    mean = average_days("arbitration_handling_average", days)
    assert (mean.value, mean.whole) == (average, sum(days.values()))
    assert ninetieth_days("arbitration_handling_p90", days).value == ninetieth


@given(st.lists(st.integers(0, 400), min_size=1, max_size=80))
def test_the_ninetieth_is_a_day_that_was_taken_and_nine_in_ten_do_not_exceed(
    taken: list[int],
) -> None:
    counts = [(day, taken.count(day)) for day in set(taken)]
    found = nearest_rank(counts, len(taken))
    assert found in taken
    assert 10 * sum(day <= found for day in taken) >= 9 * len(taken)
    assert 10 * sum(day < found for day in taken) < 9 * len(taken)


def test_a_ratio_of_nothing_has_no_value() -> None:
    assert ratio("mediation_success", 0, 0).value is None
    assert ratio("mediation_success", 2, 3).value == Fraction(2, 3)


@pytest.mark.parametrize(
    ("days", "text"), [(3, "3"), (Fraction(7, 2), "3.5"), (Fraction(399, 100), "3.9")]
)
def test_days_are_cut_not_rounded(days: Fraction | int, text: str) -> None:
    assert days_text(days) == text
