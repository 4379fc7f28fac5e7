"""How is a record beside the cases inserted, locked and brought in line with its log?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from sqlalchemy import Connection, Integer, bindparam

from db.columns import Row, rows_of
from db.errors import DossierChangedError
from db.models import (
    Dossier,
    DossierAmount,
    DossierCase,
    DossierClock,
    DossierEntry,
    ListedParty,
)
from db.queries.dossiers import dossier_record
from db.writes.identities import reserve_ids, sync_identity
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierId, DossierRecord, StoredDossier
from disputes_app.domain.events import canonical
from disputes_app.domain.records import EventRecord
from disputes_app.domain.register_keys import whole_name

DOSSIER_ROWS = rows_of(Dossier)
STEP_ROWS = rows_of(DossierEntry)
_CLOCK_ROWS = rows_of(DossierClock)
_AMOUNT_ROWS = rows_of(DossierAmount)
_CASE_ROWS = rows_of(DossierCase)
_LISTED_ROWS = rows_of(ListedParty)
_values = attrgetter(*DOSSIER_ROWS.columns)
_INSERT = Dossier.insert().returning(Dossier.c.id)
_UPDATE = Dossier.update().where(
    Dossier.c.id == bindparam("of_id"), Dossier.c.version == bindparam("seen_version")
)
_OF = bindparam("of_dossier", type_=Integer())
_DELETES = tuple(
    table.delete().where(table.c.dossier_id == _OF)
    for table in (DossierClock, DossierAmount, DossierCase)
)
_DELETE_LISTED = ListedParty.delete().where(ListedParty.c.dossier_id == _OF)


def insert_dossier(conn: Connection, record: DossierRecord) -> DossierId:
    """Insert a record and return its id (a new one unless it brings one)."""
    values = dict(zip(DOSSIER_ROWS.columns, _values(record), strict=True))
    if record.id is None:
        del values["id"]
    found = conn.execute(_INSERT, values).scalar_one()
    return DossierId(found)


def lock_dossier(conn: Connection, dossier_id: DossierId) -> DossierRecord:
    """Return the record, locked against other writers until the transaction ends.

    Raises:
        DossierMissingError: no such record.
    """
    return dossier_record(conn, dossier_id, lock=True)


def insert_steps(conn: Connection, dossier_id: DossierId, records: Sequence[EventRecord]) -> None:
    """Append entries to the log of a record that the caller has locked."""
    STEP_ROWS.insert(conn, _step_rows(dossier_id, records))


def store_dossier(
    conn: Connection, dossier_id: DossierId, stored: StoredDossier, *, seen_version: int
) -> None:
    """Store what the log of a record comes to, as version ``seen_version + 1``.

    Raises:
        DossierChangedError: somebody saved it after it was read.
    """
    values = dict(zip(DOSSIER_ROWS.columns, _values(stored.record), strict=True))
    del values["id"]
    values |= {"version": seen_version + 1, "of_id": dossier_id, "seen_version": seen_version}
    changed = conn.execute(_UPDATE, values)
    if changed.rowcount != 1:
        found = dossier_record(conn, dossier_id).version
        raise DossierChangedError(dossier_id, seen_version, found)
    replace_beside(conn, dossier_id, stored)


def replace_beside(conn: Connection, dossier_id: DossierId, stored: StoredDossier) -> None:
    """Store the clocks, sums and links of a record as its log leaves them."""
    for statement in _DELETES:
        conn.execute(statement, {"of_dossier": dossier_id})
    _CLOCK_ROWS.insert(conn, _clock_rows(dossier_id, stored))
    _AMOUNT_ROWS.insert(conn, _amount_rows(dossier_id, stored))
    _CASE_ROWS.insert(conn, _case_rows(dossier_id, stored))
    if stored.record.type is DossierType.LISTING:
        conn.execute(_DELETE_LISTED, {"of_dossier": dossier_id})
        _LISTED_ROWS.insert(conn, _listed_rows(dossier_id, stored))


# Many at once: the demonstration, imports


def reserve_dossier_ids(conn: Connection, count: int) -> tuple[DossierId, ...]:
    """Return ids for ``count`` records that are about to be written, ascending."""
    return tuple(DossierId(one) for one in reserve_ids(conn, Dossier, count))


def insert_dossiers(
    conn: Connection, dossiers: Iterable[tuple[StoredDossier, Sequence[EventRecord]]]
) -> None:
    """Write records with their logs, under the ids they bring (see ``reserve_dossier_ids``)."""
    rows: tuple[list[Row], ...] = ([], [], [], [], [], [])
    for stored, log in dossiers:
        if stored.record.id is None:
            raise ValueError("a record without an id; take one from reserve_dossier_ids")
        id_ = stored.record.id
        rows[0].append(tuple(_values(stored.record)))
        rows[1].extend(_step_rows(id_, log))
        rows[2].extend(_clock_rows(id_, stored))
        rows[3].extend(_amount_rows(id_, stored))
        rows[4].extend(_case_rows(id_, stored))
        rows[5].extend(_listed_rows(id_, stored))
    tables = (DOSSIER_ROWS, STEP_ROWS, _CLOCK_ROWS, _AMOUNT_ROWS, _CASE_ROWS, _LISTED_ROWS)
    for table, values in zip(tables, rows, strict=True):
        table.insert(conn, values)
    sync_identity(conn, Dossier)


def _step_rows(dossier_id: DossierId, records: Sequence[EventRecord]) -> Iterator[Row]:
    for record in records:
        event = record.event
        yield (
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


def _clock_rows(dossier_id: DossierId, stored: StoredDossier) -> Iterator[Row]:
    for one in stored.clocks:
        yield (
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


def _amount_rows(dossier_id: DossierId, stored: StoredDossier) -> Iterator[Row]:
    for one in stored.amounts:
        yield dossier_id, one.seq, one.what, one.happened_on, one.fen


def _case_rows(dossier_id: DossierId, stored: StoredDossier) -> Iterator[Row]:
    for case_id in stored.case_ids:
        yield dossier_id, case_id


def _listed_rows(dossier_id: DossierId, stored: StoredDossier) -> Iterator[Row]:
    for one in stored.listed:
        yield (
            dossier_id,
            one.place,
            one.term,
            one.role,
            one.name,
            whole_name(one.name),
            one.code,
            one.from_on,
            one.until_on,
            one.ended_on,
            one.end,
        )
