"""Control sheets of made-up cases, for the tests of the sheet."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from disputes_app.domain.cases import Line
from disputes_app.domain.clock_basis import clock_basis
from disputes_app.domain.control_facts import ControlFacts
from disputes_app.domain.counting import explain
from disputes_app.domain.fold import fold
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.law_records import MoveRecord
from disputes_app.domain.rules import Unit
from disputes_app.domain.state import Clock
from tests.domain.logs import Row, log
from tests.support.law import packaged_law

LAW = packaged_law()
AS_OF = date(2026, 11, 20)


def facts_of(
    line: Line, rule_id: str, *rows: Row, as_of: date = AS_OF, key: int = 0, party: str = ""
) -> ControlFacts:
    """Return the facts of one clock of a log."""
    events = log(line, *rows)
    clock = fold(line, events, LAW, as_of).clock(rule_id, key)
    assert clock is not None
    working = None
    if clock.due is not None:
        working = explain(
            clock.rule,
            clock.counts_from,
            LAW,
            length=clock.length,
            pauses=clock.pauses,
            restarts=clock.restarts,
            extension=clock.extension,
        )
    basis = clock_basis(clock, events)
    return ControlFacts(
        number="嘉劳人仲（2026）办字第12号",
        line=line,
        office="嘉定区劳动人事争议仲裁院",
        handler="李测试",
        applicants="王测试",
        respondents="上海测试汽配有限公司",
        party=party,
        clock=clock,
        basis=basis,
        start_name="" if basis.start is None else CATALOGUE[basis.start.kind].zh,
        restart_names=tuple(
            "" if one.event is None else CATALOGUE[one.event.kind].zh for one in basis.restarts
        ),
        working=working,
        left=None if clock.stopped_on or clock.due is None else _left(clock, as_of),
        closure=clock.rule.closure_clock_of == line.value,
        as_of=as_of,
        law_digest=LAW.digest(),
    )


def _left(clock: Clock, as_of: date) -> int:
    assert clock.due is not None
    if clock.rule.unit is not Unit.WORKING_DAYS:
        return (clock.due - as_of).days
    days = LAW.calendar.working_days_between(min(as_of, clock.due), max(as_of, clock.due))
    return days if clock.due > as_of else -days


RECEIVED: Row = ("received", "2026-02-27")
ACCEPTED: Row = ("accepted", "2026-03-02")
PLAIN = facts_of(Line.ARBITRATION, "arbitration.award", RECEIVED, ACCEPTED, as_of=date(2026, 3, 20))
MOVED = facts_of(
    Line.ARBITRATION,
    "arbitration.award",
    RECEIVED,
    ACCEPTED,
    ("party_joined", "2026-03-10", {"party": 5, "role": "third_party"}),
    ("suspended", "2026-03-20"),
    ("resumed", "2026-04-10"),
    ("extended", "2026-04-15", {"days": 15, "signed_by": "赵测试"}),
    as_of=date(2026, 4, 20),
)
SUSPENDED = facts_of(
    Line.ARBITRATION,
    "arbitration.award",
    RECEIVED,
    ACCEPTED,
    ("suspended", "2026-03-20"),
    as_of=date(2026, 4, 20),
)
NINETY = replace(
    facts_of(
        Line.INSPECTION,
        "inspection.close",
        ("received", "2025-09-15"),
        ("accepted", "2025-09-15"),
        ("extended", "2025-12-01", {"days": 30, "signed_by": "钱测试"}),
        as_of=date(2026, 2, 12),
    ),
    number="嘉人社监（2025）办字第345号",
    office="嘉定区劳动保障监察大队",
    applicants="举报人(保密)",
)
PROVISIONAL = facts_of(
    Line.INSPECTION,
    "inspection.close",
    ("received", "2026-11-02"),
    ("accepted", "2026-11-02"),
)
ADOPTED = replace(
    PROVISIONAL,
    moves=(
        MoveRecord(
            2,
            datetime(2026, 11, 12, 1, tzinfo=UTC),
            "赵测试",
            "国务院办公厅关于2027年部分节假日安排的通知",
            "inspection.close",
            0,
            date(2027, 2, 1),
            date(2027, 2, 3),
            closure=True,
        ),
    ),
)
HEARING = facts_of(
    Line.ARBITRATION,
    "arbitration.hearing_notice",
    RECEIVED,
    ACCEPTED,
    ("tribunal_formed", "2026-03-06"),
    ("hearing_scheduled", "2026-03-06", {"hearing_on": "2026-03-27"}),
    as_of=date(2026, 3, 10),
)
PARTY = facts_of(
    Line.ARBITRATION,
    "arbitration.defence",
    RECEIVED,
    ACCEPTED,
    ("application_served", "2026-03-04"),
    as_of=date(2026, 3, 25),
    key=2,
    party="上海测试汽配有限公司",
)
