"""The minimum wage: in force from its day, refused before the first, checked before it is kept."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disputes_app.domain.errors import DomainError
from disputes_app.domain.minimum_wage import (
    MinimumWage,
    WageDayError,
    WageDayTakenError,
    WageFileError,
    WageNotPositiveError,
    WageSourceMissingError,
    WageUnknownError,
    check_wage,
    minimum_wage_on,
    read_wages,
)
from disputes_app.domain.money import AmountError
from disputes_app.domain.rules import Mark
from disputes_app.services.wage_package import packaged_wages

TODAY = date(2026, 11, 28)
WAGES = packaged_wages()

# From the notices of the city, typed anew: day, month, twelve months, hour, mark
PACKAGED = [
    ("2008-04-01", "960", "11520", "8", "MEMORY"),
    ("2010-04-01", "1120", "13440", "9", "MEMORY"),
    ("2011-04-01", "1280", "15360", "11", "MEMORY"),
    ("2012-04-01", "1450", "17400", "12.5", "MEMORY"),
    ("2013-04-01", "1620", "19440", "14", "MEMORY"),
    ("2014-04-01", "1820", "21840", "17", "TEXT-2nd"),
    ("2015-04-01", "2020", "24240", "18", "MEMORY"),
    ("2016-04-01", "2190", "26280", "19", "TEXT-2nd"),
    ("2017-04-01", "2300", "27600", "20", "MEMORY"),
    ("2018-04-01", "2420", "29040", "21", "TEXT-2nd"),
    ("2019-04-01", "2480", "29760", "22", "TEXT-2nd"),
    ("2021-07-01", "2590", "31080", "23", "TEXT-2nd"),
    ("2023-07-01", "2690", "32280", "24", "MEMORY"),
    ("2025-07-01", "2740", "32880", "25", "TEXT-2nd"),
]


def row(day: str = "2026-07-01", monthly: str = "2800", **changed: object) -> MinimumWage:
    made = MinimumWage(
        date.fromisoformat(day), Decimal(monthly), Decimal(26), "市人社局公告", Mark.TEXT
    )
    return dataclasses.replace(made, **changed)  # type: ignore[arg-type]  # fields of the row


def test_the_package_holds_the_table_of_the_law_reference() -> None:
    assert [
        (str(one.in_force_from), one.monthly, one.twelve_months, one.hourly, one.mark.value)
        for one in WAGES
    ] == [
        (day, Decimal(month), Decimal(twelve), Decimal(hour), mark)
        for day, month, twelve, hour, mark in PACKAGED
    ]
    assert not any(one.verified for one in WAGES)
    assert all(one.source for one in WAGES)


@pytest.mark.parametrize(
    ("day", "monthly"),
    [
        pytest.param("2008-04-01", "960", id="first-day"),
        pytest.param("2020-07-01", "2480", id="no-change-in-2020"),
        pytest.param("2021-06-30", "2480", id="day-before-a-change"),
        pytest.param("2021-07-01", "2590", id="day-of-a-change"),
        pytest.param("2025-06-30", "2690", id="day-before-the-last"),
        pytest.param("2026-11-28", "2740", id="long-after-the-last"),
    ],
)
def test_a_row_stands_until_the_next(day: str, monthly: str) -> None:
    assert minimum_wage_on(WAGES, date.fromisoformat(day)).monthly == Decimal(monthly)
    assert minimum_wage_on(reversed(WAGES), date.fromisoformat(day)).monthly == Decimal(monthly)


def test_before_the_first_row_nothing_is_known() -> None:
    with pytest.raises(WageUnknownError) as raised:
        minimum_wage_on(WAGES, date(2008, 3, 31))
    assert raised.value.first == date(2008, 4, 1)
    with pytest.raises(WageUnknownError) as raised:
        minimum_wage_on((), TODAY)
    assert raised.value.first is None


@given(
    st.sets(st.dates(date(2000, 1, 1), date(2030, 1, 1)), min_size=1, max_size=8),
    st.dates(date(2000, 1, 1), date(2030, 1, 1)),
)
def test_the_row_in_force_is_the_last_that_has_begun(days: set[date], asked: date) -> None:
    rows = [row(str(day)) for day in days]
    begun = [one for one in days if one <= asked]
    if begun:
        assert minimum_wage_on(rows, asked).in_force_from == max(begun)
    else:
        with pytest.raises(WageUnknownError):
            minimum_wage_on(rows, asked)


@pytest.mark.parametrize(
    ("bad", "error"),
    [
        pytest.param(row("1992-12-31"), WageDayError, id="before-1993"),
        pytest.param(row("2027-11-29"), WageDayError, id="more-than-a-year-ahead"),
        pytest.param(row("2025-07-01"), WageDayTakenError, id="day-taken"),
        pytest.param(row(monthly="0"), WageNotPositiveError, id="nothing"),
        pytest.param(row(monthly="-1"), WageNotPositiveError, id="negative"),
        pytest.param(row(hourly=Decimal(0)), WageNotPositiveError, id="hour-of-nothing"),
        pytest.param(row(monthly="2740.005"), AmountError, id="part-of-a-fen"),
        pytest.param(row(monthly="NaN"), AmountError, id="not-a-number"),
        pytest.param(row(source="  "), WageSourceMissingError, id="no-source"),
    ],
)
def test_what_may_not_be_kept(bad: MinimumWage, error: type[DomainError]) -> None:
    with pytest.raises(error):
        check_wage(bad, WAGES, TODAY)


@pytest.mark.parametrize("day", ["1993-01-01", "2027-11-28"])
def test_the_limits_of_the_day_are_inclusive(day: str) -> None:
    check_wage(row(day, hourly=None), WAGES, TODAY)


def test_a_year_ahead_of_a_leap_day_is_the_end_of_february() -> None:
    with pytest.raises(WageDayError) as raised:
        check_wage(row("2029-03-01"), (), date(2028, 2, 29))
    assert raised.value.latest == date(2029, 2, 28)


GOOD = """
[[wage]]
in_force_from = 2025-07-01
monthly = "2740"
hourly = "25"
source = "市人社局"
mark = "TEXT"
"""


@pytest.mark.parametrize(
    ("change", "place", "field"),
    [
        pytest.param(lambda text: text + "[", 0, "wage", id="not-toml"),
        pytest.param(lambda _text: "", 0, "wage", id="empty"),
        pytest.param(lambda text: text + "\n[other]\n", 0, "wage", id="another-table"),
        pytest.param(lambda text: text + text, 2, "in_force_from", id="day-twice"),
        pytest.param(lambda t: t.replace("2025-07-01", '"x"'), 1, "in_force_from", id="no-day"),
        pytest.param(lambda t: t.replace('"2740"', "2740"), 1, "monthly", id="not-text"),
        pytest.param(lambda t: t.replace('"2740"', '"viel"'), 1, "monthly", id="no-amount"),
        pytest.param(lambda t: t.replace('"25"', '"0"'), 1, "hourly", id="nothing"),
        pytest.param(lambda t: t.replace('"市人社局"', '" "'), 1, "source", id="no-source"),
        pytest.param(lambda t: t.replace('"TEXT"', '"SURE"'), 1, "mark", id="no-mark"),
        pytest.param(lambda t: t.replace("hourly", "hour"), 1, "hourly", id="other-name"),
    ],
)
def test_a_file_that_does_not_fit_is_named(
    change: Callable[[str], str], place: int, field: str
) -> None:
    assert len(read_wages(GOOD)) == 1
    with pytest.raises(WageFileError) as raised:
        read_wages(change(GOOD))
    assert (raised.value.place, raised.value.field_name) == (place, field)


def test_days_apart_are_rows_apart() -> None:
    later = GOOD.replace("2025-07-01", str(date(2025, 7, 1) + timedelta(days=365)))
    assert [one.in_force_from.year for one in read_wages(GOOD + later)] == [2025, 2026]
