"""Which rooms are there for hearings, who is away when, and at what hours are they held?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from disputes_app.domain.cases import Line
from disputes_app.domain.hearing_records import LeaveRecord, RoomRecord
from disputes_app.domain.hearing_slots import SittingHours, SittingHoursError
from disputes_app.domain.staff import RIGHTS, Right
from disputes_app.services import hearing_rooms
from disputes_app.services.context import Context
from disputes_app.services.hearing_rooms import (
    BlankRoomError,
    LeaveChanged,
    LeaveDaysError,
    RoomsChanged,
    RoomTakenError,
)
from ui.badges import Badge
from ui.banner import Banner
from ui.desk import Desk
from ui.errors import explain
from ui.roster import Roster, load_roster
from ui.settings_page.hearing_forms import HoursForm, LeaveForm, RoomForm
from ui.settings_page.keyed_table import KeyedRow, KeyedTable, stacked
from ui.sides import Sides
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone
from ui.wording import code_text, day_text, list_text

LEAVE_WIDTH = 460
STACKED_BELOW = 900
A_YEAR = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class _Found:
    rooms: tuple[RoomRecord, ...]
    leaves: tuple[LeaveRecord, ...]
    hours: SittingHours
    roster: Roster


class HearingPart(QWidget):
    """Rooms and hours left, leave right; below each, the fields for another."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: _Found | None = None
        self._is_writing = False
        self.banner = Banner()
        self.rooms = KeyedTable(
            self.tr("庭室"),
            [self.tr("名称"), self.tr("种类"), self.tr("机构"), self.tr("状态")],
            (150, 120, 170),
        )
        self.leaves = KeyedTable(
            self.tr("请假"),
            [self.tr("人员"), self.tr("自"), self.tr("至"), self.tr("事由")],
            (90, 100, 100),
        )
        self.room_form = RoomForm()
        self.leave_form = LeaveForm(desk.today())
        self.hours_form = HoursForm()
        self.add_room_button = QPushButton(self.tr("添加庭室"))
        self.active_button = QPushButton(self.tr("停用"))
        self.hours_button = QPushButton(self.tr("保存开庭时间"))
        self.add_leave_button = QPushButton(self.tr("登记请假"))
        self.withdraw_button = QPushButton(self.tr("销假"))
        self.notice = QLabel(self.tr("只有管理员可以更改庭室和开庭时间；请假由经办人员登记。"))
        self._question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read everything anew."""
        context = self._desk.context
        self._question.ask(lambda _progress: _read(context))

    @property
    def has_input(self) -> bool:
        """Whether a room or a leave is typed that was not added."""
        leave = self.leave_form
        return bool(self.room_form.name.text().strip() or leave.first.text() or leave.last.text())

    def add_room(self) -> None:
        """Enter the room as typed."""
        form, context, actor = self.room_form, self._desk.context, self._desk.actor
        kind, office_id = form.kind.value(), form.office.value()
        if not form.check() or kind is None or office_id is None:
            return
        name = form.name.value() or ""

        def done(change: RoomsChanged) -> None:
            form.name.set_value(None)
            form.go_to_first()
            self._desk.data_changed.emit(change)

        self._write(
            lambda: hearing_rooms.add_room(
                context, actor, name=name, kind=kind, office_id=office_id
            ),
            done,
        )

    def change_active(self) -> None:
        """Give the room chosen up, or use it again."""
        room, context, actor = self._room, self._desk.context, self._desk.actor
        if room is not None:
            room_id, active = room.id, not room.active
            self._write(
                lambda: hearing_rooms.set_room_active(context, actor, room_id, active=active),
                self._desk.data_changed.emit,
            )

    def save_hours(self) -> None:
        """Choose the hours as typed."""
        form, context, actor = self.hours_form, self._desk.context, self._desk.actor
        if form.check():
            spans, minutes = form.spans.value() or "", str(form.minutes.value() or "")
            self._write(
                lambda: hearing_rooms.set_hours(context, actor, spans=spans, minutes=minutes),
                self._on_hours_saved,
            )

    def add_leave(self) -> None:
        """Enter the leave as typed; tell which hearings have to be moved for it."""
        form, context, actor = self.leave_form, self._desk.context, self._desk.actor
        person, first, last = form.person.value(), form.first.value(), form.last.value()
        if not form.check() or person is None or first is None or last is None:
            return
        reason = form.reason.value() or ""
        self._write(
            lambda: hearing_rooms.add_leave(
                context, actor, staff_id=person, from_on=first, to_on=last, reason=reason
            ),
            self._on_leave_added,
        )

    def withdraw(self) -> None:
        """Note that the leave chosen no longer holds."""
        leave_id, context, actor = self.leaves.key, self._desk.context, self._desk.actor
        if leave_id is not None:
            chosen = leave_id
            self._write(
                lambda: hearing_rooms.withdraw_leave(context, actor, chosen),
                self._desk.data_changed.emit,
            )

    def _write(self, command: Callable[[], object], then: Callable[..., object]) -> None:
        if self._is_writing:
            return
        self._is_writing = True
        self.banner.hide()
        task = self._desk.writes.start(
            lambda _progress: command(), label=self.tr("正在保存庭室和请假…")
        )
        task.succeeded.connect(then)
        task.failed.connect(self._on_refused)
        task.finished.connect(self._on_written)

    def _on_written(self) -> None:
        self._is_writing = False

    def _on_hours_saved(self, change: RoomsChanged) -> None:
        self.banner.tell(Tone.SUCCESS, self.tr("已保存开庭时间"))
        self._desk.data_changed.emit(change)

    def _on_leave_added(self, change: LeaveChanged) -> None:
        self.leave_form.clear()
        self.leave_form.go_to_first()
        if change.hearings:
            numbers = list_text(row.number for row in change.hearings)
            self.banner.tell(
                Tone.WARNING,
                self.tr("请假期间已排定 %n 次开庭", "", len(change.hearings)),
                self.tr("请到日程中改期，或者更换人员：{numbers}。").format(numbers=numbers),
            )
        self._desk.data_changed.emit(change)

    def _on_refused(self, error: Exception) -> None:
        told = explain(error)
        match error:
            case BlankRoomError() | RoomTakenError():
                self.room_form.complain(self.room_form.name, told.sentence)
            case LeaveDaysError():
                self.leave_form.complain(self.leave_form.last, told.sentence)
            case SittingHoursError():
                form = self.hours_form
                wrong = form.minutes if error.problem == "not_minutes" else form.spans
                form.complain(wrong, told.sentence)
            case _:
                self.banner.show_error(error)

    # Showing

    @property
    def _room(self) -> RoomRecord | None:
        rooms = () if self._found is None else self._found.rooms
        return next((one for one in rooms if one.id == self.rooms.key), None)

    def _on_found(self, found: _Found) -> None:
        self._found = found
        roster = found.roster
        self.rooms.show_rows([_room_row(one, roster) for one in found.rooms])
        self.leaves.show_rows([_leave_row(one) for one in found.leaves])
        self.room_form.offer(roster.offices_of(Line.ARBITRATION))
        self.leave_form.offer([one for one in roster.staff if one.active])
        self.hours_form.show_hours(found.hours)
        self._show_rights()

    def _show_rights(self) -> None:
        may = Right.MAINTAIN in RIGHTS[self._desk.actor.role]
        self._room_entry.setVisible(may)
        self._hours_entry.setVisible(may)
        self.active_button.setVisible(may)
        self.notice.setVisible(not may)
        self._show_chosen()

    def _show_chosen(self) -> None:
        room = self._room
        is_active = room is None or room.active
        self.active_button.setText(self.tr("停用") if is_active else self.tr("恢复"))
        self.active_button.setEnabled(room is not None)
        self.withdraw_button.setEnabled(self.leaves.key is not None)

    def _connect(self) -> None:
        self._question.answered.connect(self._on_found)
        self._question.failed.connect(self.banner.show_error)
        self.rooms.key_changed.connect(lambda _key: self._show_chosen())
        self.leaves.key_changed.connect(lambda _key: self._show_chosen())
        for button, act in (
            (self.add_room_button, self.add_room),
            (self.active_button, self.change_active),
            (self.hours_button, self.save_hours),
            (self.add_leave_button, self.add_leave),
            (self.withdraw_button, self.withdraw),
        ):
            button.setAutoDefault(True)
            button.clicked.connect(act)
        self.room_form.completed.connect(self.add_room)
        self.leave_form.completed.connect(self.add_leave)
        self.hours_form.completed.connect(self.save_hours)
        self._desk.actor_changed.connect(lambda _actor: self._show_rights())

    def _lay_out(self) -> None:
        self.notice.setWordWrap(True)
        self.notice.setProperty("role", "muted")
        self._room_entry = _entry(self.room_form, self.add_room_button)
        self._hours_entry = _entry(self.hours_form, self.hours_button)
        left = stacked(
            _title(self.tr("庭室"), self.active_button),
            self.rooms,
            self._room_entry,
            self._hours_entry,
        )
        right = stacked(
            _title(self.tr("请假"), self.withdraw_button),
            self.leaves,
            _entry(self.leave_form, self.add_leave_button),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addWidget(self.notice)
        column.addWidget(Sides(left, right, narrow_width=LEAVE_WIDTH, breaks_at=STACKED_BELOW), 1)


def _read(context: Context) -> _Found:
    """Read rooms, leave and people; runs off the GUI thread."""
    today = context.today()
    return _Found(
        hearing_rooms.rooms(context),
        hearing_rooms.leaves(context, today, today + A_YEAR),
        hearing_rooms.hours(context),
        load_roster(context),
    )


def _room_row(room: RoomRecord, roster: Roster) -> KeyedRow:
    if room.active:
        badge = Badge(QCoreApplication.translate("schedule", "在用"), Tone.SUCCESS)
    else:
        badge = Badge(QCoreApplication.translate("schedule", "已停用"), Tone.NEUTRAL)
    cells = (room.name, code_text(room.kind), roster.office_name(room.office_id))
    return KeyedRow(room.id, cells, badge)


def _leave_row(leave: LeaveRecord) -> KeyedRow:
    cells = (leave.name, day_text(leave.from_on), day_text(leave.to_on), leave.reason or "—")
    return KeyedRow(leave.id, cells)


def _title(text: str, button: QPushButton) -> QWidget:
    label = QLabel(text)
    label.setProperty("role", "cardTitle")
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(label, 1)
    row.addWidget(button)
    return line


def _entry(form: QWidget, button: QPushButton) -> QWidget:
    """Return the form with its button at its foot."""
    entry = QWidget()
    column = QVBoxLayout(entry)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.SMALL)
    column.addWidget(form)
    column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
    return entry
