"""How are the grades of a year computed, reviewed, told and corrected?

What a computation found is rows beside its entry (``grade_row``), so that what was published can
be rebuilt; afterwards nothing of them changes, and a person's decision is an entry of its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from db.queries import dossiers as dossier_queries
from db.queries import grading as queries
from db.writes import dossiers as dossier_writes
from db.writes import grading as writes
from disputes_app.domain.compliance import (
    Deed,
    Grade,
    GradeRow,
    check_over,
    rows_digest,
)
from disputes_app.domain.dossiers import grading as kinds
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Facts
from disputes_app.domain.grading_log import GradeLog
from disputes_app.domain.grading_settings import OBJECTION_DAYS, SUMMON_DAYS
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.dossiers import DossierChanged, record_step_in
from disputes_app.services.grade_logs import grade_log_in
from disputes_app.services.grading_facts import Population, graded_rows
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.office_settings import settings_of


@dataclass(eq=False)
class NotGradedError(DomainError):
    """The employer stands in no row of this grading, or nothing was computed in it yet."""

    who: str


@dataclass(frozen=True, slots=True)
class Decided:
    """What a person decides about one employer: by key the grade, and why."""

    target: str
    grade: Grade
    reason: str


@dataclass(frozen=True, slots=True)
class GradeStanding:
    """One employer as it stands: what was computed, and the grade that holds on the day."""

    row: GradeRow
    grade: Grade
    waits: bool
    told_on: date | None


@dataclass(frozen=True, slots=True)
class GradingView:
    """A grading as its part of the page shows it.

    Attributes:
        rows: every employer, in the order of their towns, the worst grade first.
        objection_days, summon_days: what the office has set; None where it has set nothing.
    """

    log: GradeLog
    rows: tuple[GradeStanding, ...]
    objection_days: int | None = None
    summon_days: int | None = None


@dataclass(frozen=True, slots=True)
class GradeDifference:
    """What the record says now of an employer, where that is not what was computed.

    Attributes:
        before, after: grades; None where the employer was, or is, not among those graded.
        come, gone: facts that were not known then, and that do not hold any more.
    """

    key: str
    name: str
    before: Grade | None
    after: Grade | None
    come: tuple[Deed, ...]
    gone: tuple[Deed, ...]


# Queries


def grading_view(ctx: Context, dossier_id: DossierId) -> GradingView:
    """Return a grading as it stands today; raise DossierMissingError."""
    with ctx.database.read() as conn:
        log = grade_log_in(conn, dossier_id)
        rows = _rows(conn, dossier_id, log)
        settings = settings_of(conn)
        days, summon = settings.number(OBJECTION_DAYS), settings.number(SUMMON_DAYS)
    return GradingView(log, standings(log, rows), days, summon)


def grade_differences(ctx: Context, dossier_id: DossierId) -> tuple[GradeDifference, ...]:
    """Compute again from the record as it is now and return what is not as it was recorded.

    Raises:
        NotGradedError: nothing was computed yet.
    """
    with ctx.database.read() as conn:
        log = grade_log_in(conn, dossier_id)
        if log.run is None:
            raise NotGradedError("")
        before = {one.key: one for one in _rows(conn, dossier_id, log)}
        now = graded_rows(conn, _population(log, log.run.added))
    after = {one.key: one for one in now}
    found = []
    for key in sorted(before.keys() | after.keys()):
        old, new = before.get(key), after.get(key)
        one = _difference(key, old, new)
        if old is None or new is None or one.come or one.gone or one.before is not one.after:
            found.append(one)
    return tuple(found)


def _difference(key: str, old: GradeRow | None, new: GradeRow | None) -> GradeDifference:
    then = () if old is None else old.deeds
    now = () if new is None else new.deeds
    return GradeDifference(
        key,
        new.name if new is not None else old.name if old is not None else key,
        None if old is None else old.grade,
        None if new is None else new.grade,
        tuple(one for one in now if one not in then),
        tuple(one for one in then if one not in now),
    )


# Commands


def compute_grades(
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    *,
    seen_version: int,
    added: Sequence[str] = (),
    again_reason: str = "",
) -> DossierChanged:
    """Compute the grades of the year from the record as it is at this moment.

    Args:
        added: codes or names of employers that are graded besides; those of before stay.
        again_reason: needed where it was computed before; every review is then made anew.

    Raises:
        GradeYearNotOverError: the year is not over.
        As :func:`disputes_app.services.dossiers.record_step`.
    """
    actor.require(Right.RECORD_EVENT)
    return ctx.database.run_write(
        lambda conn: compute_in(
            conn,
            ctx,
            actor,
            dossier_id,
            added=added,
            again_reason=again_reason,
            seen_version=seen_version,
        )
    )


def review_grade(
    ctx: Context, actor: Actor, dossier_id: DossierId, decided: Decided, *, seen_version: int
) -> DossierChanged:
    """Leave or change the grade of one employer before all are confirmed.

    Raises:
        NotGradedError: it is not among those graded.
        As :func:`disputes_app.services.dossiers.record_step`.
    """
    return _decide(ctx, actor, (dossier_id, seen_version), kinds.REVIEWED, decided)


def correct_grade(
    ctx: Context, actor: Actor, dossier_id: DossierId, decided: Decided, *, seen_version: int
) -> DossierChanged:
    """Correct a confirmed grade (facts that came later); raise as :func:`review_grade`."""
    return _decide(ctx, actor, (dossier_id, seen_version), kinds.CORRECTED, decided)


def answer_objection(
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    decided: Decided,
    *,
    on: date | None = None,
    seen_version: int,
) -> DossierChanged:
    """Answer an objection: the same grade keeps it, another corrects it; as review_grade."""
    return _decide(ctx, actor, (dossier_id, seen_version), kinds.ANSWERED, decided, on)


def object_to_grade(
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    target: str,
    text: str,
    *,
    on: date | None = None,
    seen_version: int,
) -> DossierChanged:
    """Record the objection of an enterprise that was told; raise as :func:`review_grade`."""
    actor.require(Right.RECORD_EVENT)

    def work(conn: Connection) -> DossierChanged:
        row = _row_in(conn, dossier_id, target)
        facts: Facts = {"name": row.name, "target": target, "text": text}
        entry = NewEntry(kinds.OBJECTED, on or ctx.today(), facts)
        return record_step_in(conn, ctx, actor, dossier_id, entry, seen_version=seen_version)

    return ctx.database.run_write(work)


def tell_grades(
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    targets: Sequence[str],
    *,
    way: str = "",
    on: date | None = None,
    object_by: date | None = None,
    seen_version: int,
) -> DossierChanged:
    """Record on which day enterprises were told; without ``targets`` it was every one of them.

    Raises:
        NotGradedError: one of them is not among those graded.
        As :func:`disputes_app.services.dossiers.record_step`.
    """
    actor.require(Right.RECORD_EVENT)

    def work(conn: Connection) -> DossierChanged:
        known = {one.key: one.name for one in _rows(conn, dossier_id, _computed(conn, dossier_id))}
        facts = _told_facts(targets, known, way, object_by)
        entry = NewEntry(kinds.TOLD, on or ctx.today(), facts)
        return record_step_in(conn, ctx, actor, dossier_id, entry, seen_version=seen_version)

    return ctx.database.run_write(work)


# Inside a transaction of another use case; the right is the caller's to check


def compute_in(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    *,
    added: Sequence[str] = (),
    again_reason: str = "",
    seen_version: int | None = None,
) -> DossierChanged:
    """Compute within a transaction of many; raise as :func:`compute_grades`."""
    dossier_writes.lock_dossier(conn, dossier_id)
    log = grade_log_in(conn, dossier_id)
    check_over(log.year, ctx.today())
    former = () if log.run is None else log.run.added
    named = (" ".join(one.split()) for one in added)
    every = tuple(dict.fromkeys((*former, *filter(None, named))))
    rows = graded_rows(conn, _population(log, every))
    count = {one: sum(row.grade is one for row in rows) for one in Grade}
    facts: Facts = {
        "year": log.year,
        "reading": log.reading,
        "employers": len(rows),
        "a": count[Grade.A],
        "b": count[Grade.B],
        "c": count[Grade.C],
        "to_review": [f"{one.key}\t{one.name}" for one in rows if one.must_be_reviewed],
        "added": list(every),
        "rows_digest": rows_digest(rows),
        "again_reason": again_reason.strip(),
    }
    entry = NewEntry(kinds.COMPUTED, ctx.today(), facts)
    changed = record_step_in(
        conn, ctx, actor, dossier_id, entry, seen_version=seen_version, command="compute_grades"
    )
    seq = dossier_queries.dossier_record(conn, dossier_id).last_seq
    writes.insert_grade_rows(conn, dossier_id, seq, rows)
    return changed


def decide_in(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    kind: str,
    decided: Decided,
    *,
    on: date | None = None,
    seen_version: int | None = None,
) -> DossierChanged:
    """Give one employer a grade within a transaction of many; raise as :func:`review_grade`."""
    log = _computed(conn, dossier_id)
    row = _row_in(conn, dossier_id, decided.target, log)
    before = log.grade_of(row.key, row.grade)
    facts: dict[str, str] = {
        "name": row.name,
        "target": row.key,
        "before": before.value,
        "grade": decided.grade.value,
        "reason": decided.reason.strip(),
    }
    if kind == kinds.ANSWERED:
        facts["result"] = kinds.KEPT if decided.grade is before else kinds.CHANGED
    entry = NewEntry(kind, on or ctx.today(), {**facts})
    return record_step_in(conn, ctx, actor, dossier_id, entry, seen_version=seen_version)


def standings(
    log: GradeLog, rows: Sequence[GradeRow], on: date = date.max
) -> tuple[GradeStanding, ...]:
    """Return how every employer stands on a day, by town, the worst grade first."""
    found = [
        GradeStanding(
            one, log.grade_of(one.key, one.grade, on), log.waits(one.key), log.told_on(one.key)
        )
        for one in rows
    ]
    worst_first: Mapping[Grade, int] = {Grade.C: 0, Grade.B: 1, Grade.A: 2}
    found.sort(key=lambda one: (one.row.town, worst_first[one.grade], one.row.key))
    return tuple(found)


def _decide(
    ctx: Context,
    actor: Actor,
    of: tuple[DossierId, int],
    kind: str,
    decided: Decided,
    on: date | None = None,
) -> DossierChanged:
    """Give a grade in a record as it was seen (``of``: the record and its version)."""
    actor.require(Right.RECORD_EVENT)
    dossier_id, version = of
    return ctx.database.run_write(
        lambda conn: decide_in(
            conn, ctx, actor, dossier_id, kind, decided, on=on, seen_version=version
        )
    )


def _told_facts(
    targets: Sequence[str], known: Mapping[str, str], way: str, object_by: date | None
) -> Facts:
    strange = next((one for one in targets if one not in known), None)
    if strange is not None:
        raise NotGradedError(strange)
    facts: Facts = {"everyone": not targets, "way": way.strip()}
    if targets:
        facts = {**facts, "targets": [f"{one}\t{known[one]}" for one in targets]}
    if object_by is not None:
        facts = {**facts, "object_by": object_by.isoformat()}
    return facts


def _population(log: GradeLog, added: Sequence[str]) -> Population:
    return Population(log.year, log.town, tuple(added), log.reading == kinds.ORDERS)


def _computed(conn: Connection, dossier_id: DossierId) -> GradeLog:
    log = grade_log_in(conn, dossier_id)
    if log.run is None:
        raise NotGradedError("")
    return log


def _rows(conn: Connection, dossier_id: DossierId, log: GradeLog) -> tuple[GradeRow, ...]:
    return () if log.run is None else queries.grade_rows(conn, dossier_id, log.run.seq)


def _row_in(
    conn: Connection, dossier_id: DossierId, target: str, log: GradeLog | None = None
) -> GradeRow:
    run = (log or _computed(conn, dossier_id)).run
    found = () if run is None else queries.grade_rows(conn, dossier_id, run.seq, target)
    if not found:
        raise NotGradedError(target)
    return found[0]
