"""What stands in the arrears ledger of a case, and how is it paid, corrected and confirmed?

Each command is one entry of the log with its rows, in one transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from db.queries import case_file
from db.queries import ledger as ledger_queries
from db.writes import cases as case_writes
from db.writes import ledger as ledger_writes
from disputes_app.domain.cases import CaseId
from disputes_app.domain.events import Event, FactValue
from disputes_app.domain.kinds.ledger import CONFIRMED, CORRECTED, PAID, REPRESENTATIVES
from disputes_app.domain.ledger import EntryRows, LedgerLine, Mark, Payer, plain
from disputes_app.domain.ledger_changes import PaidTo, allocated, answered, corrected
from disputes_app.domain.ledger_log import (
    Ledger,
    LedgerTotals,
    filling,
    ledger_entries,
    ledger_of,
)
from disputes_app.domain.records import CaseRecord
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.ledger_totals import has_ledger
from disputes_app.services.log import change_of
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged, read_log, store_changes

Made = tuple[str, EntryRows, dict[str, FactValue]]
"""The kind of an entry, its rows, and its facts besides what rows tell."""


@dataclass(frozen=True, slots=True)
class Payment:
    """A payment as entered.

    Attributes:
        way: how it was paid, and the voucher.
        in_full: all that was ordered is paid by now.
        itemises: the entry that counted the sum as recovered already; None: it counts here.
    """

    payer: Payer
    on: date
    paid: tuple[PaidTo, ...]
    way: str = ""
    in_full: bool = False
    itemises: int | None = None


@dataclass(frozen=True, slots=True)
class CaseTotals:
    """What the ledger of one of several cases adds up to."""

    case_id: CaseId
    number: str
    totals: LedgerTotals


@dataclass(frozen=True, slots=True)
class LedgerOf:
    """The ledger of a case, with its number and version.

    ``same_project`` are the ledgers of all cases that name its project, this one among them.
    """

    case_id: CaseId
    number: str
    version: int
    ledger: Ledger
    same_project: tuple[CaseTotals, ...] = ()


def ledger_of_case(ctx: Context, case_id: CaseId) -> LedgerOf:
    """Return the ledger of a case; without a roster it is empty."""
    with ctx.database.read() as conn:
        case = case_file.case_record(conn, case_id)
        return ledger_with_project(conn, case_id, case, read_log(conn, case_id))


def ledger_with_project(
    conn: Connection, case_id: CaseId, case: CaseRecord, events: Sequence[Event]
) -> LedgerOf:
    """Return the ledger of a case whose log was read, and those of its project."""
    ledger = read_ledger(conn, case_id, events)
    project = ledger.totals.project
    others = ledger_queries.totals_of_project(conn, project) if project else ()
    same = tuple(CaseTotals(*one) for one in others)
    return LedgerOf(case_id, case.shown_number, case.version, ledger, same)


def totals_of_case(ctx: Context, case_id: CaseId) -> LedgerTotals | None:
    """Return what the ledger of a case adds up to; None where it has none."""
    with ctx.database.read() as conn:
        return ledger_queries.totals_of(conn, case_id)


def totals_of_project(ctx: Context, project: str) -> tuple[CaseTotals, ...]:
    """Return the ledgers that name a project, the newest first."""
    with ctx.database.read() as conn:
        found = ledger_queries.totals_of_project(conn, plain(project))
    return tuple(CaseTotals(*one) for one in found)


def pay(ctx: Context, actor: Actor, case_id: CaseId, payment: Payment) -> CaseChanged:
    """Record a payment, told by worker; see ``domain.kinds.ledger`` for how it counts.

    Raises:
        LedgerRefusedError: somebody would get more than is owed.
        DomainError: as ``record_event``.
    """

    def make(ledger: Ledger, _events: Sequence[Event]) -> Made:
        rows = EntryRows(payments=allocated(ledger, payment.paid))
        facts: dict[str, FactValue] = {
            "payer": payment.payer.value,
            "amount_fen": sum(one.fen for one in rows.payments),
            "workers": len({one.place for one in rows.payments}),
            "rows": len(rows.payments),
        }
        if payment.way:
            facts["way"] = plain(payment.way)
        if payment.in_full:
            facts["in_full"] = True
        if payment.itemises:
            facts["itemises"] = payment.itemises
        return PAID, rows, facts

    return _record(ctx, actor, case_id, payment.on, make, "pay_arrears")


def correct(
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    on: date,
    lines: Sequence[LedgerLine],
    reason: str,
) -> CaseChanged:
    """Record what lines are from now on, also for months that the roster left out.

    Raises:
        LedgerRefusedError: less would be due than was paid.
        DomainError: as ``record_event``.
    """

    def make(ledger: Ledger, _events: Sequence[Event]) -> Made:
        rows = EntryRows(lines=corrected(ledger, lines))
        return (
            CORRECTED,
            rows,
            {
                "reason": reason,
                "workers": len({one.place for one in rows.lines}),
                "rows": len(rows.lines),
                "due_fen": sum(one.due_fen for one in rows.lines),
                "paid_fen": sum(one.paid_fen for one in rows.lines),
            },
        )

    return _record(ctx, actor, case_id, on, make, "correct_arrears")


def confirm(  # noqa: PLR0917 - who said what, when
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    on: date,
    answers: Mapping[int, Mark],
    notes: Mapping[int, str] | None = None,
    document: str = "",
) -> CaseChanged:
    """Record which workers confirmed what the ledger says they are owed, and which did not.

    Raises:
        LedgerRefusedError, DomainError: as :func:`pay`.
    """

    def make(ledger: Ledger, _events: Sequence[Event]) -> Made:
        rows = EntryRows(marks=answered(ledger, answers, notes))
        said = [one.mark for one in rows.marks]
        facts: dict[str, FactValue] = {
            "confirmed": said.count(Mark.CONFIRMED.value),
            "disputed": said.count(Mark.DISPUTED.value),
        }
        return CONFIRMED, rows, _with_document(facts, document)

    return _record(ctx, actor, case_id, on, make, "confirm_arrears")


def elect(
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    on: date,
    places: Sequence[int],
    document: str = "",
) -> CaseChanged:
    """Record whom the workers elected to speak for them; a later election replaces it.

    Raises:
        LedgerRefusedError, DomainError: as :func:`pay`.
    """

    def make(ledger: Ledger, _events: Sequence[Event]) -> Made:
        rows = EntryRows(marks=answered(ledger, dict.fromkeys(places, Mark.REPRESENTATIVE)))
        return REPRESENTATIVES, rows, _with_document({"people": len(rows.marks)}, document)

    return _record(ctx, actor, case_id, on, make, "elect_representatives")


def read_ledger(conn: Connection, case_id: CaseId, events: Sequence[Event]) -> Ledger:
    """Return the ledger within a transaction of the caller."""
    if not has_ledger(events):
        return Ledger((), LedgerTotals())
    return ledger_of(events, ledger_queries.entry_rows(conn, case_id))


def _with_document(facts: dict[str, FactValue], document: str) -> dict[str, FactValue]:
    return {**facts, "document": plain(document)} if plain(document) else facts


def _record(
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    on: date,
    make: Callable[[Ledger, Sequence[Event]], Made],
    command: str,
) -> CaseChanged:
    actor.require(Right.RECORD_EVENT)
    return ctx.database.run_write(
        lambda conn: record_rows(conn, ctx, actor, case_id, on, make, command)
    )


def record_rows(  # noqa: PLR0917 - as above, within a transaction
    conn: Connection,
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    on: date,
    make: Callable[[Ledger, Sequence[Event]], Made],
    command: str,
) -> CaseChanged:
    """Append an entry of a ledger with its rows, within a transaction of the caller."""
    ctx.law_in_force.follow(conn, to_write=True)
    case = case_writes.lock_case(conn, case_id)
    events = read_log(conn, case_id)
    kind, rows, facts = make(read_ledger(conn, case_id, events), events)
    rests_on = " ".join(map(str, filling(ledger_entries(events))))
    told: dict[str, FactValue] = {**facts, "digest": rows.digest()}
    if rests_on:
        told["rests_on"] = rests_on
    change = change_of(conn, ctx, actor, case, events, NewEntry(kind, on, told))
    ledger_writes.insert_entry_rows(conn, case_id, change.added[0].seq, rows)
    return store_changes(conn, ctx, actor, (change,), command=command)[0]
