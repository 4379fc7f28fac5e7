"""The facts of a small quarterly report."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction

from disputes_app.domain.case_flow import FlowRow
from disputes_app.domain.cases import AwardResult, Departure, Line, Outcome
from disputes_app.domain.indicator_entries import IndicatorEntry
from disputes_app.domain.indicators import average_days, count, ratio
from disputes_app.domain.period_report import (
    ArbitrationFacts,
    ComparedPeriod,
    MediationFacts,
    MinistryFacts,
    NamedFigure,
    OfficeFacts,
    OfficeRate,
    PeriodReport,
    RuleChange,
)
from disputes_app.domain.plan_table import PlanTable, counted_row, hand_row
from disputes_app.domain.rate import RateGroup
from disputes_app.domain.report_period import quarter
from disputes_app.services.plan_package import packaged_plans
from tests.documents.sample import monthly

PERIOD = quarter(2025, 4)
AS_OF = date(2026, 1, 5)
OFFICES = {
    1: OfficeFacts("安亭镇劳动争议调解中心", "安亭镇", "town"),
    2: OfficeFacts("区劳动人事争议仲裁院一庭", "区级（不分街镇）", ""),
    3: OfficeFacts("区劳动保障监察大队一中队", "区级（不分街镇）", ""),
}


def _row(line: Line, office: int, cause: str, how: Outcome | Departure | None, *n: int) -> FlowRow:
    outcome = how if isinstance(how, Outcome) else None
    departure = how if isinstance(how, Departure) else None
    complaint = line is Line.INSPECTION
    return FlowRow(line, complaint, cause, office, outcome, departure, *n)


FLOWS = (
    _row(Line.MEDIATION, 1, "追索劳动报酬", Outcome.AGREEMENT, 3, 1_200, 1_203, 0, 0, 1_300, 2,
         40, 123_456_789_00),
    _row(Line.MEDIATION, 1, "竞业限制", None, 0, 7, 0, 0, 7, 7, 0, 0, 0),
    _row(Line.ARBITRATION, 2, "经济补偿金", Outcome.AWARD, 5, 20, 25, 0, 0, 31, 1, 12, 1_000_00),
    _row(Line.ARBITRATION, 2, "工伤待遇", Departure.TRANSFERRED, 1, 1, 0, 2, 0, 1, 0, 0, 0),
    _row(Line.INSPECTION, 3, "克扣、拖欠工资", Outcome.CORRECTED, 2, 60, 62, 0, 0, 400, 9, 300, 0),
)  # fmt: skip
TOTALS = (
    NamedFigure("mediation_closed", "调解结案", "件", 1_203, "办结日在期间内的调解案件"),
    NamedFigure(
        "recovered_for_parties", "为当事人挽回金额", "元", Decimal("75083.50"), "确定的给付金额"
    ),
)


def quarterly() -> PeriodReport:
    """Return a quarter just below the target: 97.96 %, compared with one that met it."""
    rate = monthly([(100, 2), (96, 2), (98, 2)], first_year=2025)
    groups = tuple(
        replace(one, key=f"2025-{n + 10}", label="", pending=0) for n, one in enumerate(rate.groups)
    )
    query = replace(rate.query, from_day=PERIOD.first, to_day=PERIOD.last, as_of=AS_OF)
    rate = replace(rate, query=query, groups=groups, pending=0)
    before = replace(rate, due=100, on_time=98, late_closed=2, late_open=0, groups=())
    flows = tuple(replace(one, accepted=one.accepted + 1) for one in FLOWS)
    squad = RateGroup("3", OFFICES[3].name, 294, 288, 6, 0, 0)
    return PeriodReport(
        period=PERIOD,
        as_of=AS_OF,
        since=date(2025, 1, 2),
        demonstration=True,
        rate=rate,
        trend=rate,
        offices=(OfficeRate(Line.INSPECTION, OFFICES[3].town, squad),),
        causes=(("克扣、拖欠工资", 294, 288),),
        published=(),
        days={(Line.MEDIATION, "accepted", date(2025, 11, 3)): 1_207},
        totals=TOTALS,
        measured=(
            ratio("arbitration_closure", 25, 27),
            ratio("matters_in_time", 0, 0),
            average_days("mediation_handling_average", {8: 3, 9: 2}),
            count("recovered_by_inspection", 12_345),
        ),
        compared=(
            ComparedPeriod("上期", PERIOD.before(), "", before, flows, TOTALS),
            ComparedPeriod("上年同期", quarter(2024, 4), "2024年第4季度的数据不完整，不作比较"),
        ),
        rule_changes=(RuleChange("监察办结期限", "《条例》第17条", date(2025, 10, 1)),),
        plan=_plan(),
        ministry=MinistryFacts(
            PERIOD,
            PERIOD.last,
            FLOWS,
            OFFICES,
            MediationFacts(4_321_00, 2, 5),
            ArbitrationFacts(3, 20, 9_876_00, 0, {AwardResult.WORKER: 6, AwardResult.BOTH: 9}),
        ),
    )


def _plan() -> PlanTable:
    plan = packaged_plans()[1]
    at = datetime(2026, 1, 4, 2, 0, tzinfo=UTC)
    firms = IndicatorEntry("harmonious_enterprises", 2025, "733", "劳动关系科", "", at, "张测试")
    held = {("harmonious_enterprises", 2025): firms}
    rows = tuple(
        hand_row(one, held, (2025,), over=False)
        if one.by_hand
        else counted_row(one, Fraction(288 * 100, 294), over=True, whole=False)
        for one in plan.indicators
    )
    return PlanTable(plan, PERIOD.first, PERIOD.last, PERIOD.last, rows)
