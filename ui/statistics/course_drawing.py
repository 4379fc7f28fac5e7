"""How is the allowance drawn that empties over a period, with its point of no return?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen

from disputes_app.domain.rate_course import AllowanceCourse
from ui.statistics.course_words import lost_mark
from ui.tokens import Colours
from ui.wording import day_text

LEFT_ROOM, RIGHT_ROOM, HEAD_ROOM, FOOT_ROOM = 52.0, 24.0, 26.0, 26.0
PAPER = QSizeF(860.0, 340.0)
MOST_LINES = 6


@dataclass(frozen=True)
class CourseDrawing:
    """A line of steps from the whole room down to what is left; hatched below nothing."""

    course: AllowanceCourse
    size: QSizeF
    current: int = -1

    @property
    def plot(self) -> QRectF:
        """Where the line runs."""
        return QRectF(
            LEFT_ROOM,
            HEAD_ROOM,
            self.size.width() - LEFT_ROOM - RIGHT_ROOM,
            self.size.height() - HEAD_ROOM - FOOT_ROOM,
        )

    @property
    def last(self) -> date:
        """The last day of the axis: the day after the period, when all of it is judged."""
        return self.course.figures.query.to_day + timedelta(days=1)

    def x_of(self, day: date) -> float:
        """Return where a day stands."""
        first, plot = self.course.first, self.plot
        return plot.left() + plot.width() * (day - first).days / max(1, (self.last - first).days)

    def y_of(self, left: float) -> float:
        """Return how high a number of cases stands."""
        plot, top, floor = self.plot, self._top, self._floor
        return plot.bottom() - plot.height() * (left - floor) / (top - floor)

    def place_at(self, point: QPointF) -> int:
        """Return the step that holds at a point: the last one before it; -1 for none."""
        if not self.plot.adjusted(-4, -HEAD_ROOM, 4, FOOT_ROOM).contains(point):
            return -1
        held = [n for n, one in enumerate(self.course.steps) if self.x_of(one.day) <= point.x() + 4]
        return held[-1] if held else -1

    def draw(self, painter: QPainter, colours: Colours) -> None:
        """Draw everything; the font is set by the caller."""
        self._draw_levels(painter, colours)
        self._draw_months(painter, colours)
        self._draw_course(painter, colours)
        self._draw_rest(painter, colours)
        self._draw_lost(painter, colours)
        self._draw_current(painter, colours)

    @property
    def _top(self) -> int:
        return max(1, self.course.room)

    @property
    def _floor(self) -> int:
        return min(0, self.course.left)

    def _draw_levels(self, painter: QPainter, colours: Colours) -> None:
        plot = self.plot
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        span = self._top - self._floor
        step = next(n for n in _steps() if span / n <= MOST_LINES)
        for level in range(-(-self._floor // step) * step, self._top + 1, step):
            y = self.y_of(level)
            zero = level == 0
            painter.setPen(QPen(QColor(colours.danger.ink if zero else colours.border), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(colours.danger.ink if zero else colours.muted))
            painter.drawText(QRectF(0, y - 8, LEFT_ROOM - 6, 16), right, str(level))

    def _draw_months(self, painter: QPainter, colours: Colours) -> None:
        plot, first = self.plot, self.course.first
        months = [first.replace(day=1)]
        while months[-1] < self.last:
            months.append((months[-1] + timedelta(days=31)).replace(day=1))
        every = max(1, -(-len(months) * 52 // max(1, int(plot.width()))))
        painter.setPen(QColor(colours.muted))
        for month in months[::every]:
            x = self.x_of(max(month, first))
            if x <= plot.right() - 24:
                box = QRectF(x - 2, plot.bottom() + 6, 60, 16)
                painter.drawText(box, Qt.AlignmentFlag.AlignLeft, f"{month:%Y-%m}")

    def _draw_course(self, painter: QPainter, colours: Colours) -> None:
        """Fill what is left between two steps; what is overdrawn is hatched below the line."""
        course = self.course
        if course.end < course.first:
            return
        left, begun = course.room, course.first
        days = [(one.day, one.left) for one in course.steps] + [(course.end, course.left)]
        for day, after in days:
            begin, end = self.x_of(begun), self.x_of(day)
            ink = QColor(colours.danger.ink if left < 0 else colours.accent)
            painter.setPen(Qt.PenStyle.NoPen)
            style = Qt.BrushStyle.BDiagPattern if left < 0 else Qt.BrushStyle.Dense5Pattern
            painter.setBrush(QBrush(ink, style))
            painter.drawRect(
                QRectF(QPointF(begin, self.y_of(left)), QPointF(end, self.y_of(0))).normalized()
            )
            painter.setPen(QPen(ink, 2))
            painter.drawLine(QPointF(begin, self.y_of(left)), QPointF(end, self.y_of(left)))
            painter.drawLine(QPointF(end, self.y_of(left)), QPointF(end, self.y_of(after)))
            left, begun = after, day

    def _draw_rest(self, painter: QPainter, colours: Colours) -> None:
        """Draw what stays if every other case closes in time, from the as-of day on."""
        course = self.course
        begin = max(course.first, course.end)
        if begin >= self.last:
            return
        y, x = self.y_of(course.left), self.x_of(begin)
        painter.setPen(QPen(QColor(colours.muted), 1.5, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, y), QPointF(self.plot.right(), y))
        text = QCoreApplication.translate("rate", "其余案件全部按期")
        wide = QFontMetrics(painter.font()).horizontalAdvance(text) + 4
        if x + wide < self.plot.right():
            painter.setPen(QColor(colours.muted))
            painter.drawText(QPointF(x + 4, y - 5), text)

    def _draw_lost(self, painter: QPainter, colours: Colours) -> None:
        lost = self.course.lost_on
        if lost is None:
            return
        plot, x, text = self.plot, self.x_of(lost), lost_mark(lost)
        painter.setPen(QPen(QColor(colours.danger.ink), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, plot.top() - 4), QPointF(x, plot.bottom()))
        wide = QFontMetrics(painter.font()).horizontalAdvance(text) + 6.0
        left = min(x + 4, plot.right() - wide) if x + wide > plot.right() else x + 4
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, 4, wide, 16), middle, text)

    def _draw_current(self, painter: QPainter, colours: Colours) -> None:
        if not 0 <= self.current < len(self.course.steps):
            return
        step = self.course.steps[self.current]
        point = QPointF(self.x_of(step.day), self.y_of(step.left))
        painter.setPen(QPen(QColor(colours.text), 2))
        painter.setBrush(QColor(colours.surface))
        painter.drawEllipse(point, 5, 5)
        text = day_text(step.day)
        wide = QFontMetrics(painter.font()).horizontalAdvance(text) + 6.0
        left = min(point.x() + 8, self.plot.right() - wide)
        box = QRectF(left, max(self.plot.top(), point.y() - 22), wide, 16)
        painter.fillRect(box, QColor(colours.selection))
        painter.setPen(QColor(colours.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _steps() -> tuple[int, ...]:
    return tuple(base * 10**power for power in range(7) for base in (1, 2, 5))
