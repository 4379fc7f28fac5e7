"""Which rooms do tribunals sit in, who is away when, and when are hearings held?

Rooms and hours need ``Right.MAINTAIN``; leave is entered by whoever records events.  Nothing is
deleted: a room given up is no longer active, leave that no longer holds is withdrawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from db.queries import hearings as hearing_queries
from db.queries import offices as office_queries
from db.writes import hearings as hearing_writes
from db.writes.office_settings import set_office_setting
from disputes_app.domain.errors import DomainError
from disputes_app.domain.hearing_log import key_of, names_in
from disputes_app.domain.hearing_records import (
    HearingRow,
    HearingState,
    LeaveRecord,
    RoomKind,
    RoomRecord,
)
from disputes_app.domain.hearing_slots import SittingHours, hours_from, hours_text
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.context import Context
from disputes_app.services.hearing_bookings import HOURS_SETTING, LENGTH_SETTING, sitting_hours
from disputes_app.services.organisation import UnknownOfficeError, UnknownPersonError


@dataclass(frozen=True, slots=True)
class RoomsChanged:
    """What a command on rooms or hours left behind; ``room_id`` None for hours."""

    room_id: int | None = None


@dataclass(frozen=True, slots=True)
class LeaveChanged:
    """What a command on leave left behind.

    ``hearings`` are those already set in it, which now have to be moved.
    """

    leave_id: int
    hearings: tuple[HearingRow, ...] = ()


@dataclass(eq=False)
class BlankRoomError(DomainError):
    """A room of an office without a name."""

    office_id: int


@dataclass(eq=False)
class RoomTakenError(DomainError):
    """There is a room of this name, perhaps no longer used."""

    name: str


@dataclass(eq=False)
class UnknownRoomError(DomainError):
    """There is no such room."""

    room_id: int


@dataclass(eq=False)
class LeaveDaysError(DomainError):
    """The leave ends before it begins, or is longer than a year."""

    from_on: date
    to_on: date


@dataclass(eq=False)
class UnknownLeaveError(DomainError):
    """There is no such leave, or it was withdrawn."""

    leave_id: int


_LONGEST_LEAVE = 366


def rooms(ctx: Context) -> tuple[RoomRecord, ...]:
    """Return all rooms."""
    with ctx.database.read() as conn:
        return hearing_queries.rooms(conn)


def leaves(ctx: Context, first: date, last: date) -> tuple[LeaveRecord, ...]:
    """Return the leave that holds on any of these days, both inclusive."""
    with ctx.database.read() as conn:
        return hearing_queries.leaves(conn, first, last)


def hours(ctx: Context) -> SittingHours:
    """Return when the office holds hearings, and how long one takes."""
    with ctx.database.read() as conn:
        return sitting_hours(conn)


def add_room(
    ctx: Context, actor: Actor, *, name: str, kind: RoomKind, office_id: int
) -> RoomsChanged:
    """Enter a room.

    Raises:
        BlankRoomError, RoomTakenError, UnknownOfficeError: it cannot be entered so.
        NotAllowedError: the actor may not maintain the organisation.
    """
    actor.require(Right.MAINTAIN)
    record = RoomRecord(0, " ".join(name.split()), kind, office_id)
    return ctx.database.run_write(lambda conn: _add_room(conn, ctx, actor, record))


def set_room_active(ctx: Context, actor: Actor, room_id: int, *, active: bool) -> RoomsChanged:
    """Mark a room as used, or no longer.

    Raises:
        UnknownRoomError: there is no such room.
        NotAllowedError: the actor may not maintain the organisation.
    """
    actor.require(Right.MAINTAIN)
    return ctx.database.run_write(lambda conn: _set_active(conn, ctx, actor, room_id, active))


def set_hours(ctx: Context, actor: Actor, *, spans: str, minutes: str) -> RoomsChanged:
    """Choose when hearings are held, and how long one takes that says nothing else.

    Raises:
        SittingHoursError: they cannot be read.
        NotAllowedError: the actor may not maintain the organisation.
    """
    actor.require(Right.MAINTAIN)
    chosen = hours_from(spans, minutes.strip())
    return ctx.database.run_write(lambda conn: _set_hours(conn, ctx, actor, chosen))


def add_leave(
    ctx: Context, actor: Actor, *, staff_id: int, from_on: date, to_on: date, reason: str = ""
) -> LeaveChanged:
    """Enter that somebody is away; hearings set in these days are named, not moved.

    Raises:
        LeaveDaysError, UnknownPersonError: it cannot be entered so.
        NotAllowedError: the actor may not record.
    """
    actor.require(Right.RECORD_EVENT)
    if not 0 <= (to_on - from_on).days < _LONGEST_LEAVE:
        raise LeaveDaysError(from_on, to_on)
    record = LeaveRecord(
        0, staff_id, "", from_on, to_on, " ".join(reason.split()), actor.name, ctx.now()
    )
    return ctx.database.run_write(lambda conn: _add_leave(conn, ctx, actor, record))


def withdraw_leave(ctx: Context, actor: Actor, leave_id: int) -> LeaveChanged:
    """Note that a leave no longer holds.

    Raises:
        UnknownLeaveError: there is none, or it was withdrawn.
        NotAllowedError: the actor may not record.
    """
    actor.require(Right.RECORD_EVENT)
    return ctx.database.run_write(lambda conn: _withdraw(conn, ctx, actor, leave_id))


# One transaction each


def _add_room(conn: Connection, ctx: Context, actor: Actor, record: RoomRecord) -> RoomsChanged:
    hearing_writes.lock_rooms(conn)
    if not record.name:
        raise BlankRoomError(record.office_id)
    if all(one.id != record.office_id for one in office_queries.offices(conn)):
        raise UnknownOfficeError(record.office_id)
    for one in hearing_queries.rooms(conn):
        if key_of(one.name) == key_of(record.name):
            raise RoomTakenError(one.name)
    room_id = hearing_writes.enter_room(conn, record)
    add_audit_row(conn, ctx, actor, "add_room", detail=f"{room_id} {record.name}")
    return RoomsChanged(room_id)


def _set_active(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    room_id: int,
    active: bool,  # noqa: FBT001 - the argument of set_room_active
) -> RoomsChanged:
    hearing_writes.lock_rooms(conn)
    if all(one.id != room_id for one in hearing_queries.rooms(conn)):
        raise UnknownRoomError(room_id)
    hearing_writes.set_room_active(conn, room_id, active=active)
    word = "active" if active else "inactive"
    add_audit_row(conn, ctx, actor, "set_room_active", detail=f"{room_id} {word}")
    return RoomsChanged(room_id)


def _set_hours(conn: Connection, ctx: Context, actor: Actor, chosen: SittingHours) -> RoomsChanged:
    now, spans, length = ctx.now(), hours_text(chosen), str(chosen.default_minutes)
    set_office_setting(conn, HOURS_SETTING, spans, now, actor.name)
    set_office_setting(conn, LENGTH_SETTING, length, now, actor.name)
    add_audit_row(conn, ctx, actor, "set_hearing_hours", detail=f"{spans} {length}")
    return RoomsChanged()


def _add_leave(conn: Connection, ctx: Context, actor: Actor, record: LeaveRecord) -> LeaveChanged:
    person = next((one for one in office_queries.staff(conn) if one.id == record.staff_id), None)
    if person is None:
        raise UnknownPersonError(record.staff_id)
    first = max(record.from_on, ctx.today())
    if first <= record.to_on:
        span = range(first.toordinal(), record.to_on.toordinal() + 1)
        hearing_writes.lock_days(conn, map(date.fromordinal, span))
    leave_id = hearing_writes.enter_leave(conn, record)
    days = f"{record.from_on.isoformat()}..{record.to_on.isoformat()}"
    add_audit_row(conn, ctx, actor, "add_leave", detail=f"{leave_id} {record.staff_id} {days}")
    set_then = hearing_queries.hearing_rows(conn, first, record.to_on, (HearingState.SET,))
    return LeaveChanged(leave_id, tuple(row for row in set_then if _sits(person.name, row)))


def _sits(name: str, row: HearingRow) -> bool:
    sitting = (*names_in(row.hearing.arbitrators), *names_in(row.hearing.clerk))
    return key_of(name) in {key_of(one) for one in sitting}


def _withdraw(conn: Connection, ctx: Context, actor: Actor, leave_id: int) -> LeaveChanged:
    found = hearing_queries.leave(conn, leave_id)
    if found is None or found.withdrawn_at is not None:
        raise UnknownLeaveError(leave_id)
    hearing_writes.withdraw_leave(conn, leave_id, ctx.now())
    add_audit_row(conn, ctx, actor, "withdraw_leave", detail=str(leave_id))
    return LeaveChanged(leave_id)
