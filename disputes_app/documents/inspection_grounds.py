"""What is told of a case on the sheets by which an inspection is filed and closed?

The fields are those of the sheets in use: source and address on the first, the course of the
investigation, what was decided and how it was obeyed on the second; all read from the log.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from disputes_app.documents.wording import day_in_words, document_number
from disputes_app.domain.paper_entries import PaperEntry
from disputes_app.domain.papers import CasePaper

Row = tuple[str, str]

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


def filing_grounds(facts: CasePaper) -> tuple[Row, ...]:
    """Return where the case comes from and where the employer is."""
    sources = [
        str(one.facts.get("source") or "") for one in facts.entries if one.kind == "received"
    ]
    addresses = "\n".join(one.address for one in facts.respondents if one.address)
    return tuple(row for row in (("案件来源", "".join(sources)), ("单位地址", addresses)) if row[1])


def closing_grounds(facts: CasePaper) -> tuple[Row, ...]:
    """Return the course of the investigation, and what was decided and done."""
    rows = (
        ("调查处理过程", "\n".join(_lines(facts, _STEPS))),
        ("处理、处罚及执行情况", "\n".join(_lines(facts, _OUTCOMES))),
    )
    return tuple(row for row in rows if row[1])


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
