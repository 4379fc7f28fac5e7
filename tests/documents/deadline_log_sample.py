"""Deadline logs of made-up cases, for the tests of the paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.deadline_log import Change, LawCause
from disputes_app.domain.deadline_log_facts import DayLog, LogCause, LogRow, in_order
from disputes_app.domain.labels import Label
from disputes_app.domain.rules import RuleKind
from tests.domain.logs import moment

DAY = date(2026, 11, 20)
ACCEPTED = LogCause(2, Label("受理", "Accepted"), date(2026, 11, 19), "李测试", moment(DAY, 10))
AWARD = LogRow(
    change=Change.CREATED,
    case_id=CaseId(1),
    number="嘉劳人仲（2026）办字第1号",
    line=Line.ARBITRATION,
    applicants="王测试",
    respondents="上海测试汽配有限公司",
    office_id=2,
    office="仲裁院",
    handler="陈测试",
    rule_id="arbitration.award",
    rule_kind=RuleKind.OFFICE,
    key=0,
    period=Label("裁决", "Award"),
    party="",
    closure=True,
    unverified=False,
    old_due=None,
    new_due=date(2027, 1, 4),
    provisional=True,
    paused=False,
    stopped_on=None,
    cause=ACCEPTED,
)
MISSED = replace(
    AWARD, change=Change.MISSED, old_due=DAY, new_due=DAY, provisional=False, cause=None
)
MOVED = replace(
    AWARD,
    change=Change.MOVED,
    old_due=date(2026, 12, 1),
    new_due=date(2026, 12, 16),
    provisional=False,
    cause=replace(ACCEPTED, seq=7, what=Label("延长审理期限", "Extended"), happened_on=DAY),
)
PAUSED = replace(MOVED, new_due=None, paused=True)
BY_LAW = replace(
    MOVED,
    new_due=date(2026, 12, 2),
    cause=LogCause(None, Label("2026年放假安排", ""), DAY, "张测试", moment(DAY, 11)),
)
DROPPED = replace(MOVED, change=Change.DROPPED, new_due=None)
MET = replace(
    AWARD,
    change=Change.MET,
    old_due=date(2026, 11, 26),
    new_due=date(2026, 11, 26),
    provisional=False,
    stopped_on=date(2026, 11, 19),
)
LAPSED = replace(
    MISSED,
    change=Change.LAPSED,
    rule_kind=RuleKind.PARTY,
    closure=False,
    unverified=True,
    period=Label("答辩", "Defence"),
    party="上海测试汽配有限公司",
    key=2,
)
FOUND_LATE = replace(MISSED, change=Change.FOUND_LATE, new_due=date(2026, 11, 2), cause=ACCEPTED)
PROTECTED = replace(
    MISSED,
    number="嘉人社监（2026）办字第345号",
    line=Line.INSPECTION,
    applicants="举报人(保密)",
    office="监察大队",
    handler="",
    period=Label("办结", "Close"),
)
KINDS = (MISSED, FOUND_LATE, LAPSED, AWARD, MOVED, PAUSED, BY_LAW, DROPPED, MET, PROTECTED)


def log_of(rows: Sequence[LogRow], *, over: bool = True) -> DayLog:
    """Return the log of 20 November 2026 with these rows."""
    return DayLog(DAY, over, moment(DAY, 17), True, "", None, None, (), in_order(rows))


def many(count: int) -> DayLog:
    """Return a log with as many rows, of every kind in turn, each of a case of its own."""
    rows = [
        replace(
            KINDS[n % len(KINDS)],
            case_id=CaseId(n),
            number=f"嘉劳人仲（2026）办字第{n + 1}号",
        )
        for n in range(count)
    ]
    return log_of(rows)


NOTHING = log_of(())
FIVE = log_of((MISSED, LAPSED, AWARD, MOVED, MET))
EVERY_KIND = replace(
    log_of(KINDS, over=False),
    line=Line.ARBITRATION,
    office="仲裁院",
    adopted=(LawCause(2, moment(DAY, 11), "张测试", "2026年放假安排"),),
)
HOLIDAY = replace(NOTHING, day=date(2026, 10, 1), working=False, reason="国庆节")
