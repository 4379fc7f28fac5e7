"""What does the database say about itself?"""

from __future__ import annotations

from sqlalchemy import Connection, exists, select

from db.models import DisputeCase, Meta


def meta(conn: Connection) -> dict[str, str]:
    """Return every mark by its key."""
    return {row[0]: row[1] for row in conn.execute(select(Meta.c.key, Meta.c.value))}


def has_cases(conn: Connection) -> bool:
    """Say whether any case was ever entered."""
    return bool(conn.execute(select(exists(select(DisputeCase.c.id)))).scalar_one())
