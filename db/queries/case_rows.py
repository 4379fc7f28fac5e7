"""How does a row of the database become a line of a list?"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import cache, partial
from itertools import islice
from operator import itemgetter
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, func, select

from db.models import DisputeCase, Office, Staff
from db.queries.written import written
from disputes_app.domain.case_list import CaseRow
from disputes_app.domain.cases import CaseId, Departure, Line, Outcome, Source, Stage

Query = TypeVar("Query", bound=Select[Any])

_IDS_AT_ONCE = 500

_LINES = {one.value: one for one in Line}
_SOURCES = {one.value: one for one in Source}
_OUTCOMES: dict[str | None, Outcome | None] = {None: None, **{one.value: one for one in Outcome}}
_DEPARTURES: dict[str | None, Departure | None] = {
    None: None,
    **{one.value: one for one in Departure},
}
_STAGES: dict[str | None, Stage | None] = {None: None, **{one.value: one for one in Stage}}

CASES = DisputeCase
"""The case table.  Lists are composed from it, not from the model: hints need the table."""

_OFFICES = Office
_STAFF = Staff
_SPECIAL: dict[str, Any] = {
    "shown_number": func.coalesce(CASES.c.number, CASES.c.old_number, CASES.c.receipt_number),
    "office": _OFFICES.c.name_zh,
    "handler": _STAFF.c.name,
}
_NAMES = CaseRow._fields
_COLUMNS: list[Any] = [_SPECIAL[one] if one in _SPECIAL else CASES.c[one] for one in _NAMES]
_KINDS: dict[str, dict[Any, Any]] = {
    "line": _LINES,
    "source": _SOURCES,
    "outcome": _OUTCOMES,
    "departure": _DEPARTURES,
    "stage": _STAGES,
}
_FROM_SERVER = tuple((_NAMES.index(name), kinds.__getitem__) for name, kinds in _KINDS.items())
"""By place how a column becomes what a line of a list says; SQLite's driver does it itself."""


class _Days(dict[bytes, date]):
    """The days that SQLite holds as text, each read once: they come again and again."""

    def __missing__(self, text: bytes) -> date:
        day = self[text] = date.fromisoformat(text.decode())
        return day


_case_row: Callable[[Iterable[Any]], CaseRow] = partial(tuple.__new__, CaseRow)
"""``CaseRow._make`` without its check of the length."""
_own: Callable[[Sequence[Any]], Iterable[Any]] = itemgetter(slice(len(_NAMES)))
"""The columns of a line, without what a statement asks besides."""


def _read_as(name: str) -> str:
    """Return the name under which SQLite's driver knows how to read a column; empty for plain."""
    if name in _KINDS:
        return f"case_{name}"
    python_type = CASES.c[name].type.python_type if name in CASES.c else str
    return {date: "case_day", bool: "case_truth"}.get(python_type, "")


@cache
def _teach_sqlite() -> None:
    """Tell SQLite's driver how columns are read; a column asks for it by its label.

    Done as the row is fetched it costs less than making text of the value would.
    """
    for name, kinds in _KINDS.items():
        read = {str(one).encode(): kind for one, kind in kinds.items() if one is not None}
        sqlite3.register_converter(f"case_{name}", read.__getitem__)
    sqlite3.register_converter("case_day", _Days().__getitem__)
    sqlite3.register_converter("case_truth", {b"0": False, b"1": True}.__getitem__)


@cache
def _list(*, by_driver: bool) -> Select[Any]:
    """Return the columns of a list; ``by_driver`` where SQLite's driver reads their values."""
    columns = _COLUMNS
    if by_driver:
        _teach_sqlite()
        columns = [
            column.label(f"{name} [{_read_as(name)}]") if _read_as(name) else column
            for name, column in zip(_NAMES, _COLUMNS, strict=True)
        ]
    return select(*columns).select_from(
        CASES.join(_OFFICES, _OFFICES.c.id == CASES.c.office_id).outerjoin(
            _STAFF, _STAFF.c.id == CASES.c.handler_id
        )
    )


def list_query(index: str, *, by_driver: bool = False) -> Select[Any]:
    """Return the columns of a list read from an index, without conditions or order.

    Args:
        by_driver: the statement is handed to SQLite's driver as text, not run by SQLAlchemy.
    """
    return bound_to(_list(by_driver=by_driver), index)


def bound_to(query: Query, index: str) -> Query:
    """Bind SQLite to an index of the case table; a server's planner finds it by itself.

    SQLite's planner prefers the index of all cases to the small one of the open cases as
    soon as both can serve, which costs a thousandfold on a million cases.
    """
    return query.with_hint(CASES, f"INDEXED BY {index}", "sqlite")


def case_rows(rows: Sequence[Sequence[Any]], *, sqlite: bool) -> tuple[CaseRow, ...]:
    """Return the lines of a list from the first columns of rows as the driver gave them.

    Args:
        sqlite: SQLite's driver has read the values already; else they are read a column at a time.
    """
    if sqlite:
        return tuple(map(_case_row, map(_own, rows)))
    if not rows:
        return ()
    columns: list[Iterable[Any]] = list(islice(zip(*rows, strict=True), len(_NAMES)))
    for place, convert in _FROM_SERVER:
        columns[place] = map(convert, columns[place])
    return tuple(map(_case_row, zip(*columns, strict=True)))


def rows_of(conn: Connection, case_ids: Sequence[CaseId]) -> tuple[CaseRow, ...]:
    """Return the lines of these cases, in the order of the ids; unknown ids are left out."""
    if not case_ids:
        return ()
    sqlite = conn.dialect.name == "sqlite"
    found = {row.id: row for row in case_rows(_read(conn, case_ids), sqlite=sqlite)}
    return tuple([found[one] for one in case_ids if one in found])


def _read(conn: Connection, case_ids: Sequence[CaseId]) -> Sequence[Sequence[Any]]:
    """Return the rows of these cases in any order, as the driver gives them."""
    if conn.dialect.name != "sqlite":
        text = f"{list_text(sqlite=False)} WHERE dispute_case.id = ANY(%(ids)s)"
        return conn.exec_driver_sql(text, {"ids": list(case_ids)}).all()
    found: list[Sequence[Any]] = []
    for first in range(0, len(case_ids), _IDS_AT_ONCE):
        ids = case_ids[first : first + _IDS_AT_ONCE]
        marks = ", ".join("?" * len(ids))
        text = f"{list_text(sqlite=True)} WHERE dispute_case.id IN ({marks})"
        found += conn.exec_driver_sql(text, tuple(ids)).all()
    return found


@cache
def list_text(*, sqlite: bool) -> str:
    """Return the words of a list's statement up to its conditions."""
    return written(_list(by_driver=sqlite), sqlite=sqlite).text
