"""What do refusals of handing over and of old cases say?  Rows as in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

DAILY_TEXTS: dict[str, ErrorText] = {
    "NobodyToReceiveError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有选择接收人"),
        QT_TRANSLATE_NOOP("errors", "还没有选择由谁接收这些案件。"),
        QT_TRANSLATE_NOOP("errors", "请在“交给”处至少勾选一人。"),
    ),
    "NobodyInOfficeError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "该机构没有接收人"),
        QT_TRANSLATE_NOOP("errors", "勾选的人员中没有“{office}”的办案人员。"),
        QT_TRANSLATE_NOOP("errors", "请勾选该机构的人员，或者改为按在办件数平均分配。"),
    ),
    "CannotReceiveError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能接收案件"),
        QT_TRANSLATE_NOOP("errors", "{name}已停用，或者不是办案人员。"),
        QT_TRANSLATE_NOOP("errors", "请另选一人。"),
    ),
    "OtherLineError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "业务不符"),
        QT_TRANSLATE_NOOP("errors", "{name}所在的机构不办理 {number} 这类案件。"),
        QT_TRANSLATE_NOOP("errors", "请勾选办理这类案件的人员。"),
    ),
    "OldNumberTakenError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "旧案号重复"),
        QT_TRANSLATE_NOOP("errors", "案号 {number} 已属于收件号 {shown} 的案件。"),
        QT_TRANSLATE_NOOP("errors", "请核对旧案号和收件日期；该案可能已经补录。"),
    ),
    "BackEntryUnconfirmedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "补录旧案须经负责人同意"),
        QT_TRANSLATE_NOOP("errors", "补录 {day} 收到的案件，须写明同意的负责人。"),
        QT_TRANSLATE_NOOP("errors", "请在“同意补录的负责人”处选择，或者由负责人补录。"),
    ),
}
