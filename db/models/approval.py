"""Tables of the approvals that the logs tell of (a projection), and of those who sign."""

from __future__ import annotations

from sqlalchemy import Column, Date, Index, Integer, Table, Text

from db.base import BY_KEY, METADATA, UtcDateTime, partial_index, refers_to, required

ApprovalRequest = Table(
    "approval_request",
    METADATA,
    Column("case_id", Integer, refers_to("dispute_case.id"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    required("asked", Text),
    required("state", Text),
    required("asked_on", Date),
    required("asked_by", Text),
    Column("settled_seq", Integer),
    partial_index("ix_approval_request_waiting", ("case_id", "seq"), "state = 'waiting'"),
    **BY_KEY,
)
"""A request for a signature as its case's log tells of it; ``verify`` can rebuild every row."""

Signer = Table(
    "signer",
    METADATA,
    Column("id", Integer, primary_key=True),
    required("name", Text),
    required("office", Text),
    Column("delegated_from", Date),
    Column("delegated_to", Date),
    required("used_at", UtcDateTime),
    Index(None, "used_at"),
)
"""Who has signed: offered again where signed sheets are entered.  It decides nothing."""
