"""What do the refusals around towns' reports and notes say?  Rows as in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

SCREENING_TEXTS: dict[str, ErrorText] = {
    "UnknownTownError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不是本区的街镇"),
        QT_TRANSLATE_NOOP("errors", "街镇名单中没有“{town}”。"),
        QT_TRANSLATE_NOOP(
            "errors", "请写全称，本区街镇：{towns}。名单取自设置中各调解组织的街镇。"
        ),
    ),
    "PeriodTextError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不是排查期间"),
        QT_TRANSLATE_NOOP("errors", "“{text}”不是一个月，也不是一周。"),
        QT_TRANSLATE_NOOP("errors", "请写 2026-11 或 2026-W48。"),
    ),
    "ReportTwiceError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "这一期已经登记"),
        QT_TRANSLATE_NOOP("errors", "{town} {period} 的排查反馈已登记为 {number}。"),
        QT_TRANSLATE_NOOP("errors", "请在原记录上补报；登记错了的，先撤回原记录。"),
    ),
    "WrongRecordError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "记录的类型不对"),
        QT_TRANSLATE_NOOP("errors", "“{number}”不是这一类记录。"),
        QT_TRANSLATE_NOOP("errors", "转现场协调的填现场协调编号，转预警的填预警编号。"),
    ),
    "NoFindingsError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有排查问题"),
        QT_TRANSLATE_NOOP("errors", "没有填写任何问题。"),
        QT_TRANSLATE_NOOP("errors", "确实没有发现问题的，请登记零报告。"),
    ),
    "NoFindingError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这条问题"),
        QT_TRANSLATE_NOOP("errors", "这份排查反馈没有序号为 {place} 的问题。"),
        QT_TRANSLATE_NOOP("errors", "请刷新后再试。"),
    ),
    "NoSuchRecordTypeError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能直接转为这一类记录"),
        QT_TRANSLATE_NOOP("errors", "排查问题不能直接转为这一类记录。"),
        QT_TRANSLATE_NOOP("errors", "请先登记那条记录，再填写它的编号。"),
    ),
    "ScreeningRowError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "排查问题不能登记"),
        QT_TRANSLATE_NOOP("errors", "第 {place} 条：{flaw} {about}"),
        QT_TRANSLATE_NOOP("errors", "请核对后再登记；一条也没有登记。"),
    ),
    "ScreeningUnreadableError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能作为排查表读取"),
        QT_TRANSLATE_NOOP("errors", "{name}：{reason}。"),
        QT_TRANSLATE_NOOP("errors", "请改正表格后重新读取。"),
    ),
    "ScreeningImportRefusedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "表格没有导入"),
        QT_TRANSLATE_NOOP("errors", "{name} 有 {refused} 处问题，一行也没有导入。"),
        QT_TRANSLATE_NOOP("errors", "请按提示改正后重新导入。"),
    ),
}
