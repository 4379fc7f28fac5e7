"""Which offices and people are there?"""

from __future__ import annotations

from sqlalchemy import Connection, select

from db.models import Office, Staff
from disputes_app.domain.cases import Line
from disputes_app.domain.records import OfficeRecord, StaffRecord


def offices(conn: Connection) -> tuple[OfficeRecord, ...]:
    """Return every office by id."""
    query = select(
        Office.id, Office.code, Office.name_zh, Office.name_en, Office.line, Office.town
    ).order_by(Office.id)
    return tuple(
        OfficeRecord(id_, code, zh, en, Line(line) if line else None, town)
        for id_, code, zh, en, line, town in conn.execute(query)
    )


def staff(conn: Connection, office_id: int | None = None) -> tuple[StaffRecord, ...]:
    """Return the people of an office, or all, by id; also those no longer active."""
    query = select(Staff.id, Staff.office_id, Staff.name, Staff.role, Staff.active)
    if office_id is not None:
        query = query.where(Staff.office_id == office_id)
    return tuple(StaffRecord(*row) for row in conn.execute(query.order_by(Staff.id)))
