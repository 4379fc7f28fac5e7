"""In how many cases does a period of the rulebook run now?"""

from __future__ import annotations

from db.queries import deadlines as deadline_queries
from disputes_app.services.context import Context


def running_cases(ctx: Context, rule_id: str) -> int:
    """Return the number of cases in which a period of this rule runs today."""
    with ctx.database.read() as conn:
        return deadline_queries.cases_running(conn, rule_id, ctx.today())
