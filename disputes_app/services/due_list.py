"""Which open cases are due within so many working days, and what do they still lack?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from db.queries import cases as case_queries
from db.queries import due_list as queries
from disputes_app.domain.case_list import CaseFilter, CaseRow, CaseStatus
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.due_list import (
    MOST_WORKING_DAYS,
    WORKING_DAYS,
    DueCase,
    DueList,
    why_listed,
)
from disputes_app.domain.errors import DomainError
from disputes_app.domain.law import Law
from disputes_app.domain.view_scope import EVERYTHING, ViewScope
from disputes_app.services.context import Context

MOST_CASES = 2_000


@dataclass(eq=False)
class DueWithinError(DomainError):
    """The list reaches 1 to ``most`` working days ahead, not ``working_days``."""

    working_days: int
    most: int


def due_list(
    ctx: Context,
    line: Line | None = None,
    *,
    working_days: int = WORKING_DAYS,
    scope: ViewScope = EVERYTHING,
) -> DueList:
    """Return the cases by last day, of one line or of all.

    Raises:
        DueWithinError: too far, or no day at all.
    """
    if not 1 <= working_days <= MOST_WORKING_DAYS:
        raise DueWithinError(working_days, MOST_WORKING_DAYS)
    today = ctx.today()
    with ctx.database.read() as conn:
        law = ctx.law_in_force.follow(conn)
        until = law.calendar.add_working_days(today, working_days)
        rows = [
            row for wanted in _filters(line, today, until, scope) for row in _rows(conn, wanted)
        ]
        rows.sort(key=lambda one: (one.due_on or until, one.id))
        cases = tuple(_judged(conn, law, rows[:MOST_CASES], today))
    return DueList(today, until, working_days, line, cases, len(rows) > MOST_CASES)


def _filters(line: Line | None, first: date, last: date, scope: ViewScope) -> Iterator[CaseFilter]:
    offices = scope.office_ids or (None,)
    for office in offices:
        yield CaseFilter(
            line, office, scope.handler_id, CaseStatus.DUE_WINDOW, from_day=first, to_day=last
        )


def _rows(conn: Connection, wanted: CaseFilter) -> tuple[CaseRow, ...]:
    return case_queries.case_page(conn, wanted, limit=MOST_CASES + 1).rows


def _judged(conn: Connection, law: Law, rows: list[CaseRow], today: date) -> Iterator[DueCase]:
    ids = [row.id for row in rows]
    hearings = queries.hearings_of_cases(conn, ids)
    rules = sorted({one.id for one in law.rulebook.all_versions() if one.closure_clock_of})
    clocks = queries.closure_clocks(conn, ids, rules)
    for row in rows:
        if row.due_on is None:
            continue
        why, on = why_listed(row.line, row.due_on, today, hearings.get(row.id, ()))
        left = law.calendar.working_days_between(today, row.due_on)
        yield DueCase(row, row.due_on, left, why, on, *_basis(law, clocks, row.id))


def _basis(law: Law, clocks: dict[CaseId, tuple[str, date]], case_id: CaseId) -> tuple[str, str]:
    if case_id not in clocks:
        return "", ""
    rule_id, started_on = clocks[case_id]
    rule = law.rulebook.version(rule_id, started_on)
    return rule.law, rule.article
