"""What does the page of a record show that only its type has?

A type that has something of its own has a module ``ui/dossier/<type>_part.py`` with a class
``Part``; it is loaded when the first record of the type is opened.  One whose list says more than
rows of the same kind has ``ui/dossier/<type>_board.py`` with a class ``Board``.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Protocol, cast

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.services.dossiers import DossierView
from ui.desk import Desk
from ui.dossier.reading import Listing
from ui.sides import MOST


class TypePart(Protocol):
    """What every ``Part`` offers; its ``changed`` tells of a command that it ran."""

    changed: SignalInstance

    def show_view(self, view: DossierView) -> None:
        """Show the record as it stands."""


def make_part(type_: DossierType, desk: Desk) -> QWidget | None:
    """Return the part of a type; None where it has nothing of its own."""
    name = f"ui.dossier.{type_.value}_part"
    if find_spec(name) is None:
        return None
    part = import_module(name).Part(desk)
    return part if isinstance(part, QWidget) else None


class TypeBoard(Protocol):
    """What a list of its own offers, which a type shows instead of the plain one.

    ``chosen`` names the record to open, ``opening_asked`` type and facts of a new one.
    """

    chosen: SignalInstance
    opening_asked: SignalInstance

    def show_listing(self, listing: Listing, *, narrowed: bool) -> None:
        """Show an answer; ``narrowed`` says whether conditions keep records out of it."""

    def take_focus(self) -> None:
        """Put the cursor into the list."""


def make_board(type_: DossierType, desk: Desk) -> QWidget | None:
    """Return the list of its own that a type has; None where the plain one shows it."""
    name = f"ui.dossier.{type_.value}_board"
    if find_spec(name) is None:
        return None
    board = import_module(name).Board(desk)
    return board if isinstance(board, QWidget) else None


def as_board(widget: QWidget) -> TypeBoard:
    """Return a list made by :func:`make_board` as what it offers."""
    return cast("TypeBoard", widget)


def as_part(widget: QWidget) -> TypePart:
    """Return a part made by :func:`make_part` as what it offers."""
    return cast("TypePart", widget)


def fills_room(part: QWidget) -> bool:
    """Say whether a part has a list that may be as high as there is room."""
    lists = [one for one in part.findChildren(QAbstractItemView) if _is_list(one, part)]
    return any(one.maximumHeight() >= MOST for one in lists)


def _is_list(view: QAbstractItemView, part: QWidget) -> bool:
    """Say whether a view is a list: not the header of one, nor what a choice drops down."""
    return not isinstance(view, QHeaderView) and view.window() is part.window()
