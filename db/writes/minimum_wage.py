"""How does a row of the minimum wage come in, and go out to be written anew?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import Connection, delete

from db.columns import rows_of
from db.models import MinimumWage as WageTable
from disputes_app.domain.minimum_wage import MinimumWage
from disputes_app.domain.money import to_fen

_ROWS = rows_of(WageTable)


def add_wages(conn: Connection, rows: Iterable[MinimumWage], at: datetime) -> None:
    """Write rows whose days are free."""
    _ROWS.insert(
        conn,
        [
            (
                one.in_force_from,
                to_fen(one.monthly),
                None if one.hourly is None else to_fen(one.hourly),
                one.source,
                one.mark.value,
                at,
            )
            for one in rows
        ],
    )


def remove_wage(conn: Connection, in_force_from: date) -> None:
    """Take the row of a day out, to write it anew."""
    conn.execute(delete(WageTable).where(WageTable.c.in_force_from == in_force_from))
