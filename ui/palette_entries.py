"""Which commands and pages does the palette offer before anything is searched for?"""

from __future__ import annotations

from collections.abc import Iterable

from ui.actions import ActionId, ActionSet
from ui.page import Page
from ui.palette import Entry, EntryKind


def fixed_entries(actions: ActionSet, kinds: Iterable[type[Page]]) -> list[Entry]:
    """Return the pages that open without naming a thing, then the commands usable now."""
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
    return [*pages, *commands]
