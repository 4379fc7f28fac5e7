"""What do the refusals around the joint-punishment list say?  Rows as in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

LISTING_TEXTS: dict[str, ErrorText] = {
    "ListingTwiceError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "这份文书已经立名单卷"),
        QT_TRANSLATE_NOOP("errors", "该单位的责令限期支付文书“{order}”已立卷，编号 {number}。"),
        QT_TRANSLATE_NOOP("errors", "请打开原卷办理；确属误立的，先在原卷登记注销。"),
    ),
    "OrderAnnulledError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "责令限期支付文书已不存在"),
        QT_TRANSLATE_NOOP(
            "errors", "案件 {case_number} 的流程记载文书“{order}”已被撤销或者作废（第16条）。"
        ),
        QT_TRANSLATE_NOOP("errors", "不得据以列入；请核对文书号，或者登记不予列入。"),
    ),
}
