"""What is a group of cases (集体争议、群体案件), and which cases may stand in one?

The law knows a collective dispute from ten workers with a common claim on (调解仲裁法 7; 办案规则
5): it has priority.  What follows from that is named in :data:`CONSEQUENCES`.  A group holds
cases of one line against one employer; each keeps its number, its periods and its place in
the figures.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.case_list import CaseRow
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.errors import DomainError
from disputes_app.domain.kinds.taking_part import COLLECTIVE
from disputes_app.domain.records import CaseRecord


class GroupReason(enum.StrEnum):
    """Why a case cannot join a group, or leave it."""

    OTHER_LINE = "other_line"
    OTHER_EMPLOYER = "other_employer"
    IN_A_GROUP = "in_a_group"
    ENDED = "ended"
    LEAD_STAYS = "lead_stays"
    NOT_A_MEMBER = "not_a_member"


@dataclass(eq=False)
class GroupRefusedError(DomainError):
    """Some cases cannot stand in the group, so nothing was changed.

    ``refusals`` names each case and why.
    """

    refusals: tuple[tuple[str, GroupReason], ...]

    @property
    def numbers(self) -> tuple[str, ...]:
        """The cases that cannot."""
        return tuple(number for number, _ in self.refusals)


@dataclass(eq=False)
class NoGroupError(DomainError):
    """There is no such group, or nobody is in it any more."""

    group: str


@dataclass(eq=False)
class TooFewForGroupError(DomainError):
    """A group needs at least two cases."""


@dataclass(frozen=True, slots=True)
class Membership:
    """That a case stands in a group; ``group`` is the 收件号 of its lead."""

    group: str
    seq: int
    joined_on: date


@dataclass(frozen=True, slots=True)
class GroupMember:
    """A case of the group as its page shows it.

    Attributes:
        people: applicants, or the workers of its ledger.
        awarded_fen: what papers gave the worker; of an inspection what came back.
    """

    row: CaseRow
    version: int
    is_lead: bool
    joined_on: date
    people: int
    claimed_fen: int | None
    awarded_fen: int | None

    @property
    def case_id(self) -> CaseId:
        """The case."""
        return self.row.id

    @property
    def inspected(self) -> bool:
        """Whether it is an inspection, which awards nothing and recovers."""
        return self.row.line is Line.INSPECTION


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A group as a list of groups shows it; ``next_due_on`` is the earliest last day in it."""

    group: str
    name: str
    line: Line
    employer: str
    lead_number: str
    cases: int
    open_cases: int
    people: int
    next_due_on: date | None


@dataclass(frozen=True, slots=True)
class CaseGroup:
    """A group with its members, the lead first, then in the order of their receipt.

    Attributes:
        group: the 收件号 of the lead case, by which it is known.
        name: as it was called; else made of the employer and the number of workers.
    """

    group: str
    name: str
    line: Line
    employer: str
    members: tuple[GroupMember, ...]

    @property
    def lead(self) -> GroupMember:
        """The lead case."""
        return self.members[0]

    @property
    def people(self) -> int:
        """How many workers it concerns."""
        return sum(one.people for one in self.members)

    @property
    def claimed_fen(self) -> int:
        """What all of them claim."""
        return sum(one.claimed_fen or 0 for one in self.members)

    @property
    def awarded_fen(self) -> int:
        """What papers gave them so far."""
        return sum(one.awarded_fen or 0 for one in self.members if not one.inspected)

    @property
    def recovered_fen(self) -> int:
        """What inspections brought back so far."""
        return sum(one.awarded_fen or 0 for one in self.members if one.inspected)

    @property
    def lines(self) -> frozenset[Line]:
        """The lines of its cases."""
        return frozenset(one.row.line for one in self.members)

    @property
    def open_count(self) -> int:
        """How many of the cases are neither closed nor gone."""
        return sum(one.row.open for one in self.members)

    @property
    def collective(self) -> bool:
        """Whether it is a collective dispute: ten workers or more (法 7, 规则 5)."""
        return is_collective(self.people)


def is_collective(people: int) -> bool:
    """Say whether so many workers with a common claim make a collective dispute."""
    return people >= COLLECTIVE


def group_name(employer: str, people: int) -> str:
    """Return what a group is called that was given no name."""
    return f"{employer}等{people}人" if people > 1 else employer


def joining_reason(
    case: CaseRecord, employers: Iterable[str], lead: CaseRecord, of_lead: Iterable[str]
) -> GroupReason | None:
    """Return why a case that is in no group cannot stand in the group of ``lead``.

    Args:
        employers, of_lead: what identifies the employers of both.
    """
    if case.line is not lead.line:
        return GroupReason.OTHER_LINE
    if not set(employers) & set(of_lead):
        return GroupReason.OTHER_EMPLOYER
    if case.ended_on is not None:
        return GroupReason.ENDED
    return None
