"""How does a row of the database become a line of a list?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import Connection, Select, func, select

from db.models import DisputeCase, Office, Staff
from disputes_app.domain.case_list import CaseRow
from disputes_app.domain.cases import CaseId, Departure, Line, Outcome, Source, Stage

_LINES = {one.value: one for one in Line}
_SOURCES = {one.value: one for one in Source}
_OUTCOMES: dict[str | None, Outcome | None] = {None: None, **{one.value: one for one in Outcome}}
_DEPARTURES: dict[str | None, Departure | None] = {
    None: None,
    **{one.value: one for one in Departure},
}
_STAGES: dict[str | None, Stage | None] = {None: None, **{one.value: one for one in Stage}}

_SPECIAL: dict[str, Any] = {
    "shown_number": func.coalesce(
        DisputeCase.number, DisputeCase.old_number, DisputeCase.receipt_number
    ),
    "office": Office.name_zh,
    "handler": Staff.name,
}
_NAMES = tuple(one.name for one in fields(CaseRow))
_COLUMNS: list[Any] = [_SPECIAL.get(one, getattr(DisputeCase, one, None)) for one in _NAMES]
_LIST = (
    select(*_COLUMNS)
    .select_from(DisputeCase)
    .join(Office, Office.id == DisputeCase.office_id)
    .outerjoin(Staff, Staff.id == DisputeCase.handler_id)
)
_CONVERTED: dict[str, dict[Any, Any]] = {
    "line": _LINES,
    "source": _SOURCES,
    "outcome": _OUTCOMES,
    "departure": _DEPARTURES,
    "stage": _STAGES,
}
_PLACES = tuple((_NAMES.index(name), values) for name, values in _CONVERTED.items())


def list_query() -> Select[Any]:
    """Return the columns of a list, without conditions or order."""
    return _LIST


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
    query = _LIST.where(DisputeCase.id.in_(case_ids))
    found = {row[0]: case_row(row) for row in conn.execute(query)}
    return tuple(found[one] for one in case_ids if one in found)
