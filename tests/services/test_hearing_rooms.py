"""Rooms, hours and leave: entered, refused, given up, on both databases."""

from __future__ import annotations

from datetime import date

import pytest

from disputes_app.domain.hearing_records import RoomKind
from disputes_app.domain.hearing_schedule import ClashKind
from disputes_app.domain.hearing_slots import SittingHoursError
from disputes_app.domain.staff import NotAllowedError
from disputes_app.services import hearing_rooms
from disputes_app.services.hearings import schedule
from disputes_app.services.organisation import UnknownOfficeError, UnknownPersonError
from tests.services.conftest import ARBITRATION, HANDLER, SUPERVISOR, Desk
from tests.support.court import ADMINISTRATOR, SET_ON, Court


@pytest.fixture
def court(desk: Desk) -> Court:
    return Court(desk)


def test_rooms_are_entered_once_and_given_up(court: Court) -> None:
    ctx = court.desk.on(SET_ON)
    taken = {"kind": RoomKind.CIRCUIT, "office_id": ARBITRATION}
    with pytest.raises(hearing_rooms.RoomTakenError):
        hearing_rooms.add_room(ctx, ADMINISTRATOR, name=" 第一 仲裁庭", **taken)  # type: ignore[arg-type]  # arguments by name
    with pytest.raises(hearing_rooms.BlankRoomError):
        hearing_rooms.add_room(ctx, ADMINISTRATOR, name=" ", **taken)  # type: ignore[arg-type]  # the same
    with pytest.raises(UnknownOfficeError):
        hearing_rooms.add_room(ctx, ADMINISTRATOR, name="新庭", kind=RoomKind.DIGITAL, office_id=99)
    with pytest.raises(NotAllowedError):
        hearing_rooms.add_room(ctx, SUPERVISOR, name="新庭", **taken)  # type: ignore[arg-type]  # the same
    with pytest.raises(hearing_rooms.UnknownRoomError):
        hearing_rooms.set_room_active(ctx, ADMINISTRATOR, 99, active=False)
    hearing_rooms.set_room_active(ctx, ADMINISTRATOR, 1, active=False)
    assert [one.active for one in hearing_rooms.rooms(ctx)] == [False, True]
    case = court.case()
    assert court.kinds(lambda: court.set(case)) == [ClashKind.ROOM_CLOSED]


def test_hours_are_chosen_by_the_administrator(court: Court) -> None:
    ctx = court.desk.on(SET_ON)
    assert hearing_rooms.hours(ctx).default_minutes == 90
    for spans, minutes in (("9-", "60"), ("9:00-11:00,10:00-12:00", "60"), ("9:00-11:00", "0")):
        with pytest.raises(SittingHoursError):
            hearing_rooms.set_hours(ctx, ADMINISTRATOR, spans=spans, minutes=minutes)
    for minutes in ("60", "120"):
        hearing_rooms.set_hours(
            ctx, ADMINISTRATOR, spans="9:00－11:00，14:00－16:00", minutes=minutes
        )
    found = hearing_rooms.hours(ctx)
    assert (found.spans, found.default_minutes) == (((540, 660), (840, 960)), 120)
    case = court.set(court.case())
    (row,) = schedule(ctx, date(2026, 9, 10), date(2026, 9, 10)).rows
    assert (row.case_id, row.hearing.end_minute) == (case.case_id, 570 + 120)


def test_leave_needs_somebody_and_days_in_order(court: Court) -> None:
    ctx = court.desk.on(SET_ON)
    day = date(2026, 9, 1)
    with pytest.raises(UnknownPersonError):
        hearing_rooms.add_leave(ctx, HANDLER, staff_id=99, from_on=day, to_on=day)
    for first, last in ((day, date(2026, 8, 31)), (day, date(2027, 9, 2))):
        with pytest.raises(hearing_rooms.LeaveDaysError):
            hearing_rooms.add_leave(ctx, HANDLER, staff_id=2, from_on=first, to_on=last)
    entered = hearing_rooms.add_leave(ctx, HANDLER, staff_id=2, from_on=day, to_on=day)
    assert [one.name for one in hearing_rooms.leaves(ctx, day, day)] == [HANDLER.name]
    hearing_rooms.withdraw_leave(ctx, HANDLER, entered.leave_id)
    with pytest.raises(hearing_rooms.UnknownLeaveError):
        hearing_rooms.withdraw_leave(ctx, HANDLER, entered.leave_id)
    assert hearing_rooms.leaves(ctx, day, day) == ()
