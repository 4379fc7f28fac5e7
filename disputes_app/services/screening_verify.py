"""Are the findings of the towns' reports what their entries say?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection

from db.queries.screening import screening_rows
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.dossiers.screening import ROWS
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import number_of
from disputes_app.domain.screening_log import rows_entry
from disputes_app.domain.screening_rows import rows_digest, total_fen


def finding_differences(
    conn: Connection, dossier_id: DossierId, events: Sequence[Event]
) -> Iterator[str]:
    """Compare the rows of every entry, struck out or not, with its facts."""
    entries = [one for one in events if one.kind == ROWS]
    stored = screening_rows(conn, dossier_id, [one.seq for one in entries])
    for event in entries:
        rows, said = stored[event.seq], rows_entry(event)
        places = tuple(range(said.first, said.first + said.count))
        if rows_digest(rows) != said.digest or tuple(one.place for one in rows) != places:
            yield f"findings {event.seq}"
        elif number_of(event.facts, "people") != sum(one.workers for one in rows):
            yield f"people {event.seq}"
        elif number_of(event.facts, "owed_fen") != total_fen(rows):
            yield f"sums {event.seq}"
