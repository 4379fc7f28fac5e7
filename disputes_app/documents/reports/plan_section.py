"""A plan's own table: 指标, 目标, 属性, 完成情况."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from disputes_app.documents.reports.report_model import (
    Cell,
    Part,
    Ratio,
    ReportTable,
    Section,
    plain_number,
)
from disputes_app.domain.plan_indicators import PERCENT, WORDS, PlanIndicator
from disputes_app.domain.plan_table import PlanRow, PlanTable
from disputes_app.domain.report_period import ReportPeriod
from disputes_app.domain.shanghai import SHANGHAI
from disputes_app.domain.words import word

TITLE = "规划指标完成情况"
UNKNOWN = "待定（未查到规划原文）"
NO_GOAL = "规划未设目标"
NOTHING = "尚未填报"
NOT_COUNTED = "没有可计算的案件"


def plan_section(table: PlanTable | None, period: ReportPeriod) -> Section:
    """Return the chapter."""
    if table is None:
        return Section(TITLE, (f"没有一个规划包含{period.zh}的全部年度，本报告不列规划指标。",))
    return Section(TITLE, tuple(_parts(table)))


def _parts(table: PlanTable) -> Iterator[Part]:
    plan = table.plan
    state = "原文已核对" if plan.verified else "待核，目标和属性均为待定"
    years = f"{table.first.isoformat()}至{table.until.isoformat()}"
    yield f"{plan.zh}规划指标，依据：{plan.source}（{state}）。完成情况统计{years}。"
    yield ReportTable(
        "规划指标",
        f"{plan.zh}指标完成情况",
        ("指标", "目标", "属性", "完成情况", "判定", "来源"),
        tuple(_row(one) for one in table.rows),
        (2.3, 2.2, 0.9, 2.6, 1.2, 1.5),
        words=6,
        notes=tuple(_notes(table)),
        beyond_head=("数值", "单位", "目标数值", "规划公布数值"),
        beyond=tuple(_numbers(one) for one in table.rows),
    )
    entries = [(row, entry) for row in table.rows for entry in row.entries]
    if entries:
        yield ReportTable(
            "人工填报",
            "人工填报的数值（现行）",
            ("指标", "年度", "数值", "单位", "来源", "填报人", "填报时间"),
            tuple(
                (
                    row.indicator.zh,
                    str(entry.year),
                    _entered(row.indicator, entry.value),
                    "" if row.indicator.unit == WORDS else row.indicator.unit,
                    entry.source,
                    entry.entered_by,
                    f"{entry.entered_at.astimezone(SHANGHAI):%Y-%m-%d %H:%M}",
                )
                for row, entry in entries
            ),
            (2.4, 0.7, 1.0, 0.7, 2.4, 1.0, 1.4),
            words=2,
            notes=("更正前的填报仍保留，可用 indicators entries 列出。",),
            left=(3, 4, 5, 6),
        )


def _entered(indicator: PlanIndicator, value: str | None) -> Cell:
    if value is None or indicator.unit == WORDS:
        return value
    return Fraction(value)


def goal_text(indicator: PlanIndicator) -> str:
    """Return the goal in words, or that there is none, or that it is not known."""
    if indicator.goal_zh:
        return indicator.goal_zh
    return UNKNOWN if indicator.kind.value == "unknown" else NO_GOAL


def reached_text(row: PlanRow) -> str:
    """Return what was reached, with what the plan itself published beside it."""
    indicator = row.indicator
    if indicator.by_hand and not row.entries:
        return f"{indicator.published}（规划公布）" if indicator.published else NOTHING
    if indicator.unit == WORDS:
        return "；".join(f"{one.year}年：{one.value}" for one in row.entries)
    said = NOT_COUNTED if row.value is None else amount_text(row.value, indicator.unit)
    if indicator.by_hand and len(row.entries) > 1:
        each = "，".join(f"{one.year}年{one.value}" for one in row.entries)
        said = f"{word(indicator.rule, 'zh')}{said}（{each}）"
    elif indicator.by_hand:
        said = f"{row.entries[0].year}年：{said}"
    if not indicator.published:
        return said
    agrees = {True: "，一致", False: "，不一致", None: ""}[row.agrees]
    return f"{said}（规划公布：{indicator.published}{agrees}）"


def amount_text(value: Fraction, unit: str) -> str:
    """Write a value with its unit; a percentage cut to two decimals, never rounded up."""
    if unit == PERCENT:
        hundredths = value.numerator * 100 // value.denominator
        return f"{hundredths // 100}.{hundredths % 100:02d}%"
    return f"{plain_number(value)}{unit}"


def verdict_text(row: PlanRow) -> str:
    """Return how the row stands against its goal."""
    if row.indicator.by_hand and not row.entries and row.indicator.published:
        return "以规划公布为准"
    return word(row.verdict, "zh")


def source_text(row: PlanRow) -> str:
    """Return where the value comes from."""
    if not row.indicator.by_hand:
        return "系统计算"
    if row.entries:
        return "人工填报：" + "；".join(dict.fromkeys(one.source for one in row.entries))
    return "规划公布" if row.indicator.published else "待填报"


def _row(row: PlanRow) -> tuple[Cell, ...]:
    indicator = row.indicator
    return (
        indicator.zh,
        goal_text(indicator),
        word(indicator.kind, "zh"),
        reached_text(row),
        verdict_text(row),
        source_text(row),
    )


def _numbers(row: PlanRow) -> tuple[Cell, ...]:
    indicator = row.indicator
    unit = None if indicator.unit == WORDS else indicator.unit
    values = (row.value, indicator.least, indicator.published_value)
    value, least, published = (_number(one, indicator) for one in values)
    return value, unit, least, published


def _number(value: Fraction | None, indicator: PlanIndicator) -> Cell:
    if value is None or indicator.unit != PERCENT:
        return value
    least = indicator.least
    return Ratio(value / 100, None if least is None else least / 100)


def _notes(table: PlanTable) -> Iterator[str]:
    yield "系统计算的各项定义见“规划工作指标”和“按期结案率”；比率只截尾不进位，按未取整的值判定。"
    for row in table.rows:
        if row.indicator.note:
            yield f"{row.indicator.zh}：{row.indicator.note}"
