"""The rate of each month, office or handler as columns against the target, painted by hand."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
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

from disputes_app.domain.rate import Grouping, RateGroup, percent
from ui.statistics.chart_scale import Scale, scale_for
from ui.statistics.rate_words import group_label, group_sentence, nothing_due, target_text
from ui.theme import current_colours
from ui.tokens import TypeSize

AXIS_ROOM, TARGET_ROOM, HEAD_ROOM, FOOT_ROOM = 46.0, 76.0, 18.0, 38.0
LEAST_HEIGHT = 170
MONTH_SLOT, NAME_SLOT = 17, 76
WIDEST_COLUMN = 44.0
VALUE_SLOT = 46.0


class RateChart(QWidget):
    """Arrows or the pointer choose a column, Enter or a click opens its cases.

    A column below the target is hatched, so that the chart reads without colours; a group in
    which nothing was due is a gap with the words for it.

    Signals:
        current_changed: the place of the column, -1 for none.
        chosen: the place of the column whose cases are wanted.
    """

    current_changed = Signal(int)
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[RateGroup, ...] = ()
        self._target: Fraction | None = None
        self._by: Grouping | None = None
        self._scale = Scale(0, 20)
        self._current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("按期结案率图"))

    @property
    def current(self) -> int:
        """The place of the column chosen, -1 for none."""
        return self._current

    @property
    def floor(self) -> int:
        """Where the axis begins, in per cent."""
        return self._scale.floor

    def show_groups(
        self, groups: Sequence[RateGroup], target: Fraction | None, by: Grouping | None
    ) -> None:
        """Show other groups; ``target`` None draws no line."""
        self._groups, self._target, self._by = tuple(groups), target, by
        self._scale = scale_for([group.rate for group in groups], target)
        self._current = -1
        slot = MONTH_SLOT if by is Grouping.MONTH else NAME_SLOT
        self.setMinimumWidth(round(AXIS_ROOM + TARGET_ROOM + slot * len(self._groups)))
        text = self.tr("按期结案率图，共 %n 组，左右键选择，Enter 打开案件", "", len(self._groups))
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def choose(self, place: int) -> None:
        """Put the cursor on a column; -1 takes it away."""
        place = max(-1, min(place, len(self._groups) - 1))
        if place == self._current:
            return
        self._current = place
        if place >= 0:
            self.setAccessibleDescription(group_sentence(self._groups[place], self._by))
            event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(event)
        self.current_changed.emit(place)
        self.update()

    def place_at(self, x: float) -> int:
        """Return the place of the column at a horizontal position, -1 outside."""
        plot = self._plot()
        if not self._groups or not plot.left() <= x < plot.right():
            return -1
        return min(int((x - plot.left()) / self._slot()), len(self._groups) - 1)

    def _plot(self) -> QRectF:
        right = TARGET_ROOM if self._target is not None else 12.0
        width = self.width() - AXIS_ROOM - right
        return QRectF(AXIS_ROOM, HEAD_ROOM, width, self.height() - HEAD_ROOM - FOOT_ROOM)

    def _slot(self) -> float:
        return self._plot().width() / max(1, len(self._groups))

    def _height_of(self, ratio: Fraction) -> float:
        plot = self._plot()
        share = self._scale.share(ratio)
        return plot.bottom() - plot.height() * share.numerator / share.denominator

    def _column(self, place: int) -> QRectF:
        plot, slot = self._plot(), self._slot()
        width = min(WIDEST_COLUMN, slot * 0.66)
        left = plot.left() + slot * place + (slot - width) / 2
        rate = self._groups[place].rate
        top = plot.bottom() if rate is None else self._height_of(rate)
        return QRectF(left, top, width, plot.bottom() - top)

    # Painting

    def _draw_axis(self, painter: QPainter) -> None:
        colours, plot = current_colours(), self._plot()
        for level in self._scale.levels():
            y = self._height_of(Fraction(level, 100))
            is_floor = level == self._scale.floor
            painter.setPen(QPen(QColor(colours.border_strong if is_floor else colours.border), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(colours.muted))
            box = QRectF(0, y - 8, AXIS_ROOM - 6, 16)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, f"{level}%")

    def _draw_target(self, painter: QPainter) -> None:
        if self._target is None:
            return
        colours, plot = current_colours(), self._plot()
        y = self._height_of(self._target)
        painter.setPen(QPen(QColor(colours.danger.ink), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        text = self.tr("目标 {target}").format(target=target_text(self._target))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(plot.right() + 6, y - 8, TARGET_ROOM - 8, 16), left, text)

    def _draw_column(self, painter: QPainter, place: int) -> None:
        colours, group = current_colours(), self._groups[place]
        box = self._column(place)
        if group.rate is None:
            self._draw_gap(painter, place)
            return
        below = self._target is not None and group.rate < self._target
        ink = QColor(colours.danger.ink if below else colours.accent)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern) if below else QBrush(ink))
        if box.height() < 2:
            box.setTop(box.bottom() - 2)
        painter.drawRect(box)

    def _draw_current(self, painter: QPainter) -> None:
        if self._current >= 0:
            plot, slot = self._plot(), self._slot()
            left = plot.left() + slot * self._current
            ground = QRectF(left, plot.top() - 14, slot, plot.height() + 14)
            painter.fillRect(ground, QColor(current_colours().selection))

    def _draw_values(self, painter: QPainter) -> None:
        """Write each rate above its column, on a plate so that no line strikes it through."""
        if self._slot() < VALUE_SLOT:
            return
        colours = current_colours()
        metrics = QFontMetrics(painter.font())
        for place, group in enumerate(self._groups):
            if group.rate is None:
                continue
            text, column = percent(group.rate), self._column(place)
            wide = metrics.horizontalAdvance(text) + 4.0
            plate = QRectF(column.center().x() - wide / 2, column.top() - 16, wide, 14)
            chosen = place == self._current
            painter.fillRect(plate, QColor(colours.selection if chosen else colours.window))
            below = self._target is not None and group.rate < self._target
            painter.setPen(QColor(colours.danger.ink if below else colours.text))
            painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_gap(self, painter: QPainter, place: int) -> None:
        plot, slot = self._plot(), self._slot()
        painter.setPen(QColor(current_colours().muted))
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

    def _draw_labels(self, painter: QPainter) -> None:
        metrics = QFontMetrics(painter.font())
        plot, slot = self._plot(), self._slot()
        painter.setPen(QColor(current_colours().muted))
        if self._by is Grouping.MONTH:
            self._draw_months(painter)
            return
        for place, group in enumerate(self._groups):
            box = QRectF(plot.left() + slot * place, plot.bottom() + 4, slot, 16)
            text = metrics.elidedText(
                group_label(group, self._by), Qt.TextElideMode.ElideMiddle, int(slot) - 6
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_months(self, painter: QPainter) -> None:
        plot, slot = self._plot(), self._slot()
        every = next((n for n in (1, 3, 6, 12) if n * slot >= 30), 12)
        before = ""
        for place, group in enumerate(self._groups):
            year, _, month = group.key.partition("-")
            centre = plot.left() + slot * (place + 0.5)
            if (int(month) - 1) % every == 0:
                box = QRectF(centre - 24, plot.bottom() + 4, 48, 15)
                text = self.tr("{month}月").format(month=int(month))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            if year != before:
                box = QRectF(centre - 30, plot.bottom() + 19, 60, 15)
                text = self.tr("{year}年").format(year=year)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
                before = year

    # Overrides of Qt names

    def sizeHint(self) -> QSize:
        return QSize(640, 260)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPixelSize(TypeSize.SMALL)
        painter.setFont(font)
        self._draw_current(painter)
        self._draw_axis(painter)
        for place in range(len(self._groups)):
            self._draw_column(painter, place)
        self._draw_target(painter)
        self._draw_values(painter)
        self._draw_labels(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(current_colours().accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._groups) - 1
        match event.key():
            case Qt.Key.Key_Right:
                self.choose(min(self._current + 1, last))
            case Qt.Key.Key_Left:
                self.choose(max(self._current - 1, 0))
            case Qt.Key.Key_Home:
                self.choose(0)
            case Qt.Key.Key_End:
                self.choose(last)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._current >= 0:
                self.chosen.emit(self._current)
            case _:
                super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position().x())
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if place >= 0 else Qt.CursorShape.ArrowCursor
        )
        if place >= 0:
            self.choose(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position().x())
        if place >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.choose(place)
            self.chosen.emit(place)

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self.choose(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._current < 0 and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.choose(len(self._groups) - 1)
        self.update()
