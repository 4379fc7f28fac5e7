"""What do the refusals around published figures say to the user?  Rows as in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

FIGURE_TEXTS: dict[str, ErrorText] = {
    "ProvisionalFigureError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "含有暂定期限，不能冻结"),
        QT_TRANSLATE_NOOP("errors", "有案件的最后一日落在尚未公布放假安排的年份。"),
        QT_TRANSLATE_NOOP("errors", "请在采纳放假安排后再冻结。"),
    ),
    "NothingToFreezeError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有可以公布的比率"),
        QT_TRANSLATE_NOOP("errors", "{from_day}至{to_day}没有应结案件。"),
        QT_TRANSLATE_NOOP("errors", "请核对期间和业务线。"),
    ),
    "FrozenBeforeError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "已经冻结过"),
        QT_TRANSLATE_NOOP("errors", "同一统计数已冻结为“{number}”，此后每件案件的判定都没有变化。"),
        QT_TRANSLATE_NOOP("errors", "不必再冻结，请使用已有的编号。"),
    ),
    "UnknownFigureError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这个冻结数"),
        QT_TRANSLATE_NOOP("errors", "没有编号为“{number}”的冻结数。"),
        QT_TRANSLATE_NOOP("errors", "请在公布的统计数中核对编号。"),
    ),
}
