"""How do the rows of an entry of the arrears ledger, and what they add up to, get stored?"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from itertools import islice

from sqlalchemy import Connection, Integer, bindparam

from db.columns import Row, Rows, rows_of
from db.models import (
    ArrearsLine,
    ArrearsMark,
    ArrearsPayment,
    ArrearsTotal,
    ArrearsWorker,
    RosterLayout,
)
from db.upsert import insert_into
from disputes_app.domain.cases import CaseId
from disputes_app.domain.ledger import EntryRows, Payer
from disputes_app.domain.ledger_log import LedgerTotals

WORKERS = rows_of(ArrearsWorker)
LINES = rows_of(ArrearsLine)
PAYMENTS = rows_of(ArrearsPayment)
MARKS = rows_of(ArrearsMark)
TOTALS = rows_of(ArrearsTotal)
_OF_CASE = bindparam("of_case", type_=Integer())
_DELETE = ArrearsTotal.delete().where(ArrearsTotal.c.case_id == _OF_CASE)
_CHUNK = 2_000


def insert_entry_rows(
    conn: Connection,
    case_id: CaseId,
    seq: int,
    rows: EntryRows,
    step: Callable[[int], None] = lambda _done: None,
) -> None:
    """Append the rows of an entry; ``step`` is told how many are written, and may raise."""
    done = 0
    for table, values in _values(case_id, seq, rows):
        waiting = iter(values)
        while chunk := list(islice(waiting, _CHUNK)):
            step(done)
            table.insert(conn, chunk)
            done += len(chunk)
    step(done)


def _values(case_id: CaseId, seq: int, rows: EntryRows) -> Iterable[tuple[Rows, Iterable[Row]]]:
    head = (case_id, seq)
    yield WORKERS, (head + one for one in rows.workers)
    yield LINES, ((*head, n, *one) for n, one in enumerate(rows.lines))
    yield PAYMENTS, ((*head, n, *one) for n, one in enumerate(rows.payments))
    yield MARKS, ((*head, n, *one) for n, one in enumerate(rows.marks))


def replace_totals(conn: Connection, case_id: CaseId, totals: LedgerTotals | None) -> None:
    """Store what the ledger of a case adds up to; None: it has none any more."""
    conn.execute(_DELETE, {"of_case": case_id})
    if totals is not None:
        TOTALS.insert(conn, [total_values(case_id, totals)])


def total_values(case_id: CaseId, totals: LedgerTotals) -> Row:
    """Return a row for TOTALS."""
    return (
        case_id,
        totals.workers,
        totals.migrants,
        totals.lines,
        totals.due_fen,
        totals.before_fen,
        *(totals.paid.get(payer, 0) for payer in Payer),
        totals.project,
    )


def keep_layout(conn: Connection, heads: str, columns: str, *, by: str, at: datetime) -> None:
    """Remember what the columns of rosters with these headings are."""
    values = {"columns": columns, "chosen_by": by, "chosen_at": at}
    statement = insert_into(RosterLayout, sqlite=conn.dialect.name == "sqlite")
    conn.execute(
        statement.values(heads=heads, **values).on_conflict_do_update(
            index_elements=["heads"], set_=values
        )
    )
