"""What is asked for, item by item: one row each, typed without leaving the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from disputes_app.domain.new_claims import NewClaim, total_of
from ui.fields.period_field import PeriodField
from ui.fields.text_fields import MoneyField, TextField
from ui.registration.cause_field import CauseField
from ui.tokens import Space

MOST = 60
NUMBER_WIDTH, AMOUNT_WIDTH, CAUSE_WIDTH, NOTE_WIDTH = 18, 110, 100, 56


class ClaimRow(QWidget):
    """Cause, sum, time, words.  Enter goes on; Ctrl+Delete takes the row away.

    Signals:
        typed: something in it was typed.
        changed: it says something else now.
        went_on: the cursor wants to go to the next row.
        went_back: to the row before.
        ended: Enter was pressed in a row in which nothing stands.
        drop_asked: it should go.
    """

    typed = Signal()
    changed = Signal()
    went_on = Signal()
    went_back = Signal()
    ended = Signal()
    drop_asked = Signal()

    def __init__(self, today: date, usual: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cause = CauseField(usual)
        self.amount = MoneyField()
        self.period = PeriodField(today)
        self.note = TextField(longest=300, placeholder=self.tr("说明（可不填）"))
        self._number = QLabel()
        self._number.setProperty("role", "muted")
        self._number.setFixedWidth(NUMBER_WIDTH)
        self._problem = QLabel()
        self._problem.setProperty("role", "problem")
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._drop = QPushButton(self.tr("去掉"))
        self._drop.setProperty("role", "link")
        self._drop.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._drop.setToolTip(self.tr("去掉这一项（Ctrl+Delete）"))
        self._lay_out()
        self._connect()

    @property
    def fields(self) -> tuple[CauseField | MoneyField | PeriodField | TextField, ...]:
        """The fields from the left."""
        return (self.cause, self.amount, self.period, self.note)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not any(field.text().strip() for field in self.fields)

    @property
    def problem(self) -> str:
        """The sentence about what is wrong, empty when all is well."""
        return next((field.problem for field in self.fields if field.problem), "")

    def claim(self) -> NewClaim:
        """Return the item as typed; the fields have been checked before."""
        period = self.period.value_so_far()
        return NewClaim(
            self.cause.value_so_far() or "",
            self.amount.value_so_far(),
            period.from_on if period is not None else None,
            period.until_on if period is not None else None,
            self.note.value_so_far() or "",
        )

    def number_it(self, number: int) -> None:
        """Say which row it is."""
        self._number.setText(str(number))
        names = (self.tr("案由"), self.tr("金额"), self.tr("期间"), self.tr("说明"))
        for field, name in zip(self.fields, names, strict=True):
            field.setAccessibleName(self.tr("第{number}项 {name}").format(number=number, name=name))

    def check(self) -> bool:
        """Check the fields and go to the first that is wrong; an empty row is in order."""
        self.cause.set_required(not self.is_empty)
        wrong = [field for field in self.fields if not field.check()]
        if wrong:
            wrong[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return not wrong

    def _move_on(self, place: int) -> None:
        if self.is_empty:
            self.ended.emit()
        elif place + 1 < len(self.fields):
            self.fields[place + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.went_on.emit()

    def _show_problem(self) -> None:
        self._problem.setText(self.problem)
        self._problem.setVisible(bool(self.problem))

    def _connect(self) -> None:
        for place, field in enumerate(self.fields):
            self._connect_field(place, field)
        self._drop.clicked.connect(self.drop_asked)

    def _connect_field(
        self, place: int, field: CauseField | MoneyField | PeriodField | TextField
    ) -> None:
        field.installEventFilter(self)
        field.moved_on.connect(lambda: self._move_on(place))
        field.problem_changed.connect(lambda _sentence: self._show_problem())
        field.textChanged.connect(lambda _text: self.typed.emit())
        field.value_changed.connect(lambda _value: self.changed.emit())

    def _lay_out(self) -> None:
        self.cause.setMinimumWidth(CAUSE_WIDTH)
        self.amount.setFixedWidth(AMOUNT_WIDTH)
        self.note.setMinimumWidth(NOTE_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(Space.TIGHT)
        row.addWidget(self._number)
        row.addWidget(self.cause, 3)
        row.addWidget(self.amount)
        row.addWidget(self.period, 2)
        row.addWidget(self.note, 3)
        row.addWidget(self._drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._problem)

    # Overrides of Qt names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the row away on Ctrl+Delete, with which a field would else delete a word."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if is_control and event.key() == Qt.Key.Key_Delete:
                self.drop_asked.emit()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what the fields do not want: Down and Up go from row to row."""
        match event.key():
            case Qt.Key.Key_Down:
                self.went_on.emit()
            case Qt.Key.Key_Up:
                self.went_back.emit()
            case _:
                super().keyPressEvent(event)


class ClaimItems(QWidget):
    """The rows; below the last that is filled always stands an empty one.

    Signals:
        changed: an item is another one now.
        rows_changed: there are other fields now.
        completed: Enter was pressed in the empty row.
    """

    changed = Signal()
    rows_changed = Signal()
    completed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._usual: tuple[str, ...] = ()
        self._rows: list[ClaimRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.TIGHT)
        self._add_row()

    @property
    def rows(self) -> tuple[ClaimRow, ...]:
        """The rows from above, the empty one too."""
        return tuple(self._rows)

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """All fields in the order in which they stand."""
        return tuple(field for row in self._rows for field in row.fields)

    @property
    def is_empty(self) -> bool:
        """Whether no item was typed."""
        return all(row.is_empty for row in self._rows)

    @property
    def total(self) -> int | None:
        """The sum of the items in fen; None where none has one."""
        return total_of(self.claims())

    def claims(self) -> tuple[NewClaim, ...]:
        """Return the items as typed."""
        return tuple(row.claim() for row in self._rows if not row.is_empty)

    def problems(self) -> list[str]:
        """Return the sentences shown now."""
        return [row.problem for row in self._rows if row.problem]

    def offer(self, usual: Sequence[str]) -> None:
        """Offer these causes while typing."""
        self._usual = tuple(usual)
        for row in self._rows:
            row.cause.offer_usual(usual)

    def make_room(self, count: int) -> None:
        """Have at least so many rows."""
        while len(self._rows) < min(count, MOST):
            self._add_row()

    def check(self) -> bool:
        """Check all rows and go to the first that is wrong."""
        wrong = [row for row in self._rows if not row.check()]
        if wrong:
            wrong[0].check()
        return not wrong

    def clear(self) -> None:
        """Leave one empty row."""
        for row in self._rows[:-1]:
            self._take_away(row)
        for field in self._rows[0].fields:
            field.clear()
            field.complain("")
        self._renumber()
        self.changed.emit()

    def go_to_first(self) -> None:
        """Put the cursor into the first row."""
        self._rows[0].cause.setFocus(Qt.FocusReason.TabFocusReason)

    def drop(self, row: ClaimRow) -> None:
        """Take a row away; the cursor goes to the one that comes into its place."""
        place = self._rows.index(row)
        if row is self._rows[-1]:
            for field in row.fields:
                field.clear()
            row.cause.setFocus(Qt.FocusReason.OtherFocusReason)
            self.changed.emit()
            return
        self._rows[place + 1].cause.setFocus(Qt.FocusReason.OtherFocusReason)
        self._take_away(row)
        self._renumber()
        self.changed.emit()

    def _take_away(self, row: ClaimRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _add_row(self) -> None:
        row = ClaimRow(self._today, self._usual)
        row.typed.connect(self._on_typed)
        row.changed.connect(self.changed)
        row.went_on.connect(lambda: self._go(row, 1))
        row.went_back.connect(lambda: self._go(row, -1))
        row.ended.connect(self.completed)
        row.drop_asked.connect(lambda: self.drop(row))
        self._rows.append(row)
        self._column.addWidget(row)
        self._renumber()

    def _renumber(self) -> None:
        for number, row in enumerate(self._rows, start=1):
            row.number_it(number)
        for earlier, later in pairwise(self.fields):
            QWidget.setTabOrder(earlier, later)
        self.rows_changed.emit()

    def _go(self, row: ClaimRow, step: int) -> None:
        place = self._rows.index(row) + step
        if place >= len(self._rows):
            self.completed.emit()
        elif place >= 0:
            self._rows[place].cause.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_typed(self) -> None:
        if not self._rows[-1].is_empty and len(self._rows) < MOST:
            self._add_row()
