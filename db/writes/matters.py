"""How are the matters beside the procedure of a case brought in line with its log?"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, Integer, bindparam

from db.columns import Row, rows_of
from db.models import CaseMatter
from disputes_app.domain.cases import CaseId
from disputes_app.domain.matter_records import MatterRecord

MATTER_ROWS = rows_of(CaseMatter)
_OF_CASE = bindparam("of_case", type_=Integer())
_DELETE = CaseMatter.delete().where(CaseMatter.c.case_id == _OF_CASE)


def replace_matters(conn: Connection, case_id: CaseId, matters: Sequence[MatterRecord]) -> None:
    """Store the matters of a case as its log leaves them."""
    conn.execute(_DELETE, {"of_case": case_id})
    MATTER_ROWS.insert(conn, [matter_values(case_id, one) for one in matters])


def matter_values(case_id: CaseId, one: MatterRecord) -> Row:
    """Return a row for MATTER_ROWS."""
    return (
        case_id,
        one.kind.value,
        one.seq,
        one.place,
        one.state.value,
        one.open,
        one.sort_on,
        one.opened_on,
        one.due_on,
        one.ended_on,
        one.clock_seq,
        one.office_id,
        one.body,
        one.fen,
        one.paid_fen,
        one.reference,
    )
