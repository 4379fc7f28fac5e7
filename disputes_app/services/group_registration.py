"""How are many workers of one employer registered in one act, or one more after another?

Each gets a case of his own with its receipt number; all stand in one group, which the first
leads.  One transaction: all of them or none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from db.queries import groups as group_queries
from db.writes import cases as case_writes
from disputes_app.domain.case_group import GroupReason, GroupRefusedError
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.claim_items import NATURE_OF_CAUSE, Nature
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import FactValue
from disputes_app.domain.kinds.claims import CLAIM_ITEM
from disputes_app.domain.staff import RIGHTS, Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.group_workers import WorkerRow, registration_of
from disputes_app.services.groups import GroupChanged, check_joining, joined
from disputes_app.services.log_entries import NewEntry, admit_further
from disputes_app.services.log_store import CaseChanged, Change, read_log, store_changes
from disputes_app.services.progress import Progress
from disputes_app.services.registration import (
    BackEntryUnconfirmedError,
    Registration,
    check,
    new_case,
    party_records,
)

COMMAND = "register_group"


@dataclass(eq=False)
class WorkersRefusedError(DomainError):
    """Some rows cannot be registered as they are, so none was; ``lines`` are their numbers."""

    lines: tuple[int, ...]


def register_workers(
    ctx: Context,
    actor: Actor,
    template: Registration,
    rows: Sequence[WorkerRow],
    name: str = "",
    progress: Progress | None = None,
) -> GroupChanged:
    """Register a case for each worker, all in one group; the first leads.

    Args:
        template: what all have in common: office, employer, cause, claims; no applicants.
        rows: as ``checked_workers`` returned them.

    Raises:
        WorkersRefusedError: a row has a flaw that cannot be overlooked.
        RegistrationError, NotAllowedError and what :func:`register_case` raises besides.
    """
    actor.require(Right.REGISTER)
    refused = tuple(row.line for row in rows if row.is_refused)
    if refused or not rows:
        raise WorkersRefusedError(refused)
    registrations = [registration_of(template, row) for row in rows]
    for one in registrations:
        _check(actor, one)

    def write(conn: Connection) -> GroupChanged:
        ctx.law_in_force.follow(conn, to_write=True)
        records = [party_records(conn, one) for one in registrations]
        leads: list[str] = []

        def changes() -> Iterator[Change]:
            for row, one, parties in zip(rows, registrations, records, strict=True):

                def entries(receipt: str, row: WorkerRow = row) -> list[NewEntry]:
                    first = not leads
                    if first:
                        leads.append(receipt)
                    entry = joined(leads[0], ctx, name.strip() if first else "")
                    return (
                        [entry, *_items(template, row)] if len(rows) > 1 else _items(template, row)
                    )

                yield new_case(conn, ctx, actor, one, parties, entries)

        done = store_changes(conn, ctx, actor, changes(), command=COMMAND, progress=progress)
        return GroupChanged(leads[0], done)

    return ctx.database.run_write(write)


def register_next(
    ctx: Context, actor: Actor, registration: Registration, first: CaseId
) -> CaseChanged:
    """Register a case into the group of another one, which leads a new group if it is in none.

    Raises:
        GroupRefusedError: the case is of another line or employer, or the first has ended.
        As :func:`disputes_app.services.registration.register_case` besides.
    """
    actor.require(Right.REGISTER)
    _check(actor, registration)

    def write(conn: Connection) -> CaseChanged:
        ctx.law_in_force.follow(conn, to_write=True)
        lead = case_writes.lock_case(conn, first)
        there = group_queries.memberships(conn, (first,)).get(first)
        receipt = lead.receipt_number if there is None else there.group
        if there is None and lead.ended_on is not None:
            raise GroupRefusedError(((lead.shown_number, GroupReason.ENDED),))
        records = party_records(conn, registration)

        def changes() -> Iterator[Change]:
            if there is None:
                events = read_log(conn, first)
                entry = joined(receipt, ctx)
                added = admit_further(ctx, actor, lead.line, events, (entry,))
                yield Change(lead, events, added)
            change = new_case(conn, ctx, actor, registration, records, (joined(receipt, ctx),))
            check_joining(conn, lead, (change.case,))
            yield change

        return store_changes(conn, ctx, actor, changes(), command="register_next")[-1]

    return ctx.database.run_write(write)


def _check(actor: Actor, registration: Registration) -> None:
    check(registration)
    alone = Right.BACK_ENTER in RIGHTS[actor.role]
    if registration.is_back_entry and not alone and registration.confirmed_by is None:
        raise BackEntryUnconfirmedError(registration.received_on)


def _items(template: Registration, row: WorkerRow) -> list[NewEntry]:
    """Return the items of a worker's claims that the list gives an amount of its own.

    None where the template has items: those come with the registration, with the own amounts.
    """
    if template.line is not Line.ARBITRATION or template.claims:
        return []
    found = []
    lines = [one.strip() for one in template.summary.splitlines() if one.strip()]
    for number, line in enumerate(lines, start=1):
        if line not in row.items:
            continue
        nature = NATURE_OF_CAUSE.get(line, Nature.UNCLEAR)
        facts: dict[str, FactValue] = {
            "number": number,
            "nature": nature.value,
            "text": line,
            "claimed_fen": row.items[line],
        }
        found.append(NewEntry(CLAIM_ITEM, template.received_on, facts))
    return found
