"""What came in, in which days, that may be a sign of trouble: cases, records, ledgers, orders?

Plain rows, a query a source, each by an index of its days; ``services.alert_signals`` makes signals
of them.  Of protected reporters nothing is read but in which cases there is one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, and_, literal_column, or_, select

from db.models import (
    ArrearsTotal,
    CaseClock,
    CaseEvent,
    CaseParty,
    DisputeCase,
    Dossier,
    DossierAmount,
    DossierCase,
    DossierEntry,
    Employer,
    ProtectedReporter,
)
from db.queries.counted_records import counted_incidents
from disputes_app.domain.cases import Departure
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.events import VOID
from disputes_app.domain.kinds.ledger import IMPORTED

_GONE = (Departure.STRUCK_OUT.value, Departure.MERGED.value)
_UNREAL = ("struck_out", "merged")
_BATCH = 500
IS_OF_ORDER = or_(
    CaseClock.c.rule_id == literal_column("'inspection.order_to_pay'"),
    CaseClock.c.rule_id == literal_column("'inspection.order_to_correct'"),
)
"""Written out, so that both databases see that the index of orders answers it."""


@dataclass(frozen=True, slots=True)
class CaseSign:
    """A case: by its id, with the number that stands for it."""

    id: int
    line: str
    receipt_number: str
    received_on: date
    recorded_at: datetime
    people: int
    respondents: str


@dataclass(frozen=True, slots=True)
class PartySign:
    """A party of a case; ``employer_id`` and ``worker_id`` of the registers."""

    case_id: int
    role: str
    person: bool
    name: str
    phone: str | None
    address: str | None
    employer_id: int | None
    worker_id: int | None


@dataclass(frozen=True, slots=True)
class EmployerSign:
    """A record of the register, under the record that stands for it since merges."""

    id: int
    name: str
    address: str | None


@dataclass(frozen=True, slots=True)
class RecordSign:
    """A record beside the cases with the facts of its first entry."""

    id: int
    type: str
    number: str
    opened_on: date
    recorded_at: datetime
    people: int
    employer: str
    employer_id: int | None
    town: str
    title: str
    facts: dict[str, Any]


@dataclass(frozen=True, slots=True)
class RosterSign:
    """A roster that came into the ledger of a case."""

    case_id: int
    on: date
    recorded_at: datetime
    workers: int
    project: str


@dataclass(frozen=True, slots=True)
class OrderSign:
    """An order to an employer that was not met on its last day."""

    case_id: int
    seq: int
    due_on: date
    recorded_at: datetime


def cases_received(conn: Connection, first: date, last: date) -> tuple[CaseSign, ...]:
    """Return the cases received in these days, both inclusive, but for mistakes and doubles."""
    table = DisputeCase.c
    query = _cases().where(
        table.received_on.between(first, last),
        or_(table.departure.is_(None), table.departure.not_in(_GONE)),
    )
    return tuple(CaseSign(*row) for row in conn.execute(query.order_by(table.id)))


def cases_by_id(conn: Connection, ids: Iterable[int]) -> tuple[CaseSign, ...]:
    """Return these cases, whenever they were received."""
    table, found = DisputeCase.c, []
    for some in _batches(ids):
        query = _cases().where(
            table.id.in_(some), or_(table.departure.is_(None), table.departure.not_in(_GONE))
        )
        found += [CaseSign(*row) for row in conn.execute(query.order_by(table.id))]
    return tuple(found)


def _cases() -> Any:  # noqa: ANN401 - a Select of seven columns
    table = DisputeCase.c
    return select(
        table.id,
        table.line,
        table.receipt_number,
        table.received_on,
        table.created_at,
        table.people,
        table.respondent_names,
    )


def parties_of(conn: Connection, case_ids: Iterable[int]) -> tuple[PartySign, ...]:
    """Return the parties of cases and who acts for them, case by case."""
    table, found = CaseParty.c, []
    for some in _batches(case_ids):
        query = select(
            table.case_id,
            table.role,
            table.person,
            table.name,
            table.phone,
            table.address,
            table.employer_id,
            table.worker_id,
        ).where(table.case_id.in_(some))
        ordered = query.order_by(table.case_id, table.place)
        found += [PartySign(*row) for row in conn.execute(ordered)]
    return tuple(found)


def protected_among(conn: Connection, case_ids: Iterable[int]) -> frozenset[int]:
    """Return in which of these cases somebody is protected; nothing else is read of them."""
    found: set[int] = set()
    for some in _batches(case_ids):
        query = select(ProtectedReporter.c.case_id).where(ProtectedReporter.c.case_id.in_(some))
        found.update(conn.execute(query).scalars())
    return frozenset(found)


def employers_by_id(conn: Connection, ids: Iterable[int]) -> dict[int, EmployerSign]:
    """Return the records that stand for these employers today."""
    table = Employer.c
    rows: dict[int, Any] = {}
    asked = set(ids)
    while asked:
        for some in _batches(asked):
            query = select(table.id, table.name, table.address, table.merged_into_id)
            rows.update((row.id, row) for row in conn.execute(query.where(table.id.in_(some))))
        asked = {
            row.merged_into_id
            for row in rows.values()
            if row.merged_into_id is not None and row.merged_into_id not in rows
        }
    found = {}
    for id_, row in rows.items():
        stands = row
        while stands.merged_into_id is not None:
            stands = rows[stands.merged_into_id]
        found[id_] = EmployerSign(stands.id, stands.name, stands.address)
    return found


def records_opened(conn: Connection, first: date, last: date) -> tuple[RecordSign, ...]:
    """Return external matters and disputes on the spot opened in these days, both inclusive."""
    types = (DossierType.EXTERNAL.value, DossierType.ON_SITE.value)
    table = Dossier.c
    where = (
        table.type.in_(types),
        table.opened_on.between(first, last),
        table.outcome.not_in(_UNREAL),
    )
    return _records(conn, *where)


def incidents_between(conn: Connection, first: date, last: date) -> tuple[RecordSign, ...]:
    """Return what counts as a group incident of these days, each once."""
    counted = (
        select(DossierAmount.c.dossier_id)
        .join(Dossier, Dossier.c.id == DossierAmount.c.dossier_id)
        .where(*counted_incidents(first, last))
    )
    return _records(conn, Dossier.c.id.in_(list(conn.execute(counted).scalars())))


def _records(conn: Connection, *where: Any) -> tuple[RecordSign, ...]:  # noqa: ANN401 - conditions
    table, entry = Dossier.c, DossierEntry.c
    query = (
        select(
            table.id,
            table.type,
            table.number,
            table.opened_on,
            entry.recorded_at,
            table.people,
            table.employer,
            table.employer_id,
            table.town,
            table.title,
            entry.facts,
        )
        .join(DossierEntry, and_(entry.dossier_id == table.id, entry.seq == 1))
        .where(*where)
        .order_by(table.id)
    )
    found = []
    for *columns, facts in conn.execute(query):
        values: list[Any] = [*columns, json.loads(facts)]
        found.append(RecordSign(*values))
    return tuple(found)


def cases_of_records(conn: Connection, record_ids: Iterable[int]) -> dict[int, int]:
    """Return the first case that each record belongs to."""
    found: dict[int, int] = {}
    table = DossierCase.c
    for some in _batches(record_ids):
        query = select(table.dossier_id, table.case_id).where(table.dossier_id.in_(some))
        for record_id, case_id in conn.execute(query.order_by(table.dossier_id, table.case_id)):
            found.setdefault(record_id, case_id)
    return found


def rosters_between(conn: Connection, first: date, last: date) -> tuple[RosterSign, ...]:
    """Return the rosters in force that came in on these days, both inclusive."""
    entry = CaseEvent.c
    query = (
        select(
            entry.case_id,
            entry.seq,
            entry.kind,
            entry.happened_on,
            entry.recorded_at,
            entry.facts,
            ArrearsTotal.c.project,
        )
        .join(ArrearsTotal, ArrearsTotal.c.case_id == entry.case_id)
        .where(entry.kind.in_((IMPORTED, VOID)))
        .order_by(entry.case_id, entry.seq)
    )
    rows = [(row, json.loads(row.facts)) for row in conn.execute(query)]
    struck = {(row.case_id, facts.get("seq")) for row, facts in rows if row.kind == VOID}
    return tuple(
        RosterSign(
            row.case_id,
            row.happened_on,
            row.recorded_at,
            int(facts.get("workers") or 0),
            row.project,
        )
        for row, facts in rows
        if row.kind == IMPORTED
        and (row.case_id, row.seq) not in struck
        and first <= row.happened_on <= last
    )


def orders_unanswered(conn: Connection, first: date, last: date) -> tuple[OrderSign, ...]:
    """Return the orders that were not met on a last day in these days, both inclusive."""
    clock, entry = CaseClock.c, CaseEvent.c
    query = (
        select(clock.case_id, clock.seq, clock.due_on, entry.recorded_at)
        .join(CaseEvent, and_(entry.case_id == clock.case_id, entry.seq == clock.seq))
        .where(
            IS_OF_ORDER,
            clock.due_on.between(first, last),
            or_(clock.stopped_on.is_(None), clock.stopped_on > clock.due_on),
            clock.paused_since.is_(None),
        )
        .order_by(clock.due_on, clock.case_id, clock.seq)
    )
    return tuple(OrderSign(*row) for row in conn.execute(query))


def _batches(ids: Iterable[int]) -> Iterable[Sequence[int]]:
    ordered = sorted(set(ids))
    for first in range(0, len(ordered), _BATCH):
        yield ordered[first : first + _BATCH]
