"""What do the refusals around grades of compliance say?  Rows as in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

GRADING_TEXTS: dict[str, ErrorText] = {
    "GradeYearNotOverError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "这一年还没有结束"),
        QT_TRANSLATE_NOOP(
            "errors", "{year}年的守法诚信等级按全年的记录评定（等级评价办法，依据待核）。"
        ),
        QT_TRANSLATE_NOOP("errors", "请在年度结束以后计算。"),
    ),
    "GradedTwiceError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "这一年已经登记评价"),
        QT_TRANSLATE_NOOP("errors", "{year}年同一范围的单位已在 {number} 中评价。"),
        QT_TRANSLATE_NOOP("errors", "请打开原记录；登记有误的，先在原记录上取消。"),
    ),
    "NotGradedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这家单位的等级"),
        QT_TRANSLATE_NOOP("errors", "还没有计算等级，或者“{who}”不在计算的单位之中。"),
        QT_TRANSLATE_NOOP("errors", "请先计算，或者另行列入这家单位后重新计算。"),
    ),
}
