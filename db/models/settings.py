"""Tables of what the office sets where the law leaves it a choice, and of values with dates."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Date, Table, Text

from db.base import METADATA, UtcDateTime, required

MinimumWage = Table(
    "minimum_wage",
    METADATA,
    Column("in_force_from", Date, primary_key=True),
    required("monthly_fen", BigInteger),
    Column("hourly_fen", BigInteger),
    required("source", Text),
    required("mark", Text),
    required("adopted_at", UtcDateTime),
)
"""Shanghai's monthly minimum wage from a day on, until the next row's day."""

OfficeSetting = Table(
    "office_setting",
    METADATA,
    Column("key", Text, primary_key=True),
    required("value", Text),
    required("set_at", UtcDateTime),
    required("set_by", Text),
)
"""A choice of the office that moves no date; those that do are policy settings."""
