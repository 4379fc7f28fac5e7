from __future__ import annotations

from datetime import date

import pytest

from disputes_app.domain.report_period import (
    PeriodKind,
    ReportPeriodError,
    month,
    quarter,
    read_report_period,
)


@pytest.mark.parametrize(
    ("text", "kind", "first", "last", "zh"),
    [
        ("2026-10", "monthly", date(2026, 10, 1), date(2026, 10, 31), "2026年10月"),
        ("2028-02", "monthly", date(2028, 2, 1), date(2028, 2, 29), "2028年2月"),
        ("2026Q3", "quarterly", date(2026, 7, 1), date(2026, 9, 30), "2026年第3季度"),
        (" 2026q4 ", "quarterly", date(2026, 10, 1), date(2026, 12, 31), "2026年第4季度"),
        ("2026", "yearly", date(2026, 1, 1), date(2026, 12, 31), "2026年"),
        ("2021-2025", "five_year", date(2021, 1, 1), date(2025, 12, 31), "2021—2025年"),
    ],
)
def test_a_period_is_read(text: str, kind: str, first: date, last: date, zh: str) -> None:
    period = read_report_period(text)
    assert (period.kind, period.first, period.last, period.zh) == (kind, first, last, zh)
    assert read_report_period(period.text) == period


@pytest.mark.parametrize(
    ("text", "kind", "reason"),
    [
        ("", None, "period_unreadable"),
        ("2026-13", None, "period_unreadable"),
        ("2026Q5", None, "period_unreadable"),
        ("十月", None, "period_unreadable"),
        ("2025-2021", None, "period_reversed"),
        ("2021-2024", None, "period_not_five_years"),
        ("2006", None, "period_before_calendar"),
        ("2002-2006", None, "period_before_calendar"),
        ("9999", None, "period_in_future"),
        ("9996-9999", None, "period_not_five_years"),
        ("9995-9999", None, "period_in_future"),
        ("2026", PeriodKind.MONTH, "period_of_other_kind"),
    ],
)
def test_what_is_no_period_says_why(text: str, kind: PeriodKind | None, reason: str) -> None:
    with pytest.raises(ReportPeriodError) as refused:
        read_report_period(text, kind)
    assert refused.value.reason == reason


@pytest.mark.parametrize(
    ("text", "before", "year_before"),
    [
        ("2026-01", "2025-12", "2025-01"),
        ("2026Q1", "2025Q4", "2025Q1"),
        ("2026", "2025", None),
        ("2021-2025", "2016-2020", None),
    ],
)
def test_what_a_period_is_compared_with(text: str, before: str, year_before: str | None) -> None:
    period = read_report_period(text)
    assert period.before().text == before
    other = period.year_before()
    assert (other.text if other is not None else None) == year_before


def test_months_follow_each_other_without_a_gap() -> None:
    period = month(2028, 3)
    for _ in range(40):
        assert (period.first - period.before().last).days == 1
        period = period.before()
    assert quarter(2026, 1).years == (2026,)
