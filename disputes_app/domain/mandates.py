"""For whom may an agent act, with which powers, and until when?

Sources: 劳动争议调解仲裁法 art. 24 (a signed authorisation that names matters and powers);
民事诉讼法 (2023) art. 62 (admitting, waiving or changing claims, settling and counter-claiming
need a special authorisation); 民法典 art. 165 (what the authorisation names), 171 (an act without
authority binds nobody until it is ratified).
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import day_of, is_set, number_of, numbers_of, text_of

APPOINTED = "party.agent_appointed"
POWERS_CHANGED = "party.agent_powers_changed"
ENDED = "party.agent_ended"

GENERAL, SPECIAL = "general", "special"


class Power(enum.StrEnum):
    """What needs a special authorisation (民诉法 62)."""

    ADMIT = "admit"
    WAIVE = "waive"
    CHANGE = "change"
    SETTLE = "settle"
    COUNTERCLAIM = "counterclaim"


@dataclass(frozen=True, slots=True)
class Mandate:
    """What one agent may do.

    Attributes:
        place: of the agent in the case.
        for_parties: places of those for whom the agent acts.
        kind: what the agent is (lawyer, relative…), a value of the entry's choice.
        receives: papers may be served on the agent.
        until_on: last day, inclusive; None while it lasts.
        seq: the entry that appointed the agent.
    """

    place: int
    for_parties: tuple[int, ...]
    kind: str
    firm: str
    special: bool
    powers: frozenset[Power]
    receives: bool
    from_on: date
    until_on: date | None
    seq: int

    def acts_on(self, day: date) -> bool:
        """Say whether the agent may act on a day."""
        return self.from_on <= day and (self.until_on is None or day <= self.until_on)


def mandate_from(event: Event) -> Mandate:
    """Return what an entry that appoints an agent says."""
    facts = event.facts
    return Mandate(
        number_of(facts, "party"),
        numbers_of(facts, "for_parties"),
        text_of(facts, "kind"),
        text_of(facts, "firm"),
        text_of(facts, "authority") == SPECIAL,
        powers_in(event),
        is_set(facts, "receives"),
        day_of(facts, "from_on") or event.happened_on,
        day_of(facts, "to_on"),
        event.seq,
    )


def powers_in(event: Event) -> frozenset[Power]:
    """Return the powers that an entry names."""
    return frozenset(one for one in Power if is_set(event.facts, one.value))
