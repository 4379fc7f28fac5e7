"""The arbitration whose dates the tests work: received and accepted around 1 March 2026."""

from __future__ import annotations

from datetime import date

from disputes_app.domain.cases import Line
from disputes_app.domain.events import Event
from disputes_app.domain.fold import fold
from disputes_app.domain.law import Law
from disputes_app.domain.state import CaseState
from tests.domain.logs import AS_OF, Row, log

LINE = Line.ARBITRATION
# A Friday; Saturday the 28th is worked, so that the five days end on Thursday 5 March.
RECEIVED: Row = ("received", "2026-02-27")
ACCEPTED: Row = ("accepted", "2026-03-02")
LAST = date(2026, 4, 16)
AFTER = "2026-04-17"
SUSPEND, RESUME, EXTEND, JOIN = "suspended", "resumed", "extended", "party_joined"


def arbitration(*rows: Row) -> tuple[Event, ...]:
    return log(LINE, RECEIVED, ACCEPTED, *rows)


def read(events: tuple[Event, ...], law: Law, as_of: date = AS_OF) -> CaseState:
    return fold(LINE, events, law, as_of)


def codes(state: CaseState) -> list[str]:
    return [problem.code for problem in state.problems]
