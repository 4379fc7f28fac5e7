"""What stands in a form for what a case does not say yet?  The name of the fact in brackets."""

from __future__ import annotations

from datetime import date

from disputes_app.documents.templates.source import FormHead, TypedField
from disputes_app.domain.kinds.base import DOCUMENT, Field, FieldType
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.labels import said
from disputes_app.domain.paper_entries import Money, PaperEntry, PaperValue
from disputes_app.domain.papers import CasePaper

_SUM = Money(1_234_500)


def sample_entry(kind_id: str, facts: CasePaper) -> PaperEntry:
    """Return an entry of a kind with something in each of its fields."""
    kind = CATALOGUE[kind_id]
    day = facts.issued_on or date(2026, 1, 5)
    seq = max((one.seq for one in facts.entries), default=0) + 1
    known = {item.name: _sample(item, day) for item in (*kind.fields, DOCUMENT)}
    return PaperEntry(kind.id, kind.zh, seq, day, "", known)


def sample_typed(head: FormHead, facts: CasePaper) -> dict[str, PaperValue]:
    """Return something for each field that is typed when the paper is made."""
    day = facts.issued_on or date(2026, 1, 5)
    return {one.name: _typed(one, day) for one in head.typed}


def _typed(field: TypedField, day: date) -> PaperValue:
    if field.type == "date":
        return day
    if field.type == "amount":
        return _SUM
    return field.choices[0] if field.choices else f"〔{field.label.zh}〕"


def _sample(item: Field, day: date) -> PaperValue:
    if item.type is FieldType.CHOICE and item.choices:
        return item.choices[0].zh
    named = f"〔{said(item.zh)}〕"
    values: dict[FieldType, PaperValue] = {
        FieldType.DATE: day,
        FieldType.MONEY: _SUM,
        FieldType.INTEGER: 1,
        FieldType.YEAR: day.year,
        FieldType.FLAG: True,
        FieldType.INSTALMENTS: ((day, _SUM),),
        FieldType.LINES: ((named,),),
        FieldType.PARTIES: (named,),
    }
    return values.get(item.type, named)
