"""How do entries get into the procedure log?  Added, never changed."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from db.columns import Row, rows_of
from db.models import CaseEvent
from disputes_app.domain.cases import CaseId
from disputes_app.domain.events import canonical
from disputes_app.domain.records import EventRecord

EVENT_ROWS = rows_of(CaseEvent)


def insert_events(conn: Connection, case_id: CaseId, records: Sequence[EventRecord]) -> None:
    """Append entries to the log of a case that the caller has locked."""
    EVENT_ROWS.insert(conn, [event_values(case_id, record) for record in records])


def event_values(case_id: CaseId, record: EventRecord) -> Row:
    """Return a row for EVENT_ROWS."""
    event = record.event
    text = record.facts_text
    return (
        case_id,
        event.seq,
        event.kind,
        event.happened_on,
        event.recorded_at,
        event.recorded_by,
        canonical(event.facts) if text is None else text,
        event.schema,
        event.irregular,
        event.confirmed_by,
        record.digest,
    )
