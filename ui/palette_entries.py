"""What can be chosen in the palette: commands and pages at once, and what a search finds."""

from __future__ import annotations

import enum
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.case_code import read_case_code
from ui.actions import ActionId, ActionSet
from ui.desk import CASE_PAGE, DOSSIERS_PAGE, OpeningAsked
from ui.page import Page

if TYPE_CHECKING:
    from disputes_app.services.progress import Progress


class EntryKind(enum.StrEnum):
    """What an entry opens."""

    COMMAND = "command"
    PAGE = "page"
    SUBJECT = "subject"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the palette.

    Attributes:
        kind: what it opens.
        target: ActionId, page id, or the page id that shows the subject.
        title: what it is called.
        detail: what helps to tell it from others: a shortcut, the parties.
        icon: name of a drawing.
        key: for a subject its key (the id of a case).
        request: for a page what it should show; None for the page as it is.
    """

    kind: EntryKind
    target: str
    title: str
    detail: str = ""
    icon: str = ""
    key: str = ""
    request: object = None


Search = Callable[[str, "Progress"], Sequence[Entry]]
"""Finds cases and employers; runs off the GUI thread; returns SUBJECT entries, best first."""


def fixed_entries(actions: ActionSet, kinds: Iterable[type[Page]]) -> list[Entry]:
    """Return the pages that open without naming a thing, then the commands usable now."""
    kinds = tuple(kinds)
    pages = [
        Entry(EntryKind.PAGE, kind.PAGE.id, kind.PAGE.shown_title, "", kind.PAGE.icon)
        for kind in kinds
        if not kind.PAGE.per_subject
    ]
    commands = [
        Entry(EntryKind.COMMAND, spec.id, spec.shown_text, spec.shortcut, spec.icon)
        for spec in actions.specs.values()
        if actions.action(spec.id).isEnabled() and spec.id is not ActionId.FIND
    ]
    return [*pages, *commands, *_opening_entries({kind.PAGE.id for kind in kinds})]


def scanned_entries(typed: str) -> list[Entry]:
    """Return the case whose code was scanned, at once: a scanner presses Enter by itself."""
    case_id = read_case_code(typed)
    if case_id is None:
        return []
    title = QCoreApplication.translate("palette", "打开扫描的案件")
    return [Entry(EntryKind.SUBJECT, CASE_PAGE, title, typed, "cases", str(case_id))]


def _opening_entries(pages: Collection[str]) -> list[Entry]:
    """Return 登记外部交办件 and the like: one a type of record beside the cases."""
    if DOSSIERS_PAGE not in pages:
        return []
    from disputes_app.domain.dossiers.catalogue import SPECS
    from ui.dossier.families import page_of
    from ui.dossier.words import opening_name

    return [
        Entry(
            EntryKind.PAGE,
            page_of(one),
            opening_name(one),
            icon="dossiers",
            request=OpeningAsked(one),
        )
        for one in SPECS
    ]
