"""Which entries are made together with another one, as one act of the counter?

Parties who settle by themselves may withdraw at once (调解仲裁法 41; 办案规则 35): one panel, one
save, two entries of the log, so that the withdrawal counts like every other.  A case may be
closed by its transfer to the police (移送涉嫌犯罪案件规定 5): the transfer and its closing paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import is_set, text_of
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.kinds.course import RECONCILED
from disputes_app.domain.kinds.crime import CLOSES_CASE, TRANSFERRED

WITHDRAWN_EARLY, WITHDRAWAL = "withdrawn", "arbitration.withdrawal_granted"
ACCEPTING = frozenset({"arbitration.accepted", "arbitration.transfer_received"})
REASON = "当事人自行和解，申请人当场撤回仲裁申请。"
REFERRED = "inspection.referred"
REFERRED_REASON = "涉嫌犯罪，依法移送公安机关处理。"


def with_followers(live: Sequence[Event], event: Event) -> tuple[Event, ...]:
    """Return an entry and those that are made with it, numbered one after the other.

    Args:
        live: the entries in force before it.
        event: as entered.
    """
    if event.kind == TRANSFERRED and is_set(event.facts, CLOSES_CASE):
        return event, _referred(event)
    if event.kind != RECONCILED or not is_set(event.facts, "withdraws"):
        return (event,)
    accepted = any(one.kind in ACCEPTING for one in live)
    kind = CATALOGUE[WITHDRAWAL if accepted else WITHDRAWN_EARLY]
    facts: dict[str, str] = {"reason": REASON} if accepted else {}
    document = event.facts.get("document")
    if isinstance(document, str):
        facts["document"] = document
    follower = replace(
        event, seq=event.seq + 1, kind=kind.id, facts=facts, schema=kind.schema, irregular=None
    )
    return event, follower


def _referred(event: Event) -> Event:
    kind = CATALOGUE[REFERRED]
    facts = {"to": text_of(event.facts, "police"), "reason": REFERRED_REASON}
    document = event.facts.get("document")
    if isinstance(document, str):
        facts["document"] = document
    return replace(
        event, seq=event.seq + 1, kind=kind.id, facts=facts, schema=kind.schema, irregular=None
    )
