"""What is a row of the lists of 先行调解, 委托调解, 履行跟踪, 协议审查, linked cases and groups?"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from disputes_app.domain.cases import CaseId, Line


class MatterKind(enum.StrEnum):
    """Which list it stands in."""

    FIRST = "first"
    ENTRUSTED = "entrusted"
    INSTALMENT = "instalment"
    REVIEW = "review"
    LINK = "link"
    GROUP = "group"
    SUPERVISION = "supervision"
    LATE_REVIEW = "late_review"


class MatterState(enum.StrEnum):
    """How it stands, whatever day it is."""

    ADVISED = "advised"
    RUNNING = "running"
    FAILED = "failed"
    SETTLED = "settled"
    DECLINED = "declined"
    BROKEN_OFF = "broken_off"
    PROMISED = "promised"
    PARTLY_PAID = "partly_paid"
    PAID = "paid"
    APPLIED = "applied"
    REVIEWING = "reviewing"
    PAPER_MADE = "paper_made"
    IN_EFFECT = "in_effect"
    REFUSED = "refused"
    NOT_MADE = "not_made"
    WITHDRAWN = "withdrawn"
    LINKED = "linked"
    IN_GROUP = "in_group"
    LEFT_GROUP = "left_group"
    INSTRUCTED = "instructed"
    ANSWERED = "answered"
    LOOKED_BACK = "looked_back"


OPEN_STATES = frozenset(
    {
        MatterState.ADVISED,
        MatterState.RUNNING,
        MatterState.PROMISED,
        MatterState.PARTLY_PAID,
        MatterState.APPLIED,
        MatterState.REVIEWING,
        MatterState.PAPER_MADE,
        MatterState.IN_GROUP,
        MatterState.INSTRUCTED,
    }
)


@dataclass(frozen=True, slots=True)
class MatterRecord:
    """One row of such a list.

    Attributes:
        seq: the entry with which it began.
        place: number of the payment, or of the cause in a review of lateness; else 0.
        sort_on: by which the list is ordered: the day agreed, or the day it began.
        due_on: the day agreed for a payment, or set for the answer to an instruction (督办); None
            for every other.
        clock_seq: the entry that started its period in law; None while none runs.
        office_id: the mediation organisation of the district, where it is one.
        body: who mediates, or the arbitrator who reviews, or what an instruction asks, as written;
            of a review of lateness (复盘) one cause.
        reference: number of the review; for a link 收件号 of the other case, for a group that
            of its lead; who reviewed the lateness.
    """

    kind: MatterKind
    seq: int
    place: int
    state: MatterState
    open: bool
    sort_on: date
    opened_on: date
    due_on: date | None
    ended_on: date | None
    clock_seq: int | None
    office_id: int | None
    body: str
    fen: int | None
    paid_fen: int | None
    reference: str


CLOCKS: Mapping[MatterKind, str] = MappingProxyType(
    {
        MatterKind.ENTRUSTED: "arbitration.entrusted_mediation",
        MatterKind.REVIEW: "mediation.review",
    }
)
"""The rules whose periods run with a matter; 先行调解 has none in the text (规则 69)."""


@dataclass(frozen=True, slots=True)
class MatterQuery:
    """Which matters are asked for.

    Attributes:
        office_id: those entrusted to an office, or in a case that it holds; None for all.
        late_on: only those that are late on this day; None for all.
        late_after: 先行调解 is late if it began before this day.
        since: only those that are ordered by this day or a later one.
    """

    kind: MatterKind
    open_only: bool = True
    office_id: int | None = None
    late_on: date | None = None
    late_after: date | None = None
    since: date | None = None


@dataclass(frozen=True, slots=True)
class MatterRow:
    """A matter as a list shows it, with its case; ``last_day`` where one is agreed or runs."""

    case_id: CaseId
    number: str
    line: Line
    case_office_id: int
    applicants: str
    respondents: str
    last_day: date | None
    matter: MatterRecord


@dataclass(frozen=True, slots=True)
class LinkedCase:
    """Another case that belongs to this one; ``relation`` as in ``kinds.linking``.

    ``outcome`` is how it ended on ``ended_on``; None while it goes on.
    """

    case_id: CaseId
    number: str
    line: Line
    stage: str | None
    received_on: date
    office_id: int
    relation: str
    linked_on: date
    outcome: str | None = None
    ended_on: date | None = None
