"""How do the entries of a case become values that a paper can print?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from db.queries import offices as office_queries
from disputes_app.domain.cases import Line, Source
from disputes_app.domain.events import FactValue
from disputes_app.domain.instalments import read_one
from disputes_app.domain.kinds.base import DOCUMENT, FactShape, Field, FieldType
from disputes_app.domain.kinds.limitation import KEPT_OFF_PAPERS
from disputes_app.domain.paper_entries import Money, PaperEntry, PaperValue
from disputes_app.domain.parties import PROTECTED_COMPLAINANT_ZH, PROTECTED_REPORTER_ZH
from disputes_app.services.case_view import CaseView
from disputes_app.services.context import Context

_OFFICES = {FieldType.OFFICE, FieldType.MEDIATION_OFFICE}
_PEOPLE = {FieldType.PARTY, FieldType.PARTIES, FieldType.AGENT}


@dataclass(frozen=True, slots=True)
class EntryNames:
    """What stands for the numbers in facts; who is not among the parties is under a cover."""

    parties: Mapping[int, str]
    cover: str
    offices: Mapping[int, str]


def paper_entries(ctx: Context, view: CaseView) -> tuple[PaperEntry, ...]:
    """Return the entries of the case that are in force, in the order of its log.

    What the office noted of the limitation is left out.
    """
    with ctx.database.read() as conn:
        offices = {one.id: one.name_zh for one in office_queries.offices(conn)}
    reported = view.record.source is Source.REPORT
    inspected = view.record.line is Line.INSPECTION
    names = EntryNames(
        {one.place: one.name for one in view.parties},
        PROTECTED_REPORTER_ZH if reported or not inspected else PROTECTED_COMPLAINANT_ZH,
        offices,
    )
    return tuple(
        PaperEntry(
            one.event.kind,
            one.kind.zh,
            one.event.seq,
            one.event.happened_on,
            one.event.recorded_by,
            printable_facts(one.kind, one.event.facts, names),
        )
        for one in view.entries
        if one.kind is not None and not one.voided and one.event.kind not in KEPT_OFF_PAPERS
    )


def printable_facts(
    kind: FactShape, facts: Mapping[str, FactValue], names: EntryNames
) -> dict[str, PaperValue]:
    """Return the facts by name, each in the value that a paper prints."""
    fields = (*kind.fields, DOCUMENT)
    return {item.name: _printable(item, facts.get(item.name), names) for item in fields}


def _printable(item: Field, value: FactValue, names: EntryNames) -> PaperValue:
    if isinstance(value, list):
        return tuple(_one(item, part, names) for part in value)
    return None if value in {None, ""} else _one(item, value, names)


def _one(item: Field, value: str | int | None, names: EntryNames) -> PaperValue:
    if item.type is FieldType.FLAG or isinstance(value, bool):
        return bool(value)
    if item.type is FieldType.CHOICE:
        return next((one.zh for one in item.choices if one.value == value), str(value))
    if item.type is FieldType.MONEY and isinstance(value, int):
        return Money(value)
    if item.type in _PEOPLE and isinstance(value, int):
        return names.parties.get(value, names.cover)
    if item.type in _OFFICES and isinstance(value, int):
        return names.offices.get(value, "")
    return _text(item, value) if isinstance(value, str) else value


def _text(item: Field, value: str) -> PaperValue:
    if item.type is FieldType.DATE:
        return date.fromisoformat(value)
    if item.type is FieldType.INSTALMENTS:
        payment = read_one(value, 1)
        return value if payment is None else (payment.due_on, Money(payment.fen))
    return tuple(value.split("\t")) if item.type is FieldType.LINES else value
