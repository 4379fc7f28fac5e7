"""How does the database get a mark of its own?"""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert

from db.models import Meta


def set_meta(conn: Connection, key: str, value: str) -> None:
    """Set a mark, replacing the one before."""
    conn.execute(delete(Meta).where(Meta.c.key == key))
    conn.execute(insert(Meta).values(key=key, value=value))


def drop_meta(conn: Connection, key: str) -> None:
    """Take a mark away."""
    conn.execute(delete(Meta).where(Meta.c.key == key))
