"""The calendar itself: rooms, people or cases as rows, days or half hours as columns."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.hearing_log import clock_text
from disputes_app.domain.numbering import number_in_series
from disputes_app.services.hearings import Schedule
from ui.schedule.block import MIME, HearingBlock
from ui.schedule.layout import CalendarRow, Column, Placed, RowsBy, columns_of, rows_of
from ui.schedule.words import day_heading, reason_text
from ui.tokens import Space
from ui.wording import weekday_text

NAME_WIDTH = 104
DAY_WIDTH = 108
DAY_OFF_WIDTH = 52
HALF_HOUR_WIDTH = 44
LANE_HEIGHT = 58
_HOUR = 60


class Cell(QFrame):
    """A day (or half hour) of a row; hearings can be dropped on it.

    Signals:
        dropped: the case whose hearing was dropped here.
    """

    dropped = Signal(int)

    def __init__(self, column: Column, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = column
        self.name = name
        self.setProperty("cell", "off" if column.reason else "day")
        self.setAcceptDrops(True)

    # Overrides of Qt names

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        data = bytes(event.mimeData().data(MIME).data())
        event.acceptProposedAction()
        self.dropped.emit(int(data))


class ScheduleGrid(QScrollArea):
    """Shows a schedule; arrows go from hearing to hearing.

    Signals:
        case_asked: the HearingRow whose case is wanted.
        move_asked: the HearingRow to be moved, the day, the minute and the room it was dropped
            on; None where that was not said.
        row_asked: a room, a person or a case is wanted alone, or all again.
        day_asked: a day is wanted alone.
    """

    case_asked = Signal(object)
    move_asked = Signal(object, object, object, object)
    row_asked = Signal(str)
    day_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._schedule: Schedule | None = None
        self._rows_by = RowsBy.ROOM
        self._blocks: list[tuple[HearingBlock, int, int]] = []

    @property
    def blocks(self) -> tuple[HearingBlock, ...]:
        """The hearings as shown, from the upper left."""
        return tuple(block for block, _, _ in self._blocks)

    def show_schedule(self, schedule: Schedule, rows_by: RowsBy, *, only: str = "") -> None:
        """Show other hearings; the one with the cursor keeps it if it is still there."""
        focused = self.focusWidget()
        chosen = focused.row.case_id if isinstance(focused, HearingBlock) else None
        self._schedule, self._rows_by = schedule, rows_by
        self._blocks = []
        columns = columns_of(schedule)
        rows = rows_of(schedule, columns, rows_by)
        if only:
            rows = tuple(row for row in rows if row.key == only)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        self._put_heads(grid, columns)
        place = 1
        for row in rows:
            place = self._put_row(grid, place, row, columns)
        grid.setRowStretch(place, 1)
        self.setWidget(inside)
        for block in self.blocks:
            if block.row.case_id == chosen:
                block.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """Put the cursor on the first hearing."""
        if self._blocks:
            self._blocks[0][0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_heads(self, grid: QGridLayout, columns: tuple[Column, ...]) -> None:
        corner = QLabel(
            {
                RowsBy.ROOM: self.tr("庭室"),
                RowsBy.PERSON: self.tr("人员"),
                RowsBy.CASE: self.tr("案件"),
            }[self._rows_by]
        )
        corner.setProperty("role", "small")
        corner.setFixedWidth(NAME_WIDTH)
        corner.setContentsMargins(Space.SMALL, 0, 0, 0)
        grid.addWidget(corner, 0, 0)
        for place, column in enumerate(columns, start=1):
            if column.minute is None:
                grid.addWidget(self._day_head(column), 0, place)
                off = bool(column.reason)
                grid.setColumnStretch(place, 1 if off else 3)
                grid.setColumnMinimumWidth(place, DAY_OFF_WIDTH if off else DAY_WIDTH)
            else:
                grid.setColumnStretch(place, 1)
                grid.setColumnMinimumWidth(place, HALF_HOUR_WIDTH)
                if column.minute % _HOUR == 0 or place == 1:
                    hour = QLabel(clock_text(column.minute))
                    hour.setProperty("role", "small")
                    grid.addWidget(hour, 0, place, 1, 1)

    def _day_head(self, column: Column) -> QWidget:
        head = QFrame()
        head.setProperty("cell", "off" if column.reason else "head")
        heading = f"{column.day:%m-%d}" if column.reason else day_heading(column.day)
        day = QPushButton(heading)
        day.setProperty("role", "link")
        day.setToolTip(self.tr("只看这一天"))
        day.setAccessibleName(self.tr("只看 {day}").format(day=column.day.isoformat()))
        day.setMinimumWidth(0)
        day.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        day.clicked.connect(lambda _checked=False, on=column.day: self.day_asked.emit(on))
        box = QVBoxLayout(head)
        box.setContentsMargins(0, 2, 0, 2)
        box.setSpacing(0)
        box.addWidget(day)
        if column.reason:
            why = QLabel(f"{weekday_text(column.day)}\n{reason_text(column.reason)}")
            why.setProperty("role", "small")
            why.setAlignment(Qt.AlignmentFlag.AlignCenter)
            why.setWordWrap(True)
            box.addWidget(why)
            head.setToolTip(reason_text(column.reason))
        return head

    def _put_row(
        self, grid: QGridLayout, place: int, row: CalendarRow, columns: tuple[Column, ...]
    ) -> int:
        """Put a room or a person below the others; return the place of the next."""
        lanes = max((one.lane for one in row.placed), default=0) + 1
        shown = number_in_series(row.key) if self._rows_by is RowsBy.CASE else row.key
        name = QPushButton(shown or self.tr("庭室未定"))
        name.setProperty("role", "link")
        name.setFixedWidth(NAME_WIDTH)
        name.setToolTip(self.tr("只看这一行，再按一次恢复"))
        name.clicked.connect(lambda _checked=False, key=row.key: self.row_asked.emit(key))
        grid.addWidget(name, place, 0, lanes, 1, Qt.AlignmentFlag.AlignTop)
        for at, column in enumerate(columns, start=1):
            cell = Cell(column, row.key, self)
            cell.setMinimumHeight(LANE_HEIGHT // 2)
            cell.dropped.connect(lambda case_id, on=cell: self._on_dropped(case_id, on))
            grid.addWidget(cell, place, at, lanes, 1)
        for one in row.placed:
            widget = self._widget_of(one, place)
            grid.addWidget(widget, place + one.lane, one.column + 1, 1, one.span)
        return place + lanes

    def _widget_of(self, placed: Placed, place: int) -> QWidget:
        row, leave = placed.row, placed.leave
        if row is None:
            words = self.tr("请假") if leave is None or not leave.reason else leave.reason
            away = QLabel(words)
            away.setProperty("badge", "neutral")
            away.setAlignment(Qt.AlignmentFlag.AlignCenter)
            away.setToolTip(words)
            return away
        schedule = self._schedule
        clashes = (
            () if schedule is None else schedule.clashes.get((row.case_id, row.hearing.seq), ())
        )
        block = HearingBlock(row, clashes)
        block.setMinimumHeight(LANE_HEIGHT)
        block.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        block.opened.connect(lambda: self.case_asked.emit(row))
        block.move_asked.connect(lambda: self.move_asked.emit(row, None, None, None))
        block.step_asked.connect(lambda right, down: self._step(block, right, down))
        self._blocks.append((block, placed.column, place + placed.lane))
        return block

    def _on_dropped(self, case_id: int, cell: Cell) -> None:
        rows = () if self._schedule is None else self._schedule.rows
        row = next((one for one in rows if one.case_id == case_id), None)
        if row is not None:
            room = cell.name if self._rows_by is RowsBy.ROOM else None
            day: date = cell.column.day
            self.move_asked.emit(row, day, cell.column.minute, room)

    def _step(self, block: HearingBlock, right: int, down: int) -> None:
        """Go to the nearest hearing in a direction."""
        here = next((column, row) for one, column, row in self._blocks if one is block)
        best: tuple[int, HearingBlock] | None = None
        for one, column, row in self._blocks:
            across, along = column - here[0], row - here[1]
            ahead, aside = (across * right, along) if right else (along * down, across)
            far = ahead * 10 + abs(aside) * 13
            if ahead > 0 and (best is None or far < best[0]):
                best = (far, one)
        if best is not None:
            best[1].setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(best[1])
