"""What one case is for one period, judged on one day, by design section 5."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disputes_app.domain.cases import Departure, Line
from disputes_app.domain.rate import Basis, Population, RateQuery
from disputes_app.domain.spans import DATED, NO_DAY, Measure, Span, measured
from tests.support.plain_rate import Standing, Verdict, standing

MARCH = (date(2026, 3, 1), date(2026, 3, 31))
LAST = date(2026, 3, 16)
DAY = timedelta(days=1)


def query(as_of: date, period: tuple[date, date] = MARCH) -> RateQuery:
    return RateQuery(Line.INSPECTION, Population.COMPLAINTS, Basis.DUE, period[0], period[1], as_of)


def verdict(due_on: date | None = LAST, closed_on: date | None = None) -> Verdict:
    return Verdict(due_on, closed_on, suspended=False, cannot_judge=False, departure=None)


@pytest.mark.parametrize(
    ("closed_on", "as_of", "expected"),
    [
        (None, LAST - DAY, Standing.PENDING_OPEN),
        (None, LAST, Standing.DUE_TODAY),
        (None, LAST + DAY, Standing.LATE_OPEN),
        (None, date(2026, 5, 1), Standing.LATE_OPEN),
        (LAST - DAY, LAST - DAY, Standing.PENDING_CLOSED),
        (LAST - DAY, LAST, Standing.ON_TIME),
        (LAST, LAST, Standing.ON_TIME),
        (LAST, date(2026, 5, 1), Standing.ON_TIME),
        (LAST + DAY, LAST + DAY, Standing.LATE_CLOSED),
        (date(2026, 4, 30), date(2026, 5, 1), Standing.LATE_CLOSED),
    ],
)
def test_standing_of_a_case_due_in_the_period(
    closed_on: date | None, as_of: date, expected: Standing
) -> None:
    assert standing(verdict(LAST, closed_on), query(as_of)) is expected


@pytest.mark.parametrize("due_on", [date(2026, 3, 1), date(2026, 3, 31)])
def test_a_period_includes_both_its_ends(due_on: date) -> None:
    assert standing(verdict(due_on), query(date(2026, 5, 1))) is Standing.LATE_OPEN


@pytest.mark.parametrize("due_on", [date(2026, 2, 28), date(2026, 4, 1), None])
def test_due_outside_the_period(due_on: date | None) -> None:
    assert standing(verdict(due_on), query(date(2026, 5, 1))) is Standing.OUTSIDE


def test_due_on_the_last_day_of_a_month_and_closed_late_is_late_in_that_month_only() -> None:
    case = verdict(date(2026, 3, 31), date(2026, 4, 1))
    as_of = date(2026, 5, 1)
    april = (date(2026, 4, 1), date(2026, 4, 30))
    assert standing(case, query(as_of)) is Standing.LATE_CLOSED
    assert standing(case, query(as_of, april)) is Standing.OUTSIDE


@pytest.mark.parametrize(
    ("suspended", "cannot_judge", "departure", "expected"),
    [
        (True, False, None, Standing.SUSPENDED),
        (False, True, None, Standing.CANNOT_JUDGE),
        (True, True, None, Standing.SUSPENDED),
        *((False, False, departure, Standing.OUTSIDE) for departure in Departure),
        (True, True, Departure.MERGED, Standing.OUTSIDE),
    ],
)
def test_what_keeps_a_case_out_of_the_rate(
    suspended: bool, cannot_judge: bool, departure: Departure | None, expected: Standing
) -> None:
    due_on = LAST if departure else None
    case = Verdict(due_on, None, suspended, cannot_judge, departure)
    assert standing(case, query(date(2026, 5, 1))) is expected


# The stored number and the judgement of a day are one definition

_MAYBE_DAY = st.none() | st.dates(date(2026, 2, 20), date(2026, 4, 10))


def judged_from(span: Span, asked: RateQuery) -> Standing:
    """Judge a case from the number it is stored under and the as-of day alone."""
    measure, day = span.counted
    if measure is Measure.SUSPENDED:
        return Standing.SUSPENDED
    if measure is Measure.CANNOT_JUDGE:
        return Standing.CANNOT_JUDGE
    if measure not in DATED or not asked.from_day <= day <= asked.to_day:
        return Standing.OUTSIDE
    if day > asked.as_of:
        return Standing.PENDING_OPEN if measure is Measure.OPEN else Standing.PENDING_CLOSED
    if measure is Measure.OPEN:
        return Standing.DUE_TODAY if day == asked.as_of else Standing.LATE_OPEN
    return Standing.ON_TIME if measure is Measure.ON_TIME else Standing.LATE_CLOSED


@given(
    due_on=_MAYBE_DAY,
    closed_on=_MAYBE_DAY,
    suspended=st.booleans(),
    cannot_judge=st.booleans(),
    departure=st.none() | st.sampled_from(Departure),
    accept_due_on=_MAYBE_DAY,
    as_of=st.dates(date(2026, 2, 20), date(2026, 4, 20)),
    length=st.integers(0, 40),
)
def test_stored_numbers_agree_with_the_judgement(
    due_on: date | None,
    closed_on: date | None,
    suspended: bool,
    cannot_judge: bool,
    departure: Departure | None,
    accept_due_on: date | None,
    as_of: date,
    length: int,
) -> None:
    # As of a day only what had happened by then is known.
    if closed_on is not None and closed_on > as_of:
        closed_on = None
    asked = query(as_of, (date(2026, 3, 1), date(2026, 3, 1) + timedelta(length)))
    case = Verdict(due_on, closed_on, suspended, cannot_judge, departure)
    span = Span(
        Line.INSPECTION,
        complaint=True,
        office_id=1,
        handler_id=None,
        from_on=date(2026, 2, 1),
        to_on=date.max,
        due_on=due_on,
        closed_on=closed_on,
        suspended_since=as_of if suspended else None,
        cannot_judge=cannot_judge,
        departure=departure,
        left_on=as_of if departure else None,
        accept_due_on=accept_due_on,
    )
    assert judged_from(span, asked) is standing(case, asked)


@pytest.mark.parametrize("flags", list(itertools.product([False, True], repeat=5)))
def test_every_case_falls_under_one_number(flags: tuple[bool, ...]) -> None:
    has_due, closed, suspended, cannot_judge, intake = flags
    measure, day = measured(
        due_on=LAST if has_due else None,
        closed_on=LAST if closed else None,
        suspended=suspended,
        cannot_judge=cannot_judge,
        accept_due_on=LAST if intake else None,
    )
    if suspended:
        expected = Measure.SUSPENDED
    elif cannot_judge:
        expected = Measure.CANNOT_JUDGE
    elif has_due:
        expected = Measure.ON_TIME if closed else Measure.OPEN
    else:
        expected = Measure.INTAKE if intake and not closed else Measure.NONE
    assert measure is expected
    assert (day != NO_DAY) is (measure in DATED or measure is Measure.INTAKE)
