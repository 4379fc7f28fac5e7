"""Hearings as iCalendar (RFC 5545): folded, escaped, the same UID whenever they are moved."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disputes_app.services.hearing_export import (
    LINE_OCTETS,
    NobodyScheduledError,
    escaped,
    folded,
    hearing_calendar,
)
from tests.services.conftest import Desk
from tests.support.court import OTHER_ROOM, ROOM, SET_ON, Court

FIRST, LAST = date(2026, 9, 1), date(2026, 9, 30)


@pytest.fixture
def court(desk: Desk) -> Court:
    return Court(desk)


def lines_of(content: bytes) -> list[str]:
    """Return the logical lines: unfolded as a reader does it."""
    text = content.decode()
    assert text.endswith("\r\n")
    return text.replace("\r\n ", "").split("\r\n")[:-1]


def test_a_hearing_becomes_an_event_in_local_time(court: Court) -> None:
    case = court.set(court.case("李测试", firm="上海测试,汽配;有限公司"))
    ctx = court.desk.on(SET_ON)
    made = hearing_calendar(ctx, FIRST, LAST, room=ROOM)
    lines = lines_of(made.content)
    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    assert "TZID:Asia/Shanghai" in lines
    assert "DTSTART;TZID=Asia/Shanghai:20260910T093000" in lines
    assert "DTEND;TZID=Asia/Shanghai:20260910T110000" in lines
    assert f"SUMMARY:开庭 {case.number}" in lines
    assert f"LOCATION:{ROOM}" in lines
    assert r"DESCRIPTION:工测试1 与 上海测试\,汽配\;有限公司" in lines
    assert all(len(part) <= LINE_OCTETS for part in made.content.split(b"\r\n"))
    assert hearing_calendar(ctx, FIRST, LAST, room=OTHER_ROOM).hearings == 0
    assert hearing_calendar(ctx, FIRST, LAST, person="李测试").hearings == 1
    assert hearing_calendar(ctx, FIRST, LAST, person="周测试").hearings == 0
    with pytest.raises(NobodyScheduledError):
        hearing_calendar(ctx, FIRST, LAST, person="查无此人")


def test_a_hearing_that_was_moved_keeps_its_uid(court: Court) -> None:
    case = court.set(court.case())
    before = lines_of(hearing_calendar(court.desk.on(SET_ON), FIRST, LAST).content)
    court.set(case, on="2026-08-21", day="2026-09-11", moved_because="申请人出差")
    after = lines_of(hearing_calendar(court.desk.on(SET_ON), FIRST, LAST).content)
    uid = next(line for line in before if line.startswith("UID:"))
    assert uid in after
    sequence = [next(x for x in lines if x.startswith("SEQUENCE:")) for lines in (before, after)]
    assert sequence == ["SEQUENCE:0", "SEQUENCE:1"]
    assert "DTSTART;TZID=Asia/Shanghai:20260911T093000" in after


def test_marks_of_the_format_are_escaped() -> None:
    assert escaped("a\\b;c,d\r\ne\nf") == r"a\\b\;c\,d\ne\nf"


@given(st.text(alphabet=st.characters(exclude_characters="\r\n", exclude_categories=["Cs"])))
def test_folding_keeps_every_character_within_seventy_five_octets(line: str) -> None:
    pieces = list(folded(line))
    assert all(len(piece.encode()) <= LINE_OCTETS for piece in pieces)
    assert all(following.startswith(" ") for _, following in pairwise(pieces))
    assert "".join([pieces[0], *(piece[1:] for piece in pieces[1:])]) == line
