"""How do cases come to stand in a group, leave it, and what stands on its page?

集体争议、群体案件 (调解仲裁法 7; 办案规则 5, 62-65).  Membership is an entry of each log and moves
nothing; ``case_matter`` holds it as a projection.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from sqlalchemy import Connection

from db.queries import case_file, case_rows
from db.queries import groups as group_queries
from db.writes import cases as case_writes
from disputes_app.domain.case_group import (
    CaseGroup,
    GroupMember,
    GroupReason,
    GroupRefusedError,
    GroupRow,
    NoGroupError,
    TooFewForGroupError,
    group_name,
    joining_reason,
)
from disputes_app.domain.cases import CaseId
from disputes_app.domain.events import FactValue
from disputes_app.domain.kinds.grouping import JOINED, LEFT
from disputes_app.domain.records import CaseRecord
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.context import Context
from disputes_app.services.log_entries import NewEntry, admit_further
from disputes_app.services.log_store import CaseChanged, Change, read_log, store_changes
from disputes_app.services.progress import Progress

GROUPS_SHOWN = 200
_FEWEST = 2
NOBODY_JOINED: Mapping[CaseId, date] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class GroupChanged:
    """What a command on a group left behind."""

    group: str
    cases: tuple[CaseChanged, ...]


def groups(ctx: Context, limit: int = GROUPS_SHOWN) -> tuple[GroupRow, ...]:
    """Return the groups in which somebody stands, the newest first."""
    with ctx.database.read() as conn:
        return group_queries.group_rows(conn, limit=limit)


def group_row_of(ctx: Context, case_id: CaseId) -> GroupRow | None:
    """Return in short the group in which a case stands, None for a case in none."""
    with ctx.database.read() as conn:
        found = group_queries.memberships(conn, (case_id,)).get(case_id)
        return None if found is None else group_queries.group_row(conn, found.group)


def groups_of(ctx: Context, case_ids: Sequence[CaseId]) -> dict[CaseId, str]:
    """Return the 收件号 of the lead for each of these cases that stands in a group."""
    with ctx.database.read() as conn:
        found = group_queries.memberships(conn, case_ids)
    return {case_id: one.group for case_id, one in found.items()}


def lead_first(ctx: Context, case_ids: Sequence[CaseId]) -> tuple[CaseId, ...]:
    """Return these cases, first the one that shall lead: a lead already, or the first received."""
    with ctx.database.read() as conn:
        found = group_queries.memberships(conn, case_ids)
        leads = {case_file.find_case(conn, one.group) for one in found.values()}
    return tuple(sorted(case_ids, key=lambda one: (one not in leads, one)))


def group(ctx: Context, receipt: str) -> CaseGroup:
    """Return a group by the 收件号 of its lead; raise NoGroupError."""
    with ctx.database.read() as conn:
        return _group(conn, receipt)


def chosen_cases(ctx: Context, case_ids: Sequence[CaseId]) -> tuple[GroupMember, ...]:
    """Return cases that were chosen freely as an act on many shows them, by their receipt."""
    with ctx.database.read() as conn:
        return _members(conn, sorted(set(case_ids)))


def make_group(
    ctx: Context,
    actor: Actor,
    case_ids: Sequence[CaseId],
    name: str = "",
    progress: Progress | None = None,
) -> GroupChanged:
    """Let cases stand in one group; the first of them leads, and brings its own group along.

    Where the first leads a group already, the others join it; ``name`` is for a new group.

    Raises:
        GroupRefusedError: names each case that cannot, and why; nothing was changed.
        TooFewForGroupError: it would be a group of one.
        NotAllowedError: the actor may record nothing.
    """
    actor.require(Right.RECORD_EVENT)
    wanted = tuple(dict.fromkeys(case_ids))
    if len(wanted) < _FEWEST:
        raise TooFewForGroupError
    return ctx.database.run_write(
        lambda conn: _join(conn, ctx, actor, wanted, name.strip(), progress)
    )


def leave_group(
    ctx: Context,
    actor: Actor,
    receipt: str,
    case_ids: Sequence[CaseId],
    reason: str,
    progress: Progress | None = None,
) -> GroupChanged:
    """Take cases out of their group; the lead leaves only with everybody.

    Raises:
        GroupRefusedError: a case is not in it, or leads it; nothing was changed.
        NotAllowedError: the actor may record nothing.
    """
    actor.require(Right.RECORD_EVENT)
    return ctx.database.run_write(
        lambda conn: _leave(conn, ctx, actor, receipt, tuple(case_ids), reason, progress)
    )


def render_group_roster(
    ctx: Context, actor: Actor, group: CaseGroup, *, invariant: bool = False
) -> bytes:
    """Return the members of a group as a PDF (花名册).

    Raises:
        NotAllowedError: the role may not issue papers.
        MissingGlyphError, NoChineseFontError: it cannot be set with the fonts of this machine.
    """
    from disputes_app.documents.reports.group_roster import render_roster
    from disputes_app.services.paper_names import issuer_name

    actor.require(Right.ISSUE_PAPER)
    return render_roster(
        group,
        office_name=issuer_name(ctx, [group.line]),
        made_on=ctx.today(),
        demonstration=ctx.demonstration,
        invariant=invariant,
    )


def record_group_roster(ctx: Context, actor: Actor, group: CaseGroup) -> None:
    """Write to the audit that the members of a group were printed, or saved to a file."""
    actor.require(Right.ISSUE_PAPER)
    with ctx.database.write() as conn:
        add_audit_row(
            conn, ctx, actor, "print", detail=f"group_roster:{group.group}:{len(group.members)}"
        )


def check_joining(
    conn: Connection, lead: CaseRecord, cases: Sequence[CaseRecord]
) -> tuple[CaseRecord, ...]:
    """Return the cases that are not in the group of ``lead`` yet.

    Raises:
        GroupRefusedError: names each that cannot stand in it.
    """
    ids = [CaseId(one.id or 0) for one in (lead, *cases)]
    stands = group_queries.memberships(conn, ids)
    employers = group_queries.employers_of(conn, ids)
    of_lead = employers.get(CaseId(lead.id or 0), frozenset())
    joining, refused = [], []
    for case in cases:
        case_id = CaseId(case.id or 0)
        reason = joining_reason(case, employers.get(case_id, ()), lead, of_lead)
        there = stands.get(case_id)
        if there is not None and there.group == lead.receipt_number:
            continue
        if there is not None:
            reason = GroupReason.IN_A_GROUP
        if reason is not None:
            refused.append((case.shown_number, reason))
        else:
            joining.append(case)
    if refused:
        raise GroupRefusedError(tuple(refused))
    return tuple(joining)


def joined(receipt: str, ctx: Context, name: str = "") -> NewEntry:
    """Return the entry by which a case joins the group of a lead."""
    facts: dict[str, FactValue] = {"group": receipt}
    if name:
        facts["name"] = name
    return NewEntry(JOINED, ctx.today(), facts)


# One transaction each


def _join(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    case_ids: tuple[CaseId, ...],
    name: str,
    progress: Progress | None,
) -> GroupChanged:
    ctx.law_in_force.follow(conn, to_write=True)
    locked = {one: case_writes.lock_case(conn, one) for one in sorted(case_ids)}
    first = locked[case_ids[0]]
    there = group_queries.memberships(conn, case_ids[:1]).get(case_ids[0])
    if there is not None and there.group != first.receipt_number:
        raise GroupRefusedError(((first.shown_number, GroupReason.IN_A_GROUP),))
    lead = () if there is not None else (first,)
    others = check_joining(conn, first, [locked[one] for one in case_ids[1:]])
    if lead and first.ended_on is not None:
        raise GroupRefusedError(((first.shown_number, GroupReason.ENDED),))

    def changes() -> Iterator[Change]:
        for case in (*lead, *others):
            called = name if case is first else ""
            entry = joined(first.receipt_number, ctx, called)
            yield _further(conn, ctx, actor, case, entry)

    done = store_changes(conn, ctx, actor, changes(), command="make_group", progress=progress)
    return GroupChanged(first.receipt_number, done)


def _leave(  # noqa: PLR0917 - the arguments of leave_group, inside its transaction
    conn: Connection,
    ctx: Context,
    actor: Actor,
    receipt: str,
    case_ids: tuple[CaseId, ...],
    reason: str,
    progress: Progress | None,
) -> GroupChanged:
    ctx.law_in_force.follow(conn, to_write=True)
    locked = {one: case_writes.lock_case(conn, one) for one in sorted(set(case_ids))}
    members = {one for one, _, _ in group_queries.members_of(conn, receipt)}
    stay = members - set(locked)
    refused = []
    for case_id, case in locked.items():
        if case_id not in members:
            refused.append((case.shown_number, GroupReason.NOT_A_MEMBER))
        elif case.receipt_number == receipt and stay:
            refused.append((case.shown_number, GroupReason.LEAD_STAYS))
    if refused:
        raise GroupRefusedError(tuple(refused))
    entry = NewEntry(LEFT, ctx.today(), {"group": receipt, "reason": reason})
    changes = (_further(conn, ctx, actor, case, entry) for case in locked.values())
    done = store_changes(conn, ctx, actor, changes, command="leave_group", progress=progress)
    return GroupChanged(receipt, done)


def _further(
    conn: Connection, ctx: Context, actor: Actor, case: CaseRecord, entry: NewEntry
) -> Change:
    events = read_log(conn, CaseId(case.id or 0))
    return Change(case, events, admit_further(ctx, actor, case.line, events, (entry,)))


def _group(conn: Connection, receipt: str) -> CaseGroup:
    members = group_queries.members_of(conn, receipt)
    ids = [case_id for case_id, _, _ in members]
    leader = case_file.find_case(conn, receipt)
    if leader is None or leader not in ids:
        raise NoGroupError(receipt)
    joined_on = {case_id: on for case_id, _, on in members}
    called = next((name for case_id, name, _ in members if case_id == leader), "")
    ordered = sorted(ids, key=lambda one: (one != leader, one))
    found = _members(conn, ordered, leader, joined_on)
    lead = found[0].row
    people = sum(one.people for one in found)
    name = called or group_name(lead.respondent_names, people)
    return CaseGroup(receipt, name, lead.line, lead.respondent_names, found)


def _members(
    conn: Connection,
    ids: Sequence[CaseId],
    leader: CaseId | None = None,
    joined_on: Mapping[CaseId, date] = NOBODY_JOINED,
) -> tuple[GroupMember, ...]:
    rows = {row.id: row for row in case_rows.rows_of(conn, ids)}
    sums = group_queries.member_sums(conn, ids)
    return tuple(
        GroupMember(
            rows[one],
            sums[one].version,
            one == leader,
            joined_on.get(one, rows[one].received_on),
            sums[one].people,
            sums[one].claimed_fen,
            sums[one].awarded_fen,
        )
        for one in ids
        if one in rows and one in sums
    )
