"""How is a draw made, drawn again by anybody, and its visits recorded (双随机)?

Nobody is shown a result before it is recorded: what can be looked at is only who may be drawn.
A draw is made on the day and at the moment it is entered, from the register as it stands then.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from db.queries import dossiers as dossier_queries
from db.queries import draws as queries
from db.writes import dossiers as dossier_writes
from db.writes import draws as writes
from disputes_app.domain.dossiers import draw as kinds
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.reading import live_steps
from disputes_app.domain.dossiers.records import DossierId, DossierRecord
from disputes_app.domain.draw_file import DrawRecord, Excluded, Replay, replayed, rows_digest
from disputes_app.domain.draw_filter import EMPLOYER, DrawFilter, DrawPool, NamedExclusion
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.inspection_log import draw_entry, read_draw_log
from disputes_app.domain.random_draw import (
    Candidate,
    Conflict,
    Drawn,
    Lots,
    draw,
    list_digest,
    next_inspector,
    result_digest,
    seed_of,
)
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.dossiers import DossierChanged, record_step_in
from disputes_app.services.draw_pool import UnknownCandidateError, named, pool_in
from disputes_app.services.draw_verify import record_of
from disputes_app.services.log_entries import NewEntry

MACHINE = "machine"
_SEED_BYTES = 16


@dataclass(eq=False)
class DrawAgainError(DomainError):
    """It was drawn before; a second draw needs a reason, and stays beside the first."""

    number: str


@dataclass(eq=False)
class DrawHasResultsError(DomainError):
    """Visits were recorded already; another draw needs a plan of its own."""

    number: str


@dataclass(eq=False)
class DrawPoolChangedError(DomainError):
    """Who may be drawn has changed since it was looked at."""

    seen: int
    found: int


@dataclass(eq=False)
class UnknownDrawError(DomainError):
    """No random draw has this number, or nothing was drawn in it yet."""

    number: str


@dataclass(eq=False)
class NobodyLeftError(DomainError):
    """Nobody in the order of the draw is left to take over for an employer."""

    employer: str


@dataclass(frozen=True, slots=True)
class NamedConflict:
    """An inspector stands aside from an employer (条例 16); both by name, code or key."""

    inspector: str
    employer: str
    reason: str


@dataclass(frozen=True, slots=True)
class DrawOrder:
    """What is to be drawn.

    Attributes:
        seed: as given in public or typed; empty lets the system make one at that moment.
        seen_digest: digest of the employers that were looked at; empty for no matter.
    """

    filter: DrawFilter
    count: int
    each: int = 2
    seed: str = ""
    seed_source: str = MACHINE
    seed_note: str = ""
    exclusions: tuple[NamedExclusion, ...] = ()
    conflicts: tuple[NamedConflict, ...] = ()
    again_reason: str = ""
    seen_digest: str = ""


# Queries


def draw_pool(
    ctx: Context,
    dossier_id: DossierId,
    wanted: DrawFilter,
    exclusions: Sequence[NamedExclusion] = (),
) -> DrawPool:
    """Return who may be drawn today in a record."""
    with ctx.database.read() as conn:
        row = dossier_queries.dossier_record(conn, dossier_id)
        return pool_in(conn, wanted, ctx.today(), office_id=row.office_id, exclusions=exclusions)


def draw_record(ctx: Context, dossier_id: DossierId, seq: int | None = None) -> DrawRecord:
    """Return everything recorded of a draw; the newest in force where no entry is named.

    Raises:
        UnknownDrawError: nothing was drawn there.
    """
    with ctx.database.read() as conn:
        row = dossier_queries.dossier_record(conn, dossier_id)
        return _record(conn, row, seq)


def find_draw(ctx: Context, number: str) -> DrawRecord:
    """Return the newest draw in force of the record with a number.

    Raises:
        UnknownDrawError: there is none.
    """
    with ctx.database.read() as conn:
        found = dossier_queries.find_dossier(conn, number.strip())
        if found is None:
            raise UnknownDrawError(number)
        return _record(conn, dossier_queries.dossier_record(conn, found), None)


def replay_draw(ctx: Context, dossier_id: DossierId, seq: int | None = None) -> Replay:
    """Draw again from what is stored, and compare."""
    return replayed(draw_record(ctx, dossier_id, seq))


# Commands


def record_draw(
    ctx: Context, actor: Actor, dossier_id: DossierId, order: DrawOrder, *, seen_version: int
) -> DossierChanged:
    """Draw employers and inspectors, and record everything that it takes to draw them again.

    Raises:
        TooFewEmployersError, TooFewInspectorsError, BadSeedError: it cannot be drawn.
        UnknownCandidateError: an exclusion or a conflict names nobody of the lists.
        DrawAgainError, DrawHasResultsError: it was drawn before.
        DrawPoolChangedError: the list is not what was looked at.
        As :func:`disputes_app.services.dossiers.record_step`.
    """
    actor.require(Right.RECORD_EVENT)
    return ctx.database.run_write(
        lambda conn: draw_in(conn, ctx, actor, dossier_id, order, seen_version=seen_version)
    )


def draw_in(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    order: DrawOrder,
    *,
    seen_version: int | None = None,
) -> DossierChanged:
    """Draw within a transaction of many; raise as :func:`record_draw`."""
    row = dossier_writes.lock_dossier(conn, dossier_id)
    _check_again(conn, row, order)
    pool = pool_in(
        conn, order.filter, ctx.today(), office_id=row.office_id, exclusions=order.exclusions
    )
    if pool.unknown:
        raise UnknownCandidateError(pool.unknown[0])
    if order.seen_digest and order.seen_digest != pool.employers_digest:
        raise DrawPoolChangedError(0, len(pool.employers))
    lots = Lots(
        seed_of(order.seed) if order.seed.strip() else secrets.token_hex(_SEED_BYTES),
        pool.employers,
        pool.inspectors,
        tuple(_conflict(pool, one) for one in order.conflicts),
        order.count,
        order.each,
    )
    rows = (*(Excluded(EMPLOYER, one.key, one.name, "") for one in lots.employers), *pool.excluded)
    facts = _facts(order, lots, pool, draw(lots), rows)
    entry = NewEntry(kinds.DRAWN, ctx.today(), facts)
    changed = record_step_in(
        conn, ctx, actor, dossier_id, entry, seen_version=seen_version, command="draw"
    )
    seq = dossier_queries.dossier_record(conn, dossier_id).last_seq
    writes.insert_draw_rows(conn, dossier_id, seq, rows)
    return changed


def draw_result_in(conn: Connection, dossier_id: DossierId) -> tuple[Drawn, ...]:
    """Return the newest result of a record within a transaction of many; none before a draw."""
    draws = read_draw_log(_live(conn, dossier_id)).draws
    return draws[-1].result if draws else ()


def replace_inspector(
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    target: str,
    out: str,
    reason: str,
    *,
    seen_version: int,
) -> DossierChanged:
    """Let the next in the order of the draw go to an employer instead of somebody (illness).

    Args:
        target, out: keys of the employer and of who cannot go.

    Raises:
        NobodyLeftError: all others go there already, or stand aside.
        As :func:`disputes_app.services.dossiers.record_step`.
    """
    actor.require(Right.RECORD_EVENT)

    def work(conn: Connection) -> DossierChanged:
        dossier_writes.lock_dossier(conn, dossier_id)
        log = read_draw_log(_live(conn, dossier_id))
        row = next((one for one in log.rows if one.employer.key == target), None)
        into = None
        if row is not None:
            taken = {one.key for one in row.inspectors} | {one.out for one in row.replaced}
            into = next_inspector(log.draws[-1].lots, target, taken)
        if into is None:
            raise NobodyLeftError(target if row is None else row.employer.name)
        facts: Facts = {
            "name": "" if row is None else row.employer.name,
            "target": target,
            "out": out,
            "into": into.key,
            "reason": reason,
        }
        entry = NewEntry(kinds.CHANGED, ctx.today(), facts)
        return record_step_in(conn, ctx, actor, dossier_id, entry, seen_version=seen_version)

    return ctx.database.run_write(work)


def _check_again(conn: Connection, row: DossierRecord, order: DrawOrder) -> None:
    """Refuse to draw again in silence; a draw that was struck out counts as one."""
    log = dossier_queries.dossier_log(conn, DossierId(row.id or 0))
    drawn = any(one.event.kind == kinds.DRAWN for one in log)
    if drawn and not order.again_reason.strip():
        raise DrawAgainError(row.number)
    if any(one.kind == kinds.VISITED for one in _live_of([one.event for one in log])):
        raise DrawHasResultsError(row.number)


def _conflict(pool: DrawPool, one: NamedConflict) -> Conflict:
    inspector, employer = named(pool.inspectors, one.inspector), named(pool.employers, one.employer)
    if inspector is None or employer is None:
        raise UnknownCandidateError(one.inspector if inspector is None else one.employer)
    return Conflict(inspector.key, employer.key, one_line(one.reason))


def _facts(
    order: DrawOrder,
    lots: Lots,
    pool: DrawPool,
    result: Sequence[Drawn],
    rows: Sequence[Excluded],
) -> Facts:
    return {
        "seed": lots.seed,
        "seed_source": order.seed_source if order.seed.strip() else MACHINE,
        "seed_note": order.seed_note,
        "algorithm": lots.algorithm,
        "version": lots.version,
        "count": lots.count,
        "each": lots.each,
        "filter": order.filter.sentence,
        "filter_data": order.filter.data,
        "eligible": len(lots.employers),
        "excluded": len(pool.excluded),
        "inspectors": [f"{one.key}\t{one.name}" for one in lots.inspectors],
        "conflicts": [f"{one.inspector}\t{one.employer}\t{one.reason}" for one in lots.conflicts],
        "employers_digest": list_digest(one.key for one in lots.employers),
        "inspectors_digest": list_digest(one.key for one in lots.inspectors),
        "result_digest": result_digest(result),
        "rows_digest": rows_digest(rows),
        "result": [
            "\t".join((one.employer.key, one_line(one.employer.name), *_keys(one.inspectors)))
            for one in result
        ],
        "again_reason": order.again_reason.strip(),
    }


def one_line(text: str) -> str:
    """Return a text without tabs and line feeds, as a cell of a row."""
    return " ".join(text.split())


def _keys(found: Sequence[Candidate]) -> list[str]:
    return [one.key for one in found]


def _live(conn: Connection, dossier_id: DossierId) -> tuple[Event, ...]:
    return _live_of([one.event for one in dossier_queries.dossier_log(conn, dossier_id)])


def _live_of(events: Sequence[Event]) -> tuple[Event, ...]:
    return live_steps(DossierType.DRAW, events)


def _record(conn: Connection, row: DossierRecord, seq: int | None) -> DrawRecord:
    dossier_id = DossierId(row.id or 0)
    events = [one.event for one in dossier_queries.dossier_log(conn, dossier_id)]
    live = _live_of(events)
    drawn = [one for one in (live if seq is None else events) if one.kind == kinds.DRAWN]
    found = [one for one in drawn if seq in {None, one.seq}]
    if row.type is not DossierType.DRAW or not found:
        raise UnknownDrawError(row.number)
    entry = draw_entry(found[-1])
    later = [one.seq for one in live if one.kind == kinds.DRAWN and one.seq > entry.seq]
    until = min(later, default=None)
    changes = live if until is None else [one for one in live if one.seq < until]
    rows = queries.draw_rows(conn, dossier_id, entry.seq)
    return record_of(row.number, entry, rows, changes)
