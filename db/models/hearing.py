"""Tables of hearing rooms, of leave, and of the hearings that the logs tell of (a projection)."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, Index, Integer, Table, Text

from db.base import BY_KEY, METADATA, UtcDateTime, refers_to, required

HearingRoom = Table(
    "hearing_room",
    METADATA,
    Column("id", Integer, primary_key=True),
    required("name", Text, unique=True),
    required("kind", Text),
    required("office_id", Integer, refers_to("office.id")),
    required("active", Boolean),
)
"""A room that tribunals sit in.  None is deleted: one given up is no longer active."""

StaffLeave = Table(
    "staff_leave",
    METADATA,
    Column("id", Integer, primary_key=True),
    required("staff_id", Integer, refers_to("staff.id"), index=True),
    required("from_on", Date),
    required("to_on", Date),
    required("reason", Text),
    required("entered_by", Text),
    required("entered_at", UtcDateTime),
    Column("withdrawn_at", UtcDateTime),
    Index(None, "to_on", "from_on"),
)
"""When somebody is away, both days inclusive; ``withdrawn_at`` set where it no longer holds."""

Hearing = Table(
    "hearing",
    METADATA,
    Column("case_id", Integer, refers_to("dispute_case.id"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    required("hearing_on", Date),
    Column("start_minute", Integer),
    Column("end_minute", Integer),
    required("room", Text),
    required("arbitrators", Text),
    required("clerk", Text),
    required("joint_with", Text),
    required("state", Text),
    required("exceptional", Boolean),
    Index(None, "hearing_on", "state", "case_id"),
    **BY_KEY,
)
"""A hearing as its case's log tells of it; ``verify`` can rebuild every row."""
