"""Which approvals did a case ask for, and what became of each?

A request is settled by the first live entry of the kind asked for that was entered after it,
whatever its day: the head may have signed before the clerk wrote the request down.  Returned,
withdrawn, or overtaken by the end of the case are the other ways.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from disputes_app.domain.approval_records import ApprovalRecord, ApprovalState
from disputes_app.domain.approval_rules import APPROVAL_RULES, INTAKE_KINDS, REFUSALS
from disputes_app.domain.events import Event, Facts, FactValue, canonical
from disputes_app.domain.fold import live_events
from disputes_app.domain.kinds.approval_request import REQUESTED, RETURNED, WITHDRAWN
from disputes_app.domain.kinds.base import EventKind, number_of, text_of

SIGNATURE_NAMES = frozenset({"signed_by", "signer_office", "delegated_from", "delegated_to"})
"""Facts that only the signature brings; a draft does not have them."""
_FOREVER = date.max


def approvals_of(
    events: Sequence[Event], *, ended: bool, accepted: bool
) -> tuple[ApprovalRecord, ...]:
    """Return every request of a case in the order in which they were made.

    Args:
        events: the whole log, voids included.
        ended: the case is over, so that what still waits can no longer be granted.
        accepted: it is decided on, so that nobody can still decide whether to take it.
    """
    if not any(event.kind == REQUESTED for event in events):
        return ()
    found: dict[int, ApprovalRecord] = {}
    for event in sorted(live_events(events, _FOREVER), key=lambda one: one.seq):
        _read(found, event)
    return tuple(_lapsed(one, ended=ended, accepted=accepted) for one in found.values())


def _read(found: dict[int, ApprovalRecord], event: Event) -> None:
    if event.kind == REQUESTED:
        asked = text_of(event.facts, "asked")
        found[event.seq] = ApprovalRecord(
            event.seq, asked, ApprovalState.WAITING, event.happened_on, event.recorded_by
        )
    elif event.kind in {RETURNED, WITHDRAWN}:
        how = ApprovalState.RETURNED if event.kind == RETURNED else ApprovalState.WITHDRAWN
        _settle(found, number_of(event.facts, "request"), how, event)
        return
    asked = REFUSALS.get(event.kind, event.kind)
    if asked in APPROVAL_RULES:
        how = ApprovalState.RETURNED if event.kind in REFUSALS else ApprovalState.SIGNED
        for one in tuple(found.values()):
            if one.asked == asked:
                _settle(found, one.seq, how, event)


def _settle(found: dict[int, ApprovalRecord], seq: int, state: ApprovalState, event: Event) -> None:
    one = found.get(seq)
    if one is not None and one.state is ApprovalState.WAITING:
        found[seq] = replace(one, state=state, settled_seq=event.seq)


def _lapsed(one: ApprovalRecord, *, ended: bool, accepted: bool) -> ApprovalRecord:
    over = ended and not APPROVAL_RULES[one.asked].outlives
    too_late = over or (accepted and one.asked in INTAKE_KINDS)
    if one.state is ApprovalState.WAITING and too_late:
        return replace(one, state=ApprovalState.LAPSED)
    return one


def waiting_for(requests: Sequence[ApprovalRecord], asked: str) -> ApprovalRecord | None:
    """Return the request of this kind that still waits; None where there is none."""
    waiting = (one for one in requests if one.state is ApprovalState.WAITING)
    return next((one for one in waiting if one.asked == asked), None)


def drafted(facts: Facts) -> dict[str, FactValue]:
    """Return what a request says of the act asked for, as facts of its kind."""
    try:
        found = json.loads(text_of(facts, "draft") or "{}")
    except ValueError:
        return {}
    return {str(name): value for name, value in found.items()} if isinstance(found, dict) else {}


def draft_of(facts: Mapping[str, FactValue]) -> str:
    """Return the facts of an act as a request keeps them: without the signature still to come."""
    return canonical({name: one for name, one in facts.items() if name not in SIGNATURE_NAMES})


def keeps_signature(kind: EventKind) -> bool:
    """Say whether an entry of the kind has room for the whole signature."""
    return any(item.name == "signer_office" for item in kind.fields)
