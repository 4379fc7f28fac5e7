"""In which words does a clock stand on the page of a case?"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.clock_keys import paper_of, place_of
from disputes_app.domain.rules import Mark, Rule, Unit
from disputes_app.domain.state import Clock, ClockState
from ui import badges
from ui.badges import Badge, DayUnit
from ui.case_page.reading import ClockLine, Names
from ui.case_words import rule_name
from ui.tokens import Tone
from ui.wording import code_text, day_text, list_text

_OF_TERMS = frozenset({"blacklist.term", "blacklist.early_removal_eligible", "blacklist.take_down"})
"""Periods of the list that are of a term, by its number, where no party stands in the key."""


def clock_name(clock: Clock, names: Names) -> str:
    """Return the name of the period, with the party where each has its own."""
    name = rule_name(clock.rule)
    party = names.parties.get(place_of(clock.key)) if clock.key else None
    paper = paper_of(clock.key)
    if party is None or (clock.rule.id in _OF_TERMS and not paper):
        return name
    if paper and clock.rule.id.startswith("remedy."):
        text = QCoreApplication.translate("clocks", "{period}（不予提前移出决定，{party}）")
        return text.format(period=name, party=party)
    if paper and clock.rule.id not in _OF_TERMS:
        text = QCoreApplication.translate("clocks", "{period}（先行裁决，{party}）")
        return text.format(period=name, party=party)
    return QCoreApplication.translate("clocks", "{period}（{party}）").format(
        period=name, party=party
    )


def length_text(count: int | None, unit: Unit) -> str:
    """Return 45日, 60个工作日; what a paper sets without a number as such."""
    match unit:
        case _ if count is None:
            return code_text(unit)
        case Unit.WORKING_DAYS:
            return QCoreApplication.translate("clocks", "%n个工作日", "", count)
        case Unit.CALENDAR_DAYS | Unit.DESIGNATED:
            return QCoreApplication.translate("clocks", "%n日", "", count)
        case Unit.MONTHS:
            return QCoreApplication.translate("clocks", "%n个月", "", count)
        case Unit.YEARS:
            return QCoreApplication.translate("clocks", "%n年", "", count)
        case _:
            return QCoreApplication.translate("clocks", "%n小时", "", count)


def clock_badge(line: ClockLine) -> Badge:
    """Return 余12天, 逾期2个工作日, 已届满, 自…起可以办理, 按期完成 … for a clock."""
    unit = DayUnit.WORKING_DAYS if line.in_working_days else DayUnit.DAYS
    if line.state is ClockState.RUNNING:
        return _running(line, line.left or 0, unit)
    if line.state is ClockState.OVERDUE:
        if not line.left:  # no working day has passed since the last day
            return badges.overdue_at_all()
        return badges.overdue(-line.left, unit)
    return _settled(line.state)


def _settled(state: ClockState) -> Badge:
    plain = {
        ClockState.DUE_TODAY: badges.due_today,
        ClockState.LAPSED: badges.lapsed,
        ClockState.REACHED: badges.reached,
        ClockState.UNKNOWN: badges.cannot_judge,
    }
    if state in plain:
        return plain[state]()
    tones = {ClockState.MISSED: Tone.DANGER, ClockState.MET: Tone.SUCCESS}
    return Badge(code_text(state), tones.get(state, Tone.INFO))


def _running(line: ClockLine, left: int, unit: DayUnit) -> Badge:
    """A waiting period is never urgent: it says from when something becomes possible."""
    if line.clock.rule.kind == "wait" and line.clock.due is not None:
        text = QCoreApplication.translate("clocks", "自 {day} 起可以办理")
        return Badge(text.format(day=day_text(line.clock.due)), Tone.NEUTRAL)
    return badges.days_left(left, unit)


def span_text(clock: Clock, paused_days: int = 0) -> str:
    """Return from when a clock runs, with what was added, and to which last day.

    Args:
        paused_days: the days that were excluded.
    """
    start = day_text(clock.restarts[-1] if clock.restarts else clock.started_on)
    if clock.due is None:
        return QCoreApplication.translate("clocks", "{start} 起，{why}").format(
            start=start, why=no_day_text(clock)
        )
    length = _whole_length_text(clock, paused_days)
    if clock.rule.direction == "before":
        text = QCoreApplication.translate("clocks", "{start} 之前 {length} → 最迟 {due}")
    else:
        text = QCoreApplication.translate("clocks", "{start} 起 {length} → 最后一日 {due}")
    return text.format(start=start, length=length, due=day_text(clock.due))


def _whole_length_text(clock: Clock, paused_days: int) -> str:
    """Return 45日，延长15日，扣除14日, so that the last day can be told from it."""
    rule = clock.rule
    said = [length_text(clock.length if clock.length is not None else rule.length, rule.unit)]
    if clock.extension > 0:
        added = length_text(clock.extension, rule.unit)
        said.append(QCoreApplication.translate("clocks", "延长{days}").format(days=added))
    if paused_days:
        said.append(QCoreApplication.translate("clocks", "扣除%n日", "", paused_days))
    return QCoreApplication.translate("clocks", "，").join(said)


def last_day_text(clock: Clock) -> str:
    """Return the last day of a clock alone, or why it has none."""
    if clock.due is None:
        return no_day_text(clock)
    text = QCoreApplication.translate("clocks", "最后一日 {due}")
    return text.format(due=day_text(clock.due))


def no_day_text(clock: Clock) -> str:
    """Return why a clock has no last day."""
    if clock.paused_since is not None:
        return QCoreApplication.translate("clocks", "自 {day} 起暂停计算").format(
            day=day_text(clock.paused_since)
        )
    if clock.trouble is not None:
        return code_text(clock.trouble)
    return code_text(ClockState.UNKNOWN)


def stopped_text(day: date) -> str:
    """Return on which day a clock was stopped."""
    return QCoreApplication.translate("clocks", "{day} 办理").format(day=day_text(day))


def unverified_badge(rule: Rule) -> Badge | None:
    """Return 依据待核 where the text behind a rule is not on file."""
    if rule.mark is Mark.TEXT:
        return None
    text = QCoreApplication.translate("clocks", "依据待核：{mark}").format(
        mark=code_text(rule.mark)
    )
    return Badge(text, Tone.WARNING)


def basis_text(law: str, article: str) -> str:
    """Return the statute and its article: 《劳动保障监察条例》第17条."""
    if not article:
        return QCoreApplication.translate("clocks", "《{law}》").format(law=law)
    text = QCoreApplication.translate("clocks", "《{law}》第{article}条")
    return text.format(law=law, article=list_text(article.split(",")))
