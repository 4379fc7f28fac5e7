"""What is kept of approvals and of those who sign, as it crosses layers?"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.cases import CaseId, Line


class ApprovalState(enum.StrEnum):
    """What became of a request."""

    WAITING = "waiting"
    SIGNED = "signed"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class ApprovalRecord:
    """A request as the log of its case tells of it.

    Attributes:
        seq: of the entry that asked.
        asked: the kind of entry asked for.
        settled_seq: of the entry that settled it; None while it waits, and where the case ended.
    """

    seq: int
    asked: str
    state: ApprovalState
    asked_on: date
    asked_by: str
    settled_seq: int | None = None


@dataclass(frozen=True, slots=True)
class SignerRecord:
    """Somebody who signs: name, office held, and how long a delegation lasts, if it is one."""

    name: str
    office: str
    delegated_from: date | None = None
    delegated_to: date | None = None


@dataclass(frozen=True, slots=True)
class ApprovalFilter:
    """Which requests: of a line, of the cases somebody holds; None for all."""

    line: Line | None = None
    handler_id: int | None = None


@dataclass(frozen=True, slots=True)
class RequestRef:
    """One request, and the version of its case that was looked at."""

    case_id: CaseId
    seq: int
    seen_version: int


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed and when; ``sheet`` names the signed paper (its number, its scan)."""

    signer: SignerRecord
    signed_on: date
    sheet: str = ""
