"""What do the page of a record and the list of a type show that only this type has?

A type that has something of its own has a module for it in ``ui/dossier``, which is loaded when it
is first shown: ``<type>_part.py`` with a class ``Part`` stands on the page of a record,
``<type>_above.py`` with ``Above`` above the list (see ``above.py``), ``<type>_board.py`` with
``Board`` in place of a list that would say less.
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


def make_own(type_: DossierType, what: str, desk: Desk) -> QWidget | None:
    """Return what a type has of its own as ``part``, ``above`` or ``board``; None without it."""
    name = f"ui.dossier.{type_.value}_{what}"
    if find_spec(name) is None:
        return None
    made = getattr(import_module(name), what.capitalize())(desk)
    return made if isinstance(made, QWidget) else None


def make_part(type_: DossierType, desk: Desk) -> QWidget | None:
    """Return the part of a type; None where it has nothing of its own."""
    return make_own(type_, "part", desk)


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
    return make_own(type_, "board", desk)


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
