"""A made-up notice for 2027, and plain calendars before and after it, written out by hand."""

from __future__ import annotations

from datetime import date, timedelta

from disputes_app.domain.law_change import ChangeKind, LawChange
from disputes_app.domain.work_calendar import CalendarDay, CalendarYear
from tests.domain.plain_count import work_table

NOTICE = "国务院办公厅关于2027年部分节假日安排的通知（虚拟）"
YEAR = 2027
_ONE_DAY = timedelta(days=1)

OFF = (
    ("01-01", "01-03", "元旦"),
    ("02-05", "02-13", "春节"),
    ("04-03", "04-05", "清明节"),
    ("05-01", "05-05", "劳动节"),
    ("06-09", "06-09", "端午节"),
    ("09-15", "09-15", "中秋节"),
    ("10-01", "10-07", "国庆节"),
)
WORKED = ("01-31", "02-20", "04-25", "05-08", "09-26", "10-09")
FESTIVALS = (
    "01-01", "02-05", "02-06", "02-07", "02-08", "04-05", "05-01", "05-02", "06-09", "09-15",
    "10-01", "10-02", "10-03",
)  # fmt: skip


def day(text: str) -> date:
    return date.fromisoformat(f"{YEAR}-{text}")


def run(first: str, last: str) -> list[date]:
    return [day(first) + n * _ONE_DAY for n in range((day(last) - day(first)).days + 1)]


def notice_days() -> tuple[CalendarDay, ...]:
    off = [CalendarDay(one, False, name, NOTICE) for a, b, name in OFF for one in run(a, b)]
    return (*off, *(CalendarDay(day(one), True, "调休上班", NOTICE) for one in WORKED))


def notice_csv(year: CalendarYear, days: tuple[CalendarDay, ...]) -> str:
    """Return a notice as CSV, as ``read_notice_csv`` reads it."""
    lines = [f"year,{year.year}", f"notice,{year.notice}", "day,working,reason"]
    lines += [f"{one.day},{'work' if one.working else 'off'},{one.reason}" for one in days]
    return "\n".join(lines) + "\n"


def notice() -> LawChange:
    year = CalendarYear(YEAR, NOTICE, provisional=False)
    return LawChange(ChangeKind.CALENDAR, (year,), notice_days())


def plain_table(*, adopted: bool) -> dict[date, bool]:
    """Return for 2007-2027 whether a day is worked, before or after the notice."""
    table = dict(work_table())
    first = date(YEAR, 1, 1)
    for n in range(365):
        one = first + n * _ONE_DAY
        table[one] = one.weekday() < 5
    off = [one for a, b, _ in OFF for one in run(a, b)] if adopted else map(day, FESTIVALS)
    for one in off:
        table[one] = False
    if adopted:
        for text in WORKED:
            table[day(text)] = True
    return table
