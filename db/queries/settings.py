"""What has the office chosen that moves no date?"""

from __future__ import annotations

from sqlalchemy import Connection, select

from db.models import OfficeSetting


def office_setting(conn: Connection, key: str) -> str | None:
    """Return a choice of the office, None where it never made one."""
    query = select(OfficeSetting.c.value).where(OfficeSetting.c.key == key)
    return conn.execute(query).scalar()
