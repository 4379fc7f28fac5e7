"""The office's own versions of forms.  Rows are added, never changed."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Table, Text

from db.base import METADATA, UtcDateTime, required

FormVersion = Table(
    "form_version",
    METADATA,
    Column("id", Integer, primary_key=True),
    required("form_id", Text),
    required("text", Text),
    required("version", Text),
    required("note", Text),
    required("saved_by", Text),
    required("saved_at", UtcDateTime),
    Index("ix_form_version", "form_id", "id"),
)
"""The newest row of a form counts.  An empty ``text`` says that the original holds again."""
