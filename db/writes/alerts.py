"""How is a set of rules of early warning stored?  Rows are added, never changed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from db.models import AlertRuleSet


def lock_rules(conn: Connection) -> None:
    """Let nobody else adopt rules until this transaction has ended; reading goes on.

    On SQLite only one transaction writes anyway.
    """
    if conn.dialect.name == "postgresql":
        conn.exec_driver_sql("LOCK TABLE alert_rule_set IN SHARE ROW EXCLUSIVE MODE")


def add_rule_set(conn: Connection, text: str, reason: str, by: str, at: datetime) -> int:
    """Add a set, which holds from now on, and return its id."""
    values = {"text": text, "reason": reason, "adopted_by": by, "adopted_at": at}
    found = conn.execute(AlertRuleSet.insert().returning(AlertRuleSet.c.id), values)
    return int(found.scalar_one())
