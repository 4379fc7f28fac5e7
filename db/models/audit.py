"""Tables of the audit chain."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Table, Text

from db.base import METADATA, UtcDateTime, refers_to, required

Audit = Table(
    "audit",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=False),
    required("at", UtcDateTime),
    required("actor", Text),
    required("role", Text),
    required("office_id", Integer),
    required("command", Text),
    Column("case_id", Integer, refers_to("dispute_case.id")),
    required("detail", Text),
    Column("event_seq", Integer),
    Column("event_digest", Text),
    required("prev_hash", Text),
    required("hash", Text),
    Index(None, "case_id", "id"),
)
"""One thing done.  ``hash`` covers the row and ``prev_hash``, the hash of the row before."""

AuditHead = Table(
    "audit_head",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=False),
    required("last_id", Integer),
    required("hash", Text),
)
"""The end of the chain: one row, locked last by every command."""
