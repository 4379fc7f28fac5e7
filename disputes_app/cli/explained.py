"""How does a counted date explain itself to people?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import groupby

from disputes_app.cli.session import Session
from disputes_app.cli.table import pairs
from disputes_app.domain.day_words import day_reason
from disputes_app.domain.explanation import Explanation
from disputes_app.domain.rules import Direction, Rule
from disputes_app.domain.words import word
from disputes_app.domain.work_calendar import WEEKEND_REASON, DayOff


def explanation_text(explanation: Explanation, rule: Rule, session: Session) -> str:
    """Return the lines that say which day it is and why."""
    say = session.say
    act = f"《{explanation.law}》" if session.language == "zh" else explanation.law
    rows = [
        (say("期限", "Period"), f"{say(rule.name_zh, rule.name_en)} ({explanation.rule})"),
        (say("依据", "Source"), f"{act} {explanation.article}".rstrip()),
        (say("起算", "Start"), _start(explanation, session)),
        (say("长度", "Length"), _length(explanation, session)),
    ]
    rows += [(say("暂停", "Paused"), f"{span.first}..{span.last}") for span in explanation.pauses]
    rows += [(say("不计", "Not counted"), text) for text in _skipped(explanation, session)]
    rows += _rolling(explanation, session)
    rows.append((say("最后一日", "Last day"), _due(explanation, session)))
    return pairs(rows)


def _start(explanation: Explanation, session: Session) -> str:
    text = f"{explanation.start} {session.say('（当日不计）', '(itself not counted)')}"
    if explanation.effective_start != explanation.start:
        day = explanation.effective_start
        text += session.say(f"，自 {day} 重新计算", f", counted anew from {day}")
    return text


def _length(explanation: Explanation, session: Session) -> str:
    unit = word(explanation.unit, session.language)
    text = f"{explanation.length} {unit}"
    if explanation.extended_by:
        text += session.say(
            f"，延长 {explanation.extended_by} {unit}",
            f", extended by {explanation.extended_by} {unit}",
        )
    if explanation.direction is Direction.BEFORE:
        text += session.say("（向前倒推）", " (counted backwards)")
    return text


def _skipped(explanation: Explanation, session: Session) -> list[str]:
    """Return the named days off in runs, and how many weekend days were passed besides."""
    named = [off for off in explanation.skipped if off.reason != WEEKEND_REASON]
    weekend = len(explanation.skipped) - len(named)
    texts = _runs(named, session)
    if weekend:
        texts.append(session.say(f"周末 {weekend} 天", f"{weekend} days of weekends"))
    return texts


def _rolling(explanation: Explanation, session: Session) -> list[tuple[str, str]]:
    if explanation.due == explanation.raw_due:
        return []
    reasons = "; ".join(_runs(explanation.rolled_over, session))
    text = f"{explanation.raw_due} -> {explanation.due} ({reasons})"
    return [(session.say("顺延", "Moved on"), text)]


def _due(explanation: Explanation, session: Session) -> str:
    text = explanation.due.isoformat()
    if explanation.provisional:
        text += session.say(
            "（暂定：节假日安排尚未公布）", " (provisional: the notice is not out yet)"
        )
    return text


def _runs(days: Iterable[DayOff], session: Session) -> list[str]:
    """Return runs of neighbouring days with one reason as ``2026-02-16..2026-02-20 春节``."""
    numbered = enumerate(days)
    texts = []
    for (_, reason), run in groupby(
        numbered, key=lambda item: (item[1].day.toordinal() - item[0], item[1].reason)
    ):
        found = [day.day for _, day in run]
        texts.append(f"{_span(found[0], found[-1])} {day_reason(reason, session.language)}")
    return texts


def _span(first: date, last: date) -> str:
    return first.isoformat() if first == last else f"{first.isoformat()}..{last.isoformat()}"
