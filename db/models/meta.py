"""Table of what the database says about itself: its mark, when it was made."""

from __future__ import annotations

from sqlalchemy import Column, Table, Text

from db.base import METADATA, required

Meta = Table(
    "meta",
    METADATA,
    Column("key", Text, primary_key=True),
    required("value", Text),
)
"""One setting of the database as a whole."""
