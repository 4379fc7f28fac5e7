"""What does a report say about the caseload: by line, by town, by office, by cause?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from disputes_app.documents.reports.report_model import (
    Bars,
    Cell,
    Fen,
    Part,
    Ratio,
    ReportTable,
    Section,
)
from disputes_app.domain.case_flow import Flow, flow_of, flows_by
from disputes_app.domain.cases import Line
from disputes_app.domain.period_report import MinistryFacts, PeriodReport
from disputes_app.domain.rate import rate_of
from disputes_app.domain.report_period import PeriodKind
from disputes_app.domain.words import word

LINES = (Line.MEDIATION, Line.ARBITRATION, Line.INSPECTION)
_HEAD = ("上期未结", "受理", "结案", "移出", "期末未结")
FLOW_NOTE = (
    "上期未结＋受理＝结案＋移出＋期末未结。受理、结案按受理日、办结日；移出为受理后移送管辖、并案、撤号的，"
    "不作结案。"
)
_MONTHS_A_QUARTER = 3


def flow_section(report: PeriodReport) -> Section:
    """Return the chapter."""
    return Section("案件办理情况", tuple(_parts(report)))


def _parts(report: PeriodReport) -> Iterator[Part]:
    yield _sentence(report)
    yield _by_line(report)
    if report.period.kind is PeriodKind.FIVE_YEARS:
        yield _by_year(report)
    yield from _charts(report)
    yield _by_town(report.ministry)
    yield _by_office(report.ministry)
    yield _by_cause(report.ministry)


def _sentence(report: PeriodReport) -> str:
    said = []
    for line in LINES:
        flow = report.flow(line)
        said.append(
            f"{word(line, 'zh')}受理{flow.accepted:,}件、结案{flow.closed:,}件、"
            f"期末未结{flow.open_after:,}件"
        )
    return "；".join(said) + "。"


def flow_cells(flow: Flow) -> tuple[int, ...]:
    """Return the numbers of a flow in the order of the heads."""
    return flow.open_before, flow.accepted, flow.closed, flow.gone, flow.open_after


def balance_text(flow: Flow) -> str:
    """Say whether a flow balances."""
    if flow.balanced:
        return "相符"
    came = flow.open_before + flow.accepted
    return f"不符：{came}≠{flow.closed + flow.gone + flow.open_after}"


def _by_line(report: PeriodReport) -> ReportTable:
    rows: list[tuple[Cell, ...]] = []
    for line in LINES:
        flow = report.flow(line)
        settled: Cell = flow.settled if line is not Line.INSPECTION else None
        rows.append(
            (word(line, "zh"), *flow_cells(flow), settled, flow.people, Fen(flow.claimed_fen),
             balance_text(flow))
        )  # fmt: skip
    return ReportTable(
        "业务量",
        "各业务线案件",
        ("业务线", *_HEAD, "调解成功", "受理涉及人数", "受理请求金额（元）", "核对"),
        tuple(rows),
        (0.9, 1.0, 0.95, 0.95, 0.75, 1.0, 1.0, 1.1, 2.0, 0.9),
        notes=(FLOW_NOTE, "调解成功：以调解协议、仲裁调解书结案的；监察不计。"),
        left=(9,),
    )


def _by_year(report: PeriodReport) -> ReportTable:
    rows: list[tuple[Cell, ...]] = []
    for year in report.period.years:
        cells: list[Cell] = [f"{year}年"]
        for line in LINES:
            cells += [_of_year(report, line, what, year) for what in ("accepted", "closed")]
        rows.append(tuple(cells))
    whole: list[Cell] = ["合计"]
    for line in LINES:
        flow = report.flow(line)
        whole += [flow.accepted, flow.closed]
    return ReportTable(
        "业务量分年",
        "各年案件（件）",
        ("年度", "调解受理", "调解结案", "仲裁受理", "仲裁结案", "监察立案", "监察办结"),
        (*rows, tuple(whole)),
        (1.2, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0),
    )


def _of_year(report: PeriodReport, line: Line, what: str, year: int) -> int:
    return sum(
        n
        for (of_line, happened, day), n in report.days.items()
        if (of_line, happened, day.year) == (line, what, year)
    )


def _charts(report: PeriodReport) -> Iterator[Bars]:
    for line in LINES:
        came: dict[str, int] = {}
        went: dict[str, int] = {}
        for label in _labels(report):
            came[label] = went[label] = 0
        for (of_line, what, day), n in report.days.items():
            if of_line is line:
                counts = came if what == "accepted" else went
                counts[_label(report.period.kind, day)] += n
        name = word(line, "zh")
        columns = tuple((label, came[label], went[label]) for label in came)
        yield Bars(f"{name}案件受理和结案（件）", "受理", "结案", columns)


def _labels(report: PeriodReport) -> Iterator[str]:
    """Return the columns of the charts: months, or quarters of five years."""
    groups = report.trend.groups
    seen = dict.fromkeys(
        _label(report.period.kind, date(int(one.key[:4]), int(one.key[5:]), 1)) for one in groups
    )
    yield from seen


def _label(kind: PeriodKind, day: date) -> str:
    if kind is PeriodKind.FIVE_YEARS:
        return f"{day.year}Q{(day.month - 1) // _MONTHS_A_QUARTER + 1}"
    return f"{day.year}-{day.month:02d}"


def _by_town(facts: MinistryFacts) -> ReportTable:
    flows = {
        line: flows_by(facts.of(line), lambda row: facts.offices[row.office_id].town)
        for line in LINES
    }
    towns = sorted(
        {town for found in flows.values() for town in found},
        key=lambda name: (name.startswith("区级"), name),
    )
    rows: list[tuple[Cell, ...]] = []
    for town in towns:
        cells: list[Cell] = [town]
        for line in LINES:
            flow = flows[line].get(town, Flow())
            cells += [flow.accepted, flow.closed]
        settled = flows[Line.MEDIATION].get(town, Flow())
        cells.append(Ratio(rate_of(settled.settled, settled.closed)))
        rows.append(tuple(cells))
    return ReportTable(
        "分街镇",
        "各街镇案件（件）",
        (
            "街镇",
            "调解受理",
            "调解结案",
            "仲裁受理",
            "仲裁结案",
            "监察立案",
            "监察办结",
            "调解成功率",
        ),
        tuple(rows),
        (1.9, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.2),
        notes=("按承办机构所在街镇；调解成功率＝达成协议÷调解结案。",),
    )


def _by_office(facts: MinistryFacts) -> ReportTable:
    rows: list[tuple[Cell, ...]] = []
    for line in LINES:
        found = flows_by(facts.of(line), lambda row: str(row.office_id))
        for key in sorted(found, key=int):
            name = facts.offices[int(key)].name
            rows.append((word(line, "zh"), name, *flow_cells(found[key])))
        rows.append((word(line, "zh"), "合计", *flow_cells(flow_of(facts.of(line)))))
    return ReportTable(
        "分机构",
        "各机构案件（件）",
        ("业务线", "机构", *_HEAD),
        tuple(rows),
        (0.9, 3.2, 1.0, 0.9, 0.9, 0.8, 1.0),
        words=2,
        notes=("按现在的承办机构。",),
    )


def _by_cause(facts: MinistryFacts) -> ReportTable:
    rows: list[tuple[Cell, ...]] = []
    for line in LINES:
        found = flows_by(facts.of(line), lambda row: row.cause or "未填案由")
        causes = sorted(found.items(), key=lambda one: (-one[1].accepted, one[0]))
        rows += [(word(line, "zh"), cause, *flow_cells(flow)) for cause, flow in causes]
    return ReportTable(
        "分案由",
        "各案由案件（件）",
        ("业务线", "案由", *_HEAD),
        tuple(rows),
        (0.9, 3.2, 1.0, 0.9, 0.9, 0.8, 1.0),
        words=2,
        notes=("一案以登记的案由计一次。",),
    )
