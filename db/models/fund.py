"""The workers who ask the wage-guarantee fund: rows that belong to one entry of a record."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKeyConstraint, Integer, Table, Text

from db.base import BY_KEY, METADATA, required

FundWorker = Table(
    "fund_worker",
    METADATA,
    Column("dossier_id", Integer, primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("place", Integer, primary_key=True, autoincrement=False),
    required("name", Text),
    required("id_number", Text),
    required("bank", Text),
    required("account", Text),
    required("months", Text),
    required("half_months", Integer),
    Column("compensation_fen", BigInteger),
    required("base_fen", BigInteger),
    ForeignKeyConstraint(
        ["dossier_id", "seq"],
        ["dossier_entry.dossier_id", "dossier_entry.seq"],
        name="fk_fund_worker_entry",
        ondelete="RESTRICT",
    ),
    **BY_KEY,
)
"""A worker of the list of an application, as it was computed.  Rows are added, never changed;
the digest of all rows of a list stands in the facts of its entry."""
