"""Which other external matters bear the same number, or hang on the same case?"""

from __future__ import annotations

from db.queries import case_file
from db.queries import dossiers as queries
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierId, DossierRecord
from disputes_app.services.context import Context


def related_matters(
    ctx: Context, dossier_id: DossierId, cases: tuple[str, ...]
) -> tuple[DossierRecord, ...]:
    """Return the other records with the reference of a matter, and those of its cases, by id.

    Args:
        cases: receipt numbers of the cases that it belongs to.

    Raises:
        DossierMissingError: no such record.
    """
    found: dict[int, DossierRecord] = {}
    with ctx.database.read() as conn:
        record = queries.dossier_record(conn, dossier_id)
        rows: list[DossierRecord] = []
        if record.reference:
            rows += queries.dossiers_of_reference(conn, DossierType.EXTERNAL, record.reference)
        for number in cases:
            case_id = case_file.case_of_receipt(conn, number)
            if case_id is not None:
                rows += queries.dossiers_of_case(conn, case_id)
    for row in rows:
        if row.id is not None and row.id != dossier_id:
            found[row.id] = row
    return tuple(found[one] for one in sorted(found))
