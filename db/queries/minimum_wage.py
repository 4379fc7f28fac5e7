"""Which minimum wages has this database?"""

from __future__ import annotations

from sqlalchemy import Connection, select

from db.models import MinimumWage as WageTable
from disputes_app.domain.minimum_wage import MinimumWage
from disputes_app.domain.money import to_yuan
from disputes_app.domain.rules import Mark


def minimum_wages(conn: Connection) -> tuple[MinimumWage, ...]:
    """Return every row, the oldest first."""
    columns = WageTable.c
    rows = conn.execute(
        select(
            columns.in_force_from,
            columns.monthly_fen,
            columns.hourly_fen,
            columns.source,
            columns.mark,
        ).order_by(columns.in_force_from)
    )
    return tuple(
        MinimumWage(
            day,
            to_yuan(monthly),
            None if hourly is None else to_yuan(hourly),
            source,
            Mark(mark),
        )
        for day, monthly, hourly, source, mark in rows
    )
