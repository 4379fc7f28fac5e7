"""Which batches of publications are there, which quarter lacks one, and how is one filled?

What moves a batch is recorded like every step of a record, by ``services.dossiers``; what its log
cannot know is asked in ``services.publication_checks``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from db.queries import case_file
from db.queries import dossiers as dossier_queries
from db.queries import publications as queries
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.publication_log import Batch, Entry, batch_of
from disputes_app.domain.dossiers.records import DossierId, DossierQuery, DossierRecord
from disputes_app.domain.errors import DomainError
from disputes_app.domain.quarters import Quarter, quarter_on
from disputes_app.services.context import Context
from disputes_app.services.publication_candidates import candidates_of_case

QUARTERS_SHOWN = 4
"""So many quarters back an ended quarter without its batch is told."""
FIRST_QUARTER = Quarter(2017, 1)
"""公布办法: in force since 2017-01-01."""


@dataclass(eq=False)
class UnknownBatchError(DomainError):
    """No batch of publications has this number."""

    number: str


@dataclass(frozen=True, slots=True)
class QuarterDue:
    """An ended quarter that is not published; ``since`` is the plain day after it.

    ``batch`` is the number of its batch where one was begun, ``dossier_id`` leads to it.
    """

    quarter: Quarter
    since: date
    batch: str = ""
    dossier_id: DossierId | None = None


@dataclass(frozen=True, slots=True)
class BatchRow:
    """A batch with its row, as lists and the command line show it."""

    record: DossierRecord
    batch: Batch


def find_batch(ctx: Context, number: str) -> DossierId:
    """Return the batch with a number; raise UnknownBatchError."""
    with ctx.database.read() as conn:
        found = dossier_queries.find_dossier(conn, number.strip())
        if found is not None:
            row = dossier_queries.dossier_record(conn, found)
            if row.type is DossierType.PUBLICATION:
                return found
    raise UnknownBatchError(number)


def batches(ctx: Context, *, limit: int = 200) -> tuple[BatchRow, ...]:
    """Return the batches, those that are open first, then the newest."""
    with ctx.database.read() as conn:
        wanted = DossierQuery(DossierType.PUBLICATION)
        rows = dossier_queries.dossier_rows(conn, wanted, limit=limit)
        return tuple(
            BatchRow(row, _batch(conn, row.id, ctx.today())) for row in rows if row.id is not None
        )


def quarters_due(ctx: Context) -> tuple[QuarterDue, ...]:
    """Return the ended quarters whose batch is missing or not published, the newest first.

    An office that never made a batch is only told of the quarter that ended last.
    """
    last = quarter_on(ctx.today()).former
    quarters = [last]
    for _ in range(QUARTERS_SHOWN - 1):
        quarters.append(quarters[-1].former)
    codes = [one.code for one in quarters]
    with ctx.database.read() as conn:
        if not queries.any_batch(conn):
            quarters = quarters[:1]
        done = queries.quarterly_batches(conn, codes)
        begun = queries.open_quarterly(conn, codes)
    found = []
    for one in quarters:
        dossier_id, number, stage = begun.get(one.code, (None, "", ""))
        ended = one.code in done and dossier_id is None
        if one >= FIRST_QUARTER and not ended and stage != "correcting":
            found.append(QuarterDue(one, one.following.first, number, dossier_id))
    return tuple(found)


def without_decision(ctx: Context, dossier_id: DossierId) -> tuple[Entry, ...]:
    """Return what is on a batch, or public, though its decision no longer stands in the case."""
    with ctx.database.read() as conn:
        batch = _batch(conn, dossier_id, ctx.today())
        return tuple(one for one in batch.shown if not one.change and not _stands(conn, ctx, one))


def _stands(conn: Connection, ctx: Context, entry: Entry) -> bool:
    case_id = case_file.case_of_receipt(conn, entry.case)
    wanted = (entry.decision, entry.decision_number, entry.decided_on)
    return case_id is None or any(
        (one.made.kind, one.made.number, one.made.on) == wanted
        for one in candidates_of_case(conn, ctx, case_id)
    )


def _batch(conn: Connection, dossier_id: DossierId, today: date) -> Batch:
    log = dossier_queries.dossier_log(conn, dossier_id)
    return batch_of([one.event for one in log], today)
