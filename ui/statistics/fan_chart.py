"""How the rate of a period may go on: what is known as a line, the forecast as a fan."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

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
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from disputes_app.domain.forecast_outlook import FanPoint
from disputes_app.services.forecast import Forecast
from ui.statistics.chart_scale import Scale, scale_for
from ui.statistics.fan_days import Tick, ticks_of
from ui.statistics.forecast_words import point_sentence
from ui.statistics.rate_words import target_text
from ui.theme import current_colours
from ui.tokens import TypeSize

AXIS_ROOM, TARGET_ROOM, FOOT_ROOM = 46.0, 76.0, 24.0
HEAD_ROOM, HEAD_LINE = 26.0, 16.0
LEAST_HEIGHT, LEAST_WIDTH = 170, 330
OUTER, INNER = 45, 90
"""How opaque the 90 % and the 80 % band are painted, of 255."""
SAMPLE = 18.0


class FanChart(QWidget):
    """Arrows or the pointer choose a point of the fan, and what is there is said.

    The bands have edges of their own (the outer one dotted), so that they read without colours.

    Signals:
        current_changed: the place of the point, -1 for none.
    """

    current_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Forecast | None = None
        self._fan: tuple[FanPoint, ...] = ()
        self._scale = Scale(0, 20)
        self._current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("预测图"))

    @property
    def current(self) -> int:
        """The place of the point chosen, -1 for none."""
        return self._current

    @property
    def floor(self) -> int:
        """Where the axis begins, in per cent."""
        return self._scale.floor

    @property
    def points(self) -> tuple[FanPoint, ...]:
        """The points of the fan."""
        return self._fan

    def show_forecast(self, found: Forecast | None) -> None:
        """Show another forecast; None, or one without an outlook, shows nothing."""
        self._found = found
        self._fan = () if found is None or found.base is None else found.base.fan
        self._current = -1
        if found is not None:
            # What a handful of cases did at the beginning would flatten all the rest.
            now = [rate for _, rate in found.so_far[-1:]]
            lows = [one.band.low90 for one in self._fan]
            self._scale = scale_for([*lows, *now], found.target)
        text = self.tr("预测图，共 %n 个时点，左右键选择", "", len(self._fan))
        self.setAccessibleName(text)
        self.update()

    def choose(self, place: int) -> None:
        """Put the cursor on a point; -1 takes it away."""
        place = max(-1, min(place, len(self._fan) - 1))
        if place == self._current:
            return
        self._current = place
        if place >= 0:
            self.setAccessibleDescription(point_sentence(self._fan[place]))
            event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(event)
        self.current_changed.emit(place)
        self.update()

    def place_at(self, x: float) -> int:
        """Return the place of the point nearest to a horizontal position, -1 for none."""
        if not self._fan:
            return -1
        away = [abs(self._x(point.day) - x) for point in self._fan]
        return away.index(min(away))

    def _plot(self) -> QRectF:
        has_target = self._found is not None and self._found.target is not None
        right = TARGET_ROOM if has_target else 16.0
        measured = self._found is not None and self._found.changed is not None
        head = HEAD_ROOM + (HEAD_LINE if measured else 0)
        width = self.width() - AXIS_ROOM - right
        return QRectF(AXIS_ROOM, head, width, self.height() - head - FOOT_ROOM)

    def _x(self, day: date) -> float:
        plot, found = self._plot(), self._found
        if found is None:
            return plot.left()
        length = max((found.last - found.first).days, 1)
        return plot.left() + plot.width() * (day - found.first).days / length

    def _y(self, ratio: Fraction) -> float:
        plot, share = self._plot(), self._scale.share(ratio)
        return plot.bottom() - plot.height() * share.numerator / share.denominator

    def _at(self, day: date, ratio: Fraction) -> QPointF:
        return QPointF(self._x(day), self._y(ratio))

    # Painting

    def _draw_axis(self, painter: QPainter) -> None:
        colours, plot = current_colours(), self._plot()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for level in self._scale.levels():
            y = self._y(Fraction(level, 100))
            is_floor = level == self._scale.floor
            painter.setPen(QPen(QColor(colours.border_strong if is_floor else colours.border), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(colours.muted))
            painter.drawText(QRectF(0, y - 8, AXIS_ROOM - 6, 16), right, f"{level}%")

    def _draw_days(self, painter: QPainter, found: Forecast) -> None:
        plot = self._plot()
        painter.setPen(QColor(current_colours().muted))
        metrics = QFontMetrics(painter.font())
        free_from = 0.0
        for tick in ticks_of(found.first, found.last):
            text = self._tick_text(tick)
            wide = metrics.horizontalAdvance(text) + 6.0
            left = min(self._x(tick.day) - wide / 2, self.width() - wide)
            if left >= free_from:
                box = QRectF(left, plot.bottom() + 5, wide, 16)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
                free_from = left + wide

    def _tick_text(self, tick: Tick) -> str:
        if tick.whole_month:
            return self.tr("{month}月").format(month=tick.day.month)
        return self.tr("{month}月{day}日").format(month=tick.day.month, day=tick.day.day)

    def _draw_band(self, painter: QPainter, low: str, high: str, *, outer: bool) -> None:
        ink = QColor(current_colours().accent)
        lower = [self._at(one.day, getattr(one.band, low)) for one in self._fan]
        upper = [self._at(one.day, getattr(one.band, high)) for one in self._fan]
        fill = QColor(ink)
        fill.setAlpha(OUTER if outer else INNER)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(fill))
        painter.drawPolygon(QPolygonF([*lower, *reversed(upper)]))
        style = Qt.PenStyle.DotLine if outer else Qt.PenStyle.SolidLine
        painter.setPen(QPen(ink, 1, style))
        painter.drawPolyline(QPolygonF(lower))
        painter.drawPolyline(QPolygonF(upper))

    def _draw_lines(self, painter: QPainter, found: Forecast) -> None:
        colours = current_colours()
        painter.setClipRect(self._plot().adjusted(-1, -2, 2, 0))
        middle = [self._at(one.day, one.band.median) for one in self._fan]
        painter.setPen(QPen(QColor(colours.accent), 2.5))
        painter.drawPolyline(QPolygonF(middle))
        if found.changed is not None:
            other = [self._at(one.day, one.band.median) for one in found.changed.fan]
            painter.setPen(QPen(QColor(colours.success.ink), 2.5, Qt.PenStyle.DashDotLine))
            painter.drawPolyline(QPolygonF(other))
        painter.setPen(QPen(QColor(colours.text), 2))
        painter.drawPolyline(QPolygonF([self._at(day, rate) for day, rate in found.so_far]))
        painter.setClipping(False)

    def _draw_target(self, painter: QPainter, found: Forecast) -> None:
        if found.target is None:
            return
        colours, plot = current_colours(), self._plot()
        y = self._y(found.target)
        painter.setPen(QPen(QColor(colours.danger.ink), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        text = self.tr("目标 {target}").format(target=target_text(found.target))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(plot.right() + 6, y - 8, TARGET_ROOM - 8, 16), left, text)

    def _draw_legend(self, painter: QPainter, found: Forecast) -> None:
        colours = current_colours()
        ink = QColor(colours.accent)
        inner, outer = QColor(ink), QColor(ink)
        inner.setAlpha(INNER + OUTER)
        outer.setAlpha(OUTER)
        parts = [
            (self.tr("已知"), QPen(QColor(colours.text), 2), None),
            (self.tr("中位数"), QPen(ink, 2.5), None),
            (self.tr("80%区间"), QPen(ink, 1), inner),
            (self.tr("90%区间"), QPen(ink, 1, Qt.PenStyle.DotLine), outer),
        ]
        if found.changed is not None:
            pen = QPen(QColor(colours.success.ink), 2.5, Qt.PenStyle.DashDotLine)
            parts.append((self.tr("采取措施后的中位数"), pen, None))
        x, y = AXIS_ROOM, 9.0
        for text, pen, fill in parts:
            wide = QFontMetrics(painter.font()).horizontalAdvance(text)
            if x + SAMPLE + wide + 4 > self.width():
                x, y = AXIS_ROOM, y + HEAD_LINE
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else QBrush(fill))
            if fill is None:
                painter.drawLine(QPointF(x, y), QPointF(x + SAMPLE, y))
            else:
                painter.drawRect(QRectF(x, y - 5, SAMPLE, 10))
            painter.setPen(QColor(colours.muted))
            painter.drawText(QPointF(x + SAMPLE + 4, y + 5), text)
            x += SAMPLE + wide + 14

    def _draw_current(self, painter: QPainter) -> None:
        if self._current < 0:
            return
        colours, plot = current_colours(), self._plot()
        point = self._fan[self._current]
        x = self._x(point.day)
        painter.setPen(QPen(QColor(colours.border_strong), 1))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.setBrush(QColor(colours.window))
        painter.drawEllipse(QPointF(x, self._y(point.band.median)), 4, 4)

    # Overrides of Qt names

    def sizeHint(self) -> QSize:
        return QSize(640, 260)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPixelSize(TypeSize.SMALL)
        painter.setFont(font)
        found = self._found
        if found is not None:
            self._draw_axis(painter)
            self._draw_days(painter, found)
            if self._fan:
                self._draw_band(painter, "low90", "high90", outer=True)
                self._draw_band(painter, "low80", "high80", outer=False)
            self._draw_target(painter, found)
            self._draw_lines(painter, found)
            self._draw_current(painter)
            self._draw_legend(painter, found)
        if self.hasFocus():
            painter.setPen(QPen(QColor(current_colours().accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._fan) - 1
        match event.key():
            case Qt.Key.Key_Right:
                self.choose(min(self._current + 1, last))
            case Qt.Key.Key_Left:
                self.choose(max(self._current - 1, 0))
            case Qt.Key.Key_Home:
                self.choose(0)
            case Qt.Key.Key_End:
                self.choose(last)
            case _:
                super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.choose(self.place_at(event.position().x()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._current < 0 and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.choose(len(self._fan) - 1)
        self.update()
