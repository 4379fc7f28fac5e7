"""Who takes part in the hearings of some days, and what keeps people and rooms from one?

Internal to the services: reads within a transaction of the caller.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection

from db.queries import hearings as hearing_queries
from db.queries.office_settings import office_setting
from disputes_app.domain.cases import CaseId
from disputes_app.domain.hearing_log import names_in
from disputes_app.domain.hearing_records import HearingRecord, HearingRow, HearingState
from disputes_app.domain.hearing_schedule import Attendee, Bars, Booking, Leave
from disputes_app.domain.hearing_slots import SittingHours, hours_from
from disputes_app.domain.records import PartyRecord

ON_THE_CALENDAR = (HearingState.SET, HearingState.HELD)
HOURS_SETTING = "hearing.hours"
LENGTH_SETTING = "hearing.minutes"


def bookings_between(conn: Connection, first: date, last: date) -> tuple[Booking, ...]:
    """Return the hearings that take rooms and people on these days, both inclusive."""
    return bookings_of(conn, hearing_queries.hearing_rows(conn, first, last, ON_THE_CALENDAR))


def bookings_of(conn: Connection, rows: Sequence[HearingRow]) -> tuple[Booking, ...]:
    """Return hearings with everybody who takes part in them."""
    ids = sorted({row.case_id for row in rows})
    parties = hearing_queries.parties_of(conn, ids)
    numbers = hearing_queries.other_numbers(conn, ids)
    return tuple(
        booking(
            row.case_id,
            numbers.get(row.case_id, (row.number,)),
            row.hearing,
            parties.get(row.case_id, ()),
        )
        for row in rows
    )


def booking(
    case_id: int,
    numbers: Sequence[str],
    hearing: HearingRecord,
    parties: Sequence[PartyRecord],
) -> Booking:
    """Return one hearing with everybody who takes part in it; ``numbers`` the shown one first."""
    return Booking(
        case_id,
        numbers[0],
        hearing.hearing_on,
        hearing.start_minute,
        hearing.end_minute,
        hearing.room,
        names_in(hearing.arbitrators),
        hearing.clerk,
        attendees_of(parties),
        hearing.joint_with,
        tuple(numbers[1:]),
    )


def attendees_of(parties: Sequence[PartyRecord]) -> tuple[Attendee, ...]:
    """Return parties and agents as they are compared."""
    return tuple(
        Attendee(one.name, one.id_number or one.code or "", one.role == hearing_queries.AGENT)
        for one in parties
    )


def bars_for(
    conn: Connection,
    case_id: CaseId,
    names: Sequence[str],
    recused: Sequence[str],
    first: date,
    last: date,
) -> Bars:
    """Return what keeps people and rooms from a hearing of the case on these days.

    Args:
        names: arbitrators and clerk.
        recused: whose recusal in this case was granted.
    """
    away = hearing_queries.leaves(conn, first, last)
    return Bars(
        tuple(Leave(one.name, one.from_on, one.to_on) for one in away),
        tuple(recused),
        _were_agents(conn, case_id, names),
        tuple(room.name for room in hearing_queries.rooms(conn) if not room.active),
    )


def _were_agents(conn: Connection, case_id: CaseId, names: Sequence[str]) -> dict[str, str]:
    """Return which of ``names`` acted for a party of this case, here or in another case."""
    acted = hearing_queries.cases_with_agent(conn, names) if names else ()
    if not acted:
        return {}
    parties = hearing_queries.parties_of(conn, sorted({case_id, *(one for one, _ in acted)}))
    own = [one for one in attendees_of(parties.get(case_id, ())) if not one.is_agent]
    found: dict[str, str] = {}
    for other_id, name in acted:
        there = attendees_of(parties.get(other_id, ()))
        shared = [one for one in own if any(one.may_be(two) for two in there if not two.is_agent)]
        if shared:
            found.setdefault(name, shared[0].name)
    return found


def sitting_hours(conn: Connection) -> SittingHours:
    """Return when the office holds hearings, and how long one takes."""
    return hours_from(office_setting(conn, HOURS_SETTING), office_setting(conn, LENGTH_SETTING))
