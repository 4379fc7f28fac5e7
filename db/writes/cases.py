"""How is the row of a case inserted, locked and changed without losing anybody's work?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from operator import attrgetter

from sqlalchemy import Connection, insert, select, update

from db.columns import rows_of_model
from db.errors import CaseChangedError
from db.models import CaseParty, DisputeCase, Employer, ProtectedReporter
from db.queries.case_file import case_record
from disputes_app.domain.cases import CaseId
from disputes_app.domain.records import CaseRecord, PartyRecord, ReporterRecord

CASE_ROWS = rows_of_model(DisputeCase)
PARTY_ROWS = rows_of_model(CaseParty)
REPORTER_ROWS = rows_of_model(ProtectedReporter)
EMPLOYER_ROWS = rows_of_model(Employer)

case_values = attrgetter(*CASE_ROWS.columns)
"""The values of a CaseRecord in the order of CASE_ROWS, the computed ones among them."""

_party_values = attrgetter(*[one.name for one in fields(PartyRecord)])
_reporter_values = attrgetter(*[one.name for one in fields(ReporterRecord)])


def insert_case(conn: Connection, record: CaseRecord) -> CaseId:
    """Insert a case and return its id (a new one unless the record brings one)."""
    values = dict(zip(CASE_ROWS.columns, case_values(record), strict=True))
    if record.id is None:
        del values["id"]
    statement = insert(DisputeCase).values(values).returning(DisputeCase.id)
    return CaseId(conn.execute(statement).scalar_one())


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
    case_id = CaseId(values.pop("id"))
    changed = conn.execute(
        update(DisputeCase)
        .where(DisputeCase.id == case_id, DisputeCase.version == seen_version)
        .values(values)
    )
    if changed.rowcount != 1:
        raise CaseChangedError(case_id, seen_version, case_record(conn, case_id).version)


def insert_parties(conn: Connection, case_id: CaseId, parties: Sequence[PartyRecord]) -> None:
    """Add parties to a case."""
    PARTY_ROWS.insert(conn, [party_values(case_id, party) for party in parties])


def party_values(case_id: CaseId, party: PartyRecord) -> tuple[str | int | bool | None, ...]:
    """Return a row for PARTY_ROWS."""
    return (case_id, *_party_values(party))


def update_party(conn: Connection, case_id: CaseId, party: PartyRecord) -> None:
    """Replace what is said about the party at ``party.place``; its place stays."""
    values = {one.name: getattr(party, one.name) for one in fields(PartyRecord)}
    del values["place"]
    conn.execute(
        update(CaseParty)
        .where(CaseParty.case_id == case_id, CaseParty.place == party.place)
        .values(values)
    )


def insert_reporters(
    conn: Connection, case_id: CaseId, reporters: Sequence[ReporterRecord]
) -> None:
    """Store protected reporters, apart from the parties."""
    REPORTER_ROWS.insert(conn, [reporter_values(case_id, one) for one in reporters])


def reporter_values(case_id: CaseId, reporter: ReporterRecord) -> tuple[str | int | None, ...]:
    """Return a row for REPORTER_ROWS."""
    return (case_id, *_reporter_values(reporter))


def employer_id(
    conn: Connection, *, name: str, code: str | None, name_key: str, pinyin_key: str
) -> int:
    """Return the employer with this code, or without one this name; made where there is none."""
    found = select(Employer.id).order_by(Employer.id).limit(1)
    if code is not None:
        found = found.where(Employer.code == code)
    else:
        found = found.where(Employer.name_key == name_key)
    known = conn.execute(found).scalar()
    if known is not None:
        return known
    values = {"name": name, "code": code, "name_key": name_key, "pinyin_key": pinyin_key}
    return conn.execute(insert(Employer).values(values).returning(Employer.id)).scalar_one()
