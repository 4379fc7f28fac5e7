"""What does a log look like that is shown: of a case, or of a record beside the cases?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from disputes_app.domain.events import VOID, Event
from ui.case_page.form_ground import EntryShape


class LoggedEntry(Protocol):
    """An entry as shown: with its kind, and whether it was struck out."""

    @property
    def event(self) -> Event:
        """The entry."""

    @property
    def kind(self) -> EntryShape | None:
        """Its kind; None for one that this program does not know."""

    @property
    def voided(self) -> bool:
        """Whether it was struck out."""


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
