"""What does the log say of the file of a case: its number, where it is, how long it is kept?"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.cases import Line, Outcome
from disputes_app.domain.events import Event
from disputes_app.domain.fold import live_events
from disputes_app.domain.kinds.archive import HANDED_OVER, LENT, RETURNED
from disputes_app.domain.kinds.base import day_of, number_of, text_of
from disputes_app.domain.retention import last_day_kept, least_years

ARCHIVED = "archived"
_KINDS = frozenset({ARCHIVED, HANDED_OVER, LENT, RETURNED})
_FOREVER = date.max


class FilePlace(enum.StrEnum):
    """Where the file of a case is: with its handler, archived, in the file room; or part is out."""

    WITH_HANDLER = "with_handler"
    ARCHIVED = "archived"
    IN_ROOM = "in_room"
    LENT = "lent"


@dataclass(frozen=True, slots=True)
class Lending:
    """Something lent: the entry that says so, what, to whom, until when."""

    seq: int
    what: str
    borrower: str
    lent_on: date
    due_back: date | None


@dataclass(frozen=True, slots=True)
class ArchiveRecord:
    """The file of a case as its log leaves it.

    Attributes:
        file_number: empty while it is not archived, or where none was given.
        keep_until: last day of the retention, inclusive; None where no text sets one.
        lent: how many things are out; ``due_back`` the earliest day on which one is due.
    """

    place: FilePlace
    file_number: str
    archived_on: date | None
    keep_until: date | None
    room: str
    handed_on: date | None
    received_by: str
    lent: int
    due_back: date | None
    borrower: str


def archive_of(
    line: Line, events: Sequence[Event], outcome: Outcome | None
) -> ArchiveRecord | None:
    """Return what stands in the register of files; None while there is nothing to say.

    Args:
        events: the whole log, voids included.
        outcome: how the case ended, which decides how long the file is kept.
    """
    if not any(event.kind in _KINDS for event in events):
        return None
    live = live_events(events, _FOREVER)
    archived = _last(live, ARCHIVED)
    handed = _last(live, HANDED_OVER)
    out = lendings(live)
    if archived is None and handed is None and not out:
        return None
    first = min(out, key=lambda one: (one.due_back or date.max, one.seq), default=None)
    return ArchiveRecord(
        _place(archived, handed, out),
        "" if archived is None else text_of(archived.facts, "file_number"),
        None if archived is None else archived.happened_on,
        None if archived is None else _kept(line, archived, outcome),
        _room(archived, handed),
        None if handed is None else handed.happened_on,
        "" if handed is None else text_of(handed.facts, "received_by"),
        len(out),
        None if first is None else first.due_back,
        "" if first is None else first.borrower,
    )


def lendings(live: Iterable[Event]) -> tuple[Lending, ...]:
    """Return what is out, in the order in which it was lent."""
    out: dict[int, Lending] = {}
    for event in live:
        facts = event.facts
        if event.kind == LENT:
            out[event.seq] = Lending(
                event.seq,
                text_of(facts, "what"),
                text_of(facts, "borrower"),
                event.happened_on,
                day_of(facts, "due_back"),
            )
        elif event.kind == RETURNED:
            seq = number_of(facts, "lending") or next(iter(out), 0)
            out.pop(seq, None)
    return tuple(out.values())


def _place(archived: Event | None, handed: Event | None, out: Sequence[Lending]) -> FilePlace:
    if out:
        return FilePlace.LENT
    if archived is None:
        return FilePlace.WITH_HANDLER
    return FilePlace.ARCHIVED if handed is None else FilePlace.IN_ROOM


def _kept(line: Line, archived: Event, outcome: Outcome | None) -> date | None:
    years = number_of(archived.facts, "keep_years") or least_years(line, outcome)
    return last_day_kept(archived.happened_on, years) if 0 < years <= MOST_YEARS else None


MOST_YEARS = 200
"""More is a slip of the hand; such a file has no last day."""


def _room(archived: Event | None, handed: Event | None) -> str:
    for event in (handed, archived):
        if event is not None and text_of(event.facts, "room"):
            return text_of(event.facts, "room")
    return ""


def _last(live: Sequence[Event], kind: str) -> Event | None:
    return next((one for one in reversed(live) if one.kind == kind), None)
