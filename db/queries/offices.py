"""Which offices and people are there?"""

from __future__ import annotations

from sqlalchemy import Connection, select

from db.models import Office, Staff
from disputes_app.domain.cases import Line
from disputes_app.domain.organisation import OfficeRecord, StaffRecord


def offices(conn: Connection) -> tuple[OfficeRecord, ...]:
    """Return every office by id."""
    query = select(
        Office.c.id,
        Office.c.code,
        Office.c.name_zh,
        Office.c.name_en,
        Office.c.line,
        Office.c.town,
        Office.c.organisation,
    ).order_by(Office.c.id)
    return tuple(
        OfficeRecord(id_, code, zh, en, Line(line) if line else None, town, organisation)
        for id_, code, zh, en, line, town, organisation in conn.execute(query)
    )


def staff(conn: Connection, office_id: int | None = None) -> tuple[StaffRecord, ...]:
    """Return the people of an office, or all, by id; also those no longer active."""
    query = select(Staff.c.id, Staff.c.office_id, Staff.c.name, Staff.c.role, Staff.c.active)
    if office_id is not None:
        query = query.where(Staff.c.office_id == office_id)
    return tuple(StaffRecord(*row) for row in conn.execute(query.order_by(Staff.c.id)))
