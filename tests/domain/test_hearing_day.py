"""Between which days an arbitration must be heard, counted by hand and day by day."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disputes_app.domain.admission import admit
from disputes_app.domain.cases import Line
from disputes_app.domain.fold import fold
from disputes_app.domain.hearing_day import HearingWindow, hearing_warning, hearing_window
from disputes_app.domain.law import Law, Policy
from disputes_app.domain.words import has_word
from tests.domain.arbitration_logs import (
    AFTER,
    EXTEND,
    LAST,
    LINE,
    RECEIVED,
    RESUME,
    SUSPEND,
    arbitration,
    read,
)
from tests.domain.logs import Row, entry, log
from tests.support.law import packaged_law

LAW = packaged_law()


def window_of(law: Law, *rows: Row, today: str, writing_days: int = 0) -> HearingWindow:
    on = date.fromisoformat(today)
    found = hearing_window(read(arbitration(*rows), law, on), law, on, writing_days=writing_days)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("rows", "today", "writing_days", "earliest", "latest", "notice_by"),
    [
        # Accepted on 2 March: 45 days end on Thursday 16 April; notice by the 9th.
        ([], "2026-03-09", 0, "2026-03-16", "2026-04-16", "2026-04-09"),
        # On a Saturday the notice is served on Monday at the earliest.
        ([], "2026-03-14", 0, "2026-03-23", "2026-04-16", "2026-04-09"),
        ([], "2026-03-09", 5, "2026-03-16", "2026-04-09", "2026-04-01"),
        ([(EXTEND, "2026-04-10")], "2026-04-10", 0, "2026-04-17", "2026-05-06", "2026-04-24"),
        (
            [(SUSPEND, "2026-03-20"), (RESUME, "2026-04-10")],
            "2026-04-10",
            0,
            "2026-04-17",
            "2026-05-07",
            "2026-04-27",
        ),
        # A restart after the last day gives a working clock, and a hearing within it.
        ([("claims_changed", AFTER)], "2026-04-20", 0, "2026-04-27", "2026-06-01", "2026-05-25"),
        # The last day on which it is just possible.
        ([], "2026-04-09", 0, "2026-04-16", "2026-04-16", "2026-04-09"),
    ],
)
def test_worked_windows(
    law: Law,
    rows: list[Row],
    today: str,
    writing_days: int,
    earliest: str,
    latest: str,
    notice_by: str,
) -> None:
    found = window_of(law, *rows, today=today, writing_days=writing_days)
    assert (found.why_not, found.writing_days) == (None, writing_days)
    assert (str(found.earliest), str(found.latest)) == (earliest, latest)
    assert str(found.notice_by) == notice_by
    assert found.notice is not None
    assert str(found.notice.due) == notice_by
    assert found.notice.start == found.latest


def test_clear_days_are_one_more(law: Law) -> None:
    clear = dataclasses.replace(law, policy=Policy(hearing_clear_days=True))
    found = window_of(clear, today="2026-03-09")
    assert (str(found.earliest), str(found.notice_by)) == ("2026-03-17", "2026-04-08")


@pytest.mark.parametrize(
    ("rows", "today", "why_not"),
    [
        ([(SUSPEND, "2026-03-20")], "2026-03-25", "suspended_now"),
        ([], "2026-04-10", "no_hearing_day_left"),
        ([], "2026-04-17", "award_term_over"),
    ],
)
def test_why_there_is_none(law: Law, rows: list[Row], today: str, why_not: str) -> None:
    found = window_of(law, *rows, today=today)
    assert found.why_not == why_not
    assert has_word(why_not)
    assert not found.contains(LAST)


def test_a_case_without_a_last_day_has_none(law: Law) -> None:
    rows: tuple[Row, ...] = (RECEIVED, ("accepted", "2026-03-02", {"day_unknown": True}))
    found = hearing_window(read(log(LINE, *rows), law), law, date(2026, 3, 9))
    assert found is not None
    assert (found.why_not, found.award) == ("no_last_day", None)
    old = log(LINE, ("received", "2008-03-01"), ("accepted", "2008-03-03"))
    found = hearing_window(read(old, law), law, date(2008, 3, 9))
    assert found is not None
    assert found.why_not == "no_last_day"


def test_only_open_arbitrations_have_one(law: Law) -> None:
    today = date(2026, 3, 9)
    assert hearing_window(read(log(LINE, RECEIVED), law), law, today) is None
    assert hearing_window(read(arbitration(("awarded", "2026-03-06")), law), law, today) is None
    other = Line.INSPECTION
    state = fold(other, log(other, RECEIVED, ("accepted", "2026-03-02")), law, today)
    assert hearing_window(state, law, today) is None


@pytest.mark.parametrize(
    ("day", "code", "about"),
    [
        ("2026-03-16", None, None),
        ("2026-04-16", None, None),
        ("2026-03-13", "hearing_before_notice_term", "2026-03-16"),
        ("2026-04-17", "hearing_after_last_day", "2026-04-16"),
        ("2026-03-21", "hearing_on_day_off", "2026-03-21"),
    ],
)
def test_a_hearing_outside_is_warned_of_and_not_refused(
    law: Law, day: str, code: str | None, about: str | None
) -> None:
    hearing = entry(LINE, 3, "hearing_scheduled", "2026-03-09", {"hearing_on": day})
    admission = admit(LINE, arbitration(), hearing, law, date(2026, 4, 1))
    assert admission.flaws == ()
    said = [(one.code, str(one.day)) for one in admission.cautions]
    assert said == ([] if code is None else [(code, str(about))])
    assert code is None or has_word(code)
    window = window_of(law, today="2026-03-09")
    assert hearing_warning(window, law, date.fromisoformat(day)) == code


@given(st.dates(date(2025, 9, 1), date(2026, 8, 1)), st.integers(0, 70), st.integers(0, 8))
def test_the_window_is_every_day_whose_notice_and_award_are_in_time(
    accepted: date, later: int, writing_days: int
) -> None:
    """Day by day: what lies within is in time for both, what lies outside is not."""
    today = accepted + timedelta(later)
    rows: tuple[Row, ...] = (
        ("received", accepted.isoformat()),
        ("accepted", accepted.isoformat()),
    )
    found = hearing_window(
        fold(LINE, log(LINE, *rows), LAW, today), LAW, today, writing_days=writing_days
    )
    assert found is not None
    assert found.award is not None
    last = found.award.due
    assert last is not None
    calendar = LAW.calendar
    for n in range(100):
        day = accepted + timedelta(n)
        if not calendar.is_working(day) or day < today:
            continue
        notice = calendar.subtract_working_days(day, 5)
        left = calendar.working_days_between(day, last)
        in_time = notice >= today and day <= last and left >= writing_days
        assert found.contains(day) is in_time
