"""How often each cause of lateness stands in reviews, painted by hand: columns and a line."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QBrush,
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from disputes_app.domain.late_review import Pareto
from disputes_app.domain.rate import percent
from ui.theme import current_colours
from ui.tokens import TypeSize

LEFT_ROOM, RIGHT_ROOM, HEAD_ROOM, FOOT_ROOM = 40.0, 14.0, 20.0, 22.0
LEAST_HEIGHT, LEAST_SLOT = 150, 52
WIDEST_COLUMN = 46.0
DOT = 3.0


class ParetoChart(QWidget):
    """Columns are the share of reviewed cases, the line the cumulative share, on one scale.

    Signals:
        current_changed: the place of the cause, -1 for none.
        chosen: the place of the cause whose cases are wanted.
    """

    current_changed = Signal(int)
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pareto = Pareto((), 0)
        self._names: tuple[str, ...] = ()
        self._current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("逾期原因图"))

    @property
    def current(self) -> int:
        """The place of the cause with the cursor, -1 for none."""
        return self._current

    def show_pareto(self, pareto: Pareto, names: Sequence[str]) -> None:
        """Show other causes; ``names`` are what they are called on the screen."""
        self._pareto, self._names = pareto, tuple(names)
        self._current = -1
        text = self.tr("逾期原因图，共 %n 项，左右键选择，Enter 列出案件", "", len(names))
        self.setAccessibleName(text)
        self.update()

    def choose(self, place: int) -> None:
        """Put the cursor on a cause; -1 takes it away."""
        place = max(-1, min(place, len(self._names) - 1))
        if place == self._current:
            return
        self._current = place
        if place >= 0:
            row = self._pareto.rows[place]
            text = self.tr("{cause}：{cases} 件，累计 {share}")
            self.setAccessibleDescription(
                text.format(
                    cause=self._names[place],
                    cases=row.cases,
                    share=percent(self._pareto.cumulative(row) or Fraction(0), 1),
                )
            )
            event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(event)
        self.current_changed.emit(place)
        self.update()

    def place_at(self, x: float) -> int:
        """Return the place of the cause at a horizontal position, -1 outside."""
        plot = self._plot()
        if not self._names or not plot.left() <= x < plot.right():
            return -1
        return min(int((x - plot.left()) / self._slot()), len(self._names) - 1)

    def _plot(self) -> QRectF:
        width = self.width() - LEFT_ROOM - RIGHT_ROOM
        return QRectF(LEFT_ROOM, HEAD_ROOM, width, self.height() - HEAD_ROOM - FOOT_ROOM)

    def _slot(self) -> float:
        return self._plot().width() / max(1, len(self._names))

    def _height_of(self, ratio: Fraction) -> float:
        plot = self._plot()
        return plot.bottom() - plot.height() * ratio.numerator / ratio.denominator

    # Painting

    def _draw_axis(self, painter: QPainter) -> None:
        colours, plot = current_colours(), self._plot()
        for level in range(0, 101, 25):
            y = self._height_of(Fraction(level, 100))
            painter.setPen(QPen(QColor(colours.border if level else colours.border_strong), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(colours.muted))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, y - 8, LEFT_ROOM - 6, 16), right, f"{level}%")

    def _draw_columns(self, painter: QPainter) -> None:
        colours, plot, slot = current_colours(), self._plot(), self._slot()
        metrics = QFontMetrics(painter.font())
        width = min(WIDEST_COLUMN, slot * 0.62)
        for place, row in enumerate(self._pareto.rows):
            centre = plot.left() + slot * (place + 0.5)
            top = self._height_of(self._pareto.share(row) or Fraction(0))
            ink = QColor(colours.accent)
            painter.setPen(QPen(ink, 1))
            painter.setBrush(QBrush(ink))
            painter.drawRect(QRectF(centre - width / 2, top, width, plot.bottom() - top))
            painter.setPen(QColor(colours.text))
            plate = QRectF(centre - slot / 2, plot.bottom() - 16, slot, 14)
            if plot.bottom() - top < plate.height() + 4:
                plate.moveBottom(top - 2)
            else:
                painter.setPen(QColor(colours.window))
            painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, str(row.cases))
            painter.setPen(QColor(colours.muted))
            name = metrics.elidedText(
                self._names[place], Qt.TextElideMode.ElideRight, int(slot) - 4
            )
            box = QRectF(centre - slot / 2, plot.bottom() + 4, slot, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)

    def _draw_line(self, painter: QPainter) -> None:
        colours, plot, slot = current_colours(), self._plot(), self._slot()
        points = [
            QPointF(
                plot.left() + slot * (place + 0.5),
                self._height_of(self._pareto.cumulative(row) or Fraction(0)),
            )
            for place, row in enumerate(self._pareto.rows)
        ]
        ink = QColor(colours.danger.ink)
        painter.setPen(QPen(ink, 1.6))
        for one, other in pairwise(points):
            painter.drawLine(one, other)
        painter.setBrush(QBrush(QColor(colours.window)))
        for point in points:
            painter.drawEllipse(point, DOT, DOT)

    # Overrides of Qt names

    def sizeHint(self) -> QSize:
        return QSize(420, 190)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPixelSize(TypeSize.SMALL)
        painter.setFont(font)
        if self._current >= 0:
            plot, slot = self._plot(), self._slot()
            ground = QRectF(plot.left() + slot * self._current, plot.top(), slot, plot.height())
            painter.fillRect(ground, QColor(current_colours().selection))
        self._draw_axis(painter)
        self._draw_columns(painter)
        self._draw_line(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(current_colours().accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Right:
                self.choose(self._current + 1)
            case Qt.Key.Key_Left:
                self.choose(max(self._current - 1, 0))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._current >= 0:
                self.chosen.emit(self._current)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position().x())
        if place >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.choose(place)
            self.chosen.emit(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._current < 0 and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.choose(0)
        self.update()
