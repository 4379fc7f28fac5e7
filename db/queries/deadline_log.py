"""In which cases can a period have begun, moved, been met or run out on a day?

The list of a day that has passed is made from what was known then, so a case whose period was
moved or met since counts as well: it has entries from after the day.  Which cases it really
concerns, only reading their logs tells.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import CompoundSelect, Connection, Select, func, select, union

from db.models import CaseClock, CaseEvent, DisputeCase, LawAdoption, LawDossierMove, LawMove
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.deadline_log import DayBounds, LawCause
from disputes_app.domain.deadline_log import LawMove as Moved
from disputes_app.domain.dossiers.records import DossierId

_STRETCH = timedelta(days=60)


def cases_of_day(
    conn: Connection, bounds: DayBounds, *, line: Line | None = None
) -> tuple[CaseId, ...]:
    """Return the cases with entries of a day, periods that end on it, or moved by adoptions of it.

    What others have entered since is left to :func:`cases_changed_since`.
    """
    query = _on_line(union(*_of_day(bounds)), line)
    return tuple(CaseId(one) for one in conn.execute(query).scalars())


def cases_changed_since(
    conn: Connection, bounds: DayBounds, *, line: Line | None = None
) -> Iterator[tuple[CaseId, ...]]:
    """Yield the cases that were known on a day and have entries from after it.

    A stretch of time at a time, so that a long search can be stopped between two; a case
    can come more than once.
    """
    for begins, ends in _stretches(conn, bounds):
        query = _on_line(changed_query(bounds, begins, ends), line)
        yield tuple(CaseId(one) for one in conn.execute(query).scalars())


def day_query(bounds: DayBounds, *, line: Line | None = None) -> Select[Any]:
    """Return the statement behind :func:`cases_of_day`; a test asks for its plan."""
    return _on_line(union(*_of_day(bounds)), line)


def changed_query(bounds: DayBounds, begins: datetime, ends: datetime) -> Select[Any]:
    """Return the cases known on a day with entries from ``begins`` up to, not including, ``ends``.

    A test asks for its plan.
    """
    since = (
        select(CaseEvent.c.case_id)
        .where(CaseEvent.c.recorded_at >= begins, CaseEvent.c.recorded_at < ends)
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


def _on_line(found: Select[Any] | CompoundSelect[Any], line: Line | None) -> Select[Any]:
    cases = found.subquery()
    query = select(DisputeCase.c.id).join(cases, cases.c.case_id == DisputeCase.c.id)
    if line is not None:
        query = query.where(DisputeCase.c.line == line.value)
    return query.order_by(DisputeCase.c.id)


def _of_day(bounds: DayBounds) -> Sequence[Select[Any]]:
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
    return (entered, ending, moved)


def _stretches(conn: Connection, bounds: DayBounds) -> Iterator[tuple[datetime, datetime]]:
    """Yield the time from the end of the day to the last entry there is, cut into pieces."""
    last = conn.execute(select(func.max(CaseEvent.c.recorded_at))).scalar()
    begins = bounds.ends
    while last is not None and begins <= last:
        yield begins, begins + _STRETCH
        begins += _STRETCH


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


def dossier_moves_of_day(conn: Connection, bounds: DayBounds) -> dict[DossierId, tuple[Moved, ...]]:
    """Return by record beside the cases what the adoptions of a day did to its periods."""
    table = LawDossierMove.c
    query = (
        select(
            table.dossier_id,
            table.rule_id,
            table.key,
            table.old_due,
            table.new_due,
            LawAdoption.c.id,
            LawAdoption.c.at,
            LawAdoption.c.actor,
            LawAdoption.c.detail,
        )
        .join(LawAdoption, LawAdoption.c.id == table.adoption_id)
        .where(LawAdoption.c.at >= bounds.begins, LawAdoption.c.at < bounds.ends)
        .order_by(table.adoption_id, table.dossier_id, table.rule_id, table.key)
    )
    found: dict[DossierId, tuple[Moved, ...]] = {}
    for dossier_id, rule_id, key, old_due, new_due, *cause in conn.execute(query):
        move = Moved(rule_id, key, old_due, new_due, LawCause(*cause))
        found[DossierId(dossier_id)] = (*found.get(DossierId(dossier_id), ()), move)
    return found
