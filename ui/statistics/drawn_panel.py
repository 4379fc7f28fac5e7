"""A chart with words above it, notes under it and its table behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.banner import Banner
from ui.statistics.canvas import ChartCanvas
from ui.statistics.plain_rows import PlainRows
from ui.tokens import Space


class DrawnPanel(QWidget):
    """One button changes between chart and table; both open the same cases."""

    def __init__(self, canvas: ChartCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = canvas
        self.banner = Banner()
        self.words, self.line, self.notes = QLabel(), QLabel(), QLabel()
        self.table = PlainRows()
        self.table_button = QPushButton(self.tr("看表格"))
        self.table_button.setCheckable(True)
        self.table_button.setAutoDefault(True)
        self.above = QHBoxLayout()
        self._sides = QStackedWidget()
        self._area = QScrollArea()
        self._lay_out()
        self.table_button.toggled.connect(self._on_toggled)
        canvas.current_changed.connect(self._say)

    def show_state(self, words: str, notes: Sequence[str], *, drawn: bool) -> None:
        """Say what the chart says; without a chart only the words stand there."""
        self.banner.hide()
        self.words.setText(words)
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
        self._sides.setVisible(drawn)
        self.line.setVisible(drawn)
        self.table_button.setEnabled(drawn)
        self._say(-1)

    def hint(self) -> str:
        """Return how the chart is used, in a sentence."""
        raise NotImplementedError

    def _say(self, place: int) -> None:
        self.line.setText(self.canvas.sentence(place) if place >= 0 else self.hint())
        room = QRectF() if place < 0 else self.canvas.room_of(place)
        if not room.isEmpty():
            middle = room.center().toPoint()
            wide, high = round(room.width() / 2), round(room.height() / 2)
            self._area.ensureVisible(middle.x(), middle.y(), wide, high)

    def _on_toggled(self, table: bool) -> None:
        self._sides.setCurrentWidget(self.table if table else self._area)
        self.table_button.setText(self.tr("看图") if table else self.tr("看表格"))
        self.line.setVisible(not table)
        front: QWidget = self.table if table else self.canvas
        front.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.canvas)
        self._sides.addWidget(self._area)
        self._sides.addWidget(self.table)
        self.words.setWordWrap(True)
        self.line.setWordWrap(True)
        self.notes.setWordWrap(True)
        self.notes.setProperty("role", "small")
        for label in (self.words, self.notes):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.above.setSpacing(Space.SMALL)
        self.above.addWidget(self.words, 1)
        self.above.addWidget(self.table_button, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addWidget(self.banner)
        column.addLayout(self.above)
        column.addWidget(self._sides, 1)
        column.addWidget(self.line)
        column.addWidget(self.notes)
        column.addStretch(0)
