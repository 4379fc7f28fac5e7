"""Table of the files of cases, as their logs tell of them (a projection)."""

from __future__ import annotations

from sqlalchemy import Column, Date, Index, Integer, Table, Text

from db.base import BY_KEY, METADATA, refers_to, required

ArchiveFile = Table(
    "archive_file",
    METADATA,
    Column("case_id", Integer, refers_to("dispute_case.id"), primary_key=True),
    required("place", Text),
    required("file_number", Text, index=True),
    Column("archived_on", Date),
    Column("keep_until", Date),
    required("room", Text),
    Column("handed_on", Date),
    required("received_by", Text),
    required("lent", Integer),
    Column("due_back", Date),
    required("borrower", Text),
    Index(None, "archived_on", "case_id"),
    Index(None, "keep_until", "case_id"),
    Index(None, "due_back", "case_id"),
    **BY_KEY,
)
"""Where the file of a case is and how long it is kept; ``verify`` can rebuild every row."""
