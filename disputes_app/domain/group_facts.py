"""What does an entry that was written for one case of a group say in another?

Most facts are the same everywhere.  Those that point at something of the case itself, at a party
or at an earlier entry, point at what answers to it in the other case: the same employer, its
own applicants, the last entry of the same kind about the same paper.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event, Facts, FactValue
from disputes_app.domain.fold import live_events
from disputes_app.domain.kinds.base import EventKind, Field, FieldType, number_of, text_of
from disputes_app.domain.parties import PartyRole
from disputes_app.domain.records import PartyRecord

_TELLING = ("paper", "paper_name")
"""What tells two entries of one kind about a paper apart."""
_OF_ENTRIES = frozenset({FieldType.ENTRY, FieldType.SERVICE, FieldType.SENDING})


@dataclass(frozen=True, slots=True)
class CaseContents:
    """The parties and the log of a case of the group."""

    parties: Sequence[PartyRecord]
    events: Sequence[Event]


@dataclass(eq=False)
class NothingAnswersError(DomainError):
    """Nothing in this case answers to what the entry points at in the other.

    ``field_name`` is the fact; ``name`` the party meant, empty for an earlier entry.
    """

    kind: str
    field_name: str
    name: str


def facts_for(kind: EventKind, facts: Facts, of: CaseContents, to: CaseContents) -> Facts:
    """Return the facts as they have to stand in the case ``to``.

    Raises:
        NothingAnswersError: a party or an entry has nothing that answers to it there.
    """
    if of is to:
        return facts
    pointing = {item.name: item for item in kind.fields if item.name in facts}
    return {
        name: _moved(kind, pointing[name], value, of, to) if name in pointing else value
        for name, value in facts.items()
    }


def _moved(
    kind: EventKind, item: Field, value: FactValue, of: CaseContents, to: CaseContents
) -> FactValue:
    match item.type, value:
        case ((FieldType.PARTY | FieldType.AGENT), int()):
            places = tuple(_answering(kind, item.name, value, of, to))
            if len(places) != 1:
                raise NothingAnswersError(kind.id, item.name, _name(of, value))
            return places[0]
        case FieldType.PARTIES, list():
            numbers = [one for one in value if isinstance(one, int)]
            return list(
                dict.fromkeys(
                    place for one in numbers for place in _answering(kind, item.name, one, of, to)
                )
            )
        case _, int() if item.type in _OF_ENTRIES:
            return _entry(kind, item.name, value, of, to)
        case _:
            return value


def _answering(
    kind: EventKind, name: str, place: int, of: CaseContents, to: CaseContents
) -> Iterator[int]:
    """Yield the places of whoever answers to a party: the same one, or the own applicants."""
    meant = next((one for one in of.parties if one.place == place), None)
    if meant is None:
        raise NothingAnswersError(kind.id, name, "")
    same_role = [one for one in to.parties if one.role == meant.role]
    same = [one.place for one in same_role if _is_same(one, meant)]
    if not same and meant.role == PartyRole.APPLICANT:
        same = [one.place for one in same_role]
    if not same:
        raise NothingAnswersError(kind.id, name, meant.name)
    yield from same


def _is_same(one: PartyRecord, other: PartyRecord) -> bool:
    if one.employer_id is not None or other.employer_id is not None:
        return one.employer_id == other.employer_id
    if one.worker_id is not None or other.worker_id is not None:
        return one.worker_id == other.worker_id
    return one.name == other.name


def _entry(kind: EventKind, name: str, seq: int, of: CaseContents, to: CaseContents) -> int:
    meant = next((one for one in of.events if one.seq == seq), None)
    if meant is None:
        raise NothingAnswersError(kind.id, name, "")
    for event in reversed(live_events(to.events, date.max)):
        if event.kind == meant.kind and _is_alike(meant, of, event, to):
            return event.seq
    raise NothingAnswersError(kind.id, name, "")


def _is_alike(one: Event, of: CaseContents, other: Event, to: CaseContents) -> bool:
    """Say whether two entries of one kind are about the same paper, to the same party."""
    if any(text_of(one.facts, name) != text_of(other.facts, name) for name in _TELLING):
        return False
    place = number_of(one.facts, "party")
    if not place:
        return True
    names: Mapping[int, str] = {party.place: party.role for party in of.parties}
    others: Mapping[int, str] = {party.place: party.role for party in to.parties}
    return names.get(place) == others.get(number_of(other.facts, "party"))


def _name(of: CaseContents, place: int) -> str:
    return next((one.name for one in of.parties if one.place == place), "")
