"""Which hearings, and by which rule a last day, do the cases of the weekly list have?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, select

from db.models import CaseClock, Hearing
from disputes_app.domain.cases import CaseId
from disputes_app.domain.due_list import SetHearing
from disputes_app.domain.hearing_records import HearingState

_AT_ONCE = 500
_SHOWN = (HearingState.SET.value, HearingState.HELD.value)


def hearings_of_cases(
    conn: Connection, ids: Sequence[CaseId]
) -> dict[CaseId, tuple[SetHearing, ...]]:
    """Return the hearings of these cases that are set or were held."""
    found: dict[CaseId, list[SetHearing]] = {}
    for first in range(0, len(ids), _AT_ONCE):
        query = select(Hearing.c.case_id, Hearing.c.hearing_on, Hearing.c.state).where(
            Hearing.c.case_id.in_(ids[first : first + _AT_ONCE]), Hearing.c.state.in_(_SHOWN)
        )
        for case_id, on, state in conn.execute(query):
            one = SetHearing(on, state == HearingState.HELD.value)
            found.setdefault(CaseId(case_id), []).append(one)
    return {case_id: tuple(hearings) for case_id, hearings in found.items()}


def closure_clocks(
    conn: Connection, ids: Sequence[CaseId], rule_ids: Sequence[str]
) -> dict[CaseId, tuple[str, date]]:
    """Return rule and first day of the latest closure clock of these cases."""
    found: dict[CaseId, tuple[str, date]] = {}
    for first in range(0, len(ids), _AT_ONCE):
        query = (
            select(CaseClock.c.case_id, CaseClock.c.rule_id, CaseClock.c.started_on)
            .where(
                CaseClock.c.case_id.in_(ids[first : first + _AT_ONCE]),
                CaseClock.c.rule_id.in_(rule_ids),
            )
            .order_by(CaseClock.c.case_id, CaseClock.c.seq)
        )
        for case_id, rule_id, started_on in conn.execute(query):
            found[CaseId(case_id)] = rule_id, started_on
    return found
