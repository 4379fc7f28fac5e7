"""Which INSERT knows ON CONFLICT on this database?  Loaded where it is needed, not at start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, Table

if TYPE_CHECKING:
    from sqlalchemy.dialects.postgresql import Insert as ServerInsert
    from sqlalchemy.dialects.sqlite import Insert as FileInsert


def insert_into(conn: Connection, table: Table) -> FileInsert | ServerInsert:
    """Return an INSERT into a table, of the dialect of the connection."""
    if conn.dialect.name == "sqlite":
        from sqlalchemy.dialects.sqlite import insert as file_insert

        return file_insert(table)
    from sqlalchemy.dialects.postgresql import insert as server_insert

    return server_insert(table)
