"""What does the record of a listing remember while its log is read?

拖欠农民工工资失信联合惩戒对象名单管理暂行办法 (人社部令第45号, in force since 2022-01-01), cited
as 办法.  An employer was listed before 2022 under a rule of which only the term is on file: where
no version of a rule is in force on a day, its clock does not run and what it asks is not asked.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from disputes_app.domain.clock_keys import key_for
from disputes_app.domain.counting import plain_period
from disputes_app.domain.dossiers.base import Dossier
from disputes_app.domain.dossiers.listed import EMPLOYER, ListedSpan
from disputes_app.domain.errors import DomainError

OBJECTION, VERIFY, DECIDE = "blacklist.objection", "blacklist.verify", "blacklist.decide"
TERM, ELIGIBLE = "blacklist.term", "blacklist.early_removal_eligible"
REMOVAL, TAKE_DOWN = "blacklist.early_removal_decide", "blacklist.take_down"
EMPLOYER_PLACE = 1
"""The employer is named by the opening entry, each person by an entry of its own."""
HEADS = ("department_head", "organ_head")
"""人力资源社会保障行政部门负责人 (办法 8)."""


@dataclass(slots=True)
class Party:
    """The employer or a person to be listed with it (办法 5): where each stands."""

    place: int
    role: str
    name: str
    code: str = ""
    noticed_on: date | None = None
    notice_number: str = ""
    method: str = ""
    acted_on: date | None = None
    served_on: date | None = None
    objected_on: date | None = None
    objection: str = ""
    late_objection_on: date | None = None
    answered_on: date | None = None
    answer: str = ""
    waived_on: date | None = None
    decision_served_on: date | None = None
    freed_on: date | None = None

    @property
    def is_excluded(self) -> bool:
        """Whether its own objection was upheld, so that it is not listed with the others."""
        return self.answer == "upheld"


@dataclass(slots=True)
class Term:
    """A term on the list: its number, first and last day, and an earlier end."""

    number: int
    from_on: date
    until_on: date | None
    ended_on: date | None = None
    end: str = ""


@dataclass(frozen=True, slots=True)
class AmountTest:
    """What was found of the sum (办法 5(1)): ``met`` is a value of ``wage_crime.Met``."""

    seq: int
    on: date
    met: str
    people: int
    fen: int
    one_fen: int | None
    months: int | None
    threshold_one_fen: int
    threshold_ten_fen: int
    evidence: str
    entry: int


@dataclass(frozen=True, slots=True)
class EventTest:
    """One of the two facts of 办法 5(2), with its evidence: what happened, or its influence."""

    seq: int
    on: date
    what: str
    evidence: str
    entry: int
    dossier: str
    people: int = 0


@dataclass(frozen=True, slots=True)
class Shown:
    """A publication or a sharing (办法 9, 10)."""

    seq: int
    on: date
    where: str


@dataclass(slots=True)
class Course:
    """Everything else that the log said so far."""

    parties: dict[int, Party] = field(default_factory=dict)
    order_number: str = ""
    order_on: date | None = None
    order_until: date | None = None
    unpaid_on: date | None = None
    unpaid_fen: int = 0
    amount: AmountTest | None = None
    incident: EventTest | None = None
    influence: EventTest | None = None
    annulled_on: date | None = None
    corrected_on: date | None = None
    promised_on: date | None = None
    decided_on: date | None = None
    decision: str = ""
    decision_number: str = ""
    ground: str = ""
    reason: str = ""
    basis: str = ""
    terms: list[Term] = field(default_factory=list)
    published: list[Shown] = field(default_factory=list)
    shared: list[Shown] = field(default_factory=list)
    taken_down_on: date | None = None
    downs: list[date] = field(default_factory=list)
    applied_on: date | None = None
    refused_on: date | None = None
    refused_seq: int = 0
    new_arrears: list[tuple[date, str]] = field(default_factory=list)
    prosecution: str = ""
    excluded: list[tuple[date, str]] = field(default_factory=list)

    @property
    def term(self) -> Term | None:
        """The newest term."""
        return self.terms[-1] if self.terms else None

    @property
    def amount_met(self) -> bool:
        """Whether the sum reaches the threshold (办法 5(1))."""
        return self.amount is not None and self.amount.met == "yes"

    @property
    def event_met(self) -> bool:
        """Whether an incident *and* its serious bad influence are found (办法 5(2))."""
        return self.incident is not None and self.influence is not None

    @property
    def is_tested(self) -> bool:
        """Whether one of the two statutory tests is met."""
        return self.amount_met or self.event_met

    @property
    def is_public(self) -> bool:
        """Whether it was published and not taken down since."""
        last = max(self.downs, default=date.min)
        return self.taken_down_on is None and any(one.on > last for one in self.published)

    def expired(self, on: date) -> bool:
        """Say whether the order's term was over before a day and the wages unpaid (办法 5)."""
        over = self.order_until is not None and on > self.order_until
        return over and self.unpaid_on is not None

    def in_effect(self, on: date) -> bool:
        """Say whether the listing has effect on a day."""
        return any(_has_effect(one, on) for one in self.terms)


def _has_effect(term: Term, on: date) -> bool:
    if on < term.from_on or (term.ended_on is not None and on >= term.ended_on):
        return False
    return term.until_on is not None and on <= term.until_on


def course_of(dossier: Dossier) -> Course:
    """Return what is remembered, made now where nothing was said before."""
    if not isinstance(dossier.course, Course):
        dossier.course = Course()
    return dossier.course


def in_force(dossier: Dossier, rule_id: str, on: date) -> bool:
    """Say whether a version of a rule is in force on a day."""
    try:
        dossier.law.version(rule_id, on)
    except DomainError:
        return False
    return True


def last_day_of(dossier: Dossier, rule_id: str, on: date) -> date | None:
    """Return the last day of a period that begins on a day; None where it cannot be told."""
    try:
        return plain_period(dossier.law, rule_id, on).due
    except DomainError:
        return None


def take_down_key(term: int, place: int = 0) -> int:
    """Return the key of the period to take down: of a whole term, or of one person of it."""
    return key_for(place, term) if place else term


def listed_spans(dossier: Dossier) -> tuple[ListedSpan, ...]:
    """Return the legal effect of a listing for each party and term; empty for other types."""
    course = dossier.course
    if not isinstance(course, Course):
        return ()
    return tuple(
        _span(party, term)
        for term in course.terms
        for party in course.parties.values()
        if not party.is_excluded and not (party.freed_on and party.freed_on <= term.from_on)
    )


def _span(party: Party, term: Term) -> ListedSpan:
    ended_on, end = term.ended_on, term.end
    if party.freed_on is not None and _has_effect(term, party.freed_on):
        ended_on, end = party.freed_on, "revoked"
    return ListedSpan(
        party.place,
        term.number,
        EMPLOYER if party.place == EMPLOYER_PLACE else party.role,
        party.name,
        party.code,
        term.from_on,
        term.until_on,
        ended_on,
        end,
    )
