"""Published figures, and the verdict on every case behind each.  Rows are added, never changed."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, Integer, Table, Text

from db.base import BY_KEY, METADATA, UtcDateTime, refers_to, required

FrozenFigure = Table(
    "frozen_figure",
    METADATA,
    Column("id", Integer, primary_key=True),
    required("number", Text, unique=True),
    required("title", Text),
    required("note", Text),
    required("line", Text),
    required("population", Text),
    required("basis", Text),
    required("from_day", Date),
    required("to_day", Date),
    required("as_of", Date),
    required("frozen_at", UtcDateTime),
    required("frozen_by", Text),
    required("counted", Text),
    required("counted_under", Text),
    required("digest", Text),
)
"""``frozen_at`` is also what limits the entries that were known.

``counted`` holds the numbers and ``counted_under`` law and definition, both as canonical JSON.
"""

FrozenVerdict = Table(
    "frozen_verdict",
    METADATA,
    Column("figure_id", Integer, refers_to("frozen_figure.id"), primary_key=True),
    Column("receipt_number", Text, primary_key=True),
    required("number", Text),
    required("verdict", Text),
    Column("due_on", Date),
    Column("closed_on", Date),
    required("late_entered", Boolean),
    **BY_KEY,
)
"""What a case counted as.  It names the case by its 收件号, which never changes."""
