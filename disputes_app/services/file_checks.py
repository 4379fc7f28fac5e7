"""How is a sample of finished files drawn, scored, objected to and concluded (案卷评查)?

Nobody is shown a result before it is recorded; the cases that could be drawn are kept with it.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection

from db.queries import case_file
from db.queries import dossiers as dossier_queries
from db.queries import file_checks as queries
from db.queries.draws import draw_rows
from db.queries.offices import staff
from db.writes import dossiers as dossier_writes
from db.writes.draws import insert_draw_rows
from disputes_app.domain.cases import CaseId
from disputes_app.domain.dossiers import file_check as kinds
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.reading import live_steps
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.draw_file import Excluded, rows_digest
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event, FactValue
from disputes_app.domain.file_check_log import CASE, FileCheckLog, read_file_check
from disputes_app.domain.file_check_settings import (
    EXCELLENT,
    EXCELLENT_FROM,
    PASSED,
    PASSED_FROM,
)
from disputes_app.domain.random_draw import (
    Candidate,
    Lots,
    draw,
    list_digest,
    result_digest,
    seed_of,
)
from disputes_app.domain.score_sheet import (
    Deduction,
    ScoreItem,
    deduction_lines,
    read_score_sheet,
    score_of,
    sheet_lines,
)
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.dossiers import DossierChanged, record_step_in
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.office_settings import settings_of

SHEET_FILE = Path(__file__).resolve().parents[2] / "resources" / "score_sheet.toml"
MACHINE = "machine"
_SEED_BYTES = 16


@dataclass(eq=False)
class NotAFileCheckError(DomainError):
    """The record is no file check."""

    number: str


@dataclass(eq=False)
class NoClosedCasesError(DomainError):
    """No case of the line was closed in the period, or none that the conditions leave."""

    number: str


@dataclass(eq=False)
class SampleTooLargeError(DomainError):
    """More files are to be drawn than there are."""

    wanted: int
    found: int


@dataclass(eq=False)
class LimitsReversedError(DomainError):
    """The office has set the limit of 优秀 not above that of 合格."""

    excellent: int
    passed: int


@dataclass(frozen=True, slots=True)
class SampleOrder:
    """What is to be drawn; an empty seed lets the system make one at that moment."""

    count: int
    handler_id: int | None = None
    cause: str = ""
    seed: str = ""
    seed_source: str = MACHINE
    seed_note: str = ""
    again_reason: str = ""


@dataclass(frozen=True, slots=True)
class SamplePool:
    """How many cases can be drawn, and who held cases of the period, by id and name."""

    cases: int
    handlers: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Scoring:
    """What somebody found in a file; who scores it is the actor where nobody is named."""

    target: str
    deductions: tuple[Deduction, ...]
    note: str = ""
    reviewer: str = ""


# Queries


def packaged_sheet() -> tuple[ScoreItem, ...]:
    """Return the score sheet that comes with the program."""
    return read_score_sheet(SHEET_FILE.read_text(encoding="utf-8"))


def file_check_in(conn: Connection, dossier_id: DossierId) -> FileCheckLog:
    """Return the same within a transaction."""
    record = dossier_queries.dossier_record(conn, dossier_id)
    found = read_file_check(_live(conn, dossier_id))
    if record.type is not DossierType.FILE_CHECK or found is None:
        raise NotAFileCheckError(record.number)
    return found


def sample_pool(
    ctx: Context, dossier_id: DossierId, *, handler_id: int | None = None, cause: str = ""
) -> SamplePool:
    """Return from how many cases a sample can be drawn today, and whose cases there are."""
    with ctx.database.read() as conn:
        every = _pool(conn, dossier_id, SampleOrder(0))
        found = every
        if handler_id is not None or cause.strip():
            found = _pool(conn, dossier_id, SampleOrder(0, handler_id, cause))
    handlers = {one.handler_id: one.handler for one in every if one.handler_id is not None}
    return SamplePool(len(found), tuple(sorted(handlers.items(), key=lambda one: one[1])))


def case_of_file(ctx: Context, key: str) -> CaseId | None:
    """Return the case of a file of a sample."""
    with ctx.database.read() as conn:
        return case_file.case_of_receipt(conn, key)


def replay_sample(ctx: Context, dossier_id: DossierId) -> bool:
    """Draw the newest sample again from what is stored; say whether it is the same."""
    with ctx.database.read() as conn:
        log = file_check_in(conn, dossier_id)
        if not log.samples:
            return True
        entry = log.samples[-1]
        rows = draw_rows(conn, dossier_id, entry.seq)
    again = draw(entry.lots(Candidate(one.key, one.name) for one in rows))
    same = [one.employer.key for one in again] == [one.key for one in entry.result]
    return same and rows_digest(rows) == entry.rows_digest


# Commands


def record_sample(
    ctx: Context, actor: Actor, dossier_id: DossierId, order: SampleOrder, *, seen_version: int
) -> DossierChanged:
    """Draw a sample, and record everything that it takes to draw it again.

    Raises:
        NoClosedCasesError, SampleTooLargeError, BadSeedError: it cannot be drawn.
        LimitsReversedError: the limits of the grades contradict each other.
        NotAllowedError: only a supervisor may.
        As :func:`disputes_app.services.dossiers.record_step`.
    """
    actor.require(Right.REVIEW_CASES)

    def work(conn: Connection) -> DossierChanged:
        return sample_in(conn, ctx, actor, dossier_id, order, seen_version=seen_version)

    return ctx.database.run_write(work)


def sample_in(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    order: SampleOrder,
    *,
    seen_version: int | None = None,
) -> DossierChanged:
    """Draw within a transaction of many; raise as :func:`record_sample`."""
    row = dossier_writes.lock_dossier(conn, dossier_id)
    pool = _pool(conn, dossier_id, order)
    if not pool:
        raise NoClosedCasesError(row.number)
    if not 0 < order.count <= len(pool):
        raise SampleTooLargeError(order.count, len(pool))
    cases = tuple(Candidate(one.receipt_number, one.shown_number) for one in pool)
    seed = seed_of(order.seed) if order.seed.strip() else secrets.token_hex(_SEED_BYTES)
    lots = Lots(seed, cases, (), (), order.count, 0)
    drawn = draw(lots)
    handlers = {one.receipt_number: one.handler for one in pool}
    rows = [Excluded(CASE, one.key, one.name, "", handlers[one.key]) for one in lots.employers]
    facts: dict[str, FactValue] = {
        "seed": seed,
        "seed_source": order.seed_source if order.seed.strip() else MACHINE,
        "seed_note": order.seed_note.strip(),
        "algorithm": lots.algorithm,
        "version": lots.version,
        "count": order.count,
        "filter": _filter_text(conn, dossier_id, order),
        "eligible": len(pool),
        "cases_digest": list_digest(one.key for one in cases),
        "result_digest": result_digest(drawn),
        "rows_digest": rows_digest(rows),
        "result": [
            "\t".join((one.employer.key, one.employer.name, handlers[one.employer.key]))
            for one in drawn
        ],
        "sheet": sheet_lines(packaged_sheet()),
        **_limits(conn),
        "again_reason": order.again_reason.strip(),
    }
    entry = NewEntry(kinds.DRAWN, ctx.today(), facts)
    changed = record_step_in(
        conn, ctx, actor, dossier_id, entry, seen_version=seen_version, command="sample"
    )
    seq = dossier_queries.dossier_record(conn, dossier_id).last_seq
    insert_draw_rows(conn, dossier_id, seq, rows)
    return changed


def record_score(
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    scoring: Scoring,
    *,
    reason: str = "",
    seen_version: int,
) -> DossierChanged:
    """Record the score of a file; with a ``reason`` it corrects the one that was given.

    Raises:
        DeductionError: a deduction is larger than its item, or has no reason.
        NotAllowedError: only a supervisor may.
        As :func:`disputes_app.services.dossiers.record_step`.
    """
    actor.require(Right.REVIEW_CASES)

    def work(conn: Connection) -> DossierChanged:
        return score_in(
            conn, ctx, actor, dossier_id, scoring, reason=reason, seen_version=seen_version
        )

    return ctx.database.run_write(work)


def score_in(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    scoring: Scoring,
    *,
    reason: str = "",
    seen_version: int | None = None,
) -> DossierChanged:
    """Record a score within a transaction of many; raise as :func:`record_score`."""
    facts = _score_facts(conn, actor, dossier_id, scoring)
    facts["note"] = scoring.note.strip()
    kind = kinds.SCORED
    if reason.strip():
        kind = kinds.CORRECTED
        facts["reason"] = reason.strip()
    entry = NewEntry(kind, ctx.today(), facts)
    return record_step_in(conn, ctx, actor, dossier_id, entry, seen_version=seen_version)


def record_objection(
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    target: str,
    text: str,
    *,
    by: str = "",
    seen_version: int,
) -> DossierChanged:
    """Record that somebody objects to the score of a file."""
    actor.require(Right.RECORD_EVENT)
    facts: dict[str, FactValue] = {
        "target": target,
        "by": by.strip() or actor.name,
        "text": text.strip(),
    }
    return _enter(ctx, actor, dossier_id, kinds.OBJECTED, facts, seen_version)


def answer_objection(
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    target: str,
    reason: str,
    *,
    scoring: Scoring | None = None,
    seen_version: int,
) -> DossierChanged:
    """Answer an objection: the score is kept, or changed where ``scoring`` gives another.

    Raises:
        As :func:`record_score`.
    """
    actor.require(Right.REVIEW_CASES)

    def work(conn: Connection) -> DossierChanged:
        facts: dict[str, FactValue] = {"target": target, "reviewer": actor.name}
        if scoring is not None:
            facts |= _score_facts(conn, actor, dossier_id, replace(scoring, target=target))
        facts |= {
            "result": kinds.KEPT if scoring is None else kinds.CHANGED,
            "reason": reason.strip(),
        }
        entry = NewEntry(kinds.ANSWERED, ctx.today(), facts)
        return record_step_in(conn, ctx, actor, dossier_id, entry, seen_version=seen_version)

    return ctx.database.run_write(work)


def conclude(
    ctx: Context, actor: Actor, dossier_id: DossierId, text: str, *, seen_version: int
) -> DossierChanged:
    """End a file check with its conclusion, once every file is scored."""
    actor.require(Right.REVIEW_CASES)
    return _enter(ctx, actor, dossier_id, kinds.CONCLUDED, {"text": text.strip()}, seen_version)


def _enter(
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    kind: str,
    facts: dict[str, FactValue],
    seen_version: int,
) -> DossierChanged:
    entry = NewEntry(kind, ctx.today(), facts)
    return ctx.database.run_write(
        lambda conn: record_step_in(conn, ctx, actor, dossier_id, entry, seen_version=seen_version)
    )


def _score_facts(
    conn: Connection, actor: Actor, dossier_id: DossierId, scoring: Scoring
) -> dict[str, FactValue]:
    log = file_check_in(conn, dossier_id)
    file = log.file(scoring.target)
    return {
        "name": "" if file is None else file.name,
        "target": scoring.target,
        "items": deduction_lines(scoring.deductions),
        "score": score_of(log.sheet, scoring.deductions),
        "reviewer": scoring.reviewer.strip() or actor.name,
    }


def _pool(
    conn: Connection, dossier_id: DossierId, order: SampleOrder
) -> Sequence[queries.ClosedCase]:
    log = file_check_in(conn, dossier_id)
    return queries.closed_cases(
        conn,
        log.line,
        log.from_on,
        log.to_on,
        handler_id=order.handler_id,
        cause=order.cause.strip(),
    )


def _filter_text(conn: Connection, dossier_id: DossierId, order: SampleOrder) -> str:
    log = file_check_in(conn, dossier_id)
    parts = [f"{log.from_on.isoformat()}至{log.to_on.isoformat()}办结"]
    if order.handler_id is not None:
        names = {one.id: one.name for one in staff(conn)}
        parts.append(f"承办人{names.get(order.handler_id, order.handler_id)}")
    if order.cause.strip():
        parts.append(f"案由含“{order.cause.strip()}”")
    return "，".join(parts)


def _limits(conn: Connection) -> dict[str, int]:
    settings = settings_of(conn)
    excellent = settings.number(EXCELLENT) or EXCELLENT_FROM
    passed = settings.number(PASSED) or PASSED_FROM
    if excellent <= passed:
        raise LimitsReversedError(excellent, passed)
    return {"excellent": excellent, "passed": passed}


def _live(conn: Connection, dossier_id: DossierId) -> tuple[Event, ...]:
    events = [one.event for one in dossier_queries.dossier_log(conn, dossier_id)]
    return live_steps(DossierType.FILE_CHECK, events)
