"""How are the clocks, sums and search keys of a case brought in line with its log?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from functools import cache
from operator import attrgetter

from sqlalchemy import Column, Connection, Integer, MetaData, Table, Text, bindparam

from db.columns import Row, Rows, rows_of
from db.models import CaseAmount, CaseClock
from db.search_keys import stored_keys
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.records import AmountRecord, ClockRecord

CLOCK_ROWS = rows_of(CaseClock)
AMOUNT_ROWS = rows_of(CaseAmount)

_OF_CASE = bindparam("of_case", type_=Integer())
_DELETE_CLOCKS = CLOCK_ROWS.table.delete().where(CLOCK_ROWS.table.c.case_id == _OF_CASE)
_DELETE_AMOUNTS = AMOUNT_ROWS.table.delete().where(AMOUNT_ROWS.table.c.case_id == _OF_CASE)

_clock_values = attrgetter(*[one.name for one in fields(ClockRecord)])


def replace_clocks(conn: Connection, case_id: CaseId, clocks: Sequence[ClockRecord]) -> None:
    """Store the clocks of a case as its log leaves them."""
    conn.execute(_DELETE_CLOCKS, {"of_case": case_id})
    CLOCK_ROWS.insert(conn, [clock_values(case_id, clock) for clock in clocks])


def clock_values(case_id: CaseId, clock: ClockRecord) -> Row:
    """Return a row for CLOCK_ROWS."""
    return (case_id, *_clock_values(clock))


def replace_amounts(
    conn: Connection, case_id: CaseId, line: Line, amounts: Sequence[AmountRecord]
) -> None:
    """Store the sums of a case as its log leaves them."""
    conn.execute(_DELETE_AMOUNTS, {"of_case": case_id})
    AMOUNT_ROWS.insert(conn, [amount_values(case_id, line, amount) for amount in amounts])


def amount_values(case_id: CaseId, line: Line, amount: AmountRecord) -> Row:
    """Return a row for AMOUNT_ROWS."""
    return (case_id, amount.seq, amount.what, amount.happened_on, amount.fen, line.value)


def search_rows(conn: Connection) -> Rows:
    """Return where search keys are written: FTS5's rowid, or a keyed table."""
    return _search_rows("rowid" if conn.dialect.name == "sqlite" else "case_id")


@cache
def _search_rows(key: str) -> Rows:
    table = Table("case_search", MetaData(), Column(key, Integer), Column("tokens", Text))
    return Rows(table, (key, "tokens"))


def index_case(conn: Connection, case_id: CaseId, tokens: str) -> None:
    """Replace the search keys of a case: bigrams and initials, space-joined."""
    rows = search_rows(conn)
    key = rows.table.c[rows.columns[0]]
    conn.execute(rows.table.delete().where(key == _OF_CASE), {"of_case": case_id})
    rows.insert(conn, [(case_id, stored_keys(tokens))])
