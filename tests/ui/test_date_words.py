from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.fields.date_words import BadDate, DateLimits, DateTrouble, read_date

TODAY = date(2026, 11, 22)


class WeekDays:
    """Monday to Friday; enough to see in which direction the field counts."""

    def add_working_days(self, day: date, count: int) -> date:
        return self._walk(day, count, timedelta(days=1))

    def subtract_working_days(self, day: date, count: int) -> date:
        return self._walk(day, count, timedelta(days=-1))

    def _walk(self, day: date, count: int, step: timedelta) -> date:
        while count:
            day += step
            count -= day.weekday() < 5
        return day


FREE = DateLimits(TODAY, work=WeekDays())
PAST = DateLimits(TODAY, earliest=date(2007, 1, 1), latest=TODAY)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("20260105", "2026-01-05"),
        ("2026-01-05", "2026-01-05"),
        ("2026-1-5", "2026-01-05"),
        ("2026/1/5", "2026-01-05"),
        ("2026.1.5", "2026-01-05"),
        ("2026年1月5日", "2026-01-05"),
        (" 2026 01 05 ", "2026-01-05"),
        ("２０２６０１０５", "2026-01-05"),
        ("0105", "2026-01-05"),
        ("1-5", "2026-01-05"),
        ("1月5日", "2026-01-05"),
        ("今天", "2026-11-22"),
        ("昨天", "2026-11-21"),
        ("前天", "2026-11-20"),
        ("明天", "2026-11-23"),
        ("today", "2026-11-22"),
        ("Yesterday", "2026-11-21"),
        ("+0", "2026-11-22"),
        ("+1", "2026-11-23"),
        ("+5", "2026-11-27"),
        ("＋6", "2026-11-30"),
        ("-1", "2026-11-20"),
        ("-5", "2026-11-16"),
        ("20240229", "2024-02-29"),
        ("1231", "2026-12-31"),
    ],
)
def test_days_that_are_understood(typed: str, meant: str) -> None:
    assert read_date(typed, FREE) == date.fromisoformat(meant)


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("20260231", BadDate(DateTrouble.NO_SUCH_DAY, 2026, 2, 31, 28)),
        ("0229", BadDate(DateTrouble.NO_SUCH_DAY, 2026, 2, 29, 28)),
        ("20260431", BadDate(DateTrouble.NO_SUCH_DAY, 2026, 4, 31, 30)),
        ("20260100", BadDate(DateTrouble.NO_SUCH_DAY, 2026, 1, 0, 31)),
        ("20261301", BadDate(DateTrouble.NO_SUCH_MONTH, 2026, 13, 1)),
        ("00000101", BadDate(DateTrouble.NOT_A_DATE)),
        ("下周", BadDate(DateTrouble.NOT_A_DATE)),
        ("2026", BadDate(DateTrouble.NO_SUCH_MONTH, 2026, 20, 26)),
        ("5", BadDate(DateTrouble.NOT_A_DATE)),
        ("202601055", BadDate(DateTrouble.NOT_A_DATE)),
    ],
)
def test_days_that_do_not_exist(typed: str, wrong: BadDate) -> None:
    assert read_date(typed, FREE) == wrong


def test_limits_are_inclusive() -> None:
    assert read_date("20070101", PAST) == date(2007, 1, 1)
    assert read_date("20261122", PAST) == TODAY
    assert read_date("20061231", PAST) == BadDate(DateTrouble.TOO_EARLY, limit=date(2007, 1, 1))
    assert read_date("20261123", PAST) == BadDate(DateTrouble.TOO_LATE, limit=TODAY)


def test_a_day_without_year_is_the_last_one_where_only_past_days_are_wanted() -> None:
    january = DateLimits(date(2027, 1, 4), latest=date(2027, 1, 4))
    assert read_date("1230", january) == date(2026, 12, 30)
    assert read_date("0104", january) == date(2027, 1, 4)


def test_counting_needs_a_calendar() -> None:
    assert read_date("+5", PAST) == BadDate(DateTrouble.NO_CALENDAR)


@given(st.dates(date(2007, 1, 1), date(2036, 12, 31)))
def test_every_day_is_read_back_from_each_way_of_writing_it(day: date) -> None:
    for written in (f"{day:%Y%m%d}", day.isoformat(), f"{day.year}年{day.month}月{day.day}日"):
        assert read_date(written, FREE) == day


@given(st.text(max_size=12))
def test_anything_typed_gets_an_answer(typed: str) -> None:
    assert isinstance(read_date(typed, FREE), date | BadDate)
