"""How is a holiday notice written in a file?  As CSV or JSON, one line or entry a day.

CSV: a line ``year,2027``, a line ``notice,<name and number>``, a line ``day,working,reason``,
then one line a day: ``2027-02-05,off,春节`` or ``2027-02-20,work,调休上班``.  JSON: an object
with ``year``, ``notice`` and ``days``, a list of objects with ``day``, ``working`` (true or
false) and ``reason``.  Text is UTF-8, or GB18030 as spreadsheets in Chinese save it, which also
write a day as 2027/2/5.
"""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.errors import DomainError
from disputes_app.domain.work_calendar import CalendarDay, CalendarYear

MAKE_UP_REASON = "调休上班"
_HEAD = ("day", "working", "reason")
_WORKING = {"work": True, "off": False, "true": True, "false": False, "班": True, "休": False}

Notice = tuple[CalendarYear, tuple[CalendarDay, ...]]


@dataclass(eq=False)
class NoticeFileError(DomainError):
    """A notice file does not fit.

    ``place`` is the line (CSV) or the entry (JSON), from 1; 0 for the whole file.  ``problem`` is
    ``not_json``, ``no_year``, ``no_notice``, ``no_head``, ``no_days``, ``not_a_day``,
    ``not_working``, ``no_reason`` or ``not_readable``.
    """

    place: int
    problem: str
    text: str


def read_notice(content: bytes, name: str) -> Notice:
    """Return the year and the days of a notice in a file; ``name`` tells JSON from CSV.

    Raises:
        NoticeFileError: names the first line or entry that does not fit.
    """
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        is_json = name.lower().endswith(".json")
        return read_notice_json(text) if is_json else read_notice_csv(text)
    raise NoticeFileError(0, "not_readable", name)


def read_notice_csv(text: str) -> Notice:
    """Return the year and the days of a notice written as CSV.

    Raises:
        NoticeFileError: names the first line that does not fit.
    """
    rows = [
        (number, [cell.strip() for cell in row])
        for number, row in enumerate(csv.reader(text.lstrip("\ufeff").splitlines()), start=1)
        if any(cell.strip() for cell in row)
    ]
    head = next((place for place, (_, row) in enumerate(rows) if tuple(row[:3]) == _HEAD), None)
    if head is None:
        raise NoticeFileError(0, "no_head", ",".join(_HEAD))
    said = {row[0]: ",".join(row[1:]).rstrip(",") for _, row in rows[:head]}
    year = _year(said.get("year", ""))
    notice = _notice(said.get("notice", ""))
    days = [_day(number, row, notice) for number, row in rows[head + 1 :]]
    return _whole(year, notice, days)


def read_notice_json(text: str) -> Notice:
    """Return the year and the days of a notice written as JSON.

    Raises:
        NoticeFileError: names the first entry that does not fit.
    """
    try:
        said = json.loads(text.lstrip("\ufeff"))
    except ValueError as error:
        raise NoticeFileError(0, "not_json", str(error)) from error
    if not isinstance(said, dict):
        raise NoticeFileError(0, "not_json", type(said).__name__)
    year = _year(str(said.get("year", "")))
    notice = _notice(str(said.get("notice", "")))
    entries = said.get("days")
    if not isinstance(entries, list):
        raise NoticeFileError(0, "no_days", "days")
    days = [_entry(number, one, notice) for number, one in enumerate(entries, start=1)]
    return _whole(year, notice, days)


def _entry(number: int, one: object, notice: str) -> CalendarDay:
    if not isinstance(one, dict):
        raise NoticeFileError(number, "not_a_day", str(one))
    working = one.get("working")
    shown = str(working).lower() if isinstance(working, bool) else str(working or "")
    return _day(number, [str(one.get("day", "")), shown, str(one.get("reason", ""))], notice)


def _day(number: int, row: list[str], notice: str) -> CalendarDay:
    cells = [*row, "", "", ""]
    try:
        day = _written_day(cells[0])
    except ValueError as error:
        raise NoticeFileError(number, "not_a_day", cells[0]) from error
    working = _WORKING.get(cells[1].lower())
    if working is None:
        raise NoticeFileError(number, "not_working", cells[1])
    reason = cells[2] or (MAKE_UP_REASON if working else "")
    if not reason:
        raise NoticeFileError(number, "no_reason", cells[0])
    return CalendarDay(day, working, reason, notice)


def _written_day(text: str) -> date:
    """Return a day as 2027-02-05, or as spreadsheets write it: 2027/2/5."""
    if "/" in text:
        year, month, day = (int(part) for part in text.split("/"))
        return date(year, month, day)
    return date.fromisoformat(text)


def _year(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) == 4):  # noqa: PLR2004 - digits
        raise NoticeFileError(0, "no_year", text)
    return int(text)


def _notice(text: str) -> str:
    if not text.strip():
        raise NoticeFileError(0, "no_notice", text)
    return text.strip()


def _whole(year: int, notice: str, days: list[CalendarDay]) -> Notice:
    if not days:
        raise NoticeFileError(0, "no_days", "")
    return CalendarYear(year, notice, provisional=False), tuple(days)
