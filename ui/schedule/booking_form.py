"""The fields of a hearing: which case, which day and time, which room, and why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from disputes_app.domain.events import FactValue
from disputes_app.domain.hearing_log import MOST_MINUTES, clock_text
from disputes_app.domain.hearing_slots import Slot
from disputes_app.domain.numbering import number_in_series
from disputes_app.domain.work_calendar import WorkCalendar
from disputes_app.services.hearings import WaitingCase
from ui.case_words import parties_text
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.date_field import DateField
from ui.fields.form_column import FormColumn
from ui.fields.number_field import WholeNumberField
from ui.fields.text_fields import NoteField, TextField
from ui.fields.time_field import TimeField
from ui.wording import day_text

YEARS_AHEAD = 10
NOTE_LINES = 2
CASE_WIDTH = 248
LIST_WIDTH = 460


class BookingForm(QWidget):
    """Enter moves on; reasons are asked for only where they are needed.

    Signals:
        case_chosen: id of the case, None for none.
        looked_for: day, room or length are others now, so other slots may be free.
        completed: Enter was pressed in the last field.
    """

    case_chosen = Signal(object)
    looked_for = Signal()
    completed = Signal()

    def __init__(self, today: date, calendar: WorkCalendar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = FormColumn(below=True)
        self.case: ChoiceField[int] = ChoiceField(required=True)
        self.case.setSizeAdjustPolicy(
            ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.case.setFixedWidth(CASE_WIDTH)
        self.case.view().setMinimumWidth(LIST_WIDTH)
        latest = date(today.year + YEARS_AHEAD, 12, 31)
        self.day = DateField(today, work=calendar, earliest=today, latest=latest, required=True)
        self.time = TimeField(required=True)
        self.minutes = WholeNumberField(least=1)
        self.room: ChoiceField[str] = ChoiceField(required=True)
        self.place = TextField()
        self.joint = TextField()
        self.consent = QCheckBox(self.tr("双方书面同意"))
        self.moved = NoteField(required=True, lines=NOTE_LINES)
        self.exception = NoteField(required=True, lines=NOTE_LINES)
        self._rooms: tuple[str, ...] = ()
        self._lay_out()
        self.case.value_changed.connect(self.case_chosen)
        self.minutes.value_changed.connect(lambda _value: self.looked_for.emit())

    def offer_cases(self, cases: Sequence[WaitingCase]) -> None:
        """Offer the cases that wait for a hearing."""
        self.case.set_choices([Choice(one.case_id, _case_text(one)) for one in cases])

    def show_usual_length(self, minutes: int) -> None:
        """Show how long a hearing takes where nothing else is said."""
        self.minutes.setPlaceholderText(str(minutes))

    def offer_rooms(self, rooms: Sequence[str]) -> None:
        """Offer the rooms in use; where there is none, any words will do."""
        self._rooms = tuple(rooms)
        self.room.set_choices([Choice(name, name) for name in rooms])
        self._column.set_row_visible(self.room, bool(rooms))
        self._column.set_row_visible(self.place, not rooms)

    def start(self, *, moving: bool) -> None:
        """Empty the fields, for a new hearing or for one that is moved."""
        for field in (self.day, self.time, self.minutes):
            field.set_value(None)
        self.room.set_value(None)
        for text in (self.place, self.joint):
            text.set_value(None)
        for note in (self.moved, self.exception):
            note.set_value("")
        self.consent.setChecked(False)
        self._column.set_row_visible(self.case, not moving)
        self._column.set_row_visible(self.moved, moving)
        self._column.set_row_visible(self.exception, False)

    def take_slot(self, slot: Slot) -> None:
        """Fill in a free slot."""
        self.day.set_value(slot.day)
        self.time.set_value(clock_text(slot.start))
        self.set_room(slot.room)

    def set_room(self, room: str) -> None:
        """Choose a room; one that is no longer offered is left open."""
        if self._rooms:
            self.room.set_value(room)
        else:
            self.place.set_value(room or None)

    def chosen_room(self) -> str | None:
        """Return the room, None for none."""
        return self.room.value() if self._rooms else (self.place.value_so_far() or None)

    def length(self) -> int | None:
        """Return the length in minutes, None where none that is possible was typed."""
        minutes = self.minutes.value_so_far()
        return minutes if minutes and minutes <= MOST_MINUTES else None

    def ask_exception(self) -> None:
        """Ask why the hearing is set outside the days of notice and award."""
        self._column.set_row_visible(self.exception, True)
        self.exception.setFocus()

    def complain(self, name: str, sentence: str) -> None:
        """Say beside a field what the service found wrong with it."""
        fields: dict[str, QWidget] = {
            "hearing_time": self.time,
            "minutes": self.minutes,
            "room": self.room if self._rooms else self.place,
            "moved_because": self.moved,
            "joint_with": self.joint,
            "hearing_on": self.day,
        }
        if name in fields:
            self._column.complain(fields[name], sentence)

    def check(self) -> bool:
        """Check every field, go to the first that is wrong, say whether none is."""
        return self._column.check()

    def facts(self) -> dict[str, FactValue]:
        """Return what was typed as the facts of 排定开庭."""
        day = self.day.value_so_far()
        typed: dict[str, FactValue] = {
            "hearing_on": None if day is None else day.isoformat(),
            "hearing_time": self.time.value_so_far(),
            "room": self.chosen_room(),
            "minutes": self.minutes.value_so_far(),
            "joint_with": self.joint.value_so_far() or None,
            "consent": self.consent.isChecked() or None,
            "moved_because": None if self.moved.isHidden() else self.moved.value() or None,
            "exception": None if self.exception.isHidden() else self.exception.value() or None,
        }
        return {name: value for name, value in typed.items() if value is not None}

    def go_to_first(self) -> None:
        """Put the cursor into the first field."""
        self._column.go_to_first()

    def _lay_out(self) -> None:
        self._column.add(self.tr("案件"), self.case, mark=True)
        self._column.add(self.tr("开庭日期"), self.day, mark=True)
        self._column.add(self.tr("时间"), self.time, mark=True)
        self._column.add(self.tr("时长（分钟）"), self.minutes)
        self._column.add(self.tr("庭室"), self.room, mark=True)
        self._column.add(self.tr("地点"), self.place)
        self._column.add(self.tr("合并开庭案号"), self.joint)
        self._column.add(self.tr("缩短通知期"), self.consent)
        self._column.add(self.tr("改期的原因"), self.moved, mark=True)
        self._column.add(self.tr("例外的理由"), self.exception, mark=True)
        self._column.completed.connect(self.completed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._column)
        self.offer_rooms(())
        self.start(moving=False)


def _case_text(case: WaitingCase) -> str:
    parties = parties_text(case.applicant_names, case.respondent_names)
    said = f"{number_in_series(case.number)}  {parties}  {day_text(case.due_on)}"
    if case.has_tribunal:
        return said
    return QCoreApplication.translate("schedule", "{case}（未组庭）").format(case=said)
