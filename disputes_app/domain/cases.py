"""What is a case, on which line, from which source, and how does it leave the rate?"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import NewType

CaseId = NewType("CaseId", int)


class Line(enum.StrEnum):
    """The three lines of cases."""

    MEDIATION = "mediation"
    ARBITRATION = "arbitration"
    INSPECTION = "inspection"


class Source(enum.StrEnum):
    """Where a case came from.  The first group of inspection sources feeds the 98 %."""

    APPLICATION = "application"
    COMPLAINT = "complaint"
    REPORT = "report"
    PATROL = "patrol"
    SPECIAL = "special"
    RANDOM = "random"
    ASSIGNED = "assigned"
    HOTLINE_12345 = "hotline_12345"
    HOTLINE_12333 = "hotline_12333"
    PETITION = "petition"
    CLUE_PLATFORM = "clue_platform"
    TOWN_SCREENING = "town_screening"


INSPECTION_SOURCES = tuple(source for source in Source if source is not Source.APPLICATION)
OWN_INITIATIVE = frozenset({Source.PATROL, Source.SPECIAL, Source.RANDOM})
"""Sources without a complainant: they have their own row, outside the 98 %."""


class Departure(enum.StrEnum):
    """Why a case is in no rate at all (design: the figure, "Not in 应结")."""

    REFUSED = "refused"
    WITHDRAWN_BEFORE_ACCEPTANCE = "withdrawn_before_acceptance"
    TRANSFERRED = "transferred"
    MERGED = "merged"
    STRUCK_OUT = "struck_out"
    REVIEWED = "reviewed"


class Outcome(enum.StrEnum):
    """How a closed case ended."""

    AGREEMENT = "agreement"
    NO_AGREEMENT = "no_agreement"
    SETTLEMENT = "settlement"
    AWARD = "award"
    WITHDRAWN = "withdrawn"
    DEEMED_WITHDRAWN = "deemed_withdrawn"
    REVOKED = "revoked"
    TERMINATED = "terminated"
    HANDLING_DECISION = "handling_decision"
    PENALTY_DECISION = "penalty_decision"
    FILING_WITHDRAWN = "filing_withdrawn"
    REFERRED = "referred"
    CORRECTED = "corrected"
    TRANSFERRED_LATE = "transferred_late"


class AwardResult(enum.StrEnum):
    """Who won an award, as the ministry's arbitration table asks it."""

    WORKER = "worker"
    EMPLOYER = "employer"
    BOTH = "both"


SETTLED_OUTCOMES = frozenset({Outcome.AGREEMENT, Outcome.SETTLEMENT})


class Stage(enum.StrEnum):
    """Where a case stands.  Stored as text without a CHECK: a new stage is a new row here."""

    RECEIVED = "received"
    CORRECTION = "correction"
    PRE_MEDIATION = "pre_mediation"
    ACCEPTED = "accepted"
    SERVED = "served"
    TRIBUNAL = "tribunal"
    HEARING_SET = "hearing_set"
    HEARD = "heard"
    SUSPENDED = "suspended"
    INVESTIGATION = "investigation"
    DECIDING = "deciding"
    CLOSED = "closed"
    DELIVERED = "delivered"
    ARCHIVED = "archived"
    LEFT = "left"


def in_complaint_population(line: Line, source: Source) -> bool:
    """Say whether the case counts for the plan's 98 % (complaints and reports only)."""
    return line is Line.INSPECTION and source not in OWN_INITIATIVE


@dataclass(frozen=True, slots=True)
class Holder:
    """Who is responsible for a case: an office and, once assigned, a person of it."""

    office_id: int
    handler_id: int | None
