"""Who or what is taken when a hearing is set, what needs a reason, and which slots are free."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disputes_app.domain.hearing_day import NO_LAST_DAY, HearingWindow, hearing_window
from disputes_app.domain.hearing_schedule import (
    Attendee,
    Bars,
    Booking,
    Clash,
    ClashKind,
    Leave,
    clashes_of,
    reasons_needed,
)
from disputes_app.domain.hearing_slots import SittingHours, SlotQuestion, free_slots
from disputes_app.domain.law import Law
from tests.domain.arbitration_logs import arbitration, read

DAY = date(2026, 3, 30)
ROOM, OTHER_ROOM = "第一仲裁庭", "第二仲裁庭"
WORKER = Attendee("王测试", "310101199001010018")
FIRM = Attendee("上海测试汽配有限公司", "91350100M000100Y43")
LAWYER = Attendee("律测试", is_agent=True)


def booking(case_id: int, **given_: object) -> Booking:
    """Return a hearing from 9:00 to 10:30 that takes only what is named."""
    plain = Booking(case_id, f"第{case_id}号", DAY, 540, 630)
    return replace(plain, **given_)  # type: ignore[arg-type]  # fields of a Booking by name


CLASHES = [
    pytest.param({"room": ROOM}, {"room": ROOM}, [ClashKind.ROOM], id="one-room"),
    pytest.param({"room": ROOM}, {"room": " 第一 仲裁庭"}, [ClashKind.ROOM], id="room-with-blank"),
    pytest.param({"room": ROOM}, {"room": OTHER_ROOM}, [], id="two-rooms"),
    pytest.param({"room": ""}, {"room": ""}, [], id="no-room-is-no-room"),
    pytest.param(
        {"room": ROOM}, {"room": ROOM, "start": 630, "end": 720}, [], id="one-after-the-other"
    ),
    pytest.param(
        {"room": ROOM}, {"room": ROOM, "start": 629, "end": 720}, [ClashKind.ROOM], id="a-minute"
    ),
    pytest.param(
        {"room": ROOM}, {"room": ROOM, "day": DAY + timedelta(days=1)}, [], id="another-day"
    ),
    pytest.param(
        {"room": ROOM},
        {"room": ROOM, "start": None, "end": None},
        [ClashKind.ROOM],
        id="no-time-takes-the-day",
    ),
    pytest.param(
        {"arbitrators": ("钱测试", "李测试")},
        {"arbitrators": ("李测试",)},
        [ClashKind.ARBITRATOR],
        id="arbitrator",
    ),
    pytest.param(
        {"arbitrators": ("钱测试",)},
        {"clerk": "钱测试"},
        [ClashKind.ARBITRATOR],
        id="arbitrator-writes-elsewhere",
    ),
    pytest.param({"clerk": "书测试"}, {"clerk": "书测试"}, [ClashKind.CLERK], id="clerk"),
    pytest.param(
        {"clerk": "书测试、记测试"}, {"clerk": "记测试"}, [ClashKind.CLERK], id="second-clerk"
    ),
    pytest.param(
        {"attendees": (WORKER, FIRM)}, {"attendees": (FIRM,)}, [ClashKind.PARTY], id="party"
    ),
    pytest.param(
        {"attendees": (WORKER,)},
        {"attendees": (replace(WORKER, number="310101199202020027"),)},
        [],
        id="same-name-other-number",
    ),
    pytest.param(
        {"attendees": (WORKER,)},
        {"attendees": (replace(WORKER, number=""),)},
        [ClashKind.PARTY],
        id="same-name-number-unknown",
    ),
    pytest.param(
        {"attendees": (replace(FIRM, name="旧名称"),)},
        {"attendees": (FIRM,)},
        [ClashKind.PARTY],
        id="same-number-other-name",
    ),
    pytest.param({"attendees": (LAWYER,)}, {"attendees": (LAWYER,)}, [ClashKind.AGENT], id="agent"),
]


@pytest.mark.parametrize(("own", "other", "kinds"), CLASHES)
def test_what_is_taken(
    own: dict[str, object], other: dict[str, object], kinds: list[ClashKind]
) -> None:
    found = clashes_of(booking(1, **own), [booking(2, **other)], Bars())
    assert [clash.kind for clash in found] == kinds
    for clash in found:
        assert clash.number == "第2号"
        assert "第2号" in clash.zh
        assert "第2号" in clash.en


def test_a_case_does_not_clash_with_itself() -> None:
    assert clashes_of(booking(1, room=ROOM), [booking(1, room=ROOM)], Bars()) == ()


BARS = [
    pytest.param(Bars((Leave("钱测试", DAY, DAY),)), [ClashKind.LEAVE], id="on-leave"),
    pytest.param(
        Bars((Leave("钱测试", DAY - timedelta(days=9), DAY - timedelta(days=1)),)),
        [],
        id="back-the-day-before",
    ),
    pytest.param(Bars((Leave("别测试", DAY, DAY),)), [], id="somebody-else-away"),
    pytest.param(Bars(recused=("钱测试",)), [ClashKind.RECUSED], id="recused"),
    pytest.param(Bars(was_agent={"钱测试": "王测试"}), [ClashKind.WAS_AGENT], id="was-agent"),
    pytest.param(Bars(closed_rooms=(ROOM,)), [ClashKind.ROOM_CLOSED], id="room-given-up"),
]


@pytest.mark.parametrize(("bars", "kinds"), BARS)
def test_what_keeps_people_away(bars: Bars, kinds: list[ClashKind]) -> None:
    found = clashes_of(booking(1, room=ROOM, arbitrators=("钱测试",)), [], bars)
    assert [clash.kind for clash in found] == kinds


def test_a_clash_says_what_when_and_with_which_case() -> None:
    clash = Clash(ClashKind.ROOM, ROOM, "第2号", 540, 630)
    assert clash.zh == "第一仲裁庭已被 第2号 占用（09:00-10:30）"
    leave = Clash(ClashKind.LEAVE, "钱测试", until=DAY)
    assert leave.zh == "钱测试请假至 2026-03-30"


def test_cases_heard_together_share_room_and_people() -> None:
    taken = {"room": ROOM, "arbitrators": ("钱测试",), "attendees": (FIRM,)}
    head = booking(1, **taken)
    second = booking(2, **taken, joint_with=head.number)
    third = booking(3, **taken, joint_with=head.number)
    assert clashes_of(second, [head, third], Bars()) == ()
    assert clashes_of(head, [second], Bars()) == ()
    elsewhere = replace(second, room=OTHER_ROOM)
    assert {one.kind for one in clashes_of(elsewhere, [head], Bars())} == {
        ClashKind.ARBITRATOR,
        ClashKind.PARTY,
    }


# What needs a reason: accepted 2026-03-02, so the award clock ends on 2026-04-16


def window_of(law: Law, today: str) -> HearingWindow:
    found = hearing_window(read(arbitration(), law), law, date.fromisoformat(today))
    assert found is not None
    return found


REASONS = [
    # today, day, waived, codes: the earliest day in time is five working days on (规则 38)
    ("2026-03-09", "2026-03-16", False, []),
    ("2026-03-09", "2026-03-13", False, ["hearing_before_notice_term"]),
    ("2026-03-09", "2026-03-13", True, []),
    ("2026-03-09", "2026-04-16", False, []),
    ("2026-03-09", "2026-04-17", False, ["hearing_after_last_day"]),
    ("2026-03-09", "2026-03-21", False, ["hearing_on_day_off"]),
    ("2026-04-15", "2026-04-18", True, ["hearing_after_last_day", "hearing_on_day_off"]),
    (
        "2026-04-20",
        "2026-04-21",
        False,
        ["hearing_after_last_day", "hearing_before_notice_term"],
    ),
]


@pytest.mark.parametrize(("today", "day", "waived", "codes"), REASONS)
def test_what_needs_a_reason(
    law: Law,
    today: str,
    day: str,
    waived: bool,
    codes: list[str],
) -> None:
    found = reasons_needed(
        window_of(law, today), law, date.fromisoformat(day), notice_waived=waived
    )
    assert [one.code for one in found] == codes


def test_without_a_last_day_a_reason_is_needed(law: Law) -> None:
    unknown = HearingWindow(None, None, None, None, None, 0, NO_LAST_DAY, provisional=False)
    found = reasons_needed(unknown, law, DAY, notice_waived=False)
    assert [one.code for one in found] == [NO_LAST_DAY]


# Free slots

HOURS = SittingHours()
DAYS = tuple(DAY + timedelta(days=n) for n in range(3))
ROOMS = (ROOM, OTHER_ROOM)


def test_slots_begin_at_nine_and_end_before_lunch_and_closing() -> None:
    assert list(HOURS.starts(90)) == [540, 570, 600, 810, 840, 870, 900, 930]
    assert list(HOURS.starts(151)) == [810, 840]
    assert list(HOURS.starts(600)) == []


def test_the_first_free_room_is_offered() -> None:
    taken = booking(2, room=ROOM)
    question = SlotQuestion(booking(1), 90, DAYS, ROOMS, (taken,), Bars())
    first, second, *_ = free_slots(question)
    assert (first.day, first.times, first.room) == (DAY, "09:00-10:30", OTHER_ROOM)
    assert (second.times, second.room) == ("09:30-11:00", OTHER_ROOM)


def test_nobody_on_leave_is_offered_a_day() -> None:
    away = Bars((Leave("钱测试", DAY, DAYS[1]),))
    question = SlotQuestion(booking(1, arbitrators=("钱测试",)), 90, DAYS, ROOMS, (), away)
    assert {slot.day for slot in free_slots(question)} == {DAYS[2]}


PEOPLE = st.sampled_from(["甲", "乙", "丙", "丁"])
PARTIES = st.sampled_from([WORKER, FIRM, LAWYER, Attendee("赵测试")])


@st.composite
def busy_bookings(draw: st.DrawFn) -> tuple[Booking, ...]:
    found = []
    for case_id in range(2, 2 + draw(st.integers(0, 8))):
        start = draw(st.one_of(st.none(), st.integers(480, 1020)))
        found.append(
            Booking(
                case_id,
                f"第{case_id}号",
                draw(st.sampled_from(DAYS)),
                start,
                None if start is None else start + draw(st.integers(30, 240)),
                draw(st.sampled_from(["", *ROOMS])),
                tuple(draw(st.lists(PEOPLE, max_size=3, unique=True))),
                draw(st.one_of(st.just(""), PEOPLE)),
                tuple(draw(st.lists(PARTIES, max_size=2, unique=True))),
            )
        )
    return tuple(found)


@given(
    busy=busy_bookings(),
    arbitrators=st.lists(PEOPLE, min_size=1, max_size=3, unique=True),
    parties=st.lists(PARTIES, max_size=2, unique=True),
    length=st.integers(30, 150),
    away=st.sets(PEOPLE),
)
def test_a_proposed_slot_never_clashes_and_once_taken_always_does(
    busy: tuple[Booking, ...],
    arbitrators: list[str],
    parties: list[Attendee],
    length: int,
    away: set[str],
) -> None:
    bars = Bars(tuple(Leave(name, DAYS[0], DAYS[1]) for name in sorted(away)))
    wanted = booking(1, arbitrators=tuple(arbitrators), attendees=tuple(parties))
    for slot in free_slots(SlotQuestion(wanted, length, DAYS, ROOMS, busy, bars)):
        taken = replace(wanted, day=slot.day, start=slot.start, end=slot.end, room=slot.room)
        assert clashes_of(taken, busy, bars) == ()
        again = replace(taken, case_id=99, number="第99号")
        assert ClashKind.ROOM in {one.kind for one in clashes_of(again, [*busy, taken], bars)}
