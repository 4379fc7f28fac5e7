"""What is stored of the records beside the cases, and which of them are asked for?

A number and the list behind it ask :func:`_matching`, so they never disagree.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, func, or_, select

from db.errors import DossierMissingError
from db.models import (
    DisputeCase,
    Dossier,
    DossierAmount,
    DossierCase,
    DossierClock,
    DossierEntry,
    Employer,
    ListedParty,
)
from db.queries.counted_records import ids_counted
from disputes_app.domain.cases import CaseId
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.listed import ListedSpan
from disputes_app.domain.dossiers.on_site import PROMISE
from disputes_app.domain.dossiers.records import (
    DossierAmount as Amount,
)
from disputes_app.domain.dossiers.records import (
    DossierId,
    DossierQuery,
    DossierRecord,
    StoredDossier,
)
from disputes_app.domain.events import Event
from disputes_app.domain.numbering import spellings
from disputes_app.domain.records import ClockRecord, EventRecord
from disputes_app.domain.running_deadline import Deadline

_NAMES = tuple(one.name for one in fields(DossierRecord))
_COLUMNS: list[Any] = [Dossier.c[name] for name in _NAMES]
_CLOCKS: list[Any] = [DossierClock.c[one.name] for one in fields(ClockRecord)]
_LISTED: list[Any] = [ListedParty.c[one.name] for one in fields(ListedSpan)]
_BATCH = 500


def dossier_record(conn: Connection, dossier_id: DossierId, *, lock: bool = False) -> DossierRecord:
    """Return the row of a record.

    Raises:
        DossierMissingError: no such record.
    """
    query = select(*_COLUMNS).where(Dossier.c.id == dossier_id)
    if lock:
        query = query.with_for_update()
    row = conn.execute(query).one_or_none()
    if row is None:
        raise DossierMissingError(dossier_id)
    return _record(row)


def find_dossier(conn: Connection, number: str) -> DossierId | None:
    """Return the record with this number, else the newest with this number of others or a paper."""
    for condition in (
        Dossier.c.number == number,
        Dossier.c.reference == number,
        Dossier.c.id.in_(_numbered(number)),
    ):
        query = select(Dossier.c.id).where(condition).order_by(Dossier.c.id.desc()).limit(1)
        found = conn.execute(query).scalar()
        if found is not None:
            return DossierId(found)
    return None


def dossiers_of_reference(
    conn: Connection, type_: DossierType, reference: str
) -> tuple[DossierRecord, ...]:
    """Return the records of a type to which others gave this number, the oldest first."""
    query = select(*_COLUMNS).where(Dossier.c.type == type_.value, Dossier.c.reference == reference)
    return tuple(_record(row) for row in conn.execute(query.order_by(Dossier.c.id)))


def dossiers_of_references(
    conn: Connection, type_: DossierType, references: Sequence[str]
) -> tuple[DossierRecord, ...]:
    """Return the records of a type with one of these numbers, the oldest first."""
    query = select(*_COLUMNS).where(
        Dossier.c.type == type_.value, Dossier.c.reference.in_(references)
    )
    return tuple(_record(row) for row in conn.execute(query.order_by(Dossier.c.id)))


def dossier_log(conn: Connection, dossier_id: DossierId) -> tuple[EventRecord, ...]:
    """Return the log of a record in the order in which it was entered."""
    return logs_between(conn, dossier_id, dossier_id).get(dossier_id, ())


def logs_between(
    conn: Connection, first: DossierId, last: DossierId
) -> dict[DossierId, tuple[EventRecord, ...]]:
    """Return the logs of all records with ids from ``first`` to ``last``, inclusive."""
    return _logs(conn, DossierEntry.c.dossier_id.between(first, last))


def logs_of(
    conn: Connection, dossier_ids: Sequence[DossierId]
) -> dict[DossierId, tuple[EventRecord, ...]]:
    """Return the logs of these records."""
    found: dict[DossierId, tuple[EventRecord, ...]] = {}
    for first in range(0, len(dossier_ids), _BATCH):
        some = dossier_ids[first : first + _BATCH]
        found |= _logs(conn, DossierEntry.c.dossier_id.in_(some))
    return found


def _logs(
    conn: Connection, condition: ColumnElement[bool]
) -> dict[DossierId, tuple[EventRecord, ...]]:
    table = DossierEntry
    query = (
        select(
            table.c.dossier_id,
            table.c.seq,
            table.c.kind,
            table.c.happened_on,
            table.c.recorded_at,
            table.c.recorded_by,
            table.c.facts,
            table.c.schema,
            table.c.irregular,
            table.c.confirmed_by,
            table.c.digest,
        )
        .where(condition)
        .order_by(table.c.dossier_id, table.c.seq)
    )
    found: dict[DossierId, list[EventRecord]] = {}
    for id_, seq, kind, on, at, by, facts, schema, irregular, confirmed, digest in conn.execute(
        query
    ):
        event = Event(seq, kind, on, at, by, json.loads(facts), schema, irregular, confirmed)
        found.setdefault(DossierId(id_), []).append(EventRecord(event, digest))
    return {id_: tuple(records) for id_, records in found.items()}


def all_stored(
    conn: Connection, type_: DossierType | None = None
) -> Iterator[tuple[StoredDossier, tuple[EventRecord, ...]]]:
    """Yield everything stored about every record, with its log, by id."""
    after = 0
    while True:
        query = select(*_COLUMNS).where(Dossier.c.id > after)
        if type_ is not None:
            query = query.where(Dossier.c.type == type_.value)
        rows = [_record(row) for row in conn.execute(query.order_by(Dossier.c.id).limit(_BATCH))]
        if not rows:
            return
        first, last = DossierId(rows[0].id or 0), DossierId(rows[-1].id or 0)
        logs = logs_between(conn, first, last)
        beside = _beside(conn, first, last)
        for row in rows:
            id_ = DossierId(row.id or 0)
            yield beside.of(row), logs.get(id_, ())
        after = last


def stored_dossier(conn: Connection, dossier_id: DossierId) -> StoredDossier:
    """Return everything stored about one record; raise DossierMissingError."""
    row = dossier_record(conn, dossier_id)
    return _beside(conn, dossier_id, dossier_id).of(row)


def dossier_rows(
    conn: Connection, wanted: DossierQuery, *, limit: int, offset: int = 0
) -> tuple[DossierRecord, ...]:
    """Return the records that a question asks for.

    What is open comes first, by last day; what has ended after it, the newest first.
    """
    query = (
        select(*_COLUMNS)
        .where(*_matching(wanted))
        .order_by(
            Dossier.c.open.desc(),
            Dossier.c.sort_on if wanted.open_only else Dossier.c.sort_on.desc(),
            Dossier.c.id,
        )
        .limit(limit)
        .offset(offset)
    )
    return tuple(_record(row) for row in conn.execute(query))


def count_dossiers(conn: Connection, wanted: DossierQuery) -> int:
    """Return how many records a question asks for."""
    query = select(func.count()).select_from(Dossier).where(*_matching(wanted))
    return int(conn.execute(query).scalar_one())


def count_by_type(conn: Connection, wanted: DossierQuery) -> dict[DossierType, int]:
    """Return how many records of each type a question asks for, whatever its type."""
    _own_type, *rest = _matching(wanted)
    query = select(Dossier.c.type, func.count()).where(*rest).group_by(Dossier.c.type)
    return {DossierType(type_): count for type_, count in conn.execute(query)}


def find_dossiers(conn: Connection, text: str, *, limit: int) -> tuple[DossierRecord, ...]:
    """Return records with this text in number, title or employer, or a paper of this number."""
    query = (
        select(*_COLUMNS)
        .where(_like(text))
        .order_by(Dossier.c.open.desc(), Dossier.c.id.desc())
        .limit(limit)
    )
    return tuple(_record(row) for row in conn.execute(query))


def running_deadlines(
    conn: Connection, on: date, *, handler_id: int | None = None, limit: int
) -> tuple[Deadline, ...]:
    """Return running clocks of kind ``office`` of open records, the earliest last day first.

    Those that begin after ``on`` (when a term is over) do not run yet.
    """
    query = (
        select(
            Dossier.c.id,
            Dossier.c.number,
            Dossier.c.title,
            Dossier.c.employer,
            DossierClock.c.rule_id,
            DossierClock.c.key,
            DossierClock.c.started_on,
            DossierClock.c.due_on,
            DossierClock.c.provisional,
        )
        .join(DossierClock, DossierClock.c.dossier_id == Dossier.c.id)
        .where(
            Dossier.c.type.in_([one.value for one in DossierType]),
            Dossier.c.open.is_(True),
            DossierClock.c.kind == "office",
            DossierClock.c.stopped_on.is_(None),
            DossierClock.c.due_on.is_not(None),
            DossierClock.c.started_on <= on,
        )
        .order_by(DossierClock.c.due_on, Dossier.c.id, DossierClock.c.rule_id, DossierClock.c.key)
        .limit(limit)
    )
    if handler_id is not None:
        query = query.where(Dossier.c.handler_id == handler_id)
    return tuple(
        replace(Deadline(CaseId(0), None, number, title, employer, *clock), dossier_id=id_)
        for id_, number, title, employer, *clock in conn.execute(query)
    )


def dossiers_numbered(conn: Connection, numbers: Sequence[str]) -> tuple[DossierRecord, ...]:
    """Return the records with these numbers, in their order; unknown numbers are left out."""
    query = select(*_COLUMNS).where(Dossier.c.number.in_(numbers))
    found = {row.number: _record(row) for row in conn.execute(query)}
    return tuple(found[one] for one in numbers if one in found)


def records_of(
    conn: Connection, dossier_ids: Sequence[DossierId]
) -> dict[DossierId, DossierRecord]:
    """Return the rows of records by id."""
    found: dict[DossierId, DossierRecord] = {}
    for first in range(0, len(dossier_ids), _BATCH):
        query = select(*_COLUMNS).where(Dossier.c.id.in_(dossier_ids[first : first + _BATCH]))
        for row in map(_record, conn.execute(query)):
            found[DossierId(row.id or 0)] = row
    return found


def case_ids_of(conn: Connection, dossier_id: DossierId) -> tuple[int, ...]:
    """Return the cases that a record belongs to."""
    query = select(DossierCase.c.case_id).where(DossierCase.c.dossier_id == dossier_id)
    return tuple(conn.execute(query.order_by(DossierCase.c.case_id)).scalars())


def dossiers_of_case(conn: Connection, case_id: int) -> tuple[DossierRecord, ...]:
    """Return the records of any type that belong to a case, the oldest first."""
    query = (
        select(*_COLUMNS)
        .join(DossierCase, DossierCase.c.dossier_id == Dossier.c.id)
        .where(DossierCase.c.case_id == case_id)
        .order_by(Dossier.c.opened_on, Dossier.c.id)
    )
    return tuple(_record(row) for row in conn.execute(query))


def projects_named(conn: Connection, name: str) -> tuple[DossierRecord, ...]:
    """Return the projects with this title or number, the oldest first."""
    query = select(*_COLUMNS).where(
        Dossier.c.type == DossierType.PROJECT.value,
        or_(Dossier.c.title == name, Dossier.c.number == name),
    )
    return tuple(_record(row) for row in conn.execute(query.order_by(Dossier.c.id)))


def dossiers_of_employer(conn: Connection, employer_id: int) -> tuple[DossierRecord, ...]:
    """Return the records of any type of an employer and of those merged into it."""
    query = select(*_COLUMNS).where(_of_employer(employer_id))
    ordered = query.order_by(Dossier.c.opened_on.desc(), Dossier.c.id)
    return tuple(_record(row) for row in conn.execute(ordered))


def case_numbers(conn: Connection, dossier_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Return the receipt numbers of the cases of each record, in the order of receipt."""
    found: dict[int, tuple[str, ...]] = {}
    for first in range(0, len(dossier_ids), _BATCH):
        query = (
            select(DossierCase.c.dossier_id, DisputeCase.c.receipt_number)
            .join(DisputeCase, DisputeCase.c.id == DossierCase.c.case_id)
            .where(DossierCase.c.dossier_id.in_(dossier_ids[first : first + _BATCH]))
            .order_by(DossierCase.c.dossier_id, DisputeCase.c.id)
        )
        for id_, number in conn.execute(query):
            found[id_] = (*found.get(id_, ()), number)
    return found


def sum_of(conn: Connection, what: str, first: date, last: date) -> int:
    """Return what the entries of a period (both days inclusive) say of one indicator."""
    query = select(func.coalesce(func.sum(DossierAmount.c.fen), 0)).where(
        DossierAmount.c.what == what, DossierAmount.c.happened_on.between(first, last)
    )
    return int(conn.execute(query).scalar_one())


def number_with_amount(conn: Connection, what: str) -> str | None:
    """Return the first record whose entries hold a sum of this name; None where none does."""
    query = (
        select(Dossier.c.number)
        .join(DossierAmount, DossierAmount.c.dossier_id == Dossier.c.id)
        .where(DossierAmount.c.what == what)
        .order_by(Dossier.c.id)
        .limit(1)
    )
    found = conn.execute(query).scalar()
    return None if found is None else str(found)


def _matching(wanted: DossierQuery) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [Dossier.c.type == wanted.type.value]
    if wanted.counted is not None:
        found = [Dossier.c.id.in_(ids_counted(wanted.counted))]
    if wanted.open_only or wanted.late_on is not None:
        found.append(Dossier.c.open.is_(True))
    for column, value in (
        (Dossier.c.stage, wanted.stage or None),
        (Dossier.c.office_id, wanted.office_id),
        (Dossier.c.handler_id, wanted.handler_id),
    ):
        if value is not None:
            found.append(column == value)
    if wanted.late_on is not None:
        found.append(Dossier.c.due_on < wanted.late_on)
    if wanted.promised_before is not None:
        found.append(Dossier.c.id.in_(promise_query(wanted.promised_before)))
    found += _opened_between(wanted)
    if wanted.text:
        found.append(_like(wanted.text))
    if wanted.case_id is not None:
        of_case = select(DossierCase.c.dossier_id).where(DossierCase.c.case_id == wanted.case_id)
        found.append(Dossier.c.id.in_(of_case))
    if wanted.employer_id is not None:
        found.append(_of_employer(wanted.employer_id))
    return found


def _opened_between(wanted: DossierQuery) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.opened_from is not None:
        found.append(Dossier.c.opened_on >= wanted.opened_from)
    if wanted.opened_to is not None:
        found.append(Dossier.c.opened_on <= wanted.opened_to)
    return found


def promise_query(day: date) -> Select[Any]:
    """Return the question for records that wait for a payment promised before a day."""
    clock = DossierClock.c
    return select(clock.dossier_id).where(
        clock.rule_id == PROMISE, clock.due_on < day, clock.stopped_on.is_(None)
    )


def _like(text: str) -> ColumnElement[bool]:
    columns = (Dossier.c.number, Dossier.c.title, Dossier.c.reference, Dossier.c.employer)
    within = [column.contains(text, autoescape=True) for column in columns]
    return or_(*within, Dossier.c.id.in_(_numbered(text)))


def _numbered(text: str) -> Select[Any]:
    """Return the question for records with a paper of this number, whatever its brackets."""
    from db.models import IssuedPaper  # few starts need the table

    paper = IssuedPaper.c
    return select(paper.dossier_id).where(
        paper.number.in_(spellings(text)), paper.dossier_id.is_not(None)
    )


def _of_employer(employer_id: int) -> ColumnElement[bool]:
    merged = select(Employer.c.id).where(Employer.c.merged_into_id == employer_id)
    return or_(Dossier.c.employer_id == employer_id, Dossier.c.employer_id.in_(merged))


@dataclass(frozen=True, slots=True)
class _Beside:
    clocks: dict[int, list[ClockRecord]]
    amounts: dict[int, list[Amount]]
    cases: dict[int, list[int]]
    listed: dict[int, list[ListedSpan]]

    def of(self, row: DossierRecord) -> StoredDossier:
        id_ = row.id or 0
        return StoredDossier(
            row,
            tuple(self.clocks.get(id_, ())),
            tuple(self.amounts.get(id_, ())),
            tuple(self.cases.get(id_, ())),
            tuple(self.listed.get(id_, ())),
        )


def _beside(conn: Connection, first: DossierId, last: DossierId) -> _Beside:
    found = _Beside({}, {}, {}, {})
    clocks = select(DossierClock.c.dossier_id, *_CLOCKS)
    for row in _between(conn, clocks, DossierClock, first, last):
        id_, *clock = tuple(row)
        found.clocks.setdefault(id_, []).append(ClockRecord(*clock))
    amounts = select(
        DossierAmount.c.dossier_id,
        DossierAmount.c.seq,
        DossierAmount.c.what,
        DossierAmount.c.happened_on,
        DossierAmount.c.fen,
    )
    for row in _between(conn, amounts, DossierAmount, first, last):
        id_, *amount = tuple(row)
        found.amounts.setdefault(id_, []).append(Amount(*amount))
    cases = select(DossierCase.c.dossier_id, DossierCase.c.case_id)
    for row in _between(conn, cases, DossierCase, first, last):
        id_, case_id = tuple(row)
        found.cases.setdefault(id_, []).append(case_id)
    listed = select(ListedParty.c.dossier_id, *_LISTED)
    for row in _between(conn, listed, ListedParty, first, last):
        id_, *span = tuple(row)
        found.listed.setdefault(id_, []).append(ListedSpan(*span))
    return found


def _between(
    conn: Connection, query: Select[Any], table: Table, first: int, last: int
) -> list[Row[Any]]:
    ordered = query.where(table.c.dossier_id.between(first, last)).order_by(*table.primary_key)
    return list(conn.execute(ordered))


def _record(row: Row[Any]) -> DossierRecord:
    values = dict(zip(_NAMES, row, strict=True))
    values["type"] = DossierType(values["type"])
    return DossierRecord(**values)
