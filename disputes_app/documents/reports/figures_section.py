"""What does a report say with the plan's totals and with the other indicators?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from disputes_app.documents.reports.rate_section import met_text
from disputes_app.documents.reports.report_model import (
    Cell,
    Change,
    Days,
    Fen,
    Part,
    Ratio,
    ReportTable,
    Section,
)
from disputes_app.domain.case_flow import Flow, flow_of
from disputes_app.domain.cases import Line
from disputes_app.domain.indicators import IndicatorUnit, Measured
from disputes_app.domain.money import to_fen
from disputes_app.domain.period_report import ComparedPeriod, NamedFigure, PeriodReport
from disputes_app.domain.rate import rate_of
from disputes_app.domain.words import word

_UNITS = {"件": "件", "元": "元", "人": "人", "家": "家"}


def totals_section(report: PeriodReport) -> Section:
    """Return the chapter of what the plan counts."""
    rows = tuple((one.name, _figure(one), one.unit, one.definition) for one in report.totals)
    table = ReportTable(
        "规划工作指标", "规划所列的工作量", ("指标", "数值", "单位", "定义"), rows,
        (2.2, 1.9, 0.6, 4.0), left=(2, 3),
    )  # fmt: skip
    return Section("规划工作指标", (table,))


def indicators_section(report: PeriodReport) -> Section:
    """Return the chapter of the measures beside the rate, each with its formula."""
    rows = tuple(_measured(one) for one in report.measured)
    table = ReportTable(
        "其他指标", "其他指标及公式", ("指标", "数值", "单位", "分子", "分母或件数", "公式"), rows,
        (2.0, 1.9, 0.6, 0.9, 1.1, 3.3), left=(2, 5),
        notes=("公式为本系统口径；法规和规划没有载明公式。没有可计算的案件时数值为“—”。",),
    )  # fmt: skip
    return Section("其他指标", (table,))


def _figure(one: NamedFigure) -> Cell:
    if isinstance(one.value, Decimal):
        return Fen(to_fen(one.value))
    return one.value


def _measured(one: Measured) -> tuple[Cell, ...]:
    value, unit = one.value, one.indicator.unit
    cell: Cell
    if value is None:
        cell = None
    elif unit is IndicatorUnit.RATIO:
        cell = Ratio(Fraction(value))
    elif unit is IndicatorUnit.DAYS:
        cell = Days(value)
    else:
        cell = Fen(int(value)) if unit is IndicatorUnit.FEN else int(value)
    name = {
        IndicatorUnit.RATIO: "",
        IndicatorUnit.DAYS: "日",
        IndicatorUnit.CASES: "件",
        IndicatorUnit.FEN: "元",
    }[unit]
    indicator = one.indicator
    return indicator.zh, cell, name, one.part, one.whole, indicator.formula_zh


# Comparison


def comparison_section(report: PeriodReport) -> Section:
    """Return the chapter that sets the period beside others."""
    return Section("与上期、上年同期比较", tuple(_comparison(report)))


def _comparison(report: PeriodReport) -> Iterator[Part]:
    for one in report.compared:
        if one.why_not:
            yield f"{one.title}（{one.period.zh}）：{one.why_not}。"
    others = [one for one in report.compared if not one.why_not]
    if not others:
        return
    whole = report.is_over
    if not whole:
        yield (
            f"本期统计到{report.until.isoformat()}，未满期，各对照期为全期，"
            "因此不列件数和金额的增减，只列比率的增减。"
        )
    yield _comparison_table(report, others, whole=whole)
    yield from _definitions(report)


def _comparison_table(
    report: PeriodReport, others: list[ComparedPeriod], *, whole: bool
) -> ReportTable:
    head = ["指标", f"本期\n（{report.period.zh}）"]
    for one in others:
        head += [f"{one.title}\n（{one.period.zh}）", f"比{one.title}"]
    here = _figures(report.totals, {line: report.flow(line) for line in Line}, report.rate.rate)
    there = [
        _figures(
            one.totals,
            {line: flow_of(row for row in one.flows if row.line is line) for line in Line},
            None if one.rate is None else one.rate.rate,
        )
        for one in others
    ]
    rows: list[tuple[Cell, ...]] = []
    for name, value in here.items():
        cells: list[Cell] = [name, value]
        for found in there:
            cells += [found[name], _difference(value, found[name], whole=whole)]
        rows.append(tuple(cells))
    rows.append(_verdicts(report, others))
    widths = (2.0, 1.4, *(1.4, 1.7) * len(others))
    return ReportTable(
        "比较", "与各对照期比较", tuple(head), tuple(rows), widths, small=len(others) > 1,
        notes=("各期按同一定义、同一判定日和现有记录计算，因此对照期的数可能与当时公布的不同。",),
    )  # fmt: skip


def _verdicts(report: PeriodReport, others: list[ComparedPeriod]) -> tuple[Cell, ...]:
    cells: list[Cell] = ["按期结案率是否达标", met_text(report.rate.rate, report.rate.target)]
    for one in others:
        rate = one.rate
        cells += ["—" if rate is None else met_text(rate.rate, rate.target), ""]
    return tuple(cells)


def _figures(
    totals: tuple[NamedFigure, ...], flows: dict[Line, Flow], rate: Fraction | None
) -> dict[str, Cell]:
    found: dict[str, Cell] = {"按期结案率（投诉举报）": Ratio(rate, None, "无应结")}
    for line in (Line.MEDIATION, Line.ARBITRATION, Line.INSPECTION):
        flow, name = flows[line], word(line, "zh")
        found[f"{name}受理（件）"] = flow.accepted
        found[f"{name}结案（件）"] = flow.closed
        found[f"{name}期末未结（件）"] = flow.open_after
    mediation, arbitration = flows[Line.MEDIATION], flows[Line.ARBITRATION]
    found["调解成功率"] = Ratio(rate_of(mediation.settled, mediation.closed))
    found["仲裁结案率"] = Ratio(
        rate_of(arbitration.closed, arbitration.open_before + arbitration.accepted)
    )
    counted = {"mediation_closed", "arbitration_closed", "inspection_accepted"}
    for one in totals:
        if one.id not in counted:
            found[f"{one.name}（{_UNITS.get(one.unit, one.unit)}）"] = _figure(one)
    return found


def _difference(here: Cell, there: Cell, *, whole: bool) -> Cell:
    if isinstance(here, Ratio) and isinstance(there, Ratio):
        if here.value is None or there.value is None:
            return None
        return Change(here.value - there.value, points=True)
    if not whole:
        return None
    if isinstance(here, Fen) and isinstance(there, Fen):
        return Change(here.value - there.value, in_fen=True)
    if isinstance(here, int) and isinstance(there, int):
        return Change(here - there)
    return None


def _definitions(report: PeriodReport) -> Iterator[str]:
    if not report.rule_changes:
        yield "定义差异：各期之间办结期限和失信名单的规则没有变化。"
        return
    said = "；".join(
        f"自{one.from_on.isoformat()}起“{one.name}”按{one.article}" for one in report.rule_changes
    )
    yield f"定义差异：各期之间规则有变化：{said}。各案件按起算时有效的规则计算，因此不完全可比。"
