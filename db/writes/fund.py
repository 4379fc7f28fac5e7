"""How is the list of an application to the fund written?"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from db.columns import rows_of
from db.models import FundWorker as Table
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.fund_computation import FundWorker
from disputes_app.domain.fund_rows import row_values

_ROWS = rows_of(Table)


def insert_fund_workers(
    conn: Connection, dossier_id: DossierId, seq: int, workers: Sequence[FundWorker]
) -> None:
    """Add the workers of a list that an entry of a locked record brings."""
    _ROWS.insert(
        conn,
        [(dossier_id, seq, *row_values(one)) for one in workers],
    )
