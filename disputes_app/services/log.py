"""How is something that happened in a case written down, or a mistake struck out?

Commands on the procedure log.  Each is one transaction: the entry, everything
computed from the log, the number it may need, and one row of the audit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from sqlalchemy import Connection

from db.queries import case_file
from db.writes import cases as case_writes
from disputes_app.domain.admission import Admission, admit_all, void_chain
from disputes_app.domain.cases import CaseId
from disputes_app.domain.events import VOID, Event
from disputes_app.domain.fold import live_events
from disputes_app.domain.hearing_schedule import Booking
from disputes_app.domain.kinds.late_review import REVIEWED
from disputes_app.domain.one_act import with_followers
from disputes_app.domain.parties import NewParty, PartyRole, joined_names
from disputes_app.domain.records import CaseRecord
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.entry_cautions import entry_cautions
from disputes_app.services.entry_checks import check_entry, completed
from disputes_app.services.hearing_check import Asked, check_restored, check_scheduling
from disputes_app.services.link_voids import struck_out_there
from disputes_app.services.log_entries import (
    NewEntry,
    check_confirmation,
    entry_event,
    next_place,
    next_seq,
    with_review_number,
)
from disputes_app.services.log_store import (
    CaseChanged,
    Change,
    locked_case,
    read_log,
    store_changes,
)
from disputes_app.services.part_check import check_taking_part
from disputes_app.services.party_records import new_party_record
from disputes_app.services.registration import check_party
from disputes_app.services.review_check import check_review
from disputes_app.services.secrecy import check_entries
from disputes_app.services.service_check import check_tracking
from disputes_app.services.typed_numbers import OfCase, check_typed

_RIGHTS: Mapping[str, Right] = MappingProxyType(
    {"struck_out": Right.STRIKE_OUT, REVIEWED: Right.REVIEW_CASES}
)
"""What some kinds of entries need besides."""


def _require(actor: Actor, kind: str) -> None:
    actor.require(Right.RECORD_EVENT)
    if kind in _RIGHTS:
        actor.require(_RIGHTS[kind])


def record_event(
    ctx: Context, actor: Actor, case_id: CaseId, entry: NewEntry, *, seen_version: int
) -> CaseChanged:
    """Append an entry to the log of a case.

    Args:
        seen_version: version of the case that the user was looking at.

    Raises:
        ChangedElsewhereError: the case has changed since.
        DomainError: the reasons of :func:`disputes_app.domain.admission.admit` and, for a
            hearing, of :func:`disputes_app.services.hearing_check.check_scheduling`.
        NumberTakenError: another paper has the number that it tells.
        LateClosingError, NotASupervisorError, NotAllowedError: a confirmation is missing.
    """
    _require(actor, entry.kind)
    return ctx.database.run_write(
        lambda conn: _record(conn, ctx, actor, case_id, entry, seen_version)
    )


def record_beside(ctx: Context, actor: Actor, case_id: CaseId, entry: NewEntry) -> CaseChanged:
    """Append a note to the log of a case, whatever others saved there meanwhile.

    Only for entries that stand beside what happened and change nothing: a note of a call.

    Raises:
        DomainError, NotAllowedError: as :func:`record_event`.
    """
    _require(actor, entry.kind)

    def work(conn: Connection) -> CaseChanged:
        seen_version = case_writes.lock_case(conn, case_id).version
        return _record(conn, ctx, actor, case_id, entry, seen_version)

    return ctx.database.run_write(work)


@dataclass(frozen=True, slots=True)
class CaseEntry:
    """An entry for one of many cases, with the version of the case that was looked at."""

    case_id: CaseId
    seen_version: int
    entry: NewEntry


def record_many(
    ctx: Context, actor: Actor, entries: Sequence[CaseEntry]
) -> tuple[CaseChanged, ...]:
    """Append an entry to the log of each of many cases, as one act: all of them or none.

    Raises:
        As :func:`record_event`, for the first case that does not take its entry.
    """
    for one in entries:
        _require(actor, one.entry.kind)
    ordered = sorted(entries, key=lambda one: one.case_id)
    return ctx.database.run_write(
        lambda conn: tuple(
            _record(conn, ctx, actor, one.case_id, one.entry, one.seen_version) for one in ordered
        )
    )


def preview_event(ctx: Context, case_id: CaseId, entry: NewEntry, actor: Actor) -> Admission:
    """Return what the entry would change; raise what ``record_event`` would raise."""
    with ctx.database.read() as conn:
        ctx.law_in_force.follow(conn)
        case = case_file.case_record(conn, case_id)
        return admission_of(conn, ctx, actor, case, read_log(conn, case_id), entry)


def admission_of(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    case: CaseRecord,
    events: Sequence[Event],
    entry: NewEntry,
) -> Admission:
    """Return what an entry would change in a case, within a transaction that only reads."""
    case_id = CaseId(case.id or 0)
    place = next_place(conn, case_id) if entry.new_party is not None else 0
    event = entry_event(ctx.now(), actor, entry, next_seq(events), place)
    check_confirmation(conn, ctx, event)
    act = with_followers(live_events(events, date.max), event)
    for follower in act[1:]:
        check_confirmation(conn, ctx, follower)
    admission = admit_all(case.line, events, act, ctx.law, ctx.today())
    asked = Asked(conn, ctx, case_id, case, events, binding=False)
    check_scheduling(asked, event, admission)
    check_taking_part(asked, event)
    check_tracking(asked, event)
    check_review(asked, event)
    check_typed(conn, OfCase(case_id, case.shown_number), events, act)
    check_entries(conn, case, case_id, act)
    return replace(
        admission,
        flaws=(*admission.flaws, *check_entry(asked, event)),
        cautions=(*admission.cautions, *entry_cautions(asked, event)),
    )


def void_event(
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    seq: int,
    reason: str,
    *,
    seen_version: int,
    with_dependants: bool = False,
) -> CaseChanged:
    """Strike out an entry by another one that names it.  Nothing is deleted.

    Args:
        with_dependants: first strike out the entries that would not be lawful without it,
            as one act; otherwise the first of them is named in the refusal.
    """
    actor.require(Right.RECORD_EVENT)
    return ctx.database.run_write(
        lambda conn: _void(conn, ctx, actor, case_id, seq, reason, seen_version, with_dependants)
    )


def void_chain_of(ctx: Context, case_id: CaseId, seq: int) -> tuple[int, ...]:
    """Return the entries that would have to go with ``seq``, dependants first, ``seq`` last."""
    with ctx.database.read() as conn:
        ctx.law_in_force.follow(conn)
        case = case_file.case_record(conn, case_id)
        return void_chain(case.line, read_log(conn, case_id), seq, ctx.law)


def record_in(
    conn: Connection, ctx: Context, actor: Actor, case_id: CaseId, entry: NewEntry
) -> CaseChanged:
    """Append an entry to the log of a case as it stands now, within a transaction of many.

    Raises:
        As :func:`record_event`; the right is the caller's to check.
    """
    seen_version = case_writes.lock_case(conn, case_id).version
    return _record(conn, ctx, actor, case_id, entry, seen_version)


def void_in(
    conn: Connection, ctx: Context, actor: Actor, case_id: CaseId, seq: int, reason: str
) -> CaseChanged:
    """Strike out an entry of a case as it stands now, within a transaction of many.

    Raises:
        As :func:`void_event`; the right is the caller's to check.
    """
    seen_version = case_writes.lock_case(conn, case_id).version
    return _void(conn, ctx, actor, case_id, seq, reason, seen_version, with_dependants=False)


def _record(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    entry: NewEntry,
    seen_version: int,
) -> CaseChanged:
    ctx.law_in_force.follow(conn, to_write=True)
    case = locked_case(conn, case_id, seen_version)
    change = change_of(conn, ctx, actor, case, read_log(conn, case_id), entry)
    (stored,) = store_changes(conn, ctx, actor, (change,), command="record_event")
    return stored


def change_of(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    case: CaseRecord,
    events: Sequence[Event],
    entry: NewEntry,
    *,
    others: Sequence[Booking] | None = None,
) -> Change:
    """Return what an entry adds to a case whose row is locked, admitted but not yet stored.

    Args:
        others: the hearings of its day, where they were read already.

    Raises:
        As :func:`record_event`.
    """
    case_id = CaseId(case.id or 0)
    place = next_place(conn, case_id) if entry.new_party is not None else 0
    event = entry_event(ctx.now(), actor, entry, next_seq(events), place)
    check_confirmation(conn, ctx, event)
    _, *followers = with_followers(live_events(events, date.max), event)
    for follower in followers:
        check_confirmation(conn, ctx, follower)
    admission = admit_all(case.line, events, (event, *followers), ctx.law, ctx.today())
    asked = Asked(conn, ctx, case_id, case, events, binding=True, others=others)
    flaws = (*admission.flaws, *check_entry(asked, event))
    if not flaws and event.irregular is not None:
        event = replace(event, irregular=None)
    event = check_scheduling(asked, event, admission)
    check_taking_part(asked, event)
    check_tracking(asked, event)
    check_review(asked, event)
    event = completed(asked, with_review_number(conn, case_id, event), admission)
    if entry.new_party is not None:
        case = _add_party(conn, case, case_id, place, entry.new_party)
    return Change(case, events, (event, *followers))


def _void(  # noqa: PLR0917 - the arguments of void_event, inside its transaction
    conn: Connection,
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    seq: int,
    reason: str,
    seen_version: int,
    with_dependants: bool,  # noqa: FBT001 - see above
) -> CaseChanged:
    ctx.law_in_force.follow(conn, to_write=True)
    case = locked_case(conn, case_id, seen_version)
    events = read_log(conn, case_id)
    chain: tuple[int, ...] = (seq,)
    if with_dependants and any(event.seq == seq for event in events):
        chain = void_chain(case.line, events, seq, ctx.law)
    voids = []
    for seq_of_void, target in enumerate(chain, start=next_seq(events)):
        entry = NewEntry(VOID, ctx.today(), {"seq": target, "reason": reason})
        voids.append(entry_event(ctx.now(), actor, entry, seq_of_void, 0))
    admission = admit_all(case.line, events, voids, ctx.law, ctx.today())
    check_restored(Asked(conn, ctx, case_id, case, events, binding=True), voids, admission)
    gone = [event for event in events if event.seq in chain]
    if any(event.kind == REVIEWED for event in gone):
        actor.require(Right.REVIEW_CASES)
    there = struck_out_there(conn, ctx, actor, case.receipt_number, gone, reason)
    changes = (Change(case, events, voids), *there)
    return store_changes(conn, ctx, actor, changes, command="void_event")[0]


def _add_party(
    conn: Connection, case: CaseRecord, case_id: CaseId, place: int, party: NewParty
) -> CaseRecord:
    check_party(party)
    record = new_party_record(conn, place, party)
    case_writes.insert_parties(conn, case_id, (record,))
    if party.role is not PartyRole.RESPONDENT:
        return case
    names = tuple(
        one.name
        for one in case_file.case_parties(conn, case_id)
        if one.role == PartyRole.RESPONDENT.value
    )
    return replace(case, respondent_names=joined_names(names))
