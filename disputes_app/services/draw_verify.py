"""Are the lists of a draw those that were recorded, and does the seed still give its result?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from db.queries import draws as queries
from disputes_app.domain.dossiers.draw import DRAWN
from disputes_app.domain.dossiers.records import DossierRecord
from disputes_app.domain.draw_file import DrawRecord, Excluded, replayed, rows_digest
from disputes_app.domain.draw_filter import EMPLOYER
from disputes_app.domain.events import Event
from disputes_app.domain.inspection_log import DrawEntry, draw_entry, replacements
from disputes_app.domain.random_draw import Candidate, UnknownAlgorithmError


def draw_differences(
    conn: Connection, row: DossierRecord, events: Sequence[Event]
) -> Iterator[str]:
    """Yield what is wrong with the draws of a record, also with those that were struck out."""
    for event in events:
        if event.kind != DRAWN:
            continue
        entry = draw_entry(event)
        rows = queries.draw_rows(conn, row.id or 0, event.seq)
        if rows_digest(rows) != entry.rows_digest:
            yield f"draw {event.seq}: rows"
        try:
            found = replayed(record_of(row.number, entry, rows)).differences
        except UnknownAlgorithmError:
            found = ("algorithm",)
        yield from (f"draw {event.seq}: {one}" for one in found)


def record_of(
    number: str,
    entry: DrawEntry,
    rows: Sequence[Excluded],
    live: Sequence[Event] = (),
) -> DrawRecord:
    """Return everything recorded of one draw; ``live`` tells of replacements."""
    employers = tuple(
        Candidate(one.key, one.name) for one in rows if one.part == EMPLOYER and not one.reason
    )
    changes = replacements(live, entry.seq)
    return DrawRecord(
        number,
        entry.seq,
        entry.on,
        entry.seed_source,
        entry.seed_note,
        entry.filter,
        replace(entry.lots, employers=employers),
        tuple(one for one in rows if one.reason),
        entry.result,
        changes,
        entry.employers_digest,
        entry.inspectors_digest,
        entry.result_digest,
        entry.again_reason,
    )
