"""Of which chapters is a report of a period made?"""

from __future__ import annotations

from collections.abc import Iterator

from disputes_app.documents.reports.figures_section import (
    comparison_section,
    indicators_section,
    totals_section,
)
from disputes_app.documents.reports.flow_section import flow_section
from disputes_app.documents.reports.ministry_section import (
    arbitration_section,
    mediation_section,
)
from disputes_app.documents.reports.plan_section import plan_section
from disputes_app.documents.reports.rate_section import rate_section
from disputes_app.documents.reports.report_model import Report, Section
from disputes_app.documents.wording import day_in_words
from disputes_app.domain.cases import Line
from disputes_app.domain.period_report import MinistryFacts, PeriodReport
from disputes_app.domain.report_period import PeriodKind, ReportPeriod
from disputes_app.domain.words import word

_TITLES = {
    PeriodKind.MONTH: "劳动关系和劳动保障监察工作月报",
    PeriodKind.QUARTER: "劳动关系和劳动保障监察工作季报",
    PeriodKind.YEAR: "劳动关系和劳动保障监察工作年报",
    PeriodKind.FIVE_YEARS: "劳动关系和劳动保障监察工作五年报告",
}
DEMONSTRATION = "演示数据：案件和比率均为虚构，不是真实统计。"


def whole_report(facts: PeriodReport, office: str) -> Report:
    """Return the report of a period, every chapter."""
    sections = (
        rate_section(facts),
        flow_section(facts),
        totals_section(facts),
        indicators_section(facts),
        comparison_section(facts),
        plan_section(facts.plan, facts.period),
        mediation_section(facts.ministry),
        arbitration_section(facts.ministry),
        Section("口径和说明", tuple(_notes(facts))),
    )
    return _report(
        _TITLES[facts.period.kind], facts.period, office, facts.as_of.isoformat(), facts, sections
    )


def ministry_report(
    facts: MinistryFacts, line: Line, office: str, as_of: str, *, demonstration: bool
) -> Report:
    """Return one of the ministry's tables by itself."""
    section = mediation_section(facts) if line is Line.MEDIATION else arbitration_section(facts)
    kind = word(facts.period.kind, "zh")
    warning = DEMONSTRATION if demonstration else ""
    return Report(
        section.title,
        facts.period.zh,
        office,
        as_of,
        as_of,
        f"{section.title}（{facts.period.zh}，{kind}）  统计到{facts.until.isoformat()}",
        warning,
        (section,),
    )


def _report(
    title: str,
    period: ReportPeriod,
    office: str,
    as_of: str,
    facts: PeriodReport,
    sections: tuple[Section, ...],
) -> Report:
    return Report(
        title,
        period.zh,
        office,
        as_of,
        as_of,
        f"{period.zh}  判定日{as_of}  {office}",
        DEMONSTRATION if facts.demonstration else "",
        sections,
    )


def _notes(facts: PeriodReport) -> Iterator[str]:
    period = facts.period
    yield (
        f"期间：{day_in_words(period.first)}至{day_in_words(period.last)}，首尾两日均计入；"
        f"统计到{day_in_words(facts.until)}。"
    )
    yield (
        f"判定日：{day_in_words(facts.as_of)}。每件案件按这一天已有的记录判定；"
        "以后补录、更正、作废记录的，重新出报告时数字可能不同。需要固定的数字请用“公布”冻结。"
    )
    if period.first < facts.since:
        yield f"本系统的案件自{day_in_words(facts.since)}起，本期在此以前没有数据，数字不完整。"
    if not facts.is_over:
        yield "本期尚未结束，各数为截至统计日的数。"
    if not facts.steady:
        yield "制表时有新的登记，各表取数的时刻略有先后，个别数可能相差，请稍后重新生成。"
    yield "来源：案件程序记录。金额以元为单位，按分记录；件数以案号计，涉及人数另列。"
    yield (
        "按期结案率的目标98%只适用于劳动保障监察举报投诉案件（嘉人社发〔2021〕91号）；"
        "规划没有载明公式，本报告的公式见表下。"
    )
    yield "部门统计表的口径、案由归类依据公开转引的材料，均待核。"
