from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disputes_app.domain.law import Law
from disputes_app.domain.work_calendar import (
    CalendarDay,
    CalendarNotCoveredError,
    CalendarYear,
    DayOff,
    InvalidCalendarError,
    WorkCalendar,
)

ONE_DAY = timedelta(days=1)
NOTICE = "通知"


def year(number: int, *, provisional: bool = False) -> CalendarYear:
    return CalendarYear(number, NOTICE, provisional)


SMALL = WorkCalendar(
    (year(2026, provisional=True), year(2025)),
    (
        CalendarDay(date(2025, 10, 11), working=True, reason="调休上班", notice=NOTICE),
        CalendarDay(date(2025, 10, 8), working=False, reason="国庆节调休", notice=NOTICE),
        CalendarDay(date(2026, 1, 1), working=False, reason="元旦", notice=NOTICE),
    ),
)
DAYS = st.dates(date(2025, 1, 1), date(2026, 12, 31))


def test_records_are_kept_in_order() -> None:
    assert [record.year for record in SMALL.years] == [2025, 2026]
    assert [record.day for record in SMALL.days] == sorted(record.day for record in SMALL.days)


@pytest.mark.parametrize(
    ("day", "working", "reason", "notice"),
    [
        pytest.param("2025-10-07", True, "", None, id="plain-tuesday"),
        pytest.param("2025-10-08", False, "国庆节调休", NOTICE, id="exchanged-wednesday"),
        pytest.param("2025-10-11", True, "调休上班", NOTICE, id="make-up-saturday"),
        pytest.param("2025-10-12", False, "周末", None, id="plain-sunday"),
    ],
)
def test_a_day_says_what_it_is(day: str, working: bool, reason: str, notice: str | None) -> None:
    asked = date.fromisoformat(day)
    assert SMALL.is_working(asked) is working
    assert SMALL.reason(asked) == reason
    assert SMALL.notice(asked) == notice


def test_days_off_come_with_reason_and_notice() -> None:
    assert SMALL.days_off(date(2025, 10, 7), date(2025, 10, 12)) == (
        DayOff(date(2025, 10, 8), "国庆节调休", NOTICE),
        DayOff(date(2025, 10, 12), "周末", None),
    )


@pytest.mark.parametrize(
    ("day", "provisional"),
    [("2025-12-24", False), ("2025-12-25", True), ("2025-12-31", True), ("2026-01-01", True)],
)
def test_the_last_week_of_the_last_adopted_year_is_provisional(day: str, provisional: bool) -> None:
    assert SMALL.is_provisional(date.fromisoformat(day)) is provisional


@given(DAYS)
def test_every_day_is_either_worked_or_off(day: date) -> None:
    assert SMALL.is_working(day) is (SMALL.days_off(day, day) == ())


@given(day=st.dates(date(2025, 3, 1), date(2026, 6, 30)), count=st.integers(1, 40))
def test_adding_and_subtracting_agree_with_a_walk(day: date, count: int) -> None:
    later, earlier = day, day
    for _ in range(count):
        later, earlier = later + ONE_DAY, earlier - ONE_DAY
        while not SMALL.is_working(later):
            later += ONE_DAY
        while not SMALL.is_working(earlier):
            earlier -= ONE_DAY
    assert SMALL.add_working_days(day, count) == later
    assert SMALL.subtract_working_days(day, count) == earlier
    assert SMALL.working_days_between(day, later) == count
    assert SMALL.working_days_between(later, day) == -count


@given(day=st.dates(date(2025, 1, 1), date(2026, 11, 30)), count=st.integers(0, 30))
def test_rolling_goes_to_the_first_working_day_from_there(day: date, count: int) -> None:
    raw, rolled = SMALL.add_days_and_roll(day, count)
    assert raw == day + timedelta(days=count)
    assert rolled == SMALL.next_working_day(raw) >= raw
    assert SMALL.is_working(rolled)
    assert not any(SMALL.is_working(raw + n * ONE_DAY) for n in range((rolled - raw).days))


@pytest.mark.parametrize("count", [0, -1])
def test_a_number_of_working_days_is_at_least_one(count: int) -> None:
    with pytest.raises(ValueError, match=str(count)):
        SMALL.add_working_days(date(2025, 5, 6), count)
    with pytest.raises(ValueError, match=str(count)):
        SMALL.subtract_working_days(date(2025, 5, 6), count)


BEFORE, AFTER = date(2024, 12, 31), date(2027, 1, 1)


@pytest.mark.parametrize("day", [BEFORE, AFTER])
def test_days_outside_are_refused_by_every_question(day: date) -> None:
    for ask in (
        SMALL.is_working,
        SMALL.is_provisional,
        SMALL.reason,
        SMALL.notice,
        SMALL.require,
        SMALL.next_working_day,
        lambda asked: SMALL.add_working_days(asked, 1),
        lambda asked: SMALL.subtract_working_days(asked, 1),
        lambda asked: SMALL.working_days_between(asked, asked),
        lambda asked: SMALL.add_days_and_roll(asked, 1),
        lambda asked: SMALL.days_off(asked, asked),
        lambda asked: SMALL.day_at(asked.toordinal()),
    ):
        with pytest.raises(CalendarNotCoveredError) as caught:
            ask(day)
        assert caught.value.data() == {
            "day": day,
            "first": date(2025, 1, 1),
            "last": date(2026, 12, 31),
        }
    assert not SMALL.covers(day)


def test_a_count_over_the_end_names_the_first_day_after_it() -> None:
    start = date(2026, 12, 30)
    for ask in (
        lambda: SMALL.add_working_days(start, 5),
        lambda: SMALL.add_days_and_roll(start, 5),
        lambda: WorkCalendar((year(2022),), ()).next_working_day(
            date(2022, 12, 31)
        ),  # 2022 ends on a weekend
    ):
        with pytest.raises(CalendarNotCoveredError) as caught:
            ask()
        assert (caught.value.day.month, caught.value.day.day) == (1, 1)


def test_a_count_over_the_beginning_names_the_last_day_before_it() -> None:
    with pytest.raises(CalendarNotCoveredError) as caught:
        SMALL.subtract_working_days(date(2025, 1, 3), 5)
    assert caught.value.day == BEFORE


@pytest.mark.parametrize("ordinal", [-5, 0, 10**9])
def test_impossible_ordinals_are_refused_like_far_days(ordinal: int) -> None:
    with pytest.raises(CalendarNotCoveredError):
        SMALL.day_at(ordinal)


TWICE = CalendarDay(date(2025, 5, 1), working=False, reason="劳动节", notice=NOTICE)
AHEAD = tuple(year(number, provisional=True) for number in range(2026, 2037))


@pytest.mark.parametrize(
    ("years", "days", "problem"),
    [
        pytest.param((), (), "no_years", id="empty"),
        pytest.param((year(2006), year(2007)), (), "too_early", id="before-2007"),
        pytest.param((year(2025, provisional=True),), (), "no_adopted_year", id="nothing-adopted"),
        pytest.param((year(2024), year(2026)), (), "years_not_contiguous", id="gap"),
        pytest.param((year(2024), year(2024)), (), "years_not_contiguous", id="year-twice"),
        pytest.param(
            (year(2024), year(2025, provisional=True), year(2026)),
            (),
            "adopted_after_provisional",
            id="adopted-too-soon",
        ),
        pytest.param((year(2025), *AHEAD), (), "too_far", id="eleven-years-ahead"),
        pytest.param((year(2025),), (TWICE, TWICE), "day_twice", id="day-twice"),
        pytest.param((year(2024),), (TWICE,), "day_outside", id="day-outside"),
    ],
)
def test_records_that_make_no_calendar_are_refused(
    years: tuple[CalendarYear, ...], days: tuple[CalendarDay, ...], problem: str
) -> None:
    with pytest.raises(InvalidCalendarError) as caught:
        WorkCalendar(years, days)
    assert caught.value.problem == problem


def test_equal_records_make_equal_calendars(law: Law) -> None:
    calendar = law.calendar
    assert WorkCalendar(calendar.years[::-1], calendar.days[::-1]) == calendar
    assert calendar.working_days()[0] == date(2007, 1, 4)
