"""Which entries of a log are in force, and which were struck out by which?"""

from __future__ import annotations

from collections.abc import Sequence

from disputes_app.domain.events import VOID, Event
from ui.case_page.form_ground import LoggedEntry


def live_events(entries: Sequence[LoggedEntry]) -> list[Event]:
    """Return what is in force, voids among it."""
    return [one.event for one in entries if not one.voided]


def voids_of(entries: Sequence[LoggedEntry]) -> dict[int, Event]:
    """Return the entries that struck others out, by the place of what they struck out."""
    found = {}
    for entry in entries:
        seq = entry.event.facts.get("seq")
        if entry.event.kind == VOID and isinstance(seq, int):
            found[seq] = entry.event
    return found
