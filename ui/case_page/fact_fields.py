"""Which control takes each fact of an entry?  One small maker a type of fact."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from disputes_app.domain.admission import EARLIEST_DAY
from disputes_app.domain.dossiers.common import COMMON_STEPS
from disputes_app.domain.events import FactValue
from disputes_app.domain.kinds.base import Field, FieldType, number_of
from disputes_app.domain.kinds.deadline import STARTED
from disputes_app.domain.parties import ACTING_ROLES, PartyRole
from disputes_app.domain.staff import Role
from disputes_app.services.case_view import Entry
from ui.case_page.fact_words import fact_texts
from ui.case_page.form_ground import FormGround, LoggedEntry
from ui.case_page.reading import CaseFile, Names
from ui.case_page.rule_field import RuleField
from ui.case_words import rule_name
from ui.fields.choice_field import Choice, ChoiceField, Key
from ui.fields.date_field import DateField
from ui.fields.instalments_field import InstalmentsField
from ui.fields.known_field import KnownField
from ui.fields.many_field import ManyField
from ui.fields.number_field import WholeNumberField
from ui.fields.text_fields import MoneyField, NoteField, TextField
from ui.fields.time_field import TimeField
from ui.service.words import sending_text
from ui.wording import day_text, is_english, name_of

YEARS_AHEAD = 10
NOTE_LINES = 2
TOLD_FACTS = 2
ENTRY_LETTERS = 18
"""The titles of entries are long: the field is as wide as others, its list as they are."""
HANDLING = frozenset({Role.HANDLER.value, Role.SUPERVISOR.value})


def _text(item: Field, _ground: FormGround) -> QWidget:
    return TextField(required=item.required)


def _long_text(item: Field, _ground: FormGround) -> QWidget:
    return NoteField(required=item.required, lines=NOTE_LINES)


def _day(item: Field, ground: FormGround) -> QWidget:
    today = ground.today
    latest = date(today.year + YEARS_AHEAD, 12, 31)
    return DateField(today, earliest=EARLIEST_DAY, latest=latest, required=item.required)


def _money(item: Field, _ground: FormGround) -> QWidget:
    return MoneyField(required=item.required)


def _number(item: Field, _ground: FormGround) -> QWidget:
    return WholeNumberField(required=item.required)


def _flag(item: Field, _ground: FormGround) -> QWidget:
    box = QCheckBox(name_of(item))
    box.setChecked(item.default is True)
    return box


def _choice(item: Field, ground: FormGround) -> QWidget:
    choices = [
        Choice(one.value, name_of(one))
        for one in item.choices
        if one.offered and (one.lines is None or ground.line in one.lines)
    ]
    field = ChoiceField(choices, required=item.required)
    if isinstance(item.default, str):
        field.set_value(item.default)
    return field


def _known(item: Field, _ground: FormGround) -> QWidget:
    return KnownField(item.type, required=item.required)


def _entry(item: Field, ground: FormGround) -> QWidget:
    """Offer the entries in force that are not those of every record, the newest first."""
    own = [
        one
        for one in reversed(ground.entries)
        if not one.voided and one.kind is not None and one.kind.id not in COMMON_STEPS
    ]
    choices = [Choice(one.event.seq, _entry_title(one, ground.names)) for one in own]
    field = ChoiceField(choices, required=item.required)
    field.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    field.setMinimumContentsLength(ENTRY_LETTERS)
    return field


def _entry_title(entry: LoggedEntry, names: Names) -> str:
    """Return day, kind and first facts of an entry, to tell it from others of its kind."""
    kind = "" if entry.kind is None else name_of(entry.kind)
    facts = fact_texts(entry.kind, entry.event, names)[:TOLD_FACTS]
    return "  ".join([day_text(entry.event.happened_on), kind, *facts])


def _party(item: Field, file: CaseFile) -> QWidget:
    return ChoiceField(_parties_of(file), required=item.required)


def _named_party(item: Field, ground: FormGround) -> QWidget:
    """Offer who is named in a record beside the cases; one alone is meant."""
    choices = [Choice(place, name) for place, name in sorted(ground.names.parties.items())]
    field = ChoiceField(choices, required=item.required)
    return _only_one(field, choices) if item.required else field


def _parties(item: Field, file: CaseFile) -> QWidget:
    field = ManyField(_parties_of(file), required=item.required)
    if item.name == "for_parties" and file.view.state.applicants:
        field.set_value(file.view.state.applicants[:1])
    return field


def _parties_of(file: CaseFile) -> list[Choice[int]]:
    """Offer who takes part, but not those who only act for others."""
    acting = {one.place for one in file.view.parties if one.role in ACTING_ROLES}
    return [
        Choice(place, name)
        for place, name in sorted(file.names.parties.items())
        if place not in acting
    ]


def _agent(item: Field, file: CaseFile) -> QWidget:
    """Offer who acts for a party now."""
    choices = [
        Choice(one.place, one.name)
        for one in file.view.parties
        if one.role == PartyRole.AGENT and (one.until_on is None or one.until_on >= file.today)
    ]
    field = ChoiceField(choices, required=item.required)
    return _only_one(field, choices) if item.required else field


def _office(item: Field, ground: FormGround) -> QWidget:
    choices = [
        Choice(one.id, one.name_en if is_english() else one.name_zh)
        for one in ground.names.offices.values()
        if ground.line is None or one.line in {None, ground.line}
    ]
    field = ChoiceField(choices, required=item.required)
    field.set_value(ground.own_office)
    return field


def _handler(item: Field, ground: FormGround) -> QWidget:
    own = ground.own_office
    people = [one for one in ground.names.staff.values() if one.active and one.role in HANDLING]
    people.sort(key=lambda one: (one.office_id != own, one.id))
    away = QCoreApplication.translate("facts", "{name}（今日休假）")
    choices = [
        Choice(one.id, away.format(name=one.name) if one.id in ground.on_leave else one.name)
        for one in people
    ]
    return ChoiceField(choices, required=item.required)


def _mediation_office(item: Field, ground: FormGround) -> QWidget:
    """Offer the mediation organisations of the district, whatever the line of the case."""
    choices = [
        Choice(one.id, one.name_en if is_english() else one.name_zh)
        for one in ground.names.offices.values()
        if one.organisation is not None
    ]
    return ChoiceField(choices, required=item.required)


def _instalments(item: Field, _ground: FormGround) -> QWidget:
    return InstalmentsField(required=item.required)


def _time(item: Field, _ground: FormGround) -> QWidget:
    return TimeField(required=item.required)


def _room(item: Field, ground: FormGround) -> QWidget:
    """Offer the rooms in use; where none is entered, any words will do."""
    if not ground.rooms:
        return TextField(required=item.required)
    return ChoiceField([Choice(name, name) for name in ground.rooms], required=item.required)


def _rule(item: Field, ground: FormGround) -> QWidget:
    return RuleField(tuple(ground.names.rules.values()), required=item.required)


def _running_rule(item: Field, file: CaseFile) -> QWidget:
    by_hand = {one.event.seq for one in file.view.entries if one.event.kind == STARTED}
    rules = {
        line.clock.rule.id: line.clock.rule
        for line in file.clocks
        if line.clock.stopped_on is None and line.clock.seq in by_hand
    }
    choices = [Choice(str(rule_id), rule_name(rule)) for rule_id, rule in rules.items()]
    return _only_one(ChoiceField(choices, required=item.required), choices)


def _service(item: Field, file: CaseFile) -> QWidget:
    """Offer the services of the case, each with its day and the party it reached."""
    choices = [
        Choice(entry.event.seq, _service_title(entry, file))
        for entry in file.view.entries
        if entry.kind is not None and entry.kind.proves_service and not entry.voided
    ]
    return _only_one(ChoiceField(choices, required=item.required), choices)


def _service_title(entry: Entry, file: CaseFile) -> str:
    event = entry.event
    party = file.names.parties.get(number_of(event.facts, "party"))
    said = [day_text(event.happened_on), name_of(entry.kind) if entry.kind is not None else ""]
    return " ".join([*said, *([party] if party is not None else [])])


def _sending(item: Field, file: CaseFile) -> QWidget:
    """Offer what was sent and has not come back."""
    choices = [
        Choice(sent.seq, sending_text(line.task, sent, file.names))
        for line in file.service
        for sent in line.task.sendings
        if sent.returned_on is None
    ]
    return _only_one(ChoiceField(choices, required=item.required), choices)


def _only_one(field: ChoiceField[Key], choices: Sequence[Choice[Key]]) -> QWidget:
    if len(choices) == 1:
        field.set_value(choices[0].key)
    return field


PLAIN_MAKERS: Mapping[FieldType, Callable[[Field, FormGround], QWidget]] = MappingProxyType(
    {
        FieldType.TEXT: _text,
        FieldType.LONG_TEXT: _long_text,
        FieldType.DATE: _day,
        FieldType.MONEY: _money,
        FieldType.INTEGER: _number,
        FieldType.YEAR: _number,
        FieldType.FLAG: _flag,
        FieldType.CHOICE: _choice,
        FieldType.OFFICE: _office,
        FieldType.HANDLER: _handler,
        FieldType.TIME: _time,
        FieldType.TIME_TEXT: _time,
        FieldType.ROOM: _room,
        FieldType.RULE: _rule,
        FieldType.MEDIATION_OFFICE: _mediation_office,
        FieldType.INSTALMENTS: _instalments,
        FieldType.CASE: _known,
        FieldType.DOSSIER: _known,
        FieldType.EMPLOYER: _known,
        FieldType.ENTRY: _entry,
        FieldType.PARTY: _named_party,
    }
)
"""What is chosen or typed alike in a case and in a record beside the cases."""

MAKERS: Mapping[FieldType, Callable[[Field, CaseFile], QWidget]] = MappingProxyType(
    {
        **PLAIN_MAKERS,
        FieldType.PARTY: _party,
        FieldType.PARTIES: _parties,
        FieldType.AGENT: _agent,
        FieldType.RUNNING_RULE: _running_rule,
        FieldType.SERVICE: _service,
        FieldType.SENDING: _sending,
    }
)
"""A type without a maker belongs to kinds that are not entered in a panel (receipt, void)."""


def make_field(item: Field, ground: FormGround) -> QWidget:
    """Return the control for a fact, holding its default.

    Raises:
        KeyError: facts of this type are not entered in a panel.
    """
    if isinstance(ground, CaseFile):
        control = MAKERS[item.type](item, ground)
    else:
        control = PLAIN_MAKERS[item.type](item, ground)
    if isinstance(control, WholeNumberField) and type(item.default) is int:
        control.set_value(item.default)
    return control


def may_enter(item: Field, ground: FormGround) -> bool:
    """Say whether a fact can be typed into a panel; the part of a type enters the others."""
    return item.type in (MAKERS if isinstance(ground, CaseFile) else PLAIN_MAKERS)


def fact_of(control: QWidget) -> FactValue:
    """Return what a control holds as a fact; None for nothing."""
    match control:
        case QCheckBox():
            return control.isChecked() or None
        case DateField():
            day = control.value_so_far()
            return None if day is None else day.isoformat()
        case InstalmentsField() | TextField() | TimeField() | RuleField():
            return control.value_so_far() or None
        case NoteField():
            return control.value() or None
        case MoneyField() | WholeNumberField():
            return control.value_so_far()
        case ManyField() | ChoiceField():
            return _chosen(control.value())
        case _:
            raise TypeError(type(control).__name__)


def _chosen(chosen: object) -> FactValue:
    if isinstance(chosen, tuple):
        return list(chosen) or None
    return chosen if isinstance(chosen, str | int) else None


def put_fact(control: QWidget, value: FactValue) -> None:
    """Show a fact in its control, as if it had been typed."""
    match control:
        case QCheckBox():
            control.setChecked(value is True)
        case DateField():
            control.set_value(date.fromisoformat(str(value)))
        case MoneyField() | WholeNumberField() if type(value) is int:
            control.set_value(value)
        case TextField() | NoteField() | TimeField() | RuleField():
            control.set_value(str(value))
        case ChoiceField():
            control.set_value(value)
        case _:
            raise TypeError(type(control).__name__)


def follow(control: QWidget, changed: Callable[[], None]) -> None:
    """Call ``changed`` whenever the fact in ``control`` becomes another one."""
    if isinstance(control, QCheckBox):
        control.toggled.connect(lambda _checked: changed())
    elif isinstance(
        control,
        TextField
        | NoteField
        | DateField
        | MoneyField
        | WholeNumberField
        | ChoiceField
        | ManyField
        | TimeField
        | RuleField,
    ):
        control.value_changed.connect(lambda _value: changed())
