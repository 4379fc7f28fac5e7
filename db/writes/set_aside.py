"""How are tables filled from nothing without keeping every index up to date row by row?

An index that is made once from all rows is cheaper than one that grows with each of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Index, Table, inspect


@contextmanager
def indexes_set_aside(conn: Connection, tables: Iterable[Table]) -> Iterator[None]:
    """Drop the plain indexes of tables, and make them again at the end.

    Indexes that keep values unique stay.  All of it belongs to the transaction of ``conn``: where
    it is rolled back, the indexes are there as before.
    """
    known = inspect(conn)
    away: list[Index] = []
    for table in tables:
        there = {one["name"] for one in known.get_indexes(table.name)}
        away += [one for one in table.indexes if not one.unique and one.name in there]
    for index in away:
        index.drop(conn)
    yield
    for index in away:
        index.create(conn)
