"""Which cases of the other lines are between the same worker and the same employer?"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Connection, func, or_, select

from db.models import CaseParty, DisputeCase
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.parties import PartyRole

_AGENT = PartyRole.AGENT.value
_LINES = (Line.MEDIATION.value, Line.ARBITRATION.value)
_SHOWN_NUMBER = func.coalesce(
    DisputeCase.c.number, DisputeCase.c.old_number, DisputeCase.c.receipt_number
)


@dataclass(frozen=True, slots=True)
class Individual:
    """A person as far as known: by number, by record of the register, else by the very name."""

    name: str
    id_number: str | None = None
    worker_id: int | None = None


@dataclass(frozen=True, slots=True)
class FoundCase:
    """A case of another line; ``ended_on`` also where it left."""

    case_id: CaseId
    number: str
    line: Line
    received_on: date
    ended_on: date | None


def parties_of(conn: Connection, case_id: CaseId) -> tuple[tuple[int, ...], tuple[Individual, ...]]:
    """Return the employers of a case by their records, and the persons in it."""
    query = select(
        CaseParty.c.person,
        CaseParty.c.name,
        CaseParty.c.id_number,
        CaseParty.c.worker_id,
        CaseParty.c.employer_id,
    ).where(CaseParty.c.case_id == case_id, CaseParty.c.role != _AGENT)
    rows = conn.execute(query).all()
    firms = tuple(one.employer_id for one in rows if one.employer_id is not None)
    people = [Individual(one.name, one.id_number, one.worker_id) for one in rows if one.person]
    return firms, tuple(people)


def cases_elsewhere(
    conn: Connection, firms: Collection[int], people: Sequence[Individual], *, limit: int
) -> tuple[FoundCase, ...]:
    """Return mediations and arbitrations between these, whoever applied; the newest first."""
    if not firms or not people:
        return ()
    firm = CaseParty.alias("firm")
    query = (
        select(CaseParty.c.case_id, CaseParty.c.name, CaseParty.c.id_number, CaseParty.c.worker_id)
        .join(firm, firm.c.case_id == CaseParty.c.case_id)
        .where(
            firm.c.employer_id.in_(firms),
            CaseParty.c.person,
            CaseParty.c.role != _AGENT,
            _may_be(people),
        )
    )
    found = {
        row.case_id
        for row in conn.execute(query)
        if any(_is_same(Individual(row.name, row.id_number, row.worker_id), one) for one in people)
    }
    return _cases(conn, sorted(found), limit) if found else ()


def _may_be(people: Sequence[Individual]) -> ColumnElement[bool]:
    records = [one.worker_id for one in people if one.worker_id is not None]
    named = CaseParty.c.name.in_([one.name for one in people])
    return or_(named, CaseParty.c.worker_id.in_(records)) if records else named


def _is_same(one: Individual, other: Individual) -> bool:
    if one.worker_id is not None and one.worker_id == other.worker_id:
        return True
    numbers = {number for number in (one.id_number, other.id_number) if number}
    return one.name == other.name and len(numbers) < 2  # noqa: PLR2004 - two numbers, two people


def _cases(conn: Connection, ids: Sequence[int], limit: int) -> tuple[FoundCase, ...]:
    query = (
        select(
            DisputeCase.c.id,
            _SHOWN_NUMBER,
            DisputeCase.c.line,
            DisputeCase.c.received_on,
            func.coalesce(DisputeCase.c.ended_on, DisputeCase.c.left_on),
        )
        .where(DisputeCase.c.id.in_(ids), DisputeCase.c.line.in_(_LINES))
        .order_by(DisputeCase.c.received_on.desc(), DisputeCase.c.id.desc())
        .limit(limit)
    )
    return tuple(
        FoundCase(CaseId(case_id), number, Line(line), received_on, ended_on)
        for case_id, number, line, received_on, ended_on in conn.execute(query)
    )
