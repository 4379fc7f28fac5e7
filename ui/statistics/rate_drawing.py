"""How is the rate of each group drawn as columns against the target, on a screen or on paper?"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen

from disputes_app.domain.rate import Grouping, RateGroup, percent
from ui.statistics.chart_scale import Scale, scale_for
from ui.statistics.rate_words import group_label, nothing_due, target_text
from ui.tokens import Colours

AXIS_ROOM, TARGET_ROOM, HEAD_ROOM, FOOT_ROOM = 46.0, 76.0, 18.0, 38.0
MONTH_SLOT, NAME_SLOT, PAPER_NAME_SLOT = 17, 76, 132
WIDEST_COLUMN = 44.0
VALUE_SLOT = 46.0
PAPER_HEIGHT = 320.0
LEAST_PAPER_WIDTH = 720.0


@dataclass(frozen=True)
class RateDrawing:
    """The columns of some groups in a size.

    A column below the target is hatched, so that the chart reads without colours; a group in
    which nothing was due is a gap with the words for it.  ``current`` is the column chosen, -1
    for none; ``target`` None draws no line.
    """

    groups: tuple[RateGroup, ...]
    target: Fraction | None
    by: Grouping | None
    size: QSizeF
    current: int = -1

    @classmethod
    def on_paper(
        cls, groups: tuple[RateGroup, ...], target: Fraction | None, by: Grouping | None
    ) -> RateDrawing:
        """Return the drawing in a size in which every column has room."""
        slot = VALUE_SLOT if by is not None and by.of_time else PAPER_NAME_SLOT
        wide = max(LEAST_PAPER_WIDTH, AXIS_ROOM + TARGET_ROOM + slot * len(groups))
        return cls(groups, target, by, QSizeF(wide, PAPER_HEIGHT))

    @cached_property
    def scale(self) -> Scale:
        """The axis on which every rate and the target can be seen."""
        return scale_for([group.rate for group in self.groups], self.target)

    @property
    def least_width(self) -> int:
        """The least width in which the columns can be told apart."""
        slot = MONTH_SLOT if self.by is Grouping.MONTH else NAME_SLOT
        return round(AXIS_ROOM + TARGET_ROOM + slot * len(self.groups))

    def draw(self, painter: QPainter, colours: Colours) -> None:
        """Draw everything; the font is set by the caller."""
        self._draw_current(painter, colours)
        self._draw_axis(painter, colours)
        for place in range(len(self.groups)):
            self._draw_column(painter, colours, place)
        self._draw_target(painter, colours)
        self._draw_values(painter, colours)
        self._draw_labels(painter, colours)

    def place_at(self, x: float) -> int:
        """Return the place of the column at a horizontal position, -1 outside."""
        plot = self.plot
        if not self.groups or not plot.left() <= x < plot.right():
            return -1
        return min(int((x - plot.left()) / self.slot), len(self.groups) - 1)

    @property
    def plot(self) -> QRectF:
        """Where the columns stand."""
        right = TARGET_ROOM if self.target is not None else 12.0
        width = self.size.width() - AXIS_ROOM - right
        return QRectF(AXIS_ROOM, HEAD_ROOM, width, self.size.height() - HEAD_ROOM - FOOT_ROOM)

    @property
    def slot(self) -> float:
        """The room of one column."""
        return self.plot.width() / max(1, len(self.groups))

    def _height_of(self, ratio: Fraction) -> float:
        plot = self.plot
        share = self.scale.share(ratio)
        return plot.bottom() - plot.height() * share.numerator / share.denominator

    def column(self, place: int) -> QRectF:
        """Return where a column stands."""
        plot, slot = self.plot, self.slot
        width = min(WIDEST_COLUMN, slot * 0.66)
        left = plot.left() + slot * place + (slot - width) / 2
        rate = self.groups[place].rate
        top = plot.bottom() if rate is None else self._height_of(rate)
        return QRectF(left, top, width, plot.bottom() - top)

    def _draw_axis(self, painter: QPainter, colours: Colours) -> None:
        plot = self.plot
        for level in self.scale.levels():
            y = self._height_of(Fraction(level, 100))
            is_floor = level == self.scale.floor
            painter.setPen(QPen(QColor(colours.border_strong if is_floor else colours.border), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(colours.muted))
            box = QRectF(0, y - 8, AXIS_ROOM - 6, 16)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, f"{level}%")

    def _draw_target(self, painter: QPainter, colours: Colours) -> None:
        if self.target is None:
            return
        plot = self.plot
        y = self._height_of(self.target)
        painter.setPen(QPen(QColor(colours.danger.ink), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        text = QCoreApplication.translate("RateChart", "目标 {target}").format(
            target=target_text(self.target)
        )
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(plot.right() + 6, y - 8, TARGET_ROOM - 8, 16), left, text)

    def _draw_column(self, painter: QPainter, colours: Colours, place: int) -> None:
        group = self.groups[place]
        box = self.column(place)
        if group.rate is None:
            self._draw_gap(painter, colours, place)
            return
        below = self.target is not None and group.rate < self.target
        ink = QColor(colours.danger.ink if below else colours.accent)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern) if below else QBrush(ink))
        if box.height() < 2:
            box.setTop(box.bottom() - 2)
        painter.drawRect(box)

    def _draw_current(self, painter: QPainter, colours: Colours) -> None:
        if self.current >= 0:
            plot, slot = self.plot, self.slot
            left = plot.left() + slot * self.current
            ground = QRectF(left, plot.top() - 14, slot, plot.height() + 14)
            painter.fillRect(ground, QColor(colours.selection))

    def _draw_values(self, painter: QPainter, colours: Colours) -> None:
        """Write each rate above its column, on a plate so that no line strikes it through."""
        if self.slot < VALUE_SLOT:
            return
        metrics = QFontMetrics(painter.font())
        for place, group in enumerate(self.groups):
            if group.rate is None:
                continue
            text, column = percent(group.rate), self.column(place)
            wide = metrics.horizontalAdvance(text) + 4.0
            plate = QRectF(column.center().x() - wide / 2, column.top() - 16, wide, 14)
            chosen = place == self.current
            painter.fillRect(plate, QColor(colours.selection if chosen else colours.window))
            below = self.target is not None and group.rate < self.target
            painter.setPen(QColor(colours.danger.ink if below else colours.text))
            painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_gap(self, painter: QPainter, colours: Colours, place: int) -> None:
        plot, slot = self.plot, self.slot
        painter.setPen(QColor(colours.muted))
        text = nothing_due()
        wide = QFontMetrics(painter.font()).horizontalAdvance(text)
        centre = plot.left() + slot * (place + 0.5)
        if wide < slot:
            box = QRectF(centre - slot / 2, plot.bottom() - 20, slot, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            return
        painter.save()
        painter.translate(centre, plot.bottom() - 6)
        painter.rotate(-90)
        painter.drawText(QPointF(0, 4), text)
        painter.restore()

    def _draw_labels(self, painter: QPainter, colours: Colours) -> None:
        metrics = QFontMetrics(painter.font())
        plot, slot = self.plot, self.slot
        painter.setPen(QColor(colours.muted))
        if self.by is Grouping.MONTH:
            self._draw_months(painter, colours)
            return
        for place, group in enumerate(self.groups):
            box = QRectF(plot.left() + slot * place, plot.bottom() + 4, slot, 16)
            text = metrics.elidedText(
                group_label(group, self.by), Qt.TextElideMode.ElideMiddle, int(slot) - 6
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_months(self, painter: QPainter, colours: Colours) -> None:
        plot, slot = self.plot, self.slot
        every = next((n for n in (1, 3, 6, 12) if n * slot >= 30), 12)
        before = ""
        for place, group in enumerate(self.groups):
            year, _, month = group.key.partition("-")
            centre = plot.left() + slot * (place + 0.5)
            if (int(month) - 1) % every == 0:
                box = QRectF(centre - 24, plot.bottom() + 4, 48, 15)
                text = QCoreApplication.translate("RateChart", "{month}月").format(month=int(month))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            if year != before:
                box = QRectF(centre - 30, plot.bottom() + 19, 60, 15)
                text = QCoreApplication.translate("RateChart", "{year}年").format(year=year)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
                before = year
