"""How is the fan of a forecast drawn: what is known as a line, what may come as bands?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPen,
    QPolygonF,
)

from disputes_app.domain.forecast_outlook import FanPoint
from disputes_app.services.forecast import Forecast
from ui.statistics.chart_scale import Scale, scale_for
from ui.statistics.fan_days import Tick, ticks_of
from ui.statistics.rate_words import target_text
from ui.tokens import Colours, TypeSize

AXIS_ROOM, TARGET_ROOM, FOOT_ROOM = 46.0, 76.0, 24.0
HEAD_LINE, HEAD_GAP = 16.0, 10.0
OUTER, INNER = 45, 90
"""How opaque the 90 % and the 80 % band are painted, of 255."""
SAMPLE, SAMPLE_GAP, BETWEEN = 18.0, 4.0, 14.0
PAPER = QSizeF(860.0, 340.0)


@dataclass(frozen=True)
class _Sign:
    """A line of the legend: its words, how it is drawn, and what fills it."""

    text: str
    pen: QPen
    fill: QColor | None = None


@dataclass(frozen=True)
class FanDrawing:
    """The bands have edges of their own (the outer one dotted): they read without colours."""

    found: Forecast
    size: QSizeF
    current: int = -1

    @property
    def fan(self) -> tuple[FanPoint, ...]:
        """The points of the fan."""
        return () if self.found.base is None else self.found.base.fan

    @property
    def scale(self) -> Scale:
        """The axis: what a handful of cases did at the beginning would flatten all the rest."""
        now = [rate for _, rate in self.found.so_far[-1:]]
        return scale_for([*(one.band.low90 for one in self.fan), *now], self.found.target)

    @property
    def plot(self) -> QRectF:
        """Where the lines run: below as many lines as the legend needs."""
        right = 16.0 if self.found.target is None else TARGET_ROOM
        lines = 1 + max(line for line, _x in self._legend_places())
        head = HEAD_GAP + HEAD_LINE * lines
        width, height = self.size.width() - AXIS_ROOM - right, self.size.height()
        return QRectF(AXIS_ROOM, head, width, height - head - FOOT_ROOM)

    def place_at(self, x: float) -> int:
        """Return the place of the point nearest to a horizontal position, -1 for none."""
        away = [abs(self._x(point.day) - x) for point in self.fan]
        return away.index(min(away)) if away else -1

    def draw(self, painter: QPainter, colours: Colours) -> None:
        """Draw everything; the font is set by the caller."""
        self._draw_axis(painter, colours)
        self._draw_days(painter, colours)
        if self.fan:
            self._draw_band(painter, colours, "low90", "high90", outer=True)
            self._draw_band(painter, colours, "low80", "high80", outer=False)
        self._draw_target(painter, colours)
        self._draw_lines(painter, colours)
        self._draw_current(painter, colours)
        self._draw_legend(painter, colours)

    # Places

    def _x(self, day: date) -> float:
        plot, found = self.plot, self.found
        length = max((found.last - found.first).days, 1)
        return plot.left() + plot.width() * (day - found.first).days / length

    def _y(self, ratio: Fraction) -> float:
        plot, share = self.plot, self.scale.share(ratio)
        return plot.bottom() - plot.height() * share.numerator / share.denominator

    def _at(self, day: date, ratio: Fraction) -> QPointF:
        return QPointF(self._x(day), self._y(ratio))

    def _legend_texts(self) -> tuple[str, ...]:
        texts = (
            QCoreApplication.translate("FanChart", "已知"),
            QCoreApplication.translate("FanChart", "中位数"),
            QCoreApplication.translate("FanChart", "80%区间"),
            QCoreApplication.translate("FanChart", "90%区间"),
        )
        if self.found.changed is None:
            return texts
        return (*texts, QCoreApplication.translate("FanChart", "采取措施后的中位数"))

    def _legend_places(self) -> Sequence[tuple[int, float]]:
        """Return for each sign of the legend its line, from 0, and where it begins."""
        metrics, found = QFontMetricsF(_small()), []
        line, x = 0, AXIS_ROOM
        for text in self._legend_texts():
            wide = SAMPLE + SAMPLE_GAP + metrics.horizontalAdvance(text)
            if x > AXIS_ROOM and x + wide > self.size.width():
                line, x = line + 1, AXIS_ROOM
            found.append((line, x))
            x += wide + BETWEEN
        return found

    # Painting

    def _draw_axis(self, painter: QPainter, colours: Colours) -> None:
        plot, scale = self.plot, self.scale
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for level in scale.levels():
            y = self._y(Fraction(level, 100))
            is_floor = level == scale.floor
            painter.setPen(QPen(QColor(colours.border_strong if is_floor else colours.border), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(colours.muted))
            painter.drawText(QRectF(0, y - 8, AXIS_ROOM - 6, 16), right, f"{level}%")

    def _draw_days(self, painter: QPainter, colours: Colours) -> None:
        plot, found = self.plot, self.found
        painter.setPen(QColor(colours.muted))
        metrics = QFontMetricsF(painter.font())
        free_from = 0.0
        for tick in ticks_of(found.first, found.last):
            text = self._tick_text(tick)
            wide = metrics.horizontalAdvance(text) + 6.0
            left = min(self._x(tick.day) - wide / 2, self.size.width() - wide)
            if left >= free_from:
                box = QRectF(left, plot.bottom() + 5, wide, 16)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
                free_from = left + wide

    def _tick_text(self, tick: Tick) -> str:
        if tick.whole_month:
            text = QCoreApplication.translate("FanChart", "{month}月")
        else:
            text = QCoreApplication.translate("FanChart", "{month}月{day}日")
        return text.format(month=tick.day.month, day=tick.day.day)

    def _draw_band(
        self, painter: QPainter, colours: Colours, low: str, high: str, *, outer: bool
    ) -> None:
        ink = QColor(colours.accent)
        lower = [self._at(one.day, getattr(one.band, low)) for one in self.fan]
        upper = [self._at(one.day, getattr(one.band, high)) for one in self.fan]
        fill = QColor(ink)
        fill.setAlpha(OUTER if outer else INNER)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(fill))
        painter.drawPolygon(QPolygonF([*lower, *reversed(upper)]))
        style = Qt.PenStyle.DotLine if outer else Qt.PenStyle.SolidLine
        painter.setPen(QPen(ink, 1, style))
        painter.drawPolyline(QPolygonF(lower))
        painter.drawPolyline(QPolygonF(upper))

    def _draw_lines(self, painter: QPainter, colours: Colours) -> None:
        found = self.found
        painter.setClipRect(self.plot.adjusted(-1, -2, 2, 0))
        middle = [self._at(one.day, one.band.median) for one in self.fan]
        painter.setPen(QPen(QColor(colours.accent), 2.5))
        painter.drawPolyline(QPolygonF(middle))
        if found.changed is not None:
            other = [self._at(one.day, one.band.median) for one in found.changed.fan]
            painter.setPen(QPen(QColor(colours.success.ink), 2.5, Qt.PenStyle.DashDotLine))
            painter.drawPolyline(QPolygonF(other))
        painter.setPen(QPen(QColor(colours.text), 2))
        painter.drawPolyline(QPolygonF([self._at(day, rate) for day, rate in found.so_far]))
        painter.setClipping(False)

    def _draw_target(self, painter: QPainter, colours: Colours) -> None:
        found = self.found
        if found.target is None:
            return
        plot = self.plot
        y = self._y(found.target)
        painter.setPen(QPen(QColor(colours.danger.ink), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        text = QCoreApplication.translate("FanChart", "目标 {target}").format(
            target=target_text(found.target)
        )
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(plot.right() + 6, y - 8, TARGET_ROOM - 8, 16), left, text)

    def _draw_current(self, painter: QPainter, colours: Colours) -> None:
        if not 0 <= self.current < len(self.fan):
            return
        plot = self.plot
        point = self.fan[self.current]
        x = self._x(point.day)
        painter.setPen(QPen(QColor(colours.border_strong), 1))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.setBrush(QColor(colours.window))
        painter.drawEllipse(QPointF(x, self._y(point.band.median)), 4, 4)

    def _signs(self, colours: Colours) -> tuple[_Sign, ...]:
        ink = QColor(colours.accent)
        inner, outer = QColor(ink), QColor(ink)
        inner.setAlpha(INNER + OUTER)
        outer.setAlpha(OUTER)
        after = QPen(QColor(colours.success.ink), 2.5, Qt.PenStyle.DashDotLine)
        looks: tuple[tuple[QPen, QColor | None], ...] = (
            (QPen(QColor(colours.text), 2), None),
            (QPen(ink, 2.5), None),
            (QPen(ink, 1), inner),
            (QPen(ink, 1, Qt.PenStyle.DotLine), outer),
            (after, None),
        )
        texts = self._legend_texts()
        return tuple(
            _Sign(text, *look) for text, look in zip(texts, looks[: len(texts)], strict=True)
        )

    def _draw_legend(self, painter: QPainter, colours: Colours) -> None:
        for sign, (line, x) in zip(self._signs(colours), self._legend_places(), strict=True):
            y = 9.0 + line * HEAD_LINE
            painter.setPen(sign.pen)
            if sign.fill is None:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawLine(QPointF(x, y), QPointF(x + SAMPLE, y))
            else:
                painter.setBrush(QBrush(sign.fill))
                painter.drawRect(QRectF(x, y - 5, SAMPLE, 10))
            painter.setPen(QColor(colours.muted))
            painter.drawText(QPointF(x + SAMPLE + SAMPLE_GAP, y + 5), sign.text)


def _small() -> QFont:
    """Return the font in which charts are lettered."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(TypeSize.SMALL)
    return font
