"""Which cases stand together in a group, and who of a list of workers has a case already?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, Select, and_, case, func, select

from db.models import ArrearsTotal, CaseAmount, CaseMatter, CaseParty, DisputeCase, Employer, Worker
from disputes_app.domain.case_group import GroupRow, Membership, group_name
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.matter_records import MatterKind
from disputes_app.domain.parties import PartyRole

Wanted = TypeVar("Wanted")

_AT_ONCE = 500
_IN_GROUP = and_(CaseMatter.c.kind == MatterKind.GROUP.value, CaseMatter.c.open.is_(True))
_NUMBER = func.coalesce(
    DisputeCase.c.number, DisputeCase.c.old_number, DisputeCase.c.receipt_number
)
_WORKERS = case(
    (ArrearsTotal.c.workers > DisputeCase.c.people, ArrearsTotal.c.workers),
    else_=DisputeCase.c.people,
)
_STILL_OPEN = and_(DisputeCase.c.closed_on.is_(None), DisputeCase.c.departure.is_(None))


@dataclass(frozen=True, slots=True)
class MemberSums:
    """What a case of a group comes to besides its line in a list.

    ``people`` are its applicants, or the workers of its ledger where these are more.
    """

    version: int
    people: int
    claimed_fen: int | None
    awarded_fen: int | None


def members_of(conn: Connection, group: str) -> tuple[tuple[CaseId, str, date], ...]:
    """Return the cases of a group in the order of their receipt: name in its log, day joined."""
    query = (
        select(CaseMatter.c.case_id, CaseMatter.c.body, CaseMatter.c.opened_on)
        .where(_IN_GROUP, CaseMatter.c.reference == group)
        .order_by(CaseMatter.c.case_id)
    )
    return tuple((CaseId(one), name, on) for one, name, on in conn.execute(query))


def memberships(conn: Connection, case_ids: Sequence[CaseId]) -> dict[CaseId, Membership]:
    """Return in which group each of these cases stands; those in none are left out."""
    found: dict[CaseId, Membership] = {}
    for some in _parts(case_ids):
        query = select(
            CaseMatter.c.case_id, CaseMatter.c.reference, CaseMatter.c.seq, CaseMatter.c.opened_on
        ).where(_IN_GROUP, CaseMatter.c.case_id.in_(some))
        for case_id, group, seq, on in conn.execute(query):
            found[CaseId(case_id)] = Membership(group, seq, on)
    return found


def member_sums(conn: Connection, case_ids: Sequence[CaseId]) -> dict[CaseId, MemberSums]:
    """Return versions, workers and sums of these cases."""
    found: dict[CaseId, MemberSums] = {}
    for some in _parts(case_ids):
        paid = (
            select(CaseAmount.c.case_id, func.sum(CaseAmount.c.fen))
            .where(CaseAmount.c.case_id.in_(some))
            .group_by(CaseAmount.c.case_id)
        )
        sums = {case_id: int(fen) for case_id, fen in conn.execute(paid)}
        query = (
            select(DisputeCase.c.id, DisputeCase.c.version, _WORKERS, DisputeCase.c.claimed_fen)
            .outerjoin(ArrearsTotal, ArrearsTotal.c.case_id == DisputeCase.c.id)
            .where(DisputeCase.c.id.in_(some))
        )
        for case_id, version, people, claimed in conn.execute(query):
            found[CaseId(case_id)] = MemberSums(version, people, claimed, sums.get(case_id))
    return found


def employers_of(conn: Connection, case_ids: Sequence[CaseId]) -> dict[CaseId, frozenset[str]]:
    """Return what identifies the organisations that are respondents of these cases."""
    found: dict[CaseId, set[str]] = defaultdict(set)
    for some in _parts(case_ids):
        query = select(CaseParty.c.case_id, CaseParty.c.employer_id, CaseParty.c.name).where(
            CaseParty.c.case_id.in_(some), CaseParty.c.role == PartyRole.RESPONDENT.value
        )
        for case_id, employer, name in conn.execute(query):
            found[CaseId(case_id)].add(f"#{employer}" if employer is not None else name)
    return {case_id: frozenset(keys) for case_id, keys in found.items()}


def group_rows(conn: Connection, *, limit: int) -> tuple[GroupRow, ...]:
    """Return the groups in which somebody stands, the newest first."""
    newest = (CaseMatter.c.sort_on.desc(), CaseMatter.c.case_id.desc())
    leads = conn.execute(_leads().order_by(*newest).limit(limit)).all()
    return tuple(_group_row(conn, lead) for lead in leads)


def group_row(conn: Connection, group: str) -> GroupRow | None:
    """Return one group as the list of groups shows it, None where nobody leads it."""
    lead = conn.execute(_leads().where(CaseMatter.c.reference == group)).one_or_none()
    return None if lead is None else _group_row(conn, lead)


def _leads() -> Select[Any]:
    return (
        select(
            CaseMatter.c.reference,
            CaseMatter.c.body,
            DisputeCase.c.line,
            DisputeCase.c.respondent_names,
            _NUMBER,
        )
        .join(DisputeCase, DisputeCase.c.id == CaseMatter.c.case_id)
        .where(_IN_GROUP, DisputeCase.c.receipt_number == CaseMatter.c.reference)
    )


def _group_row(conn: Connection, lead: Row[Any]) -> GroupRow:
    group, name, line, employer, number = tuple(lead)
    members = (
        select(
            func.count(),
            func.sum(_WORKERS),
            func.count(DisputeCase.c.id).filter(_STILL_OPEN),
            func.min(DisputeCase.c.next_due_on).filter(_STILL_OPEN),
        )
        .select_from(CaseMatter)
        .join(DisputeCase, DisputeCase.c.id == CaseMatter.c.case_id)
        .outerjoin(ArrearsTotal, ArrearsTotal.c.case_id == DisputeCase.c.id)
        .where(_IN_GROUP, CaseMatter.c.reference == group)
    )
    cases, people, still_open, due = conn.execute(members).one()
    shown = name or group_name(employer, int(people))
    return GroupRow(group, shown, Line(line), employer, number, cases, still_open, int(people), due)


def open_cases_of_workers(
    conn: Connection, id_numbers: Sequence[str], *, employer_code: str | None, employer_key: str
) -> dict[str, str]:
    """Return for each number of a worker the open case that he has against this employer."""
    found: dict[str, str] = {}
    other = CaseParty.alias("other")
    is_employer = (
        Employer.c.code == employer_code if employer_code else Employer.c.name_key == employer_key
    )
    for some in _parts(id_numbers):
        query = (
            select(Worker.c.id_number, _NUMBER)
            .join(CaseParty, CaseParty.c.worker_id == Worker.c.id)
            .join(DisputeCase, DisputeCase.c.id == CaseParty.c.case_id)
            .join(other, other.c.case_id == DisputeCase.c.id)
            .join(Employer, Employer.c.id == other.c.employer_id)
            .where(Worker.c.id_number.in_(some), _STILL_OPEN, is_employer)
            .order_by(DisputeCase.c.id)
        )
        found |= {str(worker): str(number) for worker, number in conn.execute(query)}
    return found


def _parts(wanted: Sequence[Wanted]) -> Iterator[Sequence[Wanted]]:
    for first in range(0, len(wanted), _AT_ONCE):
        yield wanted[first : first + _AT_ONCE]
