"""What does the record of a year say of every employer, and which grades were computed from it?

Each question is one statement over all employers; none is asked for one employer after another.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, func, or_, select

from db.models import (
    CaseEvent,
    CaseParty,
    DisputeCase,
    Dossier,
    DossierAmount,
    DossierEntry,
    Employer,
)
from db.models import GradeRow as Table
from disputes_app.domain.cases import Departure, Line
from disputes_app.domain.compliance import Criterion, Grade, GradeRow, deeds_of
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.events import Facts
from disputes_app.domain.kinds.base import text_of

_AT_ONCE = 400
_MEANT = func.coalesce(DisputeCase.c.departure, "") != Departure.STRUCK_OUT.value
"""What was written down by mistake tells of nobody."""


@dataclass(frozen=True, slots=True)
class Firm:
    """An employer of the register; ``into`` is the record that it was merged into."""

    id: int
    name: str
    code: str | None
    name_key: str
    address: str
    into: int | None


@dataclass(frozen=True, slots=True)
class CaseOfYear:
    """A case of inspection with entries that a grade may ask for."""

    id: int
    number: str
    cause: str


@dataclass(frozen=True, slots=True)
class CaseStep:
    """An entry of such a case, struck out or not."""

    case_id: int
    seq: int
    kind: str
    on: date
    facts: Facts


@dataclass(frozen=True, slots=True)
class YearVisit:
    """A visit of a draw, a patrol or a review of papers, by the key of the employer.

    ``case`` is the case that came of it, empty for none.
    """

    target: str
    on: date
    found: str
    number: str
    case: str


def firms(conn: Connection) -> tuple[Firm, ...]:
    """Return every employer of the register, also those merged into another."""
    query = select(
        Employer.c.id,
        Employer.c.name,
        Employer.c.code,
        Employer.c.name_key,
        func.coalesce(Employer.c.address, ""),
        Employer.c.merged_into_id,
    )
    return tuple(Firm(*row) for row in conn.execute(query.order_by(Employer.c.id)))


def steps_of_year(
    conn: Connection, kinds: Collection[str], beside: Collection[str], first: date, last: date
) -> tuple[tuple[CaseOfYear, ...], tuple[CaseStep, ...]]:
    """Return the inspections with an entry of some kinds in a year, and their entries.

    Args:
        kinds: what is asked for within the year, both days inclusive.
        beside: what else is read of these cases, whatever its day.
    """
    line = Line.INSPECTION.value
    event, case = CaseEvent.c, DisputeCase.c
    touched = (
        select(event.case_id)
        .join(DisputeCase, case.id == event.case_id)
        .where(
            case.line == line,
            _MEANT,
            event.kind.in_(kinds),
            event.happened_on.between(first, last),
        )
    )
    number = func.coalesce(case.number, case.receipt_number)
    cases = select(case.id, number, case.cause).where(case.id.in_(touched)).order_by(case.id)
    wanted = sorted({*kinds, *beside})
    entries = (
        select(event.case_id, event.seq, event.kind, event.happened_on, event.facts)
        .where(event.case_id.in_(touched), event.kind.in_(wanted))
        .order_by(event.case_id, event.seq)
    )
    return (
        tuple(CaseOfYear(*row) for row in conn.execute(cases)),
        tuple(CaseStep(*row[:4], json.loads(row[4])) for row in conn.execute(entries)),
    )


def employer_parties(conn: Connection, case_ids: Sequence[int]) -> dict[int, dict[int, int]]:
    """Return by case, by the place of the party, the record of the register."""
    found: dict[int, dict[int, int]] = {}
    party = CaseParty.c
    for first in range(0, len(case_ids), _AT_ONCE):
        query = select(party.case_id, party.place, party.employer_id).where(
            party.case_id.in_(case_ids[first : first + _AT_ONCE]),
            party.employer_id.is_not(None),
        )
        for case_id, place, employer_id in conn.execute(query):
            found.setdefault(case_id, {})[place] = employer_id
    return found


def employers_with_cases(conn: Connection, first: date, last: date) -> frozenset[int]:
    """Return who had a case of any line in hand on any day of a period."""
    case = DisputeCase.c
    query = (
        select(CaseParty.c.employer_id)
        .distinct()
        .join(DisputeCase, case.id == CaseParty.c.case_id)
        .where(
            case.received_on <= last,
            or_(case.ended_on.is_(None), case.ended_on >= first),
            _MEANT,
            CaseParty.c.employer_id.is_not(None),
        )
    )
    return frozenset(conn.execute(query).scalars())


def employers_with_records(
    conn: Connection, types: Collection[DossierType], first: date, last: date
) -> frozenset[int]:
    """Return of whom a record of some types was open on any day of a period."""
    query = (
        select(Dossier.c.employer_id)
        .distinct()
        .where(
            Dossier.c.type.in_(sorted(one.value for one in types)),
            Dossier.c.opened_on <= last,
            or_(Dossier.c.ended_on.is_(None), Dossier.c.ended_on >= first),
            Dossier.c.employer_id.is_not(None),
        )
    )
    return frozenset(conn.execute(query).scalars())


def incidents(
    conn: Connection, what: str, first: date, last: date
) -> tuple[tuple[int, str, date], ...]:
    """Return employer, number and day of the records that count something in a period."""
    amount = DossierAmount.c
    query = (
        select(Dossier.c.employer_id, Dossier.c.number, amount.happened_on)
        .join(Dossier, Dossier.c.id == amount.dossier_id)
        .where(
            amount.what == what,
            amount.happened_on.between(first, last),
            Dossier.c.employer_id.is_not(None),
        )
        .order_by(amount.happened_on, amount.dossier_id, amount.seq)
    )
    return tuple((row[0], row[1], row[2]) for row in conn.execute(query))


def visits(conn: Connection, what: Sequence[str], first: date, last: date) -> tuple[YearVisit, ...]:
    """Return the visits of a period, the oldest first."""
    amount, entry = DossierAmount.c, DossierEntry.c
    query = (
        select(amount.happened_on, entry.facts, Dossier.c.number)
        .join(
            DossierEntry,
            (entry.dossier_id == amount.dossier_id) & (entry.seq == amount.seq),
        )
        .join(Dossier, Dossier.c.id == amount.dossier_id)
        .where(amount.what.in_(what), amount.happened_on.between(first, last))
        .order_by(amount.happened_on, amount.dossier_id, amount.seq)
    )
    found = []
    for on, text, number in conn.execute(query):
        facts = json.loads(text)
        found.append(
            YearVisit(
                text_of(facts, "target"),
                on,
                text_of(facts, "found"),
                number,
                text_of(facts, "case"),
            )
        )
    return tuple(found)


def grade_rows(
    conn: Connection, dossier_id: DossierId, seq: int, key: str | None = None
) -> tuple[GradeRow, ...]:
    """Return the rows of one computation, in their order; that of one employer by its key."""
    query = _rows().where(Table.c.dossier_id == dossier_id, Table.c.seq == seq)
    if key is not None:
        query = query.where(Table.c.key == key)
    return tuple(row for _id, _seq, row in _read(conn, query.order_by(Table.c.place)))


def rows_named(
    conn: Connection, dossier_id: DossierId, seq: int, names: Sequence[str]
) -> tuple[GradeRow, ...]:
    """Return the rows of one computation of employers with one of these names."""
    query = _rows().where(
        Table.c.dossier_id == dossier_id, Table.c.seq == seq, Table.c.name.in_(names)
    )
    return tuple(row for _id, _seq, row in _read(conn, query.order_by(Table.c.place)))


def rows_of_employers(
    conn: Connection, employer_ids: Sequence[int]
) -> tuple[tuple[DossierId, int, GradeRow], ...]:
    """Return record, entry and row of every computation in which employers stand."""
    query = _rows().where(Table.c.employer_id.in_(employer_ids))
    return tuple(_read(conn, query.order_by(Table.c.dossier_id, Table.c.seq, Table.c.place)))


def merged_ids(conn: Connection, employer_id: int) -> tuple[int, ...]:
    """Return an employer and every record that was merged into it."""
    column = Employer.c.merged_into_id
    gone = conn.execute(select(Employer.c.id).where(column == employer_id)).scalars()
    return (employer_id, *gone)


def grading_ids(conn: Connection, *stages: str) -> tuple[DossierId, ...]:
    """Return the gradings of any year in these stages, the oldest first."""
    query = select(Dossier.c.id).where(
        Dossier.c.type == DossierType.GRADING.value, Dossier.c.stage.in_(stages)
    )
    return tuple(DossierId(one) for one in conn.execute(query.order_by(Dossier.c.id)).scalars())


def _rows() -> Select[Any]:
    return select(
        Table.c.dossier_id,
        Table.c.seq,
        Table.c.key,
        Table.c.name,
        Table.c.code,
        Table.c.town,
        Table.c.employer_id,
        Table.c.grade,
        Table.c.criteria,
        Table.c.deeds,
    )


def _read(conn: Connection, query: Select[Any]) -> Iterator[tuple[DossierId, int, GradeRow]]:
    for id_, seq, key, name, code, town, employer_id, grade, criteria, deeds in conn.execute(query):
        row = GradeRow(
            key,
            name,
            code,
            town,
            employer_id,
            Grade(grade),
            tuple(Criterion(one) for one in json.loads(criteria)),
            deeds_of(deeds),
        )
        yield DossierId(id_), seq, row
