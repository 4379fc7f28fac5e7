"""How far along its line is the case?  A row of steps, painted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from disputes_app.domain.line_steps import StepReached, StepState
from ui.theme import current_colours
from ui.tokens import Space, TypeSize
from ui.wording import day_text, name_of, short_day_text

DOT = 6.0
LINE = 17
HEIGHT = 50
STEP_WIDTH = 84


class StepBar(QWidget):
    """Dots with their words and days; a step left out on the way is hollow and says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[StepReached, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(HEIGHT)

    @property
    def words(self) -> str:
        """What a screen reader says of it."""
        return self.accessibleName()

    def show_steps(self, steps: Sequence[StepReached]) -> None:
        """Show the steps of a case."""
        self._steps = tuple(steps)
        said = [self._said(step) for step in steps]
        self.setAccessibleName(self.tr("办案进程：{steps}").format(steps=" → ".join(said)))
        self.setToolTip("\n".join(said))
        self.updateGeometry()
        self.update()

    def _said(self, reached: StepReached) -> str:
        name = name_of(reached.step)
        match reached.state:
            case StepState.DONE:
                return self.tr("{step}（{day}）").format(step=name, day=day_text(reached.on))
            case StepState.CURRENT:
                return self.tr("{step}（下一步）").format(step=name)
            case StepState.SKIPPED:
                return self.tr("{step}（未经过）").format(step=name)
            case _:
                return self.tr("{step}（未到）").format(step=name)

    def _colour(self, state: StepState) -> QColor:
        colours = current_colours()
        names = {
            StepState.DONE: colours.accent,
            StepState.CURRENT: colours.accent,
            StepState.SKIPPED: colours.border_strong,
            StepState.AHEAD: colours.border_strong,
        }
        return QColor(names[state])

    def _draw_step(self, painter: QPainter, place: int, room: QRectF) -> None:
        reached = self._steps[place]
        colours = current_colours()
        centre = QPointF(room.center().x(), DOT + 3)
        if place + 1 < len(self._steps):
            following = self._steps[place + 1].state
            done = following in {StepState.DONE, StepState.SKIPPED}
            pen = QPen(QColor(colours.accent if done else colours.border), 2)
            painter.setPen(pen)
            end = QPointF(centre.x() + room.width() - DOT - 2, centre.y())
            painter.drawLine(QPointF(centre.x() + DOT + 2, centre.y()), end)
        colour = self._colour(reached.state)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(colour if reached.state is StepState.DONE else QColor(colours.surface))
        painter.drawEllipse(centre, DOT, DOT)
        self._draw_words(painter, reached, room)

    def _draw_words(self, painter: QPainter, reached: StepReached, room: QRectF) -> None:
        colours = current_colours()
        current = reached.state is StepState.CURRENT
        quiet = reached.state in {StepState.AHEAD, StepState.SKIPPED}
        font = painter.font()
        font.setPixelSize(TypeSize.SMALL)
        font.setBold(current)
        font.setStrikeOut(reached.state is StepState.SKIPPED)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted if quiet else colours.text))
        line = QRectF(room.left(), 2 * DOT + 4, room.width(), LINE)
        words = QFontMetrics(font).elidedText(
            name_of(reached.step), Qt.TextElideMode.ElideRight, int(room.width()) - 4
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)
        if reached.on is not None:
            font.setBold(False)
            painter.setFont(font)
            painter.setPen(QColor(colours.muted))
            painter.drawText(
                line.translated(0, LINE), Qt.AlignmentFlag.AlignCenter, short_day_text(reached.on)
            )

    # Overrides of Qt names

    def sizeHint(self) -> QSize:
        return QSize(max(1, len(self._steps)) * (STEP_WIDTH + Space.SMALL), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._steps:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = min(self.width() / len(self._steps), 130.0)
        for place in range(len(self._steps)):
            self._draw_step(painter, place, QRectF(place * width, 0, width, HEIGHT))
        painter.end()
