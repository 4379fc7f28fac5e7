from __future__ import annotations

import psycopg
import pytest

from tests.support.databases import TEMPLATE
from tests.support.server_rooms import Rooms

EVERYTHING = """
SELECT (SELECT count(*) FROM office), (SELECT string_agg(version_num, ',') FROM alembic_version),
       (SELECT last_value FROM pg_sequences WHERE sequencename = 'office_id_seq')
"""
OFFICE = "INSERT INTO office (code, name_zh, name_en, town) VALUES ('A', 'x', 'x', '')"


@pytest.mark.parametrize(
    ("written", "is_lent_again"),
    [
        pytest.param(OFFICE, True, id="rows"),
        pytest.param(f"{OFFICE}; DELETE FROM office", True, id="a number taken"),
        pytest.param("UPDATE alembic_version SET version_num = 'x'", True, id="rows of the copy"),
        pytest.param("DELETE FROM alembic_version", True, id="rows taken away"),
        pytest.param("CREATE INDEX extra ON office (town)", False, id="an index"),
        pytest.param(f"{OFFICE}; ANALYZE office", False, id="statistics"),
    ],
)
def test_the_next_test_finds_a_database_as_it_was_made(
    rooms: Rooms, written: str, is_lent_again: bool
) -> None:
    room = rooms.take(TEMPLATE)
    with psycopg.connect(room.address) as conn:
        before = conn.execute(EVERYTHING).fetchone()
        conn.execute(written.encode())
    assert room.clean() is is_lent_again
    if not is_lent_again:
        room.close()
        return
    with psycopg.connect(room.address) as conn:
        assert conn.execute(EVERYTHING).fetchone() == before
    rooms.give_back(TEMPLATE, room)
