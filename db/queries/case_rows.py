"""How does a row of the database become a line of a list?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import cache, partial
from itertools import islice
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
_LIST = select(*_COLUMNS).select_from(
    CASES.join(_OFFICES, _OFFICES.c.id == CASES.c.office_id).outerjoin(
        _STAFF, _STAFF.c.id == CASES.c.handler_id
    )
)
_KINDS: dict[str, dict[Any, Any]] = {
    "line": _LINES,
    "source": _SOURCES,
    "outcome": _OUTCOMES,
    "departure": _DEPARTURES,
    "stage": _STAGES,
}
_TRUTH = {0: False, 1: True}


class _Days(dict[str | None, date | None]):
    """The days that SQLite holds as text, each read once: they come again and again."""

    def __missing__(self, text: str | None) -> date | None:
        day = self[text] = None if text is None else date.fromisoformat(text)
        return day


def _converters(*, sqlite: bool) -> tuple[tuple[int, Callable[[Any], Any]], ...]:
    """Return by place how a column becomes what a line of a list says."""
    found: dict[str, Callable[[Any], Any]] = {
        name: kinds.__getitem__ for name, kinds in _KINDS.items()
    }
    if sqlite:
        days = _Days()
        columns = [CASES.c[name] for name in _NAMES if name in CASES.c]
        found |= {one.name: days.__getitem__ for one in columns if one.type.python_type is date}
        found |= {one.name: _TRUTH.__getitem__ for one in columns if one.type.python_type is bool}
    return tuple((_NAMES.index(name), convert) for name, convert in found.items())


_case_row: Callable[[Iterable[Any]], CaseRow] = partial(tuple.__new__, CaseRow)
"""``CaseRow._make`` without its check of the length."""
_FROM_SQLITE = _converters(sqlite=True)
_FROM_SERVER = _converters(sqlite=False)


def list_query(index: str) -> Select[Any]:
    """Return the columns of a list read from an index, without conditions or order."""
    return bound_to(_LIST, index)


def bound_to(query: Query, index: str) -> Query:
    """Bind SQLite to an index of the case table; a server's planner finds it by itself.

    SQLite's planner prefers the index of all cases to the small one of the open cases as
    soon as both can serve, which costs a thousandfold on a million cases.
    """
    return query.with_hint(CASES, f"INDEXED BY {index}", "sqlite")


def case_rows(rows: Sequence[Sequence[Any]], *, sqlite: bool) -> tuple[CaseRow, ...]:
    """Return the lines of a list from the first columns of rows as the driver gave them.

    Converted a column at a time: for a page of 200 lines that costs a fifth of the reading.
    """
    if not rows:
        return ()
    columns: list[Iterable[Any]] = list(islice(zip(*rows, strict=True), len(_NAMES)))
    for place, convert in _FROM_SQLITE if sqlite else _FROM_SERVER:
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
    return written(_LIST, sqlite=sqlite).text
