"""可再逾期件数 as a bar that empties: how much of the room for late cases is used."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from disputes_app.domain.rate import RateFigures
from ui.statistics.rate_words import allowance_text
from ui.theme import current_colours
from ui.tokens import RADIUS

BAR_HEIGHT = 14


class AllowanceBar(QWidget):
    """Full while no case is late, empty when no more may be; hatched once it is overdrawn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = 0
        self._room = 0
        self.setFixedHeight(BAR_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def share_left(self) -> float:
        """What is left of the room, from 0 to 1."""
        return max(0, self._left) / self._room if self._room else 0.0

    def show_figures(self, figures: RateFigures) -> None:
        """Show the allowance; without a target there is no bar."""
        left = figures.allowance
        self.setVisible(left is not None)
        if left is None:
            return
        self._left, self._room = left, left + figures.late
        text = self.tr("{left}（共可逾期 {room} 件，已逾期 {late} 件）").format(
            left=allowance_text(figures), room=max(0, self._room), late=figures.late
        )
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.update()

    # Overrides of Qt names

    def sizeHint(self) -> QSize:
        return QSize(240, BAR_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(colours.border_strong), 1))
        painter.setBrush(QColor(colours.window))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self._left < 0:
            painter.setBrush(QBrush(QColor(colours.danger.ink), Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        elif self.share_left > 0:
            scarce = self.share_left <= 0.25
            ink = colours.warning.ink if scarce else colours.success.ink
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ink))
            full = box.adjusted(1, 1, -1, -1)
            full.setWidth(full.width() * self.share_left)
            painter.drawRoundedRect(full, RADIUS - 1, RADIUS - 1)
        painter.end()
