"""What have the charts in common: walked by keys, pointed at, read aloud, opened by Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from ui.theme import current_colours
from ui.tokens import Colours, TypeSize


class ChartCanvas(QWidget):
    """Draws some things of which one can be chosen; a subclass says what they are.

    Arrows or the pointer choose, Enter or a click opens what stands behind.

    Signals:
        current_changed: the place of the thing chosen, -1 for none.
        chosen: the place of the thing whose cases are wanted.
    """

    current_changed = Signal(int)
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setProperty("role", "plain")

    @property
    def current(self) -> int:
        """The place of the thing chosen, -1 for none."""
        return self._current

    def choose(self, place: int) -> None:
        """Put the cursor on a thing; -1 takes it away."""
        place = max(-1, min(place, self.count - 1))
        if place == self._current:
            return
        self._current = place
        if place >= 0:
            self.setAccessibleDescription(self.sentence(place))
            event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(event)
        self.current_changed.emit(place)
        self.update()

    def forget_choice(self) -> None:
        """Begin anew: other things are shown."""
        self._current = -1
        self.setAccessibleDescription("")
        self.updateGeometry()
        self.update()

    # What a subclass says

    @property
    def count(self) -> int:
        """How many things there are."""
        raise NotImplementedError

    @property
    def row_length(self) -> int:
        """How many things stand in a row: so far go the arrows up and down; 0 for one row."""
        return 0

    def sentence(self, place: int) -> str:
        """Return everything about one thing."""
        raise NotImplementedError

    def tip_at(self, point: QPointF) -> str:
        """Return what the pointer is told at a point."""
        place = self.thing_at(point)
        return self.sentence(place) if place >= 0 else ""

    def thing_at(self, point: QPointF) -> int:
        """Return the place of the thing at a point, -1 for none."""
        raise NotImplementedError

    def room_of(self, place: int) -> QRectF:
        """Return where a thing stands, to be brought into view; empty where all are in view."""
        return QRectF()

    def draw(self, painter: QPainter, colours: Colours) -> None:
        """Draw all of them."""
        raise NotImplementedError

    # Overrides of Qt names

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPixelSize(TypeSize.SMALL)
        painter.setFont(font)
        self.draw(painter, colours)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last, row = self.count - 1, self.row_length
        match event.key():
            case Qt.Key.Key_Right:
                self.choose(min(self._current + 1, last))
            case Qt.Key.Key_Left:
                self.choose(max(self._current - 1, 0))
            case Qt.Key.Key_Down if row and self._current + row <= last:
                self.choose(self._current + row)
            case Qt.Key.Key_Up if row and self._current >= row:
                self.choose(self._current - row)
            case Qt.Key.Key_Home:
                self.choose(0)
            case Qt.Key.Key_End:
                self.choose(last)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._current >= 0:
                self.chosen.emit(self._current)
            case _:
                super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self.thing_at(event.position())
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if place >= 0 else Qt.CursorShape.ArrowCursor
        )
        if place >= 0:
            self.choose(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.thing_at(event.position())
        if place >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.choose(place)
            self.chosen.emit(place)

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self.choose(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._current < 0 and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.choose(self.first_chosen)
        self.update()

    @property
    def first_chosen(self) -> int:
        """The thing that is chosen when the keys come here first: the last one."""
        return self.count - 1

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self)
            return True
        return super().event(event)
