"""The fields of one kind of entry, made from what the kind says about its facts."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from disputes_app.domain.admission import EARLIEST_DAY
from disputes_app.domain.events import Facts, FactValue
from disputes_app.domain.kinds.base import DOCUMENT, Field, FieldType
from disputes_app.domain.kinds.powers import ACT_FIELDS
from disputes_app.domain.kinds.service import RECEIVER
from disputes_app.domain.mandates import APPOINTED
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.services.log_entries import NewEntry
from ui.case_page.fact_fields import fact_of, follow, make_field, may_enter, put_fact
from ui.case_page.filled_terms import FilledTerms
from ui.case_page.form_ground import EntryShape, FormGround
from ui.case_page.new_party_fields import NewPartyFields
from ui.case_page.office_terms import OfficeTerms
from ui.fields.choice_field import ChoiceField
from ui.fields.date_field import DateField
from ui.fields.form_column import CheckedField, FormColumn
from ui.fields.many_field import ManyField
from ui.fields.text_fields import TextField
from ui.wording import name_of

JOINING = frozenset({"arbitration.party_joined", APPOINTED})
"""The kinds whose party is not in the case yet: it is written down with the entry."""
ABOUT_ACTING = frozenset(field.name for field in (*ACT_FIELDS, RECEIVER))
"""What is asked only where somebody acts for a party."""
FREE_TEXT = frozenset({FieldType.TEXT, FieldType.LONG_TEXT, FieldType.EMPLOYER})
FILLED_FOR = MappingProxyType({"extra_base_fen": "extra_percent"})
"""A fact filled in from elsewhere says nothing without the other one."""
STAND_IN = "…"
"""Stands for a text not typed yet while the effect is computed; it is never stored."""


class EntryForm(QWidget):
    """Day, facts, document.  Enter moves on.  ``known`` facts are filled in from the start.

    Signals:
        changed: a fact is another one now.
        completed: Enter was pressed in the last field.
    """

    changed = Signal()
    completed = Signal()

    def __init__(
        self,
        kind: EntryShape,
        ground: FormGround,
        parent: QWidget | None = None,
        *,
        known: Facts | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._column = FormColumn(below=True)
        self._day = DateField(
            ground.today,
            work=None,
            earliest=EARLIEST_DAY,
            latest=ground.today,
            required=True,
        )
        self._day.set_value(ground.today)
        day = self.tr("发生日期") if kind.day is None else name_of(kind.day)
        self._column.add(day, self._day, mark=True)
        self._controls: dict[str, QWidget] = {}
        self._party: NewPartyFields | None = None
        for item in (*kind.fields, DOCUMENT):
            self._add(item, ground)
        self._fill_in(ground.terms(kind.id))
        for name, value in {**ground.known(kind), **(known or {})}.items():
            if name in self._controls:
                put_fact(self._controls[name], value)
        self._day.value_changed.connect(lambda _day: self.changed.emit())
        self._column.completed.connect(self.completed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)
        self._before = self._typed()

    @property
    def kind(self) -> EntryShape:
        """The kind of entry."""
        return self._kind

    @property
    def day_field(self) -> DateField:
        """The field for the day on which it happened."""
        return self._day

    @property
    def is_touched(self) -> bool:
        """Whether anything differs from how the form began."""
        return self._typed() != self._before

    @property
    def controls(self) -> Mapping[str, QWidget]:
        """The controls of the facts by their names; a party written down anew has none."""
        return self._controls

    def control(self, name: str) -> QWidget:
        """Return the control of a fact."""
        return self._controls[name]

    def say(self, name: str, sentence: str) -> None:
        """Say something beside the field of a fact."""
        self._column.set_hint(self._controls[name], sentence)

    def take_focus(self) -> None:
        """Put the cursor into the first field."""
        self._day.setFocus()
        self._day.selectAll()

    def begin_with_party(self, place: int) -> None:
        """Choose the party that the entry is about, where one is asked for and it is offered."""
        for control in self._controls.values():
            if isinstance(control, ManyField):
                if place in control.keys:
                    control.set_value((place,))
            elif isinstance(control, ChoiceField) and place in control.keys:
                control.set_value(place)
        self._before = self._typed()

    def check(self, *, without: Collection[str] = ()) -> bool:
        """Check every field, go to the first that is wrong, say whether none is.

        Args:
            without: facts that need not be there yet.
        """
        if not without:
            return self._column.check()
        wanted = [self._day, *(one for name, one in self._controls.items() if name not in without)]
        wrong = [one for one in wanted if isinstance(one, CheckedField) and not one.check()]
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def complain_quietly(self, name: str, sentence: str) -> None:
        """Say beside the field of a fact what it still needs, without going there."""
        field = self._controls.get(name)
        if isinstance(field, TextField):
            field.complain(sentence)

    def complain(self, name: str, sentence: str) -> bool:
        """Say beside the field of a fact what is wrong with it; False where there is none."""
        field = self._day if name == "happened_on" else self._controls.get(name)
        if field is None:
            return False
        self._column.complain(field, sentence)
        return True

    def day(self) -> date | None:
        """Return the day on which it happened; None while that cannot be read."""
        return self._day.value_so_far()

    def entry(self, *, stand_in: bool = False) -> NewEntry | None:
        """Return what was typed, without a confirmation; None without a day.

        Args:
            stand_in: fill texts that are still missing, each with its own, to compute the effect
                meanwhile: two names that are missing are not one name.
        """
        day = self.day()
        if day is None:
            return None
        facts = self._facts()
        if stand_in:
            for item in self._kind.fields:
                if item.required and item.type in FREE_TEXT and item.name not in facts:
                    facts[item.name] = f"{STAND_IN}{item.name}"
        for name, with_ in FILLED_FOR.items():
            if with_ not in facts:
                facts.pop(name, None)
        return NewEntry(self._kind.id, day, facts, new_party=self._new_party(facts, stand_in))

    def _facts(self) -> dict[str, FactValue]:
        found = {name: fact_of(control) for name, control in self._controls.items()}
        return {name: value for name, value in found.items() if value is not None}

    def _new_party(self, facts: dict[str, FactValue], stand_in: bool) -> NewParty | None:
        if self._party is None:
            return None
        if self._kind.id == APPOINTED:
            return self._party.party(PartyRole.AGENT, STAND_IN if stand_in else "")
        third = facts.get("role") == PartyRole.THIRD_PARTY.value
        role = PartyRole.THIRD_PARTY if third else PartyRole.RESPONDENT
        return self._party.party(role, STAND_IN if stand_in else "")

    def _add(self, item: Field, ground: FormGround) -> None:
        if item.name in ABOUT_ACTING and not ground.is_acted_for:
            return
        if item.type is FieldType.PARTY and self._kind.id in JOINING:
            self._party = NewPartyFields(self._column, is_agent=self._kind.id == APPOINTED)
            self._party.changed.connect(self.changed)
            return
        if not item.required and not may_enter(item, ground):
            return
        control = make_field(item, ground)
        label = "" if isinstance(control, QCheckBox) else name_of(item)
        self._column.add(label, control, mark=item.required and bool(label))
        if isinstance(control, QCheckBox):
            control.setAccessibleName(name_of(item))
        follow(control, self.changed.emit)
        self._controls[item.name] = control

    def _fill_in(self, terms: OfficeTerms) -> None:
        """Let the settings of the office fill in its usual terms, and say what they ask."""
        self._terms = FilledTerms(terms, self._day, self._controls, self)
        for name, sentence in terms.hints.items():
            self._column.set_hint(self._controls[name], sentence)

    def _typed(self) -> tuple[object, ...]:
        party = self._party.words() if self._party is not None else ()
        return (self._day.text(), self._facts(), party)
