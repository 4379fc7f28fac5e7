"""How are offices and their people entered?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from operator import attrgetter

from sqlalchemy import Connection, text, update

from db.columns import rows_of
from db.models import Office, Staff
from db.writes.identities import reserve_ids, sync_identity
from disputes_app.domain.organisation import OfficeRecord, StaffRecord

_OFFICES = rows_of(Office)
_STAFF = rows_of(Staff)
_office_values = attrgetter(*[one.name for one in fields(OfficeRecord)])
_staff_values = attrgetter(*[one.name for one in fields(StaffRecord)])


def add_offices(conn: Connection, offices: Iterable[OfficeRecord]) -> None:
    """Enter offices under the ids they bring."""
    _OFFICES.insert(conn, [_office_values(one) for one in offices])
    sync_identity(conn, _OFFICES.table)


def add_staff(conn: Connection, people: Iterable[StaffRecord]) -> None:
    """Enter people under the ids they bring."""
    _STAFF.insert(conn, [_staff_values(one) for one in people])
    sync_identity(conn, _STAFF.table)


def lock_organisation(conn: Connection) -> None:
    """Let no other desk change offices or people until this transaction ends.

    Reading them and registering cases go on.  On SQLite whoever writes holds the file anyway.
    """
    if conn.dialect.name != "sqlite":
        conn.execute(text("LOCK TABLE office, staff IN SHARE ROW EXCLUSIVE MODE"))


def enter_office(conn: Connection, office: OfficeRecord) -> int:
    """Enter an office under an id of the database's own; return the id."""
    (office_id,) = reserve_ids(conn, _OFFICES.table, 1)
    _OFFICES.insert(conn, [_office_values(replace(office, id=office_id))])
    return office_id


def set_organisation(conn: Connection, office_id: int, organisation: str | None) -> None:
    """Note of which kind a mediation organisation is."""
    conn.execute(update(Office).where(Office.c.id == office_id).values(organisation=organisation))


def enter_person(conn: Connection, person: StaffRecord) -> int:
    """Enter a person under an id of the database's own; return the id."""
    (staff_id,) = reserve_ids(conn, _STAFF.table, 1)
    _STAFF.insert(conn, [_staff_values(replace(person, id=staff_id))])
    return staff_id


def set_staff_active(conn: Connection, staff_id: int, *, active: bool) -> None:
    """Mark a person as working here, or no longer.  Nobody is deleted."""
    conn.execute(update(Staff).where(Staff.c.id == staff_id).values(active=active))
