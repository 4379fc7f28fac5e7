"""How are unserved papers read from logs that are older than the list of them?

The migration that makes the tables cannot: days of the law stand in them.  It leaves a mark.
"""

from __future__ import annotations

from sqlalchemy import Connection

from db.engine import Database
from db.queries import case_file
from db.writes.meta import drop_meta
from db.writes.service import replace_service
from disputes_app.domain.fold import fold
from disputes_app.domain.law import Law
from disputes_app.domain.service_tasks import mail_of
from disputes_app.domain.spans import FOREVER
from disputes_app.services.projection import service_records


def read_service(database: Database, law: Law, mark: str) -> None:
    """Read the unserved papers of every case, and take the mark away, in one transaction."""
    database.run_write(lambda conn: _read(conn, law, mark))


def _read(conn: Connection, law: Law, mark: str) -> None:
    for batch in case_file.all_cases(conn):
        ids = [case.id for case in batch if case.id is not None]
        logs = case_file.events_between(conn, min(ids), max(ids))
        for case, case_id in zip(batch, ids, strict=True):
            events = tuple(record.event for record in logs.get(case_id, ()))
            state = fold(case.line, events, law, FOREVER)
            tasks = service_records(case.line, events, state, law)
            mail = mail_of(events)
            if tasks or mail:
                replace_service(conn, case_id, tasks, mail)
    drop_meta(conn, mark)
