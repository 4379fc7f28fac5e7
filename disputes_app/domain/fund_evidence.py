"""Which papers of a case prove arrears to the fund, and is each in effect?

材料 5 of the application (若干规定 13 ¶1): a handling or penalty decision, an award or a mediation
paper in effect.  A decision binds once it is served; who seeks review or sues is told beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.counting import plain_period
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import number_of, text_of
from disputes_app.domain.kinds.service import PUBLIC_NOTICE
from disputes_app.domain.law import Law
from disputes_app.domain.legal_effect import ClosingPaper, legal_effect
from disputes_app.domain.state import CaseState

_DECISIONS = {
    "inspection.handling_decision": "handling",
    "inspection.penalty_decision": "penalty",
}
_SERVED, _CONTESTED = "inspection.delivered", "inspection.remedy_sought"


@dataclass(frozen=True, slots=True)
class CaseEvidence:
    """A paper of a case.

    Attributes:
        evidence: code of its kind, as ``dossiers.fund_review.EVIDENCE_KINDS`` has it.
        case: receipt number of the case.
        since: from which day it is in effect; None while it is not.
        contested: review or a court was asked for against it.
    """

    evidence: str
    number: str
    case: str
    made_on: date
    since: date | None
    contested: bool = False


def case_evidence(
    live: Iterable[Event], state: CaseState, case: tuple[str, str], law: Law, today: date
) -> tuple[CaseEvidence, ...]:
    """Return the papers of a case that may prove arrears.

    Args:
        live: the entries in force, in the order in which they are read.
        state: what they come to.
        case: its receipt number and the number that its papers carry.
        law: rulebook and calendar.
        today: what takes effect later has not done so yet.
    """
    events = tuple(live)
    receipt, number = case
    found = [
        CaseEvidence(
            _DECISIONS[one.kind],
            text_of(one.facts, "number"),
            receipt,
            one.happened_on,
            _served_on(events[place:], law, today),
            any(later.kind == _CONTESTED for later in events[place:]),
        )
        for place, one in enumerate(events)
        if one.kind in _DECISIONS
    ]
    for paper in legal_effect(events, state, today):
        kind = "settlement" if paper.paper is ClosingPaper.SETTLEMENT else "award"
        since = paper.since if paper.certifiable else None
        found.append(CaseEvidence(kind, number, receipt, paper.made_on, since))
    return tuple(found)


def _served_on(later: Sequence[Event], law: Law, today: date) -> date | None:
    """Return since when the employer has the decision that the first entry tells of.

    Other papers may be served by public notice too, so that no clock of the case tells.
    """
    party = number_of(later[0].facts, "party")
    served = next((one for one in later if one.kind == _SERVED and _reached(one, party)), None)
    if served is None:
        return None
    if text_of(served.facts, "method") != "public_notice":
        return served.happened_on
    try:
        due = plain_period(law, PUBLIC_NOTICE, served.happened_on).due
    except DomainError:
        return None
    return due if due <= today else None


def _reached(served: Event, party: int) -> bool:
    """Say whether a service was on this party; an old entry names none."""
    return number_of(served.facts, "party") in {0, party} or not party
