"""How is the queue of papers that wait for their sheets written?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, update

from db.models import PrintJob as JobRow
from disputes_app.domain.print_jobs import PrintState


def add_jobs(
    conn: Connection, paper_ids: Sequence[int], copies: int, at: datetime, by: str
) -> None:
    """Let these papers wait for a printer, in their order."""
    rows = [
        {
            "paper_id": one,
            "copies": copies,
            "state": PrintState.WAITING.value,
            "printer": "",
            "problem": "",
            "queued_at": at,
            "queued_by": by,
        }
        for one in paper_ids
    ]
    if rows:
        conn.execute(JobRow.insert(), rows)


def move_jobs(
    conn: Connection,
    job_ids: Sequence[int],
    states: Sequence[PrintState],
    to: PrintState,
    *,
    printer: str | None = None,
    problem: str = "",
) -> int:
    """Let those of the jobs that stand in ``states`` stand otherwise; return how many."""
    values: dict[str, str] = {"state": to.value, "problem": problem}
    if printer is not None:
        values["printer"] = printer
    statement = (
        update(JobRow)
        .where(JobRow.c.id.in_(job_ids), JobRow.c.state.in_([one.value for one in states]))
        .values(values)
    )
    return conn.execute(statement).rowcount
