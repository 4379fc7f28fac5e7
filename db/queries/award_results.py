"""Who won the arbitrations that an award closed in a period, as far as that was entered?"""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, func, select

from db.models import DisputeCase
from disputes_app.domain.cases import AwardResult

_CASE = DisputeCase.c


def award_results(conn: Connection, first: date, last: date) -> dict[AwardResult, int]:
    """Return how many cases ended with each result, both days inclusive."""
    query = (
        select(_CASE.award_result, func.count())
        .where(_CASE.award_result.is_not(None), _CASE.ended_on.between(first, last))
        .group_by(_CASE.award_result)
    )
    return {AwardResult(result): n for result, n in conn.execute(query)}
