"""Are the grades of a computation those that its entry says?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection

from db.queries.grading import grade_rows
from disputes_app.domain.compliance import Grade, grade, rows_digest
from disputes_app.domain.dossiers.grading import COMPUTED, ORDERS
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import number_of, text_of


def grade_row_differences(
    conn: Connection, dossier_id: DossierId, events: Sequence[Event]
) -> Iterator[str]:
    """Compare the rows of every computation, struck out or not, with its entry and its facts."""
    for event in events:
        if event.kind != COMPUTED:
            continue
        rows, facts = grade_rows(conn, dossier_id, event.seq), event.facts
        if rows_digest(rows) != text_of(facts, "rows_digest"):
            yield f"grades {event.seq}"
            continue
        orders = text_of(facts, "reading") == ORDERS
        for one in rows:
            again = grade(one.deeds, orders_count=orders)
            if (again.grade, again.criteria) != (one.grade, one.criteria):
                yield f"grade {event.seq} {one.key}"
        for letter in Grade:
            said = number_of(facts, letter.value.lower())
            if sum(one.grade is letter for one in rows) != said:
                yield f"count {event.seq} {letter.value}"
