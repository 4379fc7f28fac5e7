"""What does a kind of event consist of: its facts, its place in a day, its effect?"""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from disputes_app.domain.cases import Line
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event, Facts, FactValue, Upcast, upcast
from disputes_app.domain.instalments import is_instalments

if TYPE_CHECKING:
    from disputes_app.domain.docket import Docket


class FieldType(enum.StrEnum):
    """The type of a fact: DATE is ISO text, MONEY fen, PARTY a party's place in the case.

    TIME is a time of day (``09:30``), RULE the id of a rule, RUNNING_RULE that of a rule whose
    period runs in the case because ``deadline.started`` started it, SERVICE the place in the
    log of an entry that tells of a service, SENDING that of one that tells of a sending, ROOM
    the name of a room.  TIME_TEXT is a time of day as somebody wrote it; old records have any
    words there.  AGENT is the place of somebody who acts for a party.  DRAFT is the JSON text
    of the facts of another entry that is yet to be made.  INSTALMENTS is a list of texts, each
    a day and whole fen (``2026-03-31 500000``); see ``domain.instalments``.
    MEDIATION_OFFICE is an office that mediates, whatever the line of the case.  CASE is the
    receipt number of a case, DOSSIER the number of a record beside the cases, EMPLOYER the
    name of an employer.  LINES is a list of texts, each a row whose cells a tab parts.  YEAR is a
    calendar year, an integer of four digits.
    """

    TEXT = "text"
    LONG_TEXT = "long_text"
    DATE = "date"
    MONEY = "money"
    INTEGER = "integer"
    FLAG = "flag"
    CHOICE = "choice"
    PARTY = "party"
    PARTIES = "parties"
    OFFICE = "office"
    HANDLER = "handler"
    ENTRY = "entry"
    TIME = "time"
    RULE = "rule"
    RUNNING_RULE = "running_rule"
    SERVICE = "service"
    SENDING = "sending"
    ROOM = "room"
    TIME_TEXT = "time_text"
    AGENT = "agent"
    DRAFT = "draft"
    INSTALMENTS = "instalments"
    MEDIATION_OFFICE = "mediation_office"
    CASE = "case"
    DOSSIER = "dossier"
    EMPLOYER = "employer"
    LINES = "lines"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a CHOICE field, with its words.

    ``offered`` is false for what only old records say; a new entry cannot say it.  ``lines``
    are those that it is offered on; all of them where that is None.
    """

    value: str
    zh: str
    en: str
    offered: bool = True
    lines: frozenset[Line] | None = None


@dataclass(frozen=True, slots=True)
class Label:
    """What people call something, in both languages."""

    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class Field:
    """One fact of a kind.

    Attributes:
        choices: for CHOICE, the values offered, in order.
        default: what the panel starts with.
    """

    name: str
    type: FieldType
    zh: str
    en: str
    required: bool = True
    choices: tuple[Choice, ...] = ()
    default: FactValue = None


Guard = Callable[["Docket"], str | None]
Apply = Callable[["Docket", Event], None]


def never(_facts: Facts) -> bool:
    """Say of a closing paper that it always ends the whole case."""
    return False


@dataclass(frozen=True, slots=True)
class EventKind:
    """A kind of event: data for the panel, and its effect when the log is folded.

    Attributes:
        rank: order among events of one day; ties are ordered by entry.
        lines: the lines of cases that know it.
        guard: names why it is impossible in the state so far; None if it is possible.
        apply: changes the docket; reports problems through it, never raises.
        step: offered under 下一步 (voids and corrections are reached otherwise).
        closes: it is a paper that ends the case (办结).
        leaves_open: for a paper that closes, whether these facts leave a part of the case
            undecided (先行裁决), so that it does not close.
        papers: ids of the papers that go with it.
        starts: ids of the rules whose clocks it may start, or (limitation, look-back) whose
            period is counted from its facts beside the log; nothing else starts them.
        proves_service: it tells of a service, whose day may have to be corrected.
        day: what its day is called, where 发生日期 would not say which day is meant.
        upcasts: from an old shape of the facts to the next.
    """

    id: str
    zh: str
    en: str
    rank: int
    lines: frozenset[Line]
    fields: tuple[Field, ...]
    guard: Guard
    apply: Apply
    step: bool = True
    closes: bool = False
    leaves_open: Callable[[Facts], bool] = never
    papers: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    proves_service: bool = False
    day: Label | None = None
    schema: int = 1
    upcasts: Mapping[int, Upcast] = field(default_factory=dict)


def same(facts: Facts) -> Facts:
    """Return the facts of an old entry: its shape only tells that less was asked of it."""
    return facts


class FactShape(Protocol):
    """What a kind of entry says of its facts."""

    @property
    def id(self) -> str:
        """Name of the kind."""

    @property
    def fields(self) -> tuple[Field, ...]:
        """Its facts."""

    @property
    def schema(self) -> int:
        """Version of their shape."""

    @property
    def upcasts(self) -> Mapping[int, Upcast]:
        """From each old shape to the next."""


def in_todays_shape(kind: FactShape, event: Event) -> Event:
    """Return the entry with its facts as the kind knows them today, however old they are.

    Where they say the same in both shapes the entry is returned as it is.  A shape without a
    step to it asks more of new entries, and old ones are not held to it.
    """
    facts = upcast(event.facts, event.schema, kind.upcasts)
    if facts is event.facts:
        return event
    schema = event.schema
    while schema in kind.upcasts:
        schema += 1
    return replace(event, facts=facts, schema=schema)


@dataclass(eq=False)
class FactsError(DomainError):
    """A fact is missing, of the wrong type, or not a value the field knows.

    Attributes:
        reason: ``missing``, ``not_a_date``, ``not_a_time``, ``not_an_amount``,
            ``not_a_number``, ``not_a_choice``, ``not_text``, ``not_instalments``, ``too_long``
            or ``unknown_field``.
    """

    kind: str
    field_name: str
    reason: str


ENDING_RANKS = range(80, 85)
"""Ranks of the papers that end a case: after what led to them, before their service."""

DOCUMENT = Field("document", FieldType.TEXT, "证明材料", "Document", required=False)
"""Every entry may name the document that proves it."""

_LONGEST_TEXT = 4000
_MOST_FEN = 10**15


def check_facts(kind: FactShape, facts: Facts) -> None:
    """Raise FactsError unless every required fact is there and every fact has its type."""
    known = {item.name: item for item in (*kind.fields, DOCUMENT)}
    for name in facts:
        if name not in known:
            raise FactsError(kind.id, name, "unknown_field")
    for name, item in known.items():
        value = facts.get(name)
        if value is None or value in ("", []):
            if item.required:
                raise FactsError(kind.id, name, "missing")
            continue
        reason = _misfit(item, value)
        if reason is not None:
            raise FactsError(kind.id, name, reason)


def check_new_facts(kind: FactShape, facts: Facts) -> None:
    """Raise FactsError unless the facts are whole and say nothing that only old records may."""
    check_facts(kind, facts)
    for item in kind.fields:
        value = facts.get(item.name)
        if any(one.value == value and not one.offered for one in item.choices):
            raise FactsError(kind.id, item.name, "not_a_choice")


def _is_amount(value: FactValue) -> bool:
    return type(value) is int and 0 <= value < _MOST_FEN


def _is_number(value: FactValue) -> bool:
    return type(value) is int and value >= 0


def _is_place_list(value: FactValue) -> bool:
    return isinstance(value, list) and all(type(one) is int for one in value)


def _is_lines(value: FactValue) -> bool:
    return isinstance(value, list) and all(
        isinstance(one, str) and one.strip() and len(one) <= _LONGEST_TEXT for one in value
    )


def _is_year(value: FactValue) -> bool:
    return type(value) is int and _FIRST_YEAR <= value <= _LAST_YEAR


def _is_flag(value: FactValue) -> bool:
    return isinstance(value, bool)


def _is_time(value: FactValue) -> bool:
    return isinstance(value, str) and _time(value) is not None


def _time(text: str) -> time | None:
    try:
        found = time.fromisoformat(text)
    except ValueError:
        return None
    return found if f"{found:%H:%M}" == text else None


def is_iso_date(value: FactValue) -> bool:
    """Say whether the value is the ISO text of a day that exists."""
    if not isinstance(value, str):
        return False
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_CHECKS: Mapping[FieldType, tuple[Callable[[FactValue], bool], str]] = MappingProxyType(
    {
        FieldType.MONEY: (_is_amount, "not_an_amount"),
        FieldType.INTEGER: (_is_number, "not_a_number"),
        FieldType.PARTY: (_is_number, "not_a_number"),
        FieldType.AGENT: (_is_number, "not_a_number"),
        FieldType.OFFICE: (_is_number, "not_a_number"),
        FieldType.HANDLER: (_is_number, "not_a_number"),
        FieldType.MEDIATION_OFFICE: (_is_number, "not_a_number"),
        FieldType.ENTRY: (_is_number, "not_a_number"),
        FieldType.PARTIES: (_is_place_list, "not_a_number"),
        FieldType.FLAG: (_is_flag, "not_a_choice"),
        FieldType.SERVICE: (_is_number, "not_a_number"),
        FieldType.SENDING: (_is_number, "not_a_number"),
        FieldType.DATE: (is_iso_date, "not_a_date"),
        FieldType.TIME: (_is_time, "not_a_time"),
        FieldType.INSTALMENTS: (is_instalments, "not_instalments"),
        FieldType.LINES: (_is_lines, "not_text"),
        FieldType.YEAR: (_is_year, "not_a_number"),
    }
)


def _misfit(item: Field, value: FactValue) -> str | None:
    if item.type is FieldType.CHOICE:
        known = [one.value for one in item.choices]
        return None if value in known else "not_a_choice"
    if item.type in _CHECKS:
        fits, reason = _CHECKS[item.type]
        return None if fits(value) else reason
    return _text_misfit(value)


def _text_misfit(value: FactValue) -> str | None:
    if not isinstance(value, str) or not value.strip():
        return "not_text"
    return "too_long" if len(value) > _LONGEST_TEXT else None


def day_of(facts: Facts, name: str) -> date | None:
    """Return a DATE fact as a date, None where it is missing or malformed."""
    value = facts.get(name)
    if not isinstance(value, str):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def time_of(facts: Facts, name: str) -> time | None:
    """Return a TIME fact, None where it is missing or malformed."""
    value = facts.get(name)
    return _time(value) if isinstance(value, str) else None


def number_of(facts: Facts, name: str) -> int:
    """Return an integer fact, 0 where it is missing or not a number."""
    value = facts.get(name)
    return value if type(value) is int else 0


def is_set(facts: Facts, name: str) -> bool:
    """Say whether a FLAG fact is there and true."""
    return facts.get(name) is True


def text_of(facts: Facts, name: str) -> str:
    """Return a text fact, empty where it is missing or not text."""
    value = facts.get(name)
    return value if isinstance(value, str) else ""


def lines_of(facts: Facts, name: str) -> tuple[str, ...]:
    """Return a LINES fact as texts, empty where it is missing or not a list."""
    value = facts.get(name)
    if not isinstance(value, list):
        return ()
    return tuple([one for one in value if isinstance(one, str)])


def numbers_of(facts: Facts, name: str) -> tuple[int, ...]:
    """Return a list fact as integers, empty where it is missing or not a list."""
    value = facts.get(name)
    if not isinstance(value, list):
        return ()
    return tuple([one for one in value if type(one) is int])
