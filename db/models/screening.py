"""The findings of a town's screening report: rows that belong to one entry of a record."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKeyConstraint, Integer, Table, Text

from db.base import BY_KEY, METADATA, required

ScreeningRow = Table(
    "screening_row",
    METADATA,
    Column("dossier_id", Integer, primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("place", Integer, primary_key=True, autoincrement=False),
    required("employer", Text, index=True),
    required("code", Text, index=True),
    required("address", Text),
    required("project", Text),
    required("workers", Integer),
    required("months", Integer),
    Column("amount_fen", BigInteger),
    required("risk", Text),
    required("text", Text),
    required("reported_by", Text),
    ForeignKeyConstraint(
        ["dossier_id", "seq"],
        ["dossier_entry.dossier_id", "dossier_entry.seq"],
        name="fk_screening_row_entry",
        ondelete="RESTRICT",
    ),
    **BY_KEY,
)
"""A finding as the town reported it.  Rows are added, never changed; the digest of the rows of an
entry stands in its facts."""
