"""Which periods of the office are running, and which ends first?"""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, func, or_, select

from db.models import CaseClock, DisputeCase
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.running_deadline import Deadline


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
            CaseClock.c.case_id,
            DisputeCase.c.line,
            func.coalesce(
                DisputeCase.c.number, DisputeCase.c.old_number, DisputeCase.c.receipt_number
            ),
            DisputeCase.c.applicant_names,
            DisputeCase.c.respondent_names,
            CaseClock.c.rule_id,
            CaseClock.c.key,
            CaseClock.c.started_on,
            CaseClock.c.due_on,
            CaseClock.c.provisional,
        )
        .join(DisputeCase, DisputeCase.c.id == CaseClock.c.case_id)
        .where(
            CaseClock.c.stopped_on.is_(None),
            CaseClock.c.due_on.is_not(None),
            CaseClock.c.kind == "office",
        )
        .order_by(CaseClock.c.due_on, CaseClock.c.case_id, CaseClock.c.rule_id, CaseClock.c.key)
        .limit(limit)
    )
    if handler_id is not None:
        query = query.where(DisputeCase.c.handler_id == handler_id)
    if office_id is not None:
        query = query.where(DisputeCase.c.office_id == office_id)
    if line is not None:
        query = query.where(DisputeCase.c.line == line.value)
    if to_day is not None:
        query = query.where(CaseClock.c.due_on <= to_day)
    return tuple(
        Deadline(CaseId(case_id), Line(line_name), *rest)
        for case_id, line_name, *rest in conn.execute(query)
    )


def cases_running(conn: Connection, rule_id: str, today: date) -> int:
    """Return in how many cases a period runs: an overdue one of the office still does.

    What a party, a wait or a term had is over after its last day.
    """
    query = select(func.count(CaseClock.c.case_id.distinct())).where(
        CaseClock.c.rule_id == rule_id,
        CaseClock.c.stopped_on.is_(None),
        or_(
            CaseClock.c.kind == "office",
            CaseClock.c.due_on.is_(None),
            CaseClock.c.due_on >= today,
        ),
    )
    return int(conn.execute(query).scalar_one())
