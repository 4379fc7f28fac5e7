"""Is the list of an application to the fund what its entry says, to the fen?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection

from db.queries.fund import fund_workers
from disputes_app.domain.dossiers.fund import COMPUTED
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.events import Event
from disputes_app.domain.fund_computation import computation
from disputes_app.domain.fund_log import terms_of
from disputes_app.domain.fund_rows import rows_digest
from disputes_app.domain.kinds.base import number_of, text_of


def list_differences(
    conn: Connection, dossier_id: DossierId, events: Sequence[Event]
) -> Iterator[str]:
    """Compare the rows of every list, struck out or not, with the facts of its entry."""
    for event in events:
        if event.kind != COMPUTED:
            continue
        rows = fund_workers(conn, dossier_id, event.seq)
        table = computation(rows, terms_of(event))
        said = ("people", "owed_fen", "wages_fen", "compensation_fen", "advance_fen")
        if rows_digest(rows) != text_of(event.facts, "digest"):
            yield f"list {event.seq}"
        elif any(number_of(event.facts, name) != getattr(table, name) for name in said):
            yield f"sums {event.seq}"
