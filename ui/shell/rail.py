"""The rail on the left: one button a page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.actions import PAGE_KEYS
from ui.icons import icon
from ui.page import PageSpec
from ui.theme import current_colours
from ui.tokens import Space

WIDTH = 84
BUTTON_HEIGHT = 50
ICON_SIZE = 20


class Rail(QFrame):
    """Shows the pages there are; arrows go up and down.

    Signals:
        chosen: id of the page.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("页面"))
        self._specs: list[PageSpec] = []
        self._buttons: list[QToolButton] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idClicked.connect(lambda place: self.chosen.emit(self._specs[place].id))
        mark = QLabel(self.tr("劳动", "short name of the program, on the rail"))
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        mark.setFixedHeight(40)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.TIGHT, Space.TIGHT, Space.TIGHT, Space.TIGHT)
        self._column.setSpacing(2)
        self._column.addWidget(mark)
        self._column.addStretch(1)

    def show_pages(self, specs: Sequence[PageSpec]) -> None:
        """Put one button for each of ``specs``, in their order."""
        for spec in specs:
            button = QToolButton()
            button.setText(spec.shown_title)
            button.setAccessibleName(spec.shown_title)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
            button.setCheckable(True)
            button.setFixedHeight(BUTTON_HEIGHT)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            place = len(self._buttons)
            if place < len(PAGE_KEYS):
                button.setShortcut(QKeySequence(PAGE_KEYS[place]))
                button.setToolTip(f"{spec.shown_title}  {PAGE_KEYS[place]}")
            self._group.addButton(button, place)
            self._column.insertWidget(place + 1, button)
            self._specs.append(spec)
            self._buttons.append(button)
        self.draw_icons()

    def mark_page(self, page_id: str) -> None:
        """Show that ``page_id`` is in front; a page that is not on the rail marks none."""
        self._group.setExclusive(False)
        for spec, button in zip(self._specs, self._buttons, strict=True):
            button.setChecked(spec.id == page_id)
        self._group.setExclusive(True)

    def draw_icons(self) -> None:
        """Draw the icons in the colours worn now."""
        colours = current_colours()
        for spec, button in zip(self._specs, self._buttons, strict=True):
            button.setIcon(icon(spec.icon, colours.rail_text, chosen=colours.rail_chosen_text))

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        focused = [place for place, button in enumerate(self._buttons) if button.hasFocus()]
        if step is None or not focused:
            super().keyPressEvent(event)
            return
        self._buttons[(focused[0] + step) % len(self._buttons)].setFocus()
