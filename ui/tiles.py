"""How does a number on the workbench open the very list that it counted?"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.restyle import set_look
from ui.tokens import Space, Tone

TILE_HEIGHT = 64
TILE_WIDTH = 126
"""The longest title in English fits."""
SMALL_HEIGHT = 34


class CountTile(QPushButton):
    """A title and a count; pressing it asks for the list behind it.

    Signals:
        opened: the request given with the count, to be passed to ``Desk.open_page``.
    """

    opened = Signal(object)

    def __init__(
        self,
        title: str,
        tone: Tone = Tone.NEUTRAL,
        parent: QWidget | None = None,
        *,
        small: bool = False,
    ) -> None:
        """Make a tile; a ``small`` one has its count beside its title."""
        super().__init__(parent)
        self.setProperty("role", "tile")
        self.setProperty("small", "true" if small else "false")
        self.setMinimumSize(TILE_WIDTH, SMALL_HEIGHT if small else TILE_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._request: object = None
        self._tone = tone
        self._title = QLabel(title)
        self._figure = QLabel("…")
        self._figure.setProperty("role", "cardTitle" if small else "figure")
        inside: QBoxLayout = QHBoxLayout(self) if small else QVBoxLayout(self)
        inside.setContentsMargins(Space.SMALL, Space.TIGHT, Space.SMALL, Space.TIGHT)
        inside.setSpacing(Space.TIGHT if small else 0)
        for label in (self._title, self._figure):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(label)
        if small:
            self.setFixedHeight(SMALL_HEIGHT)
            inside.insertStretch(1, 1)
        self.clicked.connect(lambda: self.opened.emit(self._request))
        self._say("")

    def show_count(
        self, count: int | None, request: object = None, *, late: int | None = None
    ) -> None:
        """Show ``count`` (None while it is not known) and remember what lists exactly these.

        ``late`` of them are late, which is said besides; the tone is theirs then.
        """
        self._request = request
        self._figure.setText("…" if count is None else f"{count:,}")
        said = "" if count is None else f"{count}"
        if late:
            text = self.tr("{count}（逾期{late}）")
            self._figure.setText(text.format(count=f"{count:,}", late=f"{late:,}"))
            said = text.format(count=count, late=late)
        toned = count if late is None else late
        tone = self._tone if toned else Tone.NEUTRAL
        set_look(self._figure, "tone", tone.value)
        self._say(said)

    def _say(self, figure: str) -> None:
        if figure:
            self.setAccessibleName(
                self.tr("{title}：{count}").format(title=self._title.text(), count=figure)
            )
        else:
            self.setAccessibleName(self._title.text())

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


class TileRow(QWidget):
    """Tiles of one height side by side, as many in a row as there is room for."""

    def __init__(
        self, tiles: list[CountTile], parent: QWidget | None = None, *, small: bool = False
    ) -> None:
        super().__init__(parent)
        self._tiles = tiles
        self._height = SMALL_HEIGHT if small else TILE_HEIGHT
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.SMALL)
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._arrange()

    def _arrange(self) -> None:
        room = max(1, (self.width() + Space.SMALL) // (TILE_WIDTH + Space.SMALL))
        rows = -(-len(self._tiles) // min(room, max(1, len(self._tiles))))
        columns = max(1, -(-len(self._tiles) // max(1, rows)))
        if columns == self._columns:
            return
        self._columns = columns
        for place, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, place // columns, place % columns)
        self.setMinimumWidth(TILE_WIDTH)
        self.setMinimumHeight(rows * self._height + (rows - 1) * Space.SMALL)

    # Overrides of Qt names

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._arrange()
        return super().event(event)
