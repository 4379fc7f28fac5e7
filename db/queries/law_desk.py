"""Which changes of the law wait, which cases can they move, and what did earlier ones move?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, Connection, or_, select, union

from db.models import (
    CaseClock,
    CaseSpan,
    DisputeCase,
    LawAdoption,
    LawDossierMove,
    LawMove,
    LawProposal,
)
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.law_records import MoveRecord

_CLOSED_BEFORE = timedelta(days=30)
"""So long before a change a closing can lie whose three working days of entry it changes."""


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """A change of the law as it is stored; ``body`` is its JSON."""

    id: int
    kind: str
    title: str
    body: str
    prepared_at: datetime
    prepared_by: str
    state: str
    decided_at: datetime | None
    decided_by: str | None
    reason: str
    adoption_id: int | None


_PROPOSAL = [LawProposal.c[name] for name in ProposalRow.__slots__]


def proposals(conn: Connection) -> tuple[ProposalRow, ...]:
    """Return every change that was prepared, the newest first."""
    query = select(*_PROPOSAL).order_by(LawProposal.c.id.desc())
    return tuple(ProposalRow(*row) for row in conn.execute(query))


def proposal(conn: Connection, proposal_id: int, *, lock: bool = False) -> ProposalRow | None:
    """Return one prepared change; None where there is none."""
    query = select(*_PROPOSAL).where(LawProposal.c.id == proposal_id)
    row = conn.execute(query.with_for_update() if lock else query).one_or_none()
    return None if row is None else ProposalRow(*row)


def cases_from(conn: Connection, first_day: date) -> tuple[CaseId, ...]:
    """Return every case in which a change of counting from a day on can move anything, by id.

    These are the cases with a clock or a figure whose last day lies on or after that day or is
    not known, with a clock counted backwards from there, closed so near that the days allowed
    for entering it are concerned, or that nobody can judge.
    """
    clock = select(CaseClock.c.case_id).where(
        or_(
            CaseClock.c.due_on >= first_day,
            CaseClock.c.started_on >= first_day,
            CaseClock.c.due_on.is_(None),
        )
    )
    span = select(CaseSpan.c.case_id).where(
        CaseSpan.c.known_to.is_(None),
        or_(CaseSpan.c.due_on >= first_day, CaseSpan.c.accept_due_on >= first_day),
    )
    near: list[ColumnElement[bool]] = [DisputeCase.c.cannot_judge.is_not(None)]
    if first_day > date.min + _CLOSED_BEFORE:
        near.append(DisputeCase.c.closed_on >= first_day - _CLOSED_BEFORE)
    case = select(DisputeCase.c.id).where(or_(*near))
    found = conn.execute(union(clock, span, case)).scalars()
    return tuple(sorted(CaseId(one) for one in found))


def cases_on(conn: Connection, lines: Sequence[Line]) -> tuple[CaseId, ...]:
    """Return every case on the lines, by id."""
    query = select(DisputeCase.c.id).where(DisputeCase.c.line.in_([line.value for line in lines]))
    return tuple(CaseId(one) for one in conn.execute(query.order_by(DisputeCase.c.id)).scalars())


def moves_of_case(conn: Connection, case_id: CaseId) -> tuple[MoveRecord, ...]:
    """Return what adoptions did to the periods of a case, the oldest first."""
    query = (
        select(
            LawMove.c.adoption_id,
            LawAdoption.c.at,
            LawAdoption.c.actor,
            LawAdoption.c.detail,
            LawMove.c.rule_id,
            LawMove.c.key,
            LawMove.c.old_due,
            LawMove.c.new_due,
            LawMove.c.closure,
        )
        .join(LawAdoption, LawAdoption.c.id == LawMove.c.adoption_id)
        .where(LawMove.c.case_id == case_id)
        .order_by(LawMove.c.adoption_id, LawMove.c.rule_id, LawMove.c.key)
    )
    return tuple(MoveRecord(*row) for row in conn.execute(query))


def moves_of_adoption(
    conn: Connection, adoption_id: int
) -> tuple[tuple[CaseId, str, int, date | None, date | None, bool], ...]:
    """Return case, rule, key, both last days and whether it decides, of every period moved."""
    query = select(
        LawMove.c.case_id,
        LawMove.c.rule_id,
        LawMove.c.key,
        LawMove.c.old_due,
        LawMove.c.new_due,
        LawMove.c.closure,
    ).where(LawMove.c.adoption_id == adoption_id)
    return tuple((CaseId(row[0]), *row[1:]) for row in conn.execute(query))


def dossier_moves_of_adoption(
    conn: Connection, adoption_id: int
) -> tuple[tuple[DossierId, str, int, date | None, date | None], ...]:
    """Return record, rule, key and both last days of every period moved beside the cases."""
    table = LawDossierMove.c
    query = select(table.dossier_id, table.rule_id, table.key, table.old_due, table.new_due).where(
        table.adoption_id == adoption_id
    )
    return tuple((DossierId(row[0]), *row[1:]) for row in conn.execute(query))


def in_batches(ids: Sequence[CaseId], size: int) -> Iterator[Sequence[CaseId]]:
    """Yield the ids a few at a time."""
    for first in range(0, len(ids), size):
        yield ids[first : first + size]
