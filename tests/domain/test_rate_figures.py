"""The arithmetic of the rate: exact, unrounded, never rounded across the target."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disputes_app.domain.cases import Line
from disputes_app.domain.rate import (
    COMPLAINT_TARGET,
    Basis,
    Population,
    RateFigures,
    RateGroup,
    RateQuery,
    allowance,
    decimal_ratio,
    percent,
    rate_of,
)


def figures(
    line: Line = Line.INSPECTION,
    population: Population = Population.COMPLAINTS,
    *,
    on_time: int = 0,
    late_closed: int = 0,
    late_open: int = 0,
    pending: int = 0,
    pending_closed: int = 0,
    basis: Basis = Basis.DUE,
) -> RateFigures:
    asked = RateQuery(
        line, population, basis, date(2026, 1, 1), date(2026, 12, 31), date(2026, 11, 22)
    )
    return RateFigures(
        asked,
        due=on_time + late_closed + late_open,
        on_time=on_time,
        late_closed=late_closed,
        late_open=late_open,
        due_today=0,
        pending=pending,
        pending_closed=pending_closed,
        suspended=0,
        cannot_judge=0,
        intake_late=0,
        transferred=0,
        merged=0,
        struck_out=0,
        refused=0,
        withdrawn_before_acceptance=0,
        late_entered=0,
        provisional=False,
    )


def test_the_target_is_for_complaints_of_the_inspection_only() -> None:
    assert figures().target == COMPLAINT_TARGET == Fraction(98, 100)
    assert figures(population=Population.ALL).target is None
    assert figures(Line.ARBITRATION).target is None
    assert figures(Line.MEDIATION).met is None
    assert figures(Line.ARBITRATION, on_time=3).allowance is None


def test_no_case_due_is_no_rate() -> None:
    empty = figures(pending=3)
    assert (empty.rate, empty.met, empty.best_reachable) == (None, None, Fraction(1))
    assert (figures().rate, figures().best_reachable, figures().allowance) == (None, None, 0)
    assert RateGroup("2026-01", "1月", 0, 0, 0, 0, 0).rate is None


def test_97_96_is_not_98() -> None:
    year = figures(on_time=2401, late_closed=30, late_open=20)
    assert year.rate is not None
    assert percent(year.rate) == "97.96%"
    assert percent(year.rate, 1) == "97.9%"
    assert year.met is False
    assert decimal_ratio(year.rate) == "0.9796"


@pytest.mark.parametrize(
    ("part", "whole", "shown"),
    [
        (98, 100, "98.00%"),
        (97_999, 100_000, "97.99%"),
        (999_999, 1_000_000, "99.99%"),
        (1, 1, "100.00%"),
        (0, 7, "0.00%"),
        (1, 3, "33.33%"),
        (2, 3, "66.66%"),
    ],
)
def test_percentages_are_cut(part: int, whole: int, shown: str) -> None:
    assert percent(Fraction(part, whole)) == shown


def test_percentages_without_places() -> None:
    assert percent(Fraction(979, 1000), 0) == "97%"
    assert decimal_ratio(None) is None
    assert decimal_ratio(Fraction(1)) == "1.0000"


@given(st.integers(0, 10**6), st.integers(1, 10**6))
def test_what_is_shown_never_crosses_the_target(part: int, whole: int) -> None:
    ratio = Fraction(min(part, whole), whole)
    shown = Fraction(percent(ratio).removesuffix("%")) / 100
    assert shown <= ratio < shown + Fraction(1, 10_000)
    assert (shown >= COMPLAINT_TARGET) is (ratio >= COMPLAINT_TARGET)


@given(st.integers(0, 3000), st.integers(0, 60))
def test_allowance_is_how_many_more_may_be_late(registered: int, late: int) -> None:
    room = allowance(registered, late, COMPLAINT_TARGET)
    if registered:
        reached = rate_of(registered - late - room, registered)
        beyond = rate_of(registered - late - room - 1, registered)
        assert reached is not None
        assert beyond is not None
        assert reached >= COMPLAINT_TARGET > beyond


def test_groups_and_best_reachable() -> None:
    asked = figures(on_time=95, late_closed=1, late_open=2, pending=102)
    assert (asked.late, asked.registered, asked.allowance) == (3, 200, 1)
    assert asked.best_reachable == Fraction(197, 200)
    assert asked.met is False


@pytest.mark.parametrize(
    ("basis", "known", "room", "best"),
    [(Basis.DUE, 250, 1, Fraction(246, 250)), (Basis.CLOSED, 150, -1, Fraction(146, 150))],
)
def test_no_case_is_counted_twice_in_the_allowance(
    basis: Basis, known: int, room: int, best: Fraction
) -> None:
    """Closed before its last day: on basis ``closed`` it is due already, though still pending."""
    asked = figures(on_time=96, late_closed=4, pending=150, pending_closed=100, basis=basis)
    assert (asked.registered, asked.allowance, asked.best_reachable) == (known, room, best)
    row = RateGroup("7", "嘉定镇", 10, 9, 1, 0, 4)
    assert (row.rate, row.late) == (Fraction(9, 10), 1)


def test_the_cut_off_is_the_earlier_day() -> None:
    for as_of, expected in (
        (date(2026, 5, 1), date(2026, 3, 31)),
        (date(2026, 3, 5), date(2026, 3, 5)),
    ):
        asked = RateQuery(
            Line.INSPECTION,
            Population.ALL,
            Basis.CLOSED,
            date(2026, 3, 1),
            date(2026, 3, 31),
            as_of,
        )
        assert asked.cut_off == expected
