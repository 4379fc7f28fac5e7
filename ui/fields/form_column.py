"""One column of fields: labels left, what is wrong beside or below each, Enter moves on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QWidget

from ui.tokens import Space


@runtime_checkable
class CheckedField(Protocol):
    """What the fields of this folder offer to a form."""

    problem_changed: SignalInstance
    moved_on: SignalInstance

    @property
    def problem(self) -> str:
        """The sentence about what is wrong, empty when all is well."""
        ...

    def check(self, *, complain: bool = True) -> bool:
        """Read the field and say whether it is in order."""
        ...

    def complain(self, sentence: str) -> None:
        """Show a sentence as the problem of the field."""
        ...


@dataclass(frozen=True, slots=True)
class _Row:
    label: QLabel
    field: QWidget
    message: QLabel
    hint: str


LABEL_WIDTH = 175
"""Beyond this a label of a narrow panel is wrapped."""


class FormColumn(QWidget):
    """Rows of a label, a field and room for a sentence.

    Signals:
        completed: Enter was pressed in the last field.
    """

    completed = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        label_width: int = 0,
        below: bool = False,
        fills: bool = False,
    ) -> None:
        """Make an empty column.

        Args:
            parent: as for every widget.
            label_width: lines up the fields of several columns.
            below: sentences stand below their field, where a panel is too narrow for both.
            fills: fields without a width of their own take all there is.
        """
        super().__init__(parent)
        self._below = below
        self._rows: list[_Row] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.SMALL)
        self._grid.setVerticalSpacing(Space.SMALL)
        self._grid.setColumnStretch(1 if fills else 2, 1)
        self._grid.setColumnMinimumWidth(0, label_width)

    def add(self, label: str, field: QWidget, *, hint: str = "", mark: bool = False) -> None:
        """Add a row below the others.

        Args:
            label: what the field is for; an ``&`` gives it a key.
            field: one of this folder's fields or any other control.
            hint: stands beside the field while nothing is wrong.
            mark: whether the label shows that the field must be filled.
        """
        shown = self.tr("{label} *").format(label=label) if mark else label
        row = _Row(QLabel(shown), field, QLabel(), hint)
        row.label.setBuddy(field)
        row.label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        field.setAccessibleName(label.replace("&", ""))
        row.message.setTextFormat(Qt.TextFormat.PlainText)
        row.message.setWordWrap(True)
        self._bound(row.label)
        place = self._grid.rowCount()
        tall = isinstance(field, QPlainTextEdit)
        top = Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(row.label, place, 0, Qt.AlignmentFlag.AlignRight | top)
        self._grid.addWidget(field, place, 1)
        if self._below:
            self._grid.addWidget(row.message, place + 1, 1, 1, 2)
        else:
            self._grid.addWidget(row.message, place, 2)
        self._rows.append(row)
        self._say(row, "")
        if isinstance(field, CheckedField):
            field.problem_changed.connect(lambda sentence: self._say(row, sentence))
            field.moved_on.connect(lambda: self._move_on(row))
        else:
            field.installEventFilter(self)
        if len(self._rows) > 1:
            QWidget.setTabOrder(self._rows[-2].field, field)

    def add_wide(self, widget: QWidget, label: QLabel | None = None) -> None:
        """Add something over the whole width, such as a banner, or all right of a label."""
        place = self._grid.rowCount()
        if label is None:
            self._grid.addWidget(widget, place, 0, 1, 3)
            return
        top = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(label, place, 0, top)
        self._grid.addWidget(widget, place, 1, 1, 2)

    def set_row_visible(self, field: QWidget, visible: bool) -> None:
        """Show or hide the row of ``field``; a hidden row is not checked."""
        row = self._row_of(field)
        for part in (row.label, row.field):
            part.setVisible(visible)
        row.message.setVisible(visible and bool(row.message.text() or not self._below))

    def set_hint(self, field: QWidget, hint: str) -> None:
        """Put another hint beside ``field``."""
        row = self._row_of(field)
        place = self._rows.index(row)
        self._rows[place] = changed = _Row(row.label, row.field, row.message, hint)
        if not self._problem_of(row):
            self._say(changed, "")

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """The fields from above, hidden ones too."""
        return tuple(row.field for row in self._rows)

    def go_to_first(self) -> bool:
        """Put the cursor into the first field that can be filled; say whether there is one."""
        for row in self._rows:
            if not row.field.isHidden() and row.field.isEnabled():
                row.field.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    def set_label(self, field: QWidget, label: str, *, mark: bool = False) -> None:
        """Call ``field`` otherwise from now on."""
        shown = self.tr("{label} *").format(label=label) if mark else label
        row = self._row_of(field)
        row.label.setText(shown)
        self._bound(row.label)
        field.setAccessibleName(label.replace("&", ""))

    def check(self) -> bool:
        """Check every visible field, go to the first that is wrong, say whether none is."""
        wrong = [
            row.field
            for row in self._rows
            if not row.field.isHidden()
            and isinstance(row.field, CheckedField)
            and not row.field.check()
        ]
        if wrong:
            wrong[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return not wrong

    def complain(self, field: QWidget, sentence: str) -> None:
        """Say beside ``field`` what a service found wrong with it."""
        if isinstance(field, CheckedField):
            field.complain(sentence)
        else:
            self._say(self._row_of(field), sentence)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def hint_of(self, field: QWidget) -> str:
        """Return what stands beside ``field`` now."""
        return self._row_of(field).message.text()

    def problems(self) -> list[str]:
        """Return the sentences shown now, from above."""
        return [found for row in self._rows if (found := self._problem_of(row))]

    def _bound(self, label: QLabel) -> None:
        """Let a long label of a narrow panel go over two lines rather than push its field out."""
        if self._below and label.fontMetrics().horizontalAdvance(label.text()) > LABEL_WIDTH:
            label.setWordWrap(True)
            label.setFixedWidth(LABEL_WIDTH)

    def _problem_of(self, row: _Row) -> str:
        return row.message.text() if row.message.property("role") == "problem" else ""

    def _say(self, row: _Row, sentence: str) -> None:
        current = next((each for each in self._rows if each.field is row.field), row)
        current.message.setText(sentence or current.hint)
        if self._below:
            shown = not current.field.isHidden() and bool(current.message.text())
            current.message.setVisible(shown)
        current.message.setProperty("role", "problem" if sentence else "hint")
        current.message.style().unpolish(current.message)
        current.message.style().polish(current.message)

    def _row_of(self, field: QWidget) -> _Row:
        return next(row for row in self._rows if row.field is field)

    def _move_on(self, row: _Row) -> None:
        fields = [each.field for each in self._rows]
        later = fields[fields.index(row.field) + 1 :]
        following = [field for field in later if not field.isHidden() and field.isEnabled()]
        if following:
            following[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.completed.emit()

    # Overrides of Qt names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter move on from controls that are not fields of this folder."""
        if event.type() == QEvent.Type.KeyPress and not isinstance(watched, QPlainTextEdit):
            pressed = cast("QKeyEvent", event)
            if pressed.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._move_on(self._row_of(cast("QWidget", watched)))
                return True
        return super().eventFilter(watched, event)
