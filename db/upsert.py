"""Which INSERT knows ON CONFLICT on this database?  Loaded where it is needed, not at start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Table

if TYPE_CHECKING:
    from sqlalchemy.dialects.postgresql import Insert as ServerInsert
    from sqlalchemy.dialects.sqlite import Insert as FileInsert


def insert_into(table: Table, *, sqlite: bool) -> FileInsert | ServerInsert:
    """Return an INSERT into a table, in the dialect of SQLite or of the server."""
    if sqlite:
        from sqlalchemy.dialects.sqlite import insert as file_insert

        return file_insert(table)
    from sqlalchemy.dialects.postgresql import insert as server_insert

    return server_insert(table)
