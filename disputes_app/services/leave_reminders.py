"""Which periods end while whoever handles the case is away?  Asked after the first list stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from db.queries import deadlines as deadline_queries
from db.queries import hearings as hearing_queries
from disputes_app.domain.hearing_records import LeaveRecord
from disputes_app.domain.leave_reminders import by_urgency, leave_on
from disputes_app.domain.running_deadline import Deadline
from disputes_app.domain.staff import Actor
from disputes_app.services.context import Context
from disputes_app.services.running_deadlines import own_scope


def deadlines_around_leave(
    ctx: Context, actor: Actor, shown: Sequence[Deadline], *, limit: int
) -> tuple[Deadline, ...]:
    """Return the list as it is with leave in mind: marked, and moved forward.

    A handler sees their own leave; whoever heads the office that of everybody.

    Args:
        shown: the most urgent periods without regard to leave.
    """
    today, own = ctx.today(), own_scope(actor)
    with ctx.database.read() as conn:
        leaves: dict[int, list[LeaveRecord]] = defaultdict(list)
        for leave in hearing_queries.leaves(conn, today, date.max):
            if own in {None, leave.staff_id}:
                leaves[leave.staff_id].append(leave)
        found = list(shown)
        for staff_id, theirs in leaves.items():
            last = max(one.to_on for one in theirs)
            running = deadline_queries.running_deadlines(
                conn, handler_id=staff_id, to_day=last, limit=limit
            )
            found += [replace(one, away=leave_on(one.due_on, theirs)) for one in running]
    return by_urgency(found, limit)
