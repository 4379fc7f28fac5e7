"""How does a row of the database become a line of a list?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, Select, Table, func, select

from db.models import DisputeCase, Office, Staff
from disputes_app.domain.case_list import CaseRow
from disputes_app.domain.cases import CaseId, Departure, Line, Outcome, Source, Stage

Query = TypeVar("Query", bound=Select[Any])

_LINES = {one.value: one for one in Line}
_SOURCES = {one.value: one for one in Source}
_OUTCOMES: dict[str | None, Outcome | None] = {None: None, **{one.value: one for one in Outcome}}
_DEPARTURES: dict[str | None, Departure | None] = {
    None: None,
    **{one.value: one for one in Departure},
}
_STAGES: dict[str | None, Stage | None] = {None: None, **{one.value: one for one in Stage}}

CASES = cast("Table", DisputeCase.__table__)
"""The case table.  Lists are composed from it, not from the model: hints need the table."""

_OFFICES = cast("Table", Office.__table__)
_STAFF = cast("Table", Staff.__table__)
_SPECIAL: dict[str, Any] = {
    "shown_number": func.coalesce(CASES.c.number, CASES.c.old_number, CASES.c.receipt_number),
    "office": _OFFICES.c.name_zh,
    "handler": _STAFF.c.name,
}
_NAMES = tuple(one.name for one in fields(CaseRow))
_COLUMNS: list[Any] = [_SPECIAL[one] if one in _SPECIAL else CASES.c[one] for one in _NAMES]
_LIST = select(*_COLUMNS).select_from(
    CASES.join(_OFFICES, _OFFICES.c.id == CASES.c.office_id).outerjoin(
        _STAFF, _STAFF.c.id == CASES.c.handler_id
    )
)
_CONVERTED: dict[str, dict[Any, Any]] = {
    "line": _LINES,
    "source": _SOURCES,
    "outcome": _OUTCOMES,
    "departure": _DEPARTURES,
    "stage": _STAGES,
}
_PLACES = tuple((_NAMES.index(name), values) for name, values in _CONVERTED.items())


def list_query(index: str) -> Select[Any]:
    """Return the columns of a list read from an index, without conditions or order."""
    return bound_to(_LIST, index)


def bound_to(query: Query, index: str) -> Query:
    """Bind SQLite to an index of the case table; a server's planner finds it by itself.

    SQLite's planner prefers the index of all cases to the small one of the open cases as
    soon as both can serve, which costs a thousandfold on a million cases.
    """
    return query.with_hint(CASES, f"INDEXED BY {index}", "sqlite")


def case_row(values: Sequence[Any]) -> CaseRow:
    """Return the line of a list from the first columns of a row."""
    cells = list(values)
    for place, kinds in _PLACES:
        cells[place] = kinds[cells[place]]
    return CaseRow(*cells)


def rows_of(conn: Connection, case_ids: Sequence[CaseId]) -> tuple[CaseRow, ...]:
    """Return the lines of these cases, in the order of the ids; unknown ids are left out."""
    if not case_ids:
        return ()
    query = _LIST.where(CASES.c.id.in_(case_ids))
    found = {row[0]: case_row(row) for row in conn.execute(query)}
    return tuple(found[one] for one in case_ids if one in found)
