"""How does a part of a page wait to be made until somebody looks at it?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

W = TypeVar("W", bound=QWidget)


class Later(Generic[W]):
    """The place of a widget, and the widget once it was asked for.

    Attributes:
        place: stands in the page from the start, empty at first.
    """

    def __init__(self, make: Callable[[], W]) -> None:
        self.place = QWidget()
        self._column = QVBoxLayout(self.place)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._make = make
        self._made: W | None = None

    @property
    def made(self) -> W | None:
        """The widget if it is there already."""
        return self._made

    def get(self) -> W:
        """Return the widget, made now if it was not there."""
        if self._made is None:
            self._made = self._make()
            self._column.addWidget(self._made)
            self._made.show()
        return self._made
