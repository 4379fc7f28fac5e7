"""What do the refusals around locked months say to the user?  Rows as in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

MONTH_TEXTS: dict[str, ErrorText] = {
    "MonthNotOverError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "这个月还没有结束"),
        QT_TRANSLATE_NOOP("errors", "{month}的最后一日是{last_day}。"),
        QT_TRANSLATE_NOOP("errors", "请在最后一日过后再锁定月报。"),
    ),
    "MonthOrderError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "月报要逐月锁定"),
        QT_TRANSLATE_NOOP("errors", "下一个应锁定的是{wanted}，不是{month}。"),
        QT_TRANSLATE_NOOP("errors", "请先锁定{wanted}的月报。"),
    ),
    "MonthLockedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "这个月的月报已经锁定"),
        QT_TRANSLATE_NOOP("errors", "{month}的月报已锁定为“{number}”，不再改动。"),
        QT_TRANSLATE_NOOP("errors", "此后录入的更正会列入下一个月的“以前月份更正”。"),
    ),
    "UnknownMonthError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这个月的月报"),
        QT_TRANSLATE_NOOP("errors", "{month}没有锁定的月报。"),
        QT_TRANSLATE_NOOP("errors", "请在月报中核对月份。"),
    ),
    "CoveringNoteError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "报送说明不完整"),
        QT_TRANSLATE_NOOP("errors", "没有写明报送人或者报送单位。"),
        QT_TRANSLATE_NOOP("errors", "请补全后再锁定。"),
    ),
    "SentDayError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "报送日期不对"),
        QT_TRANSLATE_NOOP("errors", "{sent_on}不在{earliest}至{latest}之间。"),
        QT_TRANSLATE_NOOP("errors", "月报在当月结束之后报送，报送日期不能晚于今天。"),
    ),
}
