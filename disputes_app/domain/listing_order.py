"""Does the log of a case say that an order to pay no longer stands?

办法 16: a handling decision that a review or a court annulled, or a paper that was struck out of
the log and never entered again.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from disputes_app.domain.cases import Line
from disputes_app.domain.events import Event
from disputes_app.domain.fold import live_events
from disputes_app.domain.inspection_standing import inspection_standing
from disputes_app.domain.kinds.base import text_of
from disputes_app.domain.law import Law
from disputes_app.domain.numbering import is_same_number
from disputes_app.domain.wage_crime import DECIDED, ORDERED


def order_is_annulled(events: Sequence[Event], number: str, law: Law) -> bool:
    """Say whether the log of an inspection takes the order with this number back."""
    papers = [
        one
        for one in events
        if one.kind in {ORDERED, DECIDED} and is_same_number(text_of(one.facts, "number"), number)
    ]
    if not papers:
        return False
    live = live_events(events, date.max)
    if not {one.seq for one in papers} & {one.seq for one in live}:
        return True
    standing = inspection_standing(Line.INSPECTION, live, law, date.max)
    decisions = () if standing is None else standing.decisions
    return any(one.void for one in decisions if is_same_number(one.number, number))
