"""How does a part of a page wait to be made until somebody looks at it?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

W_co = TypeVar("W_co", bound=QWidget, covariant=True)


class Later(Generic[W_co]):
    """The place of a widget, and the widget once it was asked for.

    Attributes:
        place: stands in the page from the start, empty at first.
    """

    def __init__(self, make: Callable[[], W_co]) -> None:
        self.place = QWidget()
        self._column = QVBoxLayout(self.place)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._make = make
        self._made: W_co | None = None

    @property
    def made(self) -> W_co | None:
        """The widget if it is there already."""
        return self._made

    def get(self) -> W_co:
        """Return the widget, made now if it was not there."""
        if self._made is None:
            self._made = self._make()
            self._column.addWidget(self._made)
            self._made.show()
        return self._made
