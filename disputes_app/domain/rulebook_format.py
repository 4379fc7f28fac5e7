"""How is a rule written down?  Reads rulebook entries into ``Rule`` and writes them back.

A rulebook document is a table with one list, ``rule``; each entry is one version of one
rule.  The same entry, as JSON, is what the database keeps.  Whatever does not fit is named
by file, entry and field; nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from disputes_app.domain.errors import DomainError
from disputes_app.domain.rules import (
    Direction,
    Extension,
    Mark,
    Office,
    PauseCause,
    PauseKind,
    RestartCause,
    RestartKind,
    Rolls,
    Rule,
    Rulebook,
    RuleId,
    RuleKind,
    Switch,
    Unit,
)

_Choice = TypeVar("_Choice", bound=StrEnum)

LINES = ("mediation", "arbitration", "inspection")
"""Lines of cases that a rule may be the closure clock of."""

_FIELDS = frozenset(
    {
        "id",
        "kind",
        "name_zh",
        "name_en",
        "law",
        "article",
        "in_force_from",
        "in_force_to",
        "starts_on",
        "stops_on",
        "length",
        "unit",
        "direction",
        "rolls",
        "extension",
        "shortening",
        "pauses",
        "restarts",
        "closure_clock_of",
        "if_missed",
        "mark",
        "switches",
    }
)
_EXTENSION_FIELDS = frozenset({"text", "approver", "offices", "limit", "times", "before_expiry"})
_CAUSE_FIELDS = frozenset({"kind", "text"})
_ID_PARTS = 2


@dataclass(eq=False)
class RulebookError(DomainError):
    """An entry does not fit the format.

    ``entry`` is the rule's id, or ``#n`` (from 1) where it has none.  ``problem`` is
    ``missing``, ``unknown_field``, ``wrong_type``, ``not_allowed`` or ``contradiction``.
    """

    file: str
    entry: str
    field: str
    problem: str


def read_rulebook(documents: Mapping[str, Mapping[str, Any]]) -> Rulebook:
    """Return the rulebook made of parsed documents, by file name, in the order given.

    Raises:
        RulebookError: an entry does not fit the format.
        OverlappingVersionsError: two versions of a rule were in force on one day.
    """
    rules: list[Rule] = []
    for file, document in documents.items():
        for field in document:
            if field != "rule":
                raise RulebookError(file, "", field, "unknown_field")
        entries = document.get("rule")
        if not isinstance(entries, list):
            raise RulebookError(file, "", "rule", "missing" if entries is None else "wrong_type")
        for number, entry in enumerate(entries, start=1):
            if not isinstance(entry, Mapping):
                raise RulebookError(file, f"#{number}", "rule", "wrong_type")
            rules.append(read_rule(entry, file=file, number=number))
    return Rulebook(tuple(rules))


def read_rule(entry: Mapping[str, Any], *, file: str = "", number: int = 1) -> Rule:
    """Return the rule of one entry; raise RulebookError naming file, entry and field."""
    name = entry.get("id")
    fields = _Fields(entry, file, name if isinstance(name, str) and name else f"#{number}")
    fields.only(_FIELDS)
    rule = Rule(
        id=RuleId(_rule_id(fields)),
        kind=fields.choice("kind", RuleKind),
        name_zh=fields.text("name_zh"),
        name_en=fields.text("name_en"),
        law=fields.text("law"),
        article=fields.text("article", empty=True),
        in_force_from=fields.day("in_force_from"),
        in_force_to=fields.optional("in_force_to", fields.day),
        starts_on=fields.text("starts_on"),
        stops_on=fields.optional("stops_on", fields.text),
        length=fields.optional("length", fields.number),
        unit=fields.choice("unit", Unit),
        direction=fields.choice("direction", Direction),
        rolls=_rolls(fields),
        extends=_extension(fields),
        shortening=fields.optional("shortening", fields.text),
        pause_causes=tuple(
            PauseCause(cause.choice("kind", PauseKind), cause.text("text"))
            for cause in fields.tables("pauses", _CAUSE_FIELDS)
        ),
        restart_causes=tuple(
            RestartCause(cause.choice("kind", RestartKind), cause.text("text"))
            for cause in fields.tables("restarts", _CAUSE_FIELDS)
        ),
        closure_clock_of=fields.optional("closure_clock_of", fields.text),
        if_missed=fields.optional("if_missed", fields.text),
        mark=fields.choice("mark", Mark),
        switches=fields.choices("switches", Switch),
    )
    _check_sense(rule, fields)
    return rule


def entry_of(rule: Rule) -> dict[str, Any]:
    """Return the entry of a rule, with dates in ISO form: ``read_rule`` gives the rule back."""
    entry: dict[str, Any] = {
        "id": rule.id,
        "kind": rule.kind.value,
        "name_zh": rule.name_zh,
        "name_en": rule.name_en,
        "law": rule.law,
        "article": rule.article,
        "in_force_from": rule.in_force_from.isoformat(),
        "in_force_to": rule.in_force_to.isoformat() if rule.in_force_to else None,
        "starts_on": rule.starts_on,
        "stops_on": rule.stops_on,
        "length": rule.length,
        "unit": rule.unit.value,
        "direction": rule.direction.value,
        "rolls": rule.rolls_shown(),
        "extension": _extension_entry(rule.extends),
        "shortening": rule.shortening,
        "pauses": [{"kind": c.kind.value, "text": c.text} for c in rule.pause_causes],
        "restarts": [{"kind": c.kind.value, "text": c.text} for c in rule.restart_causes],
        "closure_clock_of": rule.closure_clock_of,
        "if_missed": rule.if_missed,
        "mark": rule.mark.value,
        "switches": [switch.value for switch in rule.switches],
    }
    return {field: value for field, value in entry.items() if value not in (None, [])}


def _extension_entry(extends: Extension | None) -> dict[str, Any] | None:
    if extends is None:
        return None
    entry = {
        "text": extends.text,
        "approver": extends.approver,
        "offices": [office.value for office in extends.offices],
        "limit": extends.limit,
        "times": extends.times,
        "before_expiry": extends.before_expiry,
    }
    return {field: value for field, value in entry.items() if value is not None}


class _Fields:
    """One table of an entry, read field by field; every refusal names its place."""

    def __init__(self, table: Mapping[str, Any], file: str, entry: str, prefix: str = "") -> None:
        self._table = table
        self._file = file
        self._entry = entry
        self._prefix = prefix

    def refuse(self, field: str, problem: str) -> RulebookError:
        return RulebookError(self._file, self._entry, self._prefix + field, problem)

    def only(self, known: Iterable[str]) -> None:
        for field in self._table:
            if field not in known:
                raise self.refuse(field, "unknown_field")

    def has(self, field: str) -> bool:
        return self._table.get(field) is not None

    def value(self, field: str) -> Any:  # noqa: ANN401 - an entry holds anything until checked
        if not self.has(field):
            raise self.refuse(field, "missing")
        return self._table[field]

    def optional(self, field: str, read: Callable[[str], _T]) -> _T | None:
        return read(field) if self.has(field) else None

    def text(self, field: str, *, empty: bool = False) -> str:
        value = self.value(field)
        if not isinstance(value, str):
            raise self.refuse(field, "wrong_type")
        if not value.strip() and not empty:
            raise self.refuse(field, "missing")
        return value

    def number(self, field: str) -> int:
        value = self.value(field)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.refuse(field, "wrong_type")
        if value < 1:
            raise self.refuse(field, "not_allowed")
        return value

    def truth(self, field: str) -> bool:
        value = self.value(field)
        if not isinstance(value, bool):
            raise self.refuse(field, "wrong_type")
        return value

    def day(self, field: str) -> date:
        value = self.value(field)
        if isinstance(value, str):
            try:
                return date.fromisoformat(value)
            except ValueError:
                raise self.refuse(field, "wrong_type") from None
        if not isinstance(value, date) or isinstance(value, datetime):
            raise self.refuse(field, "wrong_type")
        return value

    def choice(self, field: str, kind: type[_Choice]) -> _Choice:
        return self._chosen(field, self.text(field), kind)

    def choices(self, field: str, kind: type[_Choice]) -> tuple[_Choice, ...]:
        values = self._table.get(field, [])
        if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
            raise self.refuse(field, "wrong_type")
        return tuple(self._chosen(field, value, kind) for value in values)

    def _chosen(self, field: str, value: str, kind: type[_Choice]) -> _Choice:
        try:
            return kind(value)
        except ValueError:
            raise self.refuse(field, "not_allowed") from None

    def tables(self, field: str, known: Iterable[str]) -> tuple[_Fields, ...]:
        values = self._table.get(field, [])
        if not isinstance(values, list):
            raise self.refuse(field, "wrong_type")
        return tuple(self._inner(value, f"{field}[{n}]", known) for n, value in enumerate(values))

    def inner(self, field: str, known: Iterable[str]) -> _Fields:
        return self._inner(self.value(field), field, known)

    def _inner(self, value: object, place: str, known: Iterable[str]) -> _Fields:
        if not isinstance(value, Mapping):
            raise self.refuse(place, "wrong_type")
        inner = _Fields(value, self._file, self._entry, f"{self._prefix}{place}.")
        inner.only(known)
        return inner


_T = TypeVar("_T")


def _rule_id(fields: _Fields) -> str:
    name = fields.text("id")
    parts = name.split(".")
    if len(parts) != _ID_PARTS or not all(part.replace("_", "").isalnum() for part in parts):
        raise fields.refuse("id", "not_allowed")
    return name


def _rolls(fields: _Fields) -> Rolls:
    value = fields.value("rolls")
    if value == "switch":
        return Rolls.SWITCH
    if not isinstance(value, bool):
        raise fields.refuse("rolls", "wrong_type")
    return Rolls.YES if value else Rolls.NO


def _extension(fields: _Fields) -> Extension | None:
    if not fields.has("extension"):
        return None
    inner = fields.inner("extension", _EXTENSION_FIELDS)
    offices = inner.choices("offices", Office)
    if not offices:
        raise inner.refuse("offices", "missing")
    return Extension(
        text=inner.text("text"),
        approver=inner.text("approver"),
        offices=offices,
        limit=inner.optional("limit", inner.number),
        times=inner.optional("times", inner.number),
        before_expiry=inner.truth("before_expiry"),
    )


def _check_sense(rule: Rule, fields: _Fields) -> None:
    """Refuse what each field allows alone but not together."""
    designated = rule.unit is Unit.DESIGNATED
    movable = bool(rule.extends or rule.pause_causes or rule.restart_causes)
    by_days = rule.unit in {Unit.WORKING_DAYS, Unit.CALENDAR_DAYS}
    rolls = rule.rolls is not Rolls.NO
    rolling_unit = rule.unit in {Unit.CALENDAR_DAYS, Unit.MONTHS, Unit.YEARS}
    problems = (
        (designated and rule.length is not None, "length", "contradiction"),
        (not designated and rule.length is None, "length", "missing"),
        (rule.in_force_to is not None and rule.in_force_to < rule.in_force_from,
         "in_force_to", "contradiction"),
        (rolls and not rolling_unit, "rolls", "contradiction"),
        (rolls and rule.kind is RuleKind.TERM, "rolls", "contradiction"),
        (rolls and rule.direction is Direction.BEFORE, "rolls", "contradiction"),
        (rule.direction is Direction.BEFORE and (movable or not by_days),
         "direction", "contradiction"),
        (rule.unit is Unit.HOURS and movable, "unit", "contradiction"),
        (rule.rolls is Rolls.SWITCH and Switch.SERVICE_PUBLIC_NOTICE_ROLLS not in rule.switches,
         "switches", "missing"),
        (rule.closure_clock_of is not None and rule.closure_clock_of not in LINES,
         "closure_clock_of", "not_allowed"),
    )  # fmt: skip
    for wrong, field, problem in problems:
        if wrong:
            raise fields.refuse(field, problem)
