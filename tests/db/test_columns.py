"""Rows are written as the database holds them, one by one and many at once alike."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import Boolean, Column, Date, Integer, MetaData, Table, Text

from db.base import UtcDateTime
from db.columns import Row, rows_of

THINGS = rows_of(
    Table(
        "thing",
        MetaData(),
        Column("id", Integer),
        Column("on", Date),
        Column("at", UtcDateTime),
        Column("open", Boolean),
        Column("text", Text),
    )
)
AT = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
ROWS: list[Row] = [
    (1, date(2026, 3, 2), AT, True, "一"),
    (2, None, None, None, None),
    (3, date(2026, 3, 3), AT, False, ""),
]


def test_sqlite_holds_texts_and_numbers() -> None:
    assert THINGS.held("sqlite", ROWS) == [
        (1, "2026-03-02", "2026-03-02 01:30:00.000000", 1, "一"),
        (2, None, None, None, None),
        (3, "2026-03-03", "2026-03-02 01:30:00.000000", 0, ""),
    ]
    assert {type(one[3]) for one in THINGS.held("sqlite", ROWS)} == {int, type(None)}


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
@pytest.mark.parametrize("rows", [ROWS, ROWS[:1], []])
def test_many_rows_are_held_like_one(dialect: str, rows: list[Row]) -> None:
    assert THINGS.held(dialect, rows) == list(map(THINGS.holding(dialect), rows))
