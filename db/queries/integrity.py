"""Does the database agree with itself: file, references, tallies?"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from sqlalchemy import Connection, func, select

from db.models import CaseSpan, RateChange, RateTally, whole_schema
from db.queries.case_file import SPAN_COLUMNS, span_of
from db.writes.spans import Movements


@dataclass(frozen=True, slots=True)
class Checked:
    """How many things were looked at, and what is wrong with some of them."""

    checked: int
    problems: tuple[str, ...]


def file_integrity(conn: Connection) -> Checked:
    """Let SQLite read every page and index.  A server checks its own files."""
    if conn.dialect.name != "sqlite":
        return Checked(1, ())
    found = [str(one) for one in conn.exec_driver_sql("PRAGMA integrity_check").scalars()]
    pages = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
    return Checked(int(pages), () if found == ["ok"] else tuple(found))


def foreign_keys(conn: Connection) -> Checked:
    """Look for rows that refer to what is not there."""
    searches = _searches_for_orphans()
    problems = []
    for column, search in searches:
        missing = conn.exec_driver_sql(search).scalar_one()
        if missing:
            problems.append(f"{column}: {missing}")
    return Checked(len(searches), tuple(problems))


@cache
def _searches_for_orphans() -> tuple[tuple[str, str], ...]:
    """Return each column that refers to another, and the plain SQL that counts what it misses.

    Written once: as statements they would be put into words anew for every database.
    """
    found = []
    for table in whole_schema().sorted_tables:
        for key in table.foreign_keys:
            column, target = key.parent, key.column
            parent = target.table.alias("referred")
            other = parent.c[target.name]
            orphan = (
                select(func.count())
                .select_from(table.outerjoin(parent, other == column))
                .where(column.is_not(None), other.is_(None))
            )
            found.append((f"{table.name}.{column.name}", str(orphan)))
    return tuple(found)


def tallies(conn: Connection) -> Checked:
    """Count everything anew from the spans held to be true, and compare."""
    movements = Movements()
    held = select(*SPAN_COLUMNS).where(CaseSpan.c.known_to.is_(None))
    for row in conn.execute(held):
        movements.add(span_of(row), 1)
    problems: list[str] = []
    checked = 0
    for table, expected in ((RateTally, movements.tallies), (RateChange, movements.changes)):
        found = {tuple(row[:-1]): row[-1] for row in conn.execute(select(table))}
        wanted = cast("dict[tuple[Any, ...], int]", dict(expected))
        keys = {*found, *wanted}
        checked += len(keys)
        problems += [
            f"{table.name} {key}: {found.get(key, 0)} instead of {wanted.get(key, 0)}"
            for key in sorted(keys)
            if found.get(key, 0) != wanted.get(key, 0)
        ]
    return Checked(checked, tuple(problems))
