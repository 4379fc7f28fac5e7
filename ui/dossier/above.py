"""What stands above the list of a type, and not above those of others?

A type that has something there has a module ``ui/dossier/<type>_above.py`` with a class ``Above``;
it is loaded when the list of the type is first in front.  It hides itself while it has nothing to
tell.
"""

from __future__ import annotations

from typing import Protocol, cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from disputes_app.domain.dossiers.base import DossierType
from ui.desk import Desk
from ui.dossier.parts import make_own


class TypeAbove(Protocol):
    """What every ``Above`` offers."""

    def ask(self) -> None:
        """Look anew: its list is in front, or something was written."""


class AboveList(QWidget):
    """Shows what belongs above the list in front; takes no room where there is nothing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._made: dict[DossierType, QWidget | None] = {}
        self._rooms: dict[DossierType, QWidget] = {}
        self._front: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_type(self, type_: DossierType | None) -> None:
        """Bring what belongs to a type to the front, and let it look anew; None for no list."""
        if type_ is not None and type_ not in self._made:
            self._made[type_] = self._make(type_)
        self._front = None if type_ is None else self._made[type_]
        for other, room in self._rooms.items():
            room.setVisible(other is type_)
        self._follow()
        if self._front is not None:
            cast("TypeAbove", self._front).ask()

    def _make(self, type_: DossierType) -> QWidget | None:
        made = make_own(type_, "above", self._desk)
        if made is None:
            return None
        room = self._rooms[type_] = QWidget()
        inner = QVBoxLayout(room)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(made)
        made.installEventFilter(self)
        self._column.addWidget(room)
        return made

    def _follow(self) -> None:
        self.setVisible(self._front is not None and not self._front.isHidden())

    # Overrides of Qt names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self._follow()
        return super().eventFilter(watched, event)
