"""What does the ledger of a case add up to now?  Stored beside its log, and compared by verify."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from db.queries import ledger as ledger_queries
from db.writes import ledger as ledger_writes
from disputes_app.domain.cases import CaseId
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.ledger import CORRECTED, PREFIX
from disputes_app.domain.ledger_log import (
    LedgerTotals,
    filling,
    ledger_entries,
    ledger_of,
    paid_by_payer,
    project_of,
)


def store_totals(conn: Connection, case_id: CaseId, events: Sequence[Event]) -> None:
    """Bring the stored totals in line with the log; a case without a ledger costs nothing."""
    if has_ledger(events):
        ledger_writes.replace_totals(conn, case_id, _totals(conn, case_id, events))


def has_ledger(events: Iterable[Event]) -> bool:
    """Say whether a log ever told of a ledger."""
    return any(one.kind.startswith(PREFIX) for one in events)


def _totals(conn: Connection, case_id: CaseId, events: Sequence[Event]) -> LedgerTotals | None:
    entries = ledger_entries(events)
    seqs = filling(entries)
    if not seqs:
        return None
    if any(one.kind == CORRECTED for one in entries):
        return ledger_of(events, ledger_queries.entry_rows(conn, case_id, seqs)).totals
    sums = ledger_queries.plain_sums(conn, case_id, seqs)
    return replace(sums, paid=paid_by_payer(entries), project=project_of(entries))
