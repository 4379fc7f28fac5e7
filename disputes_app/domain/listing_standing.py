"""What is known of a listing on a day: its stage, parties, tests, legal effect, and what is due?

Cited is 拖欠农民工工资失信联合惩戒对象名单管理暂行办法 (人社部令第45号) as 办法.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.dossiers.listed import EMPLOYER, ListedSpan
from disputes_app.domain.dossiers.listing_course import (
    AmountTest,
    EventTest,
    Shown,
)


class ListingStage(enum.StrEnum):
    """Where a record stands on a day, in the order in which the page shows them."""

    CLUE = "clue"
    """线索: its term is over, but that it stayed unpaid or a test is not established."""
    ORDERED = "ordered"
    NOTICE = "notice"
    OBJECTION = "objection"
    DECIDING = "deciding"
    LISTED = "listed"
    REMOVABLE = "removable"
    REMOVED = "removed"
    NOT_LISTED = "not_listed"


class PartyState(enum.StrEnum):
    """How far a party has come before the decision, or how it stands after it."""

    TO_NOTICE = "to_notice"
    TO_SERVE = "to_serve"
    NOTICE_RUNS = "notice_runs"
    """A public notice that does not count as served yet."""
    MAY_OBJECT = "may_object"
    TO_ANSWER = "to_answer"
    READY = "ready"
    EXCLUDED = "excluded"
    LISTED = "listed"
    OVER = "over"
    NOT_LISTED = "not_listed"


class ListingDue(enum.StrEnum):
    """What the office has to do next."""

    ESTABLISH_UNPAID = "establish_unpaid"
    TEST = "test"
    NOTICE = "notice"
    SERVE_NOTICE = "serve_notice"
    ANSWER_OBJECTION = "answer_objection"
    DECIDE = "decide"
    SERVE_DECISION = "serve_decision"
    PUBLISH = "publish"
    SHARE = "share"
    REVOKE = "revoke"
    DECIDE_REMOVAL = "decide_removal"
    TAKE_DOWN = "take_down"


@dataclass(frozen=True, slots=True)
class Due:
    """One thing to do: its last day where one runs, and the party where it is about one."""

    what: ListingDue
    until: date | None = None
    party: int = 0


@dataclass(frozen=True, slots=True)
class ListedParty:
    """The employer or a person of the record.

    Attributes:
        place: 1 for the employer, else the entry that named the person.
        code: credit code or 身份证号; the latter stands in no output.
        acted_on, served_on: the day of the act, and that on which it counts as served.
        objection_until: last day to object, inclusive; None before service or without a rule.
        answer_until: last day to answer its objection, while that runs.
        state: as of the day that was asked for.
    """

    place: int
    role: str
    name: str
    code: str
    state: PartyState
    noticed_on: date | None
    notice_number: str
    method: str
    acted_on: date | None
    served_on: date | None
    objection_until: date | None
    objected_on: date | None
    objection: str
    late_objection_on: date | None
    answer_until: date | None
    answered_on: date | None
    answer: str
    waived_on: date | None
    decision_served_on: date | None
    freed_on: date | None

    @property
    def is_employer(self) -> bool:
        """Whether it is the employer."""
        return self.role == EMPLOYER


@dataclass(frozen=True, slots=True)
class RemovalFacts:
    """Early removal: from when, what stands against it, and what was asked and answered.

    Attributes:
        eligible_from: first day on which it may be applied for (办法 12); None while the arrears
            are not corrected, or where no rule of that time knows it.
        why_not: code of the exclusion of 办法 13; None where there is none.
        applied_on, decide_until: an application that waits, and the last day to decide it.
        warn_until: until this day an application may meet the year that the credit-repair rules
            of 2026 may ask for; None where it cannot.
    """

    corrected_on: date | None
    eligible_from: date | None
    why_not: str | None
    applied_on: date | None
    decide_until: date | None
    refused_on: date | None
    warn_until: date | None


@dataclass(frozen=True, slots=True)
class ListingLog:
    """Everything that the record says, as of a day.

    Attributes:
        order_on, order_until: day of the order to pay, and last day of its term, inclusive.
        decide_until: last day to decide while that runs (办法 8).
        decision: ``listed``, ``not_listed``, ``annulled``, or empty.
        ground: of a decision not to list; a code of ``listing_decision.GROUNDS``.
        spans: the legal effect of each party and term; see ``ListedSpan``.
        waits: why it cannot be decided to list on that day, and the day it turns on.
        published, shared: the sites and platforms, with days; of all terms.
        is_public: published and not taken down since.
        take_down_until: last day to take down once the effect has ended and it is public.
    """

    on: date
    stage: ListingStage
    employer: str
    employer_code: str
    order_number: str
    order_on: date | None
    order_until: date | None
    cases: tuple[str, ...]
    people: int
    owed_fen: int
    unpaid_on: date | None
    unpaid_fen: int
    amount: AmountTest | None
    incident: EventTest | None
    influence: EventTest | None
    amount_met: bool
    event_met: bool
    annulled_on: date | None
    promised_on: date | None
    parties: tuple[ListedParty, ...]
    waits: tuple[str, date | None] | None
    decide_until: date | None
    decision: str
    decided_on: date | None
    decision_number: str
    ground: str
    reason: str
    basis: str
    spans: tuple[ListedSpan, ...]
    published: tuple[Shown, ...]
    shared: tuple[Shown, ...]
    is_public: bool
    taken_down_on: date | None
    take_down_until: date | None
    removal: RemovalFacts
    new_arrears: tuple[tuple[date, str], ...]
    prosecution: str
    due: tuple[Due, ...]

    @property
    def too_late(self) -> ListedParty | None:
        """The party whose objection period ends last, where it ends too late to decide in time.

        The decision waits for the end of that day (art. 6), so a period that ends on the last
        day for the decision (art. 8) or after it leaves no day; then only an extension helps.
        """
        running = (PartyState.NOTICE_RUNS, PartyState.MAY_OBJECT)
        last = max(
            (one for one in self.parties if one.state in running),
            key=lambda one: one.objection_until or date.min,
            default=None,
        )
        if last is None or last.objection_until is None or self.decide_until is None:
            return None
        return last if last.objection_until >= self.decide_until else None

    @property
    def span(self) -> ListedSpan | None:
        """The newest term of the employer."""
        return next((one for one in reversed(self.spans) if one.role == EMPLOYER), None)

    def in_effect_on(self, day: date) -> bool:
        """Say whether the employer is on the list on a day, whatever a web site shows."""
        return any(one.in_effect_on(day) for one in self.spans if one.role == EMPLOYER)

    def party(self, place: int) -> ListedParty | None:
        """Return a party by its place."""
        return next((one for one in self.parties if one.place == place), None)
