"""Are the rows of an arrears ledger what the entries of its log say, and do the totals agree?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection

from db.queries import ledger as ledger_queries
from disputes_app.domain.cases import CaseId
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import text_of
from disputes_app.domain.kinds.ledger import PREFIX
from disputes_app.domain.ledger import EntryRows
from disputes_app.domain.ledger_log import filling, ledger_entries, ledger_of


def ledger_differences(conn: Connection, case_id: CaseId, events: Sequence[Event]) -> Iterator[str]:
    """Name the entries whose rows are not those of their digest, and totals that do not agree."""
    rows = ledger_queries.entry_rows(conn, case_id)
    entries = {one.seq: one for one in events if one.kind.startswith(PREFIX)}
    for seq in sorted(rows.keys() | entries.keys()):
        entry = entries.get(seq)
        stored = rows.get(seq, EntryRows())
        if entry is None or stored.digest() != text_of(entry.facts, "digest"):
            yield f"ledger {seq}"
    is_filled = bool(filling(ledger_entries(events)))
    totals = ledger_of(events, rows).totals if is_filled else None
    if totals != ledger_queries.totals_of(conn, case_id):
        yield "arrears_total"
