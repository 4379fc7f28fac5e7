"""What do the refusals around late cases and scored files say?  Rows as in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

REVIEW_TEXTS: dict[str, ErrorText] = {
    "CaseNotLateError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "案件没有逾期"),
        QT_TRANSLATE_NOOP("errors", "“{number}”{verdict}，没有逾期原因可以登记。"),
        QT_TRANSLATE_NOOP("errors", "用时可以查看和打印；确已逾期的，请核对办案经过。"),
    ),
    "CauseError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "逾期原因不能登记"),
        QT_TRANSLATE_NOOP("errors", "{reason} {cause}"),
        QT_TRANSLATE_NOOP("errors", "请勾选一至八项原因；清单以外的写短语，不超过30字。"),
    ),
    "NoReceiptError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能计算用时"),
        QT_TRANSLATE_NOOP("errors", "“{number}”的办案经过没有收件。"),
        QT_TRANSLATE_NOOP("errors", "请先登记收件。"),
    ),
}
