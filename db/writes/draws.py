"""How are the lists kept from which a draw was made?"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from db.columns import rows_of
from db.models import DrawRow
from disputes_app.domain.draw_file import Excluded

_ROWS = rows_of(DrawRow)


def insert_draw_rows(conn: Connection, dossier_id: int, seq: int, rows: Iterable[Excluded]) -> None:
    """Add the rows of one draw; the caller has locked the record."""
    _ROWS.insert(
        conn,
        (
            (dossier_id, seq, place, one.part, one.key, one.name, one.reason, one.note)
            for place, one in enumerate(rows, start=1)
        ),
    )
