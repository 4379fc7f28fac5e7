"""Tables of the number series and of every number given out."""

from __future__ import annotations

from sqlalchemy import Column, Date, Integer, Table, Text, UniqueConstraint

from db.base import BY_KEY, METADATA, refers_to, required

NumberSeries = Table(
    "number_series",
    METADATA,
    Column("series", Text, primary_key=True),
    Column("year", Integer, primary_key=True, autoincrement=False),
    required("next_value", Integer),
    **BY_KEY,
)
"""The counter of a series in a year; ``next_value`` has not been given out."""

IssuedNumber = Table(
    "issued_number",
    METADATA,
    Column("text", Text, primary_key=True),
    required("series", Text),
    required("year", Integer),
    required("n", Integer),
    Column("case_id", Integer, refers_to("dispute_case.id"), index=True),
    Column("voided_on", Date),
    Column("reason", Text),
    UniqueConstraint("series", "year", "n"),
)
"""A number that was given out.  A voided one stays used and listed."""
