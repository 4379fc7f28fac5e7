"""What do the refusals around reports say to the user?  Rows as in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

REPORT_TEXTS: dict[str, ErrorText] = {
    "ReportPeriodError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能按这一期间出报告"),
        QT_TRANSLATE_NOOP("errors", "期间“{text}”：{reason}。"),
        QT_TRANSLATE_NOOP("errors", "请重新选择期间。"),
    ),
    "NothingToReportError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有可以统计的案件"),
        QT_TRANSLATE_NOOP("errors", "到“{text}”结束时还没有收到案件。"),
        QT_TRANSLATE_NOOP("errors", "请选择以后的期间。"),
    ),
    "ReportFileError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "文件类型不对"),
        QT_TRANSLATE_NOOP("errors", "“{name}”既不是 .pdf 也不是 .xlsx。"),
        QT_TRANSLATE_NOOP("errors", "请把文件名改为以 .pdf 或 .xlsx 结尾。"),
    ),
    "UnknownIndicatorError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这个指标"),
        QT_TRANSLATE_NOOP("errors", "{year}年所在的规划没有“{indicator}”。"),
        QT_TRANSLATE_NOOP("errors", "请核对年度和指标。"),
    ),
    "ComputedIndicatorError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能人工填报"),
        QT_TRANSLATE_NOOP("errors", "“{indicator}”由案件记录计算。"),
        QT_TRANSLATE_NOOP("errors", "数字有误时请更正案件记录。"),
    ),
    "IndicatorYearError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "年度还没有开始"),
        QT_TRANSLATE_NOOP("errors", "{year}年还没有开始，不能填报。"),
        QT_TRANSLATE_NOOP("errors", "请核对年度。"),
    ),
    "IndicatorValueError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "数值不能填报"),
        QT_TRANSLATE_NOOP("errors", "“{value}”：{reason}。"),
        QT_TRANSLATE_NOOP("errors", "请按指标的单位填写。"),
    ),
    "IndicatorSourceError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "来源或者理由不能这样填"),
        QT_TRANSLATE_NOOP("errors", "来源或者更正理由：{reason}。"),
        QT_TRANSLATE_NOOP("errors", "请写明数据来自哪份文件、哪个部门。"),
    ),
    "CorrectionReasonError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "更正须说明理由"),
        QT_TRANSLATE_NOOP("errors", "这一年已经填报“{held}”。"),
        QT_TRANSLATE_NOOP("errors", "请填写更正理由，原来的填报会保留。"),
    ),
    "NothingEnteredError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有可以撤回的填报"),
        QT_TRANSLATE_NOOP("errors", "“{indicator}”{year}年没有填报过数值。"),
        QT_TRANSLATE_NOOP("errors", "请核对年度和指标。"),
    ),
}
