"""Which periods of the office are running, and which ends first?"""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, func, select

from db.models import CaseClock, DisputeCase
from disputes_app.domain.case_list import Deadline
from disputes_app.domain.cases import CaseId, Line


def running_deadlines(
    conn: Connection,
    *,
    handler_id: int | None = None,
    office_id: int | None = None,
    line: Line | None = None,
    to_day: date | None = None,
    limit: int = 100,
) -> tuple[Deadline, ...]:
    """Return running clocks of kind ``office``, the earliest last day first.

    Args:
        handler_id, office_id: only cases that they hold now.
        to_day: only last days up to this one, inclusive.
    """
    query = (
        select(
            CaseClock.case_id,
            DisputeCase.line,
            func.coalesce(DisputeCase.number, DisputeCase.old_number, DisputeCase.receipt_number),
            DisputeCase.applicant_names,
            DisputeCase.respondent_names,
            CaseClock.rule_id,
            CaseClock.key,
            CaseClock.started_on,
            CaseClock.due_on,
            CaseClock.provisional,
        )
        .join(DisputeCase, DisputeCase.id == CaseClock.case_id)
        .where(
            CaseClock.stopped_on.is_(None),
            CaseClock.due_on.is_not(None),
            CaseClock.kind == "office",
        )
        .order_by(CaseClock.due_on, CaseClock.case_id, CaseClock.rule_id, CaseClock.key)
        .limit(limit)
    )
    if handler_id is not None:
        query = query.where(DisputeCase.handler_id == handler_id)
    if office_id is not None:
        query = query.where(DisputeCase.office_id == office_id)
    if line is not None:
        query = query.where(DisputeCase.line == line.value)
    if to_day is not None:
        query = query.where(CaseClock.due_on <= to_day)
    return tuple(
        Deadline(CaseId(case_id), Line(line_name), *rest)
        for case_id, line_name, *rest in conn.execute(query)
    )
