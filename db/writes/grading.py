"""How are the grades of a year written?"""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import Connection

from db.columns import rows_of
from db.models import GradeRow as Table
from disputes_app.domain.compliance import GradeRow, deeds_text
from disputes_app.domain.dossiers.records import DossierId

_ROWS = rows_of(Table)


def insert_grade_rows(
    conn: Connection, dossier_id: DossierId, seq: int, rows: Iterable[GradeRow]
) -> None:
    """Add the rows of one computation; the caller has locked the record."""
    _ROWS.insert(
        conn,
        (
            (
                dossier_id,
                seq,
                place,
                one.key,
                one.name,
                one.code,
                one.town,
                one.employer_id,
                one.grade.value,
                json.dumps([criterion.value for criterion in one.criteria]),
                deeds_text(one.deeds),
            )
            for place, one in enumerate(rows, start=1)
        ),
    )
