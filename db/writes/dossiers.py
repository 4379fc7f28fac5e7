"""How is a record beside the cases inserted, locked and brought in line with its log?"""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from sqlalchemy import Connection, Integer, bindparam

from db.columns import rows_of
from db.errors import DossierChangedError
from db.models import (
    Dossier,
    DossierAmount,
    DossierCase,
    DossierClock,
    DossierEntry,
)
from db.queries.dossiers import dossier_record
from disputes_app.domain.dossiers.records import DossierId, DossierRecord, StoredDossier
from disputes_app.domain.events import canonical
from disputes_app.domain.records import EventRecord

DOSSIER_ROWS = rows_of(Dossier)
STEP_ROWS = rows_of(DossierEntry)
_CLOCK_ROWS = rows_of(DossierClock)
_AMOUNT_ROWS = rows_of(DossierAmount)
_CASE_ROWS = rows_of(DossierCase)
_values = attrgetter(*DOSSIER_ROWS.columns)
_OF = bindparam("of_dossier", type_=Integer())
_DELETES = tuple(
    table.delete().where(table.c.dossier_id == _OF)
    for table in (DossierClock, DossierAmount, DossierCase)
)


def insert_dossier(conn: Connection, record: DossierRecord) -> DossierId:
    """Insert a record and return its id (a new one unless it brings one)."""
    values = dict(zip(DOSSIER_ROWS.columns, _values(record), strict=True))
    if record.id is None:
        del values["id"]
    found = conn.execute(Dossier.insert().returning(Dossier.c.id), values).scalar_one()
    return DossierId(found)


def lock_dossier(conn: Connection, dossier_id: DossierId) -> DossierRecord:
    """Return the record, locked against other writers until the transaction ends.

    Raises:
        DossierMissingError: no such record.
    """
    return dossier_record(conn, dossier_id, lock=True)


def insert_steps(conn: Connection, dossier_id: DossierId, records: Sequence[EventRecord]) -> None:
    """Append entries to the log of a record that the caller has locked."""
    rows = []
    for record in records:
        event = record.event
        rows.append(
            (
                dossier_id,
                event.seq,
                event.kind,
                event.happened_on,
                event.recorded_at,
                event.recorded_by,
                canonical(event.facts),
                event.schema,
                event.irregular,
                event.confirmed_by,
                record.digest,
            )
        )
    STEP_ROWS.insert(conn, rows)


def store_dossier(
    conn: Connection, dossier_id: DossierId, stored: StoredDossier, *, seen_version: int
) -> None:
    """Store what the log of a record comes to, as version ``seen_version + 1``.

    Raises:
        DossierChangedError: somebody saved it after it was read.
    """
    values = dict(zip(DOSSIER_ROWS.columns, _values(stored.record), strict=True))
    del values["id"]
    values["version"] = seen_version + 1
    changed = conn.execute(
        Dossier.update()
        .where(Dossier.c.id == dossier_id, Dossier.c.version == seen_version)
        .values(values)
    )
    if changed.rowcount != 1:
        found = dossier_record(conn, dossier_id).version
        raise DossierChangedError(dossier_id, seen_version, found)
    replace_beside(conn, dossier_id, stored)


def replace_beside(conn: Connection, dossier_id: DossierId, stored: StoredDossier) -> None:
    """Store the clocks, sums and links of a record as its log leaves them."""
    for statement in _DELETES:
        conn.execute(statement, {"of_dossier": dossier_id})
    _CLOCK_ROWS.insert(
        conn,
        [
            (
                dossier_id,
                one.rule_id,
                one.key,
                one.seq,
                one.kind,
                one.started_on,
                one.due_on,
                one.stopped_on,
                one.paused_since,
                one.provisional,
            )
            for one in stored.clocks
        ],
    )
    _AMOUNT_ROWS.insert(
        conn,
        [(dossier_id, one.seq, one.what, one.happened_on, one.fen) for one in stored.amounts],
    )
    _CASE_ROWS.insert(conn, [(dossier_id, case_id) for case_id in stored.case_ids])
