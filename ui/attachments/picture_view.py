"""A picture, fitted to its room, that can be enlarged and turned."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent, QTransform
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

QUARTER = 90
STEP = 1.25
MOST_SCALE, LEAST_SCALE = 8.0, 0.05
FRAME = 2


class PictureView(QScrollArea):
    """Shows one picture.  Keys: ``+`` and ``-`` for the size, ``0`` to fit, ``R`` to turn."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self._turned = 0
        self._scale: float | None = None
        self._label = QLabel()
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidget(self._label)

    @property
    def turned(self) -> int:
        """By how many degrees the picture is turned clockwise."""
        return self._turned

    @property
    def scale(self) -> float:
        """How large a pixel of the picture is drawn."""
        return self._fitting() if self._scale is None else self._scale

    @property
    def shown_size(self) -> QSize:
        """The size in which the picture is drawn."""
        return self._label.size()

    def show_picture(self, picture: QImage) -> None:
        """Show ``picture``, upright and fitted."""
        self._picture = QPixmap.fromImage(picture)
        self._turned = 0
        self._scale = None
        self._draw()

    def turn(self, degrees: int = QUARTER) -> None:
        """Turn the picture clockwise; the file stays as it is."""
        self._turned = (self._turned + degrees) % 360
        self._draw()

    def enlarge(self) -> None:
        """Draw it larger."""
        self._scale = min(MOST_SCALE, self.scale * STEP)
        self._draw()

    def reduce(self) -> None:
        """Draw it smaller."""
        self._scale = max(LEAST_SCALE, self.scale / STEP)
        self._draw()

    def fit(self) -> None:
        """Draw it as large as there is room."""
        self._scale = None
        self._draw()

    def _size(self) -> QSize:
        size = self._picture.size()
        return size.transposed() if self._turned % 180 else size

    def _fitting(self) -> float:
        size, room = self._size(), self.maximumViewportSize()
        if size.isEmpty():
            return 1.0
        across = (room.width() - FRAME) / size.width()
        down = (room.height() - FRAME) / size.height()
        return max(LEAST_SCALE, min(1.0, across, down))

    def _draw(self) -> None:
        if self._picture.isNull():
            return
        drawn = self._picture.transformed(QTransform().rotate(self._turned))
        wanted = self._size() * self.scale
        self._label.setPixmap(
            drawn.scaled(
                wanted,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
        self._label.resize(wanted)

    # Overrides of Qt names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._scale is None:
            self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = {"+": self.enlarge, "=": self.enlarge, "-": self.reduce, "0": self.fit}.get(
            event.text()
        )
        if act is not None:
            act()
        elif event.key() == Qt.Key.Key_R:
            shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.turn(-QUARTER if shifted else QUARTER)
        else:
            super().keyPressEvent(event)
