"""When and where could a case be heard without anybody being elsewhere?"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from disputes_app.domain.errors import DomainError
from disputes_app.domain.hearing_log import (
    DEFAULT_MINUTES,
    MOST_MINUTES,
    clock_text,
    minute_in,
)
from disputes_app.domain.hearing_schedule import Bars, Booking, ClashKind, clashes_of


@dataclass(frozen=True, slots=True)
class SittingHours:
    """When hearings begin and end: spans of minutes since midnight, a start every ``step``."""

    spans: tuple[tuple[int, int], ...] = ((9 * 60, 11 * 60 + 30), (13 * 60 + 30, 17 * 60))
    step: int = 30
    default_minutes: int = DEFAULT_MINUTES

    def starts(self, length: int) -> Iterator[int]:
        """Yield each minute at which a hearing of ``length`` minutes may begin."""
        for first, last in self.spans:
            yield from range(first, last - length + 1, self.step)


@dataclass(eq=False)
class SittingHoursError(DomainError):
    """``given`` are no hours of a day, or no length of a hearing; see ``problem``.

    ``problem``: ``not_hours``, ``hours_overlap`` or ``not_minutes``.
    """

    given: str
    problem: str


def hours_from(spans: str | None, minutes: str | None) -> SittingHours:
    """Return the hours in ``09:00-11:30,13:30-17:00``; the usual ones for None.

    Raises:
        SittingHoursError: they cannot be read, or a hearing would have no possible length.
    """
    usual = SittingHours()
    length = usual.default_minutes
    if minutes is not None:
        if not minutes.isdecimal() or not 0 < int(minutes) <= MOST_MINUTES:
            raise SittingHoursError(minutes, "not_minutes")
        length = int(minutes)
    if spans is None:
        return SittingHours(default_minutes=length)
    return SittingHours(tuple(_spans_in(spans)), default_minutes=length)


def _spans_in(text: str) -> Iterator[tuple[int, int]]:
    latest = 0
    for part in unicodedata.normalize("NFKC", text).replace("、", ",").split(","):
        first, _, last = part.partition("-")
        start, end = minute_in(first), minute_in(last)
        if start is None or end is None or start >= end:
            raise SittingHoursError(part.strip(), "not_hours")
        if start < latest:
            raise SittingHoursError(part.strip(), "hours_overlap")
        latest = end
        yield start, end


def hours_text(hours: SittingHours) -> str:
    """Return the spans as ``09:00-11:30,13:30-17:00``."""
    return ",".join(f"{clock_text(first)}-{clock_text(last)}" for first, last in hours.spans)


@dataclass(frozen=True, slots=True)
class Slot:
    """A day, a time and a room in which nothing stands against a hearing."""

    day: date
    start: int
    end: int
    room: str

    @property
    def times(self) -> str:
        """The time as ``09:30-11:00``."""
        return f"{clock_text(self.start)}-{clock_text(self.end)}"


@dataclass(frozen=True, slots=True)
class SlotQuestion:
    """For which hearing a slot is looked for, and among what.

    Attributes:
        wanted: the hearing; its day, time and room are left aside.
        length: in minutes.
        days: days to look at, in order.
        rooms: names of rooms, the preferred one first.
        others: hearings already set on these days.
        bars: what else keeps people and rooms away.
    """

    wanted: Booking
    length: int
    days: tuple[date, ...]
    rooms: tuple[str, ...]
    others: tuple[Booking, ...]
    bars: Bars
    hours: SittingHours = SittingHours()


def free_slots(question: SlotQuestion, *, a_day: int = 4, limit: int = 12) -> tuple[Slot, ...]:
    """Return free slots, the earliest first, each in the first room that is free then.

    Args:
        a_day: so many a day at most, so that several days are offered.
        limit: so many in all.
    """
    return tuple(islice(_slots(question, a_day), limit))


def _slots(question: SlotQuestion, a_day: int) -> Iterator[Slot]:
    for day in question.days:
        yield from islice(_slots_on(question, day), a_day)


def _slots_on(question: SlotQuestion, day: date) -> Iterator[Slot]:
    busy = [one for one in question.others if one.day == day]
    asked = replace(question.wanted, day=day, joint_with="")
    for start in question.hours.starts(question.length):
        end = start + question.length
        for room in question.rooms:
            tried = replace(asked, start=start, end=end, room=room)
            found = clashes_of(tried, busy, question.bars)
            if not found:
                yield Slot(day, start, end, room)
                break
            if any(one.kind not in _OF_ROOMS for one in found):
                break  # no other room would help


_OF_ROOMS = frozenset({ClashKind.ROOM, ClashKind.ROOM_CLOSED})
