"""Which entry of the log follows from a paper that has to reach a party?

The window fills the panel of an entry with these, an import records them.
"""

from __future__ import annotations

from disputes_app.domain.events import FactValue
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.kinds.sending import RETURNED, SENT
from disputes_app.domain.service_papers import PAPER_BY_ID, PUBLISHED, SERVED
from disputes_app.domain.service_records import Sending, ServiceTask

Filled = tuple[str, dict[str, FactValue]]
"""The kind of an entry, and the facts of it that are known."""
BY_NOTICE = "public_notice"


def sending_of(task: ServiceTask, *, method: str = "mail", address: str = "") -> Filled:
    """Return the entry that tells of a sending."""
    facts: dict[str, FactValue] = {
        "paper": task.paper,
        "paper_name": task.name,
        "party": task.party,
        "method": method,
        "address": address,
    }
    return SENT, _given(facts)


def return_of(sending: Sending, reason: str = "") -> Filled:
    """Return the entry that tells of a sending that came back."""
    return RETURNED, _given({"sending": sending.seq, "reason": reason})


def proof_of(task: ServiceTask, *, method: str = "", ground: str = "", proof: str = "") -> Filled:
    """Return the entry that proves the service of a task."""
    paper = PAPER_BY_ID.get(task.paper)
    kind = SERVED if paper is None else paper.proof
    by_mail = task.last_sending if method == "mail" else None
    facts: dict[str, FactValue] = {
        "paper": task.paper,
        "paper_name": task.name,
        "party": task.about if task.paper == "defence" else task.party,
        "method": method,
        "posting_ground": ground,
        "proof": proof,
        "award_on": task.due_from.isoformat() if task.paper == "partial_award" else "",
        "sent_on": by_mail.on.isoformat() if by_mail is not None else "",
    }
    if method == BY_NOTICE and "public_notice" not in _methods(kind):
        kind, facts = PUBLISHED, {"party": task.party}
    known = {item.name for item in CATALOGUE[kind].fields}
    return kind, _given({name: value for name, value in facts.items() if name in known})


def tracking_proof(tracking: str, signed_by: str = "") -> str:
    """Return the proof that a tracking number is, as it stands in the log."""
    if not tracking:
        return ""
    return f"邮件单号 {tracking}" + (f"，签收人：{signed_by}" if signed_by else "")


def _methods(kind: str) -> set[str]:
    fields = [item for item in CATALOGUE[kind].fields if item.name == "method"]
    return {choice.value for item in fields for choice in item.choices}


def _given(facts: dict[str, FactValue]) -> dict[str, FactValue]:
    return {name: value for name, value in facts.items() if value not in {"", None}}
