"""Tables of the files kept with cases, and of the words in their names."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, Table, Text

from db.base import BY_KEY, METADATA, SORTED_TEXT, UtcDateTime, refers_to, required

CaseAttachment = Table(
    "attachment",
    METADATA,
    Column("id", Integer, primary_key=True),
    required("case_id", Integer, refers_to("dispute_case.id")),
    required("sha256", Text, index=True),
    required("size", BigInteger),
    required("name", Text),
    required("media_type", Text),
    required("kind", Text),
    Column("event_seq", Integer),
    required("note", Text),
    required("protected", Boolean),
    required("added_at", UtcDateTime),
    required("added_by", Text),
    Column("removed_at", UtcDateTime),
    Column("removed_by", Text),
    required("removal_reason", Text),
    Index(None, "case_id", "id"),
)
"""A file of a case.  Rows are never deleted; the content lies in a folder under ``sha256``."""

AttachmentWord = Table(
    "attachment_word",
    METADATA,
    Column("word", SORTED_TEXT, primary_key=True),
    Column("attachment_id", Integer, refers_to("attachment.id"), primary_key=True),
    **BY_KEY,
)
"""A word of a name, by which the file is found; a protected file has none."""
