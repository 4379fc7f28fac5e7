"""The sections of the settings: their names on the left, the one chosen on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from ui.later import Later
from ui.tokens import Space

LEAST_NAMES_WIDTH = 120
ID_ROLE = Qt.ItemDataRole.UserRole


class Sections(QWidget):
    """Arrows go up and down the names; Tab goes on into the section, which scrolls by itself.

    A section is made when it is shown for the first time.

    Signals:
        changed: another section is shown.
    """

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = QListWidget()
        self._names.setProperty("role", "sections")
        self._names.setAccessibleName(name)
        self._names.setFixedWidth(LEAST_NAMES_WIDTH)
        self._names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedWidget()
        self._sections: list[Later[QWidget]] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.NORMAL)
        row.addWidget(self._names)
        row.addWidget(self._stack, 1)
        self._names.currentRowChanged.connect(self._on_chosen)

    @property
    def ids(self) -> tuple[str, ...]:
        """The sections there are, from above."""
        items = (self._names.item(place) for place in range(self._names.count()))
        return tuple(item.data(ID_ROLE) for item in items)

    @property
    def current(self) -> QWidget | None:
        """The section shown."""
        place = self._stack.currentIndex()
        return self._sections[place].made if place >= 0 else None

    def add(self, section_id: str, title: str, section: Later[QWidget]) -> None:
        """Put a section below the others; the first is shown."""
        item = QListWidgetItem(title)
        item.setData(ID_ROLE, section_id)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(section.place)
        self._sections.append(section)
        self._stack.addWidget(area)
        self._names.addItem(item)
        width = self._names.sizeHintForColumn(0) + 2 * Space.SMALL
        self._names.setFixedWidth(max(LEAST_NAMES_WIDTH, width))
        if self._names.count() == 1:
            self._names.setCurrentRow(0)

    def choose(self, section_id: str) -> None:
        """Show one section; an unknown one changes nothing."""
        if section_id in self.ids:
            self._names.setCurrentRow(self.ids.index(section_id))

    def take_focus(self) -> None:
        """Put the cursor on the names."""
        self._names.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self, place: int) -> None:
        self._sections[place].get()
        self._stack.setCurrentIndex(place)
        self.changed.emit()
