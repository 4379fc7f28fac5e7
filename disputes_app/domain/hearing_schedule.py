"""Can a case be heard there and then: who or what is taken, and what needs a reason?

A clash forbids a hearing: nobody can sit in two rooms, and no room holds two tribunals.  What
the law only asks a reason for does not: an overdue case must still be heard (办案规则 38, 48).
What cannot be told apart counts as the same: two parties of one name are one person unless
their numbers say otherwise, and a hearing without a time takes the whole day.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from disputes_app.domain.admission import Caution
from disputes_app.domain.errors import DomainError
from disputes_app.domain.hearing_day import (
    DAY_OFF,
    NO_LAST_DAY,
    SUSPENDED,
    TOO_EARLY,
    TOO_LATE,
    HearingWindow,
)
from disputes_app.domain.hearing_log import END_OF_DAY, clock_text, key_of, names_in
from disputes_app.domain.law import Law


class ClashKind(enum.StrEnum):
    """Why a hearing cannot be held there and then."""

    ROOM = "room"
    ROOM_CLOSED = "room_closed"
    ARBITRATOR = "arbitrator"
    CLERK = "clerk"
    PARTY = "party"
    AGENT = "agent"
    LEAVE = "leave"
    RECUSED = "recused"
    WAS_AGENT = "was_agent"


@dataclass(frozen=True, slots=True)
class Attendee:
    """A party or an agent; ``number`` is the 身份证号 or 统一社会信用代码, empty if unknown."""

    name: str
    number: str = ""
    is_agent: bool = False

    def may_be(self, other: Attendee) -> bool:
        """Say whether both may be the same: by number where both have one, else by name."""
        if self.number and other.number:
            return key_of(self.number) == key_of(other.number)
        return key_of(self.name) == key_of(other.name)


@dataclass(frozen=True, slots=True)
class Booking:
    """A hearing with everybody and everything it takes.

    Attributes:
        number: what the case is called; ``also`` its other numbers.
        start, end: minutes since midnight, ``end`` exclusive; None takes the whole day.
        clerk: one name, or several with ``、`` between them.
        joint_with: number of the case it is heard together with.
    """

    case_id: int
    number: str
    day: date
    start: int | None
    end: int | None
    room: str = ""
    arbitrators: tuple[str, ...] = ()
    clerk: str = ""
    attendees: tuple[Attendee, ...] = ()
    joint_with: str = ""
    also: tuple[str, ...] = ()

    def overlaps(self, other: Booking) -> bool:
        """Say whether both take place at some one moment."""
        first, last = self._span()
        other_first, other_last = other._span()
        return self.day == other.day and first < other_last and other_first < last

    def is_joint_with(self, other: Booking) -> bool:
        """Say whether both are one hearing of several cases (合并开庭)."""
        same_place = (self.start, self.end, key_of(self.room)) == (
            other.start,
            other.end,
            key_of(other.room),
        )
        return same_place and self.start is not None and bool(self._group() & other._group())

    def _span(self) -> tuple[int, int]:
        if self.start is None or self.end is None:
            return 0, END_OF_DAY
        return self.start, self.end

    def _group(self) -> frozenset[str]:
        own = (self.number, *self.also)
        return frozenset(key_of(one) for one in ((self.joint_with,) if self.joint_with else own))


@dataclass(frozen=True, slots=True)
class Leave:
    """Somebody is away, both days inclusive."""

    name: str
    from_on: date
    to_on: date


@dataclass(frozen=True, slots=True)
class Bars:
    """What keeps people and rooms from a hearing, besides other hearings.

    Attributes:
        recused: who may not sit in this case.
        was_agent: who was an agent of a party of this case, with that party's name.
        closed_rooms: rooms that are no longer used.
    """

    leaves: tuple[Leave, ...] = ()
    recused: tuple[str, ...] = ()
    was_agent: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    closed_rooms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Clash:
    """One thing that forbids a hearing, with what it collides with.

    Attributes:
        name: the room or the person.
        number: the other case; empty where there is none.
        start, end: when the other hearing is; None where that is not known.
        until: last day of the leave.
        party: whose agent the person was.
    """

    kind: ClashKind
    name: str
    number: str = ""
    start: int | None = None
    end: int | None = None
    until: date | None = None
    party: str = ""

    @property
    def zh(self) -> str:
        """The clash in Chinese words."""
        return _said(self, _ZH, "全天(时间不明)")

    @property
    def en(self) -> str:
        """The clash in English words."""
        return _said(self, _EN, "all day, time unknown")


_ZH: Mapping[ClashKind, str] = MappingProxyType(
    {
        ClashKind.ROOM: "{name}已被 {number} 占用（{times}）",
        ClashKind.ROOM_CLOSED: "{name}已停用",
        ClashKind.ARBITRATOR: "仲裁员{name}在 {number} 开庭（{times}）",
        ClashKind.CLERK: "书记员{name}在 {number} 开庭（{times}）",
        ClashKind.PARTY: "当事人{name}在 {number} 开庭（{times}）",
        ClashKind.AGENT: "代理人{name}在 {number} 开庭（{times}）",
        ClashKind.LEAVE: "{name}请假至 {until}",
        ClashKind.RECUSED: "{name}已被决定回避（规则11条）",
        ClashKind.WAS_AGENT: "{name}曾任{party}的代理人（调解仲裁法33条）",
    }
)
_EN: Mapping[ClashKind, str] = MappingProxyType(
    {
        ClashKind.ROOM: "{name} is taken by {number} ({times})",
        ClashKind.ROOM_CLOSED: "{name} is no longer used",
        ClashKind.ARBITRATOR: "arbitrator {name} sits in {number} ({times})",
        ClashKind.CLERK: "clerk {name} sits in {number} ({times})",
        ClashKind.PARTY: "party {name} is heard in {number} ({times})",
        ClashKind.AGENT: "agent {name} appears in {number} ({times})",
        ClashKind.LEAVE: "{name} is on leave until {until}",
        ClashKind.RECUSED: "{name} was recused (Rules art. 11)",
        ClashKind.WAS_AGENT: "{name} was an agent of {party} (Act art. 33)",
    }
)


def _said(clash: Clash, texts: Mapping[ClashKind, str], all_day: str) -> str:
    times = all_day
    if clash.start is not None and clash.end is not None:
        times = f"{clock_text(clash.start)}-{clock_text(clash.end)}"
    return texts[clash.kind].format(
        name=clash.name, number=clash.number, times=times, until=clash.until, party=clash.party
    )


@dataclass(eq=False)
class HearingClashError(DomainError):
    """A room or a person of the hearing is taken, away, or may not sit."""

    day: date
    clashes: tuple[Clash, ...]


@dataclass(eq=False)
class HearingNeedsReasonError(DomainError):
    """The hearing is allowed only with a reason; ``codes`` say for what, ``days`` on which turn.

    ``field_name`` is the fact that takes the reason.
    """

    kind: str
    day: date
    codes: tuple[str, ...]
    field_name: str = "exception"


@dataclass(eq=False)
class TribunalUnknownError(DomainError):
    """No tribunal is formed yet, so that nobody's other hearings can be checked."""

    day: date


@dataclass(eq=False)
class JointHearingError(DomainError):
    """The case to be heard together has no hearing at that time in that room."""

    kind: str
    number: str
    field_name: str = "joint_with"


def clashes_of(booking: Booking, others: Iterable[Booking], bars: Bars) -> tuple[Clash, ...]:
    """Return everything that forbids ``booking``; nothing where it can be held.

    Args:
        others: hearings of other cases, of any day; those of the same case are passed over.
        bars: what else keeps people and rooms away.
    """
    found = list(_barred(booking, bars))
    for other in others:
        if other.case_id == booking.case_id or not booking.overlaps(other):
            continue
        if not booking.is_joint_with(other):
            found += _taken(booking, other)
    return tuple(dict.fromkeys(found))


def _barred(booking: Booking, bars: Bars) -> Iterator[Clash]:
    if booking.room and key_of(booking.room) in {key_of(one) for one in bars.closed_rooms}:
        yield Clash(ClashKind.ROOM_CLOSED, booking.room)
    recusals = {key_of(one) for one in bars.recused}
    agents = {key_of(name): party for name, party in bars.was_agent.items()}
    for name in _officials(booking):
        key = key_of(name)
        for leave in bars.leaves:
            if key_of(leave.name) == key and leave.from_on <= booking.day <= leave.to_on:
                yield Clash(ClashKind.LEAVE, name, until=leave.to_on)
        if key in recusals:
            yield Clash(ClashKind.RECUSED, name)
        if key in agents:
            yield Clash(ClashKind.WAS_AGENT, name, party=agents[key])


def _taken(booking: Booking, other: Booking) -> Iterator[Clash]:
    def clash(kind: ClashKind, name: str) -> Clash:
        return Clash(kind, name, other.number, other.start, other.end)

    if booking.room and key_of(booking.room) == key_of(other.room):
        yield clash(ClashKind.ROOM, booking.room)
    sitting = {key_of(one) for one in _officials(other)}
    for name in booking.arbitrators:
        if key_of(name) in sitting:
            yield clash(ClashKind.ARBITRATOR, name)
    for name in names_in(booking.clerk):
        if key_of(name) in sitting:
            yield clash(ClashKind.CLERK, name)
    for one in booking.attendees:
        if any(one.may_be(there) for there in other.attendees):
            yield clash(ClashKind.AGENT if one.is_agent else ClashKind.PARTY, one.name)


def _officials(booking: Booking) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*booking.arbitrators, *names_in(booking.clerk))))


def reasons_needed(
    window: HearingWindow | None, law: Law, day: date, *, notice_waived: bool
) -> tuple[Caution, ...]:
    """Return for what a hearing on ``day`` needs a reason, as codes with the day each turns on.

    Args:
        window: the days that are in time; None where the case knows no such days.
        notice_waived: simple handling, or both parties agreed in writing to a later notice.

    Raises:
        CalendarNotCoveredError: whether the day is a working day cannot be told.
    """
    if window is None:
        return ()
    found = []
    if window.why_not in {SUSPENDED, NO_LAST_DAY}:
        found.append(Caution(window.why_not, None))
    if window.latest is not None and day > window.latest:
        found.append(Caution(TOO_LATE, window.latest))
    if window.earliest is not None and day < window.earliest and not notice_waived:
        found.append(Caution(TOO_EARLY, window.earliest))
    if not law.calendar.is_working(day):
        found.append(Caution(DAY_OFF, day))
    return tuple(found)
