"""What does a report say about the closure rate, with every number that stands beside it?"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from disputes_app.documents.reports import rate_words as words
from disputes_app.documents.reports.report_model import (
    NOTHING_DUE,
    Cell,
    Part,
    RateCurve,
    Ratio,
    ReportTable,
    Section,
)
from disputes_app.documents.wording import day_in_words
from disputes_app.domain.cases import Line
from disputes_app.domain.frozen_figures import unlike_numbers, values_of
from disputes_app.domain.period_report import OfficeRate, PeriodReport
from disputes_app.domain.rate import RateFigures, RateGroup, rate_of
from disputes_app.domain.report_period import PeriodKind
from disputes_app.domain.shanghai import shanghai_day
from disputes_app.domain.words import word

TITLE = "按期结案率（劳动保障监察投诉举报案件）"
_HEAD = ("应结", "按期", "逾期已结", "逾期未结", "待到期", "按期结案率", "是否达标")
_WIDTHS = (1.0, 1.0, 1.1, 1.1, 1.0, 1.3, 1.1)
_JUDGED = "达标与否按未取整的比值判定，比率只截尾不进位。"
_BESIDE = (
    ("late_closed", "逾期已结", "在最后一日之后办结"),
    ("late_open", "逾期未结", "判定日仍未办结，最后一日已过"),
    ("pending", "待到期", "最后一日在判定日（含当日未结）至期末之间"),
    ("pending_closed", "待到期中已结", "上列中已经办结的"),
    ("due_today", "今日到期", "判定日未结、当日即最后一日，计入待到期"),
    ("suspended", "中止中", "判定日正在中止，没有最后一日，不计入应结"),
    ("cannot_judge", "无法判定", "缺少计算最后一日所需的事实，不计入应结"),
    ("intake_late", "受理逾期", "受理期限已过仍未决定是否受理，判定日的存量"),
    ("late_entered", "补录办结", "办结后超过3个工作日才录入，或者更正为更早办结"),
    ("transferred", "移送", "在最后一日之前移送管辖，不计入应结"),
    ("merged", "并案", "并入其他案件，不计入应结"),
    ("struck_out", "撤号", "误立、重复立案，不计入应结"),
    ("refused", "不予受理", "不计入应结"),
    ("withdrawn_before_acceptance", "受理前撤回", "含受理前先行调解成功，不计入应结"),
)


def rate_section(report: PeriodReport) -> Section:
    """Return the chapter."""
    return Section(TITLE, tuple(_parts(report)))


def _parts(report: PeriodReport) -> Iterator[Part]:
    figures = report.rate
    yield _sentence(figures)
    yield from _published(report)
    yield _beside(figures)
    yield RateCurve("投诉举报案件各月按期结案率", report.trend.groups, report.trend.target)
    if report.period.kind is PeriodKind.FIVE_YEARS:
        yield _by("分年", "各年按期结案率", "年度", _years(figures.groups), figures)
    trend = report.trend
    title = "各月按期结案率" if trend is figures else "近12个月各月按期结案率"
    months = [(_month(one.key), one) for one in trend.groups]
    yield _by("分月", title, "月份", months, trend)
    offices = [
        (one.group.label, one.group) for one in report.offices if one.line is Line.INSPECTION
    ]
    yield _by("分机构", "各机构按期结案率", "机构", offices, figures)
    yield _by_cause(report)
    yield _all_lines(report.offices)
    yield _by_town(report.offices)


def _sentence(figures: RateFigures) -> str:
    if figures.rate is None:
        pending = f"，另有待到期{figures.pending}件" if figures.pending else ""
        return f"本期没有应结案件，没有按期结案率{pending}。"
    rate = words.ratio(figures.rate)
    best = words.ratio(figures.best_reachable)
    more = f"待到期{figures.pending}件，最高可达{best}。" if figures.pending else ""
    return (
        f"本期按期结案率{rate}，{words.verdict(figures)}：{words.summary(figures)}。{more}{_JUDGED}"
    )


def _published(report: PeriodReport) -> Iterator[str]:
    for one in report.published:
        same = not unlike_numbers(one, values_of(report.rate))
        now = "与本报告的数相同" if same else "与本报告的数不同，可用“公布”重算，列出此后更正的案件"
        yield (
            f"已公布：{one.number}《{one.title}》，按期结案率{words.ratio(one.rate)}，"
            f"{day_in_words(shanghai_day(one.frozen_at))}冻结，{now}。"
        )


def _beside(figures: RateFigures) -> ReportTable:
    rows: list[tuple[Cell, ...]] = [
        ("应结", figures.due, "最后一日落在期间内（至判定日）的案件"),
        ("按期", figures.on_time, "其中在最后一日或之前办结的"),
    ]
    rows += [(name, getattr(figures, id_), said) for id_, name, said in _BESIDE]
    if figures.allowance is not None:
        rows.append(
            (
                "可再逾期",
                figures.allowance,
                "（应结+待到期）×（1-目标）取整，减逾期；负数已超出",
            )
        )
    if figures.best_reachable is not None:
        best = Ratio(figures.best_reachable, figures.target)
        rows.append(("最高可达", best, "还没有逾期的案件都按期办结时的按期结案率"))
    return ReportTable(
        "按期结案率",
        "应结、按期和比率旁的各项数（件）",
        ("项目", "件数", "含义"),
        (
            (
                "按期结案率",
                Ratio(figures.rate, figures.target, NOTHING_DUE),
                words.verdict(figures),
            ),
            *rows,
        ),
        (1.6, 1.1, 4.6),
        notes=words.notes(figures, demonstration=False),
        left=(2,),
    )


def _month(key: str) -> str:
    year, month = key.split("-")
    return f"{year}年{int(month)}月"


def _years(months: tuple[RateGroup, ...]) -> list[tuple[str, RateGroup]]:
    """Add the months up to years; on basis ``due`` they do add up."""
    years: dict[str, list[RateGroup]] = {}
    for one in months:
        years.setdefault(one.key[:4], []).append(one)
    return [
        (
            f"{year}年",
            RateGroup(
                year,
                year,
                sum(one.due for one in found),
                sum(one.on_time for one in found),
                sum(one.late_closed for one in found),
                sum(one.late_open for one in found),
                sum(one.pending for one in found),
            ),
        )
        for year, found in years.items()
    ]


def _by(
    name: str, title: str, what: str, groups: list[tuple[str, RateGroup]], figures: RateFigures
) -> ReportTable:
    rows = [_rate_row(label, one, figures.target) for label, one in groups]
    whole = RateGroup(
        "", "", figures.due, figures.on_time, figures.late_closed, figures.late_open,
        figures.pending,
    )  # fmt: skip
    rows.append(_rate_row("合计", whole, figures.target))
    return ReportTable(
        f"结案率{name}", f"{title}（投诉举报）", (what, *_HEAD), tuple(rows), (2.2, *_WIDTHS),
        left=(7,),
    )  # fmt: skip


def _rate_row(label: str, one: RateGroup, target: Fraction | None) -> tuple[Cell, ...]:
    return (
        label,
        one.due,
        one.on_time,
        one.late_closed,
        one.late_open,
        one.pending,
        Ratio(one.rate, target, NOTHING_DUE),
        met_text(one.rate, target),
    )


def met_text(rate: Fraction | None, target: Fraction | None) -> str:
    """Say whether a rate meets its target, unrounded; nothing where there is none."""
    if rate is None or target is None:
        return "—"
    return "达标" if rate >= target else "未达标"


def _by_cause(report: PeriodReport) -> ReportTable:
    target = report.rate.target
    rows: list[tuple[Cell, ...]] = [
        (
            cause or "未填案由",
            due,
            on_time,
            due - on_time,
            Ratio(rate_of(on_time, due), target, NOTHING_DUE),
            met_text(rate_of(on_time, due), target),
        )
        for cause, due, on_time in report.causes
    ]
    due = sum(one[1] for one in report.causes)
    on_time = sum(one[2] for one in report.causes)
    rate = rate_of(on_time, due)
    rows.append(
        ("合计", due, on_time, due - on_time, Ratio(rate, target, NOTHING_DUE),
         met_text(rate, target))
    )  # fmt: skip
    return ReportTable(
        "结案率分案由",
        "各案由按期结案率（投诉举报）",
        ("案由", "应结", "按期", "逾期", "按期结案率", "是否达标"),
        tuple(rows),
        (2.6, 1.0, 1.0, 1.0, 1.3, 1.1),
        left=(5,),
    )


def _all_lines(offices: tuple[OfficeRate, ...]) -> ReportTable:
    rows: list[tuple[Cell, ...]] = [
        (
            word(one.line, "zh"),
            one.group.label,
            one.group.due,
            one.group.on_time,
            one.group.late,
            Ratio(one.group.rate, None, NOTHING_DUE),
        )
        for one in offices
    ]
    return ReportTable(
        "各线各机构",
        "三条业务线各机构按期办结情况",
        ("业务线", "机构", "应结", "按期", "逾期", "按期办结率"),
        tuple(rows),
        (0.9, 3.4, 0.9, 0.9, 0.9, 1.3),
        words=2,
        notes=(
            "监察为投诉举报案件；调解、仲裁为全部受理案件，规划没有设目标。机构以最后一日（先办结的以办结日）承办为准。",
        ),
    )


def _by_town(offices: tuple[OfficeRate, ...]) -> ReportTable:
    towns: dict[str, dict[Line, list[RateGroup]]] = {}
    for one in offices:
        towns.setdefault(one.town, {}).setdefault(one.line, []).append(one.group)
    rows: list[tuple[Cell, ...]] = []
    for town in sorted(towns, key=lambda name: (name.startswith("区级"), name)):
        cells: list[Cell] = [town]
        for line in (Line.MEDIATION, Line.ARBITRATION, Line.INSPECTION):
            groups = towns[town].get(line, [])
            due = sum(group.due for group in groups)
            on_time = sum(group.on_time for group in groups)
            cells += [due, Ratio(rate_of(on_time, due), None, NOTHING_DUE)]
        rows.append(tuple(cells))
    return ReportTable(
        "结案率分街镇",
        "各街镇按期办结情况",
        ("街镇", "调解应结", "调解按期率", "仲裁应结", "仲裁按期率", "监察应结", "监察按期率"),
        tuple(rows),
        (2.0, 1.0, 1.2, 1.0, 1.2, 1.0, 1.2),
        notes=("按承办机构所在街镇；区级机构（仲裁庭、监察中队等）不分街镇，列在最后一行。",),
    )
