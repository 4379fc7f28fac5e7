"""How is a holiday notice typed, a line a day or a run of days?

``1001-1007 国庆节`` gives days off, ``+0926`` a day that is worked.  A day is written as month
and day of the notice's year, or in full (``20261231``) for the last days of the year before.
Empty lines do not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from disputes_app.domain.notice_file import MAKE_UP_REASON, NoticeFileError
from disputes_app.domain.work_calendar import CalendarDay

_LINE = re.compile(r"(\+?)\s*(\d{4}(?:\d{4})?)(?:\s*[-~至]\s*(\d{4}(?:\d{4})?))?\s*(.*)")
_LONGEST = 60
_ONE_DAY = timedelta(days=1)


def read_notice_lines(year: int, notice: str, text: str) -> tuple[CalendarDay, ...]:
    """Return the days that the lines arrange, in their order.

    Raises:
        NoticeFileError: names the first line that does not fit.
    """
    days: list[CalendarDay] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            days += _days(number, line.strip(), year, notice)
    if not days:
        raise NoticeFileError(0, "no_days", "")
    return tuple(days)


def notice_lines(days: Iterable[CalendarDay], year: int) -> str:
    """Return days as lines, runs of one name joined: what there is to begin with."""
    lines: list[str] = []
    run: list[CalendarDay] = []
    for one in sorted(days, key=lambda one: one.day):
        joins = run and one.day == run[-1].day + _ONE_DAY
        if run and not (joins and (one.working, one.reason) == (run[-1].working, run[-1].reason)):
            lines.append(_line(run, year))
            run = []
        run.append(one)
    if run:
        lines.append(_line(run, year))
    return "\n".join(lines)


def _line(run: list[CalendarDay], year: int) -> str:
    first, last = (_short(one.day, year) for one in (run[0], run[-1]))
    span = first if first == last else f"{first}-{last}"
    return f"+{span}" if run[0].working else f"{span} {run[0].reason}"


def _short(day: date, year: int) -> str:
    return f"{day:%m%d}" if day.year == year else f"{day:%Y%m%d}"


def _days(number: int, line: str, year: int, notice: str) -> list[CalendarDay]:
    found = _LINE.fullmatch(line)
    if found is None:
        raise NoticeFileError(number, "not_a_day", line)
    working = found[1] == "+"
    first = _day(number, found[2], year)
    last = _day(number, found[3], year) if found[3] else first
    reason = found[4].strip() or (MAKE_UP_REASON if working else "")
    if not reason:
        raise NoticeFileError(number, "no_reason", line)
    length = (last - first).days
    if not 0 <= length < _LONGEST:
        raise NoticeFileError(number, "not_a_day", line)
    return [CalendarDay(first + n * _ONE_DAY, working, reason, notice) for n in range(length + 1)]


def _day(number: int, text: str, year: int) -> date:
    whole = text if len(text) > 4 else f"{year}{text}"  # noqa: PLR2004 - month and day
    try:
        return date(int(whole[:4]), int(whole[4:6]), int(whole[6:]))
    except ValueError as error:
        raise NoticeFileError(number, "not_a_day", text) from error
