"""How are offices and their people entered?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from operator import attrgetter

from sqlalchemy import Connection, update

from db.columns import rows_of_model
from db.models import Office, Staff
from db.writes.identities import sync_identity
from disputes_app.domain.records import OfficeRecord, StaffRecord

_OFFICES = rows_of_model(Office)
_STAFF = rows_of_model(Staff)
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


def set_staff_active(conn: Connection, staff_id: int, *, active: bool) -> None:
    """Mark a person as working here, or no longer.  Nobody is deleted."""
    conn.execute(update(Staff).where(Staff.id == staff_id).values(active=active))
