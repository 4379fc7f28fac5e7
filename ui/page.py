"""What is a page of the window, and which pages are there?

A page is a class in a module of its own in ``ui/pages``, with a ``PAGE: PageSpec``.  Nothing
else has to know about it: the rail, the palette and the tour ask ``find_pages``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from disputes_app.domain.cases import CaseId
from ui.actions import ActionId
from ui.desk import Desk


@dataclass(frozen=True, slots=True)
class PageSpec:
    """How a page is named, drawn and ordered.

    Attributes:
        id: unique, stable; what ``Desk.open_page`` takes.
        title: Chinese, marked with ``QT_TRANSLATE_NOOP("pages", …)``.
        icon: name of a drawing in ``resources/icons``.
        order: place on the rail from above; the rail gives Alt+1 to Alt+0 in this order.
        on_rail: False for pages that are reached from others (a case, a form).
        per_subject: one page for each thing opened (a case), each in a tab of its own.
    """

    id: str
    title: str
    icon: str
    order: int
    on_rail: bool = True
    per_subject: bool = False

    @property
    def shown_title(self) -> str:
        """The title in the language of the screen."""
        return QCoreApplication.translate("pages", self.title)


class Page(QWidget):
    """Base of all pages.  Made when first opened, kept until the window closes.

    Signals:
        handlers_changed: ``handlers`` answers otherwise now, so actions are enabled anew.
        title_changed: the new words for header and tab.
        close_asked: a page in a tab wants to be closed.
    """

    PAGE: ClassVar[PageSpec]

    handlers_changed = Signal()
    title_changed = Signal(str)
    close_asked = Signal()

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__()
        self.desk = desk
        self.key = key

    def asked(self, request: object) -> None:
        """Show what was asked for (a filter, a draft); called after the page was opened."""

    def shown(self) -> None:
        """The page has come to the front; a good moment to look whether it is still true."""

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """Return what the page does for each action that it offers now."""
        return {}

    def case(self) -> tuple[CaseId, str] | None:
        """Return the case that the page is about, with its number; None for no single one."""
        return None

    def has_unsaved_input(self) -> bool:
        """Whether something typed here would be lost on closing."""
        return False


def find_pages(package: ModuleType) -> tuple[type[Page], ...]:
    """Return the pages defined in the modules of ``package``, in the order of the rail."""
    import importlib
    import pkgutil

    found: list[type[Page]] = []
    for info in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        found.extend(_pages_of(importlib.import_module(info.name)))
    return in_order(found)


def in_order(pages: Iterable[type[Page]]) -> tuple[type[Page], ...]:
    """Return ``pages`` in the order of the rail.

    Raises:
        ValueError: two pages have one id.
    """
    ordered = tuple(sorted(pages, key=lambda page: (page.PAGE.order, page.PAGE.id)))
    ids = [page.PAGE.id for page in ordered]
    if len(set(ids)) != len(ids):
        raise ValueError(f"two pages have one id among {ids}")
    return ordered


def _pages_of(module: ModuleType) -> list[type[Page]]:
    import inspect

    return [
        member
        for _, member in inspect.getmembers(module, inspect.isclass)
        if issubclass(member, Page)
        and "PAGE" in vars(member)
        and member.__module__ == module.__name__
    ]
