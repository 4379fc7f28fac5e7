"""When of the day, in which room and with whom are invented hearings held?

The generators draw the day of a hearing and what they would like; here every hearing of a day
gets a time, a room, a clerk and further arbitrators, so that nobody and nothing is wanted twice,
and a reason where the law asks for one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from typing import NamedTuple

from disputes_app.domain.events import FactValue
from disputes_app.domain.fold import fold
from disputes_app.domain.hearing_day import hearing_window
from disputes_app.domain.hearing_log import (
    SCHEDULED,
    TRIBUNAL_FORMED,
    clock_text,
    minute_in,
    names_in,
    tribunal_of,
)
from disputes_app.domain.hearing_records import LeaveRecord, RoomKind, RoomRecord
from disputes_app.domain.hearing_schedule import reasons_needed
from disputes_app.domain.hearing_slots import SittingHours
from disputes_app.domain.law import Law
from disputes_app.domain.organisation import StaffRecord
from disputes_app.domain.shanghai import SHANGHAI
from disputes_app.services.demonstration.district import District
from disputes_app.services.demonstration.hearings import NOTICE_DAYS, ROOMS
from disputes_app.services.demonstration.story import Entry, Story, events_of, settle_order
from disputes_app.services.demonstration.working_days import WorkDays

_MORE_ROOMS = ("第四仲裁庭", "第五仲裁庭", "南翔巡回庭")
_CLERKS = tuple(f"书测{sign}" for sign in "记一二三四五六七八九")
_PART_TIME = tuple(f"仲测{sign}" for sign in "甲乙丙丁戊己庚辛壬癸")
_LENGTHS = ((3, 90), (5, 60))
"""How long a hearing takes where nobody in it has more than so many on that day."""
_SHORT = 30
_USUAL_DAY = SittingHours()
_LONG_DAY = SittingHours(((8 * 60 + 30, 18 * 60),))
"""When hearings are held on a day on which the usual hours do not suffice."""
_TERM = timedelta(days=45)
_STARTS = frozenset({"arbitration.accepted", "arbitration.transfer_received"})
_REASON = "案件已无法在期限内安排开庭，依规则48条继续审理。"
_AWAY = ((-4, 2), (2, 3), (6, 1))
"""From which working day of today on, and for how many, somebody is away."""


class _Wish(NamedTuple):
    """A hearing without its place; ``parties`` names who has to be there whatever the time."""

    story: Story
    entry: Entry
    tribunal: Entry | None
    parties: tuple[str, ...]


@dataclass(slots=True)
class _Day:
    """Who and what is taken on one day: spans of minutes by name."""

    taken: dict[str, list[tuple[int, int]]]

    def is_free(self, name: str, start: int, end: int) -> bool:
        for first, last in self.taken.get(name, ()):  # noqa: SIM110 - asked a million times
            if first < end and start < last:
                return False
        return True

    def take(self, names: Iterable[str], start: int, end: int) -> None:
        for name in names:
            self.taken.setdefault(name, []).append((start, end))


def place_hearings(stories: Iterable[Story], law: Law, days: WorkDays) -> None:
    """Give every hearing of the stories its place, one day after the other."""
    calendar: dict[date, list[_Wish]] = {}
    for story in stories:
        settle_order(story)
        for entry, tribunal in _hearings(story):
            day = date.fromisoformat(str(entry.facts["hearing_on"]))
            wish = _Wish(story, entry, tribunal, _party_keys(story))
            calendar.setdefault(day, []).append(wish)
    settled: set[int] = set()
    for day in sorted(calendar):
        taken = _Day({})
        wishes = sorted(calendar[day], key=lambda one: (one.entry.at, one.story.entries[0].at))
        busy = Counter(key for wish in wishes for key in _keys(wish, settled))
        wishes.sort(key=lambda one: -max(busy[key] for key in _keys(one, settled)))
        for wish in wishes:
            most = max(busy[key] for key in _keys(wish, settled))
            length = next((minutes for count, minutes in _LENGTHS if most <= count), _SHORT)
            _place(wish, taken, length, settled)
            _give_reason(wish, day, law, days)


def _hearings(story: Story) -> Iterator[tuple[Entry, Entry | None]]:
    """Yield the entry of each hearing with that of the tribunal that holds it."""
    tribunal: Entry | None = None
    for entry in story.entries:
        if entry.kind == TRIBUNAL_FORMED:
            tribunal = entry
        elif entry.kind == SCHEDULED:
            yield entry, tribunal


def _place(wish: _Wish, day: _Day, length: int, settled: set[int]) -> None:
    facts = wish.entry.facts
    keys = _keys(wish, settled)
    liked_room = str(facts["room"])
    rooms = (liked_room, *(one for one in (*ROOMS, *_MORE_ROOMS) if one != liked_room))
    for start, end in _spans(facts, length):
        if not all(day.is_free(name, start, end) for name in keys):
            continue
        room = next((one for one in rooms if day.is_free(one, start, end)), None)
        people = _people(wish.tribunal, settled, day, start, end) if room is not None else None
        if room is None or people is None:
            continue
        facts.update(hearing_time=clock_text(start), room=room, minutes=end - start)
        day.take({*keys, *people, room}, start, end)
        return
    raise ValueError(f"no room is left on {facts['hearing_on']}")


def _spans(facts: Mapping[str, FactValue], length: int) -> Iterator[tuple[int, int]]:
    """Yield when a hearing could be: as wished, else whenever, at last on a long day."""
    liked = minute_in(str(facts["hearing_time"])) or 0
    starts = _starts(_USUAL_DAY, length)
    if length > _SHORT:
        starts = tuple(sorted(starts, key=lambda one: abs(one - liked)))
    for start in starts:
        yield start, start + length
    for start in (*_starts(_USUAL_DAY, _SHORT), *_starts(_LONG_DAY, _SHORT)):
        yield start, start + _SHORT


@cache
def _starts(hours: SittingHours, length: int) -> tuple[int, ...]:
    return tuple(hours.starts(length))


def _keys(wish: _Wish, settled: set[int]) -> tuple[str, ...]:
    """Return what everybody is called who has to be there whatever the time."""
    return (*wish.parties, *_fixed_names(wish.tribunal, settled))


def _party_keys(story: Story) -> tuple[str, ...]:
    joined = [entry.party for entry in story.entries if entry.party is not None]
    keys = []
    for party in (*story.applicants, *story.respondents, *joined):
        keys.append(f"party {party.name}")
        number = party.id_number or party.code
        if number:
            keys.append(f"party {number}")
    return tuple(keys)


def _fixed_names(tribunal: Entry | None, settled: set[int]) -> tuple[str, ...]:
    """Return who sits whatever happens: the handler, or all of a tribunal chosen before."""
    if tribunal is None:
        return ()
    members = names_in(str(tribunal.facts["members"]))
    if id(tribunal) not in settled:
        return members[:1]
    return (*members, str(tribunal.facts.get("clerk") or ""))


def _people(
    tribunal: Entry | None, settled: set[int], day: _Day, start: int, end: int
) -> tuple[str, ...] | None:
    """Choose a clerk and further arbitrators who are free; None where there are too few."""
    if tribunal is None or id(tribunal) in settled:
        return ()
    members = names_in(str(tribunal.facts["members"]))
    wanted = len(members) - 1
    clerk = next((one for one in _CLERKS if day.is_free(one, start, end)), None)
    others = [one for one in _PART_TIME if day.is_free(one, start, end)][:wanted]
    if clerk is None or len(others) < wanted:
        return None
    tribunal.facts.update(members="、".join((*members[:1], *others)), clerk=clerk)
    settled.add(id(tribunal))
    return (clerk, *others)


def _give_reason(wish: _Wish, day: date, law: Law, days: WorkDays) -> None:
    """Write down why a hearing is set outside the days that notice and award allow."""
    entry, story = wish.entry, wish.story
    accepted = next((one for one in story.entries if one.kind in _STARTS), None)
    in_time = (
        accepted is not None
        and not accepted.facts.get("day_unknown")
        and day <= accepted.on + _TERM
        and days.between(days.on_or_after(entry.on), day) >= NOTICE_DAYS
    )
    if in_time:
        return
    place = next(n for n, one in enumerate(story.entries) if one is entry)
    before = events_of(story)[:place]
    state = fold(story.line, before, law, date.max)
    window = hearing_window(state, law, entry.on)
    if reasons_needed(window, law, day, notice_waived=tribunal_of(before).sole):
        entry.facts["exception"] = _REASON


def rooms_of(district: District) -> tuple[RoomRecord, ...]:
    """Return the rooms of the court, of its circuit and by video."""
    office_id = district.arbitrators[0].office_id
    return tuple(
        RoomRecord(place, name, _kind(name), office_id)
        for place, name in enumerate((*ROOMS, *_MORE_ROOMS), start=1)
    )


def _kind(name: str) -> RoomKind:
    if "数字" in name:
        return RoomKind.DIGITAL
    return RoomKind.CIRCUIT if "巡回" in name else RoomKind.ORDINARY


def leave_of(
    district: District, stories: Iterable[Story], days: WorkDays, today: date
) -> tuple[LeaveRecord, ...]:
    """Return some leave around today, of arbitrators who have no hearing then."""
    sitting = {
        (name, str(entry.facts["hearing_on"]))
        for story in stories
        for entry, tribunal in _hearings(story)
        if tribunal is not None
        for name in names_in(str(tribunal.facts["members"]))
    }
    last = days.on_or_before(today)
    found: list[LeaveRecord] = []
    people = list(district.arbitrators)
    for ahead, length in _AWAY:
        first = days.shift(last, ahead)
        away = [days.shift(first, n).isoformat() for n in range(length)]
        person = next(
            (one for one in people if not any((one.name, day) in sitting for day in away)), None
        )
        if person is not None:
            people.remove(person)
            until = date.fromisoformat(away[-1])
            found.append(_leave(len(found) + 1, person, first, until, district, days))
    return tuple(found)


def _leave(
    number: int,
    person: StaffRecord,
    first: date,
    until: date,
    district: District,
    days: WorkDays,
) -> LeaveRecord:
    entered_on = days.shift(first, -NOTICE_DAYS - 10)
    entered_at = datetime.combine(entered_on, datetime.min.time(), SHANGHAI)
    return LeaveRecord(
        number,
        person.id,
        person.name,
        first,
        until,
        "年休假",
        district.supervisor.name,
        entered_at,
    )
