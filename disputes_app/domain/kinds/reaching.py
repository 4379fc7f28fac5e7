"""Whom does a paper reach: the party, the agent for the party, the representatives for all?

- An agent who may receive papers takes them for the party (民事诉讼法 88).
- What representatives do has effect for those they represent (办案规则 63).  A paper has reached
  these once every representative in the case has it, so that nobody's time ends before that of
  any representative; until then only by a service of their own.  The 调解书 is for each to sign.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from disputes_app.domain.docket import Docket
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import number_of
from disputes_app.domain.kinds.service import effective_day


def reached(docket: Docket, places: Collection[int]) -> set[int]:
    """Return those who have a paper when ``places`` have it."""
    found = set(places)
    if docket.handed.represented and found.issuperset(docket.handed.representatives):
        found.update(docket.handed.represented)
    return found


def new_receipts(docket: Docket, event: Event, paper: tuple[int, str]) -> list[tuple[int, Event]]:
    """Note that the party of an entry has a paper; return who has it now, each by which entry.

    Args:
        paper: the entry of a partial award (0 for the one that ended the case) and its type.
    """
    place = number_of(event.facts, "party")
    receipts = docket.handed.receipts
    had = receipts.get((paper, place))
    if had is not None and number_of(had.facts, "party") != place:
        return []
    receipts[paper, place] = event
    found = [(place, event)]
    last = _of_the_last(docket, paper)
    if last is not None:
        for other in docket.handed.represented:
            if (paper, other) not in receipts:
                receipts[paper, other] = last
                found.append((other, last))
    return found


def _of_the_last(docket: Docket, paper: tuple[int, str]) -> Event | None:
    """Return the receipt of the representative who had a paper last; None while one has not."""
    if not docket.handed.represented:
        return None
    had = [docket.handed.receipts.get((paper, place)) for place in docket.handed.representatives]
    told = [one for one in had if one is not None]
    if len(told) < len(had):
        return None
    return max(told, key=lambda one: (_effective(docket, one), one.seq))


def _effective(docket: Docket, event: Event) -> date:
    try:
        return effective_day(docket, event)
    except DomainError:
        return event.happened_on
