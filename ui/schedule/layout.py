"""Which rows and columns does a calendar have, and what stands where?

Rows are rooms, people or cases.  Columns are days in a week, half hours in a day.
"""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from disputes_app.domain.hearing_log import END_OF_DAY, key_of
from disputes_app.domain.hearing_records import HearingRecord, HearingRow, LeaveRecord
from disputes_app.services.hearings import Schedule


class RowsBy(enum.Enum):
    """What a row of the calendar stands for."""

    ROOM = enum.auto()
    PERSON = enum.auto()
    CASE = enum.auto()


STEP = 30
_OPENS, _CLOSES = 8 * 60 + 30, 17 * 60 + 30


@dataclass(frozen=True, slots=True)
class Column:
    """A day, or a half hour of it; ``minute`` None for a whole day."""

    day: date
    minute: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A hearing, or a leave, in a row: from which column, over how many, in which lane."""

    column: int
    span: int
    lane: int
    row: HearingRow | None = None
    leave: LeaveRecord | None = None


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """A room, a person or a case; ``key`` is its name, empty for hearings without a room."""

    key: str
    placed: tuple[Placed, ...]


def columns_of(schedule: Schedule) -> tuple[Column, ...]:
    """Return the days of a week, or the half hours of a single day."""
    reasons = {one.day: one.reason for one in schedule.days_off}
    first, last = schedule.first, schedule.last
    if first != last:
        days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
        return tuple(Column(day, None, reasons.get(day, "")) for day in days)
    starts = [one.hearing.start_minute for one in schedule.rows]
    ends = [one.hearing.end_minute for one in schedule.rows]
    opens = min([_OPENS, *(one for one in starts if one is not None)]) // STEP * STEP
    closes = max([_CLOSES, *(one for one in ends if one is not None)])
    reason = reasons.get(first, "")
    return tuple(Column(first, minute, reason) for minute in range(opens, closes, STEP))


def rows_of(
    schedule: Schedule, columns: Sequence[Column], rows_by: RowsBy
) -> tuple[CalendarRow, ...]:
    """Return a row for each room, person or case, with what stands in it."""
    match rows_by:
        case RowsBy.PERSON:
            return _people(schedule, columns)
        case RowsBy.CASE:
            numbers = dict.fromkeys(row.number for row in schedule.rows)
            return tuple(
                CalendarRow(
                    number,
                    _placed(columns, [one for one in schedule.rows if one.number == number], ()),
                )
                for number in numbers
            )
        case _:
            return _rooms(schedule, columns)


def _people(schedule: Schedule, columns: Sequence[Column]) -> tuple[CalendarRow, ...]:
    return tuple(
        CalendarRow(
            name,
            _placed(
                columns,
                schedule.of_person(name),
                [one for one in schedule.leaves if key_of(one.name) == key_of(name)],
            ),
        )
        for name in schedule.people
    )


def _rooms(schedule: Schedule, columns: Sequence[Column]) -> tuple[CalendarRow, ...]:
    known = [room.name for room in schedule.rooms if room.active]
    used = [row.hearing.room for row in schedule.rows]
    names = {key_of(name): name for name in (*known, *used) if name}
    rows = [
        CalendarRow(name, _placed(columns, schedule.of_room(name), ())) for name in names.values()
    ]
    without = schedule.of_room("")
    if without:
        rows.append(CalendarRow("", _placed(columns, without, ())))
    return tuple(rows)


def _placed(
    columns: Sequence[Column], rows: Sequence[HearingRow], leaves: Sequence[LeaveRecord]
) -> tuple[Placed, ...]:
    """Put each hearing into the first lane that is free over its columns."""
    found: list[Placed] = []
    lanes: list[set[int]] = []

    def place(
        first: int, span: int, row: HearingRow | None, leave: LeaveRecord | None = None
    ) -> None:
        wanted = set(range(first, first + span))
        lane = next((n for n, taken in enumerate(lanes) if not taken & wanted), len(lanes))
        if lane == len(lanes):
            lanes.append(set())
        lanes[lane] |= wanted
        found.append(Placed(first, span, lane, row, leave))

    for leave in leaves:
        inside = [n for n, one in enumerate(columns) if leave.from_on <= one.day <= leave.to_on]
        if inside:
            place(inside[0], len(inside), None, leave)
    for row in rows:
        place(*_columns_taken(columns, row.hearing), row)
    return tuple(found)


def _columns_taken(columns: Sequence[Column], hearing: HearingRecord) -> tuple[int, int]:
    if columns[0].minute is None:
        return next(n for n, one in enumerate(columns) if one.day == hearing.hearing_on), 1
    start = hearing.start_minute or 0
    end = END_OF_DAY if hearing.end_minute is None else hearing.end_minute
    taken = [
        n
        for n, one in enumerate(columns)
        if one.minute is not None and start < one.minute + STEP and one.minute < end
    ]
    return (taken[0], len(taken)) if taken else (0, len(columns))
