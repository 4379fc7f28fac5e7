"""How the rate of a period may go on: what is known as a line, the forecast as a fan."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, QSizeF
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from disputes_app.domain.forecast_outlook import FanPoint
from disputes_app.services.forecast import Forecast
from ui.statistics.canvas import ChartCanvas
from ui.statistics.fan_drawing import FanDrawing
from ui.statistics.forecast_words import point_sentence
from ui.tokens import Colours

LEAST_HEIGHT, LEAST_WIDTH = 170, 330


class FanChart(ChartCanvas):
    """Arrows or the pointer choose a point of the fan, and what is there is said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Forecast | None = None
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("预测图"))

    @property
    def drawing(self) -> FanDrawing | None:
        """The fan in the size of the widget; None before the first forecast."""
        if self._found is None:
            return None
        return FanDrawing(self._found, QSizeF(self.size()), self._current)

    @property
    def floor(self) -> int:
        """Where the axis begins, in per cent."""
        drawing = self.drawing
        return 0 if drawing is None else drawing.scale.floor

    @property
    def points(self) -> tuple[FanPoint, ...]:
        """The points of the fan."""
        drawing = self.drawing
        return () if drawing is None else drawing.fan

    def show_forecast(self, found: Forecast | None) -> None:
        """Show another forecast; None, or one without an outlook, shows nothing."""
        self._found = found
        text = self.tr("预测图，共 %n 个时点，左右键选择", "", self.count)
        self.setAccessibleName(text)
        self.forget_choice()

    def place_at(self, x: float) -> int:
        """Return the place of the point nearest to a horizontal position, -1 for none."""
        drawing = self.drawing
        return -1 if drawing is None else drawing.place_at(x)

    # What the canvas asks

    @property
    def count(self) -> int:
        return len(self.points)

    def sentence(self, place: int) -> str:
        return point_sentence(self.points[place])

    def thing_at(self, point: QPointF) -> int:
        return self.place_at(point.x())

    def draw(self, painter: QPainter, colours: Colours) -> None:
        drawing = self.drawing
        if drawing is not None:
            drawing.draw(painter, colours)

    # Overrides of Qt names

    def sizeHint(self) -> QSize:
        return QSize(640, 260)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.choose(self.place_at(event.position().x()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.choose(self.place_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        """Keep the point: nothing else says what it is."""
