"""One hearing in the calendar: when, which case, who against whom, and how it stands."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from disputes_app.domain.hearing_records import HearingRow, HearingState
from disputes_app.domain.hearing_schedule import Clash
from disputes_app.domain.numbering import number_in_series
from ui.badges import BadgeLabel
from ui.case_words import parties_text
from ui.elided_label import ElidedLabel
from ui.schedule.words import hearing_badge, hearing_lines, times_text
from ui.tokens import Space

MIME = "application/x-disputes-hearing"
MOVE_KEY = Qt.Key.Key_M


class HearingBlock(QFrame):
    """Enter or a double click opens the case, M or dragging moves the hearing.

    Signals:
        opened: the case is wanted.
        move_asked: the hearing is to be moved.
        step_asked: another block is wanted (columns to the right, rows down).
    """

    opened = Signal()
    move_asked = Signal()
    step_asked = Signal(int, int)

    def __init__(
        self, row: HearingRow, clashes: tuple[Clash, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.row = row
        self._pressed_at: QPoint | None = None
        badge = hearing_badge(row, clashes)
        self.setProperty("block", badge.tone.value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        words = hearing_lines(row, clashes)
        self.setToolTip("\n".join(words))
        self.setAccessibleName("\n".join(words))
        self.setAccessibleDescription(self.tr("Enter 打开案件，M 改期"))
        times = ElidedLabel()
        times.setText(times_text(row.hearing))
        times.setProperty("role", "entryTitle")
        number, parties = ElidedLabel(), ElidedLabel()
        number.setText(number_in_series(row.number))
        parties.setText(parties_text(row.applicant_names, row.respondent_names))
        for label in (number, parties):
            label.setProperty("role", "small")
        second = QHBoxLayout()
        second.setSpacing(Space.TIGHT)
        second.addWidget(number, 1)
        second.addWidget(BadgeLabel(badge))
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 3, 3, 3)
        column.setSpacing(0)
        column.addWidget(times)
        column.addLayout(second)
        column.addWidget(parties)

    @property
    def words(self) -> str:
        """Everything the block says."""
        return self.accessibleName()

    @property
    def can_move(self) -> bool:
        """Whether the hearing is still to come."""
        return self.row.hearing.state is HearingState.SET

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif key == MOVE_KEY and self.can_move:
            self.move_asked.emit()
        elif key in steps:
            self.step_asked.emit(*steps[key])
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        start = self._pressed_at
        if start is None or not self.can_move:
            return
        far = QApplication.startDragDistance()
        if (event.position().toPoint() - start).manhattanLength() < far:
            return
        self._pressed_at = None
        drag = QDrag(self)
        data = QMimeData()
        data.setData(MIME, QByteArray(f"{self.row.case_id}".encode()))
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.setHotSpot(start)
        drag.exec(Qt.DropAction.MoveAction)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("打开案件")).triggered.connect(self.opened)
        move = menu.addAction(self.tr("改期…"))
        move.setEnabled(self.can_move)
        move.triggered.connect(self.move_asked)
        menu.popup(event.globalPos())
