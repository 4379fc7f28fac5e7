"""How is a choice of the office stored, or taken back?"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete

from db.models import OfficeSetting
from db.upsert import insert_into


def lock_settings(conn: Connection) -> None:
    """Let nobody else change a setting until this transaction has ended; reading goes on.

    On SQLite only one transaction writes anyway.
    """
    if conn.dialect.name == "postgresql":
        conn.exec_driver_sql("LOCK TABLE office_setting IN SHARE ROW EXCLUSIVE MODE")


def set_office_setting(conn: Connection, key: str, value: str, at: datetime, by: str) -> None:
    """Store a choice, in the place of one stored before."""
    values = {"value": value, "set_at": at, "set_by": by}
    conn.execute(
        insert_into(OfficeSetting, sqlite=conn.dialect.name == "sqlite")
        .values(key=key, **values)
        .on_conflict_do_update(index_elements=["key"], set_=values)
    )


def drop_office_setting(conn: Connection, key: str) -> None:
    """Take a choice back, so that the default holds again."""
    conn.execute(delete(OfficeSetting).where(OfficeSetting.c.key == key))
