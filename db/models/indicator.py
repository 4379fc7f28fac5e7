"""Values of the plan's indicators that people enter by hand.  Rows are added, never changed."""

from __future__ import annotations

from sqlalchemy import Column, Integer, Table, Text

from db.base import METADATA, UtcDateTime, required

IndicatorEntry = Table(
    "indicator_entry",
    METADATA,
    Column("id", Integer, primary_key=True),
    required("indicator", Text),
    required("year", Integer, index=True),
    Column("value", Text),
    required("source", Text),
    required("reason", Text),
    required("entered_at", UtcDateTime),
    required("entered_by", Text),
)
"""The last row of an indicator and year holds; one without ``value`` takes back what held."""
