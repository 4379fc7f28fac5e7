"""A notice as it is typed."""

from __future__ import annotations

from datetime import date

import pytest

from disputes_app.domain.notice_file import NoticeFileError
from disputes_app.domain.notice_lines import notice_lines, read_notice_lines
from tests.support.notices import NOTICE, YEAR, notice_days

TYPED = """
0101-0103 元旦
0205-0213 春节
+0131

0403-0405 清明节
+ 0220
0501至0505 劳动节
+0425
+0508
0609 端午节
0915 中秋节
1001 - 1007 国庆节
+0926
+1009
"""


def test_what_is_typed_is_the_notice() -> None:
    typed = read_notice_lines(YEAR, NOTICE, TYPED)
    assert sorted(typed, key=lambda one: one.day) == sorted(notice_days(), key=lambda one: one.day)


def test_what_is_written_is_read_back() -> None:
    days = tuple(sorted(notice_days(), key=lambda one: one.day))
    text = notice_lines(days, YEAR)
    assert text.splitlines()[:2] == ["0101-0103 元旦", "+0131"]
    assert read_notice_lines(YEAR, NOTICE, text) == days


def test_the_last_days_of_the_year_before_are_written_in_full() -> None:
    (one,) = read_notice_lines(YEAR, NOTICE, "+20261226")
    assert (one.day, one.working) == (date(2026, 12, 26), True)
    assert notice_lines([one], YEAR) == "+20261226"


@pytest.mark.parametrize(
    ("text", "place", "problem"),
    [
        ("", 0, "no_days"),
        ("0101 元旦\n0231 春节", 2, "not_a_day"),
        ("春节", 1, "not_a_day"),
        ("1007-1001 国庆节", 1, "not_a_day"),
        ("0101-0601 长假", 1, "not_a_day"),
        ("0101", 1, "no_reason"),
    ],
)
def test_a_line_that_does_not_fit_is_named(text: str, place: int, problem: str) -> None:
    with pytest.raises(NoticeFileError) as refused:
        read_notice_lines(YEAR, NOTICE, text)
    assert (refused.value.place, refused.value.problem) == (place, problem)
