"""How are rooms and leave entered, and the hearings of a case brought in line with its log?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from datetime import date, datetime
from operator import attrgetter

from sqlalchemy import Connection, Integer, bindparam, text, update

from db.columns import Row, rows_of
from db.models import Hearing, HearingRoom, StaffLeave
from db.writes.identities import reserve_ids, sync_identity
from disputes_app.domain.cases import CaseId
from disputes_app.domain.hearing_records import HearingRecord, LeaveRecord, RoomRecord

HEARING_ROWS = rows_of(Hearing)
_ROOMS = rows_of(HearingRoom)
_LEAVES = rows_of(StaffLeave)
_OF_CASE = bindparam("of_case", type_=Integer())
_DELETE = Hearing.delete().where(Hearing.c.case_id == _OF_CASE)
_hearing_values = attrgetter(
    *["state.value" if one.name == "state" else one.name for one in fields(HearingRecord)]
)
_leave_values = attrgetter(*_LEAVES.columns)

_DAY_LOCK = 3_848
"""Class of the server's advisory locks on days of hearings (办案规则 38, 48)."""


def lock_days(conn: Connection, days: Iterable[date]) -> None:
    """Let nobody else set a hearing on these days until this transaction ends.

    A day is the unit, as rooms and people of the log may not be registered.  Taken after the
    row of the case and in order of the days, so that two desks never wait crosswise.  On SQLite
    whoever writes holds the file anyway.
    """
    if conn.dialect.name == "sqlite":
        return
    statement = text("SELECT pg_advisory_xact_lock(:kind, :day)")
    for day in sorted(set(days)):
        conn.execute(statement, {"kind": _DAY_LOCK, "day": day.toordinal()})


def replace_hearings(conn: Connection, case_id: CaseId, hearings: Sequence[HearingRecord]) -> None:
    """Store the hearings of a case as its log leaves them."""
    conn.execute(_DELETE, {"of_case": case_id})
    HEARING_ROWS.insert(conn, [hearing_values(case_id, one) for one in hearings])


def hearing_values(case_id: CaseId, hearing: HearingRecord) -> Row:
    """Return a row for HEARING_ROWS."""
    return (case_id, *_hearing_values(hearing))


def add_rooms(conn: Connection, rooms: Iterable[RoomRecord]) -> None:
    """Enter rooms under the ids they bring."""
    _ROOMS.insert(conn, [_room_values(one) for one in rooms])
    sync_identity(conn, HearingRoom)


def enter_room(conn: Connection, room: RoomRecord) -> int:
    """Enter a room under an id of the database's own; return the id."""
    (room_id,) = reserve_ids(conn, HearingRoom, 1)
    _ROOMS.insert(conn, [_room_values(replace(room, id=room_id))])
    return room_id


def set_room_active(conn: Connection, room_id: int, *, active: bool) -> None:
    """Mark a room as used, or no longer."""
    conn.execute(update(HearingRoom).where(HearingRoom.c.id == room_id).values(active=active))


def lock_rooms(conn: Connection) -> None:
    """Let no other desk change rooms until this transaction ends; reading them goes on."""
    if conn.dialect.name != "sqlite":
        conn.execute(text("LOCK TABLE hearing_room IN SHARE ROW EXCLUSIVE MODE"))


def add_leaves(conn: Connection, leaves: Iterable[LeaveRecord]) -> None:
    """Enter leave under the ids it brings."""
    _LEAVES.insert(conn, [_leave_values(one) for one in leaves])
    sync_identity(conn, StaffLeave)


def enter_leave(conn: Connection, leave: LeaveRecord) -> int:
    """Enter leave under an id of the database's own; return the id."""
    (leave_id,) = reserve_ids(conn, StaffLeave, 1)
    _LEAVES.insert(conn, [_leave_values(replace(leave, id=leave_id))])
    return leave_id


def withdraw_leave(conn: Connection, leave_id: int, at: datetime) -> None:
    """Note that a leave no longer holds."""
    conn.execute(update(StaffLeave).where(StaffLeave.c.id == leave_id).values(withdrawn_at=at))


def _room_values(room: RoomRecord) -> Row:
    return (room.id, room.name, room.kind.value, room.office_id, room.active)
