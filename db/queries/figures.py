"""Which figures were published, with which verdicts, and how do the cases stand otherwise?"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select

from db.models import CaseEvent, CaseSpan, DisputeCase
from db.models import FrozenFigure as FigureRow
from db.models import FrozenVerdict as VerdictRow
from db.queries.rate_slices import span_parts
from disputes_app.domain.case_list import RateNumber, RateSlice
from disputes_app.domain.cases import Line
from disputes_app.domain.frozen_figures import (
    VERDICTS,
    CountedUnder,
    FrozenFigure,
    FrozenVerdict,
    LateEntry,
)
from disputes_app.domain.rate import Basis, Population, RateQuery

_CASES = DisputeCase.c
_ROWS = VerdictRow.c
_COLUMNS = tuple(column for column in FigureRow.c if column.name != "id")
_AT_ONCE = 500


def verdicts_of(conn: Connection, query: RateQuery) -> tuple[FrozenVerdict, ...]:
    """Return every case behind the numbers of a question, by receipt number."""
    found: dict[str, FrozenVerdict] = {}
    for number in VERDICTS:
        for one in _behind(conn, RateSlice(query, number), number):
            found.setdefault(one.receipt_number, one)
    return tuple(found[receipt] for receipt in sorted(found))


def _behind(conn: Connection, wanted: RateSlice, verdict: RateNumber) -> list[FrozenVerdict]:
    query = select(
        _CASES.receipt_number,
        func.coalesce(_CASES.number, _CASES.old_number, _CASES.receipt_number),
        CaseSpan.c.due_on,
        CaseSpan.c.closed_on,
        CaseSpan.c.late_entered,
    ).join(DisputeCase, _CASES.id == CaseSpan.c.case_id)
    return [
        FrozenVerdict(receipt, number, verdict, due_on, closed_on, late)
        for part in span_parts(wanted)
        for receipt, number, due_on, closed_on, late in conn.execute(query.where(*part))
    ]


def figures(conn: Connection) -> tuple[FrozenFigure, ...]:
    """Return every published figure, the newest first."""
    query = select(*_COLUMNS).order_by(FigureRow.c.id.desc())
    return tuple(_figure(row) for row in conn.execute(query))


def figure_numbered(conn: Connection, spellings: Sequence[str]) -> FrozenFigure | None:
    """Return the figure with one of these numbers; None where there is none."""
    query = select(*_COLUMNS).where(FigureRow.c.number.in_(list(spellings)))
    row = conn.execute(query).first()
    return None if row is None else _figure(row)


def stored_verdicts(conn: Connection, number: str) -> tuple[FrozenVerdict, ...]:
    """Return the verdicts kept with a figure, by receipt number."""
    query = (
        select(
            _ROWS.receipt_number,
            _ROWS.number,
            _ROWS.verdict,
            _ROWS.due_on,
            _ROWS.closed_on,
            _ROWS.late_entered,
        )
        .join(FigureRow, FigureRow.c.id == _ROWS.figure_id)
        .where(FigureRow.c.number == number)
    )
    found = [
        FrozenVerdict(receipt, shown, RateNumber(verdict), due_on, closed_on, late)
        for receipt, shown, verdict, due_on, closed_on, late in conn.execute(query)
    ]
    return tuple(sorted(found, key=lambda one: one.receipt_number))


def late_entries(
    conn: Connection, receipts: Sequence[str], after: datetime
) -> dict[str, tuple[LateEntry, ...]]:
    """Return what was recorded in these cases after a moment (exclusive), in their order."""
    found: dict[str, list[LateEntry]] = {}
    for first in range(0, len(receipts), _AT_ONCE):
        query = (
            select(
                _CASES.receipt_number,
                CaseEvent.c.kind,
                CaseEvent.c.happened_on,
                CaseEvent.c.recorded_at,
                CaseEvent.c.recorded_by,
            )
            .join(DisputeCase, _CASES.id == CaseEvent.c.case_id)
            .where(
                _CASES.receipt_number.in_(receipts[first : first + _AT_ONCE]),
                CaseEvent.c.recorded_at > after,
            )
            .order_by(CaseEvent.c.case_id, CaseEvent.c.seq)
        )
        for receipt, *entry in conn.execute(query):
            found.setdefault(receipt, []).append(LateEntry(*entry))
    return {receipt: tuple(entries) for receipt, entries in found.items()}


def _figure(row: Any) -> FrozenFigure:  # noqa: ANN401 - a row of the columns above
    values = json.loads(row.counted)
    under = json.loads(row.counted_under)
    first, last = under["calendar_years"]
    query = RateQuery(
        Line(row.line),
        Population(row.population),
        Basis(row.basis),
        row.from_day,
        row.to_day,
        row.as_of,
        row.frozen_at,
    )
    return FrozenFigure(
        row.number,
        row.title,
        row.note,
        query,
        {RateNumber(name): int(n) for name, n in values.items()},
        CountedUnder(
            under["definition"],
            int(under["law_stamp"]),
            under["law_digest"],
            tuple(under["rules"]),
            (int(first), int(last)),
        ),
        row.frozen_at,
        row.frozen_by,
        row.digest,
    )
