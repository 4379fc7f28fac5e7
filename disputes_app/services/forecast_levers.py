"""In which open cases does the law allow what a lever would do?"""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection

from db.queries import case_file
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.counting import count
from disputes_app.domain.errors import DomainError
from disputes_app.domain.fold import fold
from disputes_app.domain.forecast_days import working_days
from disputes_app.domain.forecast_ground import Ground, LeverFacts
from disputes_app.domain.law import Law
from disputes_app.domain.rules import Office
from disputes_app.domain.state import CaseState, Clock

HEARING_NOTICE = "arbitration.hearing_notice"


def lever_facts(
    conn: Connection, law: Law, line: Line, ground: Ground, handlers: int
) -> LeverFacts:
    """Read the logs of the open cases due in the period, up to the day of the forecast."""
    wanted = {
        CaseId(one.case_id): one.due_on
        for one in ground.live
        if ground.first <= one.due_on <= ground.last
    }
    logs = case_file.events_of(conn, sorted(wanted)) if wanted else {}
    extended: dict[int, tuple[date, int]] = {}
    sooner: dict[int, int] = {}
    for case_id, due_on in wanted.items():
        events = [one.event for one in logs.get(case_id, ())]
        state = fold(line, events, law, ground.day)
        later = extended_due(state, law, line, due_on)
        if later is not None:
            extended[case_id] = (later, working_days(law.calendar, due_on, later))
        days = days_sooner(state.hearing_on, law, ground.day)
        if days > 0:
            sooner[case_id] = days
    return LeverFacts(handlers, extended, sooner)


def extended_due(state: CaseState, law: Law, line: Line, due_on: date) -> date | None:
    """Return the last day after the longest extension that the law still allows; None for none.

    Only what an office of the bureau approves, with a limit in the law, and what was not yet
    used: 监察条例 17 (30 working days, once), 办案规则 45 (15 days, once).  What both parties
    have to agree to (mediation) is not the bureau's to approve.
    """
    clock = next((one for one in state.clocks if _is_closing(one, line)), None)
    if clock is None or clock.due != due_on or clock.extension:
        return None
    extends = clock.rule.extends
    if extends is None or extends.limit is None or Office.BOTH_PARTIES in extends.offices:
        return None
    try:
        counted = count(
            clock.rule,
            clock.started_on,
            law,
            length=clock.length,
            pauses=clock.pauses,
            restarts=clock.restarts,
            extension=extends.limit,
        )
    except DomainError:
        return None
    return counted.due if counted.due > due_on else None


def days_sooner(hearing_on: date | None, law: Law, day: date) -> int:
    """Return by how many working days a hearing fixed for a day can be held earlier at most.

    The notice has to reach the parties before it (办案规则 38), so that many days must be left.
    """
    if hearing_on is None or hearing_on <= day:
        return 0
    try:
        notice = law.version(HEARING_NOTICE, hearing_on).length or 0
    except DomainError:
        return 0
    return working_days(law.calendar, day, hearing_on) - notice


def _is_closing(clock: Clock, line: Line) -> bool:
    return clock.rule.closure_clock_of == line.value and clock.stopped_on is None
