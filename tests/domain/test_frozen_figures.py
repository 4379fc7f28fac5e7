"""What makes two published figures the same, and which cases are corrections?"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from disputes_app.domain.case_list import RateNumber
from disputes_app.domain.cases import Line
from disputes_app.domain.frozen_figures import (
    NUMBERS,
    CountedUnder,
    FrozenFigure,
    FrozenVerdict,
    corrections,
    figure_digest,
    unlike_numbers,
)
from disputes_app.domain.rate import Basis, Population, RateQuery

AT = datetime(2026, 4, 2, 1, 2, 3, 4, tzinfo=UTC)
QUERY = RateQuery(
    Line.INSPECTION,
    Population.COMPLAINTS,
    Basis.DUE,
    date(2026, 3, 1),
    date(2026, 3, 31),
    date(2026, 4, 1),
    AT,
)
ON_TIME = FrozenVerdict(
    "收1", "立1", RateNumber.ON_TIME, date(2026, 3, 17), date(2026, 3, 10), late_entered=False
)
LATE = FrozenVerdict(
    "收2", "立2", RateNumber.LATE_OPEN, date(2026, 3, 18), None, late_entered=False
)


def figure(due: int = 100, on_time: int = 98) -> FrozenFigure:
    values = dict.fromkeys(NUMBERS, 0)
    values |= {
        RateNumber.DUE: due,
        RateNumber.ON_TIME: on_time,
        RateNumber.LATE_OPEN: due - on_time,
    }
    under = CountedUnder("1", 1, "ab", ("inspection.close@2004-12-01",), (2007, 2026))
    return FrozenFigure("统1", "3月", "", QUERY, values, under, AT, "张测试")


@pytest.mark.parametrize(
    ("due", "on_time", "met"), [(100, 98, True), (2500, 2449, False), (10_000, 9_799, False)]
)
def test_a_figure_is_met_or_not_unrounded(due: int, on_time: int, met: bool) -> None:
    assert figure(due, on_time).met is met


def test_the_digest_is_over_all_that_was_published() -> None:
    one = figure()
    kept = (ON_TIME, LATE)
    digest = figure_digest(one, kept)
    changed = [
        figure_digest(replace(one, note="x"), kept),
        figure_digest(replace(one, title="4月"), kept),
        figure_digest(replace(one, frozen_by="李测试"), kept),
        figure_digest(replace(one, query=replace(QUERY, as_of=date(2026, 4, 2))), kept),
        figure_digest(replace(one, under=replace(one.under, law_stamp=2)), kept),
        figure_digest(replace(one, under=replace(one.under, definition="2")), kept),
        figure_digest(figure(100, 97), kept),
        figure_digest(one, (ON_TIME,)),
        figure_digest(one, (replace(ON_TIME, closed_on=date(2026, 3, 11)), LATE)),
        figure_digest(one, (replace(ON_TIME, late_entered=True), LATE)),
    ]
    assert digest not in changed
    assert len(set(changed)) == len(changed)
    assert figure_digest(replace(one, digest=digest), kept) == digest


def test_corrections_are_the_cases_that_stand_otherwise() -> None:
    closed = replace(LATE, verdict=RateNumber.LATE_CLOSED, closed_on=date(2026, 4, 7))
    new = replace(LATE, receipt_number="收3")
    found = corrections((ON_TIME, LATE), (closed, new))
    assert [(one.receipt_number, one.was, one.now) for one in found] == [
        ("收1", ON_TIME, None),
        ("收2", LATE, closed),
        ("收3", None, new),
    ]
    assert corrections((ON_TIME, LATE), (LATE, ON_TIME)) == ()


def test_numbers_that_come_out_otherwise_are_named() -> None:
    other = {**figure().values, RateNumber.ON_TIME: 97, RateNumber.LATE_CLOSED: 1}
    assert unlike_numbers(figure(), other) == ("on_time", "late_closed")
