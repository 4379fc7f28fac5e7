"""Which hearings are held when, what stands against them, and where is room for another?

Queries only: a hearing is set by recording 排定开庭 (``services.log.record_event``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection

from db.queries import case_file
from db.queries import hearings as hearing_queries
from db.queries import offices as office_queries
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.errors import DomainError
from disputes_app.domain.fold import fold
from disputes_app.domain.hearing_day import HearingWindow, hearing_window
from disputes_app.domain.hearing_log import key_of, names_in, recused, set_hearing, tribunal_of
from disputes_app.domain.hearing_records import (
    HearingRecord,
    HearingRow,
    HearingState,
    LeaveRecord,
    RoomRecord,
)
from disputes_app.domain.hearing_schedule import Bars, Booking, Clash, Leave, clashes_of
from disputes_app.domain.hearing_slots import SittingHours, Slot, SlotQuestion, free_slots
from disputes_app.domain.staff import Role
from disputes_app.services.context import Context
from disputes_app.services.hearing_bookings import (
    ON_THE_CALENDAR,
    attendees_of,
    bars_for,
    bookings_between,
    bookings_of,
    sitting_hours,
)
from disputes_app.services.log_store import read_log
from disputes_app.services.penalty_hearings import PenaltyHearing, penalty_hearings

LOOKED_AHEAD = 60
"""So many days are looked at for a free slot where no last day bounds them."""
_SITTING = frozenset({Role.HANDLER.value, Role.SUPERVISOR.value})


@dataclass(frozen=True, slots=True)
class DayOff:
    """A day of the calendar that is not worked, and why."""

    day: date
    reason: str


@dataclass(frozen=True, slots=True)
class Schedule:
    """The hearings of some days with everything that a calendar shows beside them.

    Attributes:
        clashes: what stands against a hearing, by case and entry; empty where nothing does.
        people: who may sit, in the order in which they are shown.
        awaiting: how many accepted arbitrations have no hearing yet.
        penalty: hearings before a penalty, which take no room of a tribunal.
    """

    first: date
    last: date
    rows: tuple[HearingRow, ...]
    clashes: Mapping[tuple[int, int], tuple[Clash, ...]]
    rooms: tuple[RoomRecord, ...]
    leaves: tuple[LeaveRecord, ...]
    people: tuple[str, ...]
    days_off: tuple[DayOff, ...]
    hours: SittingHours
    awaiting: int = 0
    penalty: tuple[PenaltyHearing, ...] = ()

    def of_person(self, name: str) -> tuple[HearingRow, ...]:
        """Return the hearings in which somebody sits or writes."""
        return tuple(row for row in self.rows if key_of(name) in _sitting(row.hearing))

    def of_room(self, name: str) -> tuple[HearingRow, ...]:
        """Return the hearings in a room."""
        return tuple(row for row in self.rows if key_of(row.hearing.room) == key_of(name))


@dataclass(frozen=True, slots=True)
class WaitingCase:
    """An accepted arbitration without a hearing."""

    case_id: int
    version: int
    number: str
    applicant_names: str
    respondent_names: str
    due_on: date | None
    has_tribunal: bool


@dataclass(frozen=True, slots=True)
class Proposal:
    """Where a case could be heard.

    Attributes:
        window: the days in time for notice and award; None where the case has none.
        within: whether the slots lie in these days; false where the days are over.
        current: the hearing that is set now, which would be moved.
        arbitrators, clerk: who would sit.
    """

    case_id: CaseId
    version: int
    number: str
    applicant_names: str
    respondent_names: str
    window: HearingWindow | None
    within: bool
    slots: tuple[Slot, ...]
    minutes: int
    current: HearingRecord | None = None
    arbitrators: tuple[str, ...] = ()
    clerk: str = ""


def schedule(ctx: Context, first: date, last: date) -> Schedule:
    """Return the hearings of these days, both inclusive, with what a calendar shows besides."""
    calendar = ctx.law.calendar
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    off = [
        DayOff(day, calendar.reason(day))
        for day in days
        if calendar.covers(day) and not calendar.is_working(day)
    ]
    with ctx.database.read() as conn:
        rows = hearing_queries.hearing_rows(conn, first, last, ON_THE_CALENDAR)
        rooms = hearing_queries.rooms(conn)
        leaves = hearing_queries.leaves(conn, first, last)
        return Schedule(
            first,
            last,
            rows,
            _standing_clashes(conn, rows, leaves),
            rooms,
            leaves,
            _people(conn, rows, leaves),
            tuple(off),
            sitting_hours(conn),
            len(hearing_queries.awaiting_hearing(conn, limit=_MOST_AWAITING)),
            penalty_hearings(conn, first, last),
        )


_MOST_AWAITING = 500


def awaiting(
    ctx: Context, *, limit: int = 200, first: CaseId | None = None
) -> tuple[WaitingCase, ...]:
    """Return accepted arbitrations without a hearing: with a tribunal, then the urgent ones.

    ``first``: this case before all others, if it waits too.
    """
    with ctx.database.read() as conn:
        found = hearing_queries.awaiting_hearing(conn, limit=limit, first=first)
    return tuple(WaitingCase(*row) for row in found)


def propose(
    ctx: Context,
    case_id: CaseId,
    *,
    minutes: int | None = None,
    room: str | None = None,
    from_day: date | None = None,
) -> Proposal:
    """Return where a case could be heard: within the days in time, else as soon as can be.

    Args:
        minutes: length of the hearing; the office's usual one for None.
        room: only this room; every room in use for None.
        from_day: look from this day on, where it lies later than the first possible one.

    Raises:
        CaseMissingError: there is no such case.
    """
    with ctx.database.read() as conn:
        ctx.law_in_force.follow(conn)
        case = case_file.case_record(conn, case_id)
        events = read_log(conn, case_id)
        today = ctx.today()
        state = fold(case.line, events, ctx.law, today)
        window = hearing_window(state, ctx.law, today) if case.line is Line.ARBITRATION else None
        hours = sitting_hours(conn)
        length = minutes or hours.default_minutes
        days, within = _days(ctx, window, today, from_day)
        current = set_hearing(events, ended=state.ended)
        tribunal = tribunal_of(events)
        slots: tuple[Slot, ...] = ()
        if days and not state.ended:
            names = tribunal.everybody
            bars = bars_for(conn, case_id, names, recused(events), days[0], days[-1])
            wanted = Booking(
                case_id,
                case.shown_number,
                days[0],
                None,
                None,
                arbitrators=tribunal.arbitrators,
                clerk=tribunal.clerk,
                attendees=attendees_of(case_file.case_parties(conn, case_id)),
            )
            others = bookings_between(conn, days[0], days[-1])
            question = SlotQuestion(
                wanted, length, days, _offered_rooms(conn, room), others, bars, hours
            )
            slots = free_slots(question)
    return Proposal(
        case_id,
        case.version,
        case.shown_number,
        case.applicant_names,
        case.respondent_names,
        window,
        within,
        slots,
        length,
        current,
        tribunal.arbitrators,
        tribunal.clerk,
    )


def _offered_rooms(conn: Connection, room: str | None) -> tuple[str, ...]:
    if room is not None:
        return (room,)
    return tuple(one.name for one in hearing_queries.rooms(conn) if one.active) or ("",)


def _days(
    ctx: Context, window: HearingWindow | None, today: date, from_day: date | None
) -> tuple[tuple[date, ...], bool]:
    """Return the working days to look at, and whether they lie in the lawful window."""
    if window is None:
        return (), False
    calendar = ctx.law.calendar
    first = max(one for one in (window.earliest, today, from_day) if one is not None)
    within = window.why_not is None and window.latest is not None and first <= window.latest
    last = window.latest if within and window.latest else first + timedelta(days=LOOKED_AHEAD)
    span = range(first.toordinal(), last.toordinal() + 1)
    try:
        days = tuple(day for day in map(date.fromordinal, span) if calendar.is_working(day))
    except DomainError:
        return (), False
    return days, within


def _standing_clashes(
    conn: Connection, rows: tuple[HearingRow, ...], leaves: tuple[LeaveRecord, ...]
) -> dict[tuple[int, int], tuple[Clash, ...]]:
    """Return what stands against hearings to come: leave entered later, a new tribunal."""
    bookings = bookings_of(conn, rows)
    bars = Bars(tuple(Leave(one.name, one.from_on, one.to_on) for one in leaves))
    by_day: dict[date, list[Booking]] = {}
    for one in bookings:
        by_day.setdefault(one.day, []).append(one)
    found = {}
    for row, one in zip(rows, bookings, strict=True):
        clashes = clashes_of(one, by_day[one.day], bars)
        if clashes and row.hearing.state is HearingState.SET:
            found[row.case_id, row.hearing.seq] = clashes
    return found


def _people(
    conn: Connection, rows: tuple[HearingRow, ...], leaves: tuple[LeaveRecord, ...]
) -> tuple[str, ...]:
    """Return who sits in these days, then who else of the court could."""
    courts = {one.id for one in office_queries.offices(conn) if one.line is Line.ARBITRATION}
    sitting = {
        key_of(name): name
        for row in rows
        for name in (*names_in(row.hearing.arbitrators), *names_in(row.hearing.clerk))
    }
    away = {key_of(one.name): one.name for one in leaves}
    could = {
        key_of(one.name): one.name
        for one in office_queries.staff(conn)
        if one.active and one.office_id in courts and one.role in _SITTING
    }
    return tuple({**could, **sitting, **{k: v for k, v in away.items() if k in could}}.values())


def _sitting(hearing: HearingRecord) -> frozenset[str]:
    names = (*names_in(hearing.arbitrators), *names_in(hearing.clerk))
    return frozenset(key_of(name) for name in names)
