"""What is stored of one employer: cases, steps of their logs, records beside them, visits?

One query a kind, however many cases there are; each begins at the index of parties by employer.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, select

from db.models import (
    CaseEvent,
    CaseParty,
    DisputeCase,
    Dossier,
    DossierAmount,
    DossierCase,
    DossierEntry,
    ProtectedReporter,
)
from disputes_app.domain.cases import CaseId, Departure, Line, Outcome
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.kinds.base import text_of
from disputes_app.domain.parties import ACTING_ROLES

MOST_CASES = 2_000
"""So many cases of one employer are looked at, the newest."""


@dataclass(frozen=True, slots=True)
class EmployerCase:
    """A case in which the employer is a party, without who is the other side.

    ``party_name`` is what the employer is called there.
    """

    case_id: CaseId
    receipt_number: str
    number: str
    line: Line
    received_on: date
    closed_on: date | None
    left_on: date | None
    ended: bool
    outcome: Outcome | None
    departure: Departure | None
    cause: str
    people: int
    place: int
    party_name: str


@dataclass(frozen=True, slots=True)
class EmployerVisit:
    """A visit of a draw or a campaign, by the key of the employer."""

    dossier_id: DossierId
    number: str
    title: str
    on: date
    target: str
    found: str


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of a protected reporter of such a case."""

    name: str
    phone: str | None
    id_number: str | None
    statement: str | None


def cases_of_employer(conn: Connection, employer_id: int) -> tuple[EmployerCase, ...]:
    """Return its cases, the newest first."""
    case = DisputeCase.c
    shown = func.coalesce(case.number, case.old_number, case.receipt_number)
    query = (
        select(
            case.id,
            case.receipt_number,
            shown,
            case.line,
            case.received_on,
            case.closed_on,
            case.left_on,
            case.ended_on,
            case.outcome,
            case.departure,
            case.cause,
            case.people,
            CaseParty.c.place,
            CaseParty.c.name,
        )
        .join(CaseParty, CaseParty.c.case_id == case.id)
        .where(CaseParty.c.employer_id == employer_id, CaseParty.c.role.not_in(ACTING_ROLES))
        .order_by(case.id.desc(), CaseParty.c.place)
        .limit(MOST_CASES)
    )
    found: dict[CaseId, EmployerCase] = {}
    for row in conn.execute(query):
        one = EmployerCase(
            CaseId(row[0]),
            row[1],
            row[2],
            Line(row[3]),
            row[4],
            row[5],
            row[6],
            row[7] is not None,
            None if row[8] is None else Outcome(row[8]),
            None if row[9] is None else Departure(row[9]),
            row[10],
            row[11],
            row[12],
            row[13],
        )
        found.setdefault(one.case_id, one)
    return tuple(found.values())


def inspected_cases(
    conn: Connection, employer_id: int, kinds: Sequence[str], *, limit: int
) -> tuple[CaseId, ...]:
    """Return its inspections whose logs have an entry of these kinds, the newest first."""
    event = CaseEvent.c
    query = (
        select(event.case_id)
        .join(DisputeCase, DisputeCase.c.id == event.case_id)
        .join(CaseParty, CaseParty.c.case_id == event.case_id)
        .where(
            CaseParty.c.employer_id == employer_id,
            CaseParty.c.role.not_in(ACTING_ROLES),
            DisputeCase.c.line == Line.INSPECTION.value,
            event.kind.in_(kinds),
        )
        .distinct()
        .order_by(event.case_id.desc())
        .limit(limit)
    )
    return tuple(CaseId(one) for one in conn.execute(query).scalars())


def records_by_case(conn: Connection, employer_id: int, type_: str) -> tuple[DossierId, ...]:
    """Return the records of a type that cases of the employer belong to, by id."""
    query = (
        select(Dossier.c.id)
        .join(DossierCase, DossierCase.c.dossier_id == Dossier.c.id)
        .join(CaseParty, CaseParty.c.case_id == DossierCase.c.case_id)
        .where(CaseParty.c.employer_id == employer_id, Dossier.c.type == type_)
        .distinct()
        .order_by(Dossier.c.id)
    )
    return tuple(DossierId(one) for one in conn.execute(query).scalars())


def visits_of(
    conn: Connection, what: Sequence[str], keys: Sequence[str]
) -> tuple[EmployerVisit, ...]:
    """Return the visits to whoever has one of these keys, the oldest first.

    Args:
        what: as what visits are counted, see ``dossier_amount``.
    """
    entry = DossierEntry.c
    query = (
        select(Dossier.c.id, Dossier.c.number, Dossier.c.title, entry.happened_on, entry.facts)
        .join(DossierAmount, DossierAmount.c.dossier_id == Dossier.c.id)
        .join(
            DossierEntry,
            (entry.dossier_id == DossierAmount.c.dossier_id) & (entry.seq == DossierAmount.c.seq),
        )
        .where(DossierAmount.c.what.in_(what))
        .order_by(entry.happened_on, Dossier.c.id, entry.seq)
    )
    found = []
    for id_, number, title, on, text in conn.execute(query):
        facts = json.loads(text)
        target = text_of(facts, "target")
        if target in keys:
            found.append(
                EmployerVisit(DossierId(id_), number, title, on, target, text_of(facts, "found"))
            )
    return tuple(found)


def kept_secret(conn: Connection, employer_id: int) -> tuple[Kept, ...]:
    """Return what is to be kept of the protected reporters in its cases."""
    table = ProtectedReporter.c
    query = (
        select(table.name, table.phone, table.id_number, table.statement)
        .join(CaseParty, CaseParty.c.case_id == table.case_id)
        .where(CaseParty.c.employer_id == employer_id)
        .distinct()
    )
    return tuple(Kept(*row) for row in conn.execute(query))
