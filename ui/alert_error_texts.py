"""What do the refusals around early warnings say?  Rows as in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

ALERT_TEXTS: dict[str, ErrorText] = {
    "AlertRuleError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "预警规则有误"),
        QT_TRANSLATE_NOOP("errors", "规则“{rule}”的 {field_name}（{given}）：{reason}。"),
        QT_TRANSLATE_NOOP("errors", "请改正后再保存；现行规则没有变。"),
    ),
    "AlertReasonMissingError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有写明理由"),
        QT_TRANSLATE_NOOP("errors", "修改预警规则须写明理由，理由随版本保存。"),
        QT_TRANSLATE_NOOP("errors", "请填写理由后再保存。"),
    ),
    "AlertGoneError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "这条预警已有变化"),
        QT_TRANSLATE_NOOP("errors", "已经有人接警，或者级别有变，或者已经不再成立。"),
        QT_TRANSLATE_NOOP("errors", "列表已刷新，请再看一遍。"),
    ),
    "OnSiteCountedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "这次现场协调已经计入"),
        QT_TRANSLATE_NOOP("errors", "{on_site} 已经关联群体性事件 {number}，只计一件。"),
        QT_TRANSLATE_NOOP("errors", "请打开那条记录办理；确是另一件的，不要关联。"),
    ),
    "ReplayPeriodError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "这段日期不能回放"),
        QT_TRANSLATE_NOOP("errors", "起始日不能晚于截止日，截止日不能晚于今天（{today}）。"),
        QT_TRANSLATE_NOOP("errors", "请改正日期。"),
    ),
}
