"""What do the refusals around views by role and the weekly list say?  As in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

VIEW_TEXTS: dict[str, ErrorText] = {
    "OutsideViewError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能查看他人的统计"),
        QT_TRANSLATE_NOOP("errors", "承办人查看本人的案件，机构、街镇查看本机构的案件。"),
        QT_TRANSLATE_NOOP("errors", "全区的统计由主管查看。"),
    ),
    "NamesHiddenError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能按承办人查看"),
        QT_TRANSLATE_NOOP("errors", "各承办人的结案率只由主管查看。"),
        QT_TRANSLATE_NOOP("errors", "请改为按月份或者机构分组。"),
    ),
    "ScopedFigureError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "只公布全区的统计数"),
        QT_TRANSLATE_NOOP("errors", "现在显示的是“{name}”的统计。"),
        QT_TRANSLATE_NOOP("errors", "请把查看范围改为全区，再冻结。"),
    ),
    "DueWithinError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "清单的天数不对"),
        QT_TRANSLATE_NOOP("errors", "{working_days}个工作日超出了范围。"),
        QT_TRANSLATE_NOOP("errors", "请输入1至{most}个工作日。"),
    ),
}
