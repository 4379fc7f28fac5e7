"""What do past cases say of one that is still open?"""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disputes_app.domain.lateness import LatenessHistory

PAST = LatenessHistory([(0, 2), (5, 3), (40, 10)], late=4)


@pytest.mark.parametrize(
    ("left", "late", "alike"),
    [(0, 4, 6), (4, 4, 6), (5, 4, 9), (39, 4, 9), (40, 4, 19), (90, 4, 19)],
)
def test_alike_are_those_that_were_still_open_with_as_many_days_left(
    left: int, late: int, alike: int
) -> None:
    found = PAST.chance(left)
    assert (found.late, found.alike) == (late, alike)
    assert found.ratio == Fraction(2 * late + 1, 2 * alike + 2)


def test_without_past_cases_nothing_is_known() -> None:
    found = LatenessHistory([], late=0).chance(3)
    assert found.ratio == Fraction(1, 2)
    assert found.few


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9)), max_size=12),
    st.integers(0, 30),
    st.integers(0, 60),
)
def test_fewer_days_left_never_mean_a_smaller_chance(
    leads: list[tuple[int, int]], late: int, left: int
) -> None:
    past = LatenessHistory(leads, late)
    now, later = past.chance(left + 1), past.chance(left)
    assert now.alike == late + sum(n for lead, n in leads if lead <= left + 1)
    assert 0 < now.ratio < 1
    if late:
        assert later.ratio >= now.ratio
