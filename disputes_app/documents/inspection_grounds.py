"""What does the sheet by which an inspection is closed tell of its course and its results?

The course of the investigation, what was decided and how it was obeyed, all read from the log.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from disputes_app.documents.wording import day_in_words, document_number
from disputes_app.domain.paper_entries import PaperEntry
from disputes_app.domain.papers import CasePaper

_STEPS = frozenset(
    {
        "inspection.accepted",
        "inspection.inquiry_notified",
        "inspection.interviewed",
        "inspection.site_checked",
        "inspection.evidence_held",
        "inspection.evidence_handled",
        "inspection.extended",
        "inspection.prior_notice",
        "inspection.statement_made",
        "inspection.hearing_held",
        "inspection.legal_reviewed",
        "inspection.investigated",
    }
)
_OUTCOMES = frozenset(
    {
        "inspection.ordered",
        "inspection.order_result",
        "inspection.recovered",
        "ledger.paid",
        "inspection.handling_decision",
        "inspection.penalty_decision",
        "inspection.summary_penalty",
        "inspection.fine_paid",
        "inspection.decision_performed",
        "inspection.claim_settled",
        "inspection.followed_up",
    }
)
_SUMS = (("amount_fen", "金额"), ("fine_fen", "罚款"), ("unpaid_fen", "未付"))


def course_of(facts: CasePaper) -> tuple[str, ...]:
    """Return the course of the investigation, a line a step."""
    return tuple(_lines(facts, _STEPS))


def results_of(facts: CasePaper) -> tuple[str, ...]:
    """Return what was decided and done, a line each."""
    return tuple(_lines(facts, _OUTCOMES))


def _lines(facts: CasePaper, kinds: Collection[str]) -> Iterator[str]:
    for one in facts.entries:
        if one.kind in kinds:
            yield f"{day_in_words(one.on)}{one.name}{_told(one)}"


def _told(entry: PaperEntry) -> str:
    number, result = entry.facts.get("number"), entry.facts.get("result")
    parts = [document_number(number) if isinstance(number, str) else "", str(result or "")]
    parts += [f"{word}{entry.facts[name]}" for name, word in _SUMS if entry.facts.get(name)]
    said = "，".join(part for part in parts if part)
    return f"：{said}" if said else ""
