"""How did the cases of a line stand, from when to when?  All that a forecast is made from."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, and_, or_, select

from db.models import CaseSpan
from disputes_app.domain.cases import Line
from disputes_app.domain.forecast_facts import SpanRow
from disputes_app.domain.rate import Population
from disputes_app.domain.spans import FOREVER, Measure

_SPANS = CaseSpan.c
_GOES_ON = (
    Measure.OPEN.value,
    Measure.SUSPENDED.value,
    Measure.CANNOT_JUDGE.value,
    Measure.INTAKE.value,
    Measure.NONE.value,
)


def span_rows(
    conn: Connection, line: Line, population: Population, since: date, until: date
) -> tuple[SpanRow, ...]:
    """Return the spans that touch these days, by case and day, as known now.

    Left out is how cases stand that ended before ``since``: nobody asks what became of them.
    """
    complaints = (True,) if population is Population.COMPLAINTS else (False, True)
    touches = or_(
        _SPANS.from_on >= since,
        and_(
            _SPANS.to_on >= since,
            or_(_SPANS.to_on < FOREVER, _SPANS.measure.in_(_GOES_ON)),
        ),
    )
    query = (
        select(
            _SPANS.case_id,
            _SPANS.handler_id,
            _SPANS.from_on,
            _SPANS.to_on,
            _SPANS.measure,
            _SPANS.due_on,
            _SPANS.closed_on,
        )
        .where(
            _SPANS.line == line.value,
            _SPANS.complaint.in_(complaints),
            _SPANS.known_to.is_(None),
            _SPANS.from_on <= until,
            touches,
        )
        .order_by(_SPANS.case_id, _SPANS.from_on)
    )
    return tuple(SpanRow(*row) for row in conn.execute(query))
