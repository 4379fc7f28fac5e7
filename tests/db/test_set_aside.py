from __future__ import annotations

import pytest
from sqlalchemy import Connection, inspect

from db.engine import Database
from db.models import CaseClock, DisputeCase
from db.writes.set_aside import indexes_set_aside

TABLES = (DisputeCase, CaseClock)


def indexes(conn: Connection) -> dict[str, list[object]]:
    known = inspect(conn)
    return {
        str(one["name"]): list(one["column_names"])
        for table in TABLES
        for one in known.get_indexes(table.name)
    }


def test_plain_indexes_are_away_while_tables_are_filled(database: Database) -> None:
    with database.write() as conn:
        before = indexes(conn)
        with indexes_set_aside(conn, TABLES):
            assert len(indexes(conn)) < len(before)
        assert indexes(conn) == before


def test_a_failure_brings_them_back(database: Database) -> None:
    with database.read() as conn:
        before = indexes(conn)
    with (
        pytest.raises(RuntimeError),
        database.write() as conn,
        indexes_set_aside(conn, TABLES),
    ):
        raise RuntimeError
    with database.read() as conn:
        assert indexes(conn) == before
