"""How is a value that was entered by hand written?"""

from __future__ import annotations

from sqlalchemy import Connection

from db.models import IndicatorEntry as EntryRow
from disputes_app.domain.indicator_entries import IndicatorEntry


def lock_entries(conn: Connection) -> None:
    """Let nobody else enter a value until this transaction has ended; reading goes on.

    On SQLite only one transaction writes anyway.
    """
    if conn.dialect.name == "postgresql":
        conn.exec_driver_sql("LOCK TABLE indicator_entry IN SHARE ROW EXCLUSIVE MODE")


def insert_entry(conn: Connection, entry: IndicatorEntry) -> None:
    """Add an entry behind all others."""
    conn.execute(
        EntryRow.insert(),
        {
            "indicator": entry.indicator,
            "year": entry.year,
            "value": entry.value,
            "source": entry.source,
            "reason": entry.reason,
            "entered_at": entry.entered_at,
            "entered_by": entry.entered_by,
        },
    )
