"""What was entered by hand for the plan's indicators?"""

from __future__ import annotations

from sqlalchemy import Connection, select

from db.models import IndicatorEntry as EntryRow
from disputes_app.domain.indicator_entries import IndicatorEntry

_COLUMNS = tuple(column for column in EntryRow.c if column.name != "id")


def indicator_entries(
    conn: Connection, first_year: int, last_year: int
) -> tuple[IndicatorEntry, ...]:
    """Return every entry of these years, both inclusive, in the order of entering."""
    query = (
        select(*_COLUMNS)
        .where(EntryRow.c.year.between(first_year, last_year))
        .order_by(EntryRow.c.id)
    )
    return tuple(IndicatorEntry(*row) for row in conn.execute(query))
