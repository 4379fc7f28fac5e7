"""What does the database know of decisions that may be published, and of batches of them?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection, func, select

from db.models import (
    ArrearsTotal,
    ArrearsWorker,
    CaseEvent,
    CaseParty,
    DisputeCase,
    Dossier,
    DossierAmount,
    DossierCase,
)
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.on_site import GROUP_INCIDENT
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.publication_tests import DECISION_KINDS

LONGEST_CASE = timedelta(days=3 * 366)
"""An inspection that was decided in a quarter was received within so many days before it."""
_TYPE = DossierType.PUBLICATION.value


@dataclass(frozen=True, slots=True)
class DecidedCase:
    """An inspection in which something was decided, as the list of candidates reads it."""

    case_id: CaseId
    receipt_number: str
    number: str
    cause: str
    people: int
    claimed_fen: int


@dataclass(frozen=True, slots=True)
class Person:
    """A worker named in a case: as a party, or in its ledger."""

    name: str
    phone: str
    id_number: str
    address: str
    account: str = ""


def decided_cases(conn: Connection, first: date, last: date) -> tuple[DecidedCase, ...]:
    """Return the inspections with a decision made from ``first`` to ``last``, by id."""
    case = DisputeCase.c
    shown = func.coalesce(case.number, case.old_number, case.receipt_number)
    decided = (
        select(CaseEvent.c.case_id)
        .join(DisputeCase, case.id == CaseEvent.c.case_id)
        .where(
            case.line == Line.INSPECTION.value,
            case.received_on.between(first - LONGEST_CASE, last),
            CaseEvent.c.kind.in_(DECISION_KINDS),
            CaseEvent.c.happened_on.between(first, last),
        )
    )
    query = (
        select(
            case.id,
            case.receipt_number,
            shown,
            case.cause,
            case.people,
            func.coalesce(case.claimed_fen, 0),
        )
        .where(case.id.in_(decided))
        .order_by(case.id)
    )
    return tuple(DecidedCase(CaseId(row[0]), *row[1:]) for row in conn.execute(query))


def decided_case(conn: Connection, case_id: CaseId) -> DecidedCase:
    """Return one case as the list of candidates reads it."""
    case = DisputeCase.c
    shown = func.coalesce(case.number, case.old_number, case.receipt_number)
    query = select(
        case.id,
        case.receipt_number,
        shown,
        case.cause,
        case.people,
        func.coalesce(case.claimed_fen, 0),
    ).where(case.id == case_id)
    row = conn.execute(query).one()
    return DecidedCase(CaseId(row[0]), *row[1:])


def ledger_sums(conn: Connection, case_ids: Sequence[CaseId]) -> dict[CaseId, int]:
    """Return what the ledgers of these cases say was due and not paid before."""
    table = ArrearsTotal.c
    query = select(table.case_id, table.due_fen - table.before_fen).where(
        table.case_id.in_(case_ids)
    )
    return {CaseId(one): int(fen) for one, fen in conn.execute(query)} if case_ids else {}


def with_group_incident(conn: Connection, case_ids: Sequence[CaseId]) -> frozenset[CaseId]:
    """Return which of these cases belong to a record that tells of a group incident."""
    if not case_ids:
        return frozenset()
    query = (
        select(DossierCase.c.case_id)
        .join(DossierAmount, DossierAmount.c.dossier_id == DossierCase.c.dossier_id)
        .where(DossierCase.c.case_id.in_(case_ids), DossierAmount.c.what == GROUP_INCIDENT)
        .distinct()
    )
    return frozenset(CaseId(one) for one in conn.execute(query).scalars())


def batches_of_cases(conn: Connection, case_ids: Sequence[CaseId]) -> tuple[tuple[int, str], ...]:
    """Return the batches that these cases stand on, id and number; struck out ones do not count."""
    if not case_ids:
        return ()
    query = (
        select(Dossier.c.id, Dossier.c.number)
        .join(DossierCase, DossierCase.c.dossier_id == Dossier.c.id)
        .where(
            DossierCase.c.case_id.in_(case_ids),
            Dossier.c.type == _TYPE,
            Dossier.c.outcome != "struck_out",
        )
        .distinct()
        .order_by(Dossier.c.id)
    )
    return tuple((id_, number) for id_, number in conn.execute(query))


def people_of(conn: Connection, case_id: CaseId) -> tuple[Person, ...]:
    """Return every worker that a case names: its parties, and its ledger."""
    party, worker = CaseParty.c, ArrearsWorker.c
    parties = select(party.name, party.phone, party.id_number, party.address).where(
        party.case_id == case_id, party.person, party.role != "agent"
    )
    ledger = (
        select(worker.name, worker.phone, worker.id_number, worker.account)
        .where(worker.case_id == case_id)
        .distinct()
    )
    found = [Person(one, *(text or "" for text in more)) for one, *more in conn.execute(parties)]
    found += [
        Person(name, phone, id_number, "", account)
        for name, phone, id_number, account in conn.execute(ledger)
    ]
    return tuple(found)


def quarterly_batches(conn: Connection, codes: Sequence[str]) -> frozenset[str]:
    """Return which of these quarters have a batch that was not struck out."""
    query = select(Dossier.c.reference).where(
        Dossier.c.type == _TYPE,
        Dossier.c.reference.in_(codes),
        Dossier.c.outcome != "struck_out",
    )
    return frozenset(conn.execute(query).scalars())


def open_quarterly(conn: Connection, codes: Sequence[str]) -> dict[str, tuple[DossierId, str, str]]:
    """Return the open batches of these quarters: by quarter their id, number and stage."""
    table = Dossier.c
    query = select(table.reference, table.id, table.number, table.stage).where(
        table.type == _TYPE, table.reference.in_(codes), table.open.is_(True)
    )
    return {
        code: (DossierId(id_), number, stage) for code, id_, number, stage in conn.execute(query)
    }


def any_batch(conn: Connection) -> bool:
    """Say whether the office keeps batches at all."""
    query = select(Dossier.c.id).where(Dossier.c.type == _TYPE).limit(1)
    return conn.execute(query).scalar() is not None
