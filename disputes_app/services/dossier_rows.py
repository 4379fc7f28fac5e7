"""Which records beside the cases are there, with the names and numbers that people know them by?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.queries import dossiers as queries
from db.queries import offices as office_queries
from disputes_app.domain.dossiers.records import DossierQuery, DossierRecord
from disputes_app.services.context import Context

EVERYTHING = 2**31 - 1


@dataclass(frozen=True, slots=True)
class DossierRow:
    """One record.

    Attributes:
        office, handler: names, empty for none.
        cases: receipt numbers of the cases that it belongs to.
        late: whether its own period had ended before the day of the question.
    """

    record: DossierRecord
    office: str
    handler: str
    cases: tuple[str, ...]
    late: bool


@dataclass(frozen=True, slots=True)
class DossierRows:
    """The rows asked for, and the day they hold for."""

    rows: tuple[DossierRow, ...]
    today: date


def dossier_table(ctx: Context, wanted: DossierQuery, *, limit: int) -> DossierRows:
    """Return the records asked for, at most ``limit`` of them (0 for all)."""
    today = ctx.today()
    with ctx.database.read() as conn:
        records = queries.dossier_rows(conn, wanted, limit=limit or EVERYTHING)
        cases = queries.case_numbers(conn, [one.id or 0 for one in records])
        offices = {one.id: one.name_zh for one in office_queries.offices(conn)}
        people = {one.id: one.name for one in office_queries.staff(conn)}
    rows = [
        DossierRow(
            one,
            offices.get(one.office_id or 0, ""),
            people.get(one.handler_id or 0, ""),
            cases.get(one.id or 0, ()),
            one.open and one.due_on is not None and one.due_on < today,
        )
        for one in records
    ]
    return DossierRows(tuple(rows), today)
