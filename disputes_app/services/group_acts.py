"""How is one act (acceptance, service, hearing, award …) entered in many cases of a group?

One transaction: in every case or in none.  Each case gets an entry of its own, admitted like any
other, with the facts that differ (the amount of the award, the place of the party) its own.
What speaks against it in one case is told before, and that case can be left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection

from db.queries import case_file
from db.queries import numbers as number_queries
from db.writes import cases as case_writes
from disputes_app.domain.admission import Admission, next_steps
from disputes_app.domain.cases import CaseId
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.group_facts import CaseContents, facts_for
from disputes_app.domain.hearing_log import SCHEDULED
from disputes_app.domain.hearing_schedule import Booking
from disputes_app.domain.kinds.approval_request import REQUESTED
from disputes_app.domain.kinds.base import EventKind, Field, FieldType, day_of, text_of
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.mandates import APPOINTED
from disputes_app.domain.numbering import CASE_SERIES
from disputes_app.domain.records import CaseRecord
from disputes_app.domain.staff import Actor, Right
from disputes_app.domain.state import CaseState
from disputes_app.services.approvals import request_entry
from disputes_app.services.context import Context
from disputes_app.services.errors import ServiceError
from disputes_app.services.hearing_bookings import bookings_between
from disputes_app.services.log import admission_of, change_of
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import (
    CaseChanged,
    Change,
    ChangedElsewhereError,
    read_log,
    store_changes,
)
from disputes_app.services.office_settings import series_in_use
from disputes_app.services.progress import Progress

NOT_FOR_MANY = frozenset({"arbitration.party_joined", APPOINTED})
"""Kinds that write down a new person: one after the other."""
_LOGS_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class MemberAct:
    """One of the cases: with its version as it was looked at, and the facts that are its own."""

    case_id: CaseId
    seen_version: int
    own: Facts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GroupAct:
    """One act on many cases.

    Attributes:
        entry: as it was written for the case ``written_for``.
        members: the cases, in any order.
    """

    entry: NewEntry
    written_for: CaseId
    members: tuple[MemberAct, ...]


@dataclass(frozen=True, slots=True)
class MemberEffect:
    """What the act would do in a case: ``admission``, or why not: ``refusal``.

    ``number`` is what the case is called, ``next_number`` the 办字号 that it would get.
    """

    case_id: CaseId
    number: str
    admission: Admission | None
    refusal: Exception | None
    next_number: str = ""

    @property
    def last_day_before(self) -> date | None:
        """The last day of the case as it stands."""
        return None if self.admission is None else _last_day(self.admission.before)

    @property
    def last_day_after(self) -> date | None:
        """The last day of the case after the act."""
        return None if self.admission is None else _last_day(self.admission.after)


def _last_day(state: CaseState) -> date | None:
    return state.due_on or (None if state.ended else state.facts.accept_due_on)


@dataclass(eq=False)
class MemberRefusedError(DomainError):
    """A case does not take the act, so it was entered in none.

    ``why`` is what recording it there raised.
    """

    number: str
    why: Exception


@dataclass(frozen=True, slots=True)
class GroupActDone:
    """What an act on many cases left behind."""

    kind: str
    cases: tuple[CaseChanged, ...]


def steps_of_many(ctx: Context, case_ids: Sequence[CaseId]) -> tuple[EventKind, ...]:
    """Return the kinds that may come next in at least one of these cases.

    Cases at one stage that have not been told apart by anything else are asked once.
    """
    with ctx.database.read() as conn:
        law = ctx.law_in_force.follow(conn)
        found: dict[str, EventKind] = {}
        asked = set()
        for case in case_file.cases_of(conn, case_ids).values():
            stands = (case.line, case.stage, case.suspended_since is None, case.hearing_on is None)
            if stands in asked or case.id is None:
                continue
            asked.add(stands)
            events = read_log(conn, case.id)
            for step in next_steps(case.line, events, law, ctx.today()):
                if step.why_not is None and step.kind.id not in NOT_FOR_MANY:
                    found.setdefault(step.kind.id, step.kind)
    return tuple(kind for kind in CATALOGUE.values() if kind.id in found)


def own_field(kind: EventKind) -> Field | None:
    """Return the fact of a kind that differs from case to case: an amount; None for none."""
    return next((item for item in kind.fields if item.type is FieldType.MONEY), None)


def preview_act(
    ctx: Context, actor: Actor, act: GroupAct, progress: Progress | None = None
) -> tuple[MemberEffect, ...]:
    """Return what the act would do in each case, in the order of entry; nothing is written.

    A hearing is looked at as that of each case alone: that all sit in one room is its sense.
    """
    actor.require(Right.RECORD_EVENT)
    report = progress or Progress()
    found: list[MemberEffect] = []
    with ctx.database.read() as conn:
        ctx.law_in_force.follow(conn)
        parts = _Parts(conn, act)
        for done, (member, case, events) in enumerate(parts.cases(), start=1):
            found.append(_effect(conn, ctx, actor, parts, (member, case, events)))
            report.step(done, len(act.members))
        return tuple(_numbered(conn, found, parts.records))


def record_act(
    ctx: Context, actor: Actor, act: GroupAct, progress: Progress | None = None
) -> GroupActDone:
    """Enter the act in every case, or in none.

    Numbers are given in the order of receipt.  One hearing is set for all of them: the first
    case books room and tribunal, the others are heard together with it (合并开庭).

    Raises:
        MemberRefusedError: names the first case that does not take it and why: the law refuses
            it, or the case has changed since the preview.
        NotAllowedError: the actor may record nothing.
    """
    actor.require(Right.RECORD_EVENT)
    report = progress or Progress()
    return ctx.database.run_write(lambda conn: _record(conn, ctx, actor, act, report))


def submit_act(
    ctx: Context, actor: Actor, act: GroupAct, note: str = "", progress: Progress | None = None
) -> GroupActDone:
    """Submit the act for approval in every case, or in none; its ``kind`` is that of a request.

    Raises:
        MemberRefusedError: names the first case in which it cannot be submitted and why: as
            :func:`disputes_app.services.approvals.ask`.
        NotAllowedError: the actor may record nothing.
    """
    actor.require(Right.RECORD_EVENT)
    report = progress or Progress()
    return ctx.database.run_write(lambda conn: _record(conn, ctx, actor, act, report, note))


# Within one transaction


class _Parts:
    """The cases of an act with their logs, the one that leads a joint hearing first."""

    def __init__(self, conn: Connection, act: GroupAct) -> None:
        self.conn = conn
        self.act = act
        self.kind = CATALOGUE[act.entry.kind]
        ids = [one.case_id for one in act.members]
        self.records: Mapping[CaseId, CaseRecord] = {}
        for first in range(0, len(ids), _LOGS_AT_ONCE):
            some = case_file.cases_of(conn, ids[first : first + _LOGS_AT_ONCE])
            self.records = {**self.records, **some}
        self._of = self.contents(act.written_for, read_log(conn, act.written_for))
        self.points = any(
            item.type in _POINTING and item.name in act.entry.facts for item in self.kind.fields
        )
        self.head = min(
            (one.case_id for one in act.members),
            key=lambda one: (one != act.written_for, one),
            default=act.written_for,
        )

    def contents(self, case_id: CaseId, events: Sequence[Event]) -> CaseContents:
        return CaseContents(case_file.case_parties(self.conn, case_id), events)

    def cases(self) -> Iterator[tuple[MemberAct, CaseRecord, tuple[Event, ...]]]:
        """Yield every case with its log, read a hundred at a time."""
        first = self.kind.id == SCHEDULED
        members = sorted(
            self.act.members, key=lambda one: (first and one.case_id != self.head, one.case_id)
        )
        for start in range(0, len(members), _LOGS_AT_ONCE):
            some = members[start : start + _LOGS_AT_ONCE]
            logs = case_file.events_of(self.conn, [one.case_id for one in some])
            for one in some:
                events = tuple(record.event for record in logs.get(one.case_id, ()))
                if one.case_id in self.records:
                    yield one, self.records[one.case_id], events

    def entry(self, member: MemberAct, events: Sequence[Event], *, joint_with: str) -> NewEntry:
        """Return the entry as it has to stand in one of the cases."""
        entry = self.act.entry
        facts = entry.facts
        if self.points and member.case_id != self.act.written_for:
            to = self.contents(member.case_id, events)
            facts = facts_for(self.kind, facts, self._of, to)
        facts = {**facts, **member.own}
        if joint_with and not text_of(facts, "joint_with"):
            facts["joint_with"] = joint_with
        return NewEntry(entry.kind, entry.happened_on, facts, entry.irregular, entry.confirmed_by)


_POINTING = frozenset(
    {
        FieldType.PARTY,
        FieldType.PARTIES,
        FieldType.AGENT,
        FieldType.ENTRY,
        FieldType.SERVICE,
        FieldType.SENDING,
    }
)


def _effect(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    parts: _Parts,
    one: tuple[MemberAct, CaseRecord, tuple[Event, ...]],
) -> MemberEffect:
    member, case, events = one
    try:
        if case.version != member.seen_version:
            raise ChangedElsewhereError(member.case_id, member.seen_version, case.version)
        entry = parts.entry(member, events, joint_with="")
        admission = admission_of(conn, ctx, actor, case, events, entry)
    except (DomainError, ServiceError) as error:
        return MemberEffect(member.case_id, case.shown_number, None, error)
    return MemberEffect(member.case_id, case.shown_number, admission, None)


def _numbered(
    conn: Connection, effects: Sequence[MemberEffect], records: Mapping[CaseId, CaseRecord]
) -> Iterator[MemberEffect]:
    """Say which number each case would get, as if nobody else took one meanwhile."""
    given: dict[tuple[str, int], int] = {}
    taken: frozenset[tuple[str, int]] = frozenset()
    for one in effects:
        case = records[one.case_id]
        accepted = None if one.admission is None else one.admission.after.accepted_on
        if accepted is None or case.number is not None or case.old_number is not None:
            yield one
            continue
        series = series_in_use(conn, CASE_SERIES[case.line])
        key = (series.id, accepted.year)
        if key not in given:
            given[key] = number_queries.next_value(conn, *key)
            taken |= number_queries.taken_by_hand(conn, accepted.year)
        given[key] = number_queries.next_free(key[0], given[key], taken)
        text = series.number(accepted.year, given[key])
        given[key] += 1
        yield MemberEffect(one.case_id, one.number, one.admission, None, text)


def _record(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    act: GroupAct,
    progress: Progress,
    note: str | None = None,
) -> GroupActDone:
    """Enter the act, or with a ``note`` submit it for approval."""
    ctx.law_in_force.follow(conn, to_write=True)
    for case_id in sorted({one.case_id for one in act.members} | {act.written_for}):
        case_writes.lock_case(conn, case_id)
    parts = _Parts(conn, act)
    head = parts.records[parts.head]
    together = act.entry.kind == SCHEDULED

    def changes() -> Iterator[Change]:
        others = None
        for member, case, events in parts.cases():
            joint = head.shown_number if together and member.case_id != parts.head else ""
            try:
                if case.version != member.seen_version:
                    raise ChangedElsewhereError(member.case_id, member.seen_version, case.version)
                entry = parts.entry(member, events, joint_with=joint)
                if note is not None:
                    entry = request_entry(ctx, case, events, entry, note)
                if joint and others is None:
                    others = _others(conn, entry)
                yield change_of(conn, ctx, actor, case, events, entry, others=others)
            except (DomainError, ServiceError) as error:
                raise MemberRefusedError(case.shown_number, error) from error

    done = store_changes(conn, ctx, actor, changes(), command="group_act", progress=progress)
    return GroupActDone(act.entry.kind if note is None else REQUESTED, done)


def _others(conn: Connection, entry: NewEntry) -> tuple[Booking, ...] | None:
    """Return the hearings of the day, read once: the first case has locked it and stands there."""
    day = day_of(entry.facts, "hearing_on")
    return None if day is None else tuple(bookings_between(conn, day, day))
