"""In which words do the facts of an entry stand in the log?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.approval_log import drafted
from disputes_app.domain.events import Event, FactValue
from disputes_app.domain.kinds.base import DOCUMENT, Field, FieldType, text_of
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.labels import said
from ui.case_page.form_ground import EntryShape
from ui.case_page.reading import Names
from ui.case_words import rule_name
from ui.fields.instalments_field import line_of
from ui.wording import day_text, is_english, list_text, money_text, name_of

_SHOWN_ROWS = 3
PROOFS = frozenset({"digest", "file_hash"})
"""Facts that only a check compares; nobody reads them."""


def fact_texts(kind: EntryShape | None, event: Event, names: Names) -> tuple[str, ...]:
    """Return the facts of an entry, one phrase each, in the order of its fields."""
    fields = (*kind.fields, DOCUMENT) if kind is not None else ()
    texts: list[str] = []
    for item in fields:
        value = event.facts.get(item.name)
        if value is None or value in ("", [], False) or item.name in PROOFS:
            continue
        if item.type is FieldType.DRAFT:
            texts += _drafted(event, names)
        else:
            texts.append(_phrase(item, value, names))
    return tuple(texts)


def _drafted(event: Event, names: Names) -> tuple[str, ...]:
    """Return what a request says of the act that it asks for, as that act would."""
    kind = CATALOGUE.get(text_of(event.facts, "asked"))
    return fact_texts(kind, replace(event, facts=drafted(event.facts)), names)


def _phrase(item: Field, value: FactValue, names: Names) -> str:
    if item.type is FieldType.FLAG:
        return said(name_of(item))
    text = QCoreApplication.translate("facts", "{label}：{value}")
    return text.format(label=said(name_of(item)), value=fact_text(item, value, names))


def fact_text(item: Field, value: FactValue, names: Names) -> str:
    """Return one fact as people write it; of long lists the first rows and how many there are."""
    if item.type is FieldType.LINES and isinstance(value, list):
        return _rows_text([str(one) for one in value])
    if isinstance(value, list):
        return list_text(_named(item, one, names) for one in value)
    return _named(item, value, names)


def _rows_text(rows: list[str]) -> str:
    """Return the rows by their second cell, which is a name, or by the only one."""
    names = [row.split("\t", 2)[min(1, row.count("\t"))] for row in rows]
    if len(names) <= _SHOWN_ROWS:
        return list_text(names)
    text = QCoreApplication.translate("facts", "{shown} 等 {count} 项")
    return text.format(shown=list_text(names[:_SHOWN_ROWS]), count=len(names))


def _named(item: Field, value: FactValue, names: Names) -> str:
    if item.type is FieldType.CHOICE:
        return next((name_of(one) for one in item.choices if one.value == value), str(value))
    if isinstance(value, int):
        return _numbered(item, value, names)
    if item.type is FieldType.DATE:
        return day_text(date.fromisoformat(str(value)))
    if item.type is FieldType.INSTALMENTS:
        return line_of(str(value))
    if item.type in {FieldType.RULE, FieldType.RUNNING_RULE}:
        rule = names.rules.get(str(value))
        return str(value) if rule is None else rule_name(rule)
    return str(value)


def _numbered(item: Field, value: int, names: Names) -> str:
    match item.type:
        case FieldType.MONEY:
            return money_text(value)
        case FieldType.PARTY | FieldType.PARTIES | FieldType.AGENT:
            return names.parties.get(value, str(value))
        case FieldType.SERVICE | FieldType.SENDING | FieldType.ENTRY:
            return QCoreApplication.translate("facts", "第 {seq} 项").format(seq=value)
        case FieldType.OFFICE | FieldType.MEDIATION_OFFICE if value in names.offices:
            office = names.offices[value]
            return office.name_en if is_english() else office.name_zh
        case FieldType.HANDLER if value in names.staff:
            return names.staff[value].name
        case _:
            return str(value) if item.type is FieldType.YEAR else f"{value:,}"
