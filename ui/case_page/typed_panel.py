"""What a person fills in for a paper: kept as it is typed, and shown on the paper at once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from disputes_app.domain.typed_papers import LONGEST, TypedState
from ui.case_page.rich_note import RichNote
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.date_field import DateField
from ui.fields.form_column import CheckedField
from ui.fields.text_fields import MoneyField, NoteField, TextField
from ui.tokens import Space
from ui.wording import name_of

KEPT_AFTER_MS = 400
"""So long after the last key what was typed is kept."""
QWIDGETSIZE_MAX = 16_777_215
"""Qt's own number for no limit."""


class TypedPanel(QWidget):
    """One field for each thing that no entry of the log says; empty for a form without any.

    Signals:
        typed: id of the form, what stands in the fields that were changed, by name.
    """

    typed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form_id = ""
        self._shown: tuple[str, ...] = ()
        self._fields: dict[str, QWidget] = {}
        self._changed: set[str] = set()
        self._column: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_AFTER_MS)
        self._timer.timeout.connect(self.flush)
        heading = QLabel(self.tr("制作时填写"))
        heading.setProperty("role", "cardTitle")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.TIGHT)
        self._layout.addWidget(heading)
        self.hide()

    @property
    def fields(self) -> Mapping[str, QWidget]:
        """The fields by name."""
        return self._fields

    def show_states(
        self, form_id: str, states: tuple[TypedState, ...], today: date, corrects: int | None = None
    ) -> None:
        """Show the fields of a form; those shown already keep the cursor and what is typed.

        ``corrects`` is the paper whose fields stand there until they are changed.
        """
        shown = (str(corrects), *(f"{one.name}:{one.type}" for one in states))
        if form_id == self._form_id and shown == self._shown:
            return
        self.flush()
        self._form_id, self._shown, self._fields = form_id, shown, {}
        if self._column is not None:
            self._layout.removeWidget(self._column)
            self._column.hide()
            self._column.deleteLater()
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        for one in states:
            self._add(column, one, today)
        self._layout.addWidget(self._column)
        self.setVisible(bool(states))

    def go_to(self, name: str) -> bool:
        """Put the cursor into a field; say whether there is such a field."""
        field = self._fields.get(name)
        if field is not None:
            field.setFocus()
        return field is not None

    def texts(self) -> dict[str, str]:
        """Return what stands in the fields now."""
        return {name: _text_of(field) for name, field in self._fields.items()}

    def flush(self) -> None:
        """Hand on what was changed, now."""
        self._timer.stop()
        changed, self._changed = self._changed, set()
        if changed:
            texts = self.texts()
            self.typed.emit(self._form_id, {name: texts[name] for name in sorted(changed)})

    def clear(self) -> None:
        """Show nothing; what was typed is kept."""
        self.flush()
        self.drop()

    def drop(self) -> None:
        """Show nothing; the paper was issued, and nothing more is kept of it."""
        self._form_id, self._shown, self._fields = "", (), {}
        self.hide()
        self._timer.stop()
        self._changed.clear()

    def _add(self, column: QVBoxLayout, state: TypedState, today: date) -> None:
        """Add a field below its label: the panel is too narrow for both in one line."""
        field = _field_for(state, today)
        field.setMinimumWidth(0)
        field.setMaximumWidth(QWIDGETSIZE_MAX)
        name = name_of(state.label)
        label = QLabel(self.tr("{label} *").format(label=name) if state.required else name)
        label.setBuddy(field)
        label.setWordWrap(True)
        field.setAccessibleName(name)
        self._fields[state.name] = field
        column.addWidget(label)
        column.addWidget(field)
        if isinstance(field, CheckedField):
            field.moved_on.connect(self.focusNextChild)
        if isinstance(field, RichNote):
            field.changed.connect(lambda: self._on_changed(state.name))
        elif isinstance(field, QLineEdit):
            field.textChanged.connect(lambda _text: self._on_changed(state.name))
        elif isinstance(field, QPlainTextEdit):
            field.textChanged.connect(lambda: self._on_changed(state.name))
        elif isinstance(field, ChoiceField):
            field.value_changed.connect(lambda _value: self._on_changed(state.name))

    def _on_changed(self, name: str) -> None:
        if name in self._fields:  # a field that is left writes its text anew while it goes
            self._changed.add(name)
            self._timer.start()


def _field_for(state: TypedState, today: date) -> QWidget:
    """Return a field with what stands in it already."""
    if state.type == "choice":
        field = ChoiceField([Choice(one, one) for one in state.choices], required=state.required)
        field.set_value(state.text if state.text in state.choices else None)
        return field
    if state.type == "rich_text":
        rich = RichNote(required=state.required)
        rich.note.set_value(state.text)
        return rich
    if state.type == "long_text":
        note = NoteField(required=state.required, longest=LONGEST["long_text"], lines=6)
        note.set_value(state.text)
        return note
    if state.type == "date":
        line: QLineEdit = DateField(today, required=state.required)
    elif state.type == "amount":
        line = MoneyField(required=state.required)
    else:
        line = TextField(required=state.required)
    line.setText(state.text)
    return line


def _text_of(field: QWidget) -> str:
    if isinstance(field, RichNote):
        return field.text()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    if isinstance(field, ChoiceField):
        return str(field.value() or "")
    return field.text() if isinstance(field, QLineEdit) else ""
