"""Which words stand for reports, goals of a plan, and what is wrong with a period or a value?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.law_reasons import Pair

REPORT_VALUES: Mapping[str, Pair] = MappingProxyType(
    {
        "PeriodKind.monthly": ("月报", "Monthly"),
        "PeriodKind.quarterly": ("季报", "Quarterly"),
        "PeriodKind.yearly": ("年报", "Yearly"),
        "PeriodKind.five_year": ("五年报告", "Five-year"),
        "GoalKind.binding": ("约束性", "binding"),
        "GoalKind.expected": ("预期性", "expected"),
        "GoalKind.unstated": ("规划未载明", "not stated"),
        "GoalKind.unknown": ("待定", "not known yet"),
        "GoalRule.sum": ("各年累计", "sum of the years"),
        "GoalRule.last": ("最新", "latest"),
        "GoalRule.each": ("各年最低", "lowest year"),
        "GoalVerdict.reached": ("达到目标", "reached"),
        "GoalVerdict.missed": ("未达目标", "missed"),
        "GoalVerdict.running": ("规划期未满", "plan still running"),
        "GoalVerdict.incomplete": ("数据不全", "data incomplete"),
        "GoalVerdict.in_words": ("文字目标，人工判断", "judged by people"),
        "GoalVerdict.no_goal": ("规划未设目标", "no goal set"),
        "GoalVerdict.unknown": ("目标待定", "goal not known yet"),
        "CauseClass.pay": ("劳动报酬", "Remuneration"),
        "CauseClass.insurance": ("社会保险、工伤待遇", "Social insurance, injury benefits"),
        "CauseClass.contract_made": ("订立劳动合同", "Conclusion of the contract"),
        "CauseClass.contract_changed": ("履行、变更劳动合同", "Performance, change of contract"),
        "CauseClass.contract_ended": ("解除、终止劳动合同", "Dissolution, end of the contract"),
        "CauseClass.time_off": ("工作时间及休息休假", "Working time and leave"),
        "CauseClass.relation": ("确认劳动关系", "Existence of the relationship"),
        "CauseClass.other": ("其他", "Other"),
    }
)
REPORT_REASONS: Mapping[str, Pair] = MappingProxyType(
    {
        "period_unreadable": (
            "应写成2026-10、2026Q3、2026或者2021-2025",
            "write it as 2026-10, 2026Q3, 2026 or 2021-2025",
        ),
        "period_of_other_kind": (
            "月报写2026-10，季报写2026Q3，年报写2026，五年报告写2021-2025",
            "a month is 2026-10, a quarter 2026Q3, a year 2026, five years 2021-2025",
        ),
        "period_reversed": ("结束早于开始", "it ends before it begins"),
        "period_not_five_years": ("不是五个年度", "it is not five years"),
        "period_before_calendar": ("早于2007年，没有工作日历", "it begins before 2007"),
        "period_of_no_plan": (
            "没有一个规划包含这一期间的全部年度",
            "no one plan has all its years",
        ),
        "period_in_future": ("还没有开始", "it has not begun"),
        "value_empty": ("没有填写", "nothing was given"),
        "value_too_long": ("太长", "it is too long"),
        "value_not_a_number": (
            "不是数字，如731或者35.07",
            "it is no plain number such as 731 or 35.07",
        ),
        "value_not_whole": ("按个数计的指标没有小数", "what is counted has no decimals"),
        "value_over_hundred": ("百分比不能超过100", "a percentage is at most 100"),
        "source_empty": ("没有说明来源", "no source was given"),
        "source_too_long": ("超过200字", "it is longer than 200 characters"),
    }
)
