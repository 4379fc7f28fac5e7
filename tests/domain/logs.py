"""Short ways to write the log of a case down in a test.

An entry is a tuple: the kind (without its line), the day, and the facts that matter; every
other required fact gets a value that is lawful.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time

from disputes_app.domain.cases import Line
from disputes_app.domain.events import Event, Facts, FactValue
from disputes_app.domain.kinds.base import EventKind, Field, FieldType
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.kinds.service import NEEDS_PROOF

AS_OF = date(2026, 11, 22)

Row = tuple[str, str] | tuple[str, str, Facts]

_DIRECTOR = "commission_director"
_HEAD = "department_head"
_PLAIN: Mapping[FieldType, FactValue] = {
    FieldType.MONEY: 100_000,
    FieldType.INTEGER: 15,
    FieldType.FLAG: True,
    FieldType.PARTY: 2,
    FieldType.PARTIES: [2],
    FieldType.HANDLER: 2,
    FieldType.OFFICE: 1,
    FieldType.ENTRY: 1,
    FieldType.AGENT: 7,
    FieldType.SERVICE: 3,
    FieldType.LINES: ["文字"],
    FieldType.SENDING: 3,
    FieldType.TIME: "09:30",
    FieldType.RULE: "penalty.decide",
    FieldType.RUNNING_RULE: "penalty.decide",
}


def kind_of(line: Line, name: str) -> str:
    """Return the id of a kind of the line, or of one that every line knows.

    A leading dot asks for the latter where the line has one of the same name.
    """
    if name.startswith("."):
        return name[1:]
    long = f"{line.value}.{name}"
    return long if long in CATALOGUE else name


def facts_for(line: Line, kind: EventKind, on: date, given: Facts) -> dict[str, FactValue]:
    """Return facts with everything that the kind requires."""
    facts = {item.name: _value(line, item, on) for item in kind.fields if item.required}
    if kind.id == "received":
        facts |= {"applicants": [1], "handler": 3}
        if line is Line.INSPECTION:
            facts["source"] = "complaint"
    if kind.id == "party.agent_appointed":
        facts["party"] = 7
    if kind.id == "arbitration.awarded":
        facts["all_claims"] = True
    method = given.get("method", facts.get("method"))
    if kind.proves_service and method in NEEDS_PROOF:
        facts["proof"] = "送达回证"
    if method == "electronic" and any(item.name == "system" for item in kind.fields):
        facts["system"] = "传真"
    elif method == "posted" and kind.id.startswith("arbitration."):
        facts["posting_ground"] = "refused"
    if "second_inspector" in facts:
        facts["second_inspector"] = "第二人"
    if "extra_percent" in given:
        facts |= {"extra_base_fen": 100_000, "extra_reason": "文字"}
    return {**facts, **given}


def _value(line: Line, item: Field, on: date) -> FactValue:
    if item.name == "signer_office":
        return _HEAD if line is Line.INSPECTION else _DIRECTOR
    if item.type is FieldType.DATE:
        return on.isoformat()
    if item.type is FieldType.CHOICE:
        return item.choices[0].value
    return _PLAIN.get(item.type, "文字")


def moment(on: date, hour: int = 9) -> datetime:
    """Return a moment on the day in Shanghai (at 9 or so), in UTC."""
    return datetime.combine(on, time(hour - 8), UTC)


def entry(
    line: Line,
    seq: int,
    name: str,
    on: str | date,
    given: Facts | None = None,
    *,
    recorded_on: date | None = None,
    irregular: str | None = None,
    confirmed_by: str | None = None,
) -> Event:
    """Return one entry, entered on the day it happened."""
    day = date.fromisoformat(on) if isinstance(on, str) else on
    kind_id = kind_of(line, name)
    kind = CATALOGUE.get(kind_id)
    facts: Mapping[str, FactValue] = given or {}
    if kind is not None:
        facts = facts_for(line, kind, day, facts)
    return Event(
        seq,
        kind_id,
        day,
        moment(recorded_on or day),
        "王某",
        facts,
        schema=kind.schema if kind is not None else 1,
        irregular=irregular,
        confirmed_by=confirmed_by,
    )


def log(line: Line, *rows: Row) -> tuple[Event, ...]:
    """Return a log, entered in the order written."""
    return tuple(
        entry(line, seq, row[0], row[1], row[2] if len(row) == 3 else None)
        for seq, row in enumerate(rows, start=1)
    )


def void(line: Line, events: Sequence[Event], seq: int, on: str) -> tuple[Event, ...]:
    """Return the log with one entry struck out."""
    number = max(event.seq for event in events) + 1
    return (*events, entry(line, number, "void", on, {"seq": seq, "reason": "录入错误"}))
