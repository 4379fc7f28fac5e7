"""How does a change of the law come into force: prepared, looked at, adopted by a supervisor?

Nothing moves before the adoption.  Then everything that is stored is brought in line with the
new law in one transaction, both dates of every period that moved are kept, and figures known
earlier can still be rebuilt, because spans keep the time over which they were held to be true.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import Connection

from db.queries import law_desk as law_desk_queries
from db.queries.case_rows import rows_of
from db.queries.law_desk import ProposalRow
from db.writes import cases as case_writes
from db.writes import law as law_writes
from db.writes import law_desk as law_desk_writes
from db.writes import projections as projection_writes
from db.writes import service as service_writes
from db.writes import spans as span_writes
from disputes_app.domain.errors import DomainError
from disputes_app.domain.law import Law
from disputes_app.domain.law_change import (
    ChangeKind,
    LawChange,
    NothingChangesError,
    ProposalState,
    change_of,
)
from disputes_app.domain.law_records import CalendarDayRecord, CalendarYearRecord
from disputes_app.domain.staff import Actor, Right
from disputes_app.domain.work_calendar import missing_notice
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.context import Context
from disputes_app.services.dossier_projection import (
    ChangedDossier,
    changed_dossiers,
    store_changed,
)
from disputes_app.services.law_impact import (
    ChangedCase,
    Impact,
    Move,
    changed_cases,
    concerned,
    digest_of,
    moves_of,
)
from disputes_app.services.law_records import kept_moves, moves_of_dossier, with_holders
from disputes_app.services.law_store import rule_record
from disputes_app.services.progress import Progress


@dataclass(eq=False)
class ProposalMissingError(DomainError):
    """There is no prepared change of this number."""

    proposal_id: int


@dataclass(eq=False)
class ProposalDecidedError(DomainError):
    """The change was adopted or withdrawn already; ``state`` says which."""

    proposal_id: int
    state: ProposalState


@dataclass(eq=False)
class ProposalBlankError(DomainError):
    """A change without a title, or withdrawn without a reason; ``field_name`` says which."""

    field_name: str


@dataclass(eq=False)
class ImpactChangedError(DomainError):
    """Cases have changed since the impact was looked at: it has to be looked at again."""

    proposal_id: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """A change that was prepared, and what became of it."""

    id: int
    kind: ChangeKind
    title: str
    change: LawChange
    prepared_at: datetime
    prepared_by: str
    state: ProposalState
    decided_at: datetime | None
    decided_by: str | None
    reason: str
    adoption_id: int | None


@dataclass(frozen=True, slots=True)
class LawDeskChanged:
    """What a command on the law left behind, so that open views know what to show."""

    proposal_id: int
    adoption_id: int | None = None


def prepare(ctx: Context, actor: Actor, change: LawChange, title: str) -> int:
    """Store a change to be looked at and decided; return its number.

    Raises:
        As :meth:`LawChange.applied_to`; NotAllowedError, ProposalBlankError.
    """
    actor.require(Right.PREPARE_LAW)
    if not title.strip():
        raise ProposalBlankError("title")

    def work(conn: Connection) -> int:
        change.applied_to(ctx.law_in_force.follow(conn))
        body = json.dumps(change.as_json(), ensure_ascii=False, sort_keys=True)
        proposal_id = law_desk_writes.add_proposal(
            conn,
            kind=change.kind.value,
            title=title.strip(),
            body=body,
            at=ctx.now(),
            by=actor.name,
        )
        add_audit_row(conn, ctx, actor, "prepare_law", detail=f"{proposal_id} {title.strip()}")
        return proposal_id

    return ctx.database.run_write(work)


def proposals(ctx: Context) -> tuple[Proposal, ...]:
    """Return every change that was prepared, the newest first."""
    with ctx.database.read() as conn:
        return tuple(_proposal(row) for row in law_desk_queries.proposals(conn))


def impact(ctx: Context, proposal_id: int, progress: Progress | None = None) -> Impact:
    """Return what an open change would move.

    Raises:
        ProposalMissingError, ProposalDecidedError: there is nothing to look at.
        NothingChangesError and others of :meth:`LawChange.applied_to`: the law has changed
            since it was prepared, and it no longer fits.
        Cancelled: the work was asked to stop.
    """
    with ctx.database.read() as conn:
        law = ctx.law_in_force.follow(conn)
        proposal = _open(law_desk_queries.proposal(conn, proposal_id), proposal_id)
        found, _, _ = _effects(conn, proposal, law, progress or Progress())
        return found


def adopt(
    ctx: Context, actor: Actor, proposal_id: int, seen: Impact, progress: Progress | None = None
) -> LawDeskChanged:
    """Let a change come into force and bring everything stored in line with it.

    One transaction.  It takes as long as the impact took, and nobody else writes meanwhile.

    Args:
        seen: the impact that the supervisor looked at.

    Raises:
        NotAllowedError: only a supervisor adopts.
        ImpactChangedError: cases have changed since.
        As :func:`impact`.
    """
    actor.require(Right.ADOPT_LAW)
    with ctx.database.write() as conn:
        law_writes.take_law(conn)
        law = ctx.law_in_force.follow(conn)
        row = law_desk_queries.proposal(conn, proposal_id, lock=True)
        proposal = _open(row, proposal_id)
        found, changed, records = _effects(conn, proposal, law, progress or Progress())
        if found.digest != seen.digest:
            raise ImpactChangedError(proposal_id)
        now = ctx.now()
        adopted = proposal.change.applied_to(law)
        _store_law(conn, law, adopted, proposal.change, now)
        adoption_id = law_writes.add_adoption(
            conn, at=now, actor=actor.name, what=proposal.kind.value, detail=proposal.title
        )
        for one in changed:
            _store_case(conn, one, now)
        for record in records:
            store_changed(conn, record)
        _keep_moves(conn, adoption_id, found.moves)
        law_desk_writes.decide_proposal(
            conn,
            proposal_id,
            state=ProposalState.ADOPTED,
            at=now,
            by=actor.name,
            adoption_id=adoption_id,
        )
        detail = f"{adoption_id} {proposal.title} {len(found.moves)}/{found.changed}"
        add_audit_row(conn, ctx, actor, "adopt_law", detail=detail)
    with ctx.database.read() as conn:
        ctx.law_in_force.follow(conn)
    return LawDeskChanged(proposal_id, adoption_id)


def withdraw(ctx: Context, actor: Actor, proposal_id: int, reason: str) -> LawDeskChanged:
    """Give a prepared change up, with a reason.

    Raises:
        NotAllowedError, ProposalBlankError, ProposalMissingError, ProposalDecidedError.
    """
    actor.require(Right.PREPARE_LAW)
    if not reason.strip():
        raise ProposalBlankError("reason")

    def work(conn: Connection) -> LawDeskChanged:
        _open(law_desk_queries.proposal(conn, proposal_id, lock=True), proposal_id)
        law_desk_writes.decide_proposal(
            conn,
            proposal_id,
            state=ProposalState.WITHDRAWN,
            at=ctx.now(),
            by=actor.name,
            reason=reason.strip(),
        )
        add_audit_row(conn, ctx, actor, "withdraw_law", detail=f"{proposal_id}")
        return LawDeskChanged(proposal_id)

    return ctx.database.run_write(work)


def moves_of_adoption(ctx: Context, adoption_id: int) -> tuple[Move, ...]:
    """Return what an adoption moved, with both days of every period, as its impact list had it."""
    with ctx.database.read() as conn:
        kept = law_desk_queries.moves_of_adoption(conn, adoption_id)
        rows = {row.id: row for row in rows_of(conn, tuple({case_id for case_id, *_ in kept}))}
        of_records = kept_moves(conn, adoption_id)
    moves = [
        Move(
            case_id,
            rows[case_id].shown_number,
            rows[case_id].line,
            rows[case_id].applicant_names,
            rows[case_id].respondent_names,
            rows[case_id].office,
            rows[case_id].handler,
            rule_id,
            key,
            old_due,
            new_due,
            old_provisional=False,
            new_provisional=False,
            closure=closure,
            changes_rate=closure,
        )
        for case_id, rule_id, key, old_due, new_due, closure in kept
    ]
    return tuple(sorted((*moves, *of_records), key=_order))


def package_offer(ctx: Context) -> LawChange | None:
    """Return what the package of this program knows and this database does not; None for nothing.

    It never takes back what the office adopted: only years that are still provisional here
    and rule versions that are missing here are offered.
    """
    from disputes_app.services.law_package import packaged_law

    package = packaged_law()
    with ctx.database.read() as conn:
        law = ctx.law_in_force.follow(conn)
    provisional = {one.year for one in law.calendar.years if one.provisional}
    years = tuple(
        one for one in package.calendar.years if not one.provisional and one.year in provisional
    )
    names = {one.notice for one in years}
    days = tuple(one for one in package.calendar.days if one.notice in names)
    known = {(rule.id, rule.in_force_from) for rule in law.rulebook.rules}
    rules = tuple(
        rule for rule in package.rulebook.rules if (rule.id, rule.in_force_from) not in known
    )
    change = LawChange(ChangeKind.PACKAGE, years, days, rules)
    try:
        change.applied_to(law)
    except NothingChangesError:
        return None
    return change


def notice_reminder(ctx: Context) -> int | None:
    """Return the year whose notice is missing here; None where none is missed yet."""
    return missing_notice(ctx.law.calendar, ctx.today())


# What they share


def _proposal(row: ProposalRow) -> Proposal:
    return Proposal(
        row.id,
        ChangeKind(row.kind),
        row.title,
        change_of(json.loads(row.body)),
        row.prepared_at,
        row.prepared_by,
        ProposalState(row.state),
        row.decided_at,
        row.decided_by,
        row.reason,
        row.adoption_id,
    )


def _open(row: ProposalRow | None, proposal_id: int) -> Proposal:
    if row is None:
        raise ProposalMissingError(proposal_id)
    state = ProposalState(row.state)
    if state is not ProposalState.OPEN:
        raise ProposalDecidedError(proposal_id, state)
    return _proposal(row)


def _effects(
    conn: Connection, proposal: Proposal, law: Law, progress: Progress
) -> tuple[Impact, list[ChangedCase], list[ChangedDossier]]:
    new = proposal.change.applied_to(law)
    ids = concerned(conn, proposal.change, law)
    changed = list(changed_cases(conn, ids, new, progress))
    moves = [move for one in changed for move in moves_of(one, new)]
    of_cases = _named(conn, [move for move, is_moved in moves if is_moved])
    records = list(changed_dossiers(conn, new))
    told = [(one.after.record, *move) for one in records for move in moves_of_dossier(one)]
    of_records = with_holders(conn, [(row, move) for row, move, is_moved in told if is_moved])
    ordered = tuple(sorted((*of_cases, *of_records), key=_order))
    certain = len(moves) + len(told) - len(ordered)
    digest = digest_of(len(changed), len(records), ordered)
    found = Impact(
        proposal.id, len(ids), len(changed), certain, ordered, digest, changed_records=len(records)
    )
    return found, changed, records


def _keep_moves(conn: Connection, adoption_id: int, moves: Sequence[Move]) -> None:
    law_desk_writes.add_moves(
        conn,
        adoption_id,
        [
            (m.case_id, m.rule_id, m.key, m.old_due, m.new_due, m.closure)
            for m in moves
            if m.dossier_id is None
        ],
    )
    law_desk_writes.add_dossier_moves(
        conn,
        adoption_id,
        [
            (m.dossier_id, m.rule_id, m.key, m.old_due, m.new_due)
            for m in moves
            if m.dossier_id is not None
        ],
    )


def _order(move: Move) -> tuple[date, str, str, int]:
    return move.new_due or move.old_due or date.max, move.number, move.rule_id, move.key


def _named(conn: Connection, moves: Sequence[Move]) -> tuple[Move, ...]:
    ids = tuple(dict.fromkeys(move.case_id for move in moves))
    rows = {row.id: row for row in rows_of(conn, ids)}
    return tuple(
        replace(move, office=rows[move.case_id].office, handler=rows[move.case_id].handler)
        for move in moves
    )


def _store_law(conn: Connection, old: Law, new: Law, change: LawChange, at: datetime) -> None:
    known_years, known_days = set(old.calendar.years), set(old.calendar.days)
    remaining = {one.day for one in new.calendar.days}
    law_writes.change_calendar(
        conn,
        [
            CalendarYearRecord(one.year, one.notice, one.provisional, at)
            for one in new.calendar.years
            if one not in known_years
        ],
        [
            CalendarDayRecord(one.day, one.working, one.reason, one.notice, one.day.year, at)
            for one in new.calendar.days
            if one not in known_days
        ],
        [one.day for one in old.calendar.days if one.day not in remaining],
    )
    known_rules = set(old.rulebook.rules)
    law_writes.add_rule_versions(
        conn, [rule_record(rule, at) for rule in new.rulebook.rules if rule not in known_rules]
    )
    for key, value in change.settings:
        law_writes.set_policy(conn, key, json.dumps(value), at)


def _store_case(conn: Connection, one: ChangedCase, at: datetime) -> None:
    case_id = one.case_id
    case_writes.update_case(conn, one.projection.case, seen_version=one.case.version)
    projection_writes.replace_clocks(conn, case_id, one.projection.clocks)
    service_writes.replace_service(conn, case_id, one.projection.service, one.projection.mail)
    span_writes.replace_spans(conn, case_id, one.projection.spans, at)
