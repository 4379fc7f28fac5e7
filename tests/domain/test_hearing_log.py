"""Which hearings a log tells of: set, moved, held, given up, and before whom."""

from __future__ import annotations

from datetime import date

import pytest

from disputes_app.domain.events import Facts
from disputes_app.domain.hearing_log import (
    hearings_of,
    key_of,
    minute_in,
    names_in,
    recused,
    set_hearing,
    tribunal_of,
)
from disputes_app.domain.hearing_records import HearingState
from tests.domain.arbitration_logs import LINE, arbitration
from tests.domain.logs import Row, void

FORMED: Row = (
    "tribunal_formed",
    "2026-03-06",
    {"mode": "three", "members": "钱测试（首席）、李测试，周测试", "clerk": "书测试"},
)


def planned(on: str, day: str, **facts: str | int) -> Row:
    given: Facts = {"hearing_on": day, **facts}
    return ("hearing_scheduled", on, given)


TIMES = [
    ("9:30", 570),
    ("09:30", 570),
    ("9：30", 570),
    ("14:00", 840),
    ("下午2时", 840),
    ("下午2点30分", 870),
    ("上午9时30分", 570),
    ("0:00", 0),
    ("24:00", None),
    ("9:75", None),
    ("另行通知", None),
    ("", None),
    ("930", None),
]


@pytest.mark.parametrize(("text", "minute"), TIMES)
def test_times_as_people_write_them(text: str, minute: int | None) -> None:
    assert minute_in(text) == minute


def test_names_stand_apart_whatever_is_between_them() -> None:
    assert names_in("钱测试（首席）、李测试，周测试;钱测试") == ("钱测试", "李测试", "周测试")
    assert names_in("") == ()
    assert names_in("钱测试 李测试") == ("钱测试", "李测试")
    assert names_in("王　伟、李 娜") == ("王伟", "李娜")
    assert names_in("王 伟 李四") == ("王伟", "李四")
    assert key_of("第一 仲裁庭A") == key_of("第一仲裁庭ａ")


def test_a_hearing_takes_time_room_and_tribunal_from_the_log() -> None:
    events = arbitration(
        FORMED,
        planned("2026-03-16", "2026-03-31", hearing_time="9:30", room="第一仲裁庭", minutes=60),
    )
    (hearing,) = hearings_of(events, ended=False)
    assert (hearing.hearing_on, hearing.start_minute, hearing.end_minute) == (
        date(2026, 3, 31),
        570,
        630,
    )
    assert hearing.arbitrators == "钱测试、李测试、周测试"
    assert (hearing.clerk, hearing.room) == ("书测试", "第一仲裁庭")
    assert hearing.state is HearingState.SET


def test_a_hearing_without_a_length_takes_ninety_minutes_and_never_passes_midnight() -> None:
    plain = arbitration(planned("2026-03-16", "2026-03-31", hearing_time="13:30"))
    late = arbitration(planned("2026-03-16", "2026-03-31", hearing_time="23:30"))
    assert hearings_of(plain, ended=False)[0].end_minute == 900
    assert hearings_of(late, ended=False)[0].end_minute == 1440


def test_another_entry_moves_it_and_a_void_brings_it_back() -> None:
    events = arbitration(planned("2026-03-16", "2026-03-31"), planned("2026-03-18", "2026-04-02"))
    first, second = hearings_of(events, ended=False)
    assert (first.state, second.state) == (HearingState.MOVED, HearingState.SET)
    back = void(LINE, events, second.seq, "2026-03-19")
    restored = set_hearing(back)
    assert restored is not None
    assert restored.hearing_on == date(2026, 3, 31)


def test_held_on_its_day_and_given_up_on_another() -> None:
    held = arbitration(FORMED, planned("2026-03-16", "2026-03-31"), ("heard", "2026-03-31"))
    assert [one.state for one in hearings_of(held, ended=False)] == [HearingState.HELD]
    other_day = arbitration(FORMED, planned("2026-03-16", "2026-03-31"), ("heard", "2026-03-27"))
    assert [one.state for one in hearings_of(other_day, ended=False)] == [HearingState.CANCELLED]


def test_the_end_of_the_case_takes_it_off_the_calendar() -> None:
    events = arbitration(planned("2026-03-16", "2026-03-31"))
    assert [one.state for one in hearings_of(events, ended=True)] == [HearingState.CANCELLED]
    assert set_hearing(events, ended=True) is None


def test_who_sat_stays_with_the_hearing_that_was_held() -> None:
    events = arbitration(
        FORMED,
        planned("2026-03-16", "2026-03-31"),
        ("heard", "2026-03-31"),
        ("tribunal_formed", "2026-04-01", {"mode": "sole", "members": "吴测试"}),
        planned("2026-04-01", "2026-04-10"),
    )
    held, following = hearings_of(events, ended=False)
    assert held.arbitrators == "钱测试、李测试、周测试"
    assert (following.arbitrators, following.clerk) == ("吴测试", "")
    assert tribunal_of(events).sole


def test_only_a_recusal_that_was_granted_bars() -> None:
    asked: Row = ("recusal_requested", "2026-03-10", {"party": 2, "against": "钱测试"})
    granted: Row = ("recusal_decided", "2026-03-11", {"party": 2, "result": "granted"})
    refused: Row = ("recusal_decided", "2026-03-11", {"party": 2, "result": "refused"})
    assert recused(arbitration(FORMED, asked)) == ()
    assert recused(arbitration(FORMED, asked, refused)) == ()
    assert recused(arbitration(FORMED, asked, granted)) == ("钱测试",)
