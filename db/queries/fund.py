"""Which workers does the list of an application to the fund name?"""

from __future__ import annotations

from sqlalchemy import Connection, select

from db.models import FundWorker as Table
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.fund_computation import FundWorker
from disputes_app.domain.fund_rows import months_of


def fund_workers(conn: Connection, dossier_id: DossierId, seq: int) -> tuple[FundWorker, ...]:
    """Return the workers of the list that an entry brought, in its order."""
    columns = Table.c
    query = (
        select(
            columns.place,
            columns.name,
            columns.id_number,
            columns.bank,
            columns.account,
            columns.months,
            columns.half_months,
            columns.compensation_fen,
            columns.base_fen,
        )
        .where(columns.dossier_id == dossier_id, columns.seq == seq)
        .order_by(columns.place)
    )
    return tuple(
        FundWorker(place, name, number, bank, account, months_of(months), halves, owed, base)
        for place, name, number, bank, account, months, halves, owed, base in conn.execute(query)
    )
