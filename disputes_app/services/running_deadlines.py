"""Which periods of the office run, whose are they, and how much of them is left?

The first list of the window: this module loads nothing that the list does not need.
"""

from __future__ import annotations

from datetime import date

from db.queries import deadlines as deadline_queries
from disputes_app.domain.cases import Line
from disputes_app.domain.running_deadline import Deadline
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.context import Context


def own_scope(actor: Actor) -> int | None:
    """Return whose cases the actor's workbench shows: a handler's own, otherwise all."""
    return actor.staff_id if actor.role is Role.HANDLER else None


def my_deadlines(
    ctx: Context, actor: Actor, *, line: Line | None = None, limit: int = 50
) -> tuple[Deadline, ...]:
    """Return the running clocks of the office, the most urgent first."""
    with ctx.database.read() as conn:
        return deadline_queries.running_deadlines(
            conn, handler_id=own_scope(actor), line=line, limit=limit
        )


def days_left(ctx: Context, due_on: date, unit: str) -> int:
    """Return the days after today up to and including the last day, in the clock's own unit.

    Negative once the last day has passed: the days since then.
    """
    today = ctx.today()
    if unit != "working_days":
        return (due_on - today).days
    if due_on >= today:
        return ctx.law.calendar.working_days_between(today, due_on)
    return -ctx.law.calendar.working_days_between(due_on, today)
