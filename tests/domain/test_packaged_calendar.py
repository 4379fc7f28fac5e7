from __future__ import annotations

from datetime import date, timedelta

import chinese_calendar
import pytest

from disputes_app.domain.law import Law
from disputes_app.domain.packaged_calendar import STATUTE, notice_name, packaged_calendar

ONE_DAY = timedelta(days=1)


def test_every_day_since_2007_agrees_with_the_other_library(law: Law) -> None:
    first, last = date(2007, 1, 1), date(2026, 12, 31)
    days = [first + n * ONE_DAY for n in range((last - first).days + 1)]
    assert len(days) == 7305
    differing = [d for d in days if chinese_calendar.is_workday(d) != law.calendar.is_working(d)]
    assert differing == []


def test_known_until_christmas_eve_of_the_last_adopted_year(law: Law) -> None:
    calendar = law.calendar
    assert calendar.first_day == date(2007, 1, 1)
    assert not calendar.is_provisional(date(2026, 12, 24))
    assert calendar.is_provisional(date(2026, 12, 25))
    assert calendar.last_day == date(2036, 12, 31)


@pytest.mark.parametrize(
    ("day", "reason", "notice"),
    [
        ("2026-02-17", "春节", notice_name(2026)),
        ("2026-02-16", "春节", notice_name(2026)),
        ("2026-02-23", "春节调休", notice_name(2026)),
        ("2026-02-28", "调休上班", notice_name(2026)),
        ("2020-10-01", "中秋节、国庆节", notice_name(2020)),
        ("2018-12-31", "元旦调休", notice_name(2019)),
        ("2018-12-29", "调休上班", notice_name(2019)),
        ("2020-01-31", "春节延长假期", "国务院办公厅关于延长2020年春节假期的通知"),
        ("2019-05-03", "劳动节调休", "国务院办公厅关于调整2019年劳动节假期安排的通知"),
        ("2027-05-02", "劳动节", STATUTE),
    ],
)
def test_special_days_name_festival_and_notice(
    law: Law, day: str, reason: str, notice: str
) -> None:
    asked = date.fromisoformat(day)
    assert law.calendar.reason(asked) == reason
    assert law.calendar.notice(asked) == notice


def test_the_notice_bears_its_number_where_that_is_on_file() -> None:
    assert (
        notice_name(2026) == "国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）"
    )
    assert notice_name(2010) == "国务院办公厅关于2010年部分节假日安排的通知"


@pytest.mark.parametrize("year", range(2027, 2037))
def test_a_provisional_year_has_weekends_and_thirteen_statutory_days(law: Law, year: int) -> None:
    calendar = law.calendar
    statutory = [record for record in calendar.days if record.day.year == year]
    assert len(statutory) in {12, 13}  # two festivals may fall on one day
    assert sum(record.reason.count("、") + 1 for record in statutory) == 13
    assert not any(record.working for record in statutory)
    days = [date(year, 1, 1) + n * ONE_DAY for n in range(365)]
    plain = [day for day in days if calendar.record(day) is None]
    assert all(calendar.is_working(day) is (day.weekday() < 5) for day in plain)


def test_an_earlier_calendar_knows_nothing_of_later_notices() -> None:
    earlier = packaged_calendar(last_adopted_year=2018)
    assert earlier.is_working(date(2018, 12, 31))
    assert not earlier.is_working(date(2018, 12, 29))
    assert earlier.is_provisional(date(2018, 12, 31))
    assert earlier.is_working(date(2020, 1, 31))
    assert earlier.last_day == date(2028, 12, 31)
