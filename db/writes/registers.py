"""How does a party find its record in a register, or get one made?

Whoever looks for a record that may have to be made holds the register until the transaction
ends, so that of two desks that meet a firm at one moment the second finds what the first made.
It is taken after the row of a case and before days, numbers, tallies and audit.
"""

from __future__ import annotations

from operator import attrgetter
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Table,
    bindparam,
    case,
    delete,
    select,
    text,
    update,
)

from db.columns import rows_of
from db.models import CaseParty, Employer, Worker
from disputes_app.domain.records import EmployerRecord, WorkerRecord

EMPLOYER_ROWS = rows_of(Employer)
WORKER_ROWS = rows_of(Worker)
employer_values = attrgetter(*EMPLOYER_ROWS.columns)
worker_values = attrgetter(*WORKER_ROWS.columns)

_REGISTERS_LOCK = 3_849
"""Key of the server's advisory lock on both registers."""
_EMPLOYER_CONTACTS = ("phone", "address", "legal_representative")
_WORKER_CONTACTS = ("phone", "address")


def _first(table: Table, *conditions: ColumnElement[bool]) -> Select[Any]:
    """Compose a search for one record: of those that stand for themselves the oldest first."""
    merged = case((table.c.merged_into_id.is_(None), 0), else_=1)
    return select(table).where(*conditions).order_by(merged, table.c.id).limit(1)


def lock_registers(conn: Connection) -> None:
    """Let nobody else add or merge records until this transaction ends."""
    if conn.dialect.name != "sqlite":
        conn.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _REGISTERS_LOCK})


def link_employer(conn: Connection, met: EmployerRecord) -> int:
    """Return the record of an employer that a case meets; its own id does not count.

    Found by its code; else by the whole name, if no other code contradicts; else made.  What
    the register does not know yet of it is filled in.
    """
    lock_registers(conn)
    found = _known_employer(conn, met)
    if found is None:
        values = {one: getattr(met, one) for one in EMPLOYER_ROWS.columns if one != "id"}
        return int(conn.execute(Employer.insert().returning(Employer.c.id), values).scalar_one())
    missing = _missing(found, met, _EMPLOYER_CONTACTS)
    if met.code and not found.code and _holder_of_code(conn, met.code) is None:
        missing["code"] = met.code
    if missing:
        conn.execute(update(Employer).where(Employer.c.id == found.id).values(missing))
    return found.id


def _known_employer(conn: Connection, met: EmployerRecord) -> EmployerRecord | None:
    if met.code:
        found = _holder_of_code(conn, met.code)
        if found is not None:
            return _standing_employer(conn, found)
    named = Employer.c.name_key == bindparam("name_key")
    values = {"name_key": met.name_key}
    if met.code is None:
        row = conn.execute(_first(Employer, named), values).one_or_none()
    else:
        nameless = Employer.c.code.is_(None)
        row = conn.execute(_first(Employer, named, nameless), values).one_or_none()
    if row is None:
        return None
    found = _standing_employer(conn, EmployerRecord(*row))
    return None if met.code and found.code else found


def _holder_of_code(conn: Connection, code: str) -> EmployerRecord | None:
    row = conn.execute(select(Employer).where(Employer.c.code == code)).one_or_none()
    return None if row is None else EmployerRecord(*row)


def _standing_employer(conn: Connection, record: EmployerRecord) -> EmployerRecord:
    while record.merged_into_id is not None:
        query = select(Employer).where(Employer.c.id == record.merged_into_id)
        record = EmployerRecord(*conn.execute(query).one())
    return record


def link_worker(conn: Connection, met: WorkerRecord) -> int | None:
    """Return the record of a person that a case meets; its own id does not count.

    Found by the identity number alone, as names are shared and telephones passed on; else made.
    None for somebody of whom neither number nor telephone is known: a name is nobody.
    """
    if met.id_number is None and not met.phone_key:
        return None
    lock_registers(conn)
    row = None
    if met.id_number is not None:
        query = select(Worker).where(Worker.c.id_number == met.id_number)
        row = conn.execute(query).one_or_none()
    if row is None:
        values = {one: getattr(met, one) for one in WORKER_ROWS.columns if one != "id"}
        return int(conn.execute(Worker.insert().returning(Worker.c.id), values).scalar_one())
    found = WorkerRecord(*row)
    while found.merged_into_id is not None:
        query = select(Worker).where(Worker.c.id == found.merged_into_id)
        found = WorkerRecord(*conn.execute(query).one())
    missing = _missing(found, met, _WORKER_CONTACTS)
    if "phone" in missing:
        missing["phone_key"] = met.phone_key
    if missing:
        conn.execute(update(Worker).where(Worker.c.id == found.id).values(missing))
    return found.id


def _missing(
    found: EmployerRecord | WorkerRecord,
    met: EmployerRecord | WorkerRecord,
    names: tuple[str, ...],
) -> dict[str, str]:
    """Return what the case knows and the register does not."""
    return {
        name: getattr(met, name)
        for name in names
        if getattr(met, name) and not getattr(found, name)
    }


def forget_worker(conn: Connection, worker_id: int) -> None:
    """Take a person out of the register whom no case, and no merge, knows any more."""
    lock_registers(conn)
    met = select(CaseParty.c.case_id).where(CaseParty.c.worker_id == worker_id).limit(1)
    merged = select(Worker.c.id).where(Worker.c.merged_into_id == worker_id).limit(1)
    if conn.execute(met).first() is None and conn.execute(merged).first() is None:
        conn.execute(delete(Worker).where(Worker.c.id == worker_id))
