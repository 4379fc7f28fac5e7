"""What is lawful in a decision of an inspection, as far as anyone can say, and may be regretted?

条例 19 asks to hear the employer before a handling decision, in no form and without saying that
one is void: that no notice is on record is a caution.  One that was given and not waited for is
an irregular entry (``inspection_notice.handling_flaw``).
from which fine on a hearing is offered (处罚法 63) is a figure that nobody has verified.
"""

from __future__ import annotations

from collections.abc import Iterable

from disputes_app.domain.events import Event
from disputes_app.domain.inspection_course import BOTH, HANDLING, PENALTY
from disputes_app.domain.kinds.base import is_set, number_of, text_of
from disputes_app.domain.kinds.inspection_decision import DECIDED, FINED, PERSON

NOTICED = "inspection.prior_notice"
WITHOUT_NOTICE, NOT_TOLD = "decided_without_notice", "hearing_not_told"


def notice_caution(live: Iterable[Event], event: Event) -> str | None:
    """Return what to think of a handling decision that nothing was told before, as a code."""
    if event.kind != DECIDED:
        return None
    return WITHOUT_NOTICE if not _notices(live, event, HANDLING) else None


def hearing_caution(
    live: Iterable[Event], event: Event, person_fen: int | None, unit_fen: int | None
) -> str | None:
    """Return what to think of a fine above the figure whose notice offered no hearing.

    Args:
        live: the entries in force before it.
        event: the decision.
        person_fen, unit_fen: from which fine on a hearing is offered; None where not set.
    """
    if event.kind != FINED:
        return None
    is_person = text_of(event.facts, "addressee") == PERSON
    least = person_fen if is_person else unit_fen
    if least is None or number_of(event.facts, "fine_fen") < least:
        return None
    told = any(is_set(one.facts, "hearing") for one in _notices(live, event, PENALTY))
    return None if told else NOT_TOLD


def _notices(live: Iterable[Event], event: Event, about: str) -> list[Event]:
    place = number_of(event.facts, "party")
    return [
        one
        for one in live
        if one.kind == NOTICED
        and one.happened_on <= event.happened_on
        and text_of(one.facts, "about") in {about, BOTH}
        and (not place or number_of(one.facts, "party") in {0, place})
    ]
