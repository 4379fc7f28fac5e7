"""Who are the organisations that a decision binds, by their codes and those who represent them?

What the record of a party does not have is typed when the paper is made, under the names ``code``
and ``legal_head``; a form that needs it names the field among its ``needs``.
"""

from __future__ import annotations

from collections.abc import Callable

from disputes_app.domain.papers import CasePaper, PaperParty

_BINDING = frozenset(
    {"inspection.penalty_decision", "inspection.handling_decision", "inspection.demanded"}
)
NOBODY = "无"
"""Of a paper that binds persons alone: nothing is missing."""


def bound_codes(facts: CasePaper) -> str:
    """Return the credit codes; nothing where one is neither on record nor typed."""
    return _all(facts, lambda one: one.credit_code, "code")


def bound_heads(facts: CasePaper) -> str:
    """Return who represents them by law; nothing where one is neither on record nor typed."""
    return _all(facts, lambda one: one.legal_representative, "legal_head")


def _all(facts: CasePaper, of: Callable[[PaperParty], str], typed: str) -> str:
    bound = _bound(facts)
    known = [of(one) or str(facts.typed.get(typed) or "") for one in bound]
    if not bound:
        return NOBODY
    return "、".join(known) if all(known) else ""


def _bound(facts: CasePaper) -> list[PaperParty]:
    named = {one.facts.get("party") for one in facts.entries if one.kind in _BINDING}
    return [
        one
        for one in facts.respondents
        if not one.is_person and (not named or None in named or one.name in named)
    ]
