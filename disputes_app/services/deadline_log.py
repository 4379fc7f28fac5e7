"""What became of the periods of all cases on a day: the daily deadline log (期限日志)?

Of the records beside the cases it names what an adoption of the day moved.

A day that has passed is told as it was known at its end: entries from after it do not count.
It is read under the law of today; the log says so where the law was changed since.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from db.queries import case_file, offices
from db.queries import deadline_log as log_queries
from db.queries import dossiers as dossier_queries
from db.queries.law_desk import in_batches
from disputes_app.domain.admission import EARLIEST_DAY, DayOutOfRangeError
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.deadline_changes import changes_by_law, changes_of, state_at_end
from disputes_app.domain.deadline_log import DayBounds, DayChange, LawCause, LawMove, day_bounds
from disputes_app.domain.deadline_log_facts import DayLog, LogCause, LogRow, in_order
from disputes_app.domain.dossiers.base import DossierState
from disputes_app.domain.dossiers.reading import fold_dossier
from disputes_app.domain.dossiers.records import DossierRecord
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.labels import Label
from disputes_app.domain.law import Law
from disputes_app.domain.records import CaseRecord, PartyRecord
from disputes_app.domain.rules import Mark, Rule, UnknownRuleError
from disputes_app.domain.shanghai import shanghai_day
from disputes_app.domain.staff import Actor, Right
from disputes_app.domain.state import CaseState
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.context import Context
from disputes_app.services.paper_names import bureau_name
from disputes_app.services.party_names import party_of_period
from disputes_app.services.progress import Progress

_BATCH = 200


def day_log(
    ctx: Context,
    actor: Actor,
    day: date,
    *,
    line: Line | None = None,
    office_id: int | None = None,
    progress: Progress | None = None,
) -> DayLog:
    """Return what became of the periods of all cases on a day; nothing is written.

    Args:
        line: only the cases of a line, and no records beside them.
        office_id: only cases that the office held at the end of the day.

    Raises:
        NotAllowedError: the role may not issue papers.
        DayNotBegunError: the day has not come yet.
        DayOutOfRangeError: no calendar reaches so far back.
        Cancelled: the work was asked to stop.
    """
    actor.require(Right.ISSUE_PAPER)
    if day < EARLIEST_DAY:
        raise DayOutOfRangeError(day, "day")
    now = ctx.now()
    bounds = day_bounds(day, now)
    with ctx.database.read() as conn:
        law = ctx.law_in_force.follow(conn)
        names = _Names(
            {one.id: one.name_zh for one in offices.offices(conn)},
            {one.id: one.name for one in offices.staff(conn)},
        )
        adopted = log_queries.adoptions_since(conn, bounds)
        rows = list(_rows(conn, bounds, law, names, line, progress or Progress()))
        if line is None:
            rows += _moved_records(conn, bounds, law, names)
    if office_id is not None:
        rows = [row for row in rows if row.office_id == office_id]
    covered = law.calendar.covers(day)
    return DayLog(
        day,
        bounds.over,
        now,
        law.calendar.is_working(day) if covered else None,
        law.calendar.reason(day) if covered else "",
        line,
        None if office_id is None else names.offices.get(office_id, ""),
        adopted,
        in_order(rows),
    )


def render_day_log(ctx: Context, actor: Actor, log: DayLog, *, invariant: bool = False) -> bytes:
    """Return a log as PDF to be looked at; nothing is recorded.

    Raises:
        NotAllowedError: the role may not issue papers.
        MissingGlyphError, NoChineseFontError: it cannot be set with the fonts of this machine.
    """
    from disputes_app.documents.reports.deadline_log import render_deadline_log

    actor.require(Right.ISSUE_PAPER)
    return render_deadline_log(
        log, office_name=bureau_name(ctx), demonstration=ctx.demonstration, invariant=invariant
    )


def record_day_log(ctx: Context, actor: Actor, log: DayLog) -> None:
    """Write to the audit that the log of a day was printed, or saved to a file."""
    actor.require(Right.ISSUE_PAPER)
    with ctx.database.write() as conn:
        add_audit_row(conn, ctx, actor, "print", detail=f"deadline_log:{log.day.isoformat()}")


@dataclass(frozen=True, slots=True)
class _Names:
    offices: dict[int, str]
    staff: dict[int, str]


@dataclass(frozen=True, slots=True)
class _Case:
    """A case of the log, with how it stood at the end of the day."""

    record: CaseRecord
    state: CaseState
    parties: Sequence[PartyRecord]
    protected: bool


@dataclass(frozen=True, slots=True)
class _Read:
    """What a batch brought of one case."""

    record: CaseRecord
    events: Sequence[Event]
    moves: Sequence[LawMove]


def _rows(
    conn: Connection,
    bounds: DayBounds,
    law: Law,
    names: _Names,
    line: Line | None,
    progress: Progress,
) -> Iterator[LogRow]:
    moves = log_queries.moves_of_day(conn, bounds)
    ids = _cases(conn, bounds, line, progress)
    done = 0
    progress.step(0, len(ids))
    for batch in in_batches(ids, _BATCH):
        records = case_file.cases_of(conn, batch)
        logs = case_file.events_of(conn, batch)
        for case_id in batch:
            events = [one.event for one in logs.get(case_id, ())]
            read = _Read(records[case_id], events, moves.get(case_id, ()))
            yield from _rows_of(conn, read, bounds, law, names)
        done += len(batch)
        progress.step(done, len(ids))


def _cases(
    conn: Connection, bounds: DayBounds, line: Line | None, progress: Progress
) -> Sequence[CaseId]:
    """Return every case that the log can concern, by id."""
    progress.step(0)
    found = set(log_queries.cases_of_day(conn, bounds, line=line))
    for some in log_queries.cases_changed_since(conn, bounds, line=line):
        found.update(some)
        progress.step(len(found))
    return sorted(found)


def _rows_of(
    conn: Connection,
    read: _Read,
    bounds: DayBounds,
    law: Law,
    names: _Names,
) -> Iterator[LogRow]:
    record, events = read.record, read.events
    case_id = CaseId(record.id or 0)
    changes = changes_of(record.line, events, law, bounds, read.moves)
    if not changes:
        return
    by_party = any(one.key for one in changes)
    case = _Case(
        record,
        state_at_end(record.line, events, law, bounds),
        case_file.case_parties(conn, case_id) if by_party else (),
        by_party and bool(case_file.reporter_places(conn, case_id)),
    )
    for change in changes:
        yield _row(case, change, law, names)


def _row(case: _Case, change: DayChange, law: Law, names: _Names) -> LogRow:
    record, holder = case.record, case.state.holder
    office_id = record.office_id if holder is None else holder.office_id
    handler_id = record.handler_id if holder is None else holder.handler_id
    rule = _rule(case.state, change, law)
    return LogRow(
        change=change.change,
        case_id=CaseId(record.id or 0),
        number=record.shown_number,
        line=record.line,
        applicants=record.applicant_names,
        respondents=record.respondent_names,
        office_id=office_id,
        office=names.offices.get(office_id, ""),
        handler="" if handler_id is None else names.staff.get(handler_id, ""),
        rule_id=change.rule_id,
        rule_kind=change.rule_kind,
        key=change.key,
        period=_period(change.rule_id, rule),
        party=party_of_period(change.key, case.parties, case.state, protected=case.protected),
        closure=rule is not None and rule.closure_clock_of == record.line.value,
        unverified=rule is not None and rule.mark is not Mark.TEXT,
        old_due=change.old_due,
        new_due=change.new_due,
        provisional=change.provisional,
        paused=change.paused,
        stopped_on=change.stopped_on,
        cause=_cause(change.cause),
    )


def _moved_records(
    conn: Connection, bounds: DayBounds, law: Law, names: _Names
) -> Iterator[LogRow]:
    """Yield a row for each period of a record beside the cases that an adoption moved."""
    moves = log_queries.dossier_moves_of_day(conn, bounds)
    rows = dossier_queries.records_of(conn, sorted(moves))
    for dossier_id, found in moves.items():
        row = rows[dossier_id]
        log = dossier_queries.dossier_log(conn, dossier_id)
        known = [one.event for one in log if one.event.recorded_at < bounds.ends]
        state = fold_dossier(row.type, known, law, bounds.day)
        for change in changes_by_law(state.clocks, law, bounds, found):
            yield _record_row(row, state, change, law, names)


def _record_row(
    row: DossierRecord, state: DossierState, change: DayChange, law: Law, names: _Names
) -> LogRow:
    rule = _rule(state, change, law)
    office_id, handler_id = state.office_id, state.handler_id
    return LogRow(
        change=change.change,
        case_id=CaseId(0),
        number=row.number,
        line=None,
        applicants=state.title,
        respondents="",
        office_id=office_id or 0,
        office=names.offices.get(office_id or 0, ""),
        handler="" if handler_id is None else names.staff.get(handler_id, ""),
        rule_id=change.rule_id,
        rule_kind=change.rule_kind,
        key=change.key,
        period=_period(change.rule_id, rule),
        party="",
        closure=False,
        unverified=rule is not None and rule.mark is not Mark.TEXT,
        old_due=change.old_due,
        new_due=change.new_due,
        provisional=change.provisional,
        paused=change.paused,
        stopped_on=change.stopped_on,
        cause=_cause(change.cause),
        dossier_id=row.id,
        dossier_type=row.type,
    )


def _rule(state: CaseState | DossierState, change: DayChange, law: Law) -> Rule | None:
    """Return the version that governs a period, or the newest where the period is gone."""
    found = [one for one in state.clocks if (one.rule.id, one.key) == (change.rule_id, change.key)]
    clock = found[-1] if found else None
    if clock is not None:
        return clock.rule
    try:
        return law.rulebook.versions(change.rule_id)[0]
    except UnknownRuleError:
        return None


def _period(rule_id: str, rule: Rule | None) -> Label:
    return Label(rule_id, rule_id) if rule is None else Label(rule.name_zh, rule.name_en)


def _cause(cause: Event | LawCause | None) -> LogCause | None:
    if cause is None:
        return None
    if isinstance(cause, LawCause):
        title = Label(cause.title, cause.title)
        return LogCause(None, title, shanghai_day(cause.at), cause.actor, cause.at)
    kind = CATALOGUE.get(cause.kind)
    what = Label(cause.kind, cause.kind) if kind is None else Label(kind.zh, kind.en)
    return LogCause(cause.seq, what, cause.happened_on, cause.recorded_by, cause.recorded_at)
