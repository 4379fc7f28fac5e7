"""The grades that were computed for a year: rows that belong to one entry of a record."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKeyConstraint, Index, Integer, Table, Text

from db.base import BY_KEY, METADATA, required

GradeRow = Table(
    "grade_row",
    METADATA,
    Column("dossier_id", Integer, primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("place", Integer, primary_key=True, autoincrement=False),
    required("key", Text),
    required("name", Text),
    required("code", Text),
    required("town", Text),
    Column("employer_id", Integer),
    required("grade", Text),
    required("criteria", Text),
    required("deeds", Text),
    ForeignKeyConstraint(
        ["dossier_id", "seq"],
        ["dossier_entry.dossier_id", "dossier_entry.seq"],
        name="fk_grade_row_entry",
        ondelete="RESTRICT",
    ),
    Index(None, "employer_id"),
    **BY_KEY,
)
"""An employer with the grade that was computed and the facts that made it.  Rows are added, never
changed; the digest of all rows of a computation stands in the facts of its entry.  ``employer_id``
is the record of the register at that moment: it names, and is not followed by a merge."""
