"""Which issued papers still have to come out of a printer, and what became of each?

The queue stands in the database, so that a jam, a restart or another desk loses nothing: a
paper leaves it only when somebody has seen its sheets, or gives it up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from db.queries import print_jobs as queries
from db.queries.papers import issued_paper
from db.writes import print_jobs as writes
from disputes_app.domain.issued_papers import NoSuchPaperError
from disputes_app.domain.print_jobs import (
    MOST_COPIES,
    OPEN_STATES,
    TO_PRINT,
    PrintJob,
    PrintState,
)
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.context import Context

SHOWN = 2_000
_TOLD = 20
"""So many ids of a command stand in its audit row."""


# Queries


def print_queue(ctx: Context) -> tuple[PrintJob, ...]:
    """Return what has still to come out of a printer, the oldest first."""
    with ctx.database.read() as conn:
        return queries.open_jobs(conn, SHOWN)


def jobs_of(ctx: Context, paper_ids: Sequence[int]) -> tuple[PrintJob, ...]:
    """Return what of these papers has still to come out of a printer."""
    with ctx.database.read() as conn:
        return queries.jobs_of_papers(conn, paper_ids)


def count_to_print(ctx: Context) -> int:
    """Return how many papers wait or failed."""
    with ctx.database.read() as conn:
        return queries.count_jobs(conn, TO_PRINT)


def may_print(ctx: Context, job: PrintJob) -> bool:
    """Say whether a paper is still to be printed: another desk may have done so meanwhile."""
    with ctx.database.read() as conn:
        return queries.state_of(conn, job.id) in TO_PRINT


# Commands


def queue_papers(ctx: Context, actor: Actor, paper_ids: Sequence[int], copies: int = 1) -> int:
    """Let issued papers wait for a printer; return how many were not in the queue already.

    Raises:
        NoSuchPaperError: one of them was never issued.
        NotAllowedError: the actor may not issue papers.
    """
    actor.require(Right.ISSUE_PAPER)
    wanted = tuple(dict.fromkeys(paper_ids))

    def work(conn: Connection) -> int:
        for paper_id in wanted:
            if issued_paper(conn, paper_id) is None:
                raise NoSuchPaperError(paper_id)
        known = queries.queued_papers(conn, wanted)
        new = [one for one in wanted if one not in known]
        queue_in(conn, ctx, actor, new, copies)
        return len(new)

    return ctx.database.run_write(work)


def queue_in(
    conn: Connection, ctx: Context, actor: Actor, paper_ids: Sequence[int], copies: int
) -> None:
    """Let papers wait inside a transaction that issued or checked them."""
    times = max(1, min(copies, MOST_COPIES))
    writes.add_jobs(conn, paper_ids, times, ctx.now(), actor.name)
    if paper_ids:
        _audit(conn, ctx, actor, "queue_papers", paper_ids)


def note_sent(ctx: Context, actor: Actor, job_ids: Sequence[int], printer: str) -> int:
    """Note that a printer took these papers; they stay until somebody has seen their sheets."""
    return _move(ctx, actor, job_ids, _Move("print_sent", TO_PRINT, PrintState.SENT, printer))


def note_failed(
    ctx: Context, actor: Actor, job_ids: Sequence[int], printer: str, problem: str
) -> int:
    """Note why a printer did not take these papers; they stay in the queue."""
    move = _Move("print_failed", TO_PRINT, PrintState.FAILED, printer, problem)
    return _move(ctx, actor, job_ids, move)


def print_once_more(ctx: Context, actor: Actor, job_ids: Sequence[int]) -> int:
    """Let papers wait again whose sheets never came out, as after a jam."""
    states = (PrintState.SENT, PrintState.FAILED)
    return _move(ctx, actor, job_ids, _Move("print_once_more", states, PrintState.WAITING))


def note_out(ctx: Context, actor: Actor, job_ids: Sequence[int]) -> int:
    """Note that somebody holds the sheets: the papers leave the queue."""
    return _move(ctx, actor, job_ids, _Move("print_out", OPEN_STATES, PrintState.DONE))


def note_papers_out(ctx: Context, actor: Actor, paper_ids: Sequence[int]) -> int:
    """Note the same of papers, where they are in the queue: they came out another way."""
    return note_out(ctx, actor, [job.id for job in jobs_of(ctx, paper_ids)])


def cancel_printing(ctx: Context, actor: Actor, job_ids: Sequence[int]) -> int:
    """Give paper output up; what was issued stays issued."""
    move = _Move("print_cancelled", OPEN_STATES, PrintState.CANCELLED)
    return _move(ctx, actor, job_ids, move)


# Inside


@dataclass(frozen=True, slots=True)
class _Move:
    """What becomes of jobs, under the name of the command; ``printer`` None leaves it."""

    command: str
    states: tuple[PrintState, ...]
    to: PrintState
    printer: str | None = None
    problem: str = ""


def _move(ctx: Context, actor: Actor, job_ids: Sequence[int], move: _Move) -> int:
    """Move jobs that still stand as they should; another desk may have moved some before."""
    actor.require(Right.ISSUE_PAPER)

    def work(conn: Connection) -> int:
        moved = writes.move_jobs(
            conn, job_ids, move.states, move.to, printer=move.printer, problem=move.problem
        )
        if moved:
            _audit(conn, ctx, actor, move.command, job_ids)
        return moved

    return ctx.database.run_write(work)


def _audit(conn: Connection, ctx: Context, actor: Actor, command: str, ids: Sequence[int]) -> None:
    detail = " ".join(map(str, ids[:_TOLD])) + (f" … ({len(ids)})" if len(ids) > _TOLD else "")
    add_audit_row(conn, ctx, actor, command, detail=detail)
