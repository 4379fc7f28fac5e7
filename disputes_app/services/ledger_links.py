"""What do arrears ledgers say for records beside the cases: a project, an application to the fund?

Nothing here writes.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy import Connection

from db.queries import dossiers as dossier_queries
from db.queries import ledger as ledger_queries
from disputes_app.domain.cases import CaseId
from disputes_app.domain.dossiers.records import DossierId, DossierRecord
from disputes_app.domain.fund_computation import FundWorker
from disputes_app.domain.fund_rows import PlainArrears, workers_of_arrears
from disputes_app.domain.ledger import PayKind
from disputes_app.domain.ledger_log import Ledger
from disputes_app.services.context import Context
from disputes_app.services.ledger import CaseTotals, read_ledger
from disputes_app.services.log_store import read_log


def fund_rows(ctx: Context, dossier_id: DossierId) -> tuple[FundWorker, ...]:
    """Return who is owed what for which months by the ledgers of the cases of an application.

    A worker's month counts once, also where several of its cases name it: the first one holds.
    """
    with ctx.database.read() as conn:
        ids = dossier_queries.case_ids_of(conn, dossier_id)
        ledgers = [
            read_ledger(conn, CaseId(one), read_log(conn, CaseId(one)))
            for one in ids
            if ledger_queries.totals_of(conn, CaseId(one)) is not None
        ]
    seen: set[tuple[str, str, str]] = set()
    lines: list[PlainArrears] = []
    for ledger in ledgers:
        found = list(_lines(ledger))
        lines += [one for key, one in found if key not in seen]
        seen |= {key for key, _ in found}
    return workers_of_arrears(lines)


def ledgers_of_project(ctx: Context, dossier_id: DossierId) -> tuple[CaseTotals, ...]:
    """Return the ledgers that name a project, and those of its cases; the newest case first."""
    with ctx.database.read() as conn:
        record = dossier_queries.dossier_record(conn, dossier_id)
        found = {
            case_id: CaseTotals(case_id, number, totals)
            for name in (record.title, record.number)
            for case_id, number, totals in ledger_queries.totals_of_project(conn, name)
        }
        ids = [CaseId(one) for one in dossier_queries.case_ids_of(conn, dossier_id)]
        for case_id, number, totals in ledger_queries.totals_of_cases(conn, ids):
            found.setdefault(case_id, CaseTotals(case_id, number, totals))
    return tuple(found[one] for one in sorted(found, reverse=True))


def projects_of_ledger(conn: Connection, case_id: CaseId) -> tuple[DossierRecord, ...]:
    """Return the project that the roster of a case names, where the register has it."""
    totals = ledger_queries.totals_of(conn, case_id)
    if totals is None or not totals.project:
        return ()
    return dossier_queries.projects_named(conn, totals.project)


def _lines(ledger: Ledger) -> Iterator[tuple[tuple[str, str, str], PlainArrears]]:
    for one in ledger.workers:
        who = one.worker
        for line in one.lines:
            # The fund advances wages and severance, nothing that was ordered on top.
            if line.outstanding_fen > 0 and line.line.kind != PayKind.EXTRA:
                plain = PlainArrears(
                    who.name,
                    who.id_number,
                    date.fromisoformat(f"{line.line.month}-01"),
                    line.outstanding_fen,
                    who.bank,
                    who.account,
                    is_severance=line.line.kind == PayKind.SEVERANCE,
                )
                yield (who.key, line.line.month, line.line.kind), plain
