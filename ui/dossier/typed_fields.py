"""What is typed when a paper of a record is made: a field each, below the list of papers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from disputes_app.domain.paper_entries import Money, PaperValue
from disputes_app.services.record_paper_list import AskedField
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.date_field import DateField
from ui.fields.text_fields import MoneyField, NoteField, TextField
from ui.tokens import Space
from ui.wording import name_of

NOTE_LINES = 5
WIDEST = 16_777_215
"""Qt's own number for no limit."""
_Control = TextField | NoteField | DateField | MoneyField | ChoiceField[str]


class TypedFields(QWidget):
    """The fields of one paper, each below its label; hidden for a paper that asks nothing.

    Signals:
        changed: something else stands in a field now.
        editing: a line is being typed in; ``changed`` follows when it is left, or at Enter.
        shown: whether there are any fields.
    """

    changed = Signal()
    editing = Signal()
    shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, _Control] = {}
        self._inner: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def field(self, name: str) -> _Control:
        """Return a field by the name that the form gives it."""
        return self._fields[name]

    def ask(self, asked: Sequence[AskedField], today: date) -> None:
        """Show the fields of a paper with what it proposes."""
        if self._inner is not None:
            self._column.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
        self._inner, self._fields = QWidget(), {}
        inner = QVBoxLayout(self._inner)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.TIGHT)
        for one in asked:
            self._add(inner, one, today)
        inner.addStretch(1)
        self._column.addWidget(self._inner)
        self.shown.emit(bool(asked))

    def values(self) -> dict[str, PaperValue]:
        """Return what stands in the fields; nothing for one that is empty or wrong."""
        return {name: _value(field) for name, field in self._fields.items()}

    def lacking(self) -> bool:
        """Say whether a field is wrong, or empty though the paper needs it."""
        return not all(field.check(complain=False) for field in self._fields.values())

    def _add(self, inner: QVBoxLayout, asked: AskedField, today: date) -> None:
        field = _control(asked, today)
        field.setMinimumWidth(0)
        field.setMaximumWidth(WIDEST)
        name = name_of(asked.label)
        label = QLabel(self.tr("{label} *").format(label=name) if asked.required else name)
        label.setWordWrap(True)
        label.setBuddy(field)
        field.setAccessibleName(name)
        field.value_changed.connect(lambda _value: self.changed.emit())
        field.moved_on.connect(self.focusNextChild)
        if isinstance(field, QLineEdit):
            field.textEdited.connect(lambda _text: self.editing.emit())
        self._fields[asked.name] = field
        inner.addWidget(label)
        inner.addWidget(field)


def _control(asked: AskedField, today: date) -> _Control:
    """Return the field for what is asked, with what is proposed in it."""
    if asked.type == "choice":
        choice = ChoiceField([Choice(one, one) for one in asked.choices], required=asked.required)
        choice.set_value(asked.proposed or None)
        return choice
    if asked.type == "long_text":
        note = NoteField(required=asked.required, lines=NOTE_LINES)
        note.set_value(asked.proposed)
        return note
    line: DateField | MoneyField | TextField
    if asked.type == "date":
        line = DateField(today, required=asked.required)
    elif asked.type == "amount":
        line = MoneyField(required=asked.required)
    else:
        line = TextField(required=asked.required)
    line.setText(asked.proposed)
    return line


def _value(field: _Control) -> PaperValue:
    if isinstance(field, MoneyField):
        fen = field.value_so_far()
        return None if fen is None else Money(fen)
    if isinstance(field, DateField):
        return field.value_so_far()
    if isinstance(field, TextField):
        return field.value_so_far()
    return field.value() or None
