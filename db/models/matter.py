"""Table of what runs beside the procedure of a case, computed from its log (a projection)."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Date, Index, Integer, Table, Text

from db.base import BY_KEY, METADATA, refers_to, required

CaseMatter = Table(
    "case_matter",
    METADATA,
    Column("case_id", Integer, refers_to("dispute_case.id"), primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("place", Integer, primary_key=True, autoincrement=False),
    required("state", Text),
    required("open", Boolean),
    required("sort_on", Date),
    required("opened_on", Date),
    Column("due_on", Date),
    Column("ended_on", Date),
    Column("clock_seq", Integer),
    Column("office_id", Integer),
    required("body", Text),
    Column("fen", BigInteger),
    Column("paid_fen", BigInteger),
    required("reference", Text),
    Index(None, "kind", "open", "sort_on", "case_id"),
    Index(None, "kind", "sort_on", "case_id"),
    Index(None, "kind", "reference", "open", "case_id"),
    **BY_KEY,
)
"""A row of a list such as 先行调解, 委托调解, 履行跟踪 or 协议审查; see domain.case_matters."""
