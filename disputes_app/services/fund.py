"""How is an application to the wage-guarantee fund computed, paid out and looked at?

The steps without rows of workers are recorded like those of every record
(``services.dossiers``); what brings rows, or names some of them, is recorded here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import Connection

from db.queries import case_file
from db.queries import dossiers as queries
from db.queries import fund as fund_queries
from db.queries import minimum_wage as wage_queries
from db.writes import fund as fund_writes
from disputes_app.domain.cases import CaseId
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.fund import COMPUTED, PAID
from disputes_app.domain.dossiers.reading import live_steps
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Facts, FactValue
from disputes_app.domain.fold import fold, live_events
from disputes_app.domain.fund_computation import (
    FundComputation,
    FundRowError,
    FundTerms,
    FundWorker,
    WageMonth,
    check_worker,
    computation,
    with_wages,
)
from disputes_app.domain.fund_evidence import CaseEvidence, case_evidence
from disputes_app.domain.fund_log import FundLog, PayState, fund_log
from disputes_app.domain.fund_rows import FundFlaw, FundRows, read_rows, rows_digest
from disputes_app.domain.fund_settings import COMPENSATION_CAP, LIMIT, MONTHS_CAP, REVIEW_DAYS
from disputes_app.domain.office_settings import OfficeSettings
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.dossiers import DossierChanged, record_step_in
from disputes_app.services.identity import IdNumberError, read_id_number
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import read_log
from disputes_app.services.office_settings import settings_of
from disputes_app.services.table_file import TableRow, read_table, read_text

_ID_LENGTH = 18


@dataclass(eq=False)
class NoFundRowsError(DomainError):
    """The list names nobody."""


@dataclass(eq=False)
class NoFundListError(DomainError):
    """No list was computed for the application, so that nobody can be paid."""


@dataclass(frozen=True, slots=True)
class FundPayment:
    """What the bank told on a day: places of workers it paid, and whose money came back."""

    on: date
    paid: tuple[int, ...] = ()
    failed: tuple[int, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class PaidWorker:
    """A worker of the list, and what became of the advance."""

    worker: FundWorker
    advance_fen: int
    state: PayState


@dataclass(frozen=True, slots=True)
class FundView:
    """An application as its part of the page shows it.

    Attributes:
        computed: the table of the list in force; None while there is none.
        workers: what became of each worker's advance.
        review_days: the term that the office has set; None where it has set none.
        evidence: papers of the linked cases that may prove the arrears.
    """

    log: FundLog
    computed: FundComputation | None
    workers: tuple[PaidWorker, ...]
    review_days: int | None
    evidence: tuple[CaseEvidence, ...] = ()


# Queries


def fund_view(ctx: Context, dossier_id: DossierId) -> FundView:
    """Return an application as it stands today; raise DossierMissingError."""
    with ctx.database.read() as conn:
        log = _log(conn, ctx, dossier_id)
        days = settings_of(conn).number(REVIEW_DAYS)
        found = _evidence(conn, ctx, dossier_id)
        if log.computed is None:
            return FundView(log, None, (), days, found)
        rows = fund_queries.fund_workers(conn, dossier_id, log.computed.seq)
    table = computation(rows, log.computed.terms)
    workers = tuple(
        PaidWorker(one.worker, one.advance_fen, log.pay_state(one.worker.place, one.advance_fen))
        for one in table.advances
    )
    return FundView(log, table, workers, days, found)


def preview_fund(
    ctx: Context, workers: Sequence[FundWorker], wage_month: WageMonth, on: date
) -> FundComputation:
    """Return the table that :func:`compute_fund` would record; raise as it does."""
    with ctx.database.read() as conn:
        return _computed(conn, ctx, workers, wage_month, on)


def rows_in_file(ctx: Context, path: Path) -> FundRows:
    """Return the workers of a csv or xlsx file; raise TableUnreadableError."""
    return _checked(ctx, read_table(path))


def rows_in_text(ctx: Context, text: str) -> FundRows:
    """Return the workers of rows pasted with their heading; raise TableUnreadableError."""
    return _checked(ctx, read_text(text))


# Commands


def compute_fund(
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    workers: Sequence[FundWorker],
    *,
    on: date,
    seen_version: int,
    wage_month: WageMonth = WageMonth.ARREARS,
) -> DossierChanged:
    """Record the list of workers with what each may be advanced; it replaces an earlier list.

    Raises:
        FundRowError, NoFundRowsError, WageUnknownError: a row cannot be counted.
        As :func:`disputes_app.services.dossiers.record_step`.
    """
    actor.require(Right.RECORD_EVENT)

    def work(conn: Connection) -> DossierChanged:
        return compute_in(
            conn,
            ctx,
            actor,
            dossier_id,
            workers,
            on=on,
            wage_month=wage_month,
            seen_version=seen_version,
        )

    return ctx.database.run_write(work)


def record_payment(
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    payment: FundPayment,
    *,
    seen_version: int,
) -> DossierChanged:
    """Record whom the bank paid and whose money came back.

    Raises:
        NoFundListError: nothing was computed.
        As :func:`disputes_app.services.dossiers.record_step`.
    """
    actor.require(Right.RECORD_EVENT)

    def work(conn: Connection) -> DossierChanged:
        return pay_in(conn, ctx, actor, dossier_id, payment, seen_version=seen_version)

    return ctx.database.run_write(work)


# Inside a transaction of another use case; the right is the caller's to check


def compute_in(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    workers: Sequence[FundWorker],
    *,
    on: date,
    wage_month: WageMonth = WageMonth.ARREARS,
    seen_version: int | None = None,
) -> DossierChanged:
    """Record a list within a transaction of many; raise as :func:`compute_fund`."""
    table = _computed(conn, ctx, workers, wage_month, on)
    rows = tuple(one.worker for one in table.advances)
    facts: Facts = {
        "people": table.people,
        "owed_fen": table.owed_fen,
        "wages_fen": table.wages_fen,
        "compensation_fen": table.compensation_fen,
        "advance_fen": table.advance_fen,
        "months_cap": table.terms.months_cap,
        "compensation_cap": table.terms.compensation_cap,
        "limit_fen": table.terms.limit_fen,
        "wage_month": table.terms.wage_month.value,
        "digest": rows_digest(rows),
    }
    entry = NewEntry(COMPUTED, on, facts)
    changed = record_step_in(
        conn, ctx, actor, dossier_id, entry, seen_version=seen_version, command="compute_fund"
    )
    seq = queries.dossier_record(conn, dossier_id).last_seq
    fund_writes.insert_fund_workers(conn, dossier_id, seq, rows)
    return changed


def pay_in(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    payment: FundPayment,
    *,
    seen_version: int | None = None,
) -> DossierChanged:
    """Record a payment within a transaction of many; raise as :func:`record_payment`."""
    log = _log(conn, ctx, dossier_id)
    if log.computed is None:
        raise NoFundListError
    rows = fund_queries.fund_workers(conn, dossier_id, log.computed.seq)
    table = computation(rows, log.computed.terms)
    sums = {one.worker.place: one.advance_fen for one in table.advances}
    facts: dict[str, FactValue] = {}
    if payment.paid:
        facts["paid"] = sorted(payment.paid)
        facts["amount_fen"] = sum(sums.get(place, 0) for place in payment.paid)
    if payment.failed:
        facts["failed"] = sorted(payment.failed)
    if payment.note:
        facts["note"] = payment.note
    return record_step_in(
        conn,
        ctx,
        actor,
        dossier_id,
        NewEntry(PAID, payment.on, facts),
        seen_version=seen_version,
        command="record_fund_payment",
    )


def terms_in_force(settings: OfficeSettings, wage_month: WageMonth) -> FundTerms:
    """Return the caps as the office has set them."""
    return FundTerms(
        settings.number(MONTHS_CAP) or 0,
        settings.number(COMPENSATION_CAP) or 0,
        settings.number(LIMIT) or 0,
        wage_month,
    )


def _computed(
    conn: Connection, ctx: Context, workers: Sequence[FundWorker], wage_month: WageMonth, on: date
) -> FundComputation:
    if not workers:
        raise NoFundRowsError
    for one in workers:
        check_worker(one, ctx.today())
    places = [one.place for one in workers]
    if places != list(range(1, len(places) + 1)):
        raise FundRowError(places[0], "fund_row_worker_twice", "")
    rows = with_wages(workers, wage_queries.minimum_wages(conn), wage_month, on)
    return computation(rows, terms_in_force(settings_of(conn), wage_month))


def _log(conn: Connection, ctx: Context, dossier_id: DossierId) -> FundLog:
    queries.dossier_record(conn, dossier_id)
    events = [one.event for one in queries.dossier_log(conn, dossier_id)]
    return fund_log(live_steps(DossierType.FUND, events, ctx.today()))


def _evidence(conn: Connection, ctx: Context, dossier_id: DossierId) -> tuple[CaseEvidence, ...]:
    law = ctx.law_in_force.follow(conn)
    today = ctx.today()
    found: list[CaseEvidence] = []
    for case_id in queries.stored_dossier(conn, dossier_id).case_ids:
        record = case_file.case_record(conn, CaseId(case_id))
        events = read_log(conn, CaseId(case_id))
        numbers = record.receipt_number, record.number or record.receipt_number
        state = fold(record.line, events, law, today)
        found += case_evidence(live_events(events, today), state, numbers, law, today)
    return tuple(found)


def _checked(ctx: Context, table: Sequence[TableRow]) -> FundRows:
    found = read_rows([(row.line, row.cells) for row in table], ctx.today())
    flaws = list(found.flaws)
    lines: dict[str, int] = {}
    for row in table:
        for text in row.cells.values():
            lines.setdefault("".join(text.split()).upper(), row.line)
    for one in found.workers:
        if len(one.id_number) == _ID_LENGTH:
            try:
                read_id_number(one.id_number)
            except IdNumberError:
                line = lines.get(one.id_number, 0)
                flaws.append(FundFlaw(line, "fund_row_bad_id", one.id_number))
    return FundRows(found.workers, tuple(sorted(flaws, key=lambda flaw: flaw.line)))
