"""What does an earlier arbitration between the same parties mean for a new application?

办案规则 34 (一事不再理), 35 (after a withdrawal: must be accepted), 39 (treated as withdrawn for
absence: not accepted).  Whether both are about the same claims only a person can say.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.cases import CaseId, Departure, Outcome


class Consequence(enum.StrEnum):
    """What the rules say of a new application about the same claims."""

    BARS_39 = "bars_39"
    ALLOWS_35 = "allows_35"
    PENDING_34 = "pending_34"
    DECIDED_34 = "decided_34"
    REFUSED_34 = "refused_34"
    OTHER = "other"


_BY_OUTCOME = {
    Outcome.DEEMED_WITHDRAWN: Consequence.BARS_39,
    Outcome.WITHDRAWN: Consequence.ALLOWS_35,
    Outcome.AWARD: Consequence.DECIDED_34,
    Outcome.SETTLEMENT: Consequence.DECIDED_34,
}
_BY_DEPARTURE = {
    Departure.REFUSED: Consequence.REFUSED_34,
    Departure.WITHDRAWN_BEFORE_ACCEPTANCE: Consequence.ALLOWS_35,
}


@dataclass(frozen=True, slots=True)
class EarlierCase:
    """An earlier arbitration between the same applicant and respondent; ``on`` when it ended."""

    case_id: CaseId
    number: str
    on: date | None
    consequence: Consequence


def consequence_of(outcome: Outcome | None, departure: Departure | None) -> Consequence:
    """Return what a case that ended like this, or has not ended, means for a new one."""
    if departure is not None:
        return _BY_DEPARTURE.get(departure, Consequence.OTHER)
    if outcome is None:
        return Consequence.PENDING_34
    return _BY_OUTCOME.get(outcome, Consequence.OTHER)
