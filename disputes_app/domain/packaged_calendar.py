"""Which calendar comes with the program?  The State Council's notices of 2007 to 2026.

The days come from the ``holidays`` package, the names of the notices from here.  What the
package answers beyond the last notice has no make-up days, so how far the calendar is
certain is a constant of ours.  The program never calls this: what it gives is kept in
``resources/calendar``, where a new database takes it from.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from disputes_app.domain.work_calendar import (
    FIRST_DAY,
    TAIL_STARTS,
    YEARS_AHEAD,
    CalendarDay,
    CalendarYear,
    WorkCalendar,
)

if TYPE_CHECKING:
    from holidays.countries.china import China

LAST_ADOPTED_YEAR = 2026
"""The last year whose notice is in this package (国办发明电〔2025〕7号)."""

STATUTE = "全国年节及纪念日放假办法"
"""What a provisional year rests on: weekends and the statutory days (13 since 2025)."""

MAKE_UP_REASON = "调休上班"
EXCHANGED_SUFFIX = "调休"

_NUMBERS = {
    2007: "国办发明电〔2006〕49号",
    2011: "国办发明电〔2010〕40号",
    2012: "国办发明电〔2011〕45号",
    2013: "国办发明电〔2012〕33号",
    2014: "国办发明电〔2013〕28号",
    2015: "国办发明电〔2014〕28号",
    2016: "国办发明电〔2015〕18号",
    2017: "国办发明电〔2016〕17号",
    2018: "国办发明电〔2017〕12号",
    2019: "国办发明电〔2018〕15号",
    2020: "国办发明电〔2019〕16号",
    2021: "国办发明电〔2020〕27号",
    2022: "国办发明电〔2021〕11号",
    2023: "国办发明电〔2022〕16号",
    2024: "国办发明电〔2023〕7号",
    2025: "国办发明电〔2024〕12号",
    2026: "国办发明电〔2025〕7号",
}
"""Numbers of the yearly notices; a year is left out where the number is not on file."""

_SPECIAL_NOTICES = (
    (
        date(2015, 9, 3),
        date(2015, 9, 6),
        "国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知",
    ),
    (date(2019, 4, 28), date(2019, 5, 5), "国务院办公厅关于调整2019年劳动节假期安排的通知"),
    (date(2020, 1, 31), date(2020, 2, 2), "国务院办公厅关于延长2020年春节假期的通知"),
)
"""First day, last day and name of the notices that changed a part of a year."""

_STATUTORY = frozenset({"元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"})

_ONE_DAY = timedelta(days=1)
_EXCHANGED = "休息日（"
_OBSERVED = "（补假）"


def notice_name(year: int) -> str:
    """Return the name of a year's notice, with its number where that is on file."""
    number = _NUMBERS.get(year)
    name = f"国务院办公厅关于{year}年部分节假日安排的通知"
    return f"{name}（{number}）" if number else name


def packaged_calendar(last_adopted_year: int = LAST_ADOPTED_YEAR) -> WorkCalendar:
    """Return the calendar of the package, certain up to ``last_adopted_year``.

    The ten years after it are provisional: weekends and statutory days, no make-up days.
    An earlier ``last_adopted_year`` gives the calendar as it stood before later notices.
    """
    adopted = range(FIRST_DAY.year, last_adopted_year + 1)
    ahead = range(last_adopted_year + 1, last_adopted_year + YEARS_AHEAD + 1)
    years = [CalendarYear(year, notice_name(year), provisional=False) for year in adopted]
    years += [CalendarYear(year, STATUTE, provisional=True) for year in ahead]
    return WorkCalendar(tuple(years), (*_adopted_days(adopted), *_statutory_days(ahead)))


def _adopted_days(years: range) -> Iterator[CalendarDay]:
    """Give every day off that is named and every make-up working day of the adopted years."""
    china = _china(years, observed=True)
    festivals = {day: name for day, name in china.items() if _arranged_in(day, years)}
    for day, name in festivals.items():
        yield CalendarDay(day, working=False, reason=_reason(day, name, festivals),
                          notice=_notice_of(day))  # fmt: skip
    for day in sorted(china.weekend_workdays):
        if _arranged_in(day, years):
            yield CalendarDay(day, working=True, reason=MAKE_UP_REASON, notice=_notice_of(day))


def _statutory_days(years: range) -> Iterator[CalendarDay]:
    """Give the statutory days alone, also where the package knows a later notice."""
    for day, name in _china(years, observed=False).items():
        if day.year in years and _STATUTORY.issuperset(_plain(name).split("、")):
            yield CalendarDay(day, working=False, reason=_plain(name), notice=STATUTE)


def _china(years: range, *, observed: bool) -> China:
    from holidays.countries.china import China

    return China(  # type: ignore[no-untyped-call] # the package leaves its __init__ untyped
        years=years, observed=observed, language="zh_CN"
    )


def _reason(day: date, name: str, festivals: dict[date, str]) -> str:
    """Return the festival's name, and for an exchanged day that of the festival it adjoins."""
    if not name.startswith(_EXCHANGED):
        return _plain(name)
    step = 0
    while True:
        step += 1
        for other in (day - step * _ONE_DAY, day + step * _ONE_DAY):
            found = festivals.get(other)
            if found is not None and not found.startswith(_EXCHANGED):
                return _plain(found) + EXCHANGED_SUFFIX


def _plain(name: str) -> str:
    """Return the festival's everyday name: 农历除夕 belongs to 春节."""
    names = (part.removesuffix(_OBSERVED) for part in name.split("; "))
    return "、".join(dict.fromkeys("春节" if part == "农历除夕" else part for part in names))


def _arranged_in(day: date, years: range) -> bool:
    """Say whether ``day`` lies in one of the years, arranged by the notice of one of them."""
    return day.year in years and _notice_year(day) in years


def _notice_of(day: date) -> str:
    for first, last, name in _SPECIAL_NOTICES:
        if first <= day <= last:
            return name
    return notice_name(_notice_year(day))


def _notice_year(day: date) -> int:
    """Return the year whose notice arranges ``day``: the last days of a year are the next's."""
    return day.year + 1 if (day.month, day.day) >= TAIL_STARTS else day.year
