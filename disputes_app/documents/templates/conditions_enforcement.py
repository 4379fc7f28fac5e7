"""When may the performance of a decision be demanded, and the court be asked?

行政强制法 34, 35 (the demand comes after the term of the decision, with its sum), 53, 54, 69 (the
court: after the remedies, ten working days after the demand); 行政复议法 20, 行政诉讼法 45, 46
(sixty days, fifteen days after a review, six months); 行政处罚法 66, 67 (a fine: fifteen days, or
as long as it is deferred).  What a review or a court annulled is not enforced.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from disputes_app.documents.templates.condition_entries import (
    HANDLING,
    PENALTY,
    SUMMARY,
    concerns,
    first_from,
    last,
    months_later,
    of,
    refused_unless,
    says,
    takes_effect,
)
from disputes_app.domain.kinds.decision_service import ENDS, REVOKED
from disputes_app.domain.labels import Label
from disputes_app.domain.paper_entries import PaperEntry, PaperValue
from disputes_app.domain.papers import CasePaper

_PERFORMED_BY = MappingProxyType(
    {
        PENALTY: "inspection.fine_paid",
        SUMMARY: "inspection.fine_paid",
        HANDLING: "inspection.decision_performed",
    }
)
_SERVED = "inspection.delivered"
_MONTHS_TO_SUE, _DAYS_TO_REVIEW, _DAYS_OF_DEMAND = 6, 60, 10
_DAYS_AFTER_REVIEW, _DAYS_TO_PAY = 15, 15
_REVIEW = "行政复议"
_ANNULLED = frozenset(one.zh for one in ENDS if one.value == REVOKED)


def _something_open(facts: CasePaper) -> bool:
    party = _demanded_party(facts)
    return any(not _is_settled(facts, one, party) for one in _decisions(facts, party))


def _decisions(facts: CasePaper, party: PaperValue) -> Iterator[PaperEntry]:
    """Yield the decisions against a party, those that name nobody included."""
    for one in facts.entries:
        if one.kind in _PERFORMED_BY and concerns(one, party):
            yield one


def _is_settled(facts: CasePaper, decision: PaperEntry, party: PaperValue) -> bool:
    """Say whether nothing is left of a decision: it is performed, or was annulled since."""
    return _is_performed(facts, decision, party) or any(
        one.facts.get("result") in _ANNULLED
        and (one.on, one.seq) >= (decision.on, decision.seq)
        and concerns(one, party)
        for one in of(facts, "inspection.remedy_ended")
    )


def _is_performed(facts: CasePaper, decision: PaperEntry, party: PaperValue) -> bool:
    wanted = _PERFORMED_BY[decision.kind]
    partly = decision.kind == HANDLING
    return any(
        one.kind == wanted
        and (one.on, one.seq) >= (decision.on, decision.seq)
        and concerns(one, party)
        and (not partly or one.facts.get("in_full") is True)
        for one in facts.entries
    )


def _demanded_party(facts: CasePaper) -> PaperValue:
    return says(last(facts, "inspection.demanded"), "party")


def _remedies_over(facts: CasePaper) -> bool:
    """Say whether nobody can seek a remedy any more, as far as it can be told without a calendar.

    Days off move an end to a later day, never to an earlier one: what is refused is too early.
    """
    party, on = _demanded_party(facts), facts.issued_on
    left = (one for one in _decisions(facts, party) if not _is_settled(facts, one, party))
    return all(_is_final(facts, one, party, on or date.max) for one in left)


def _is_final(facts: CasePaper, decision: PaperEntry, party: PaperValue, on: date) -> bool:
    sought, ended = (
        [
            one
            for one in of(facts, kind)
            if concerns(one, party) and (one.on, one.seq) >= (decision.on, decision.seq)
        ]
        for kind in ("inspection.remedy_sought", "inspection.remedy_ended")
    )
    if len(sought) > len(ended):
        return False
    if not ended:
        return _end_of_remedies(facts, decision, party) < on
    wait = _DAYS_AFTER_REVIEW if ended[-1].facts.get("way") == _REVIEW else 0
    return on > ended[-1].on + timedelta(days=wait)


def _end_of_remedies(facts: CasePaper, decision: PaperEntry, party: PaperValue) -> date:
    if decision.kind == SUMMARY:
        return decision.on + timedelta(days=_DAYS_TO_REVIEW)
    services = [takes_effect(one) for one in of(facts, _SERVED) if concerns(one, party)]
    served = first_from(services, decision.on)
    return date.max if served == date.max else months_later(served, _MONTHS_TO_SUE)


def _term_over(facts: CasePaper) -> bool:
    """Say whether, when performance is demanded, the term of some decision is over (强制法 34)."""
    demand = last(facts, "inspection.demanded")
    if demand is None:
        return False
    party = demand.facts.get("party")
    left = (one for one in _decisions(facts, party) if not _is_settled(facts, one, party))
    return any(_end_of_term(facts, one, party) < demand.on for one in left)


def _end_of_term(facts: CasePaper, decision: PaperEntry, party: PaperValue) -> date:
    """Return the last day to perform: a decision binds from its service on."""
    services = [takes_effect(one) for one in of(facts, _SERVED) if concerns(one, party)]
    served = decision.on if decision.kind == SUMMARY else first_from(services, decision.on)
    if decision.kind == HANDLING or served == date.max:
        by = decision.facts.get("perform_by")
        return max(served, by) if isinstance(by, date) else served
    delays = [one for one in of(facts, "inspection.fine_deferred") if concerns(one, party)]
    until = delays[-1].facts.get("until") if delays else None
    return until if isinstance(until, date) else served + timedelta(days=_DAYS_TO_PAY)


def _sum_demanded(facts: CasePaper) -> bool:
    """Ask for a definite sum where money is demanded (强制法 35(3))."""
    demand = last(facts, "inspection.demanded")
    party = says(demand, "party")
    left = (one for one in _decisions(facts, party) if not _is_settled(facts, one, party))
    owes = any(one.facts.get("amount_fen") or one.facts.get("fine_fen") for one in left)
    return not owes or bool(says(demand, "amount_fen"))


def _demand_over(facts: CasePaper) -> bool:
    """Count ten days, which ten working days are at least, from the service of the last demand."""
    demand, on = last(facts, "inspection.demanded"), facts.issued_on
    if demand is None:
        return False
    party = demand.facts.get("party")
    services = [one for one in of(facts, "inspection.demand_served") if concerns(one, party)]
    served = first_from([takes_effect(one) for one in services], demand.on)
    return served < date.max and (on is None or on > served + timedelta(days=_DAYS_OF_DEMAND))


def _fine_open(facts: CasePaper) -> bool:
    return any(
        one.facts.get("fine_fen") and not _is_settled(facts, one, one.facts.get("party"))
        for one in facts.entries
        if one.kind in {PENALTY, SUMMARY}
    )


ENFORCEMENT_CONDITIONS: Mapping[str, Callable[[CasePaper], Label | None]] = MappingProxyType(
    {
        "not_performed": refused_unless(
            _something_open,
            "决定已经履行完毕或者被撤销，不再催告、申请执行",
            "The decision is performed or annulled: nothing is left to demand",
        ),
        "remedies_over": refused_unless(
            _remedies_over,
            "复议、诉讼期限还没有届满，或者复议、诉讼还没有结束（强制法53条）",
            "A review or a suit is still possible or under way (强制法53)",
        ),
        "term_over": refused_unless(
            _term_over,
            "制发催告书时，决定还没有送达或者履行期限还没有届满（强制法34条）",
            "At the demand the decision was not served, or its term not over (强制法34)",
        ),
        "sum_demanded": refused_unless(
            _sum_demanded,
            "登记的催告没有写明金额（强制法35条3项）",
            "The demand on record names no sum (强制法35(3))",
        ),
        "demand_over": refused_unless(
            _demand_over,
            "催告书送达后还不满十个工作日（强制法54、69条）",
            "Ten working days since the demand was served are not over (强制法54, 69)",
        ),
        "fine_open": refused_unless(
            _fine_open,
            "没有尚未缴清的罚款（处罚法66条）",
            "No fine is left to be paid (处罚法66)",
        ),
    }
)
"""By the name under which the head of a form asks for it."""
