"""Are the cases of a sample those that were recorded, and does the seed still give its result?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection

from db.queries.draws import draw_rows
from disputes_app.domain.dossiers.file_check import DRAWN
from disputes_app.domain.draw_file import rows_digest
from disputes_app.domain.events import Event
from disputes_app.domain.file_check_log import sample_entry
from disputes_app.domain.random_draw import (
    Candidate,
    TooFewEmployersError,
    UnknownAlgorithmError,
    draw,
    list_digest,
    result_digest,
)


def sample_differences(conn: Connection, dossier_id: int, events: Sequence[Event]) -> Iterator[str]:
    """Yield what is wrong with the samples of a record, also with those that were struck out."""
    for event in events:
        if event.kind != DRAWN:
            continue
        entry = sample_entry(event)
        rows = draw_rows(conn, dossier_id, event.seq)
        if rows_digest(rows) != entry.rows_digest:
            yield f"sample {event.seq}: rows"
        cases = [Candidate(one.key, one.name) for one in rows]
        if list_digest(one.key for one in cases) != entry.cases_digest:
            yield f"sample {event.seq}: cases"
        try:
            digest = result_digest(draw(entry.lots(cases)))
        except (TooFewEmployersError, UnknownAlgorithmError):
            digest = ""
        if not digest == entry.result_digest == result_digest(entry.drawn):
            yield f"sample {event.seq}: result"
