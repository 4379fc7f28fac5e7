"""Who won an arbitration that ended by award, and what do its items say of it?

The ministry's arbitration table parts the awards by 用人单位胜诉, 劳动者胜诉 and 双方部分胜诉及其他
(as quoted by others; its instructions for filling in are not on file).  What somebody
entered counts; of an award without it nothing is guessed.  From items with the sum claimed and
the sum awarded, or from the sum that is being entered for all of them, a result can be proposed:
all granted is a victory of who applied, none granted one of the other side, anything else is in
part.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from disputes_app.domain.cases import AwardResult
from disputes_app.domain.claim_items import ClaimItem, claim_items
from disputes_app.domain.events import Event
from disputes_app.domain.fold import live_events
from disputes_app.domain.kinds.award import AWARDED, RESULT
from disputes_app.domain.kinds.base import is_set, text_of

_OF_BOTH_SIDES = "arbitration.counterclaim_merged"
_KNOWN = {one.value: one for one in AwardResult}


def award_result(events: Iterable[Event]) -> AwardResult | None:
    """Return who won by all awards of a log together; None where one of them does not say.

    A partial award and the last one that went different ways were won in part by both.
    """
    awards = [one for one in live_events(events, date.max) if one.kind == AWARDED]
    told = {_KNOWN.get(text_of(one.facts, RESULT)) for one in awards}
    if AwardResult.BOTH in told or len(told - {None}) > 1:
        return AwardResult.BOTH
    return None if len(told) != 1 else told.pop()


def proposed_result(live: Sequence[Event]) -> AwardResult | None:
    """Return what the items come to; None unless each says what was claimed and what awarded.

    Items are not told apart by award and by side: nothing is proposed beside an award that is
    on record, or where the other side claims something too.

    Args:
        live: the entries in force, in the order in which they are read.
    """
    items = _items(live)
    granted = {_granted(item) for item in items}
    if not granted or None in granted:
        return None
    return _won(live, _IN_PART if len(granted) > 1 else granted.pop())


def proposed_of_sum(live: Sequence[Event], awarded_fen: int) -> AwardResult | None:
    """Return what a sum comes to that is awarded on all items together; None as before.

    Where the items say what was awarded and come to this sum, they tell more than their total.
    """
    items = _items(live)
    if any(not one.claimed_fen for one in items) or not items:
        return None
    told = [one.awarded_fen for one in items]
    if None not in told and sum(one or 0 for one in told) == awarded_fen:
        return proposed_result(live)
    claimed = sum(one.claimed_fen or 0 for one in items)
    return _won(live, _share(claimed, awarded_fen))


def _items(live: Sequence[Event]) -> tuple[ClaimItem, ...]:
    """Return the items that an award may be measured by; none where they cannot be told apart."""
    if any(one.kind in {AWARDED, _OF_BOTH_SIDES} for one in live):
        return ()
    return claim_items(live)


def _won(live: Sequence[Event], share: str | None) -> AwardResult:
    if share == _IN_PART:
        return AwardResult.BOTH
    receipt = next((one for one in live if one.kind == "received"), None)
    by_employer = receipt is not None and is_set(receipt.facts, "employer_applies")
    applicant_won = share == _WHOLLY
    return AwardResult.EMPLOYER if by_employer is applicant_won else AwardResult.WORKER


_NOT, _IN_PART, _WHOLLY = "not", "in_part", "wholly"


def _granted(item: ClaimItem) -> str | None:
    """Say how far an item was granted; None where its sums do not tell."""
    claimed, awarded = item.claimed_fen, item.awarded_fen
    if not claimed or awarded is None:
        return None
    return _share(claimed, awarded)


def _share(claimed: int, awarded: int) -> str:
    if awarded >= claimed:
        return _WHOLLY
    return _IN_PART if awarded else _NOT
