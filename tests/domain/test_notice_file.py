"""Notices written in files, and what is said of a line that does not fit."""

from __future__ import annotations

import json
import re

import pytest

from disputes_app.domain.notice_file import (
    NoticeFileError,
    read_notice,
    read_notice_csv,
    read_notice_json,
)
from disputes_app.domain.work_calendar import CalendarYear
from tests.support.notices import NOTICE, notice_csv, notice_days

YEAR = CalendarYear(2027, NOTICE, provisional=False)
HEAD = f"year,2027\nnotice,{NOTICE}\nday,working,reason\n"


def test_a_notice_is_read_as_it_was_written() -> None:
    text = notice_csv(YEAR, notice_days())
    assert read_notice_csv(text) == (YEAR, notice_days())
    assert read_notice_csv("\ufeff" + text.replace("\n", "\r\n")) == (YEAR, notice_days())


def test_a_file_from_a_spreadsheet_is_read() -> None:
    """Excel in Chinese saves CSV as GBK, pads lines with commas and writes 2027/2/5."""
    lines = notice_csv(YEAR, notice_days()).splitlines()
    lines[0] += ","
    text = "\r\n".join(re.sub(r"^2027-0?(\d+)-0?(\d+)", r"2027/\1/\2", one) for one in lines)
    assert "2027/2/5,off" in text
    assert read_notice(text.encode("gbk"), "2027.CSV") == (YEAR, notice_days())
    assert read_notice(text.encode("utf-8-sig"), "2027.csv") == (YEAR, notice_days())


@pytest.mark.parametrize("day", ["2027/2/30", "2027/2", "2027/x/5", "2027/2/5/1"])
def test_what_is_no_day_with_slashes_is_named(day: str) -> None:
    with pytest.raises(NoticeFileError) as refused:
        read_notice_csv(f"{HEAD}{day},off,春节")
    assert (refused.value.problem, refused.value.text) == ("not_a_day", day)


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(NoticeFileError) as refused:
        read_notice(b"\xff\xff\x00", "picture.csv")
    assert refused.value.problem == "not_readable"


def test_json_says_the_same() -> None:
    days = [
        {"day": str(one.day), "working": one.working, "reason": one.reason} for one in notice_days()
    ]
    text = json.dumps({"year": 2027, "notice": NOTICE, "days": days})
    assert read_notice_json(text) == (YEAR, notice_days())


@pytest.mark.parametrize(
    ("text", "place", "problem"),
    [
        ("", 0, "no_head"),
        ("day,working,reason\n2027-01-01,off,元旦", 0, "no_year"),
        ("year,27\nnotice,x\nday,working,reason\n", 0, "no_year"),
        ("year,2027\nday,working,reason\n", 0, "no_notice"),
        (HEAD, 0, "no_days"),
        (HEAD + "2027-02-31,off,春节", 4, "not_a_day"),
        (HEAD + "\n2027-02-05,maybe,春节", 5, "not_working"),
        (HEAD + "2027-02-05,off,", 4, "no_reason"),
    ],
)
def test_csv_names_the_line_that_does_not_fit(text: str, place: int, problem: str) -> None:
    with pytest.raises(NoticeFileError) as refused:
        read_notice_csv(text)
    assert (refused.value.place, refused.value.problem) == (place, problem)


@pytest.mark.parametrize(
    ("text", "place", "problem"),
    [
        ("{", 0, "not_json"),
        ("[]", 0, "not_json"),
        ('{"year": 2027, "notice": "x"}', 0, "no_days"),
        ('{"year": 2027, "notice": "x", "days": []}', 0, "no_days"),
        ('{"year": 2027, "notice": "x", "days": [3]}', 1, "not_a_day"),
        ('{"year": 2027, "notice": "x", "days": [{"day": "2027-01-01"}]}', 1, "not_working"),
    ],
)
def test_json_names_the_entry_that_does_not_fit(text: str, place: int, problem: str) -> None:
    with pytest.raises(NoticeFileError) as refused:
        read_notice_json(text)
    assert (refused.value.place, refused.value.problem) == (place, problem)


def test_a_worked_day_needs_no_reason() -> None:
    _, days = read_notice_csv(HEAD + "2027-02-20,班,")
    assert days[0].reason == "调休上班"
