"""Locked reports of months, and every case in each.  Rows are added, never changed."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, Integer, Table, Text

from db.base import BY_KEY, METADATA, UtcDateTime, refers_to, required

MonthReport = Table(
    "month_report",
    METADATA,
    Column("id", Integer, primary_key=True),
    required("number", Text, unique=True),
    required("month", Date, unique=True),
    required("sent_by", Text),
    required("sent_to", Text),
    required("sent_on", Date),
    required("note", Text),
    required("locked_at", UtcDateTime),
    required("locked_by", Text),
    Column("known_before", UtcDateTime),
    required("rates", Text),
    required("digest", Text),
)
"""``month`` is its first day; ``rates`` the numbers of the frozen rates by line, as JSON."""

MonthCase = Table(
    "month_case",
    METADATA,
    Column("report_id", Integer, refers_to("month_report.id"), primary_key=True),
    Column("receipt_number", Text, primary_key=True),
    required("line", Text),
    required("number", Text),
    required("came", Text),
    required("went", Text),
    required("complaint", Boolean),
    **BY_KEY,
)
"""How a case came into a month and how it went out of it; named by its 收件号."""
