"""The page of hearings: a week or a day, by room, person or case, and a place to set another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.cases import CaseId
from disputes_app.domain.hearing_records import HearingRow
from disputes_app.services.context import Context
from disputes_app.services.hearing_rooms import LeaveChanged, RoomsChanged
from disputes_app.services.hearings import Schedule, WaitingCase, awaiting, schedule
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.paper_files import save_file
from disputes_app.services.penalty_hearings import PenaltyHearing
from ui.actions import ActionId
from ui.banner import Banner
from ui.desk import HEARINGS, SCHEDULE_PAGE, SETTINGS_PAGE, Desk, HearingAsked
from ui.empty import EmptyState
from ui.file_dialogs import ask_where_to_save
from ui.flow import FlowLayout
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import Page, PageSpec
from ui.schedule.booking_panel import BookingPanel
from ui.schedule.grid import ScheduleGrid
from ui.schedule.layout import RowsBy
from ui.schedule.penalty_list import PenaltyList
from ui.schedule.words import reason_text, span_text
from ui.sides import Pane, Sides
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone

PANEL_WIDTH = 396
STACKED_BELOW = 860
WEEK = timedelta(days=6)


@dataclass(frozen=True, slots=True)
class _Answer:
    schedule: Schedule
    waiting: tuple[WaitingCase, ...]


class SchedulePage(Page):
    """The calendar, and beside it the panel while a hearing is set or moved."""

    PAGE = PageSpec(SCHEDULE_PAGE, QT_TRANSLATE_NOOP("pages", "日程"), "schedule", 3)

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        today = desk.today()
        self._day = today
        self._one_day = False
        self._rows_by = RowsBy.ROOM
        self._only = ""
        self._answer: _Answer | None = None
        self._wants_panel = False
        self._wanted: HearingAsked | None = None
        self.banner = Banner()
        self.title = QLabel()
        self.grid = ScheduleGrid()
        self.panel = BookingPanel(desk)
        self.empty = EmptyState()
        self.penalty = PenaltyList()
        self.book_button = QPushButton(self.tr("排定开庭（Ctrl+E）"))
        self.export_button = QPushButton(self.tr("导出日历…"))
        self.week_button, self.day_button = self._chips(self.tr("周"), self.tr("日"))
        self.room_button, self.person_button, self.case_button = self._chips(
            self.tr("按庭室"), self.tr("按人员"), self.tr("按案件")
        )
        self._question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()

    @property
    def first(self) -> date:
        """The first day shown."""
        if self._one_day:
            return self._day
        return self._day - timedelta(days=self._day.weekday())

    @property
    def last(self) -> date:
        """The last day shown."""
        return self.first if self._one_day else self.first + WEEK

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """Set a hearing, export, read anew; save while the panel is open."""
        found: dict[ActionId, Callable[[], None]] = {
            ActionId.REFRESH: self.refresh,
            ActionId.NEW_EVENT: self.book,
            ActionId.EXPORT: self.ask_where_to_export,
        }
        if not self.panel.isHidden():
            found[ActionId.SAVE] = self.panel.save
        return found

    def shown(self) -> None:
        """Look anew: another desk may have set a hearing."""
        self.refresh()

    def asked(self, request: object) -> None:
        """Show the week of a day, or begin to set the hearing of a case."""
        if isinstance(request, date):
            self.show_day(request)
        elif isinstance(request, HearingAsked) and self.panel.has_input:
            self.banner.tell(
                Tone.WARNING,
                self.tr("正在排定的开庭还没有保存"),
                self.tr("请先保存或者取消，再为 {number} 排定开庭。").format(number=request.number),
            )
        elif isinstance(request, HearingAsked):
            self._answer, self._wants_panel, self._wanted = None, True, request
            self.refresh()

    def has_unsaved_input(self) -> bool:
        """Whether a hearing is typed that was not saved."""
        return self.panel.has_input

    def refresh(self) -> None:
        """Read the days shown anew; what is shown stays until the answer comes."""
        self.title.setText(span_text(self.first, self.last))
        context, first, last = self.desk.context, self.first, self.last
        wanted = None if self._wanted is None else self._wanted.case_id
        self._question.ask(lambda _progress: _read(context, first, last, wanted))

    def show_day(self, day: date) -> None:
        """Show the week, or the day, of ``day``."""
        self._day = day
        self.refresh()

    def step(self, count: int) -> None:
        """Go on or back by weeks, or days."""
        self.show_day(self._day + timedelta(days=count if self._one_day else 7 * count))

    def book(self) -> None:
        """Begin to set a hearing."""
        if self._answer is None:
            self._wants_panel = True
            return
        waiting, wanted = self._answer.waiting, self._wanted
        self._wanted = None
        if wanted is not None and wanted.case_id not in {one.case_id for one in waiting}:
            self.banner.tell(
                Tone.WARNING,
                self.tr("{number} 现在不能排定开庭").format(number=wanted.number),
                self.tr(
                    "只有已受理、尚未排庭也未中止的仲裁案件在待排期名单中；已排定的请在日程中改期。"
                ),
            )
            return
        self.panel.begin(waiting, self._rooms(), None if wanted is None else wanted.case_id)
        self._show_panel()

    def move_hearing(
        self, row: HearingRow, day: date | None, minute: int | None, room: str | None
    ) -> None:
        """Begin to move a hearing, onto a place it was dropped on."""
        self.panel.begin_move(row, self._rooms(), day=day, minute=minute, room=room)
        self._show_panel()

    def ask_where_to_export(self) -> None:
        """Ask for a file and write the hearings shown into it."""
        ask_where_to_save(
            self,
            self.tr("导出日历"),
            f"{self._only or 'hearings'}-{self.first:%Y%m%d}.ics",
            self.export_to,
            filters=[self.tr("日历文件 (*.ics)")],
            suffix="ics",
        )

    def export_to(self, file: Path) -> None:
        """Write the hearings of the days shown, of the row shown alone if there is one."""
        context, first, last = self.desk.context, self.first, self.last
        only = self._only or None
        room = only if self._rows_by is RowsBy.ROOM else None
        person = only if self._rows_by is RowsBy.PERSON else None
        task = self.desk.writes.start(
            lambda _progress: _export(context, first, last, room, person, file),
            label=self.tr("正在导出日历…"),
        )
        task.succeeded.connect(
            lambda count: self.banner.tell(
                Tone.SUCCESS,
                self.tr("已导出 %n 次开庭", "", int(str(count))),
                str(file),
            )
        )
        task.failed.connect(self.banner.show_error)

    def _rooms(self) -> list[str]:
        rooms = () if self._answer is None else self._answer.schedule.rooms
        return [room.name for room in rooms if room.active]

    def _on_answer(self, answer: _Answer) -> None:
        self._answer = answer
        found = answer.schedule
        self.grid.show_schedule(found, self._rows_by, only=self._only)
        self.penalty.show_hearings(found.penalty)
        self.book_button.setText(
            self.tr("排定开庭（Ctrl+E）· 待排期 {count}").format(count=found.awaiting)
            if found.awaiting
            else self.tr("排定开庭（Ctrl+E）")
        )
        by_person = self._rows_by is RowsBy.PERSON
        is_empty = not found.rows and not (by_person and found.leaves)
        self.empty.setVisible(is_empty)
        self.grid.setVisible(not is_empty)
        if is_empty:
            self._say_empty(found)
        if self._wants_panel:
            self._wants_panel = False
            self.book()

    def _say_empty(self, found: Schedule) -> None:
        title = self.tr("这一天没有开庭") if self._one_day else self.tr("这一周没有开庭")
        if self._one_day and found.days_off:
            reason = reason_text(found.days_off[0].reason)
            title = self.tr("这一天不是工作日（{reason}），没有开庭").format(reason=reason)
        if not found.rooms:
            self.empty.say(
                title,
                self.tr("还没有登记庭室。登记之后，排期时可以选用，并核对是否被占用。"),
                self.tr("登记庭室"),
            )
        elif found.awaiting:
            text = self.tr("有 %n 件已受理的案件尚未排定开庭。", "", found.awaiting)
            self.empty.say(title, text, self.tr("排定开庭"))
        else:
            self.empty.say(title, self.tr("已受理的案件都已排定开庭。用 PgUp、PgDn 翻看其他日期。"))

    def _on_empty_acted(self) -> None:
        if self._answer is not None and not self._answer.schedule.rooms:
            self.desk.open_page(SETTINGS_PAGE, HEARINGS)
        else:
            self.book()

    def _show_panel(self) -> None:
        self.panel.show()
        self._share_room()
        self.handlers_changed.emit()

    def _share_room(self) -> None:
        """Let the panel have all the room where it cannot stand beside the calendar."""
        self._calendar.setHidden(self._sides.is_stacked and not self.panel.isHidden())

    def _leave_panel(self) -> None:
        self.panel.hide()
        self._share_room()
        self.handlers_changed.emit()
        self.grid.take_focus()

    def _on_saved(self, change: CaseChanged) -> None:
        self._leave_panel()
        on = change.state.hearing_on
        if on is not None:
            self._day = on
        self.banner.tell(
            Tone.SUCCESS,
            self.tr("已排定 {number} 开庭").format(number=change.number or change.receipt_number),
            self.tr("请制作并送达开庭通知。"),
        )
        self.desk.data_changed.emit(change)

    def _on_changed(self, change: object) -> None:
        if self.isVisible() and isinstance(change, CaseChanged | RoomsChanged | LeaveChanged):
            self.refresh()

    def _open_case(self, row: HearingRow | PenaltyHearing) -> None:
        self.desk.open_case(row.case_id, row.number)

    def _show_row(self, name: str) -> None:
        self._only = "" if self._only == name else name
        if self._answer is not None:
            self._on_answer(self._answer)

    def _show_one_day(self, day: date) -> None:
        self._day = day
        self.day_button.setChecked(True)

    def _on_span(self, *, one_day: bool) -> None:
        if one_day is not self._one_day:
            self._one_day = one_day
            self.refresh()

    def _on_rows(self, rows_by: RowsBy, *, on: bool) -> None:
        if on and rows_by is not self._rows_by:
            self._rows_by, self._only = rows_by, ""
            if self._answer is not None:
                self._on_answer(self._answer)

    def _chips(self, *texts: str) -> list[QToolButton]:
        """Return buttons of which one is down."""
        group = QButtonGroup(self)
        buttons = []
        for text in texts:
            button = QToolButton()
            button.setText(text)
            button.setCheckable(True)
            button.setProperty("role", "chip")
            group.addButton(button)
            buttons.append(button)
        buttons[0].setChecked(True)
        return buttons

    def _connect(self) -> None:
        self.book_button.clicked.connect(self.book)
        self.export_button.clicked.connect(self.ask_where_to_export)
        self.day_button.toggled.connect(lambda on: self._on_span(one_day=on))
        for button, rows_by in (
            (self.room_button, RowsBy.ROOM),
            (self.person_button, RowsBy.PERSON),
            (self.case_button, RowsBy.CASE),
        ):
            button.toggled.connect(lambda on, by=rows_by: self._on_rows(by, on=on))
        self.grid.case_asked.connect(self._open_case)
        self.penalty.case_asked.connect(self._open_case)
        self.grid.move_asked.connect(self.move_hearing)
        self.grid.row_asked.connect(self._show_row)
        self.grid.day_asked.connect(self._show_one_day)
        self.panel.saved.connect(self._on_saved)
        self.panel.left.connect(self._leave_panel)
        self.empty.acted.connect(self._on_empty_acted)
        self._question.answered.connect(self._on_answer)
        self._question.failed.connect(self.banner.show_error)
        self.desk.data_changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        self.title.setProperty("role", "heading")
        self.book_button.setProperty("role", "primary")
        for button in (self.book_button, self.export_button):
            button.setAutoDefault(True)
        self.title.setFixedHeight(self.export_button.sizeHint().height())
        where = FlowLayout(spacing=Space.SMALL)
        where.addWidget(self.title)
        for text, name, count in (
            ("‹", self.tr("向前（PgUp）"), -1),
            ("›", self.tr("向后（PgDn）"), 1),
        ):
            arrow = QToolButton()
            arrow.setText(text)
            arrow.setToolTip(name)
            arrow.setAccessibleName(name)
            arrow.clicked.connect(lambda _checked=False, by=count: self.step(by))
            where.addWidget(arrow)
        now = QToolButton()
        now.setText(self.tr("今天"))
        now.clicked.connect(lambda: self.show_day(self.desk.today()))
        spans = (now, self.week_button, self.day_button)
        for part in (*spans, self.room_button, self.person_button, self.case_button):
            where.addWidget(part)
        top = QHBoxLayout()
        top.setSpacing(Space.SMALL)
        top.addLayout(where, 1)
        for action in (self.export_button, self.book_button):
            top.addWidget(action, alignment=Qt.AlignmentFlag.AlignTop)
        self._calendar = self._made_calendar()
        self.panel.hide()
        self._sides = Sides(
            self._calendar, self.panel, narrow_width=PANEL_WIDTH, breaks_at=STACKED_BELOW
        )
        self._sides.arranged.connect(lambda _stacked: self._share_room())
        pane = Pane()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(pane)
        column = QVBoxLayout(pane)
        column.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addLayout(top)
        column.addWidget(self.banner)
        column.addWidget(self._sides, 1)

    def _made_calendar(self) -> QWidget:
        calendar = QWidget()
        inside = QVBoxLayout(calendar)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.grid, 1)
        inside.addWidget(self.empty, 1)
        inside.addWidget(self.penalty)
        self.empty.hide()
        return calendar

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_PageDown:
            self.step(1)
        elif event.key() == Qt.Key.Key_PageUp:
            self.step(-1)
        elif event.key() == Qt.Key.Key_Home:
            self.show_day(self.desk.today())
        else:
            super().keyPressEvent(event)


def _read(context: Context, first: date, last: date, wanted: CaseId | None) -> _Answer:
    """Read the days and what waits, the wanted case first; runs off the GUI thread."""
    return _Answer(schedule(context, first, last), awaiting(context, first=wanted))


def _export(
    context: Context, first: date, last: date, room: str | None, person: str | None, file: Path
) -> int:
    """Write the calendar; runs off the GUI thread."""
    from disputes_app.services.hearing_export import hearing_calendar

    made = hearing_calendar(context, first, last, room=room, person=person)
    save_file(file, made.content)
    return made.hearings
