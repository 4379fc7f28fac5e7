"""What does the log of an external matter say of the sheet itself, and of what became of it?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.external import (
    EXTENDED,
    OUTGOING,
    RECEIVED,
    REOPENED,
    VISITED,
)
from disputes_app.domain.dossiers.reading import live_steps
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import day_of, number_of, text_of


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """What the sheet said, at the latest time it came.

    Attributes:
        channel: a code of ``external.CHANNELS``.
        came_on: when it came, or went out; the last time for a matter handed back.
        reply_by, reply_days: the term as the sheet gives it; None and 0 where it gives none.
        extended_to: the later day agreed since, with who agreed.
        times_back: how often it was handed back to be handled again.
        result: what was said when it was asked (a code of ``external.RESULTS``), empty before.
    """

    channel: str
    reference: str
    handed_by: str
    content: str
    came_on: date | None
    reply_by: date | None
    reply_days: int
    extended_to: date | None
    extended_by: str
    times_back: int
    result: str

    @property
    def is_outgoing(self) -> bool:
        """Whether it is a request of our own that waits for its answer."""
        return self.channel == OUTGOING


def sheet_facts(events: Iterable[Event]) -> SheetFacts:
    """Return what the entries in force say."""
    live = live_steps(DossierType.EXTERNAL, events)
    opened = next((one for one in live if one.kind == RECEIVED), None)
    came = [one for one in live if one.kind in {RECEIVED, REOPENED}]
    last = came[-1] if came else None
    since = live[live.index(last) + 1 :] if last is not None else ()
    extended = [one for one in since if one.kind == EXTENDED]
    asked = [text_of(one.facts, "result") for one in since if one.kind == VISITED]
    first = {} if opened is None else opened.facts
    term = {} if last is None else last.facts
    later = extended[-1].facts if extended else {}
    return SheetFacts(
        text_of(first, "channel"),
        text_of(first, "reference"),
        text_of(first, "handed_by"),
        text_of(first, "content"),
        None if last is None else last.happened_on,
        day_of(term, "reply_by"),
        number_of(term, "reply_days"),
        day_of(later, "until"),
        text_of(later, "agreed_by"),
        max(0, len(came) - 1),
        asked[-1] if asked else "",
    )
