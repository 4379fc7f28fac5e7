"""How is a published figure written?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from sqlalchemy import Connection

from db.columns import rows_of
from db.models import FrozenFigure as FigureRow
from db.models import FrozenVerdict as VerdictRow
from disputes_app.domain.events import canonical
from disputes_app.domain.frozen_figures import FrozenFigure, FrozenVerdict

_VERDICTS = rows_of(VerdictRow)


def insert_figure(
    conn: Connection, figure: FrozenFigure, verdicts: Sequence[FrozenVerdict]
) -> None:
    """Add a figure and the verdict on every case behind it."""
    query, under = figure.query, asdict(figure.under)
    values = {one.value: n for one, n in figure.values.items()}
    row = {
        "number": figure.number,
        "title": figure.title,
        "note": figure.note,
        "line": query.line.value,
        "population": query.population.value,
        "basis": query.basis.value,
        "from_day": query.from_day,
        "to_day": query.to_day,
        "as_of": query.as_of,
        "frozen_at": figure.frozen_at,
        "frozen_by": figure.frozen_by,
        "counted": canonical(values),
        "counted_under": canonical(under),
        "digest": figure.digest,
    }
    figure_id = conn.execute(FigureRow.insert().returning(FigureRow.c.id), row).scalar_one()
    _VERDICTS.insert(
        conn,
        [
            (
                figure_id,
                one.receipt_number,
                one.number,
                one.verdict.value,
                one.due_on,
                one.closed_on,
                one.late_entered,
            )
            for one in verdicts
        ],
    )
