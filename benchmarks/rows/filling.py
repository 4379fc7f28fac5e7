"""How are drawn cases written into a new database: as sets, indexes and counts last?

The file is an ordinary database of the program (made by its own migrations), marked as a
demonstration.  Its cases have everything that lists, figures and search read; logs, parties
and audit are left out, as no measured question reads those of a million cases.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

from benchmarks.rows.beside import (
    AMOUNT_COLUMNS,
    CLOCK_COLUMNS,
    HEARING_COLUMNS,
    amount_rows,
    clock_rows,
    hearing_rows,
)
from benchmarks.rows.drawing import (
    CASE_COLUMNS,
    SPAN_COLUMNS,
    TODAY,
    Drawer,
    DrawnCase,
    case_row,
    search_row,
    span_rows,
)
from benchmarks.rows.people import offices, staff
from disputes_app.bootstrap import DEMONSTRATION_MARK, opened
from disputes_app.domain.register_keys import core_name, whole_name

SEED = 2025
_CHUNK = 5_000
_FILLED = ("dispute_case", "case_span", "case_clock", "hearing", "case_amount")

COVERING = (
    "CREATE INDEX bench_rate ON dispute_case"
    " (line, complaint, due_sort, measure, attributed_office_id, late_entered, provisional)"
)
"""The best index there is for grouping the case table; only the comparison uses it."""

_MONTH = "substr({0}, 1, 8) || '01'"
_COUNTED = """
WITH counted AS (
  SELECT line, complaint, office_id, from_on, to_on, measure, counted_on
    FROM case_span WHERE known_to IS NULL AND measure <> 'none'
  UNION ALL
  SELECT line, complaint, office_id, from_on, to_on, 'late_entered', counted_on
    FROM case_span WHERE known_to IS NULL AND late_entered AND measure IN ('on_time', 'late')
)
"""


def fill(path: Path, count: int) -> None:
    """Make a database of ``count`` cases at ``path``, which must not exist."""
    with opened(str(path), create=True):
        pass  # tables and law
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        for pragma in ("synchronous = OFF", "cache_size = -400000", "temp_store = MEMORY"):
            connection.execute(f"PRAGMA {pragma}")
        indexes = _take_indexes(connection)
        connection.execute("BEGIN")
        _fill_people(connection)
        drawer = Drawer(count, SEED)
        _fill_employers(connection, drawer)
        _fill_cases(connection, drawer)
        _insert(connection, "number_series", ("series", "year", "next_value"), drawer.series)
        _count(connection)
        for statement in [*indexes, COVERING]:
            connection.execute(statement)
        connection.execute("COMMIT")
        connection.execute("ANALYZE")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


def _take_indexes(connection: sqlite3.Connection) -> list[str]:
    """Drop the indexes of the large tables; return the statements that make them again."""
    marks = ", ".join("?" * len(_FILLED))
    found = connection.execute(
        f"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        f" AND tbl_name IN ({marks})",
        _FILLED,
    ).fetchall()
    for name, _ in found:
        connection.execute(f"DROP INDEX {name}")
    return [statement for _, statement in found]


def _fill_people(connection: sqlite3.Connection) -> None:
    marks = [(DEMONSTRATION_MARK, "yes"), ("demonstration_day", TODAY.isoformat())]
    _insert(connection, "meta", ("key", "value"), marks)
    _insert(
        connection,
        "office",
        ("id", "code", "name_zh", "name_en", "line", "town"),
        [(one.id, one.code, one.name_zh, one.name_en, one.line, one.town) for one in offices()],
    )
    _insert(
        connection,
        "staff",
        ("id", "office_id", "name", "role", "active"),
        [(one.id, one.office_id, one.name, one.role, 1) for one in staff()],
    )


def _fill_employers(connection: sqlite3.Connection, drawer: Drawer) -> None:
    _insert(
        connection,
        "employer",
        ("id", "name", "name_key", "pinyin_key", "core_key"),
        [
            (number, one.text, whole_name(one.text), one.key, core_name(one.text))
            for number, one in enumerate(drawer.firms, start=1)
        ],
    )


def _fill_cases(connection: sqlite3.Connection, drawer: Drawer) -> None:
    cases = drawer.cases()
    while chunk := list(islice(cases, _CHUNK)):
        _fill_chunk(connection, chunk)


def _fill_chunk(connection: sqlite3.Connection, chunk: Sequence[DrawnCase]) -> None:
    _insert(connection, "dispute_case", CASE_COLUMNS, map(case_row, chunk))
    _insert(connection, "case_span", SPAN_COLUMNS, (row for one in chunk for row in span_rows(one)))
    for table, columns, rows in (
        ("case_clock", CLOCK_COLUMNS, clock_rows),
        ("hearing", HEARING_COLUMNS, hearing_rows),
        ("case_amount", AMOUNT_COLUMNS, amount_rows),
    ):
        _insert(connection, table, columns, (row for one in chunk for row in rows(one)))
    _insert(connection, "case_search", ("rowid", "tokens"), map(search_row, chunk))


def _insert(
    connection: sqlite3.Connection,
    table: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[str | int | None]],
) -> None:
    marks = ", ".join("?" * len(columns))
    connection.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)


def _count(connection: sqlite3.Connection) -> None:
    """Count the spans into the tallies and the monthly changes, each in one statement."""
    month, begun, over = (_MONTH.format(one) for one in ("counted_on", "from_on", "to_on"))
    last = "to_on = '9999-12-31'"
    connection.execute(
        "INSERT INTO rate_tally (line, complaint, grain, measure, starts_on, office_id, n)"
        f" {_COUNTED} SELECT line, complaint, 'day', measure, counted_on, office_id, count(*)"
        f" FROM counted WHERE {last} GROUP BY 1, 2, 4, 5, 6 UNION ALL"
        f" SELECT line, complaint, 'month', measure, {month}, office_id, count(*)"
        f" FROM counted WHERE {last} GROUP BY 1, 2, 4, 5, 6"
    )
    connection.execute(
        "INSERT INTO rate_change (line, complaint, measure, starts_on, changed_on, office_id, n)"
        f" {_COUNTED} SELECT line, complaint, measure, {month}, changed_on, office_id, sum(n)"
        f" FROM (SELECT *, {begun} AS changed_on, 1 AS n FROM counted UNION ALL"
        f" SELECT *, {over}, -1 FROM counted WHERE NOT {last})"
        " GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(n) <> 0"
    )
