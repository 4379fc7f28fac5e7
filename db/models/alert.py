"""Table of the rules by which trouble is seen early."""

from __future__ import annotations

from sqlalchemy import Column, Integer, Table, Text

from db.base import METADATA, UtcDateTime, required

AlertRuleSet = Table(
    "alert_rule_set",
    METADATA,
    Column("id", Integer, primary_key=True),
    required("text", Text),
    required("reason", Text),
    required("adopted_by", Text),
    required("adopted_at", UtcDateTime),
)
"""A set of rules that the bureau adopted.  Rows are added, never changed; the last one holds."""
