"""How does the office make a choice that moves no date?"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from db.models import OfficeSetting
from db.upsert import insert_into


def set_office_setting(conn: Connection, key: str, value: str, at: datetime, by: str) -> None:
    """Keep a choice; the one before it is gone, its audit row is not."""
    row = {"key": key, "value": value, "set_at": at, "set_by": by}
    statement = insert_into(OfficeSetting, sqlite=conn.dialect.name == "sqlite").values(row)
    changed = {"value": value, "set_at": at, "set_by": by}
    conn.execute(statement.on_conflict_do_update(index_elements=["key"], set_=changed))
