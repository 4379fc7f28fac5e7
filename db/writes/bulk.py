"""How are thousands of cases written at once: the demonstration, imports, measurements?"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from sqlalchemy import Connection

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


def insert_bundles(conn: Connection, bundles: Iterable[CaseBundle]) -> int:
    """Write cases with everything that belongs to them; return how many.

    Tallies move once, at the end.  Run ``Database.analyze`` after many thousands.
    """
    movements = Movements()
    waiting = iter(bundles)
    done = 0
    while chunk := list(islice(waiting, _CHUNK)):
        _insert(conn, [(_id(one), one) for one in chunk], movements)
        done += len(chunk)
    movements.write(conn)
    return done


def _id(bundle: CaseBundle) -> CaseId:
    if bundle.case.id is None:
        raise ValueError("a case without an id; take one from reserve_case_ids")
    return bundle.case.id


def _insert(conn: Connection, chunk: list[tuple[CaseId, CaseBundle]], movements: Movements) -> None:
    spans: list[Row] = []
    for case_id, one in chunk:
        for known in one.spans:
            spans.append(span_values(case_id, known))
            if known.known_to is None:
                movements.add(known.span, 1)
    CASE_ROWS.insert(conn, [case_values(one.case) for _, one in chunk])
    EVENT_ROWS.insert(conn, [event_values(i, row) for i, one in chunk for row in one.events])
    PARTY_ROWS.insert(conn, [party_values(i, row) for i, one in chunk for row in one.parties])
    REPORTER_ROWS.insert(
        conn, [reporter_values(i, row) for i, one in chunk for row in one.reporters]
    )
    CLOCK_ROWS.insert(conn, [clock_values(i, row) for i, one in chunk for row in one.clocks])
    AMOUNT_ROWS.insert(
        conn, [amount_values(i, one.case.line, row) for i, one in chunk for row in one.amounts]
    )
    SPAN_ROWS.insert(conn, spans)
    HEARING_ROWS.insert(conn, [hearing_values(i, row) for i, one in chunk for row in one.hearings])
    APPROVAL_ROWS.insert(
        conn, [approval_values(i, row) for i, one in chunk for row in one.approvals]
    )
    SERVICE_ROWS.insert(conn, [service_values(i, row) for i, one in chunk for row in one.service])
    MAIL_ROWS.insert(conn, [mail_values(i, row) for i, one in chunk for row in one.mail])
    MATTER_ROWS.insert(conn, [matter_values(i, row) for i, one in chunk for row in one.matters])
    FILE_ROWS.insert(
        conn, [file_values(i, one.archive) for i, one in chunk if one.archive is not None]
    )
    search_rows(conn).insert(conn, [(i, stored_keys(one.tokens)) for i, one in chunk])


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
