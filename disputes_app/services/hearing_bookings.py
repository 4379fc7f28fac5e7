"""Who takes part in the hearings of some days, and what keeps people and rooms from one?

Internal to the services: reads within a transaction of the caller.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection

from db.queries import case_file
from db.queries import hearings as hearing_queries
from db.queries.office_settings import office_setting
from disputes_app.domain.cases import CaseId
from disputes_app.domain.events import Event
from disputes_app.domain.hearing_log import names_in
from disputes_app.domain.hearing_records import HearingRecord, HearingRow, HearingState
from disputes_app.domain.hearing_schedule import Attendee, Bars, Booking, Leave
from disputes_app.domain.hearing_slots import SittingHours, hours_from
from disputes_app.domain.parties import PartyRole
from disputes_app.domain.party_log import mandates_of
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
        attendees_of(parties, hearing.hearing_on),
        hearing.joint_with,
        tuple(numbers[1:]),
    )


def attendees_of(parties: Sequence[PartyRecord], day: date | None = None) -> tuple[Attendee, ...]:
    """Return parties and agents as they are compared; on a day, only agents who act then."""
    return tuple(
        Attendee(one.name, one.id_number or one.code or "", one.role == hearing_queries.AGENT)
        for one in parties
        if one.role != PartyRole.NO_AGENT
        and (day is None or one.until_on is None or day <= one.until_on)
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
        were_agents(conn, case_id, names),
        tuple(room.name for room in hearing_queries.rooms(conn) if not room.active),
    )


def were_agents(conn: Connection, case_id: CaseId, names: Sequence[str]) -> dict[str, str]:
    """Return which of ``names`` acted for a party of this case, here or in another case."""
    acted = hearing_queries.cases_with_agent(conn, names) if names else ()
    if not acted:
        return {}
    ids = sorted({case_id, *(one for one, _, _ in acted)})
    parties = hearing_queries.parties_of(conn, ids)
    logs = case_file.events_of(conn, [CaseId(one) for one in ids])
    own = [one for one in attendees_of(parties.get(case_id, ())) if not one.is_agent]
    found: dict[str, str] = {}
    for other_id, place, name in acted:
        log = [record.event for record in logs.get(CaseId(other_id), ())]
        principals = _principals(place, parties.get(other_id, ()), log)
        shared = [one for one in own if any(one.may_be(two) for two in principals)]
        if shared:
            found.setdefault(name, shared[0].name)
    return found


def _principals(
    place: int, parties: Sequence[PartyRecord], log: Sequence[Event]
) -> tuple[Attendee, ...]:
    """Return for whom an agent acted; anybody of the case where the log does not say."""
    mandate = next((one for one in mandates_of(log) if one.place == place), None)
    meant = [one for one in parties if mandate is None or one.place in mandate.for_parties]
    return tuple(one for one in attendees_of(meant) if not one.is_agent)


def sitting_hours(conn: Connection) -> SittingHours:
    """Return when the office holds hearings, and how long one takes."""
    return hours_from(office_setting(conn, HOURS_SETTING), office_setting(conn, LENGTH_SETTING))
