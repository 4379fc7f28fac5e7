"""What stands above the list of a type, and not above those of others?

A type that has something there has a module ``ui/dossier/<type>_above.py`` with a class ``Above``;
it is loaded when the list of the type is first in front.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Protocol, cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from disputes_app.domain.dossiers.base import DossierType
from ui.desk import Desk


class TypeAbove(Protocol):
    """What every ``Above`` offers."""

    def ask(self) -> None:
        """Look anew: its list is in front, or something was written."""


class AboveList(QWidget):
    """Shows what belongs above the list in front; nothing where its type has nothing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._made: dict[DossierType, QWidget | None] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_type(self, type_: DossierType) -> None:
        """Bring what belongs to a type to the front, and let it look anew."""
        if type_ not in self._made:
            self._made[type_] = self._make(type_)
        for other, widget in self._made.items():
            if widget is not None:
                widget.setVisible(other is type_)
        shown = self._made[type_]
        self.setVisible(shown is not None)
        if shown is not None:
            cast("TypeAbove", shown).ask()

    def _make(self, type_: DossierType) -> QWidget | None:
        name = f"ui.dossier.{type_.value}_above"
        if find_spec(name) is None:
            return None
        made = import_module(name).Above(self._desk)
        if not isinstance(made, QWidget):
            return None
        self._column.addWidget(made)
        return made
