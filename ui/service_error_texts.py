"""What do the refusals around service say to the user?  Rows as in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

SERVICE_TEXTS: dict[str, ErrorText] = {
    "TrackingUsedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "邮件单号已经用过"),
        QT_TRANSLATE_NOOP("errors", "单号 {tracking} 登记在 {number}。"),
        QT_TRANSLATE_NOOP("errors", "一个单号只对应一件邮件，请核对单号。"),
    ),
    "TableUnreadableError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "表格不能导入"),
        QT_TRANSLATE_NOOP("errors", "{name}：{reason}。"),
        QT_TRANSLATE_NOOP(
            "errors",
            "单号表须有 案号、文书、受送达人、单号、交寄日期 各列，"
            "结果表须有 单号、状态、日期 各列；可用 csv 或者 xlsx。",
        ),
    ),
    "MailRowError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "这一行不能登记"),
        QT_TRANSLATE_NOOP("errors", "{given}：{reason}。"),
        QT_TRANSLATE_NOOP("errors", "请更正表格后再导入。"),
    ),
}
