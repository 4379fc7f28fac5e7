"""Which hearings, rooms and leave are there, and who takes part?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, literal_column, select

from db.models import CaseClock, CaseParty, DisputeCase, Hearing, HearingRoom, Staff, StaffLeave
from disputes_app.domain.cases import CaseId, Line, Stage
from disputes_app.domain.hearing_records import (
    HearingRecord,
    HearingRow,
    HearingState,
    LeaveRecord,
    RoomKind,
    RoomRecord,
)
from disputes_app.domain.records import PartyRecord

_HEARING_COLUMNS = tuple(column for column in Hearing.c if column.name != "case_id")
_SHOWN_NUMBER = func.coalesce(
    DisputeCase.c.number, DisputeCase.c.old_number, DisputeCase.c.receipt_number
)
_AWAITING = (Stage.ACCEPTED.value, Stage.SERVED.value, Stage.TRIBUNAL.value)
AWAITS_HEARING = (
    DisputeCase.c.line == literal_column(f"'{Line.ARBITRATION.value}'"),
    DisputeCase.c.ended_on.is_(None),
    DisputeCase.c.hearing_on.is_(None),
    DisputeCase.c.stage.in_([literal_column(f"'{stage}'") for stage in _AWAITING]),
)
"""Accepted arbitrations without a hearing: what the calendar offers, and what a list shows."""
AGENT = "agent"
"""The role of a party row that stands for somebody who acts for a party."""
_IS_AGENT = CaseParty.c.role == literal_column(f"'{AGENT}'")
"""Written out, so that both databases see that the index of agents answers it."""


def rooms(conn: Connection) -> tuple[RoomRecord, ...]:
    """Return all rooms in the order in which they were entered."""
    query = select(HearingRoom).order_by(HearingRoom.c.id)
    return tuple(
        RoomRecord(row.id, row.name, RoomKind(row.kind), row.office_id, row.active)
        for row in conn.execute(query)
    )


def leaves(
    conn: Connection, first: date, last: date, *, withdrawn: bool = False
) -> tuple[LeaveRecord, ...]:
    """Return leave that touches the days from ``first`` to ``last``, both inclusive."""
    query = (
        select(
            StaffLeave.c.id,
            StaffLeave.c.staff_id,
            Staff.c.name,
            StaffLeave.c.from_on,
            StaffLeave.c.to_on,
            StaffLeave.c.reason,
            StaffLeave.c.entered_by,
            StaffLeave.c.entered_at,
            StaffLeave.c.withdrawn_at,
        )
        .join(Staff, Staff.c.id == StaffLeave.c.staff_id)
        .where(StaffLeave.c.to_on >= first, StaffLeave.c.from_on <= last)
        .order_by(StaffLeave.c.from_on, StaffLeave.c.id)
    )
    if not withdrawn:
        query = query.where(StaffLeave.c.withdrawn_at.is_(None))
    return tuple(LeaveRecord(*row) for row in conn.execute(query))


def leave(conn: Connection, leave_id: int) -> LeaveRecord | None:
    """Return one leave, None where there is none of this id."""
    found = leaves(conn, date.min, date.max, withdrawn=True)
    return next((one for one in found if one.id == leave_id), None)


def hearing_rows(
    conn: Connection, first: date, last: date, states: Iterable[HearingState]
) -> tuple[HearingRow, ...]:
    """Return the hearings of these days, both inclusive, by day, time and case."""
    query = _rows().where(
        Hearing.c.hearing_on.between(first, last),
        Hearing.c.state.in_([one.value for one in states]),
    )
    ordered = query.order_by(Hearing.c.hearing_on, Hearing.c.start_minute, Hearing.c.case_id)
    return tuple(_row(row) for row in conn.execute(ordered))


def hearings_between(
    conn: Connection, first: CaseId, last: CaseId
) -> dict[CaseId, tuple[HearingRecord, ...]]:
    """Return the hearings of all cases with ids from ``first`` to ``last``, inclusive."""
    return _hearings(conn, Hearing.c.case_id.between(first, last))


def hearings_of_cases(
    conn: Connection, case_ids: Sequence[int]
) -> dict[CaseId, tuple[HearingRecord, ...]]:
    """Return the hearings of these cases, those that were moved or not held among them."""
    return _hearings(conn, Hearing.c.case_id.in_(case_ids))


def _hearings(
    conn: Connection, condition: ColumnElement[bool]
) -> dict[CaseId, tuple[HearingRecord, ...]]:
    query = select(Hearing.c.case_id, *_HEARING_COLUMNS).where(condition)
    found: dict[CaseId, list[HearingRecord]] = {}
    for row in conn.execute(query.order_by(Hearing.c.case_id, Hearing.c.seq)):
        found.setdefault(CaseId(row[0]), []).append(_record(row[1:]))
    return {case_id: tuple(records) for case_id, records in found.items()}


def parties_of(conn: Connection, case_ids: Sequence[int]) -> dict[int, tuple[PartyRecord, ...]]:
    """Return the parties and agents of these cases.  Protected reporters are not among them."""
    columns = [column for column in CaseParty.c if column.name != "case_id"]
    query = select(CaseParty.c.case_id, *columns).where(CaseParty.c.case_id.in_(case_ids))
    found: dict[int, list[PartyRecord]] = {}
    for row in conn.execute(query.order_by(CaseParty.c.case_id, CaseParty.c.place)):
        found.setdefault(row[0], []).append(PartyRecord(*row[1:]))
    return {case_id: tuple(parties) for case_id, parties in found.items()}


def cases_with_agent(conn: Connection, names: Sequence[str]) -> tuple[tuple[int, int, str], ...]:
    """Return where one of ``names`` stands as an agent: case, place in it, name."""
    query = select(CaseParty.c.case_id, CaseParty.c.place, CaseParty.c.name).where(
        _IS_AGENT, CaseParty.c.name.in_(names)
    )
    return tuple((row.case_id, row.place, row.name) for row in conn.execute(query))


def other_numbers(conn: Connection, case_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Return every number under which these cases go."""
    columns = (DisputeCase.c.number, DisputeCase.c.old_number, DisputeCase.c.receipt_number)
    query = select(DisputeCase.c.id, *columns).where(DisputeCase.c.id.in_(case_ids))
    return {row[0]: tuple(one for one in row[1:] if one) for row in conn.execute(query)}


def awaiting_hearing(
    conn: Connection, *, limit: int, first: int | None = None
) -> tuple[tuple[int, int, str, str, str, date | None, bool], ...]:
    """Return accepted arbitrations without a hearing, those with a tribunal first.

    The case ``first`` stands before all others, if it waits too.

    Each as id, version, number, applicants, respondents, last day, whether there is a tribunal;
    the earliest last day first.
    """
    has_tribunal = DisputeCase.c.stage == Stage.TRIBUNAL.value
    query = (
        select(
            DisputeCase.c.id,
            DisputeCase.c.version,
            _SHOWN_NUMBER,
            DisputeCase.c.applicant_names,
            DisputeCase.c.respondent_names,
            DisputeCase.c.due_on,
            has_tribunal,
        )
        .where(*AWAITS_HEARING)
        .order_by(
            (DisputeCase.c.id == (first or 0)).desc(),
            has_tribunal.desc(),
            DisputeCase.c.due_sort,
            DisputeCase.c.id,
        )
        .limit(limit)
    )
    return tuple((*tuple(row)[:6], bool(row[6])) for row in conn.execute(query))


def _rows() -> Select[Any]:
    return select(
        DisputeCase.c.id,
        DisputeCase.c.version,
        _SHOWN_NUMBER,
        DisputeCase.c.applicant_names,
        DisputeCase.c.respondent_names,
        DisputeCase.c.stage,
        DisputeCase.c.due_on,
        *_HEARING_COLUMNS,
    ).join(DisputeCase, DisputeCase.c.id == Hearing.c.case_id)


def _row(row: Row[Any]) -> HearingRow:
    case_id, version, number, applicants, respondents, stage, due_on, *hearing = tuple(row)
    return HearingRow(
        case_id, version, number, applicants, respondents, stage, due_on, _record(hearing)
    )


def _record(values: Sequence[Any]) -> HearingRecord:
    seq, day, start, end, room, arbitrators, clerk, joint_with, state, exceptional = values
    return HearingRecord(
        seq,
        day,
        start,
        end,
        room,
        arbitrators,
        clerk,
        joint_with,
        HearingState(state),
        exceptional,
    )


def penalty_hearing_entries(
    conn: Connection, first: date, last: date
) -> tuple[tuple[CaseId, int, int, date], ...]:
    """Return case, entry, party and day of the hearings before a penalty on these days."""
    query = penalty_query(first, last)
    return tuple((CaseId(row[0]), row[1], row[2], row[3]) for row in conn.execute(query))


def penalty_query(first: date, last: date) -> Select[Any]:
    """Return the question for hearings before a penalty: their notice is counted back from them."""
    clock = CaseClock.c
    return (
        select(clock.case_id, clock.seq, clock.key, clock.started_on)
        .where(
            clock.rule_id == literal_column("'penalty.hearing_notice'"),
            clock.started_on.between(first, last),
        )
        .order_by(clock.started_on, clock.case_id, clock.key)
    )
