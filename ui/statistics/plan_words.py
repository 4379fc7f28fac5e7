"""How does a row of a plan's table read on the screen, in either language?"""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.indicator_entries import IndicatorEntry
from disputes_app.domain.plan_indicators import PERCENT, WORDS, GoalKind, PlanIndicator
from disputes_app.domain.plan_table import PlanRow, PlanTable
from ui.marking import QT_TRANSLATE_NOOP
from ui.wording import code_text, day_text, is_english, name_of

CONTEXT = "plan"
NO_GOAL = QT_TRANSLATE_NOOP("plan", "规划未设目标")
UNKNOWN = QT_TRANSLATE_NOOP("plan", "待定（未查到规划原文）")
NOT_ENTERED = QT_TRANSLATE_NOOP("plan", "尚未填报")
NOT_COUNTED = QT_TRANSLATE_NOOP("plan", "没有可计算的案件")
PUBLISHED = QT_TRANSLATE_NOOP("plan", "规划公布：{words}")
AGREES = QT_TRANSLATE_NOOP("plan", "{reached}（与规划公布一致）")
DIFFERS = QT_TRANSLATE_NOOP("plan", "{reached}（规划公布：{words}，不一致）")
OF_YEAR = QT_TRANSLATE_NOOP("plan", "{year}年：{value}")
TOGETHER = QT_TRANSLATE_NOOP("plan", "{rule}{value}（{each}）")
COUNTED = QT_TRANSLATE_NOOP("plan", "系统计算")
BY_HAND = QT_TRANSLATE_NOOP("plan", "人工填报：{source}")
TO_ENTER = QT_TRANSLATE_NOOP("plan", "待填报")
BY_PLAN = QT_TRANSLATE_NOOP("plan", "以规划公布为准")
CHECKED = QT_TRANSLATE_NOOP("plan", "{plan}规划指标。依据：{source}。统计{first}至{until}。")
UNCHECKED = QT_TRANSLATE_NOOP("plan", "{plan}规划指标（待核）：{source}。统计{first}至{until}。")
NO_PLAN = QT_TRANSLATE_NOOP("plan", "没有一个规划包含这一期间的全部年度，没有规划指标表。")


def head_text(table: PlanTable | None) -> str:
    """Return which plan it is, on what it rests, and what was counted."""
    if table is None:
        return _tr(NO_PLAN)
    plan = table.plan
    return _tr(CHECKED if plan.verified else UNCHECKED).format(
        plan=plan.en if is_english() else plan.zh,
        source=(plan.source_en or plan.source) if is_english() else plan.source,
        first=day_text(table.first),
        until=day_text(table.until),
    )


def plan_cells(row: PlanRow) -> tuple[str, ...]:
    """Return indicator, goal, how it binds, what was reached, verdict, source."""
    indicator = row.indicator
    return (
        name_of(indicator),
        _goal(indicator),
        code_text(indicator.kind),
        _reached(row),
        _tr(BY_PLAN) if _only_published(row) else code_text(row.verdict),
        _source(row),
    )


def _goal(indicator: PlanIndicator) -> str:
    goal = indicator.goal_en if is_english() else indicator.goal_zh
    if goal:
        return goal
    return _tr(UNKNOWN if indicator.kind is GoalKind.UNKNOWN else NO_GOAL)


def _only_published(row: PlanRow) -> bool:
    return row.indicator.by_hand and not row.entries and bool(row.indicator.published)


def _reached(row: PlanRow) -> str:
    indicator = row.indicator
    if _only_published(row):
        return _tr(PUBLISHED).format(words=indicator.published)
    if indicator.by_hand:
        return _entered(row) if row.entries else _tr(NOT_ENTERED)
    if row.value is None:
        return _tr(NOT_COUNTED)
    reached = _amount(row.value, indicator.unit)
    if row.agrees is None:
        return reached
    words = AGREES if row.agrees else DIFFERS
    return _tr(words).format(reached=reached, words=indicator.published)


def _entered(row: PlanRow) -> str:
    joint = "; " if is_english() else "；"
    each = joint.join(
        _tr(OF_YEAR).format(year=one.year, value=_value(row, one)) for one in row.entries
    )
    if row.value is None or len(row.entries) == 1:
        return each
    value = _amount(row.value, row.indicator.unit)
    gap = " " if is_english() else ""
    return _tr(TOGETHER).format(rule=code_text(row.indicator.rule) + gap, value=value, each=each)


def _value(row: PlanRow, entry: IndicatorEntry) -> str:
    unit = row.indicator.unit
    if unit == WORDS or entry.value is None:
        return entry.value or "—"
    return _amount(Fraction(entry.value), unit)


def _amount(value: Fraction, unit: str) -> str:
    """Write a value; a percentage cut to two decimals, never rounded up."""
    hundredths = value.numerator * 100 // value.denominator
    whole, part = divmod(hundredths, 100)
    if unit == PERCENT:
        return f"{whole}.{part:02d}%"
    digits = f"{whole:,}" + (f".{part:02d}".rstrip("0") if part else "")
    return digits if is_english() or unit == WORDS else f"{digits}{unit}"


def _source(row: PlanRow) -> str:
    if not row.indicator.by_hand:
        return _tr(COUNTED)
    if row.entries:
        sources = dict.fromkeys(one.source for one in row.entries)
        return _tr(BY_HAND).format(source=("; " if is_english() else "；").join(sources))
    return _tr(BY_PLAN) if row.indicator.published else _tr(TO_ENTER)


def _tr(words: str) -> str:
    return QCoreApplication.translate(CONTEXT, words)
