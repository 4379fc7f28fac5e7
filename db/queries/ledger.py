"""Which rows does the arrears ledger of a case have, and what does it add up to?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, Table, case, distinct, func, select

from db.models import (
    ArrearsLine,
    ArrearsMark,
    ArrearsPayment,
    ArrearsTotal,
    ArrearsWorker,
    CaseParty,
    DisputeCase,
    RosterLayout,
)
from disputes_app.domain.cases import CaseId
from disputes_app.domain.ledger import (
    EntryRows,
    LedgerLine,
    LedgerMark,
    LedgerPayment,
    LedgerWorker,
    Payer,
)
from disputes_app.domain.ledger_log import LedgerTotals

_Row = TypeVar("_Row", LedgerWorker, LedgerLine, LedgerPayment, LedgerMark)
_TOTAL_COLUMNS = tuple(one for one in ArrearsTotal.c if one.name != "case_id")


def entry_rows(
    conn: Connection, case_id: CaseId, seqs: Iterable[int] | None = None
) -> dict[int, EntryRows]:
    """Return the rows of the entries of a case, by entry, in the order in which they came.

    Args:
        seqs: of these entries only; None: of all.
    """
    wanted = None if seqs is None else list(seqs)
    workers = _of(conn, ArrearsWorker, "place", LedgerWorker, case_id, wanted)
    lines = _of(conn, ArrearsLine, "n", LedgerLine, case_id, wanted)
    payments = _of(conn, ArrearsPayment, "n", LedgerPayment, case_id, wanted)
    marks = _of(conn, ArrearsMark, "n", LedgerMark, case_id, wanted)
    found = {*workers, *lines, *payments, *marks}
    return {
        seq: EntryRows(
            tuple(workers.get(seq, ())),
            tuple(lines.get(seq, ())),
            tuple(payments.get(seq, ())),
            tuple(marks.get(seq, ())),
        )
        for seq in sorted(found)
    }


def _of(
    conn: Connection,
    table: Table,
    order: str,
    make: type[_Row],
    case_id: CaseId,
    seqs: Sequence[int] | None,
) -> dict[int, list[_Row]]:
    columns = [table.c[name] for name in make._fields]
    query = select(table.c.seq, *columns).where(table.c.case_id == case_id)
    if seqs is not None:
        query = query.where(table.c.seq.in_(seqs))
    found: dict[int, list[_Row]] = {}
    for row in conn.execute(query.order_by(table.c.seq, table.c[order])):
        found.setdefault(row[0], []).append(make(*row[1:]))
    return found


def plain_sums(conn: Connection, case_id: CaseId, seqs: Sequence[int]) -> LedgerTotals:
    """Return what rosters without corrections add up to, without what was paid since."""
    line, worker = ArrearsLine.c, ArrearsWorker.c
    sums = select(
        func.count(),
        func.coalesce(func.sum(line.due_fen), 0),
        func.coalesce(func.sum(line.paid_fen), 0),
    ).where(line.case_id == case_id, line.seq.in_(seqs))
    lines, due, before = conn.execute(sums).one()
    migrant = case((worker.migrant.is_(True), worker.place))
    people = select(func.count(distinct(worker.place)), func.count(distinct(migrant))).where(
        worker.case_id == case_id, worker.seq.in_(seqs)
    )
    workers, migrants = conn.execute(people).one()
    return LedgerTotals(int(workers), int(migrants), int(lines), int(due), int(before))


def cases_with_rows(conn: Connection, first: CaseId, last: CaseId) -> frozenset[CaseId]:
    """Return which of these cases have rows of a ledger, or totals."""
    found: set[CaseId] = set()
    for table in (ArrearsWorker, ArrearsLine, ArrearsPayment, ArrearsMark, ArrearsTotal):
        query = select(table.c.case_id).where(table.c.case_id.between(first, last)).distinct()
        found.update(CaseId(one) for one in conn.execute(query).scalars())
    return frozenset(found)


def worker_names(conn: Connection, case_id: CaseId, seqs: Sequence[int]) -> str:
    """Return the names of all whom these entries list, one a line, in no order.

    One text: ten thousand rows cost more on their way here than in the database.
    """
    worker = ArrearsWorker.c
    names = func.aggregate_strings(worker.name, "\n")
    query = select(names).where(worker.case_id == case_id, worker.seq.in_(seqs))
    return conn.execute(query).scalar() or ""


def cases_with_totals(conn: Connection) -> tuple[CaseId, ...]:
    """Return the cases that have a ledger, by id."""
    query = select(ArrearsTotal.c.case_id).order_by(ArrearsTotal.c.case_id)
    return tuple(CaseId(one) for one in conn.execute(query).scalars())


def totals_of(conn: Connection, case_id: CaseId) -> LedgerTotals | None:
    """Return what the ledger of a case adds up to; None where it has none."""
    query = select(*_TOTAL_COLUMNS).where(ArrearsTotal.c.case_id == case_id)
    row = conn.execute(query).one_or_none()
    return None if row is None else _totals(tuple(row))


def totals_of_employer(
    conn: Connection, employer_id: int
) -> tuple[tuple[CaseId, str, LedgerTotals], ...]:
    """Return the ledgers of the cases in which an employer is a party, the newest case first."""
    return _listed(conn, employer_query(employer_id))


def totals_of_project(
    conn: Connection, project: str
) -> tuple[tuple[CaseId, str, LedgerTotals], ...]:
    """Return the ledgers that name a project, the newest case first."""
    return _listed(conn, project_query(project))


def totals_of_cases(
    conn: Connection, case_ids: Sequence[CaseId]
) -> tuple[tuple[CaseId, str, LedgerTotals], ...]:
    """Return the ledgers of these cases, the newest case first."""
    of_cases = ArrearsTotal.c.case_id.in_(case_ids)
    query = _joined().where(of_cases).order_by(ArrearsTotal.c.case_id.desc())
    return _listed(conn, query) if case_ids else ()


def employer_query(employer_id: int) -> Select[Any]:
    """Return the question for the ledgers of an employer."""
    cases = select(CaseParty.c.case_id).where(CaseParty.c.employer_id == employer_id)
    return _joined().where(DisputeCase.c.id.in_(cases)).order_by(DisputeCase.c.id.desc())


def project_query(project: str) -> Select[Any]:
    """Return the question for the ledgers of a project."""
    of_project = ArrearsTotal.c.project == project
    return _joined().where(of_project).order_by(ArrearsTotal.c.case_id.desc())


def _joined() -> Select[Any]:
    shown = func.coalesce(
        DisputeCase.c.number, DisputeCase.c.old_number, DisputeCase.c.receipt_number
    )
    return select(DisputeCase.c.id, shown, *_TOTAL_COLUMNS).join(
        ArrearsTotal, ArrearsTotal.c.case_id == DisputeCase.c.id
    )


def _listed(conn: Connection, query: Select[Any]) -> tuple[tuple[CaseId, str, LedgerTotals], ...]:
    return tuple((CaseId(one[0]), one[1], _totals(tuple(one[2:]))) for one in conn.execute(query))


def layout_of(conn: Connection, heads: str) -> str | None:
    """Return what was chosen for the columns of rosters with these headings."""
    query = select(RosterLayout.c.columns).where(RosterLayout.c.heads == heads)
    return conn.execute(query).scalar_one_or_none()


def _totals(row: Sequence[Any]) -> LedgerTotals:
    workers, migrants, lines, due, before, *sums, project = row
    paid = {payer: fen for payer, fen in zip(Payer, sums, strict=True) if fen}
    return LedgerTotals(workers, migrants, lines, due, before, paid, project)
