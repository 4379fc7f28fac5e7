from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from disputes_app.domain.cases import Departure, Line
from disputes_app.domain.rate import Basis, Population, RateQuery
from disputes_app.domain.spans import FOREVER, NO_DAY, KnownSpan, Measure, Span, history
from tests.support.plain_rate import Standing, Verdict, standing

_FROM, _DUE = date(2026, 3, 2), date(2026, 4, 20)
_OPEN = Span(Line.INSPECTION, True, 3, 7, _FROM, FOREVER, due_on=_DUE)


def _at(day: int) -> datetime:
    return datetime(2026, 3, day, 2, tzinfo=UTC)


@pytest.mark.parametrize(
    ("changes", "measure", "day"),
    [
        pytest.param({}, Measure.OPEN, _DUE, id="open"),
        pytest.param({"closed_on": _DUE}, Measure.ON_TIME, _DUE, id="closed on the last day"),
        pytest.param({"closed_on": date(2026, 4, 21)}, Measure.LATE, _DUE, id="a day later"),
        pytest.param(
            {"due_on": None, "suspended_since": _FROM}, Measure.SUSPENDED, NO_DAY, id="suspended"
        ),
        pytest.param(
            {"due_on": None, "cannot_judge": True}, Measure.CANNOT_JUDGE, NO_DAY, id="unknown"
        ),
        pytest.param(
            {"due_on": None, "accept_due_on": _FROM}, Measure.INTAKE, _FROM, id="undecided"
        ),
        pytest.param({"due_on": None}, Measure.NONE, NO_DAY, id="no clock at all"),
        pytest.param(
            {"departure": Departure.MERGED, "left_on": _FROM}, Measure.MERGED, _FROM, id="merged"
        ),
    ],
)
def test_the_number_a_span_falls_under(
    changes: dict[str, Any], measure: Measure, day: date
) -> None:
    span = replace(_OPEN, **changes)
    assert span.counted == (measure, day)
    wanted = () if measure is Measure.NONE else ((measure, day),)
    assert span.tallied == wanted


def test_what_stands_beside_the_number() -> None:
    closed = replace(_OPEN, closed_on=_DUE, late_entered=True, provisional=True)
    assert closed.tallied == (
        (Measure.ON_TIME, _DUE),
        (Measure.LATE_ENTERED, _DUE),
        (Measure.PROVISIONAL, _DUE),
    )
    assert replace(_OPEN, late_entered=True).tallied == ((Measure.OPEN, _DUE),)
    left = replace(closed, departure=Departure.MERGED, left_on=_FROM)
    assert left.tallied == ((Measure.MERGED, _FROM),)


def test_every_departure_is_a_measure() -> None:
    assert {Measure(one.value) for one in Departure}


@pytest.mark.parametrize("as_of", [date(2026, 4, 19), _DUE, date(2026, 4, 25)])
@pytest.mark.parametrize("closed_on", [None, date(2026, 4, 1), _DUE, date(2026, 4, 22)])
def test_measures_agree_with_the_standing_of_a_case(as_of: date, closed_on: date | None) -> None:
    if closed_on is not None and closed_on > as_of:
        closed_on = None
    query = RateQuery(
        Line.INSPECTION, Population.COMPLAINTS, Basis.DUE, _FROM, date(2026, 4, 30), as_of
    )
    stands = standing(
        Verdict(_DUE, closed_on, suspended=False, cannot_judge=False, departure=None), query
    )
    measure, day = replace(_OPEN, closed_on=closed_on).counted
    if day > as_of:
        expected = Standing.PENDING_OPEN if closed_on is None else Standing.PENDING_CLOSED
    elif measure is Measure.OPEN:
        expected = Standing.DUE_TODAY if day == as_of else Standing.LATE_OPEN
    else:
        expected = Standing.ON_TIME if measure is Measure.ON_TIME else Standing.LATE_CLOSED
    assert stands is expected


def test_history_keeps_what_was_believed_before() -> None:
    accepted = date(2026, 3, 5)
    intake = replace(_OPEN, due_on=None, accept_due_on=date(2026, 3, 9))
    before = replace(intake, to_on=accepted)
    after = replace(_OPEN, from_on=accepted)
    moved = replace(after, due_on=date(2026, 5, 20))
    known = history([(_at(2), [intake]), (_at(6), [before, after]), (_at(9), [before, moved])])
    assert set(known) == {
        KnownSpan(intake, _at(2), _at(6)),
        KnownSpan(before, _at(6)),
        KnownSpan(after, _at(6), _at(9)),
        KnownSpan(moved, _at(9)),
    }


def test_what_was_never_known_for_a_moment_is_left_out() -> None:
    other = replace(_OPEN, due_on=date(2026, 5, 20))
    assert history([(_at(2), [_OPEN]), (_at(2), [other])]) == (KnownSpan(other, _at(2)),)
