"""Which issued papers wait for their sheets?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, func, select

from db.models import DisputeCase, Dossier
from db.models import IssuedPaper as PaperRow
from db.models import PrintJob as JobRow
from disputes_app.domain.print_jobs import OPEN_STATES, PrintJob, PrintState

_SHOWN_NUMBER = func.coalesce(
    DisputeCase.c.number,
    DisputeCase.c.old_number,
    DisputeCase.c.receipt_number,
    Dossier.c.number,
)
_COLUMNS = (
    JobRow.c.id,
    JobRow.c.paper_id,
    PaperRow.c.case_id,
    PaperRow.c.dossier_id,
    _SHOWN_NUMBER.label("case_number"),
    PaperRow.c.name,
    PaperRow.c.number,
    PaperRow.c.pages,
    JobRow.c.copies,
    JobRow.c.state,
    JobRow.c.printer,
    JobRow.c.problem,
    JobRow.c.queued_at,
    JobRow.c.queued_by,
)


def open_jobs(conn: Connection, limit: int) -> tuple[PrintJob, ...]:
    """Return what still has to come out of a printer, the oldest first."""
    query = _open().limit(limit)
    return tuple(_job(row) for row in conn.execute(query).mappings())


def jobs_of_papers(conn: Connection, paper_ids: Sequence[int]) -> tuple[PrintJob, ...]:
    """Return what of these papers still has to come out of a printer, the oldest first."""
    query = _open().where(JobRow.c.paper_id.in_(paper_ids))
    return tuple(_job(row) for row in conn.execute(query).mappings())


def count_jobs(conn: Connection, states: Sequence[PrintState]) -> int:
    """Count the papers of the queue that stand so."""
    wanted = [one.value for one in states]
    query = select(func.count()).select_from(JobRow).where(JobRow.c.state.in_(wanted))
    return int(conn.execute(query).scalar_one())


def queued_papers(conn: Connection, paper_ids: Sequence[int]) -> frozenset[int]:
    """Return those of these papers that are in the queue already."""
    query = select(JobRow.c.paper_id).where(
        JobRow.c.paper_id.in_(paper_ids),
        JobRow.c.state.in_([one.value for one in OPEN_STATES]),
    )
    return frozenset(conn.execute(query).scalars())


def state_of(conn: Connection, job_id: int) -> PrintState | None:
    """Return how a paper of the queue stands now; None where there is none."""
    found = conn.execute(select(JobRow.c.state).where(JobRow.c.id == job_id)).scalar()
    return None if found is None else PrintState(found)


def _open() -> Select[Any]:
    return (
        select(*_COLUMNS)
        .join(PaperRow, PaperRow.c.id == JobRow.c.paper_id)
        .outerjoin(DisputeCase, DisputeCase.c.id == PaperRow.c.case_id)
        .outerjoin(Dossier, Dossier.c.id == PaperRow.c.dossier_id)
        .where(JobRow.c.state.in_([one.value for one in OPEN_STATES]))
        .order_by(JobRow.c.id)
    )


def _job(row: RowMapping) -> PrintJob:
    values = {str(name): value for name, value in row.items()}
    return PrintJob(**{**values, "state": PrintState(values["state"])})
