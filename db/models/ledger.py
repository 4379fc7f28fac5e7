"""Tables of the arrears ledger: rows that belong to entries of logs, and what they add up to."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, Table, Text

from db.base import BY_KEY, METADATA, UtcDateTime, refers_to, required

ArrearsWorker = Table(
    "arrears_worker",
    METADATA,
    Column("case_id", Integer, refers_to("dispute_case.id"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("place", Integer, primary_key=True, autoincrement=False),
    required("name", Text),
    required("id_number", Text),
    required("phone", Text),
    required("bank", Text),
    required("account", Text),
    required("migrant", Boolean),
    required("trade", Text),
    required("team", Text),
    **BY_KEY,
)
"""Somebody who is owed money, as one entry tells of him.  Appended, never changed."""

ArrearsLine = Table(
    "arrears_line",
    METADATA,
    Column("case_id", Integer, refers_to("dispute_case.id"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("n", Integer, primary_key=True, autoincrement=False),
    required("place", Integer),
    required("month", Text),
    required("kind", Text),
    required("due_fen", BigInteger),
    required("paid_fen", BigInteger),
    **BY_KEY,
)
"""What is due to one worker for one month, as one entry tells.  Appended, never changed."""

ArrearsPayment = Table(
    "arrears_payment",
    METADATA,
    Column("case_id", Integer, refers_to("dispute_case.id"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("n", Integer, primary_key=True, autoincrement=False),
    required("place", Integer),
    required("month", Text),
    required("kind", Text),
    required("fen", BigInteger),
    required("reference", Text),
    **BY_KEY,
)
"""What one worker got for one line in one payment.  Appended, never changed."""

ArrearsMark = Table(
    "arrears_mark",
    METADATA,
    Column("case_id", Integer, refers_to("dispute_case.id"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("n", Integer, primary_key=True, autoincrement=False),
    required("place", Integer),
    required("mark", Text),
    required("note", Text),
    **BY_KEY,
)
"""What one worker said about the claim, or that he was elected.  Appended, never changed."""

ArrearsTotal = Table(
    "arrears_total",
    METADATA,
    Column("case_id", Integer, refers_to("dispute_case.id"), primary_key=True, autoincrement=False),
    required("workers", Integer),
    required("migrants", Integer),
    required("lines", Integer),
    required("due_fen", BigInteger),
    required("before_fen", BigInteger),
    required("employer_fen", BigInteger),
    required("contractor_fen", BigInteger),
    required("owner_fen", BigInteger),
    required("deposit_fen", BigInteger),
    required("fund_fen", BigInteger),
    required("court_fen", BigInteger),
    required("project", Text),
    Index(None, "project", "case_id"),
    **BY_KEY,
)
"""What a ledger adds up to (a projection): ``verify`` can rebuild it."""

RosterLayout = Table(
    "roster_layout",
    METADATA,
    Column("heads", Text, primary_key=True),
    required("columns", Text),
    required("chosen_by", Text),
    required("chosen_at", UtcDateTime),
    **BY_KEY,
)
"""What the columns of rosters with these headings are, as somebody chose last."""
