"""How are the findings of a town's report written?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from db.columns import rows_of
from db.models import ScreeningRow as Table
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.screening_rows import ScreeningRow, row_values

_ROWS = rows_of(Table)


def insert_screening_rows(
    conn: Connection, dossier_id: DossierId, seq: int, rows: Sequence[ScreeningRow]
) -> None:
    """Add the rows that an entry of a locked record brings."""
    insert_many(conn, [(dossier_id, seq, rows)])


def insert_many(
    conn: Connection, entries: Iterable[tuple[DossierId, int, Sequence[ScreeningRow]]]
) -> None:
    """Add the rows of entries of several records."""
    _ROWS.insert(
        conn,
        [(dossier_id, seq, *row_values(one)) for dossier_id, seq, rows in entries for one in rows],
    )
