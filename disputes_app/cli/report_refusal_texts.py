"""Which sentences belong to the refusals around reports?  As in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

REPORT_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "ReportPeriodError": (
            "不能按期间“{text}”出报告：{reason}。",
            "There is no report for “{text}”: {reason}.",
        ),
        "NothingToReportError": (
            "“{text}”没有可以统计的案件：到这一期间结束时还没有收到案件。",
            "Nothing to report for “{text}”: no case had been received by its end.",
        ),
        "ReportFileError": (
            "输出文件“{name}”应以.pdf或.xlsx结尾。",
            "The file “{name}” has to end in .pdf or .xlsx.",
        ),
        "UnknownIndicatorError": (
            "{year}年所在的规划没有指标“{indicator}”。请用 indicators plan 查看编号。",
            "The plan of {year} has no indicator “{indicator}”. See indicators plan.",
        ),
        "ComputedIndicatorError": (
            "指标“{indicator}”由案件记录计算，不能人工填报。",
            "The indicator “{indicator}” is counted from the cases and cannot be entered.",
        ),
        "IndicatorYearError": ("{year}年还没有开始，不能填报。", "The year {year} has not begun."),
        "IndicatorValueError": (
            "数值“{value}”不能填报：{reason}。",
            "The value “{value}” cannot be entered: {reason}.",
        ),
        "IndicatorSourceError": (
            "数据来源或者更正理由：{reason}。请写明来源，不超过200字。",
            "Source or reason: {reason}. Say where it comes from, in at most 200 characters.",
        ),
        "CorrectionReasonError": (
            "已经填报“{held}”。更正或撤回须说明理由（--reason）。",
            "“{held}” is entered already. To correct or withdraw it, give --reason.",
        ),
        "NothingEnteredError": (
            "指标“{indicator}”{year}年没有填报过数值。",
            "Nothing is entered for “{indicator}” in {year}.",
        ),
    }
)
