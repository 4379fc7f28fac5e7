"""The rate of each month, office or handler as columns against the target."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QPointF, QSize, QSizeF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from disputes_app.domain.rate import Grouping, RateGroup
from ui.statistics.canvas import ChartCanvas
from ui.statistics.rate_drawing import RateDrawing
from ui.statistics.rate_words import group_sentence
from ui.tokens import Colours

LEAST_HEIGHT = 170


class RateChart(ChartCanvas):
    """One column a group, as :class:`RateDrawing` draws them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[RateGroup, ...] = ()
        self._target: Fraction | None = None
        self._by: Grouping | None = None
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("按期结案率图"))

    @property
    def drawing(self) -> RateDrawing:
        """The columns in the size of the widget."""
        return RateDrawing(self._groups, self._target, self._by, QSizeF(self.size()), self._current)

    @property
    def floor(self) -> int:
        """Where the axis begins, in per cent."""
        return self.drawing.scale.floor

    def show_groups(
        self, groups: Sequence[RateGroup], target: Fraction | None, by: Grouping | None
    ) -> None:
        """Show other groups; ``target`` None draws no line."""
        self._groups, self._target, self._by = tuple(groups), target, by
        self.setMinimumWidth(self.drawing.least_width)
        text = self.tr("按期结案率图，共 %n 组，左右键选择，Enter 打开案件", "", len(self._groups))
        self.setAccessibleName(text)
        self.forget_choice()

    def place_at(self, x: float) -> int:
        """Return the place of the column at a horizontal position, -1 outside."""
        return self.drawing.place_at(x)

    # What the canvas asks

    @property
    def count(self) -> int:
        return len(self._groups)

    def sentence(self, place: int) -> str:
        return group_sentence(self._groups[place], self._by)

    def thing_at(self, point: QPointF) -> int:
        return self.place_at(point.x())

    def draw(self, painter: QPainter, colours: Colours) -> None:
        self.drawing.draw(painter, colours)

    # Overrides of Qt names

    def sizeHint(self) -> QSize:
        return QSize(640, 260)
