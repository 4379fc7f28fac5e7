"""How do hearings get into the calendar of a telephone or of another program (iCalendar)?

RFC 5545, written plainly: lines of at most 75 octets, text escaped, times in Asia/Shanghai.  The
UID of a hearing is the same in every export and when it is moved, so that a later file
replaces what an earlier one said.  Nothing stands in it but what lists show: number and names of
the parties.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from db.queries.hearings import hearings_of_cases
from db.queries.offices import staff
from disputes_app.domain.cases import CaseId
from disputes_app.domain.errors import DomainError
from disputes_app.domain.hearing_log import key_of
from disputes_app.domain.hearing_records import HearingRecord, HearingRow, HearingState
from disputes_app.services.context import Context
from disputes_app.services.hearings import Schedule, schedule

LINE_OCTETS = 75
_ZONE = (
    "BEGIN:VTIMEZONE",
    "TZID:Asia/Shanghai",
    "BEGIN:STANDARD",
    "DTSTART:19920101T000000",
    "TZOFFSETFROM:+0800",
    "TZOFFSETTO:+0800",
    "TZNAME:CST",
    "END:STANDARD",
    "END:VTIMEZONE",
)
"""Without summer time, which ended in 1991; no hearing of this program is older."""


@dataclass(eq=False)
class NobodyScheduledError(DomainError):
    """No person and no room has this name."""

    name: str


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """A calendar as bytes, and how many hearings are in it."""

    content: bytes
    hearings: int


def hearing_calendar(
    ctx: Context,
    first: date,
    last: date,
    *,
    room: str | None = None,
    person: str | None = None,
) -> CalendarFile:
    """Return the hearings of these days, both inclusive, of one room or person or of all.

    Raises:
        NobodyScheduledError: nobody and no room is called so.
    """
    found = schedule(ctx, first, last)
    with ctx.database.read() as conn:
        people = (*found.people, *(one.name for one in staff(conn)))
        rows = _chosen(found, people, room, person)
        histories = hearings_of_cases(conn, sorted({row.case_id for row in rows}))
    firsts = [_first_entry(row, histories.get(CaseId(row.case_id), ())) for row in rows]
    lines = list(_calendar(rows, firsts, ctx.now()))
    content = "".join(f"{part}\r\n" for line in lines for part in folded(line))
    return CalendarFile(content.encode(), len(rows))


def _first_entry(row: HearingRow, history: Sequence[HearingRecord]) -> int:
    """Return the entry that first set this hearing, before it was moved."""
    first = row.hearing.seq
    for one in reversed([one for one in history if one.seq < row.hearing.seq]):
        if one.state is not HearingState.MOVED:
            break
        first = one.seq
    return first


def _chosen(
    found: Schedule, people: Sequence[str], room: str | None, person: str | None
) -> tuple[HearingRow, ...]:
    rows = found.rows
    if room is not None:
        known = [one.name for one in found.rooms] + [row.hearing.room for row in rows]
        _require(room, known)
        rows = found.of_room(room)
    if person is not None:
        _require(person, people)
        keep = set(found.of_person(person))
        rows = tuple(row for row in rows if row in keep)
    return rows


def _require(name: str, known: Sequence[str]) -> None:
    if key_of(name) not in {key_of(one) for one in known}:
        raise NobodyScheduledError(name)


def _calendar(rows: Sequence[HearingRow], firsts: Sequence[int], now: datetime) -> Iterator[str]:
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield "PRODID:-//disputes-app//hearings//ZH"
    yield "CALSCALE:GREGORIAN"
    yield "METHOD:PUBLISH"
    yield from _ZONE
    for row, first in zip(rows, firsts, strict=True):
        yield from _event(row, first, now)
    yield "END:VCALENDAR"


def _event(row: HearingRow, first: int, now: datetime) -> Iterator[str]:
    hearing = row.hearing
    yield "BEGIN:VEVENT"
    yield f"UID:hearing-{row.case_id}-{first}@disputes-app.invalid"
    yield f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    if hearing.start_minute is None or hearing.end_minute is None:
        following = hearing.hearing_on + timedelta(days=1)
        yield f"DTSTART;VALUE=DATE:{hearing.hearing_on:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{following:%Y%m%d}"
    else:
        midnight = datetime.combine(hearing.hearing_on, time())
        for name, minute in (("DTSTART", hearing.start_minute), ("DTEND", hearing.end_minute)):
            moment = midnight + timedelta(minutes=minute)
            yield f"{name};TZID=Asia/Shanghai:{moment:%Y%m%dT%H%M%S}"
    yield f"SUMMARY:{escaped(f'开庭 {row.number}')}"
    if hearing.room:
        yield f"LOCATION:{escaped(hearing.room)}"
    yield f"DESCRIPTION:{escaped(f'{row.applicant_names} 与 {row.respondent_names}')}"
    yield f"SEQUENCE:{hearing.seq - first}"
    yield "STATUS:CONFIRMED"
    yield "END:VEVENT"


def escaped(text: str) -> str:
    """Return a text as a TEXT value: backslash, semicolon, comma and newline marked."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    for sign in ("\\", ";", ","):
        plain = plain.replace(sign, f"\\{sign}")
    return plain.replace("\n", "\\n")


def folded(line: str) -> Iterator[str]:
    """Yield a line in pieces of at most 75 octets; each after the first begins with a blank.

    No character is cut in two.
    """
    piece, octets = "", 0
    for sign in line:
        size = len(sign.encode())
        if octets + size > LINE_OCTETS:
            yield piece
            piece, octets = " ", 1
        piece += sign
        octets += size
    yield piece
