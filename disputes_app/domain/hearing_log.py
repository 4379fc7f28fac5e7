"""Which hearings does the log of a case tell of, and before whom?

A later 排定开庭 moves the hearing set before; 开庭审理 on its day holds it; the end of the case
takes it off the calendar.  Rooms and people are kept as they were written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from disputes_app.domain.events import Event
from disputes_app.domain.fold import live_events
from disputes_app.domain.hearing_records import HearingRecord, HearingState
from disputes_app.domain.kinds.base import day_of, number_of, text_of

SCHEDULED = "arbitration.hearing_scheduled"
HELD = "arbitration.heard"
TRIBUNAL_FORMED = "arbitration.tribunal_formed"
RECUSAL_REQUESTED = "arbitration.recusal_requested"
RECUSAL_DECIDED = "arbitration.recusal_decided"

DEFAULT_MINUTES = 90
"""How long a hearing takes where neither its entry nor the office says otherwise."""
MOST_MINUTES = 12 * 60
END_OF_DAY = 24 * 60
_NOON, _HOURS, _MINUTES = 12, 24, 60

_TIME = re.compile(r"(上午|下午|晚上)?(\d{1,2})(?:[:.时点](\d{1,2})?)分?")
_BETWEEN_NAMES = re.compile(r"[、,;]+")
_ASIDE = re.compile(r"\([^)]*\)")
_FOREVER = date.max


@dataclass(frozen=True, slots=True)
class Tribunal:
    """Who decides and who writes; ``sole`` for one arbitrator, which means simple handling."""

    arbitrators: tuple[str, ...] = ()
    clerk: str = ""
    sole: bool = False

    @property
    def everybody(self) -> tuple[str, ...]:
        """Arbitrators and clerks."""
        return tuple(dict.fromkeys((*self.arbitrators, *names_in(self.clerk))))


@lru_cache(maxsize=4_096)
def names_in(text: str) -> tuple[str, ...]:
    """Return the names in a free text such as ``钱测试（首席）、李测试``, each once.

    A name of two characters that was spaced out (``王　伟``) is one name.
    """
    plain = _ASIDE.sub("、", unicodedata.normalize("NFKC", text))
    found: list[str] = []
    for part in _BETWEEN_NAMES.split(plain):
        began = len(found)
        for word in part.split():
            if len(word) == 1 and len(found) > began and len(found[-1]) == 1:
                found[-1] += word
            else:
                found.append(word)
    return tuple(dict.fromkeys(found))


def key_of(name: str) -> str:
    """Return a name or a room as it is compared: width, case and blanks do not matter."""
    return "".join(unicodedata.normalize("NFKC", name).split()).casefold()


def minute_in(text: str) -> int | None:
    """Return the minutes since midnight in ``9:30`` or ``下午2时``; None for other words."""
    plain = "".join(unicodedata.normalize("NFKC", text).split())
    found = _TIME.match(plain)
    if found is None:
        return None
    hour, minute = int(found[2]), int(found[3] or 0)
    if found[1] in {"下午", "晚上"} and hour < _NOON:
        hour += _NOON
    return hour * 60 + minute if hour < _HOURS and minute < _MINUTES else None


def clock_text(minute: int) -> str:
    """Return minutes since midnight as ``09:30``."""
    return f"{minute // 60:02d}:{minute % 60:02d}"


def hearings_of(events: Sequence[Event], *, ended: bool) -> tuple[HearingRecord, ...]:
    """Return every hearing of a case in the order in which they were set.

    Args:
        events: the whole log, voids included.
        ended: the case is over, so that a hearing still set will not be.
    """
    if not any(event.kind == SCHEDULED for event in events):
        return ()
    found: list[HearingRecord] = []
    tribunal = Tribunal()
    for event in live_events(events, _FOREVER):
        if event.kind == TRIBUNAL_FORMED:
            tribunal = _tribunal(event)
        elif event.kind == SCHEDULED:
            _close(found, HearingState.MOVED, tribunal)
            hearing = _hearing(event)
            if hearing is not None:
                found.append(hearing)
        elif event.kind == HELD:
            on_its_day = bool(found) and found[-1].hearing_on == event.happened_on
            _close(found, HearingState.HELD if on_its_day else HearingState.CANCELLED, tribunal)
    _close(found, HearingState.CANCELLED if ended else HearingState.SET, tribunal)
    return tuple(found)


def _close(found: list[HearingRecord], state: HearingState, tribunal: Tribunal) -> None:
    """Give the last hearing, if it is still set, what became of it and who sat then."""
    if found and found[-1].state is HearingState.SET:
        found[-1] = replace(
            found[-1],
            state=state,
            arbitrators="、".join(tribunal.arbitrators),
            clerk=tribunal.clerk,
        )


def set_hearing(events: Sequence[Event], *, ended: bool = False) -> HearingRecord | None:
    """Return the hearing that is to come, None where none is set."""
    hearings = hearings_of(events, ended=ended)
    last = hearings[-1] if hearings else None
    return last if last is not None and last.state is HearingState.SET else None


def tribunal_of(events: Sequence[Event]) -> Tribunal:
    """Return the tribunal as it was formed last."""
    formed = [one for one in live_events(events, _FOREVER) if one.kind == TRIBUNAL_FORMED]
    return _tribunal(formed[-1]) if formed else Tribunal()


def recused(events: Sequence[Event]) -> tuple[str, ...]:
    """Return whose recusal was granted (办案规则 11); they may not sit in this case."""
    asked: dict[int, str] = {}
    found: list[str] = []
    for event in live_events(events, _FOREVER):
        place = number_of(event.facts, "party")
        if event.kind == RECUSAL_REQUESTED:
            asked[place] = text_of(event.facts, "against")
        elif event.kind == RECUSAL_DECIDED and text_of(event.facts, "result") == "granted":
            found += names_in(asked.get(place, ""))
    return tuple(dict.fromkeys(found))


def _tribunal(event: Event) -> Tribunal:
    facts = event.facts
    return Tribunal(
        names_in(text_of(facts, "members")),
        "、".join(names_in(text_of(facts, "clerk"))),
        text_of(facts, "mode") == "sole",
    )


def _hearing(event: Event) -> HearingRecord | None:
    facts = event.facts
    day = day_of(facts, "hearing_on")
    if day is None:
        return None
    start = minute_in(text_of(facts, "hearing_time"))
    length = number_of(facts, "minutes") or DEFAULT_MINUTES
    return HearingRecord(
        event.seq,
        day,
        start,
        None if start is None else min(start + length, END_OF_DAY),
        text_of(facts, "room").strip(),
        "",
        "",
        text_of(facts, "joint_with").strip(),
        HearingState.SET,
        bool(text_of(facts, "exception").strip()),
    )
