"""What do the refusals around the arrears ledger say to the user?  Rows as in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

LEDGER_TEXTS: dict[str, ErrorText] = {
    "RosterUnreadableError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "名册不能导入"),
        QT_TRANSLATE_NOOP("errors", "{name}：{reason} {about}。"),
        QT_TRANSLATE_NOOP(
            "errors",
            "名册须有 姓名、月份 和 应发或者欠发 各列，也可以一个月一列；可用 xlsx、xls 或者 csv。",
        ),
    ),
    "ServiceBackwardsError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "工作年限不对"),
        QT_TRANSLATE_NOOP("errors", "入职 {began_on}，离职 {ended_on}。"),
        QT_TRANSLATE_NOOP("errors", "请核对两个日期；2008年以前的年限按当时的规定另算。"),
    ),
    "LedgerRefusedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "欠薪明细不能这样登记"),
        QT_TRANSLATE_NOOP("errors", "{about}：{reason}。"),
        QT_TRANSLATE_NOOP("errors", "请核对人员、月份和金额；一行也没有登记。"),
    ),
}
