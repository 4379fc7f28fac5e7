"""Which control takes each fact of an entry?  One small maker a type of fact."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from PySide6.QtWidgets import QCheckBox, QWidget

from disputes_app.domain.admission import EARLIEST_DAY
from disputes_app.domain.events import FactValue
from disputes_app.domain.kinds.base import Field, FieldType
from disputes_app.domain.staff import Role
from ui.case_page.reading import CaseFile
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.date_field import DateField
from ui.fields.number_field import WholeNumberField
from ui.fields.text_fields import MoneyField, NoteField, TextField
from ui.wording import is_english, name_of

YEARS_AHEAD = 10
NOTE_LINES = 2
HANDLING = frozenset({Role.HANDLER.value, Role.SUPERVISOR.value})


def _text(item: Field, _file: CaseFile) -> QWidget:
    return TextField(required=item.required)


def _long_text(item: Field, _file: CaseFile) -> QWidget:
    return NoteField(required=item.required, lines=NOTE_LINES)


def _day(item: Field, file: CaseFile) -> QWidget:
    today = file.today
    latest = date(today.year + YEARS_AHEAD, 12, 31)
    return DateField(today, earliest=EARLIEST_DAY, latest=latest, required=item.required)


def _money(item: Field, _file: CaseFile) -> QWidget:
    return MoneyField(required=item.required)


def _number(item: Field, _file: CaseFile) -> QWidget:
    return WholeNumberField(required=item.required)


def _flag(item: Field, _file: CaseFile) -> QWidget:
    box = QCheckBox(name_of(item))
    box.setChecked(item.default is True)
    return box


def _choice(item: Field, _file: CaseFile) -> QWidget:
    choices = [Choice(one.value, name_of(one)) for one in item.choices]
    return ChoiceField(choices, required=item.required)


def _party(item: Field, file: CaseFile) -> QWidget:
    choices = [Choice(place, name) for place, name in sorted(file.names.parties.items())]
    return ChoiceField(choices, required=item.required)


def _office(item: Field, file: CaseFile) -> QWidget:
    choices = [
        Choice(one.id, one.name_en if is_english() else one.name_zh)
        for one in file.names.offices.values()
        if one.line in {None, file.line}
    ]
    field = ChoiceField(choices, required=item.required)
    field.set_value(file.view.record.office_id)
    return field


def _handler(item: Field, file: CaseFile) -> QWidget:
    own = file.view.record.office_id
    people = [one for one in file.names.staff.values() if one.active and one.role in HANDLING]
    people.sort(key=lambda one: (one.office_id != own, one.id))
    choices = [Choice(one.id, one.name) for one in people]
    return ChoiceField(choices, required=item.required)


MAKERS: Mapping[FieldType, Callable[[Field, CaseFile], QWidget]] = MappingProxyType(
    {
        FieldType.TEXT: _text,
        FieldType.LONG_TEXT: _long_text,
        FieldType.DATE: _day,
        FieldType.MONEY: _money,
        FieldType.INTEGER: _number,
        FieldType.FLAG: _flag,
        FieldType.CHOICE: _choice,
        FieldType.PARTY: _party,
        FieldType.OFFICE: _office,
        FieldType.HANDLER: _handler,
    }
)
"""A type without a maker belongs to kinds that are not entered in a panel (receipt, void)."""


def make_field(item: Field, file: CaseFile) -> QWidget:
    """Return the control for a fact, holding its default.

    Raises:
        KeyError: facts of this type are not entered in a panel.
    """
    control = MAKERS[item.type](item, file)
    if isinstance(control, WholeNumberField) and type(item.default) is int:
        control.set_value(item.default)
    return control


def fact_of(control: QWidget) -> FactValue:
    """Return what a control holds as a fact; None for nothing."""
    match control:
        case QCheckBox():
            return control.isChecked() or None
        case DateField():
            day = control.value_so_far()
            return None if day is None else day.isoformat()
        case NoteField():
            return control.value() or None
        case TextField():
            return control.value_so_far() or None
        case MoneyField() | WholeNumberField():
            return control.value_so_far()
        case ChoiceField():
            chosen = control.value()
            return chosen if isinstance(chosen, str | int) else None
        case _:
            raise TypeError(type(control).__name__)


def follow(control: QWidget, changed: Callable[[], None]) -> None:
    """Call ``changed`` whenever the fact in ``control`` becomes another one."""
    if isinstance(control, QCheckBox):
        control.toggled.connect(lambda _checked: changed())
    elif isinstance(
        control, TextField | NoteField | DateField | MoneyField | WholeNumberField | ChoiceField
    ):
        control.value_changed.connect(lambda _value: changed())
