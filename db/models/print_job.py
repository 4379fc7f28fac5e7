"""Table of the issued papers that wait for their sheets."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Table, Text

from db.base import METADATA, UtcDateTime, refers_to, required

PrintJob = Table(
    "print_job",
    METADATA,
    Column("id", Integer, primary_key=True),
    required("paper_id", Integer, refers_to("issued_paper.id"), index=True),
    required("copies", Integer),
    required("state", Text),
    required("printer", Text),
    required("problem", Text),
    required("queued_at", UtcDateTime),
    required("queued_by", Text),
    Index("ix_print_job_state", "state", "id"),
)
"""Paper output that was asked for.  It says nothing of the case: what was issued stays issued
whatever becomes of the sheets."""
