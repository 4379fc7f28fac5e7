"""In which cases can a period have begun, moved, been met or run out on a day?

The list of a day that has passed is made from what was known then, so a case whose period was
moved or met since counts as well: it has entries from after the day.  Which cases it really
concerns, only reading their logs tells.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Select, func, select, union

from db.models import CaseClock, CaseEvent, DisputeCase, LawAdoption, LawMove
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.deadline_log import DayBounds, LawCause
from disputes_app.domain.deadline_log import LawMove as Moved


def cases_of_day(
    conn: Connection, bounds: DayBounds, *, line: Line | None = None
) -> tuple[CaseId, ...]:
    """Return every case that the log of a day can concern, by id."""
    query = candidates_query(bounds, line=line)
    return tuple(CaseId(one) for one in conn.execute(query).scalars())


def candidates_query(bounds: DayBounds, *, line: Line | None = None) -> Select[Any]:
    """Return the statement; a test asks for its plan."""
    found = union(*_ways(bounds)).subquery()
    query = select(DisputeCase.c.id).join(found, found.c.case_id == DisputeCase.c.id)
    if line is not None:
        query = query.where(DisputeCase.c.line == line.value)
    return query.order_by(DisputeCase.c.id)


def _ways(bounds: DayBounds) -> Sequence[Select[Any]]:
    entered = select(CaseEvent.c.case_id).where(
        CaseEvent.c.recorded_at >= bounds.begins, CaseEvent.c.recorded_at < bounds.ends
    )
    ending = select(CaseClock.c.case_id).where(
        CaseClock.c.stopped_on.is_(None), CaseClock.c.due_on == bounds.day
    )
    adopted = select(LawAdoption.c.id).where(
        LawAdoption.c.at >= bounds.begins, LawAdoption.c.at < bounds.ends
    )
    moved = select(LawMove.c.case_id).where(LawMove.c.adoption_id.in_(adopted))
    return (entered, ending, moved, _changed_since(bounds))


def _changed_since(bounds: DayBounds) -> Select[Any]:
    """Return the cases that were known on the day and have entries from after it."""
    since = (
        select(CaseEvent.c.case_id)
        .where(CaseEvent.c.recorded_at >= bounds.ends)
        .distinct()
        # SQLite would rather read every entry, in the order of the cases.
        .with_hint(CaseEvent, "INDEXED BY ix_case_event_recorded_at_case_id", "sqlite")
    ).subquery()
    first = CaseEvent.alias("first_entry")
    return select(since.c.case_id).join(
        first,
        (first.c.case_id == since.c.case_id)
        & (first.c.seq == 1)
        & (first.c.recorded_at < bounds.ends),
    )


def adoptions_since(conn: Connection, bounds: DayBounds) -> tuple[LawCause, ...]:
    """Return the changes of the law adopted on or after a day, the oldest first.

    The first adoption of a database is the law that it was made with, and changed nothing.
    """
    first = select(func.min(LawAdoption.c.id)).scalar_subquery()
    query = (
        select(LawAdoption.c.id, LawAdoption.c.at, LawAdoption.c.actor, LawAdoption.c.detail)
        .where(LawAdoption.c.at >= bounds.begins, LawAdoption.c.id > first)
        .order_by(LawAdoption.c.id)
    )
    return tuple(LawCause(*row) for row in conn.execute(query))


def moves_of_day(conn: Connection, bounds: DayBounds) -> dict[CaseId, tuple[Moved, ...]]:
    """Return by case what the adoptions of a day did to its periods."""
    query = (
        select(
            LawMove.c.case_id,
            LawMove.c.rule_id,
            LawMove.c.key,
            LawMove.c.old_due,
            LawMove.c.new_due,
            LawAdoption.c.id,
            LawAdoption.c.at,
            LawAdoption.c.actor,
            LawAdoption.c.detail,
        )
        .join(LawAdoption, LawAdoption.c.id == LawMove.c.adoption_id)
        .where(LawAdoption.c.at >= bounds.begins, LawAdoption.c.at < bounds.ends)
        .order_by(LawMove.c.adoption_id, LawMove.c.case_id, LawMove.c.rule_id, LawMove.c.key)
    )
    found: dict[CaseId, tuple[Moved, ...]] = {}
    for case_id, rule_id, key, old_due, new_due, *cause in conn.execute(query):
        move = Moved(rule_id, key, old_due, new_due, LawCause(*cause))
        found[CaseId(case_id)] = (*found.get(CaseId(case_id), ()), move)
    return found
