"""What stands in a form for what a case does not say yet?  The name of the fact in brackets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from disputes_app.documents.templates.fields import CASE_FIELDS, PaperField, case_context
from disputes_app.documents.templates.kinds import kinds_for
from disputes_app.documents.templates.record_fields import RECORD_FIELDS, record_context
from disputes_app.documents.templates.sample_file import with_file
from disputes_app.documents.templates.sample_sums import with_sums
from disputes_app.documents.templates.source import FormHead, TypedField
from disputes_app.domain.cases import Line
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.kinds.base import DOCUMENT, Field, FieldType
from disputes_app.domain.labels import said
from disputes_app.domain.paper_entries import Money, PaperEntry, PaperValue
from disputes_app.domain.papers import CasePaper, PaperParty, TribunalMember
from disputes_app.domain.record_paper import RecordPaper, RecordParty

if TYPE_CHECKING:
    from disputes_app.documents.templates.sandbox import Fields

_SUM = Money(1_234_500)
_DAY = date(2026, 1, 5)


def fields_for(head: FormHead) -> Mapping[str, PaperField[CasePaper] | PaperField[RecordPaper]]:
    """Return the fields that a form with this head may name."""
    return RECORD_FIELDS if head.record else CASE_FIELDS


def sample_context(head: FormHead) -> Fields:
    """Return the fields of a made-up case or record that has what a form tells of."""
    if head.record:
        return record_context(head, sample_record(head))
    return case_context(head, sample_case(head))


def sample_entry(head: FormHead, kind_id: str, facts: CasePaper | RecordPaper) -> PaperEntry:
    """Return an entry of a kind with something in each of its fields."""
    kind = kinds_for(head.record)[kind_id]
    day = facts.issued_on or _DAY
    seq = max((one.seq for one in facts.entries), default=0) + 1
    known = {str(item.name): _sample(item, day) for item in (*kind.fields, DOCUMENT)}
    return PaperEntry(kind.id, kind.zh, seq, day, "", known)


def sample_case(head: FormHead) -> CasePaper:
    """Return a made-up case that has what a form with this head tells of."""
    line = min(head.lines, default=Line.ARBITRATION)
    parties = (PaperParty("〔姓名〕", is_person=True), PaperParty("〔单位名称〕", is_person=False))
    case = CasePaper(
        line,
        "〔机构〕",
        "〔印章〕",
        "〔案号〕",
        "〔案由〕",
        applicants=parties[:1],
        respondents=parties[1:],
        claims=("〔请求〕",),
        received_on=_DAY,
        accepted_on=_DAY,
        issued_on=_DAY,
        tribunal=(TribunalMember("〔姓名〕", "〔职务〕"),),
    )
    entries = tuple(sample_entry(head, one, case) for one in head.tells_of)
    told = replace(case, entries=entries, typed=sample_typed(head, case))
    return with_file(head, told, _DAY)


def filled_up(head: FormHead, facts: CasePaper | RecordPaper) -> CasePaper | RecordPaper:
    """Return the facts of a case or record with samples of what it does not say yet."""
    entries = facts.entries
    if head.tells_of and not any(one.kind in head.tells_of for one in entries):
        entries = (*entries, sample_entry(head, head.tells_of[0], facts))
    typed = {**sample_typed(head, facts), **facts.typed}
    told = replace(facts, entries=entries, typed=typed)
    if isinstance(told, RecordPaper):
        return with_sums(told, facts.issued_on or _DAY)
    return with_file(head, told, facts.issued_on or _DAY)


def with_entries(
    head: FormHead, facts: CasePaper | RecordPaper, kinds: Iterable[str]
) -> CasePaper | RecordPaper:
    """Return the facts with a sample of each of these kinds that the log has not.

    What need not be typed is left empty.
    """
    known, have = kinds_for(head.record), {one.kind for one in facts.entries}
    wanted = [one for one in kinds if one in known and one not in have]
    found = [sample_entry(head, one, facts) for one in wanted]
    optional = {one.name for one in head.typed if not one.required}
    typed = {name: value for name, value in facts.typed.items() if name not in optional}
    return replace(facts, entries=(*found, *facts.entries), typed=typed)


def sample_record(head: FormHead) -> RecordPaper:
    """Return a made-up record of the type that a form with this head is for."""
    party = RecordParty(1, "〔单位名称〕", "用人单位", "〔代码〕")
    record = RecordPaper(
        DossierType(head.record),
        "〔机构〕",
        "〔印章〕",
        "〔编号〕",
        "〔事项〕",
        _DAY,
        _DAY,
        employer="〔单位名称〕",
        town="〔街镇〕",
        people=1,
        owed=_SUM,
        parties=(party,),
        cases=("〔案号〕",),
    )
    entries = tuple(sample_entry(head, one, record) for one in head.tells_of)
    return with_sums(replace(record, entries=entries, typed=sample_typed(head, record)), _DAY)


def sample_typed(head: FormHead, facts: CasePaper | RecordPaper) -> dict[str, PaperValue]:
    """Return something for each field that is typed when the paper is made."""
    day = facts.issued_on or _DAY
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
