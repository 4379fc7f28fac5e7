"""Which cases does the report of a month count, as known at a moment?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import Connection

from db.queries import case_file
from db.queries import months as queries
from disputes_app.domain.cases import CaseId
from disputes_app.domain.fold import fold
from disputes_app.domain.law import Law
from disputes_app.domain.month_chain import (
    Before,
    CaseHistory,
    Course,
    MonthCase,
    flow_of,
    month_last,
)

_LOGS_AT_ONCE = 500


def count_month(
    conn: Connection, law: Law, month: date, known_at: datetime, before: Before
) -> tuple[MonthCase, ...]:
    """Return the cases of a month as known at a moment, by receipt number."""
    ids = queries.touched(conn, month, known_at, known_before=before.known_at)
    ids |= queries.ids_of(conn, before.remaining)
    found = []
    histories = queries.histories(conn, ids)
    closed = [id_ for id_, one in histories.items() if _is_closed(one, month, known_at)]
    manners = _manners(conn, law, closed, histories, month_last(month), known_at)
    for id_, one in histories.items():
        case = flow_of(replace(one, manner=manners.get(id_)), month, known_at, before=before)
        if case is not None:
            found.append(case)
    return tuple(sorted(found, key=lambda one: one.receipt_number))


def _is_closed(case: CaseHistory, month: date, known_at: datetime) -> bool:
    span = Course.known(case.spans, known_at).on(month_last(month))
    return span is not None and span.closed_on is not None and span.departure is None


def _manners(
    conn: Connection,
    law: Law,
    ids: Sequence[CaseId],
    histories: Mapping[CaseId, CaseHistory],
    day: date,
    known_at: datetime,
) -> dict[CaseId, str]:
    """Return with which outcome cases had closed by a day, as their logs said at a moment."""
    found: dict[CaseId, str] = {}
    for first in range(0, len(ids), _LOGS_AT_ONCE):
        logs = case_file.events_of(conn, ids[first : first + _LOGS_AT_ONCE])
        for id_, log in logs.items():
            events = [one.event for one in log if one.event.recorded_at <= known_at]
            outcome = fold(histories[id_].line, events, law, day).outcome
            if outcome is not None:
                found[id_] = outcome.value
    return found
