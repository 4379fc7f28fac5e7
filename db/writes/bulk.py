"""How are thousands of cases written at once: the demonstration, imports, measurements?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import Connection, Table

from db.columns import Row
from db.models import DisputeCase
from db.search_keys import stored_keys
from db.writes.approvals import APPROVAL_ROWS, approval_values
from db.writes.archive import FILE_ROWS, file_values
from db.writes.cases import (
    CASE_ROWS,
    PARTY_ROWS,
    REPORTER_ROWS,
    case_values,
    party_values,
    reporter_values,
)
from db.writes.events import EVENT_ROWS, event_values
from db.writes.hearings import HEARING_ROWS, hearing_values
from db.writes.identities import reserve_ids, sync_identity
from db.writes.matters import MATTER_ROWS, matter_values
from db.writes.projections import (
    AMOUNT_ROWS,
    CLOCK_ROWS,
    amount_values,
    clock_values,
    search_rows,
)
from db.writes.registers import EMPLOYER_ROWS, WORKER_ROWS, employer_values, worker_values
from db.writes.service import MAIL_ROWS, SERVICE_ROWS, mail_values, service_values
from db.writes.spans import SPAN_ROWS, Movements, span_values
from disputes_app.domain.cases import CaseId
from disputes_app.domain.records import CaseBundle, EmployerRecord, WorkerRecord

_CHUNK = 1_000


def reserve_case_ids(conn: Connection, count: int) -> tuple[CaseId, ...]:
    """Return ids for ``count`` cases that are about to be written, ascending."""
    ids = reserve_ids(conn, DisputeCase, count)
    return tuple(CaseId(one) for one in ids)


@dataclass(frozen=True, slots=True)
class CaseRows:
    """Everything of some cases as rows: made without a database, so elsewhere if need be.

    Attributes:
        tables: the rows of each of ``_TABLES``, in their order, as the database holds them.
        search: the keys under which the cases are found.
    """

    tables: tuple[list[Row], ...]
    search: list[Row]
    movements: Movements

    def without_movements(self) -> CaseRows:
        """Return the rows alone, where the counts come with others."""
        return CaseRows(self.tables, self.search, Movements())


_TABLES = (
    CASE_ROWS,
    EVENT_ROWS,
    PARTY_ROWS,
    REPORTER_ROWS,
    CLOCK_ROWS,
    AMOUNT_ROWS,
    SPAN_ROWS,
    HEARING_ROWS,
    APPROVAL_ROWS,
    SERVICE_ROWS,
    MAIL_ROWS,
    MATTER_ROWS,
    FILE_ROWS,
)
"""In the order in which they are written: what others refer to comes first."""


def case_rows(bundles: Iterable[CaseBundle], dialect: str, movements: Movements) -> CaseRows:
    """Return the rows of cases with everything that belongs to them, as ``dialect`` holds them.

    The counts are added to ``movements``, which comes with the rows; who makes many such parts
    may give it with the last of them (see :meth:`CaseRows.without_movements`).
    """
    tables: tuple[list[Row], ...] = tuple([] for _ in _TABLES)
    search: list[Row] = []
    for one in bundles:
        case_id = _id(one)
        for table, rows in zip(tables, _rows_of(case_id, one), strict=True):
            table.extend(rows)
        for known in one.spans:
            if known.known_to is None:
                movements.add(known.span, 1)
        search.append((case_id, stored_keys(one.tokens)))
    held = tuple(one.held(dialect, rows) for one, rows in zip(_TABLES, tables, strict=True))
    return CaseRows(held, search, movements)


def _rows_of(case_id: CaseId, one: CaseBundle) -> Iterator[Sequence[Row]]:
    """Give the rows of one case for each of ``_TABLES``."""
    yield (case_values(one.case),)
    yield [event_values(case_id, row) for row in one.events]
    yield [party_values(case_id, row) for row in one.parties]
    yield [reporter_values(case_id, row) for row in one.reporters]
    yield [clock_values(case_id, row) for row in one.clocks]
    yield [amount_values(case_id, one.case.line, row) for row in one.amounts]
    yield [span_values(case_id, known) for known in one.spans]
    yield [hearing_values(case_id, row) for row in one.hearings]
    yield [approval_values(case_id, row) for row in one.approvals]
    yield [service_values(case_id, row) for row in one.service]
    yield [mail_values(case_id, row) for row in one.mail]
    yield [matter_values(case_id, row) for row in one.matters]
    yield () if one.archive is None else (file_values(case_id, one.archive),)


def insert_bundles(conn: Connection, bundles: Iterable[CaseBundle]) -> None:
    """Write cases with everything that belongs to them.

    Tallies move once, at the end.  Run ``Database.analyze`` after many thousands.
    """
    waiting = iter(bundles)
    chunks = iter(lambda: list(islice(waiting, _CHUNK)), [])
    dialect = conn.dialect.name
    insert_rows(conn, (case_rows(chunk, dialect, Movements()) for chunk in chunks))


def filled_tables() -> tuple[Table, ...]:
    """Return the tables that :func:`insert_rows` fills, the search keys apart."""
    return tuple(one.table for one in _TABLES)


def insert_rows(conn: Connection, parts: Iterable[CaseRows]) -> None:
    """Write the rows of cases; as :func:`insert_bundles`."""
    movements = Movements()
    for part in parts:
        for rows, values in zip(_TABLES, part.tables, strict=True):
            rows.insert_held(conn, values)
        search_rows(conn).insert(conn, part.search)
        movements.gather(part.movements)
    movements.write(conn)


def _id(bundle: CaseBundle) -> CaseId:
    if bundle.case.id is None:
        raise ValueError("a case without an id; take one from reserve_case_ids")
    return bundle.case.id


def insert_employers(conn: Connection, employers: Iterable[EmployerRecord]) -> None:
    """Write employers under the ids they bring (see ``reserve_employer_ids``)."""
    EMPLOYER_ROWS.insert(conn, [employer_values(one) for one in employers])
    sync_identity(conn, EMPLOYER_ROWS.table)


def reserve_employer_ids(conn: Connection, count: int) -> tuple[int, ...]:
    """Return ids for ``count`` employers that are about to be written, ascending."""
    return reserve_ids(conn, EMPLOYER_ROWS.table, count)


def insert_workers(conn: Connection, workers: Iterable[WorkerRecord]) -> None:
    """Write persons under the ids they bring (see ``reserve_worker_ids``)."""
    WORKER_ROWS.insert(conn, [worker_values(one) for one in workers])
    sync_identity(conn, WORKER_ROWS.table)


def reserve_worker_ids(conn: Connection, count: int) -> tuple[int, ...]:
    """Return ids for ``count`` persons that are about to be written, ascending."""
    return reserve_ids(conn, WORKER_ROWS.table, count)
