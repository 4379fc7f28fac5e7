"""How is the row of a case inserted, locked and changed without losing anybody's work?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from operator import attrgetter
from typing import cast

from sqlalchemy import Connection, bindparam, delete, update

from db.columns import Row, rows_of
from db.errors import CaseChangedError
from db.models import CaseParty, DisputeCase, ProtectedReporter
from db.queries.case_file import case_record
from disputes_app.domain.cases import CaseId
from disputes_app.domain.records import CaseRecord, PartyRecord, ReporterRecord

CASE_ROWS = rows_of(DisputeCase)
PARTY_ROWS = rows_of(CaseParty)
REPORTER_ROWS = rows_of(ProtectedReporter)

# Composed once, from the tables: composing costs more than writing, and from the models twice that.
_CASES = DisputeCase
_INSERT_CASE = _CASES.insert().returning(_CASES.c.id)
_UPDATE_CASE = _CASES.update().where(
    _CASES.c.id == bindparam("of_id"), _CASES.c.version == bindparam("seen_version")
)

_case_values = attrgetter(*CASE_ROWS.columns)
_NAMES = tuple(
    CASE_ROWS.columns.index(name)
    for name in ("line", "source", "outcome", "departure", "stage", "measure")
)
"""Where members of enums stand."""

_party_values = attrgetter(*[one.name for one in fields(PartyRecord)])
_reporter_values = attrgetter(*[one.name for one in fields(ReporterRecord)])


def case_values(record: CaseRecord) -> Row:
    """Return a row for CASE_ROWS, with the columns that are computed from others."""
    values = list(_case_values(record))
    for place in _NAMES:
        named = values[place]
        if named is not None:
            values[place] = named.value
    return tuple(values)


def insert_case(conn: Connection, record: CaseRecord) -> CaseId:
    """Insert a case and return its id (a new one unless the record brings one)."""
    values = dict(zip(CASE_ROWS.columns, case_values(record), strict=True))
    if record.id is None:
        del values["id"]
    return CaseId(conn.execute(_INSERT_CASE, values).scalar_one())


def lock_case(conn: Connection, case_id: CaseId) -> CaseRecord:
    """Return the case, locked against other writers until the transaction ends.

    Raises:
        CaseMissingError: no such case.
    """
    return case_record(conn, case_id, lock=True)


def update_case(conn: Connection, record: CaseRecord, *, seen_version: int) -> None:
    """Store a changed case as version ``seen_version + 1``.

    Raises:
        CaseChangedError: somebody saved it after it was read.
        CaseMissingError: no such case.
    """
    values = dict(zip(CASE_ROWS.columns, case_values(record), strict=True))
    values["version"] = seen_version + 1
    case_id = CaseId(cast("int", values.pop("id")))
    values |= {"of_id": case_id, "seen_version": seen_version}
    changed = conn.execute(_UPDATE_CASE, values)
    if changed.rowcount != 1:
        raise CaseChangedError(case_id, seen_version, case_record(conn, case_id).version)


def insert_parties(conn: Connection, case_id: CaseId, parties: Sequence[PartyRecord]) -> None:
    """Add parties to a case."""
    PARTY_ROWS.insert(conn, [party_values(case_id, party) for party in parties])


def party_values(case_id: CaseId, party: PartyRecord) -> Row:
    """Return a row for PARTY_ROWS."""
    return (case_id, *_party_values(party))


def update_party(conn: Connection, case_id: CaseId, party: PartyRecord) -> None:
    """Replace what is said about the party at ``party.place``; its place stays."""
    values = {one.name: getattr(party, one.name) for one in fields(PartyRecord)}
    del values["place"]
    conn.execute(
        update(CaseParty)
        .where(CaseParty.c.case_id == case_id, CaseParty.c.place == party.place)
        .values(values)
    )


def delete_party(conn: Connection, case_id: CaseId, place: int) -> None:
    """Take a party out of a case: it stands among the protected from now on."""
    conn.execute(
        delete(CaseParty).where(CaseParty.c.case_id == case_id, CaseParty.c.place == place)
    )


def insert_reporters(
    conn: Connection, case_id: CaseId, reporters: Sequence[ReporterRecord]
) -> None:
    """Store protected reporters, apart from the parties."""
    REPORTER_ROWS.insert(conn, [reporter_values(case_id, one) for one in reporters])


def update_reporter(conn: Connection, case_id: CaseId, reporter: ReporterRecord) -> None:
    """Replace what is kept of a protected person."""
    kept = ProtectedReporter.c
    values = {one.name: getattr(reporter, one.name) for one in fields(ReporterRecord)}
    conn.execute(
        update(ProtectedReporter)
        .where(kept.case_id == case_id, kept.place == reporter.place)
        .values(values)
    )


def reporter_values(case_id: CaseId, reporter: ReporterRecord) -> tuple[str | int | None, ...]:
    """Return a row for REPORTER_ROWS."""
    return (case_id, *_reporter_values(reporter))
