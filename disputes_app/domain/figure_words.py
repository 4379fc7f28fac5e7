"""Which words stand for the numbers of the closure rate?  As in ``domain.words``."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

FIGURE_VALUES: Mapping[str, Pair] = MappingProxyType(
    {
        "Population.complaints": ("投诉举报案件", "Complaints and reports"),
        "Population.all": ("全部案件", "All cases"),
        "Basis.due": ("按到期", "By last day"),
        "Basis.closed": ("按办结", "By closing"),
        "Grouping.month": ("月份", "Month"),
        "Grouping.year": ("年份", "Year"),
        "Grouping.office": ("承办机构", "Office"),
        "Grouping.town": ("街镇", "Town"),
        "Grouping.handler": ("承办人", "Handler"),
        "Grouping.cause": ("案由", "Cause"),
        "Standing.on_time": ("按期", "On time"),
        "Standing.late_closed": ("逾期已结", "Closed late"),
        "Standing.late_open": ("逾期未结", "Late and open"),
        "Standing.due_today": ("今日到期", "Due today"),
        "Standing.pending_open": ("待到期", "Pending"),
        "Standing.pending_closed": ("待到期(已办结)", "Pending, already closed"),
        "Standing.suspended": ("中止中", "Suspended"),
        "Standing.cannot_judge": ("无法判定", "Cannot be judged"),
        "Standing.outside": ("不计入", "Not counted"),
        "Measure.open": ("未结", "Open"),
        "Measure.on_time": ("按期", "On time"),
        "Measure.late": ("逾期", "Late"),
        "Measure.suspended": ("中止中", "Suspended"),
        "Measure.cannot_judge": ("无法判定", "Cannot be judged"),
        "Measure.intake": ("待受理", "Awaiting acceptance"),
        "Measure.refused": ("不予受理", "Refused"),
        "Measure.withdrawn_before_acceptance": ("受理前撤回", "Withdrawn before acceptance"),
        "Measure.transferred": ("移送管辖", "Transferred"),
        "Measure.merged": ("并案", "Merged"),
        "Measure.struck_out": ("误立、重复立案撤号", "Struck out"),
        "Measure.reviewed": ("外来协议审查", "Review of an outside agreement"),
        "Measure.none": ("不计入", "Not counted"),
        "Measure.late_entered": ("补录办结", "Closing entered late"),
        "Measure.provisional": ("暂定", "Provisional"),
        "RateNumber.due": ("应结", "Due"),
        "RateNumber.on_time": ("按期", "On time"),
        "RateNumber.late": ("逾期", "Late"),
        "RateNumber.late_closed": ("逾期已结", "Closed late"),
        "RateNumber.late_open": ("逾期未结", "Late and open"),
        "RateNumber.due_today": ("今日到期", "Due today"),
        "RateNumber.pending": ("待到期", "Pending"),
        "RateNumber.pending_closed": ("待到期中已办结", "Pending, already closed"),
        "RateNumber.suspended": ("中止中", "Suspended"),
        "RateNumber.cannot_judge": ("无法判定", "Cannot be judged"),
        "RateNumber.intake_late": ("受理逾期", "Acceptance overdue"),
        "RateNumber.transferred": ("移送管辖", "Transferred"),
        "RateNumber.merged": ("并案", "Merged"),
        "RateNumber.struck_out": ("误立、重复立案撤号", "Struck out"),
        "RateNumber.refused": ("不予受理", "Refused"),
        "RateNumber.withdrawn_before_acceptance": ("受理前撤回", "Withdrawn before acceptance"),
        "RateNumber.late_entered": ("补录办结", "Closing entered late"),
        "IndicatorUnit.ratio": ("比率", "Ratio"),
        "IndicatorUnit.days": ("日", "Days"),
        "IndicatorUnit.cases": ("件", "Cases"),
        "IndicatorUnit.fen": ("金额", "Money"),
    }
)
