"""What was found at an employer that was drawn, patrolled or visited in a campaign?

Shared by draws (``draw``) and campaigns (``campaign``): one entry a visit, the last one counts.
At least two inspectors go (条例 16); what has to be filed becomes a case of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.dossiers.base import Dossier, StepKind
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import (
    Choice,
    Field,
    FieldType,
    Label,
    day_of,
    number_of,
    text_of,
)

CLEAN, TOLD, FILED, CLOSED, NOT_FOUND = "clean", "told", "filed", "closed", "not_found"
FOUND = (
    Choice(CLEAN, "未发现问题", "No problem"),
    Choice(TOLD, "责令改正", "Told to correct"),
    Choice(FILED, "立案查处", "Filed as a case"),
    Choice(CLOSED, "已注销、停业", "Closed down"),
    Choice(NOT_FOUND, "查无下落", "Not found"),
)
GONE = frozenset({CLOSED, NOT_FOUND})
"""An employer of whom this was said last is not drawn again."""
NAME = Field("name", FieldType.TEXT, "单位", "Employer", required=False)
"""What the employer is called, for those who read the log."""
TARGET = Field("target", FieldType.TEXT, "代码", "Code")
"""The key by which it is listed: its code, or its name."""
VISIT_FIELDS = (
    NAME,
    TARGET,
    Field("by", FieldType.TEXT, "检查人员（不少于2人）", "Inspectors (at least two)"),
    Field("found", FieldType.CHOICE, "检查结果", "Result", choices=FOUND),
    Field("people", FieldType.INTEGER, "涉及人数", "Workers concerned", required=False),
    Field("owed_fen", FieldType.MONEY, "发现拖欠", "Arrears found", required=False),
    Field("paid_fen", FieldType.MONEY, "已支付", "Paid", required=False),
    Field("follow_up", FieldType.DATE, "复查日期", "To be looked at again on", required=False),
    Field("case", FieldType.CASE, "关联案件", "Case", required=False),
    Field("text", FieldType.LONG_TEXT, "检查情况", "What was seen", required=False),
)
FILED_FIELDS = (
    NAME,
    TARGET,
    Field("case", FieldType.CASE, "案件", "Case"),
)
_BETWEEN = re.compile(r"[、,，;；/\s]+")
LEAST_INSPECTORS = 2


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit as its entry tells of it."""

    seq: int
    on: date
    target: str
    by: str
    found: str
    people: int
    owed_fen: int
    paid_fen: int
    follow_up: date | None
    case: str
    text: str


def visit_of(event: Event) -> Visit:
    """Return what an entry says of a visit."""
    facts = event.facts
    return Visit(
        event.seq,
        event.happened_on,
        text_of(facts, "target"),
        text_of(facts, "by"),
        text_of(facts, "found"),
        number_of(facts, "people"),
        number_of(facts, "owed_fen"),
        number_of(facts, "paid_fen"),
        day_of(facts, "follow_up"),
        text_of(facts, "case"),
        text_of(facts, "text"),
    )


def last_visits(events: Iterable[Event], kind: str) -> Mapping[str, Visit]:
    """Return the last visit to each, by whom was visited; entries in the order they are read."""
    return {text_of(one.facts, "target"): visit_of(one) for one in events if one.kind == kind}


def cases_filed(events: Iterable[Event], kind: str) -> Mapping[str, str]:
    """Return by whom was visited the case that was filed, by its 收件号."""
    return {
        text_of(one.facts, "target"): text_of(one.facts, "case")
        for one in events
        if one.kind == kind
    }


def inspectors_named(text: str) -> tuple[str, ...]:
    """Return the names in a text such as 张三、李四."""
    return tuple(one for one in _BETWEEN.split(text) if one)


def take_visit(dossier: Dossier, event: Event, what: str) -> None:
    """Count a visit in a record: ``what`` is the indicator of visits."""
    visit = visit_of(event)
    if len(set(inspectors_named(visit.by))) < LEAST_INSPECTORS and visit.found not in GONE:
        dossier.impossible("visit_needs_two")
        return
    if visit.follow_up is not None and visit.follow_up < visit.on:
        dossier.impossible("date_before_entry", visit.follow_up)
        return
    dossier.link_case(visit.case)
    dossier.people += visit.people
    dossier.owed_fen += visit.owed_fen
    dossier.paid_fen += visit.paid_fen
    dossier.pay(event.happened_on, what, 1)


def visit_steps(
    visited: str,
    filed: str,
    not_listed: str,
    *,
    may_visit: Callable[[Dossier], str | None],
    may_file: Callable[[Dossier], str | None],
) -> tuple[StepKind, StepKind]:
    """Return the two steps of whoever visits a list: what was found, and the case filed from it.

    Args:
        visited, filed: their kinds; visits are counted under the former.
        not_listed: the code for an employer that is not on the list.
    """

    def is_listed(dossier: Dossier, event: Event) -> bool:
        if f"row:{text_of(event.facts, 'target')}" in dossier.told:
            return True
        dossier.impossible(not_listed)
        return False

    def visit(dossier: Dossier, event: Event) -> None:
        if is_listed(dossier, event):
            take_visit(dossier, event, visited)
            dossier.told["visited"] = True
            dossier.told[f"visit:{text_of(event.facts, 'target')}"] = True

    def file(dossier: Dossier, event: Event) -> None:
        if is_listed(dossier, event):
            dossier.link_case(text_of(event.facts, "case"))

    return (
        StepKind(
            visited,
            "登记检查结果",
            "Visited",
            30,
            VISIT_FIELDS,
            may_visit,
            visit,
            step=False,
            day=Label("检查日期", "Visited on"),
        ),
        StepKind(
            filed, "由检查立案", "Filed as a case", 31, FILED_FIELDS, may_file, file, step=False
        ),
    )
