"""Who won an arbitration that ended by award, and what do its items say of it?

The ministry's arbitration table parts the awards by 用人单位胜诉, 劳动者胜诉 and 双方部分胜诉及其他
(as quoted by others; its instructions for filling in are not on file).  What somebody
entered counts; of an award without it nothing is guessed.  From items with the sum claimed and
the sum awarded a result can be proposed: all granted is a victory of who applied, none granted
one of the other side, anything else is in part.
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
    if any(one.kind in {AWARDED, _OF_BOTH_SIDES} for one in live):
        return None
    granted = [_granted(item) for item in claim_items(live)]
    if not granted or None in granted:
        return None
    shares = set(granted)
    if len(shares) > 1 or shares == {_IN_PART}:
        return AwardResult.BOTH
    receipt = next((one for one in live if one.kind == "received"), None)
    by_employer = receipt is not None and is_set(receipt.facts, "employer_applies")
    applicant_won = shares == {_WHOLLY}
    return AwardResult.EMPLOYER if by_employer is applicant_won else AwardResult.WORKER


_NOT, _IN_PART, _WHOLLY = "not", "in_part", "wholly"


def _granted(item: ClaimItem) -> str | None:
    """Say how far an item was granted; None where its sums do not tell."""
    claimed, awarded = item.claimed_fen, item.awarded_fen
    if not claimed or awarded is None:
        return None
    if awarded >= claimed:
        return _WHOLLY
    return _IN_PART if awarded else _NOT
