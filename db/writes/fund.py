"""How is the list of an application to the fund written?"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from db.columns import rows_of
from db.models import FundWorker as Table
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.fund_computation import FundWorker
from disputes_app.domain.fund_rows import months_text

_ROWS = rows_of(Table)


def insert_fund_workers(
    conn: Connection, dossier_id: DossierId, seq: int, workers: Sequence[FundWorker]
) -> None:
    """Add the workers of a list that an entry of a locked record brings."""
    _ROWS.insert(
        conn,
        [
            (
                dossier_id,
                seq,
                one.place,
                one.name,
                one.id_number,
                one.bank,
                one.account,
                months_text(one),
                one.half_months,
                one.compensation_fen,
                one.base_fen,
            )
            for one in workers
        ],
    )
