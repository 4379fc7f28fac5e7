"""How do the months of every group stand side by side, one small chart a group, on one scale?"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen

from disputes_app.domain.rate import Grouping, RateCells, RateGroup
from ui.statistics.chart_scale import Scale, scale_for
from ui.statistics.rate_words import group_label, ratio_text
from ui.tokens import Colours

PANEL_WIDTH, PANEL_HEIGHT = 216.0, 132.0
GAP = 10.0
LEFT_ROOM, RIGHT_ROOM, HEAD_ROOM, FOOT_ROOM = 38.0, 8.0, 32.0, 20.0
PAPER_COLUMNS = 4
FEW = 5
"""A group in which fewer cases were due is not compared with others."""


@dataclass(frozen=True)
class MultiplesDrawing:
    """The small charts in a width; the height follows from how many there are."""

    rows: tuple[RateCells, ...]
    target: Fraction | None
    by: Grouping | None
    width: float
    current: int = -1

    @classmethod
    def on_paper(
        cls, rows: tuple[RateCells, ...], target: Fraction | None, by: Grouping | None
    ) -> MultiplesDrawing:
        """Return the drawing in a width for four charts, or fewer where there are fewer."""
        columns = max(1, min(PAPER_COLUMNS, len(rows)))
        return cls(rows, target, by, columns * (PANEL_WIDTH + GAP) + GAP)

    @property
    def columns(self) -> int:
        """How many charts stand side by side."""
        return max(1, int((self.width - GAP) / (PANEL_WIDTH + GAP)))

    @property
    def size(self) -> QSizeF:
        """The room that all of them need."""
        lines = -(-len(self.rows) // self.columns)
        return QSizeF(self.width, lines * (PANEL_HEIGHT + GAP) + GAP)

    @cached_property
    def scale(self) -> Scale:
        """One axis for all: the charts can be compared."""
        rates = [month.rate for row in self.rows for month in row.months]
        return scale_for(rates, self.target)

    def panel(self, place: int) -> QRectF:
        """Return where a chart stands; all are as wide as room allows."""
        columns = self.columns
        wide = (self.width - GAP) / columns - GAP
        line, column = divmod(place, columns)
        left = GAP + column * (wide + GAP)
        return QRectF(left, GAP + line * (PANEL_HEIGHT + GAP), wide, PANEL_HEIGHT)

    def place_at(self, point: QPointF) -> int:
        """Return the place of the chart at a point, -1 beside them."""
        for place in range(len(self.rows)):
            if self.panel(place).contains(point):
                return place
        return -1

    def month_at(self, point: QPointF) -> RateGroup | None:
        """Return the month of a chart at a point."""
        place = self.place_at(point)
        if place < 0:
            return None
        plot, months = self._plot(place), self.rows[place].months
        if not months or not plot.left() <= point.x() < plot.right():
            return None
        slot = plot.width() / len(months)
        return months[min(int((point.x() - plot.left()) / slot), len(months) - 1)]

    def draw(self, painter: QPainter, colours: Colours) -> None:
        """Draw everything; the font is set by the caller."""
        for place in range(len(self.rows)):
            self._draw_frame(painter, colours, place)
            self._draw_axis(painter, colours, place)
            self._draw_months(painter, colours, place)
            self._draw_head(painter, colours, place)

    def _plot(self, place: int) -> QRectF:
        return self.panel(place).adjusted(LEFT_ROOM, HEAD_ROOM, -RIGHT_ROOM, -FOOT_ROOM)

    def _height_of(self, plot: QRectF, ratio: Fraction) -> float:
        share = self.scale.share(ratio)
        return plot.bottom() - plot.height() * share.numerator / share.denominator

    def _draw_frame(self, painter: QPainter, colours: Colours, place: int) -> None:
        chosen = place == self.current
        painter.setPen(QPen(QColor(colours.accent if chosen else colours.border), 1))
        painter.setBrush(QColor(colours.selection if chosen else colours.surface))
        painter.drawRoundedRect(self.panel(place), 4, 4)

    def _draw_axis(self, painter: QPainter, colours: Colours, place: int) -> None:
        plot, panel, months = self._plot(place), self.panel(place), self.rows[place].months
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for level in (self.scale.floor, 100):
            y = self._height_of(plot, Fraction(level, 100))
            painter.setPen(QPen(QColor(colours.border_strong), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(colours.muted))
            painter.drawText(QRectF(panel.left(), y - 8, LEFT_ROOM - 4, 16), right, f"{level}%")
        if self.target is not None:
            y = self._height_of(plot, self.target)
            painter.setPen(QPen(QColor(colours.danger.ink), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        if not months:
            return
        painter.setPen(QColor(colours.muted))
        foot = QRectF(plot.left(), plot.bottom() + 2, plot.width(), 16)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, months[0].key)
        if len(months) > 1:
            painter.drawText(foot, Qt.AlignmentFlag.AlignRight, months[-1].key)

    def _draw_months(self, painter: QPainter, colours: Colours, place: int) -> None:
        plot, months = self._plot(place), self.rows[place].months
        slot = plot.width() / max(1, len(months))
        wide = max(1.0, min(14.0, slot * 0.7))
        for number, month in enumerate(months):
            left = plot.left() + slot * number + (slot - wide) / 2
            if month.rate is None:
                painter.fillRect(QRectF(left, plot.bottom() - 1, wide, 1), QColor(colours.muted))
                continue
            top = min(self._height_of(plot, month.rate), plot.bottom() - 2)
            below = self.target is not None and month.rate < self.target
            ink = QColor(colours.danger.ink if below else colours.accent)
            painter.setPen(QPen(ink, 1))
            painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern) if below else QBrush(ink))
            painter.drawRect(QRectF(left, top, wide, plot.bottom() - top))

    def _draw_head(self, painter: QPainter, colours: Colours, place: int) -> None:
        group, panel = self.rows[place].group, self.panel(place)
        metrics = QFontMetrics(painter.font())
        rate = ratio_text(group.rate)
        if 0 < group.due < FEW:
            rate = QCoreApplication.translate("rate", "{rate}（样本少）").format(rate=rate)
        room = panel.adjusted(8, 4, -8, 0)
        room.setHeight(18)
        below = group.rate is not None and self.target is not None and group.rate < self.target
        painter.setPen(QColor(colours.danger.ink if below else colours.text))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | middle, rate)
        left = int(room.width() - metrics.horizontalAdvance(rate) - 8)
        name = metrics.elidedText(
            group_label(group, self.by), Qt.TextElideMode.ElideMiddle, max(0, left)
        )
        painter.setPen(QColor(colours.text))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | middle, name)
